//! The copy and the protection: nothing that the former key opens outlives a change.

use super::*;
use crate::keys::DataKey;
use crate::pragmas;

/// The files in the folder that this key opens; one without a page opens with any.
fn opened_by(folder: &Folder, key: &DataKey) -> Vec<String> {
    let all = snapshot(folder).into_iter().filter(|(_, bytes)| bytes.len() > 4000).map(|(name, _)| name);
    all.filter(|name| pragmas::open(&folder.file(name), key).is_ok()).collect()
}

/// A vault of the login that was upgraded just now, and the key of its time.
fn upgraded() -> (TempDir, Folder, Vault, DataKey) {
    let (home, folder) = old();
    let vault = Vault::open_device_by(&folder, NOW).unwrap();
    let keys = crate::keys::KeyFile::read(&folder, "interlude.keys.json").unwrap().unwrap();
    let key = keys.device().unwrap().key().unwrap();
    (home, folder, vault, key)
}

#[test]
fn a_first_passphrase_leaves_nothing_that_the_former_key_opens() {
    let (_home, folder, mut vault, key) = upgraded();
    assert_eq!(opened_by(&folder, &key), [COPY, DATABASE]);
    vault.change_protection(&folder, Protect::Passphrase(&secret("tea"), Calibration::Least)).unwrap();
    assert_eq!(opened_by(&folder, &key), [""; 0]);
    check_upgraded(&vault);
    vault.close().unwrap();
    check_upgraded(&Vault::open_passphrase_by(&folder, &secret("tea"), at(0), NOW).unwrap());
}

#[test]
fn another_passphrase_and_none_let_the_copy_go_as_well() {
    let milk = secret("milk");
    for to in [Protect::Passphrase(&milk, Calibration::Least), Protect::Device] {
        let (_home, folder) = old_by(Protect::Passphrase(&secret("tea"), Calibration::Least));
        let mut vault = Vault::open_passphrase_by(&folder, &secret("tea"), at(0), NOW).unwrap();
        assert!(folder.has_copy().unwrap());
        vault.change_protection(&folder, to).unwrap();
        assert!(!folder.has_copy().unwrap());
        check_upgraded(&vault);
    }
}

#[test]
fn a_change_that_changes_nothing_leaves_the_copy() {
    let (_home, folder, mut vault, _) = upgraded();
    vault.change_protection(&folder, Protect::Device).unwrap();
    check_copy(&folder, COPY, 1);
}

#[test]
fn the_copy_does_not_go_while_the_vault_itself_is_not_in_order() {
    let (_home, folder, mut vault, key) = upgraded();
    let mut broken = fs::read(folder.file(DATABASE)).unwrap();
    let last = broken.len() - 100;
    broken[last] ^= 1;
    write(&folder.file(DATABASE), &broken);
    let changed = vault.change_protection(&folder, Protect::Passphrase(&secret("tea"), Calibration::Least));
    assert!(matches!(changed, Err(StoreError::Damaged(DamageKind::DatabaseBroken))));
    assert_eq!(vault.protection(), Protection::Device);
    check_copy(&folder, COPY, 1);
    assert!(opened_by(&folder, &key).contains(&COPY.to_owned()));
}

#[test]
fn a_vault_that_was_getting_a_new_key_is_upgraded_by_the_one_that_fits() {
    let (_home, folder) = old();
    let key = Vault::open_device_by(&folder, THEN).unwrap().key;
    let protect = Protect::Passphrase(&secret("tea"), Calibration::Least);
    let new = crate::vault::protection::announce(&folder, &key, protect).unwrap();
    let (_cut_home, cut) = copy(&folder);
    check_upgraded(&Vault::open_device_by(&cut, NOW).unwrap());
    crate::vault::protection::rekey_only(&folder, &key, &new).unwrap();
    check_upgraded(&Vault::open_passphrase_by(&folder, &secret("tea"), at(0), NOW).unwrap());
    assert_eq!(opened_by(&folder, &key), [""; 0]);
    assert_eq!(opened_by(&folder, &new), [COPY, DATABASE]);
}
