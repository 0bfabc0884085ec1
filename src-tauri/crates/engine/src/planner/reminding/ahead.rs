//! What is ahead: the next fourteen days as the engine itself will live them if nobody does anything.

use crate::planner::reminding::subject::Subjects;
use crate::planner::reminding::work::Work;
use crate::view::{AheadDay, AheadItem, AheadView, Fate, TheirClock, When};
use crate::{EngineError, Planner};
use chrono::{Days, NaiveTime};
use interlude_domain::reminding::occurrence::State;
use interlude_domain::reminding::rule::Kind;
use interlude_domain::reminding::schedule::Foreseen;
use interlude_domain::week::nudge::Nudge;

/// How many days are shown, today included.
const DAYS: u64 = 14;

impl Planner {
    /// The next fourteen days, day by day.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn ahead(&self) -> Result<AheadView, EngineError> {
        self.read(|work| of(work, |_| true))
    }
}

/// The next fourteen days of the kinds that are `wanted`.
pub(crate) fn of(work: &Work<'_>, wanted: impl Fn(Kind) -> bool) -> Result<AheadView, EngineError> {
    let today = work.zone.local(work.now).date();
    let last = today.checked_add_days(Days::new(DAYS)).unwrap_or(today);
    let end = work.zone.resolve(last, NaiveTime::MIN).due;
    let mut subjects = Subjects::new(work.rows);
    let mut days: Vec<AheadDay> = Vec::new();
    for foreseen in work.schedule.forecast(work.now, end).items {
        // What is shown again was planned for a day that may be over: it stands where it is shown.
        let at = foreseen.shown_at.unwrap_or(foreseen.occurrence.due).max(foreseen.occurrence.due);
        if at >= end || !wanted(subjects.of(foreseen.occurrence.key.rule)?.kind) {
            continue;
        }
        let date = work.zone.local(at.max(work.now)).date().to_string();
        let item = item(work, &mut subjects, &foreseen)?;
        match days.iter_mut().find(|day| day.date == date) {
            Some(day) => day.items.push(item),
            None => days.push(AheadDay { date, items: vec![item] }),
        }
    }
    days.sort_by(|one, other| one.date.cmp(&other.date));
    Ok(AheadView { now: When::new(work.now, &work.zone), days })
}

fn item(work: &Work<'_>, subjects: &mut Subjects<'_>, foreseen: &Foreseen) -> Result<AheadItem, EngineError> {
    let known = foreseen.occurrence;
    let subject = subjects.of(known.key.rule)?;
    let agreed = work.schedule.track(known.key.rule).and_then(|track| track.rule.zone.as_ref());
    Ok(AheadItem {
        key: known.key.to_string(),
        kind: subject.kind,
        title: subject.title.clone(),
        need: subject.need(),
        about: subject.nudge.map(Nudge::about),
        at: When::new(known.due, &work.zone),
        theirs: TheirClock::if_other(known.due, agreed, &work.zone),
        ahead_of: work.ahead_of(known.key)?.map(|at| When::new(at, &work.zone)),
        fate: fate(foreseen),
        shown: foreseen.shown_at.map(|at| When::new(at, &work.zone)),
    })
}

fn fate(foreseen: &Foreseen) -> Fate {
    let known = foreseen.occurrence;
    match (foreseen.shown_at, known.state) {
        (Some(at), _) if at == known.due => Fate::OnTime,
        (Some(_), _) => Fate::Later,
        (None, State::Skipped) => Fate::Silent,
        (None, State::Pending | State::Snoozed) => Fate::Waits,
        (None, _) => Fate::GivesWay,
    }
}
