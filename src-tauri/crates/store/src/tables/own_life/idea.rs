//! Ideas of one's own.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::own_life::idea::{Company, Cost, Effort, Idea, IdeaId, Place};
use interlude_domain::own_life::need::Need;
use rusqlite::{OptionalExtension, Row, named_params};

const COLUMNS: &str = "id, text, need, minutes, company, cost, place, effort, removed_at";

/// An idea as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredIdea {
    /// Its name.
    pub id: IdeaId,
    /// The idea.
    pub idea: Idea,
    /// When it was taken away, if it was.
    pub removed_at: Option<DateTime<Utc>>,
}

fn idea_of(row: &Row<'_>) -> rusqlite::Result<StoredIdea> {
    Ok(StoredIdea {
        id: IdeaId(row.get(0)?),
        idea: Idea {
            text: row.get(1)?,
            need: column::word_if_any(row, 2, Need::from_name)?,
            minutes: row.get(3)?,
            company: column::word_if_any(row, 4, Company::from_name)?,
            cost: column::word_if_any(row, 5, Cost::from_name)?,
            place: column::word_if_any(row, 6, Place::from_name)?,
            effort: column::word_if_any(row, 7, Effort::from_name)?,
        },
        removed_at: column::instant_if_any(row, 8)?,
    })
}

impl Rows<'_> {
    /// Stores an idea: a new one, or what the one with this name says now.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_idea(
        &self,
        id: Option<IdeaId>,
        idea: &Idea,
        now: DateTime<Utc>,
    ) -> Result<IdeaId, StoreError> {
        let sql = "INSERT INTO idea (id, text, need, minutes, company, cost, place, effort, created_at, changed_at) \
                   VALUES (:id, :text, :need, :minutes, :company, :cost, :place, :effort, :now, :now) \
                   ON CONFLICT (id) DO UPDATE SET text = excluded.text, need = excluded.need, minutes = excluded.minutes, \
                   company = excluded.company, cost = excluded.cost, place = excluded.place, effort = excluded.effort, \
                   changed_at = excluded.changed_at RETURNING id";
        let values = named_params! {
            ":id": id.map(|id| id.0),
            ":text": idea.text,
            ":need": idea.need.map(Need::name),
            ":minutes": idea.minutes,
            ":company": idea.company.map(Company::name),
            ":cost": idea.cost.map(Cost::name),
            ":place": idea.place.map(Place::name),
            ":effort": idea.effort.map(Effort::name),
            ":now": now.timestamp(),
        };
        Ok(IdeaId(self.0.prepare_cached(sql)?.query_row(values, |row| row.get(0))?))
    }

    /// Takes an idea away at an instant, or brings it back with `None`.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_idea_removed(&self, id: IdeaId, at: Option<DateTime<Utc>>) -> Result<(), StoreError> {
        let sql = "UPDATE idea SET removed_at = ?2 WHERE id = ?1";
        self.0.execute(sql, (id.0, at.map(|at| at.timestamp())))?;
        Ok(())
    }

    /// One idea, also one that was taken away.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn idea(&self, id: IdeaId) -> Result<Option<StoredIdea>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM idea WHERE id = ?1");
        Ok(self.0.prepare_cached(&sql)?.query_row([id.0], idea_of).optional()?)
    }

    /// Every idea that was not taken away, the latest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn ideas(&self) -> Result<Vec<StoredIdea>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM idea WHERE removed_at IS NULL ORDER BY id DESC");
        Ok(self.0.prepare_cached(&sql)?.query_map([], idea_of)?.collect::<Result<_, _>>()?)
    }
}
