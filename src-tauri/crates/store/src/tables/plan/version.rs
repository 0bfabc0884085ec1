//! Kept versions of a plan's terms, and the looks at all of it that were written down.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::plan::PlanId;
use rusqlite::{OptionalExtension, Row, params};

/// The terms of a plan as they were from some moment on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredVersion {
    /// Its number; the first is 1.
    pub number: u32,
    /// Since when.
    pub began: DateTime<Utc>,
    /// What it began with, by its fixed name.
    pub kind: String,
    /// Why, in the person's words.
    pub reason: String,
    /// In which format `terms` is written.
    pub format: u32,
    /// The plan, written down by whoever reads it again.
    pub terms: String,
}

/// A look at all of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredReview {
    /// When.
    pub at: DateTime<Utc>,
    /// What was written.
    pub text: String,
}

fn version_of(row: &Row<'_>) -> rusqlite::Result<StoredVersion> {
    Ok(StoredVersion {
        number: row.get("number")?,
        began: column::instant(row, "began")?,
        kind: row.get("kind")?,
        reason: row.get("reason")?,
        format: row.get("format")?,
        terms: row.get("terms")?,
    })
}

impl Rows<'_> {
    /// Every version of a plan, the first one first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn versions(&self, plan: PlanId) -> Result<Vec<StoredVersion>, StoreError> {
        let sql = "SELECT number, began, kind, reason, format, terms FROM version WHERE plan_id = ?1 ORDER BY number";
        Ok(self.0.prepare_cached(sql)?.query_map([plan.0], version_of)?.collect::<Result<_, _>>()?)
    }

    /// The first version of a plan.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn first_version(&self, plan: PlanId) -> Result<Option<StoredVersion>, StoreError> {
        let sql = "SELECT number, began, kind, reason, format, terms FROM version WHERE plan_id = ?1 \
                   ORDER BY number LIMIT 1";
        Ok(self.0.prepare_cached(sql)?.query_row([plan.0], version_of).optional()?)
    }

    /// The latest version of a plan.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn latest_version(&self, plan: PlanId) -> Result<Option<StoredVersion>, StoreError> {
        let sql = "SELECT number, began, kind, reason, format, terms FROM version WHERE plan_id = ?1 \
                   ORDER BY number DESC LIMIT 1";
        Ok(self.0.prepare_cached(sql)?.query_row([plan.0], version_of).optional()?)
    }

    /// Since when the latest version of a plan holds that began with this, by its fixed name.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn latest_began_with(&self, plan: PlanId, kind: &str) -> Result<Option<DateTime<Utc>>, StoreError> {
        let sql = "SELECT began FROM version WHERE plan_id = ?1 AND kind = ?2 ORDER BY number DESC LIMIT 1";
        let began = |row: &Row<'_>| column::instant(row, 0);
        Ok(self.0.prepare_cached(sql)?.query_row(params![plan.0, kind], began).optional()?)
    }

    /// Stores a version, or what the latest one says since it was corrected.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_version(&self, plan: PlanId, version: &StoredVersion) -> Result<(), StoreError> {
        let sql = "INSERT INTO version (plan_id, number, began, kind, reason, format, terms) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) \
                   ON CONFLICT (plan_id, number) DO UPDATE SET format = excluded.format, terms = excluded.terms";
        self.0.execute(
            sql,
            params![
                plan.0,
                version.number,
                version.began.timestamp(),
                version.kind,
                version.reason,
                version.format,
                version.terms,
            ],
        )?;
        Ok(())
    }

    /// Stores a look at all of a plan.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_review(&self, plan: PlanId, review: &StoredReview) -> Result<(), StoreError> {
        let sql = "INSERT INTO review (plan_id, at, text) VALUES (?1, ?2, ?3)";
        self.0.execute(sql, params![plan.0, review.at.timestamp(), review.text])?;
        Ok(())
    }

    /// Every look at all of a plan, the first one first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn reviews(&self, plan: PlanId) -> Result<Vec<StoredReview>, StoreError> {
        let sql = "SELECT at, text FROM review WHERE plan_id = ?1 ORDER BY at, id";
        let review = |row: &Row<'_>| Ok(StoredReview { at: column::instant(row, 0)?, text: row.get(1)? });
        Ok(self.0.prepare_cached(sql)?.query_map([plan.0], review)?.collect::<Result<_, _>>()?)
    }

    /// The latest look at all of a plan.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn latest_review(&self, plan: PlanId) -> Result<Option<StoredReview>, StoreError> {
        let sql = "SELECT at, text FROM review WHERE plan_id = ?1 ORDER BY at DESC, id DESC LIMIT 1";
        let review = |row: &Row<'_>| Ok(StoredReview { at: column::instant(row, 0)?, text: row.get(1)? });
        Ok(self.0.prepare_cached(sql)?.query_row([plan.0], review).optional()?)
    }
}
