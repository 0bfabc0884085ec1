//! Watching: which statements ran in this process, and how SQLite finds the rows of each.
//!
//! Only with the feature `watched`, for tests: they see to it that nothing reads all of a table that grows. What a
//! statement says is a constant of this crate; what is bound to it is not looked at.

use super::Vault;
use crate::error::StoreError;
use rusqlite::trace::{TraceEvent, TraceEventCodes};
use rusqlite::{Connection, StatementStatus};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How statements begin that find rows.
const FIND_ROWS: [&str; 5] = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"];

static RAN: Mutex<BTreeMap<String, Ran>> = Mutex::new(BTreeMap::new());

struct Ran {
    /// The lines of its query plan; `None` until it was asked for.
    plan: Option<Vec<String>>,
    compiled_again: u32,
}

/// A statement that ran.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watched {
    /// What it says.
    pub sql: String,
    /// The lines of `EXPLAIN QUERY PLAN`.
    pub plan: Vec<String>,
    /// How often SQLite compiled it again by itself, at most: where the schema changed, and each time something is bound to
    /// it where its plan depends on that.
    pub compiled_again: u32,
}

/// Every statement that ran in a transaction of an open vault of this process, once.
pub fn watched() -> Vec<Watched> {
    let explained = |(sql, ran): (&String, &Ran)| {
        Some(Watched { sql: sql.clone(), plan: ran.plan.clone()?, compiled_again: ran.compiled_again })
    };
    ran().iter().filter_map(explained).collect()
}

impl Vault {
    /// Every page of the file as it is without its encryption, those that nothing uses among them.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn pages(&mut self) -> Result<Vec<u8>, StoreError> {
        let connection = self.connection.as_mut().ok_or(StoreError::Closed)?;
        Ok(connection.serialize("main")?.to_vec())
    }
}

/// Keeps in mind what this connection runs from now on.
pub(super) fn watch(connection: &mut Connection) -> rusqlite::Result<()> {
    connection.trace_v2(
        TraceEventCodes::SQLITE_TRACE_STMT,
        Some(|event: TraceEvent<'_>| {
            if let TraceEvent::Stmt(statement, _) = event {
                let sql = statement.sql();
                if FIND_ROWS.iter().any(|begin| sql.starts_with(begin)) {
                    let again = u32::try_from(statement.get_status(StatementStatus::RePrepare)).unwrap_or(0);
                    let mut all = ran();
                    match all.get_mut(&*sql) {
                        Some(known) => known.compiled_again = known.compiled_again.max(again),
                        None => drop(all.insert(sql.into_owned(), Ran { plan: None, compiled_again: again })),
                    }
                }
            }
        }),
    )
}

/// Asks the connection how it finds the rows of what is new; to be called when nothing of it runs.
pub(super) fn explain(connection: &Connection) {
    let fresh: Vec<String> =
        ran().iter().filter(|(_, ran)| ran.plan.is_none()).map(|(sql, _)| sql.clone()).collect();
    for sql in fresh {
        let plan = plan_of(connection, &sql).unwrap_or_default();
        if let Some(known) = ran().get_mut(&sql) {
            known.plan = Some(plan);
        }
    }
}

fn plan_of(connection: &Connection, sql: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
    let mut rows = statement.raw_query();
    let mut plan = Vec::new();
    while let Some(row) = rows.next()? {
        plan.push(row.get("detail")?);
    }
    Ok(plan)
}

fn ran() -> MutexGuard<'static, BTreeMap<String, Ran>> {
    RAN.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Folder, Protect, StoreError, Vault};

    #[track_caller]
    fn plan(sql: &str) -> Vec<String> {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder::prepare(&home.path().join("data")).unwrap();
        let vault = Vault::create(&folder, Protect::Device).unwrap();
        vault.read(|rows| Ok::<_, StoreError>(rows.0.prepare(sql)?.query([1])?.next()?.is_some())).unwrap();
        watched().into_iter().find(|ran| ran.sql == sql).expect("it was watched").plan
    }

    #[test]
    fn a_statement_that_reads_a_whole_table_is_told_as_such() {
        assert_eq!(plan("SELECT due FROM occurrence o WHERE o.effective_due = ?1"), ["SCAN o"]);
    }

    #[test]
    fn one_that_finds_its_rows_is_told_with_how_it_does() {
        let plan = plan("SELECT nominal_time FROM occurrence o WHERE o.due = ?1");
        assert_eq!(plan, ["SEARCH o USING INDEX occurrence_by_due (due=?)"]);
    }
}
