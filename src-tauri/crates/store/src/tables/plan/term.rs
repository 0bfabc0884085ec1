//! Terms of a plan.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column::{self, date_text};
use crate::tables::plan::cadence::standing_of;
use chrono::{DateTime, Utc};
use interlude_domain::plan::PlanId;
use interlude_domain::plan::term::{Term, TermId, Topic};
use rusqlite::{Row, params};

fn term_of(row: &Row<'_>) -> rusqlite::Result<Term> {
    Ok(Term {
        id: Some(TermId(row.get("id")?)),
        topic: column::word(row, "topic", Topic::from_name)?,
        text: row.get("text")?,
        standing: standing_of(row)?,
    })
}

impl Rows<'_> {
    /// The terms of a plan in their order.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn terms(&self, plan: PlanId) -> Result<Vec<Term>, StoreError> {
        let sql = "SELECT id, topic, text, certainty, said_by, since FROM term WHERE plan_id = ?1 AND removed_at IS NULL \
                   ORDER BY position, id";
        Ok(self.0.prepare_cached(sql)?.query_map([plan.0], term_of)?.collect::<Result<_, _>>()?)
    }

    /// Makes `terms` the terms of a plan: changes those that it knows, adds the others, takes away what is not among them.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_terms(&self, plan: PlanId, terms: &[Term], now: DateTime<Utc>) -> Result<(), StoreError> {
        let known = self.terms(plan)?;
        for gone in known.iter().filter(|old| terms.iter().all(|term| term.id != old.id)) {
            let id = gone.id.map(|id| id.0);
            self.0.execute("UPDATE term SET removed_at = ?2 WHERE id = ?1", params![id, now.timestamp()])?;
        }
        for (position, term) in terms.iter().enumerate() {
            let old = known.iter().find(|old| term.id.is_some() && old.id == term.id);
            let sql = match old {
                Some(_) => {
                    "UPDATE term SET position = ?2, topic = ?3, text = ?4, certainty = ?5, said_by = ?6, since = ?7 \
                     WHERE id = ?1"
                }
                None => {
                    "INSERT INTO term (plan_id, position, topic, text, certainty, said_by, since) \
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                }
            };
            let whose = old.and_then(|old| old.id).map_or(plan.0, |id| id.0);
            let standing = term.standing;
            self.0.execute(
                sql,
                params![
                    whose,
                    position,
                    term.topic.name(),
                    term.text,
                    standing.certainty.name(),
                    standing.said_by.name(),
                    date_text(standing.since),
                ],
            )?;
        }
        Ok(())
    }
}
