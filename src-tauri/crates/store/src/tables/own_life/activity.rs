//! Activities; when they are stands in their rule.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::own_life::activity::{Activity, ActivityId, ActivityKind};
use interlude_domain::own_life::idea::Company;
use interlude_domain::own_life::need::Need;
use interlude_domain::own_life::person::PersonId;
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "id, title, need, minutes, with_whom, note, removed_at, kind, company, person_id, place, goal, lead_minutes";

/// An activity as it is stored; its `times` are always `None` here.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredActivity {
    /// Its name.
    pub id: ActivityId,
    /// The activity.
    pub activity: Activity,
    /// When it was taken away, if it was.
    pub removed_at: Option<DateTime<Utc>>,
}

fn activity_of(row: &Row<'_>) -> rusqlite::Result<StoredActivity> {
    Ok(StoredActivity {
        id: ActivityId(row.get(0)?),
        activity: Activity {
            title: row.get(1)?,
            need: column::word_if_any(row, 2, Need::from_name)?,
            minutes: row.get(3)?,
            with_whom: row.get(4)?,
            note: row.get(5)?,
            kind: column::word_if_any(row, 7, ActivityKind::from_name)?,
            company: column::word_if_any(row, 8, Company::from_name)?,
            person: row.get::<_, Option<i64>>(9)?.map(PersonId),
            place: row.get(10)?,
            goal: row.get(11)?,
            lead: row.get(12)?,
            times: None,
        },
        removed_at: column::instant_if_any(row, 6)?,
    })
}

impl Rows<'_> {
    /// Stores a new activity.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_activity(&self, activity: &Activity, now: DateTime<Utc>) -> Result<ActivityId, StoreError> {
        self.keep_activity(None, activity, now)
    }

    /// Stores what an activity says now.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_activity(
        &self,
        id: ActivityId,
        activity: &Activity,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.keep_activity(Some(id), activity, now).map(drop)
    }

    fn keep_activity(
        &self,
        id: Option<ActivityId>,
        activity: &Activity,
        now: DateTime<Utc>,
    ) -> Result<ActivityId, StoreError> {
        let sql = "INSERT INTO activity (id, title, need, minutes, with_whom, note, kind, company, person_id, place, goal, \
                   lead_minutes, created_at, changed_at) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13) ON CONFLICT (id) DO UPDATE SET \
                   title = excluded.title, need = excluded.need, minutes = excluded.minutes, \
                   with_whom = excluded.with_whom, note = excluded.note, kind = excluded.kind, \
                   company = excluded.company, person_id = excluded.person_id, place = excluded.place, \
                   goal = excluded.goal, lead_minutes = excluded.lead_minutes, changed_at = excluded.changed_at";
        self.0.execute(
            sql,
            params![
                id.map(|id| id.0),
                activity.title,
                activity.need.map(Need::name),
                activity.minutes,
                activity.with_whom,
                activity.note,
                activity.kind.map(ActivityKind::name),
                activity.company.map(Company::name),
                activity.person.map(|person| person.0),
                activity.place,
                activity.goal,
                activity.lead,
                now.timestamp(),
            ],
        )?;
        Ok(id.unwrap_or_else(|| ActivityId(self.0.last_insert_rowid())))
    }

    /// Takes an activity away at an instant, or brings it back with `None`.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_activity_removed(&self, id: ActivityId, at: Option<DateTime<Utc>>) -> Result<(), StoreError> {
        let sql = "UPDATE activity SET removed_at = ?2 WHERE id = ?1";
        self.0.execute(sql, params![id.0, at.map(|at| at.timestamp())])?;
        Ok(())
    }

    /// One activity, also one that was taken away.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn activity(&self, id: ActivityId) -> Result<Option<StoredActivity>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM activity WHERE id = ?1");
        Ok(self.0.prepare_cached(&sql)?.query_row([id.0], activity_of).optional()?)
    }

    /// Every activity that was not taken away, the oldest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn activities(&self) -> Result<Vec<StoredActivity>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM activity WHERE removed_at IS NULL ORDER BY id");
        Ok(self.0.prepare_cached(&sql)?.query_map([], activity_of)?.collect::<Result<_, _>>()?)
    }
}
