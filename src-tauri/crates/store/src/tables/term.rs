//! Terms of a plan.

use super::Rows;
use super::column;
use crate::StoreError;
use chrono::{DateTime, Utc};
use interlude_domain::plan::PlanId;
use interlude_domain::term::{Certainty, Term, TermId};
use rusqlite::{Row, params};

fn term_of(row: &Row<'_>) -> rusqlite::Result<Term> {
    Ok(Term {
        id: Some(TermId(row.get(0)?)),
        text: row.get(1)?,
        certainty: column::word(row, 2, Certainty::from_name)?,
        since: Some(column::instant(row, 3)?),
    })
}

impl Rows<'_> {
    /// The terms of a plan in their order.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn terms(&self, plan: PlanId) -> Result<Vec<Term>, StoreError> {
        let sql = "SELECT id, text, certainty, since FROM term WHERE plan_id = ?1 AND removed_at IS NULL \
                   ORDER BY position, id";
        Ok(self.0.prepare_cached(sql)?.query_map([plan.0], term_of)?.collect::<Result<_, _>>()?)
    }

    /// Makes `terms` the terms of a plan: changes those that it knows, adds the others, takes away what is not among them.
    ///
    /// A term whose text and certainty stayed keeps its `since`.
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
            match known.iter().find(|old| term.id.is_some() && old.id == term.id) {
                Some(old) => {
                    let same = old.text == term.text && old.certainty == term.certainty;
                    let since = old.since.filter(|_| same).unwrap_or(now);
                    let sql =
                        "UPDATE term SET position = ?2, text = ?3, certainty = ?4, since = ?5 WHERE id = ?1";
                    let id = old.id.map(|id| id.0);
                    self.0.execute(
                        sql,
                        params![id, position, term.text, term.certainty.name(), since.timestamp()],
                    )?;
                }
                None => {
                    let sql = "INSERT INTO term (plan_id, position, text, certainty, since) VALUES (?1, ?2, ?3, ?4, ?5)";
                    self.0.execute(
                        sql,
                        params![plan.0, position, term.text, term.certainty.name(), now.timestamp()],
                    )?;
                }
            }
        }
        Ok(())
    }
}
