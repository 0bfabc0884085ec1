//! What becomes of a prompt that was shown once its moment has passed: it is over, and leaves the inbox by itself.
//!
//! Nobody plans a week that is over. What I put off stays for the day on which it came again, whenever that is.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use interlude_domain::reminding::occurrence::{Key, Occurrence, State};
use interlude_domain::reminding::rule::Kind;
use interlude_domain::week::nudge::Nudge;
use interlude_store::tables::Owner;

/// How many days a prompt is about, its own among them.
const ABOUT: Days = Days::new(6);

/// What passed, and when the next one will.
#[derive(Debug, Default)]
pub(crate) struct Passing {
    pub passed: Vec<Key>,
    pub next: Option<DateTime<Utc>>,
}

impl Work<'_> {
    /// Lets every prompt that was shown pass whose last day is over.
    pub fn let_prompts_pass(&mut self) -> Result<Passing, EngineError> {
        let mut passing = Passing::default();
        for known in self.rows.open_in(State::Shown)? {
            let Some(last) = self.last_day(&known)? else { continue };
            let over = last.succ_opt().map(|day| self.zone.resolve(day, NaiveTime::MIN).due);
            match over {
                Some(over) if over <= self.now => {
                    self.recall(known.key)?;
                    self.schedule.let_pass(known.key, self.now);
                    passing.passed.push(known.key);
                }
                over => passing.next = passing.next.into_iter().chain(over).min(),
            }
        }
        Ok(passing)
    }

    /// The last day on which there is something to it; `None` for what is no prompt.
    fn last_day(&self, known: &Occurrence) -> Result<Option<NaiveDate>, EngineError> {
        let Key { rule, date } = known.key;
        let owner = match self.stored_rule(rule) {
            Some(stored) => Some(stored.owner),
            None => self.rows.rule(rule)?.map(|stored| stored.owner),
        };
        let Some(Owner::Prompt(kind)) = owner else { return Ok(None) };
        let came = self.zone.local(known.effective_due).date();
        if kind == Kind::Thinking {
            // With the last of what waited it is over.
            return Ok(if self.how_many_wait()? > 0 { Some(came) } else { came.pred_opt() });
        }
        if kind == Kind::LookBack && !self.look_back_is_proposed()? {
            return Ok(came.pred_opt());
        }
        let about = match self.rows.nudge(rule)? {
            Some(Nudge::HardDate(id)) => {
                self.rows.hard_date(id)?.and_then(|stored| stored.hard.next_on_or_after(date))
            }
            _ => date.checked_add_days(ABOUT),
        };
        Ok(Some(about.map_or(came, |about| about.max(came))))
    }
}
