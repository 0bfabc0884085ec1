//! Drafts: until when a message that is not sent is held.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::moments::draft::{Held, HeldUntil, Telling};
use interlude_domain::moments::moment::MomentId;
use interlude_domain::plan::PlanId;
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "d.moment_id, d.plan_id, d.until, d.until_date, d.copied_at, m.written_at, \
                       EXISTS (SELECT 1 FROM message p WHERE p.moment_id = d.moment_id)";
/// What is held for somebody, in the words of the index over it.
const HELD: &str = "d.until IN ('check_in', 'reconnect', 'date')";

/// A draft as it is stored, without its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredDraft {
    /// The moment that it is.
    pub id: MomentId,
    /// The plan in which it is held.
    pub plan: Option<PlanId>,
    /// Until when.
    pub held: Held,
    /// When it was last copied.
    pub copied_at: Option<DateTime<Utc>>,
    /// When it was first written.
    pub written_at: DateTime<Utc>,
    /// Whether it is a message by its parts.
    pub is_message: bool,
}

fn draft_of(row: &Row<'_>) -> rusqlite::Result<StoredDraft> {
    Ok(StoredDraft {
        id: MomentId(row.get(0)?),
        plan: row.get::<_, Option<i64>>(1)?.map(PlanId),
        held: Held { until: column::word(row, 2, HeldUntil::from_name)?, date: column::date_if_any(row, 3)? },
        copied_at: column::instant_if_any(row, 4)?,
        written_at: column::instant(row, 5)?,
        is_message: row.get(6)?,
    })
}

impl Rows<'_> {
    /// Makes a moment a draft that is held so, or holds one so from now on: what stood there before a no is gone then.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn hold_draft(&self, id: MomentId, plan: Option<PlanId>, held: Held) -> Result<(), StoreError> {
        let sql = "INSERT INTO draft (moment_id, plan_id, until, until_date, telling) VALUES (?1, ?2, ?3, ?4, 'nothing') \
                   ON CONFLICT (moment_id) DO UPDATE SET plan_id = excluded.plan_id, until = excluded.until, \
                   until_date = excluded.until_date, before_no = NULL, before_no_date = NULL";
        let values = params![id.0, plan.map(|plan| plan.0), held.until.name(), column::date_text(held.date)];
        self.0.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// One draft, also one that lies in the bin.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn draft(&self, id: MomentId) -> Result<Option<StoredDraft>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM draft d JOIN moment m ON m.id = d.moment_id WHERE d.moment_id = ?1"
        );
        Ok(self.0.prepare_cached(&sql)?.query_row([id.0], draft_of).optional()?)
    }

    /// What is held until something, the earliest written first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn held_drafts(&self) -> Result<Vec<StoredDraft>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM draft d JOIN moment m ON m.id = d.moment_id \
             WHERE {HELD} AND m.binned_at IS NULL ORDER BY d.moment_id"
        );
        Ok(self.0.prepare_cached(&sql)?.query_map([], draft_of)?.collect::<Result<_, _>>()?)
    }

    /// What is just for me, before one of them, the latest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn own_drafts(&self, before: Option<MomentId>, most: u32) -> Result<Vec<StoredDraft>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM draft d JOIN moment m ON m.id = d.moment_id \
             WHERE d.moment_id < ?1 AND d.until = 'me' AND m.binned_at IS NULL \
             ORDER BY d.moment_id DESC LIMIT ?2"
        );
        let before = before.map_or(i64::MAX, |before| before.0);
        let mut statement = self.0.prepare_cached(&sql)?;
        Ok(statement.query_map(params![before, most], draft_of)?.collect::<Result<_, _>>()?)
    }

    /// What was written by its parts, the latest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn messages(&self, most: u32) -> Result<Vec<StoredDraft>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM message p CROSS JOIN draft d ON d.moment_id = p.moment_id \
             CROSS JOIN moment m ON m.id = d.moment_id WHERE p.moment_id > 0 AND m.binned_at IS NULL ORDER BY p.moment_id DESC LIMIT ?1"
        );
        Ok(self.0.prepare_cached(&sql)?.query_map([most], draft_of)?.collect::<Result<_, _>>()?)
    }

    /// Remembers that a draft was copied.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_draft_copied(&self, id: MomentId, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE draft SET copied_at = ?2 WHERE moment_id = ?1";
        self.0.prepare_cached(sql)?.execute(params![id.0, now.timestamp()])?;
        Ok(())
    }

    /// A draft is just for me from now on, and whether that is to be said.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn let_draft_go(&self, id: MomentId, telling: Telling) -> Result<(), StoreError> {
        let sql = "UPDATE draft SET until = 'me', until_date = NULL, telling = ?2 WHERE moment_id = ?1";
        self.0.prepare_cached(sql)?.execute(params![id.0, telling.name()])?;
        Ok(())
    }

    /// A draft is just for me because its plan was closed, and whether that is to be said; what stood there is kept for as long as the plan can
    /// be taken up.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn close_draft(&self, id: MomentId, telling: Telling) -> Result<(), StoreError> {
        self.take_draft_off(id)?;
        let sql = "UPDATE draft SET telling = ?2 WHERE moment_id = ?1";
        self.0.prepare_cached(sql)?.execute(params![id.0, telling.name()])?;
        Ok(())
    }

    /// A draft is just for me because of a no; what stood there is kept for as long as that is taken back.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn take_draft_off(&self, id: MomentId) -> Result<(), StoreError> {
        let sql = "UPDATE draft SET before_no = until, before_no_date = until_date, until = 'me', until_date = NULL \
                   WHERE moment_id = ?1 AND until <> 'me'";
        self.0.prepare_cached(sql)?.execute([id.0])?;
        Ok(())
    }

    /// What a no, or closing it, took off the agendas of a plan is held again as it was before.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn put_drafts_back(&self, plan: PlanId) -> Result<(), StoreError> {
        let sql = "UPDATE draft SET until = before_no, until_date = before_no_date, before_no = NULL, before_no_date = NULL, telling = 'nothing' \
                   WHERE plan_id = ?1 AND before_no IS NOT NULL";
        self.0.prepare_cached(sql)?.execute([plan.0])?;
        Ok(())
    }

    /// How many became just for me without that having been said.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn drafts_to_tell(&self) -> Result<usize, StoreError> {
        let sql = "SELECT count(*) FROM draft d JOIN moment m ON m.id = d.moment_id \
                   WHERE d.telling = 'once' AND m.binned_at IS NULL";
        Ok(self.0.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    /// It was said.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_drafts_told(&self) -> Result<(), StoreError> {
        let sql = "UPDATE draft SET telling = 'nothing' WHERE telling = 'once'";
        self.0.prepare_cached(sql)?.execute([])?;
        Ok(())
    }
}
