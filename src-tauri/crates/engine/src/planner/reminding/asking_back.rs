//! What pauses ask at their end (REMINDERS.md §5): within a turn, and in the inbox.
//!
//! Only what is open is read, so a turn costs the same however many pauses there were. While locked the same is done to what is
//! kept in memory.

use crate::planner::reminding::chosen;
use crate::planner::reminding::sent::Notices;
use crate::planner::reminding::work::Work;
use crate::ports::{Notice, NoticeButtons, NoticeWords};
use crate::view::{CheckBackView, Sound, StrengthAfter, When};
use crate::{EngineError, Planner};
use chrono::{DateTime, Utc};
use interlude_domain::plan::offer::PlanState;
use interlude_domain::reminding::check_back::{
    CheckBack, CheckBackId, CheckBackState, CheckBackTurn, CheckBackUntil, answers,
};
use interlude_domain::reminding::schedule::Schedule;
use interlude_store::tables::{Rows, StoredCheckBack};

/// What a turn did to check-backs.
#[derive(Debug)]
pub(crate) struct AskedBack {
    /// What is asked from now on and may send a notice.
    asks: Vec<CheckBackId>,
    /// What is left open from now on.
    over: Vec<CheckBackId>,
    /// Which of them changed, by place.
    changed: Vec<usize>,
    /// Whether its notices may be heard.
    sound: Sound,
    /// When the next of them is to be looked at.
    pub next: Option<DateTime<Utc>>,
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asker {
    /// A window that is open: it was told, and asks without a sound.
    Window,
    /// A notice.
    Notice,
}

impl AskedBack {
    /// Evaluates them at `now`.
    pub fn evaluate(known: &mut [StoredCheckBack], schedule: &Schedule, now: DateTime<Utc>) -> AskedBack {
        let (asks, over, changed) = (Vec::new(), Vec::new(), Vec::new());
        let mut asked = AskedBack { asks, over, changed, sound: Sound::Off, next: None };
        for (place, stored) in known.iter_mut().enumerate() {
            let turn = stored.check_back.evaluate(schedule, now);
            match turn {
                CheckBackTurn::Stays => continue,
                CheckBackTurn::Asks => asked.asks.push(stored.id),
                CheckBackTurn::AsksQuietly => {}
                CheckBackTurn::LeftOpen => asked.over.push(stored.id),
            }
            if turn != CheckBackTurn::LeftOpen {
                stored.asked_at = Some(now);
            }
            asked.changed.push(place);
        }
        asked.asks.sort_unstable();
        asked.next = known.iter().filter_map(|stored| stored.check_back.next()).min();
        asked
    }

    /// The same to what is stored, and stores what became of it.
    pub fn stored(work: &Work<'_>) -> Result<AskedBack, EngineError> {
        let mut known = work.rows.open_check_backs()?;
        let mut asked = AskedBack::evaluate(&mut known, &work.schedule, work.now);
        if !asked.asks.is_empty() {
            asked.sound = chosen::sound(work.rows)?;
        }
        for stored in asked.changed.iter().filter_map(|place| known.get(*place)) {
            work.rows.save_check_back(stored)?;
        }
        Ok(asked)
    }

    /// Whether it did anything.
    pub fn is_any(&self) -> bool {
        !self.changed.is_empty()
    }
}

impl Planner {
    /// Sends the notices of what is asked now, one each, and withdraws those of what is left open.
    pub(super) fn ask_back(&self, notices: &mut Notices, asked: &AskedBack, asker: Asker) {
        for id in notices.asking(&asked.over) {
            self.around.notifier.withdraw(id);
        }
        if asker == Asker::Window {
            return;
        }
        let sound = asked.sound;
        for check_back in &asked.asks {
            let (id, words) = (notices.add_check_back(*check_back), NoticeWords::PauseEnded);
            let (buttons, topics) = (NoticeButtons::OpenOnly, Vec::new());
            self.around.notifier.show(Notice { id, words, buttons, topics, sound });
        }
    }
}

/// What is asked now, the earliest first.
pub(crate) fn asked(rows: &Rows<'_>) -> Result<Vec<StoredCheckBack>, EngineError> {
    let mut open = rows.open_check_backs()?;
    open.retain(|stored| stored.check_back.state == CheckBackState::Asked);
    Ok(open)
}

/// Of these what stands in the inbox until it is answered.
pub(crate) fn in_inbox(rows: &Rows<'_>) -> Result<Vec<StoredCheckBack>, EngineError> {
    let mut asked = asked(rows)?;
    asked.retain(|stored| stored.check_back.until == CheckBackUntil::Morning);
    Ok(asked)
}

/// They as they are asked.
pub(crate) fn views(work: &Work<'_>, known: &[StoredCheckBack]) -> Result<Vec<CheckBackView>, EngineError> {
    if known.is_empty() {
        return Ok(Vec::new());
    }
    let plan = work.rows.open_plan()?;
    let state = plan.map_or(PlanState::NoPlan, |open| PlanState::of(open.turn));
    let view = |stored: &StoredCheckBack| {
        let CheckBack { until, due, state: became } = stored.check_back;
        let urge = stored.moment.map(|moment| work.rows.urge(moment)).transpose()?.flatten();
        Ok(CheckBackView {
            id: stored.id.0,
            until,
            due: When::new(due, &work.zone),
            state: became,
            answers: answers(state).to_vec(),
            answer: stored.answer.map(|(answer, _)| answer),
            may_wait_again: stored.door.once_more(&work.schedule, work.now).is_some(),
            strength: urge.map(|urge| StrengthAfter { told: urge.strength_after }),
        })
    };
    known.iter().map(view).collect()
}
