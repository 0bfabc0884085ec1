//! Migrations: numbered SQL files that bring an older database to the present schema.
//!
//! `user_version` counts the files that were applied. Each runs in a transaction of its own together with
//! its number. A database of a newer version is refused before anything is written. Until the first release
//! there is one baseline that may be edited; from then on files are only added.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{DamageKind, StoreError};

const STEPS: [&str; 1] = [include_str!("schema/0001_baseline.sql")];

/// Brings the database to the present schema.
///
/// # Errors
/// [`StoreError::TooNew`] with no byte changed, or what SQLite said; then the last whole step holds.
pub(crate) fn run(connection: &mut Connection) -> Result<(), StoreError> {
    run_steps(connection, &STEPS)
}

/// Refuses a database that never had a schema: no vault is like that, whatever the reason.
pub(crate) fn refuse_blank(connection: &Connection) -> Result<(), StoreError> {
    match applied(connection, STEPS.len())? {
        0 => Err(StoreError::Damaged(DamageKind::DatabaseBroken)),
        _ => Ok(()),
    }
}

fn run_steps(connection: &mut Connection, steps: &[&str]) -> Result<(), StoreError> {
    let applied = applied(connection, steps.len())?;
    for (number, step) in (1_i64..).zip(steps).skip(applied) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}

fn applied(connection: &Connection, known: usize) -> Result<usize, StoreError> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    match usize::try_from(version) {
        Ok(version) if version <= known => Ok(version),
        _ => Err(StoreError::TooNew),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "CREATE TABLE cup (id INTEGER PRIMARY KEY) STRICT";
    const TWO: &str = "ALTER TABLE cup ADD COLUMN tea TEXT NOT NULL DEFAULT ''";

    fn version(connection: &Connection) -> i64 {
        connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn only_the_missing_steps_run() {
        let mut connection = Connection::open_in_memory().unwrap();
        run_steps(&mut connection, &[ONE]).unwrap();
        connection.execute_batch("INSERT INTO cup (id) VALUES (7)").unwrap();
        run_steps(&mut connection, &[ONE, TWO]).unwrap();
        run_steps(&mut connection, &[ONE, TWO]).unwrap();
        assert_eq!(version(&connection), 2);
        assert_eq!(connection.query_row("SELECT id FROM cup", [], |row| row.get::<_, i64>(0)).unwrap(), 7);
    }

    #[test]
    fn a_step_that_fails_leaves_nothing_behind() {
        let mut connection = Connection::open_in_memory().unwrap();
        let broken = "CREATE TABLE plate (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1)";
        assert!(run_steps(&mut connection, &[ONE, broken]).is_err());
        assert_eq!(version(&connection), 1);
        assert!(connection.prepare("SELECT id FROM plate").is_err());
    }

    #[test]
    fn a_newer_version_is_refused() {
        let mut connection = Connection::open_in_memory().unwrap();
        for version in [2, 1_000_000, -1] {
            connection.pragma_update(None, "user_version", version).unwrap();
            assert!(matches!(run_steps(&mut connection, &[ONE]), Err(StoreError::TooNew)));
        }
    }
}
