//! An item of the inbox, as it is shown.

use crate::EngineError;
use crate::planner::reminding::subject::Subjects;
use crate::planner::reminding::work::Work;
use crate::view::{InboxItem, WaitsFor, When};
use interlude_domain::plan::writing::{fits_before, said_day};
use interlude_domain::reminding::occurrence::{Occurrence, State};
use interlude_domain::week::nudge::Nudge;

/// The items of what was found, without reminders ahead of something that has come due itself.
pub(crate) fn items(work: &Work<'_>, found: &[Occurrence]) -> Result<Vec<InboxItem>, EngineError> {
    let mut subjects = Subjects::new(work.rows);
    let mut shown = Vec::new();
    for known in found {
        shown.extend(item(work, &mut subjects, known)?);
    }
    Ok(shown)
}

/// Nothing for a reminder ahead of something that has come due itself: that one stands there in its place.
fn item(
    work: &Work<'_>,
    subjects: &mut Subjects<'_>,
    known: &Occurrence,
) -> Result<Option<InboxItem>, EngineError> {
    if work.is_overtaken_lead(known.key)? {
        return Ok(None);
    }
    let subject = subjects.of(known.key.rule)?;
    let waits_for = match known.state {
        State::Snoozed if !known.until_undisturbed => Some(WaitsFor::Person),
        State::Pending if !known.until_undisturbed => Some(WaitsFor::QuietHours),
        State::Snoozed | State::Pending => Some(WaitsFor::Desktop),
        _ => None,
    };
    let ahead_of = work.ahead_of(known.key)?;
    let today = work.zone.local(work.now).date();
    let ahead_day = ahead_of.map(|at| said_day(work.zone.local(at).date(), today));
    let is_ahead = ahead_of.is_some_and(|at| at > work.now);
    let copy = subject.copy.clone();
    Ok(Some(InboxItem {
        key: known.key.to_string(),
        kind: subject.kind,
        times: 1,
        title: subject.title.clone(),
        need: subject.need(),
        about: subject.nudge.map(Nudge::about),
        at: When::new(known.due, &work.zone),
        ahead_of: ahead_of.map(|at| When::new(at, &work.zone)),
        // Words whose moment has passed are gone.
        copy: match ahead_day {
            Some(day) if is_ahead && fits_before(&copy, day) => copy,
            _ => String::new(),
        },
        ahead_day,
        opens: work.item_of(known.key)?.map(|item| item.to_string()),
        state: known.state,
        offers: work.offers(known, subject.kind)?,
        until: known.waits_for_a_time().then(|| When::new(known.effective_due, &work.zone)),
        waits_for,
        late_minutes: (work.now - known.due).num_minutes().max(0),
    }))
}
