//! The timeline: how many entries each day has, and the entries of one day.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::NaiveDate;
use interlude_domain::moments::moment::{MomentId, MomentKind, Place};
use interlude_domain::moments::tag::TagId;
use interlude_domain::moments::timeline::{DayPart, DayRows};
use rusqlite::{OptionalExtension, named_params, params};

/// What is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Of these kinds.
    pub kinds: Vec<MomentKind>,
    /// With this tag.
    pub tag: Option<TagId>,
    /// Under no earlier day.
    pub first: Option<NaiveDate>,
    /// Under no later day.
    pub last: Option<NaiveDate>,
}

impl Listed {
    /// A kind, by its place in the statement; there is none of the empty name.
    fn kind(&self, place: usize) -> &'static str {
        self.kinds.get(place).map_or("", |kind| kind.name())
    }

    fn first(&self) -> String {
        self.first.map(|day| day.to_string()).unwrap_or_default()
    }

    /// No day stands behind `~`.
    fn last(&self) -> String {
        self.last.map_or("~".to_owned(), |day| day.to_string())
    }

    fn tag(&self) -> i64 {
        self.tag.map_or(0, |tag| tag.0)
    }
}

impl Rows<'_> {
    /// How many entries of what is listed each day has, the newest day first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn listed_days(&self, listed: &Listed) -> Result<Vec<DayRows>, StoreError> {
        let sql = "SELECT day, sum(entries) FROM counted \
                   WHERE tag_id = :tag AND day BETWEEN :first AND :last AND kind IN (:k0, :k1, :k2, :k3, :k4, :k5) \
                   GROUP BY day HAVING sum(entries) > 0 ORDER BY day DESC";
        let values = named_params! {
            ":tag": listed.tag(), ":first": listed.first(), ":last": listed.last(),
            ":k0": listed.kind(0), ":k1": listed.kind(1), ":k2": listed.kind(2),
            ":k3": listed.kind(3), ":k4": listed.kind(4), ":k5": listed.kind(5),
        };
        let mut statement = self.0.prepare_cached(sql)?;
        let days = statement
            .query_map(values, |row| Ok(DayRows { day: column::date(row, 0)?, rows: row.get(1)? }))?;
        Ok(days.collect::<Result<_, _>>()?)
    }

    /// The entries of a part of one day, the newest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn listed_in(&self, listed: &Listed, part: DayPart) -> Result<Vec<MomentId>, StoreError> {
        let sql = match listed.tag {
            None => {
                "SELECT w.moment_id FROM written w CROSS JOIN moment m ON m.id = w.moment_id \
                 WHERE w.day = :day AND m.kind IN (:k0, :k1, :k2, :k3, :k4, :k5) AND :tag = 0 \
                 ORDER BY w.place DESC LIMIT :rows OFFSET :over"
            }
            Some(_) => {
                "SELECT w.moment_id FROM written w CROSS JOIN tagged d ON d.moment_id = w.moment_id AND d.tag_id = :tag \
                 CROSS JOIN moment m ON m.id = w.moment_id \
                 WHERE w.day = :day AND m.kind IN (:k0, :k1, :k2, :k3, :k4, :k5) \
                 ORDER BY w.place DESC LIMIT :rows OFFSET :over"
            }
        };
        let values = named_params! {
            ":tag": listed.tag(), ":day": part.day.to_string(), ":rows": part.rows, ":over": part.over,
            ":k0": listed.kind(0), ":k1": listed.kind(1), ":k2": listed.kind(2),
            ":k3": listed.kind(3), ":k4": listed.kind(4), ":k5": listed.kind(5),
        };
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_map(values, |row| row.get(0).map(MomentId))?.collect::<Result<_, _>>()?)
    }

    /// How many entries bear a tag; what lies in the bin is not among them.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn entries_with(&self, tag: TagId) -> Result<usize, StoreError> {
        let sql = "SELECT ifnull(sum(entries), 0) FROM counted WHERE tag_id = ?1";
        Ok(self.0.prepare_cached(sql)?.query_row([tag.0], |row| row.get(0))?)
    }

    /// Where an entry stands: its day, and its place; nothing of one that lies in the bin.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn listed_at(&self, id: MomentId) -> Result<Option<(NaiveDate, Place)>, StoreError> {
        let sql = "SELECT day, place FROM written WHERE moment_id = ?1";
        let read = |row: &rusqlite::Row<'_>| Ok((column::date(row, 0)?, Place(row.get(1)?)));
        Ok(self.0.prepare_cached(sql)?.query_row(params![id.0], read).optional()?)
    }
}
