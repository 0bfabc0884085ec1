//! People, and the real meetings with them.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, NaiveDate, Utc};
use interlude_domain::own_life::person::{Person, PersonId};
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "id, name, ideal_days, latest_days, invitation, note, created_at, removed_at";

/// A person as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPerson {
    /// The name of the row.
    pub id: PersonId,
    /// The person.
    pub person: Person,
    /// When the person was added.
    pub created_at: DateTime<Utc>,
    /// When the person was taken away, if they were.
    pub removed_at: Option<DateTime<Utc>>,
}

/// Names a meeting; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MeetingId(pub i64);

fn person_of(row: &Row<'_>) -> rusqlite::Result<StoredPerson> {
    Ok(StoredPerson {
        id: PersonId(row.get(0)?),
        person: Person {
            name: row.get(1)?,
            ideal_days: row.get(2)?,
            latest_days: row.get(3)?,
            invitation: row.get(4)?,
            note: row.get(5)?,
        },
        created_at: column::instant(row, 6)?,
        removed_at: column::instant_if_any(row, 7)?,
    })
}

impl Rows<'_> {
    /// Stores a new person, or what is known of the one with this name.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_person(
        &self,
        id: Option<PersonId>,
        person: &Person,
        now: DateTime<Utc>,
    ) -> Result<PersonId, StoreError> {
        let sql = "INSERT INTO person (id, name, ideal_days, latest_days, invitation, note, created_at, changed_at) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7) ON CONFLICT (id) DO UPDATE SET name = excluded.name, \
                   ideal_days = excluded.ideal_days, latest_days = excluded.latest_days, \
                   invitation = excluded.invitation, note = excluded.note, changed_at = excluded.changed_at";
        self.0.execute(
            sql,
            params![
                id.map(|id| id.0),
                person.name,
                person.ideal_days,
                person.latest_days,
                person.invitation,
                person.note,
                now.timestamp(),
            ],
        )?;
        Ok(id.unwrap_or_else(|| PersonId(self.0.last_insert_rowid())))
    }

    /// Takes a person away at an instant, or brings them back with `None`.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_person_removed(&self, id: PersonId, at: Option<DateTime<Utc>>) -> Result<(), StoreError> {
        let sql = "UPDATE person SET removed_at = ?2 WHERE id = ?1";
        self.0.execute(sql, params![id.0, at.map(|at| at.timestamp())])?;
        Ok(())
    }

    /// One person, also one that was taken away.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn person(&self, id: PersonId) -> Result<Option<StoredPerson>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM person WHERE id = ?1");
        Ok(self.0.prepare_cached(&sql)?.query_row([id.0], person_of).optional()?)
    }

    /// Every person that was not taken away, in the order in which they were added.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn people(&self) -> Result<Vec<StoredPerson>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM person WHERE removed_at IS NULL ORDER BY id");
        Ok(self.0.prepare_cached(&sql)?.query_map([], person_of)?.collect::<Result<_, _>>()?)
    }

    /// Stores a real meeting that was no activity of the list.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_meeting(
        &self,
        person: PersonId,
        date: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<MeetingId, StoreError> {
        let sql = "INSERT INTO meeting (person_id, date, created_at) VALUES (?1, ?2, ?3)";
        self.0.execute(sql, params![person.0, date.to_string(), now.timestamp()])?;
        Ok(MeetingId(self.0.last_insert_rowid()))
    }

    /// Takes a meeting away; whether there was one.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn remove_meeting(&self, id: MeetingId, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let sql = "UPDATE meeting SET removed_at = ?2 WHERE id = ?1 AND removed_at IS NULL";
        Ok(self.0.execute(sql, params![id.0, now.timestamp()])? > 0)
    }

    /// The date of the last real meeting: one that was written down, or an activity with that person that was done.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn last_meeting(&self, person: PersonId) -> Result<Option<NaiveDate>, StoreError> {
        // Of each activity the latest single time and the latest date of its own, each found from the newest on.
        let sql = "SELECT max(date) FROM ( \
                   SELECT max(date) AS date FROM meeting WHERE person_id = ?1 AND removed_at IS NULL \
                   UNION ALL SELECT (SELECT o.nominal_date FROM rule r CROSS JOIN occurrence o ON o.rule_id = r.id \
                   AND o.nominal_date = r.starts WHERE r.activity_id = a.id AND r.kind = 'placed_activity' \
                   AND r.lead_of IS NULL AND o.state = 'done' ORDER BY r.starts DESC LIMIT 1) \
                   FROM activity a WHERE a.person_id = ?1 \
                   UNION ALL SELECT (SELECT o.nominal_date FROM occurrence o WHERE o.rule_id = r.id \
                   AND o.state = 'done' ORDER BY o.nominal_date DESC LIMIT 1) \
                   FROM activity a CROSS JOIN rule r ON r.activity_id = a.id AND r.kind = 'activity' \
                   WHERE a.person_id = ?1 AND r.lead_of IS NULL)";
        Ok(self.0.prepare_cached(sql)?.query_row([person.0], |row| column::date_if_any(row, 0))?)
    }
}
