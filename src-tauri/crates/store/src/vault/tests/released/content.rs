//! Everything that is in a vault, as text that git can compare: a line for each row.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::error::StoreError;

/// What counts the ids that were given away; a new table is counted there, too.
const COUNTERS: &str = "sqlite_sequence";

/// The tables of a vault with all their rows.
#[derive(Debug, Deserialize)]
pub struct Content {
    tables: BTreeMap<String, Table>,
}

#[derive(Debug, Deserialize)]
struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<Value>>,
}

impl Content {
    /// Reads all of it.
    pub fn read(sql: &Connection) -> Result<Content, StoreError> {
        let mut named = sql.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
        let names = named.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
        let tables = names.into_iter().map(|name| {
            let table = table(sql, &name)?;
            Ok((name, table))
        });
        Ok(Content { tables: tables.collect::<Result<_, StoreError>>()? })
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.tables.values().map(|table| table.rows.len()).sum()
    }

    /// The tables without a row.
    pub fn empty_tables(&self) -> Vec<&str> {
        let empty = self.tables.iter().filter(|(_, table)| table.rows.is_empty());
        empty.map(|(name, _)| name.as_str()).collect()
    }

    /// All of it as JSON, each row on a line of its own.
    pub fn text(&self) -> String {
        let mut text = "{\"tables\": {".to_owned();
        for (place, (name, table)) in self.tables.iter().enumerate() {
            let comma = if place == 0 { "" } else { "," };
            write!(text, "{comma}\n\n{}: {{\"columns\": {},\n\"rows\": [", json!(name), json!(table.columns))
                .unwrap();
            for (place, row) in table.rows.iter().enumerate() {
                write!(text, "{}\n{}", if place == 0 { "" } else { "," }, json!(row)).unwrap();
            }
            text.push_str("\n]}");
        }
        text.push_str("\n\n}}\n");
        text
    }
}

fn table(sql: &Connection, name: &str) -> Result<Table, StoreError> {
    let one = sql.prepare(&format!("SELECT * FROM \"{name}\""))?;
    let columns: Vec<String> = one.column_names().map(str::to_owned).collect();
    let order: Vec<String> = (1..=columns.len()).map(|place| place.to_string()).collect();
    let mut all = sql.prepare(&format!("SELECT * FROM \"{name}\" ORDER BY {}", order.join(", ")))?;
    let mut found = all.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let values = (0..columns.len()).map(|place| Ok(value(row.get_ref(place)?)));
        rows.push(values.collect::<Result<Vec<_>, StoreError>>()?);
    }
    Ok(Table { columns, rows })
}

fn value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => json!(number),
        ValueRef::Real(number) => json!(number),
        ValueRef::Text(text) => json!(std::str::from_utf8(text).unwrap()),
        ValueRef::Blob(bytes) => json!({ "bytes": bytes }),
    }
}

/// Where what is there now is not what was written down; tables and columns that came later are no difference.
pub fn differences(before: &Content, now: &Content) -> Vec<String> {
    let mut found = Vec::new();
    for (name, was) in &before.tables {
        let Some(is) = now.tables.get(name) else {
            found.push(format!("the table {name} is gone"));
            continue;
        };
        let places: Option<Vec<usize>> =
            was.columns.iter().map(|column| is.columns.iter().position(|one| one == column)).collect();
        let Some(places) = places else {
            found.push(format!("a column of {name} is gone: {:?} of {:?}", is.columns, was.columns));
            continue;
        };
        let picked =
            |row: &Vec<Value>| json!(places.iter().map(|place| &row[*place]).collect::<Vec<_>>()).to_string();
        let mut rows: Vec<String> = is.rows.iter().map(picked).collect();
        for row in was.rows.iter().map(|row| json!(row).to_string()) {
            match rows.iter().position(|one| *one == row) {
                Some(place) => drop(rows.swap_remove(place)),
                None => found.push(format!("not in {name} any more: {row}")),
            }
        }
        if name != COUNTERS {
            found.extend(rows.iter().map(|row| format!("new in {name}: {row}")));
        }
    }
    found
}
