//! One check-in opened: when it was planned, what was agreed about it, what may follow, and what was written.

use crate::EngineError;
use crate::planner::check_ins::check_in_form;
use crate::planner::check_ins::check_in_log::Log;
use crate::planner::plan::versions;
use crate::planner::reminding::work::Work;
use crate::planner::today::bringing_up;
use crate::view::{CheckInEntry, CheckInView, Clear, ContactInput, MovedFrom, When};
use chrono::{DateTime, Utc};
use interlude_domain::check_ins::between::covers;
use interlude_domain::check_ins::check_in::{Step, waits_until};
use interlude_domain::plan::contact::Contact;
use interlude_domain::plan::offer::{Offer, PlanState, may_offer};
use interlude_domain::plan::term::Standing;
use interlude_domain::plan::writing::said_day;
use interlude_domain::reminding::occurrence::Key;
use interlude_store::tables::{StoredCheckIn, StoredPlan};

/// One check-in, or contact in between, as its page shows it.
pub(crate) fn view(
    work: &Work<'_>,
    open: &StoredPlan,
    key: Option<Key>,
    entry: Option<StoredCheckIn>,
) -> Result<CheckInView, EngineError> {
    let log = Log::of(work, open)?;
    let here = &work.zone;
    let entry = match (entry, key) {
        (None, Some(key)) => work.rows.check_in_of(key)?,
        (entry, _) => entry,
    };
    let item = log.item(key, entry.as_ref())?;
    let planned = DateTime::from_timestamp(item.at.at, 0).unwrap_or(work.now);
    let kept = work.rows.versions(open.id)?;
    let of_day = kept.iter().rev().find(|version| version.began <= planned).or(kept.first());
    let terms = of_day.and_then(versions::read);
    let contact = terms.as_ref().and_then(|input| input.contact.as_ref()).map(settled);
    let noted = entry.as_ref().filter(|_| key.is_none()).map(|stored| &stored.entry);
    let cadence = terms.and_then(|input| input.cadence);
    let may_bring_up = bringing_up::may_bring_up(here.local(work.now).time());
    let step = match log.step()?.filter(|(of, _)| Some(*of) == key).map(|(_, step)| step) {
        // A look at the plan waits for the morning.
        Some(Step::Review) if !may_bring_up => Some(Step::Care),
        step => step,
    };
    let plans_contact = may_offer(PlanState::of(open.turn), Offer::Contact);
    let nudged = entry.as_ref().and_then(|stored| stored.nudged_at);
    let nudge = open.plan.missed.as_ref().and_then(|missed| missed.nudge.clone());
    let moved_from = match key {
        Some(key) => work.rows.check_in_moved_to(key.rule)?,
        None => None,
    };
    let clear = match &entry {
        Some(stored) if work.is_followed(stored)? => Clear::AfterTheMoved,
        Some(_) => Clear::Can,
        None => Clear::Nothing,
    };
    Ok(CheckInView {
        now: When::new(work.now, here),
        clear,
        moved_from: moved_from.and_then(|stored| {
            let key = stored.entry.key?.to_string();
            Some(MovedFrom { id: stored.id?.0, key, at: When::new(stored.entry.planned_for, here) })
        }),
        plan_ends: open.plan.ends.map(|(ends, _)| ends.to_string()).filter(|_| key.is_some()),
        plans_contact,
        role: open.plan.role,
        nudge_day: said_day(here.local(planned).date(), here.local(work.now).date()),
        input: check_in_form::write(work, entry.as_ref(), (key, planned)),
        item,
        cadence: cadence.filter(|_| key.is_some()),
        version: of_day.map(|version| version.number).filter(|_| key.is_some()),
        waits_until: still_until(step, waits_until(&open.plan, planned), work.now)
            .map(|at| When::new(at, here)),
        nudge: nudge.filter(|_| plans_contact && (step == Some(Step::Nudge) || nudged.is_some())),
        step,
        nudged: nudged.map(|at| When::new(at, here)),
        beside_plan: plans_contact && noted.is_some_and(|noted| !covers(contact, noted)),
        entry: entry.and_then(|stored| {
            Some(CheckInEntry {
                id: stored.id?.0,
                answer: stored.entry.answer,
                written: When::new(stored.created_at, here),
                corrected: (stored.changed_at > stored.created_at)
                    .then(|| When::new(stored.changed_at, here)),
            })
        }),
    })
}

/// Until when it may still happen, where that is still ahead.
fn still_until(step: Option<Step>, until: DateTime<Utc>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let may_still_happen = match step {
        Some(Step::Wait) => true,
        Some(Step::Ask) => now < until,
        _ => false,
    };
    may_still_happen.then_some(until)
}

/// What held about contact in between, as far as it decides what is covered.
fn settled(held: &ContactInput) -> Contact {
    let ContactInput { level, by_text, by_call, in_person, ref standing } = *held;
    let standing = Standing { certainty: standing.certainty, ..Standing::default() };
    Contact { level, by_text, by_call, in_person, standing }
}
