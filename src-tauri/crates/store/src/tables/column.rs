//! Columns: how the values of the domain stand in SQLite.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use interlude_domain::moments::moment::Place;
use rusqlite::types::Type;
use rusqlite::{Row, RowIndex};
use std::ops::RangeInclusive;

/// A text in a column that is not what the column holds. Its content is not part of the message.
#[derive(Debug, thiserror::Error)]
#[error("a column holds a value that does not belong there")]
struct Foreign;

pub fn foreign() -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(Foreign))
}

pub fn instant(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<DateTime<Utc>> {
    DateTime::from_timestamp(row.get(column)?, 0).ok_or_else(foreign)
}

pub fn instant_if_any(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let seconds: Option<i64> = row.get(column)?;
    seconds.map(|seconds| DateTime::from_timestamp(seconds, 0).ok_or_else(foreign)).transpose()
}

pub fn date(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<NaiveDate> {
    row.get::<_, String>(column)?.parse().map_err(|_| foreign())
}

pub fn date_if_any(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| foreign())).transpose()
}

pub fn time(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<NaiveTime> {
    NaiveTime::parse_from_str(&row.get::<_, String>(column)?, "%H:%M").map_err(|_| foreign())
}

pub fn time_text(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

pub fn date_text(date: Option<NaiveDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

pub fn word<T>(
    row: &Row<'_>,
    column: impl RowIndex,
    from_name: impl Fn(&str) -> Option<T>,
) -> rusqlite::Result<T> {
    from_name(&row.get::<_, String>(column)?).ok_or_else(foreign)
}

pub fn word_if_any<T>(
    row: &Row<'_>,
    column: impl RowIndex,
    from_name: impl Fn(&str) -> Option<T>,
) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| from_name(&text).ok_or_else(foreign)).transpose()
}

/// The first and the last place that an entry of these seconds can have.
pub fn places(seconds: &RangeInclusive<i64>) -> (i64, i64) {
    (Place::all_of(*seconds.start()).start().0, Place::all_of(*seconds.end()).end().0)
}
