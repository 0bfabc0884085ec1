//! Opening a connection so that it is safe: the key, and the settings that safety rests on.
//!
//! Every setting is read back. One that did not take is an error, never a warning: a plain SQLite would
//! accept all of them and write readable text.

use std::path::Path;
use std::sync::Once;

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::error::{DamageKind, StoreError};
use crate::keys::DataKey;

/// The first version without the known faults of journals.
const LEAST_SQLITE: i32 = 3_051_003;

/// The size of a page of SQLCipher. No vault is smaller.
pub(crate) const PAGE_BYTES: u64 = 4096;

/// Settings of the open database and what they read back as.
///
/// No write-ahead log: it lost acknowledged writes in simulated power cuts, and what rotted in it went
/// unnoticed (see `synchronous`, too: EXTRA also syncs the folder after the journal).
const SETTINGS: [(&str, &str, &str); 6] = [
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", "3"),
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("secure_delete", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
];

/// Opens a database file that exists, with its key and all settings, and reads its first page.
///
/// A hot journal is rolled back by this; apart from that no byte changes.
///
/// # Errors
/// [`DamageKind::DatabaseUnreadable`] when the key does not fit.
pub(crate) fn open(path: &Path, key: &DataKey) -> Result<Connection, StoreError> {
    if rusqlite::version_number() < LEAST_SQLITE {
        return Err(StoreError::Pragma("the version of SQLite"));
    }
    begin()?;
    // Without CREATE: a missing file must never become an empty database.
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let connection = Connection::open_with_flags(path, flags)?;
    // First of all: SQLCipher would write its own words to the standard error.
    expect(&connection, "cipher_log", "PRAGMA cipher_log = off", "0")?;
    expect(&connection, "cipher_log_level", "PRAGMA cipher_log_level = NONE", "NONE")?;
    // Before the key: only what is allocated from here on is wiped when it is freed.
    connection.execute_batch("PRAGMA cipher_memory_security = ON")?;
    give_key(&connection, "key", key)?;
    if text(&connection, "PRAGMA cipher_version")?.is_none_or(|version| version.is_empty()) {
        return Err(StoreError::Pragma("cipher_version"));
    }
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    expect(&connection, "cipher_status", "PRAGMA cipher_status", "1")?;
    expect(&connection, "cipher_memory_security", "PRAGMA cipher_memory_security", "1")?;
    for (name, value, _) in SETTINGS {
        text(&connection, &format!("PRAGMA {name} = {value}"))?;
    }
    assert_settings(&connection)?;
    Ok(connection)
}

/// Begins SQLite, once for the process, and waits until that is done.
///
/// SQLite counts as begun before SQLCipher has its ciphers, so that a second opening at the same moment found none.
fn begin() -> Result<(), StoreError> {
    static BEGUN: Once = Once::new();
    let mut begun = Ok(());
    BEGUN.call_once(|| begun = Connection::open_in_memory().map(drop));
    Ok(begun?)
}

/// Reads every setting back.
pub(crate) fn assert_settings(connection: &Connection) -> Result<(), StoreError> {
    for (name, _, wanted) in SETTINGS {
        expect(connection, name, &format!("PRAGMA {name}"), wanted)?;
    }
    Ok(())
}

/// Checks the code of every page, then the structure of the database.
///
/// # Errors
/// [`DamageKind::DatabaseBroken`].
pub(crate) fn check(connection: &Connection) -> Result<(), StoreError> {
    let broken = StoreError::Damaged(DamageKind::DatabaseBroken);
    if text(connection, "PRAGMA cipher_integrity_check")?.is_some() {
        return Err(broken);
    }
    match text(connection, "PRAGMA quick_check(1)")?.as_deref() {
        Some("ok") => Ok(()),
        _ => Err(broken),
    }
}

/// Encrypts the database anew in one transaction of SQLite's own.
///
/// The answer is not to be trusted: SQLCipher does not look at the outcome of the last step. Close the
/// connection and see which key fits.
pub(crate) fn rekey(connection: &Connection, key: &DataKey) -> Result<(), StoreError> {
    give_key(connection, "rekey", key)
}

fn give_key(connection: &Connection, pragma: &'static str, key: &DataKey) -> Result<(), StoreError> {
    let hex = key.hex();
    let mut statement = Zeroizing::new(String::with_capacity(128));
    for part in ["PRAGMA ", pragma, " = \"x'", hex.as_str(), "'\""] {
        statement.push_str(part);
    }
    let answer = text(connection, &statement)?;
    if answer.as_deref() == Some("ok") { Ok(()) } else { Err(StoreError::Pragma(pragma)) }
}

fn expect(
    connection: &Connection,
    name: &'static str,
    statement: &str,
    wanted: &str,
) -> Result<(), StoreError> {
    if text(connection, statement)?.as_deref() == Some(wanted) {
        Ok(())
    } else {
        Err(StoreError::Pragma(name))
    }
}

/// Runs a statement and returns the first column of its first row as text.
fn text(connection: &Connection, statement: &str) -> Result<Option<String>, StoreError> {
    let mut prepared = connection.prepare(statement)?;
    let mut rows = prepared.query([])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let value = match row.get_ref(0)? {
        rusqlite::types::ValueRef::Integer(number) => number.to_string(),
        other => other.as_str().unwrap_or_default().to_owned(),
    };
    // To the end: some pragmas do their work row by row.
    while rows.next()?.is_some() {}
    Ok(Some(value))
}
