//! The copy: made first, checked, private, and gone after the next unlock.

use super::*;
use crate::keys::DataKey;
use crate::vault::upgrade;

#[test]
fn the_copy_stays_until_the_unlock_after_the_upgrade() {
    let (_home, folder) = old();
    let vault = Vault::open_device_by(&folder, NOW).unwrap();
    assert!(folder.file(COPY).exists(), "while it is open for the first time");
    vault.close().unwrap();
    assert!(folder.file(COPY).exists(), "and after that");
    let vault = Vault::open_device_by(&folder, NOW).unwrap();
    check_upgraded(&vault);
    assert!(!folder.file(COPY).exists());
}

#[test]
fn an_unlock_that_finds_damage_leaves_the_copy() {
    let (_home, folder) = old();
    Vault::open_device_by(&folder, NOW).unwrap().close().unwrap();
    let mut broken = fs::read(folder.file(DATABASE)).unwrap();
    let last = broken.len() - 100;
    broken[last] ^= 1;
    write(&folder.file(DATABASE), &broken);
    for _ in 0..2 {
        let found = Vault::open_device_by(&folder, NOW);
        assert!(matches!(found, Err(StoreError::Damaged(DamageKind::DatabaseBroken))));
        check_copy(&folder, COPY, 1);
    }
}

#[test]
fn a_copy_that_cannot_be_made_leaves_everything_as_it_was() {
    let (_home, folder) = old();
    let before = snapshot(&folder);
    let in_the_way = folder.copy_being_made(2);
    fs::create_dir(&in_the_way).unwrap();
    assert!(matches!(Vault::open_device_by(&folder, NOW), Err(StoreError::NotCopied(_))));
    fs::remove_dir(&in_the_way).unwrap();
    assert_eq!(snapshot(&folder), before);
    check_upgraded(&Vault::open_device_by(&folder, NOW).unwrap());
}

#[test]
fn a_copy_that_does_not_open_or_is_of_another_version_is_none() {
    let (_home, folder) = old();
    let before = snapshot(&folder);
    let key = Vault::open_device_by(&folder, THEN).unwrap().key;
    let other = DataKey::random().unwrap();
    let unreadable = upgrade::copy(&folder, &other, 1);
    assert!(matches!(unreadable, Err(StoreError::Damaged(DamageKind::DatabaseUnreadable))));
    let another = upgrade::copy(&folder, &key, 2);
    assert!(matches!(another, Err(StoreError::Damaged(DamageKind::DatabaseBroken))));
    assert_eq!(snapshot(&folder), before, "nothing is left of them");
    upgrade::copy(&folder, &key, 1).unwrap();
}

#[test]
fn what_is_left_of_a_copy_is_replaced() {
    let (_home, folder) = old();
    write(&folder.copy_being_made(2), b"half of it");
    write(&folder.file(COPY), &[7; 9000]);
    check_upgraded(&Vault::open_device_by(&folder, NOW).unwrap());
    check_copy(&folder, COPY, 1);
    assert!(!folder.copy_being_made(2).exists());
}

#[test]
fn what_is_left_of_a_copy_goes_with_the_next_unlock() {
    let (_home, folder) = old();
    let before = snapshot(&folder);
    write(&folder.copy_being_made(2), b"half of it");
    Vault::open_device_by(&folder, THEN).unwrap().close().unwrap();
    assert_eq!(snapshot(&folder), before);
}

#[test]
fn a_copy_alone_is_damage_and_no_first_run() {
    let (_home, folder) = old();
    Vault::open_device_by(&folder, NOW).unwrap().close().unwrap();
    for name in [DATABASE, "interlude.keys.json", "interlude.db-journal"] {
        fs::remove_file(folder.file(name)).unwrap();
    }
    let before = snapshot(&folder);
    assert_eq!(names(&folder), [COPY]);
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Damaged(DamageKind::DatabaseMissing));
    assert!(matches!(Vault::create(&folder, Protect::Device), Err(StoreError::AlreadyThere)));
    assert_eq!(snapshot(&folder), before);
}

#[cfg(unix)]
#[test]
fn the_copy_is_private_and_no_link() {
    use std::os::unix::fs::PermissionsExt;
    let (home, folder) = old();
    Vault::open_device_by(&folder, NOW).unwrap().close().unwrap();
    let path = folder.file(COPY);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o600);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    drop(folder);
    let folder = taken_again(&home.path().join("data")).unwrap();
    assert_eq!(mode(&path), 0o600, "a looser mode is corrected");
    let elsewhere = home.path().join("elsewhere");
    fs::rename(&path, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &path).unwrap();
    drop(folder);
    let refused = taken_again(&home.path().join("data"));
    assert!(matches!(refused, Err(crate::FolderError::Link)));
}
