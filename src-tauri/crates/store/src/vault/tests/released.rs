//! Vaults of released schemas keep opening with equal content, row by row.
//!
//! `tests/fixtures/vaults` has the files of each and beside them a `dump.json` of what was in them on the day of their
//! release. Later steps may add tables and columns; what the dump names must stay as it was. How the next one is made
//! stands in the `README.md` there.

mod content;

use content::{Content, differences};

use super::*;
use crate::migrations::STEPS;

const DUMP: &str = "dump.json";

/// The folders of all released vaults.
fn released() -> Vec<std::path::PathBuf> {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/vaults");
    let entries = fs::read_dir(place).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    found.sort();
    assert!(found.len() >= 2, "{found:?}");
    found
}

/// A copy of a released vault's files, to be opened.
fn copied(files: &Path) -> (TempDir, Folder) {
    let (home, folder) = home();
    for name in ["interlude.db", "interlude.keys.json"] {
        write(&folder.file(name), &fs::read(files.join(name)).unwrap());
    }
    (home, folder)
}

fn opened(files: &Path, folder: &Folder, steps: &'static [Step]) -> Vault {
    match fs::read_to_string(files.join("passphrase.txt")) {
        Ok(passphrase) => Vault::open_passphrase_by(folder, &secret(&passphrase), at(0), steps).unwrap(),
        Err(_) => Vault::open_device_by(folder, steps).unwrap(),
    }
}

fn content(vault: &Vault) -> Content {
    look(vault, Content::read).unwrap()
}

fn dumped(files: &Path) -> Content {
    serde_json::from_slice(&fs::read(files.join(DUMP)).unwrap()).unwrap()
}

#[test]
fn every_released_vault_opens_with_equal_content() {
    for files in released() {
        let (_home, folder) = copied(&files);
        let vault = opened(&files, &folder, STEPS);
        assert_eq!(differences(&dumped(&files), &content(&vault)), [""; 0], "{}", files.display());
        vault.close().unwrap();
        // Once more, now that nothing is left to be upgraded.
        let vault = opened(&files, &folder, STEPS);
        assert_eq!(differences(&dumped(&files), &content(&vault)), [""; 0], "{}", files.display());
        assert!(!folder.has_copy().unwrap());
    }
}

#[test]
fn a_vault_made_today_by_the_steps_of_then_has_the_schema_of_then() {
    const SCHEMA: &str = "SELECT group_concat(type || name || coalesce(sql, ''), char(10)) FROM
        (SELECT type, name, sql FROM sqlite_schema ORDER BY type, name)";
    let schema = |vault: &Vault| -> String {
        look(vault, |sql| Ok(sql.query_row(SCHEMA, [], |row| row.get(0))?)).unwrap()
    };
    for files in released() {
        let number: usize = files.file_name().unwrap().to_str().unwrap()[..4].parse().unwrap();
        let (_home, then) = copied(&files);
        let (_new_home, new) = home();
        let made = Vault::create_by(&new, Protect::Device, &STEPS[..number]).unwrap();
        assert_eq!(schema(&opened(&files, &then, &STEPS[..number])), schema(&made), "{}", files.display());
    }
}

#[test]
fn a_released_vault_has_something_in_every_table() {
    for files in released() {
        let dumped = dumped(&files);
        let empty: Vec<&str> = dumped.empty_tables();
        assert_eq!(empty, [""; 0], "{}", files.display());
        assert!(dumped.rows() > 300, "{}: {} rows", files.display(), dumped.rows());
    }
}

#[test]
fn a_changed_a_missing_and_an_additional_row_are_noticed() {
    let files = &released()[0];
    for sql in [
        "UPDATE activity SET note = note || ' ' WHERE id = 3",
        "UPDATE plan SET closed_at = closed_at + 1 WHERE id = 1",
        "UPDATE term SET removed_at = NULL",
        "DELETE FROM claim WHERE id = (SELECT max(id) FROM claim)",
        "INSERT INTO setting (name, value) VALUES ('another', '')",
        "ALTER TABLE idea DROP COLUMN minutes",
        "ALTER TABLE felt RENAME TO feeling",
    ] {
        let (_home, folder) = copied(files);
        let mut vault = opened(files, &folder, STEPS);
        change(&mut vault, |connection| Ok(connection.execute_batch(sql)?)).unwrap();
        assert_ne!(differences(&dumped(files), &content(&vault)), [""; 0], "{sql}");
    }
    let (_home, folder) = copied(files);
    let mut vault = opened(files, &folder, STEPS);
    let more =
        "ALTER TABLE idea ADD COLUMN colour TEXT; CREATE TABLE cup (id INTEGER PRIMARY KEY AUTOINCREMENT);
        INSERT INTO cup DEFAULT VALUES";
    change(&mut vault, |connection| Ok(connection.execute_batch(more)?)).unwrap();
    assert_eq!(
        differences(&dumped(files), &content(&vault)),
        [""; 0],
        "what is new beside it is no difference"
    );
}

/// Not a test: writes down what is in vaults that have no dump yet.
#[test]
#[ignore = "writes the dump of a vault that was just made; see tests/fixtures/vaults/README.md"]
fn dump_the_vaults_that_have_none() {
    for files in released().into_iter().filter(|files| !files.join(DUMP).exists()) {
        let (_home, folder) = copied(&files);
        let content = content(&opened(&files, &folder, STEPS));
        write(&files.join(DUMP), content.text().as_bytes());
    }
}
