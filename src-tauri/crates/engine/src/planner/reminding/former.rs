//! What was before an entry of the log or the turn of a plan closed it, and how exactly that is there again.
//!
//! Taking back never notifies: what came due meanwhile is evaluated here, within the change, and nothing is sent for it. What is
//! still within its grace is open, what is past it is missed (REMINDERS.md §5).

use crate::EngineError;
use crate::planner::reminding::work::Work;
use interlude_domain::reminding::rule::{Kind, RuleId};
use interlude_domain::reminding::schedule::{Act, Schedule};
use interlude_store::tables::{Cause, FormerNext};
use std::collections::BTreeSet;

impl Work<'_> {
    /// Remembers what was changed since the schedule was `before`.
    pub fn keep_former(&self, cause: Cause, before: &Schedule) -> Result<(), EngineError> {
        let act = self.schedule.act_since(before);
        for (before, left) in act.pairs().filter(|(_, left)| left.closed_at.is_some()) {
            self.rows.add_former(cause, before, &left)?;
        }
        for (rule, before, left) in act.moves() {
            self.rows.add_former_next(cause, &FormerNext { rule, before, left })?;
        }
        Ok(())
    }

    /// Puts back what this closed, as far as nothing else has changed it since. Rules that have moved on since are answered:
    /// they stay where they are, and so does what was closed of them.
    pub fn put_former_back(&mut self, cause: Cause) -> Result<BTreeSet<RuleId>, EngineError> {
        let pairs = self.rows.former(cause)?;
        let moved = self.rows.former_next(cause)?;
        for (_, left) in &pairs {
            self.recall(left.key)?;
        }
        let next = moved.iter().map(|one| (one.rule, one.before, one.left)).collect();
        let mut moved_on = BTreeSet::new();
        if !self.schedule.take_back(&Act::of(pairs.clone(), next)) {
            moved_on = moved.iter().map(|one| one.rule).collect();
            for (before, left) in pairs.into_iter().filter(|(_, left)| !moved_on.contains(&left.key.rule)) {
                self.schedule.put_back(before, left);
            }
        }
        Ok(moved_on)
    }

    /// Lets the rules that a turn ended go on from where they were.
    pub fn go_on_from_former(&mut self, cause: Cause) -> Result<(), EngineError> {
        for FormerNext { rule, before, .. } in self.rows.former_next(cause)? {
            let Some(stored) = self.rows.rule(rule)? else { continue };
            self.rows.revive_rule(rule)?;
            self.schedule.add(stored.track);
            self.schedule.go_on(rule, before);
        }
        self.open_former(cause)
    }

    /// Opens what this closed, and forgets that it did; where its rules go on from is left to them.
    pub fn open_former(&mut self, cause: Cause) -> Result<(), EngineError> {
        for (before, left) in self.rows.former(cause)? {
            self.recall(left.key)?;
            self.schedule.put_back(before, left);
        }
        Ok(self.rows.forget_former(cause)?)
    }

    /// Opens what of my own date this closed, and remembers what else it did.
    pub fn open_own_date(&mut self, cause: Cause) -> Result<(), EngineError> {
        for (before, left) in self.rows.former(cause)? {
            let stored = self.rows.rule(left.key.rule)?;
            if stored.is_some_and(|stored| stored.owner.kind() == Kind::LookAgain) {
                self.recall(left.key)?;
                self.schedule.put_back(before, left);
            }
        }
        Ok(())
    }

    /// What came due while something was closed is open or missed now, without a notice.
    pub fn settle_silently(&mut self) {
        self.schedule.evaluate(self.now);
    }
}
