//! One turn of the reminder loop: take what is due, claim it durably, show it (REMINDERS.md §5–6).

use super::desk::{Desk, Door};
use super::retries::Again;
use super::work::Work;
use crate::ports::{Notice, NoticeButtons, NoticeWords};
use crate::view::Area;
use crate::{EngineError, Planner};
use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::occurrence::Key;
use interlude_domain::schedule::Schedule;
use interlude_store::tables::{Claim, ClaimId};

/// After a failure, for example of a full disk, the loop looks again this soon.
const LOOK_AGAIN: TimeDelta = TimeDelta::seconds(30);

/// What a turn did.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Turn {
    /// Whether something was shown.
    pub showed: bool,
    /// When the next turn is needed at the latest.
    pub next: Option<DateTime<Utc>>,
}

impl Planner {
    /// Shows what is due and answers when to be called again; with `None` only a change makes a turn necessary.
    pub fn remind(&self) -> Option<DateTime<Utc>> {
        let turn = self.turn(&mut self.desk());
        match turn {
            Ok(turn) => {
                if turn.showed {
                    (self.around.on_change)(&[Area::Inbox, Area::Today]);
                }
                turn.next
            }
            Err(_) => Some(self.around.clock.now() + LOOK_AGAIN),
        }
    }

    /// When the next reminder is shown as things stand, and how many are open; also while locked, without words.
    pub fn outlook(&self) -> (Option<DateTime<Utc>>, usize) {
        let mut desk = self.desk();
        let (now, zone) = (self.around.clock.now(), self.around.clock.zone());
        match &mut desk.door {
            Door::Open(vault) => vault
                .read(|rows| {
                    let work = Work::load(rows, now, zone)?;
                    Ok::<_, EngineError>((work.schedule.next_shown(), rows.open_count()?))
                })
                .unwrap_or_default(),
            Door::Locked(Some(schedule)) => (schedule.next_shown(), 0),
            _ => (None, 0),
        }
    }

    pub(super) fn turn(&self, desk: &mut Desk) -> Result<Turn, EngineError> {
        match &mut desk.door {
            Door::Open(_) => self.turn_open(desk),
            Door::Locked(Some(schedule)) => {
                let now = self.around.clock.now();
                schedule.set_zone(self.around.clock.zone());
                let due = schedule.evaluate(now).notify;
                let next = schedule.next_wake();
                let words = words_for(&due, schedule);
                Ok(Turn { showed: self.show(desk, words, due, Vec::new()), next })
            }
            _ => Ok(Turn::default()),
        }
    }

    fn turn_open(&self, desk: &mut Desk) -> Result<Turn, EngineError> {
        let (now, zone) = (self.around.clock.now(), self.around.clock.zone());
        let Desk { door: Door::Open(vault), notices } = desk else { return Ok(Turn::default()) };
        let (due, claims, words, next) = vault.write(|rows| {
            let mut work = Work::load(rows, now, zone)?;
            let due = work.schedule.evaluate(now).notify;
            work.save()?;
            let again = Again::find(&work, notices)?;
            let (due, claims) = claim(&mut work, due, &again)?;
            let next = work.schedule.next_wake().into_iter().chain(again.next).min();
            Ok::<_, EngineError>((due.clone(), claims, words_for(&due, &work.schedule), next))
        })?;
        Ok(Turn { showed: self.show(desk, words, due, claims), next })
    }

    /// Sends one notice for all of `keys`, if there are any. The claims are durable by now.
    fn show(
        &self,
        desk: &mut Desk,
        words: Option<NoticeWords>,
        keys: Vec<Key>,
        claims: Vec<ClaimId>,
    ) -> bool {
        let Some(words) = words else { return false };
        let buttons = match (&desk.door, keys.len()) {
            (Door::Open(_), 1) => NoticeButtons::DoneLaterOpen,
            (Door::Open(_), _) => NoticeButtons::LaterOpen,
            _ => NoticeButtons::OpenOnly,
        };
        let id = desk.notices.add(keys, claims);
        self.around.notifier.show(Notice { id, words, buttons });
        true
    }
}

/// Stores an attempt for everything that is shown now; `again` comes with what is due, in the same notice.
fn claim(work: &mut Work<'_>, due: Vec<Key>, again: &Again) -> Result<(Vec<Key>, Vec<ClaimId>), EngineError> {
    let mut keys = due;
    let mut claims = Vec::new();
    for key in &keys {
        let Some(known) = work.schedule.occurrence(*key) else { continue };
        claims.push(work.rows.add_claim(&attempt(*key, known.effective_due, 1, work.now))?);
    }
    for (old, number) in &again.now {
        work.recall(old.key)?;
        claims.push(work.rows.add_claim(&attempt(old.key, old.effective_due, *number, work.now))?);
        keys.push(old.key);
    }
    keys.sort_unstable();
    Ok((keys, claims))
}

fn attempt(key: Key, effective_due: DateTime<Utc>, attempt: u32, now: DateTime<Utc>) -> Claim {
    Claim { id: ClaimId(0), key, effective_due, attempt, claimed_at: now, outcome: None, outcome_at: None }
}

/// The fixed sentence for what is shown: a single one names the time it was planned for.
fn words_for(keys: &[Key], schedule: &Schedule) -> Option<NoticeWords> {
    match keys {
        [] => None,
        [key] => {
            let due = schedule.occurrence(*key)?.due;
            Some(NoticeWords::One(schedule.zone().local(due).time()))
        }
        many => Some(NoticeWords::Several(many.len())),
    }
}
