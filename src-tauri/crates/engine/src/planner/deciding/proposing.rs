//! When the look back is proposed: the one reminder of it, on the last day of the plan or on the date until which nothing was to be decided.
//!
//! On the date on which I wanted to look again there is a reminder of my own. In the evening and at night it never comes: what a desktop or
//! quiet hours held back until then is left out.

use crate::EngineError;
use crate::planner::reminding::chosen;
use crate::planner::reminding::rules::Wanted;
use crate::planner::reminding::work::Work;
use crate::planner::today::bringing_up::may_bring_up;
use chrono::{NaiveDate, NaiveTime};
use interlude_domain::deciding::look_back::Known;
use interlude_domain::plan::offer::PlanState;
use interlude_domain::reminding::occurrence::{Key, State};
use interlude_domain::reminding::rule::Kind;
use interlude_store::tables::{Owner, StoredPlan, StoredRule};

/// The hour at which it is reminded of. Its grace ends before the evening.
const AT: u32 = 10;

impl Work<'_> {
    /// Keeps its one reminder as it follows from the plan; whether that changed something.
    pub(crate) fn keep_look_back(&mut self) -> Result<bool, EngineError> {
        let mine = self.look_back_rules();
        let mut wanted = self.next_look_back()?;
        let is_proposed = self.look_back_is_proposed()?;
        let mut changed = false;
        for one in mine {
            let rule = &one.track.rule;
            if wanted == Some(rule.starts) {
                wanted = None;
            } else if self.schedule.ahead(rule.id).next().is_some() {
                self.end_with_lead(&one)?;
                changed = true;
            } else if !is_proposed {
                // What waits or is put off comes no more either; what was shown passes with its notice.
                let key = Key { rule: rule.id, date: rule.starts };
                let waits = self.schedule.occurrence(key).is_some_and(|known| known.state.is_waiting());
                changed |= waits && self.schedule.let_pass(key, self.now);
            }
        }
        if let Some(date) = wanted {
            self.begin_rule(Owner::Prompt(Kind::LookBack), Wanted::once(date, at(), None))?;
            changed = true;
        }
        Ok(changed)
    }

    /// In the evening and at night what was held back of it is left out; whether there was any.
    pub(crate) fn leave_look_back_out(&mut self) -> Result<bool, EngineError> {
        let local = self.zone.local(self.now);
        let is_day = may_bring_up(local.time());
        let mut changed = false;
        for one in self.look_back_rules() {
            let rule = &one.track.rule;
            let key = Key { rule: rule.id, date: rule.starts };
            let is_held = self.schedule.occurrence(key).is_some_and(|known| known.state == State::Pending);
            // What an evening and a night have passed over is left out, too.
            if is_held && (!is_day || key.date < local.date()) {
                changed |= self.schedule.let_pass(key, self.now);
            }
        }
        Ok(changed)
    }

    /// Whether it is proposed today, whatever the hour.
    pub(crate) fn look_back_is_proposed(&self) -> Result<bool, EngineError> {
        let Some(open) = self.rows.open_plan()? else { return Ok(false) };
        Ok(self.known_of_deciding(&open)?.proposed(self.zone.local(self.now).date()).is_some())
    }

    /// What is known of a plan when it is to be proposed.
    pub(crate) fn known_of_deciding(&self, open: &StoredPlan) -> Result<Known, EngineError> {
        let decision = self.rows.decisions(open.id)?.pop();
        let decided_at = decision.as_ref().map(|decision| decision.written_at);
        let put_off = self.rows.put_offs(open.id)?.pop();
        // What was put off before a decision is over with it.
        let later = put_off.filter(|one| Some(one.written_at) >= decided_at).map(|one| one.until);
        let decided = decision.map(|decision| decision.day);
        Ok(Known { later, decided, ..Known::of(&open.plan, PlanState::of(open.turn)) })
    }

    /// Whether it would come by day, also where quiet hours hold it back: what is planned comes while locked, too, as it is.
    fn is_day_after_quiet_hours(&self, date: NaiveDate) -> Result<bool, EngineError> {
        let due = self.zone.resolve(date, at()).due;
        let ends = chosen::quiet(self.rows)?.and_then(|quiet| quiet.ends_after(due, &self.zone));
        let comes = self.zone.local(ends.unwrap_or(due));
        Ok(comes.date() == date && may_bring_up(comes.time()))
    }

    /// Whether it came on a date already, by whatever clock.
    fn looked_back_on(&self, date: NaiveDate) -> Result<bool, EngineError> {
        for stored in self.rows.prompts_since(Kind::LookBack, date)? {
            let key = Key { rule: stored.track.rule.id, date };
            let is_known = self.schedule.occurrence(key).is_some() || self.rows.occurrence(key)?.is_some();
            if stored.track.rule.starts == date && is_known {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn look_back_rules(&self) -> Vec<StoredRule> {
        let is_one = |stored: &&StoredRule| stored.owner == Owner::Prompt(Kind::LookBack);
        self.rules.iter().filter(is_one).cloned().collect()
    }

    /// The next date that has a reminder, as far as its hour is still to come.
    fn next_look_back(&self) -> Result<Option<NaiveDate>, EngineError> {
        let Some(open) = self.rows.open_plan()? else { return Ok(None) };
        let today = self.zone.local(self.now).date();
        let is_ahead = self.zone.resolve(today, at()).due > self.now;
        let earliest = if is_ahead { today } else { today.succ_opt().unwrap_or(today) };
        let Some(date) = self.known_of_deciding(&open)?.reminded(earliest) else { return Ok(None) };
        Ok((self.is_day_after_quiet_hours(date)? && !self.looked_back_on(date)?).then_some(date))
    }
}

fn at() -> NaiveTime {
    NaiveTime::from_hms_opt(AT, 0, 0).unwrap_or_default()
}
