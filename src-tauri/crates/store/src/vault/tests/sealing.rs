//! The seal of a vault lives as long as the vault, whatever protects it.

use super::*;
use crate::SealedText;
use crate::folder::KEYS;
use crate::keys::{KeyFile, SealSlot};

fn typed(second: i64, text: &str) -> SealedText {
    SealedText { at: at(second), zone: "UTC".to_owned(), text: text.to_owned() }
}

fn keys(folder: &Folder) -> KeyFile {
    KeyFile::read(folder, KEYS).unwrap().unwrap()
}

/// The key file as a version wrote it that knew of no seal.
fn forget_the_seal(folder: &Folder) {
    let text = fs::read_to_string(folder.file(KEYS)).unwrap();
    let begins = text.find(",\n  \"seal\"").unwrap();
    write(&folder.file(KEYS), &crate::keys::with_new_sum(&format!("{}\n}}\n", &text[..begins])));
    assert!(keys(folder).seal().is_none());
}

#[track_caller]
fn check_read(vault: &mut Vault, folder: &Folder, texts: &[SealedText]) {
    let found = vault.unsealed(folder).unwrap().expect("something sealed");
    assert_eq!((found.texts.as_slice(), found.is_damaged), (texts, false));
    vault.write(|rows| found.remember(rows)).unwrap();
    found.put_away(folder).unwrap();
    assert!(vault.unsealed(folder).unwrap().is_none());
}

#[test]
fn what_is_sealed_before_any_change_of_the_protection_is_read_after_it() {
    let (_home, folder) = device();
    let mut vault = Vault::open_device(&folder).unwrap();
    let tea = secret("tea");
    let milk = secret("milk");
    let ways = [
        Protect::Passphrase(&tea, Calibration::Least),
        Protect::Passphrase(&milk, Calibration::Least),
        Protect::Device,
        Protect::Device,
    ];
    let first = keys(&folder).seal().cloned();
    assert!(first.is_some());
    for (to, second) in ways.into_iter().zip(1..) {
        Vault::seal_text(&folder, None, &typed(second, "before")).unwrap();
        vault.change_protection(&folder, to).unwrap();
        assert_eq!(keys(&folder).seal().cloned(), first);
        check_read(&mut vault, &folder, &[typed(second, "before")]);
    }
}

#[test]
fn a_new_key_cut_in_its_middle_keeps_the_seal() {
    let (_home, folder) = device();
    let old = keys(&folder).device().unwrap().key().unwrap();
    let to = Protect::Passphrase(&secret("tea"), Calibration::Least);
    protection::announce(&folder, &old, to).unwrap();
    Vault::seal_text(&folder, None, &typed(1, "in between")).unwrap();
    let mut vault = Vault::open_device(&folder).unwrap();
    assert!(keys(&folder).seal().is_some());
    check_read(&mut vault, &folder, &[typed(1, "in between")]);
}

#[test]
fn a_vault_from_before_there_were_seals_gets_one_at_its_first_unlock() {
    let (_home, folder) = passphrase();
    forget_the_seal(&folder);
    let mut vault = Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap();
    change(&mut vault, |sql| Ok(sql.execute("DELETE FROM setting", [])?)).unwrap();
    let early = Vault::seal_text(&folder, None, &typed(1, "too early"));
    assert!(matches!(early, Err(StoreError::NoSeal)));
    vault.keep_seal(&folder).unwrap();
    vault.close().unwrap();
    Vault::seal_text(&folder, None, &typed(2, "now")).unwrap();
    let mut vault = Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap();
    check_read(&mut vault, &folder, &[typed(2, "now")]);
}

#[test]
fn a_key_file_that_lost_its_seal_gets_the_same_one_again() {
    let (_home, folder) = passphrase();
    let first = keys(&folder).seal().cloned();
    Vault::seal_text(&folder, None, &typed(1, "before")).unwrap();
    forget_the_seal(&folder);
    let mut vault = Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap();
    vault.keep_seal(&folder).unwrap();
    assert_eq!(keys(&folder).seal().cloned(), first);
    check_read(&mut vault, &folder, &[typed(1, "before")]);
    // Where nothing is missing not a byte changes.
    let before = snapshot(&folder);
    vault.keep_seal(&folder).unwrap();
    assert_eq!(snapshot(&folder), before);
}

#[test]
fn a_seal_of_somebody_else_in_the_key_file_is_replaced_and_what_it_sealed_is_told() {
    let (_home, folder) = passphrase();
    let (_other_home, other) = passphrase();
    let strange = keys(&other).seal().cloned().unwrap();
    keys(&folder).with_seal(strange.clone()).replace(&folder).unwrap();
    Vault::seal_text(&folder, None, &typed(1, "to somebody else")).unwrap();
    let mut vault = Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap();
    vault.keep_seal(&folder).unwrap();
    assert_ne!(keys(&folder).seal().and_then(SealSlot::key), strange.key());
    let found = vault.unsealed(&folder).unwrap().unwrap();
    assert!(found.texts.is_empty() && found.is_damaged);
    found.put_away(&folder).unwrap();
    assert!(names(&folder).contains(&"interlude.sealed.aside-1".to_owned()));
}

#[test]
fn what_is_merged_and_not_put_away_yet_is_not_read_again_and_what_came_behind_it_is() {
    let (_home, folder) = passphrase();
    let one = Vault::seal_text(&folder, None, &typed(1, "one")).unwrap();
    let mut vault = Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap();
    let found = vault.unsealed(&folder).unwrap().unwrap();
    vault.write(|rows| found.remember(rows)).unwrap();
    // The program ended here.
    assert_eq!(vault.unsealed(&folder).unwrap().unwrap().texts, []);
    Vault::seal_text(&folder, Some(one), &typed(2, "one and more")).unwrap();
    Vault::seal_text(&folder, None, &typed(3, "two")).unwrap();
    check_read(&mut vault, &folder, &[typed(2, "one and more"), typed(3, "two")]);
}

#[test]
fn no_file_shows_what_was_sealed() {
    let (_home, folder) = passphrase();
    Vault::seal_text(&folder, None, &typed(1, CANARY)).unwrap();
    for (name, bytes) in snapshot(&folder) {
        assert!(!bytes.windows(CANARY.len()).any(|part| part == CANARY.as_bytes()), "{name}");
    }
}
