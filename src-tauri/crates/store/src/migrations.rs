//! Migrations: numbered SQL files that bring an older database to the present schema.
//!
//! `user_version` counts the files that were applied. Each runs in a transaction of its own together with
//! its number. A database of a newer version is refused before anything is written. Files are only added:
//! people have vaults that were made by those that are here. Copying the vault before is up to the caller
//! (`vault/upgrade.rs`).

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{DamageKind, StoreError};

/// One numbered file of SQL; its place in the list is its number.
///
/// It runs with references unchecked and is checked as a whole, so that it may make a table anew: create,
/// copy, drop, rename.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step(pub &'static str);

/// Every step from an empty file to the present schema.
pub(crate) const STEPS: &[Step] = &[
    Step(include_str!("schema/0001_baseline.sql")),
    Step(include_str!("schema/0002_flat.sql")),
    Step(include_str!("schema/0003_typed.sql")),
    Step(include_str!("schema/0004_whose_no.sql")),
    Step(include_str!("schema/0005_check_ins.sql")),
    Step(include_str!("schema/0006_past.sql")),
    Step(include_str!("schema/0007_turn_before.sql")),
    Step(include_str!("schema/0008_moments.sql")),
    Step(include_str!("schema/0009_check_back.sql")),
    Step(include_str!("schema/0010_hard_minute.sql")),
    Step(include_str!("schema/0011_feelings.sql")),
    Step(include_str!("schema/0012_timeline.sql")),
    Step(include_str!("schema/0013_observations.sql")),
    Step(include_str!("schema/0014_thoughts.sql")),
    Step(include_str!("schema/0015_talking.sql")),
    Step(include_str!("schema/0016_sheets.sql")),
    Step(include_str!("schema/0017_deciding.sql")),
];

/// How many of the steps a database has behind it; 0 for a new one.
///
/// # Errors
/// [`StoreError::TooNew`] for more than there are.
pub(crate) fn applied(connection: &Connection, steps: &[Step]) -> Result<usize, StoreError> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    match usize::try_from(version) {
        Ok(version) if version <= steps.len() => Ok(version),
        _ => Err(StoreError::TooNew),
    }
}

/// The same of a vault, which is never without a schema, whatever the reason.
///
/// # Errors
/// [`StoreError::TooNew`] or [`DamageKind::DatabaseBroken`].
pub(crate) fn applied_to_vault(connection: &Connection, steps: &[Step]) -> Result<usize, StoreError> {
    match applied(connection, steps)? {
        0 => Err(StoreError::Damaged(DamageKind::DatabaseBroken)),
        applied => Ok(applied),
    }
}

/// Runs the steps that are missing.
///
/// # Errors
/// [`StoreError::TooNew`] with no byte changed, or what SQLite said; then the last whole step holds.
pub(crate) fn run(connection: &mut Connection, steps: &[Step]) -> Result<(), StoreError> {
    let applied = applied(connection, steps)?;
    // Within a transaction this cannot be switched. On an error the connection is of no more use.
    set_foreign_keys(connection, "OFF")?;
    for (number, step) in (1_i64..).zip(steps).skip(applied) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(step.0)?;
        if transaction.prepare("PRAGMA foreign_key_check")?.exists([])? {
            return Err(StoreError::Pragma("foreign_key_check"));
        }
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    set_foreign_keys(connection, "ON")
}

fn set_foreign_keys(connection: &Connection, wanted: &str) -> Result<(), StoreError> {
    connection.pragma_update(None, "foreign_keys", wanted)?;
    let is: bool = connection.query_row("PRAGMA foreign_keys", [], |row| row.get(0))?;
    if is == (wanted == "ON") { Ok(()) } else { Err(StoreError::Pragma("foreign_keys")) }
}

#[cfg(test)]
mod tests {
    use blake2::{Blake2s256, Digest};

    use super::*;

    const ONE: Step = Step("CREATE TABLE cup (id INTEGER PRIMARY KEY) STRICT");
    const TWO: Step = Step("ALTER TABLE cup ADD COLUMN tea TEXT NOT NULL DEFAULT ''");
    const SPOON: Step =
        Step("CREATE TABLE spoon (id INTEGER PRIMARY KEY, cup INTEGER NOT NULL REFERENCES cup (id)) STRICT");

