//! Upgrades of real encrypted files by steps of the tests' own: copied first, whole or not at all.

mod copies;
mod cut;
mod protection;
mod room;

use super::*;
use crate::error::DamageKind;
use crate::folder::DATABASE;
use crate::migrations::STEPS;

const BASELINE: Step = STEPS[0];
/// The schema of a vault that is older than the program.
const THEN: &[Step] = &[BASELINE];
/// A step that adds a table and fills it.
const CUPS: Step = Step(
    "CREATE TABLE test_cups (id INTEGER PRIMARY KEY, tea TEXT NOT NULL) STRICT;
    INSERT INTO test_cups (tea) SELECT word FROM test_words;
    UPDATE test_words SET word = word || '!'",
);
/// A step that adds a column.
const PLATES: Step = Step("ALTER TABLE test_words ADD COLUMN plate TEXT NOT NULL DEFAULT 'white'");
/// A step that fails after it changed something.
const FAILS: Step = Step("UPDATE test_words SET word = 'gone'; INSERT INTO nowhere VALUES (1)");
/// The schema of the program: two more steps.
const NOW: &[Step] = &[BASELINE, CUPS, PLATES];
/// The name of the copy from before them.
const COPY: &str = "interlude.before-0002.db";

/// A closed vault of the login and of an older version, with the canary in it.
fn old() -> (TempDir, Folder) {
    old_by(Protect::Device)
}

fn old_by(protect: Protect<'_>) -> (TempDir, Folder) {
    let (home, folder) = home();
    let mut vault = Vault::create_by(&folder, protect, THEN).unwrap();
    save_canary(&mut vault);
    vault.close().unwrap();
    (home, folder)
}

fn version(vault: &Vault) -> i64 {
    look(vault, |sql| Ok(sql.query_row("PRAGMA user_version", [], |row| row.get(0))?)).unwrap()
}

/// Everything of the canary vault is there after both steps.
#[track_caller]
fn check_upgraded(vault: &Vault) {
    assert_eq!(version(vault), 3);
    let found: (String, String, String) = look(vault, |sql| {
        let select = "SELECT word, plate, tea FROM test_words, test_cups WHERE test_cups.id = 1";
        Ok(sql.query_row(select, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
    })
    .unwrap();
    assert_eq!(found, (format!("{CANARY}!"), "white".to_owned(), CANARY.to_owned()));
}

/// The copy with this name is a whole vault of that version, once it is put in place of the database.
#[track_caller]
fn check_copy(folder: &Folder, name: &str, wanted: i64) {
    let (_home, restored) = copy(folder);
    // What is being written elsewhere is no part of it.
    let _ = fs::remove_file(restored.file(crate::folder::JOURNAL));
    fs::rename(restored.file(name), restored.file(DATABASE)).unwrap();
    let steps = &NOW[..usize::try_from(wanted).unwrap()];
    let vault = Vault::open_device_by(&restored, steps).unwrap();
    assert_eq!(version(&vault), wanted);
    let words = "SELECT count(*) FROM test_words WHERE word LIKE 'nightingale%'";
    let count: i64 = look(&vault, |sql| Ok(sql.query_row(words, [], |row| row.get(0))?)).unwrap();
    assert_eq!(count, 1);
}

#[test]
fn an_older_vault_is_copied_and_then_brought_to_the_present_schema() {
    let (_home, folder) = old();
    let before = fs::read(folder.file(DATABASE)).unwrap();
    let vault = Vault::open_device_by(&folder, NOW).unwrap();
    check_upgraded(&vault);
    vault.close().unwrap();
    assert_eq!(fs::read(folder.file(COPY)).unwrap(), before, "the copy is the file as it was");
    check_copy(&folder, COPY, 1);
}

#[test]
fn one_with_a_passphrase_is_too() {
    let (_home, folder) = old_by(Protect::Passphrase(&secret("tea"), Calibration::Least));
    let open = || Vault::open_passphrase_by(&folder, &secret("tea"), at(0), NOW).unwrap();
    check_upgraded(&open());
    assert!(folder.file(COPY).exists());
    check_upgraded(&open());
    assert!(!folder.file(COPY).exists());
}

#[test]
fn a_vault_of_today_is_neither_copied_nor_changed() {
    let (_home, folder) = old();
    let before = snapshot(&folder);
    Vault::open_device_by(&folder, THEN).unwrap().close().unwrap();
    assert_eq!(snapshot(&folder), before);
    const NEW: &[Step] = &[BASELINE, Step("CREATE TABLE test_new (id INTEGER PRIMARY KEY) STRICT")];
    let (_new_home, new) = home();
    Vault::create_by(&new, Protect::Device, NEW).unwrap().close().unwrap();
    assert_eq!(names(&new), [DATABASE, "interlude.keys.json"]);
}

#[test]
fn a_step_that_fails_leaves_the_older_vault_as_it_was() {
    const SHORT: &[Step] = &[BASELINE, FAILS];
    let (_home, folder) = old();
    let before = fs::read(folder.file(DATABASE)).unwrap();
    for _ in 0..2 {
        assert!(matches!(Vault::open_device_by(&folder, SHORT), Err(StoreError::NotUpgraded(_))));
        assert_eq!(fs::read(folder.file(DATABASE)).unwrap(), before);
        check_copy(&folder, COPY, 1);
    }
    check_canary(&Vault::open_device_by(&folder, THEN).unwrap());
    check_upgraded(&Vault::open_device_by(&folder, NOW).unwrap());
}

#[test]
fn the_steps_before_one_that_fails_stay_and_the_next_start_goes_on_from_there() {
    const LONG: &[Step] = &[BASELINE, CUPS, FAILS];
    let (_home, folder) = old();
    assert!(matches!(Vault::open_device_by(&folder, LONG), Err(StoreError::NotUpgraded(_))));
    check_copy(&folder, COPY, 1);
    check_upgraded(&Vault::open_device_by(&folder, NOW).unwrap());
    check_copy(&folder, COPY, 1);
    check_copy(&folder, "interlude.before-0003.db", 2);
    check_upgraded(&Vault::open_device_by(&folder, NOW).unwrap());
    assert!(!folder.has_copy().unwrap());
}

#[test]
fn an_older_program_refuses_the_upgraded_vault_and_changes_no_byte() {
    let (_home, folder) = old();
    Vault::open_device_by(&folder, NOW).unwrap().close().unwrap();
    let before = snapshot(&folder);
    assert!(before.contains_key(COPY));
    assert!(matches!(Vault::open_device_by(&folder, THEN), Err(StoreError::TooNew)));
    assert_eq!(snapshot(&folder), before);
}

#[test]
fn a_damaged_vault_is_neither_copied_nor_upgraded() {
    let (_home, folder) = old();
    let mut broken = fs::read(folder.file(DATABASE)).unwrap();
    let last = broken.len() - 100;
    broken[last] ^= 1;
    write(&folder.file(DATABASE), &broken);
    let before = snapshot(&folder);
    let found = Vault::open_device_by(&folder, NOW);
    assert!(matches!(found, Err(StoreError::Damaged(DamageKind::DatabaseBroken))));
    assert_eq!(snapshot(&folder), before);
}
