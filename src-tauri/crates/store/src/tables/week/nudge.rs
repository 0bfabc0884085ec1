//! What prompts to plan are about; when each comes stands in its rule.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column::foreign;
use interlude_domain::own_life::need::Need;
use interlude_domain::own_life::person::PersonId;
use interlude_domain::reminding::rule::RuleId;
use interlude_domain::week::hard::HardDateId;
use interlude_domain::week::nudge::{About, Nudge};
use rusqlite::{OptionalExtension, Row, params};

fn nudge_of(row: &Row<'_>) -> rusqlite::Result<Nudge> {
    let about = crate::tables::column::word(row, 0, About::from_name)?;
    let need = crate::tables::column::word_if_any(row, 1, Need::from_name)?;
    let (person, hard_date): (Option<i64>, Option<i64>) = (row.get(2)?, row.get(3)?);
    match about {
        About::Friends => Some(Nudge::Friends),
        About::Need => need.map(Nudge::Need),
        About::Person => person.map(|id| Nudge::Person(PersonId(id))),
        About::HardDate => hard_date.map(|id| Nudge::HardDate(HardDateId(id))),
    }
    .ok_or_else(foreign)
}

impl Rows<'_> {
    /// Stores what the prompt of a rule is about.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_nudge(&self, rule: RuleId, nudge: Nudge) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO nudge (rule_id, about, need, person_id, hard_date_id) VALUES (?1, ?2, ?3, ?4, ?5)";
        let (need, person, hard_date) = match nudge {
            Nudge::Friends => (None, None, None),
            Nudge::Need(need) => (Some(need.name()), None, None),
            Nudge::Person(id) => (None, Some(id.0), None),
            Nudge::HardDate(id) => (None, None, Some(id.0)),
        };
        self.0.execute(sql, params![rule.0, nudge.about().name(), need, person, hard_date])?;
        Ok(())
    }

    /// What the prompt of a rule is about, if it is one.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn nudge(&self, rule: RuleId) -> Result<Option<Nudge>, StoreError> {
        let sql = "SELECT about, need, person_id, hard_date_id FROM nudge WHERE rule_id = ?1";
        Ok(self.0.prepare_cached(sql)?.query_row([rule.0], nudge_of).optional()?)
    }
}