    /// The hash of each step that was released. A line is added with its step, and none is ever changed.
    const RELEASED: [&str; 17] = [
        "48ac81e3003f9abde12cc16056f50f2838383befd392e3087e87e7e13b416578",
        "88cb21e116818a35fee257edf3b1ad0bc8ba5865c8e9e20f0142554d03b57520",
        "01889bddc2fcd015c2a6132ab32e279eb6bd207813eb76051967de74c773f2d0",
        "e99c5e6dbeb24d2ef471672b579748414205897fd198d1e7603cc0eaea5fe65e",
        "0d95e060868e123a75fe366451dfe15570e63219bdd02699c9729fca4eb1b557",
        "b17e29c251604373e03e844ae8bf8ea691086fd560799a5dbeeb90979ff9486d",
        "04c53ef42a0170566f8b78cd892f5acf75564f9536daeb599a504d69619e2cf2",
        "be9299b3b2ed9d1d7d7e7abd0d1a4c6c73d56bab08ca2dc977aa911c7c591efe",
        "1c0d58d047b483b0b9ee433bb5e7a57b462f4fd17d170e4584894b539451a988",
        "2351e749ab0f991b47ce0c13500135a948da25b96243baf3a8962a4c332ed22f",
        "be5dbd90c339769a822b076990f718d4a438bb73cc72eac60cb44ce8dd3fcda8",
        "96d2871d9133225e4fed36b372826ff05d2ddf619ccd0b8c87d6fe59b8b69359",
        "701a907c47cde13f6b5bcba04f7fd4b7c3f0734443f44aa3a268f2f654af02f6",
        "9b358bfc141894899fe0c3b35c6c32cdbbe25cc16531a30832956226babdaf7b",
        "046c02634407b5bbef16f3e4ab43770d600f6832b4296a9b1ced624263e2e39b",
        "ceaabdf58bb7f15cad4f9e9765d1bd7e3a13ff9655cc0e944b92daceeb528bc1",
        "b4f15aa4267ed57d06dbb8bfc4840f42d56fdee9f215cf3b76b38d15a43a5fe2",
    ];

    fn version(connection: &Connection) -> i64 {
        connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_released_step_is_never_edited() {
        for (number, step) in (1..).zip(STEPS) {
            let hash = crate::keys::hex_of(&Blake2s256::digest(step.0.as_bytes()));
            let released = RELEASED.get(number - 1).copied().unwrap_or("none yet");
            assert_eq!(
                hash.as_str(),
                released,
                "step {number:04} differs from what people's vaults were made by. Take the edit back and write it as a \
                 new numbered file; only a step that was never on the main branch gets its hash written here"
            );
        }
        assert_eq!(STEPS.len(), RELEASED.len(), "a released step is gone");
    }

    #[test]
    fn only_the_missing_steps_run() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &[ONE]).unwrap();
        connection.execute_batch("INSERT INTO cup (id) VALUES (7)").unwrap();
        run(&mut connection, &[ONE, TWO]).unwrap();
        run(&mut connection, &[ONE, TWO]).unwrap();
        assert_eq!(version(&connection), 2);
        assert_eq!(connection.query_row("SELECT id FROM cup", [], |row| row.get::<_, i64>(0)).unwrap(), 7);
    }

    #[test]
    fn a_step_and_its_number_are_one_transaction() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("cups");
        // SQLite counts transactions here (its file format, section 1.3.5).
        let transactions = || u32::from_be_bytes(std::fs::read(&path).unwrap()[24..28].try_into().unwrap());
        let mut connection = Connection::open(&path).unwrap();
        run(&mut connection, &[ONE]).unwrap();
        let before = transactions();
        run(&mut connection, &[ONE, TWO, SPOON]).unwrap();
        assert_eq!((version(&connection), transactions()), (3, before + 2));
    }

    #[test]
    fn a_step_that_fails_leaves_nothing_behind() {
        let mut connection = Connection::open_in_memory().unwrap();
        let broken =
            Step("CREATE TABLE plate (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1)");
        assert!(run(&mut connection, &[ONE, broken]).is_err());
        assert_eq!(version(&connection), 1);
        assert!(connection.prepare("SELECT id FROM plate").is_err());
    }

    #[test]
    fn a_table_that_others_refer_to_can_be_made_anew() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &[ONE, SPOON]).unwrap();
        connection.execute_batch("INSERT INTO cup VALUES (7); INSERT INTO spoon VALUES (1, 7)").unwrap();
        let anew = Step(
            "CREATE TABLE cup_new (id INTEGER PRIMARY KEY, tea TEXT) STRICT;
            INSERT INTO cup_new (id) SELECT id FROM cup; DROP TABLE cup; ALTER TABLE cup_new RENAME TO cup",
        );
        run(&mut connection, &[ONE, SPOON, anew]).unwrap();
        assert_eq!(version(&connection), 3);
        assert!(
            connection.execute_batch("INSERT INTO spoon VALUES (2, 8)").is_err(),
            "references hold again"
        );
        assert!(connection.execute_batch("INSERT INTO spoon VALUES (2, 7)").is_ok());
    }

    #[test]
    fn a_step_that_leaves_a_reference_to_nothing_is_taken_back() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &[ONE, SPOON]).unwrap();
        connection.execute_batch("INSERT INTO cup VALUES (7); INSERT INTO spoon VALUES (1, 7)").unwrap();
        let careless = Step("DELETE FROM cup");
        assert!(matches!(
            run(&mut connection, &[ONE, SPOON, careless]),
            Err(StoreError::Pragma("foreign_key_check"))
        ));
        assert_eq!(version(&connection), 2);
        assert_eq!(
            connection.query_row("SELECT count(*) FROM cup", [], |row| row.get::<_, i64>(0)).unwrap(),
            1
        );
    }

    #[test]
    fn a_newer_version_is_refused() {
        let mut connection = Connection::open_in_memory().unwrap();
        for version in [2, 1_000_000, -1] {
            connection.pragma_update(None, "user_version", version).unwrap();
            assert!(matches!(run(&mut connection, &[ONE]), Err(StoreError::TooNew)));
        }
    }
}
