//! Passphrases: wrong ones, waiting, and changing the protection.

use super::*;
use crate::folder::{KEYS, KEYS_PREVIOUS};

fn refused(folder: &Folder, text: &str, second: i64) -> StoreError {
    Vault::open_passphrase(folder, &secret(text), at(second)).unwrap_err()
}

#[test]
fn wrong_passphrases_are_counted_wait_and_are_told_after_the_unlock() {
    let (home, folder) = passphrase();
    for second in 0..3 {
        assert!(matches!(refused(&folder, "milk", second), StoreError::WrongPassphrase));
    }
    // Also the right one waits, and a restart does not help.
    assert!(matches!(refused(&folder, "tea", 3), StoreError::Wait { until } if until == at(4)));
    drop(folder);
    let folder = taken_again(&home.path().join("data")).unwrap();
    assert!(matches!(refused(&folder, "tea", 3), StoreError::Wait { until } if until == at(4)));
    let seen = FailedAttempts { count: 3, since: Some(at(0)), retry_at: Some(at(4)) };
    assert_eq!(Vault::failed_attempts(&folder, at(3)).unwrap(), seen);

    let vault = Vault::open_passphrase(&folder, &secret("tea"), at(4)).unwrap();
    assert_eq!(vault.failed_before(), FailedAttempts { retry_at: None, ..seen });
    assert_eq!(Vault::failed_attempts(&folder, at(4)).unwrap(), FailedAttempts::default());
    check_canary(&vault);
}

#[test]
fn asking_again_in_an_open_vault_counts_as_well() {
    let (_home, folder) = passphrase();
    let _vault = Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap();
    Vault::confirm_passphrase(&folder, &secret("tea"), at(1)).unwrap();
    let found = Vault::confirm_passphrase(&folder, &secret("milk"), at(2));
    assert!(matches!(found, Err(StoreError::WrongPassphrase)));
    assert_eq!(Vault::failed_attempts(&folder, at(2)).unwrap().count, 1);
}

#[test]
fn a_new_passphrase_wraps_the_same_key() {
    let (_home, folder) = passphrase();
    let mut vault = Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap();
    let pages = fs::read(folder.file("interlude.db")).unwrap();
    vault.change_protection(&folder, Protect::Passphrase(&secret("milk"), Calibration::Least)).unwrap();
    vault.close().unwrap();
    assert_eq!(fs::read(folder.file("interlude.db")).unwrap(), pages);
    assert!(folder.file(KEYS_PREVIOUS).exists());
    assert!(matches!(refused(&folder, "tea", 0), StoreError::WrongPassphrase));
    assert!(folder.file(KEYS_PREVIOUS).exists());
    check_canary(&Vault::open_passphrase(&folder, &secret("milk"), at(0)).unwrap());
    assert!(!folder.file(KEYS_PREVIOUS).exists());
}

#[test]
fn a_first_passphrase_makes_a_new_key() {
    let (_home, folder) = device();
    let (_copied_home, copied) = copy(&folder);
    let mut vault = Vault::open_device(&folder).unwrap();
    vault.change_protection(&folder, Protect::Passphrase(&secret("tea"), Calibration::Least)).unwrap();
    assert_eq!(vault.protection(), Protection::Passphrase);
    check_canary(&vault);
    change(&mut vault, |sql| Ok(sql.execute("UPDATE test_words SET word = word", [])?)).unwrap();
    vault.close().unwrap();
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Passphrase);
    check_canary(&Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap());
    // Who kept the old key file cannot read the new database.
    write(&folder.file(KEYS), &fs::read(copied.file(KEYS)).unwrap());
    assert!(matches!(Vault::open_device(&folder), Err(StoreError::Damaged(_))));
}

#[test]
fn taking_the_passphrase_away_keeps_the_key() {
    let (_home, folder) = passphrase();
    let mut vault = Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap();
    vault.change_protection(&folder, Protect::Device).unwrap();
    assert_eq!(vault.protection(), Protection::Device);
    vault.change_protection(&folder, Protect::Device).unwrap();
    vault.close().unwrap();
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Device);
    check_canary(&Vault::open_device(&folder).unwrap());
}

#[test]
fn a_forged_cost_is_refused() {
    let (_home, folder) = passphrase();
    let text = String::from_utf8(fs::read(folder.file(KEYS)).unwrap()).unwrap();
    let forged = text.replace("\"memory_kib\": 65536", "\"memory_kib\": 4294967295");
    assert_ne!(text, forged);
    write(&folder.file(KEYS), &crate::keys::with_new_sum(&forged));
    assert!(matches!(refused(&folder, "tea", 0), StoreError::KeyParameters));
}
