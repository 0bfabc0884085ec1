//! Imported calendars: when I am busy, and nothing else of them.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::time::span::Span;
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "id, name, path, read_at, events, left_out, until, removed_at";

/// Names a calendar; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CalendarId(pub i64);

/// A calendar file as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCalendar {
    /// Its name in the database.
    pub id: CalendarId,
    /// The name of the file.
    pub name: String,
    /// Where it was read.
    pub path: String,
    /// When it was read.
    pub read_at: DateTime<Utc>,
    /// How many events it has.
    pub events: u32,
    /// How many of them could not be understood.
    pub left_out: u32,
    /// Until when its busy times are known.
    pub until: DateTime<Utc>,
    /// When it was taken away, if it was.
    pub removed_at: Option<DateTime<Utc>>,
}

fn calendar_of(row: &Row<'_>) -> rusqlite::Result<StoredCalendar> {
    Ok(StoredCalendar {
        id: CalendarId(row.get(0)?),
        name: row.get(1)?,
        path: row.get(2)?,
        read_at: column::instant(row, 3)?,
        events: row.get(4)?,
        left_out: row.get(5)?,
        until: column::instant(row, 6)?,
        removed_at: column::instant_if_any(row, 7)?,
    })
}

impl Rows<'_> {
    /// Stores a calendar with its busy times, in the place of the one with its name where `replaces` says so. The `id`
    /// within is not looked at; busy times are in order and apart.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_calendar(
        &self,
        replaces: Option<CalendarId>,
        calendar: &StoredCalendar,
        busy: &[Span],
    ) -> Result<CalendarId, StoreError> {
        let sql = "INSERT INTO calendar (id, name, path, read_at, events, left_out, until) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO UPDATE SET name = excluded.name, \
                   path = excluded.path, read_at = excluded.read_at, events = excluded.events, \
                   left_out = excluded.left_out, until = excluded.until";
        self.0.execute(
            sql,
            params![
                replaces.map(|id| id.0),
                calendar.name,
                calendar.path,
                calendar.read_at.timestamp(),
                calendar.events,
                calendar.left_out,
                calendar.until.timestamp(),
            ],
        )?;
        let id = replaces.unwrap_or_else(|| CalendarId(self.0.last_insert_rowid()));
        self.0.execute("DELETE FROM busy WHERE calendar_id = ?1", [id.0])?;
        let mut insert =
            self.0.prepare_cached("INSERT INTO busy (calendar_id, starts, ends) VALUES (?1, ?2, ?3)")?;
        for span in busy {
            insert.execute(params![id.0, span.from.timestamp(), span.to.timestamp()])?;
        }
        Ok(id)
    }

    /// Takes a calendar with its busy times away at an instant, or brings it back with `None`.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_calendar_removed(&self, id: CalendarId, at: Option<DateTime<Utc>>) -> Result<(), StoreError> {
        let sql = "UPDATE calendar SET removed_at = ?2 WHERE id = ?1";
        self.0.execute(sql, params![id.0, at.map(|at| at.timestamp())])?;
        Ok(())
    }

    /// One calendar, also one that was taken away.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn calendar(&self, id: CalendarId) -> Result<Option<StoredCalendar>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM calendar WHERE id = ?1");
        Ok(self.0.prepare_cached(&sql)?.query_row([id.0], calendar_of).optional()?)
    }

    /// Every calendar that was not taken away, in the order in which they were read first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn calendars(&self) -> Result<Vec<StoredCalendar>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM calendar WHERE removed_at IS NULL ORDER BY id");
        Ok(self.0.prepare_cached(&sql)?.query_map([], calendar_of)?.collect::<Result<_, _>>()?)
    }

    /// The busy times of all calendars that reach into a span, by their beginning.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn busy(&self, within: Span) -> Result<Vec<Span>, StoreError> {
        // Those of one calendar are in order and apart, so at most one that began before reaches into the span.
        let sql = "SELECT b.starts, b.ends FROM calendar c CROSS JOIN busy b ON b.calendar_id = c.id \
                   AND b.starts >= coalesce((SELECT max(p.starts) FROM busy p WHERE p.calendar_id = c.id \
                   AND p.starts <= ?1), ?1) AND b.starts < ?2 AND b.ends > ?1 \
                   WHERE c.removed_at IS NULL ORDER BY b.starts, b.ends";
        let mut statement = self.0.prepare_cached(sql)?;
        let read = |row: &Row<'_>| Ok(Span { from: column::instant(row, 0)?, to: column::instant(row, 1)? });
        let ends = [within.from.timestamp(), within.to.timestamp()];
        Ok(statement.query_map(ends, read)?.collect::<Result<_, _>>()?)
    }
}
