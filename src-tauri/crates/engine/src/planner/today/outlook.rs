//! The outlook: what is next and what keeps reminders silent, without a word of the person's; also while locked.

use crate::planner::reminding::asking_back;
use crate::planner::reminding::work::Work;
use crate::planner::vault::door::Door;
use crate::{EngineError, Planner};
use chrono::{DateTime, NaiveTime, Utc};
use interlude_domain::reminding::rule::Kind;
use interlude_domain::reminding::schedule::{Disturbing, Schedule};

/// What a tray may say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outlook {
    /// When the next reminder is shown as things stand.
    pub next: Option<DateTime<Utc>>,
    /// How many are open; 0 while locked.
    pub open: usize,
    /// Whether check-ins are agreed, which come through a silence; not known while locked.
    pub check_ins: bool,
    /// When the silence that holds now ends.
    pub silent_until: Option<DateTime<Utc>>,
    /// When the quiet hours end, where these are some.
    pub quiet_until: Option<DateTime<Utc>>,
    /// What the desktop says of being disturbed.
    pub disturbing: Disturbing,
    /// When something of this, or the day by which it is named, changes by itself.
    pub holds_until: Option<DateTime<Utc>>,
}

impl Planner {
    /// How things stand now.
    pub fn outlook(&self) -> Outlook {
        let mut desk = self.desk();
        let moment = self.moment();
        let now = moment.now;
        match &mut desk.door {
            Door::Open(vault) => vault
                .read(|rows| {
                    let work = Work::load(rows, moment)?;
                    let check_ins = work.rules.iter().any(|stored| stored.owner.kind() == Kind::CheckIn);
                    let open = rows.open_count()? + asking_back::in_inbox(rows)?.len();
                    Ok::<_, EngineError>(Outlook { open, check_ins, ..of(&work.schedule, now) })
                })
                .unwrap_or_default(),
            Door::Locked(Some(known)) => of(&known.schedule, now),
            _ => Outlook::default(),
        }
    }
}

fn of(schedule: &Schedule, now: DateTime<Utc>) -> Outlook {
    let silence = schedule.silence().filter(|silence| silence.covers(now));
    let zone = schedule.zone();
    let quiet = schedule.quiet();
    let turns = [Some(NaiveTime::MIN), quiet.map(|quiet| quiet.from()), quiet.map(|quiet| quiet.to())];
    let turns = turns.into_iter().flatten().filter_map(|time| zone.next_at(time, now));
    Outlook {
        holds_until: turns.chain(silence.map(|silence| silence.until)).min(),
        next: schedule.next_shown(),
        open: 0,
        check_ins: false,
        silent_until: silence.map(|silence| silence.until),
        quiet_until: quiet.and_then(|quiet| quiet.ends_after(now, zone)),
        disturbing: schedule.disturbing(),
    }
}
