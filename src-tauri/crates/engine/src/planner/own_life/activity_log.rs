//! What became of activities: done, skipped, excused, and how it felt. Nobody is asked for it, and nothing counts in a row.

use crate::planner::own_life::progress::{outcome, progress};
use crate::planner::reminding::acts::TOUCHED;
use crate::planner::reminding::work::Work;
use crate::view::{Acted, ActivityEntry, ActivityHistory, ActivityLogInput, When};
use crate::{EngineError, Planner};
use interlude_domain::form::{Form, Problem, TEXT};
use interlude_domain::own_life::activity::{ActivityId, ActivityOutcome, Felt};
use interlude_domain::reminding::occurrence::{Close, Key, Occurrence};
use interlude_domain::time::manner::Manner;
use interlude_store::tables::StoredTime;

/// How something may be felt.
const FELT: std::ops::RangeInclusive<u8> = 1..=5;

impl Planner {
    /// Says what became of one time of an activity, also before it is due, or corrects that. The reminder is closed with it.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::NotFound`] for a key that is no time
    /// of an activity.
    pub fn log_activity(&self, input: &ActivityLogInput) -> Result<Acted, EngineError> {
        let key: Key = input.key.parse().map_err(|_| EngineError::NotFound)?;
        let (how, felt) = read(input)?;
        let done = self.change(TOUCHED, |work| {
            work.recall(key)?;
            let stored = work.rows.rule(key.rule)?;
            let is_activity = stored.is_some_and(|stored| stored.owner.activity().is_some());
            if !is_activity || !work.schedule.has_date(key) {
                return Err(EngineError::NotFound);
            }
            let before = work.schedule.clone();
            if !work.schedule.close_by_person(key, how, work.now) {
                work.schedule.correct(key, how, work.now);
            }
            // The row that this refers to is stored first.
            let act = work.schedule.act_since(&before);
            work.save()?;
            work.rows.save_felt(key, (input.outcome, &felt), work.now)?;
            Ok(act)
        })?;
        let keys: Vec<Key> = done.keys().collect();
        self.withdraw(&keys);
        Ok(self.acted(done, 1))
    }

    /// What was said of one time of an activity; where nothing was, what its reminder knows.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for a key that is no time of an activity.
    pub fn activity_entry(&self, key: &str) -> Result<ActivityEntry, EngineError> {
        let key: Key = key.parse().map_err(|_| EngineError::NotFound)?;
        self.read(|work| {
            let stored = work.rows.rule(key.rule)?.filter(|stored| stored.owner.activity().is_some());
            let track = stored.ok_or(EngineError::NotFound)?.track;
            let known = match work.rows.occurrence(key)? {
                Some(known) => known,
                None if track.rule.falls_on(key.date) || track.next == Some(key.date) => {
                    Occurrence::pending(key, track.rule.at, track.resolve(key.date, &work.zone).due)
                }
                None => return Err(EngineError::NotFound),
            };
            let said = work.rows.felt(known.key)?.unwrap_or_default();
            let outcome = outcome(&StoredTime { occurrence: known, excused: said.excused }, work.now);
            Ok(entry(work, &known, outcome.unwrap_or(ActivityOutcome::Unknown), said.felt))
        })
    }

    /// Everything that became of an activity.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn activity_history(&self, id: i64) -> Result<ActivityHistory, EngineError> {
        let id = ActivityId(id);
        self.read(|work| {
            let stored = work.rows.activity(id)?.ok_or(EngineError::NotFound)?;
            let mut entries = Vec::new();
            for known in work.rows.occurrences_of_activity(id)? {
                let said = work.rows.felt(known.key)?.unwrap_or_default();
                let time = StoredTime { occurrence: known, excused: said.excused };
                entries
                    .extend(outcome(&time, work.now).map(|outcome| entry(work, &known, outcome, said.felt)));
            }
            Ok(ActivityHistory {
                now: When::new(work.now, &work.zone),
                title: stored.activity.title,
                progress: progress(work, id)?,
                entries,
            })
        })
    }
}

fn read(input: &ActivityLogInput) -> Result<(Close, Felt), EngineError> {
    let mut form = Form::new(Manner::PLAIN);
    let how = match input.outcome {
        ActivityOutcome::Done => Some(Close::Done),
        ActivityOutcome::Skipped | ActivityOutcome::Excused => Some(Close::Skipped),
        ActivityOutcome::Unknown => {
            form.refuse("outcome", Problem::NotAChoice);
            None
        }
    };
    for (field, step) in [("before", input.before), ("after", input.after)] {
        if step.is_some_and(|step| !FELT.contains(&step)) {
            form.refuse(field, Problem::NotAChoice);
        }
    }
    let note = form.text("note", &input.note, TEXT);
    let felt = note.map(|note| Felt { before: input.before, after: input.after, note });
    form.finish(how.zip(felt)).map_err(EngineError::Invalid)
}

fn entry(work: &Work<'_>, known: &Occurrence, outcome: ActivityOutcome, felt: Felt) -> ActivityEntry {
    ActivityEntry {
        key: known.key.to_string(),
        at: When::new(known.due, &work.zone),
        outcome,
        before: felt.before,
        after: felt.after,
        note: felt.note,
    }
}
