//! Closed plans in the bin, and erasing one with all that hangs on it.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::plan::closed::{CLOSED, ClosedPlan, closed_of};
use crate::tables::plan::plan::COLUMNS;
use chrono::{DateTime, Utc};
use interlude_domain::moments::moment::MomentId;
use interlude_domain::plan::PlanId;
use rusqlite::params;

/// Says in a statement that it is one of those that erase a plan: they read all of what it had, once.
const GONE: &str = "/* of an erased plan */";
/// The rules of a plan.
const RULES: &str = "SELECT id FROM rule WHERE plan_id = ?1";

/// What hangs on the rules of a plan, what hangs on other things first.
const OF_RULES: [&str; 8] =
    ["claim", "felt", "outcome", "before_check_in", "placement", "nudge", "former", "former_next"];
/// What hangs on a plan, what hangs on other things first.
const OF_PLAN: [&str; 15] = [
    "check_in",
    "sheet_version",
    "sheet_waved",
    "question",
    "point",
    "talk",
    "decision",
    "put_off",
    "look_back_answer",
    "turn_before",
    "term",
    "cadence",
    "reconnect",
    "contact",
    "review",
];
/// What is mine and stays, without the plan in which it was.
const MINE: [&str; 3] = ["urge", "weekly_check", "draft"];
/// Parts of what hangs on a plan.
const PARTS: [(&str, &str, &str); 3] = [
    ("sheet_line", "version_id", "sheet_version"),
    ("talk_placed", "talk_id", "talk"),
    ("decision_part", "decision_id", "decision"),
];

impl Rows<'_> {
    /// A closed plan is left among the earlier ones, or that is open again.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_plan_shelved(&self, id: PlanId, at: Option<DateTime<Utc>>) -> Result<(), StoreError> {
        let sql = "UPDATE plan SET shelved_at = ?2 WHERE id = ?1";
        self.0.prepare_cached(sql)?.execute(params![id.0, at.map(|at| at.timestamp())])?;
        Ok(())
    }

    /// Puts a closed plan into the bin, with the days that were seen by then, or takes it out.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_plan_binned(&self, id: PlanId, at: Option<(DateTime<Utc>, u32)>) -> Result<(), StoreError> {
        let sql = "UPDATE plan SET binned_at = ?2, binned_day = ?3 WHERE id = ?1 AND closed_at IS NOT NULL";
        let values = params![id.0, at.map(|(at, _)| at.timestamp()), at.map(|(_, day)| day)];
        self.0.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// The plans in the bin, the one that was put there last first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn binned_plans(&self) -> Result<Vec<ClosedPlan>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, {CLOSED} FROM plan WHERE closed_at IS NOT NULL AND binned_at IS NOT NULL ORDER BY binned_at DESC, id DESC"
        );
        Ok(self.0.prepare_cached(&sql)?.query_map([], closed_of)?.collect::<Result<_, _>>()?)
    }

    /// The texts that were held in a plan, also those in the bin.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn drafts_of_plan(&self, id: PlanId) -> Result<Vec<MomentId>, StoreError> {
        let sql = "SELECT moment_id FROM draft WHERE plan_id = ?1 ORDER BY moment_id";
        let found = |row: &rusqlite::Row<'_>| row.get(0).map(MomentId);
        Ok(self.0.prepare_cached(sql)?.query_map([id.0], found)?.collect::<Result<_, _>>()?)
    }

    /// Erases a plan with its rules, its check-ins and all that was written of it. Texts, hard minutes and weeks stay, without a plan.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn erase_plan(&self, id: PlanId) -> Result<(), StoreError> {
        let run = |sql: &str| self.0.prepare_cached(sql).and_then(|mut statement| statement.execute([id.0]));
        for table in OF_RULES {
            run(&format!("DELETE FROM {table} {GONE} WHERE rule_id IN ({RULES})"))?;
        }
        for (part, name, of) in PARTS {
            run(&format!(
                "DELETE FROM {part} {GONE} WHERE {name} IN (SELECT id FROM {of} WHERE plan_id = ?1)"
            ))?;
        }
        for table in OF_PLAN {
            run(&format!("DELETE FROM {table} {GONE} WHERE plan_id = ?1"))?;
        }
        for table in MINE {
            run(&format!("UPDATE {table} SET plan_id = NULL {GONE} WHERE plan_id = ?1"))?;
        }
        run(&format!("DELETE FROM occurrence {GONE} WHERE rule_id IN ({RULES})"))?;
        for (table, name) in [("rule", "plan_id"), ("version", "plan_id"), ("plan", "id")] {
            run(&format!("DELETE FROM {table} {GONE} WHERE {name} = ?1"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migrations::{STEPS, run};
    use rusqlite::Connection;
    use std::collections::BTreeSet;

    /// Each table with those that it hangs on.
    fn hangs() -> Vec<(String, String)> {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, STEPS).unwrap();
        let sql = "SELECT m.name, f.\"table\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";
        let mut statement = connection.prepare(sql).unwrap();
        let pair = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        statement.query_map([], pair).unwrap().collect::<Result<_, _>>().unwrap()
    }

    #[test]
    fn whatever_hangs_on_what_is_erased_is_erased_with_it_or_is_mine() {
        let parts = PARTS.map(|(part, _, _)| part);
        let gone: BTreeSet<&str> =
            [&OF_RULES[..], &OF_PLAN, &parts, &["plan", "rule", "occurrence", "version"]]
                .concat()
                .into_iter()
                .collect();
        let hangs = hangs();
        assert!(hangs.len() > 50, "{}", hangs.len());
        for (table, on) in hangs.iter().filter(|(_, on)| gone.contains(on.as_str())) {
            assert!(
                gone.contains(table.as_str()) || MINE.contains(&table.as_str()),
                "{table} hangs on {on}: say here what becomes of it where a plan is erased"
            );
        }
    }
}
