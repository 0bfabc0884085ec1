//! What pictures are made of: of moods and hard minutes only what is drawn, from one second to another.
//!
//! Their texts are not read. What lies in the bin has no place, and is not among them.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, FixedOffset};
use interlude_domain::moments::hard_minute::{MinuteLine, MinuteOffer};
use rusqlite::{Row, params};
use std::ops::RangeInclusive;

/// What is drawn of a mood that has a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChartedMood {
    /// As the clock showed it.
    pub at: DateTime<FixedOffset>,
    /// 1 to 5.
    pub step: u8,
}

/// What is drawn of a hard minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChartedMinute {
    /// As the clock showed it.
    pub at: DateTime<FixedOffset>,
    /// The line.
    pub line: Option<MinuteLine>,
    /// The offer that was taken last.
    pub offer: Option<MinuteOffer>,
    /// How strong it was, from 0 to 10.
    pub strength: Option<u8>,
    /// How strong it was after.
    pub strength_after: Option<u8>,
}

fn clock_of(row: &Row<'_>) -> rusqlite::Result<DateTime<FixedOffset>> {
    row.get::<_, String>("at")?.parse().map_err(|_| column::foreign())
}

impl Rows<'_> {
    /// The moods with a step from one second to another, the earliest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn charted_moods(&self, seconds: &RangeInclusive<i64>) -> Result<Vec<ChartedMood>, StoreError> {
        let sql = "SELECT m.at AS at, m.step AS step FROM written w CROSS JOIN moment m ON m.id = w.moment_id \
                   WHERE w.place BETWEEN ?1 AND ?2 AND m.kind = 'mood' AND m.step IS NOT NULL ORDER BY w.place";
        let (first, last) = column::places(seconds);
        let mood = |row: &Row<'_>| Ok(ChartedMood { at: clock_of(row)?, step: row.get("step")? });
        Ok(self.0.prepare_cached(sql)?.query_map(params![first, last], mood)?.collect::<Result<_, _>>()?)
    }

    /// The hard minutes from one second to another, the earliest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn charted_minutes(&self, seconds: &RangeInclusive<i64>) -> Result<Vec<ChartedMinute>, StoreError> {
        let sql = "SELECT m.at AS at, u.line AS line, u.offer AS offer, u.strength AS strength, \
                   u.strength_after AS strength_after FROM written w CROSS JOIN moment m ON m.id = w.moment_id \
                   LEFT JOIN urge u ON u.moment_id = m.id \
                   WHERE w.place BETWEEN ?1 AND ?2 AND m.kind = 'urge' ORDER BY w.place";
        let minute = |row: &Row<'_>| {
            Ok(ChartedMinute {
                at: clock_of(row)?,
                line: column::word_if_any(row, "line", MinuteLine::from_name)?,
                offer: column::word_if_any(row, "offer", MinuteOffer::from_name)?,
                strength: row.get("strength")?,
                strength_after: row.get("strength_after")?,
            })
        };
        let (first, last) = column::places(seconds);
        Ok(self.0.prepare_cached(sql)?.query_map(params![first, last], minute)?.collect::<Result<_, _>>()?)
    }
}
