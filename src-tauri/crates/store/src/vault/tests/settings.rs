//! The settings that safety rests on hold in every vault.

use super::*;
use crate::pragmas;

fn value(vault: &Vault, pragma: &str) -> String {
    look(vault, |sql| {
        Ok(sql.query_row(&format!("PRAGMA {pragma}"), [], |row| {
            row.get::<_, String>(0).or_else(|_| row.get::<_, i64>(0).map(|number| number.to_string()))
        })?)
    })
    .unwrap()
}

#[track_caller]
fn check_settings(vault: &Vault) {
    for (pragma, wanted) in [
        ("cipher_memory_security", "1"),
        ("cipher_log_level", "NONE"),
        ("journal_mode", "truncate"),
        ("synchronous", "3"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("secure_delete", "1"),
        ("temp_store", "2"),
    ] {
        assert_eq!(value(vault, pragma), wanted, "{pragma}");
    }
    assert!(value(vault, "cipher_version").starts_with("4."));
}

#[test]
fn the_settings_hold_in_a_new_an_opened_and_a_rekeyed_vault() {
    let (_home, folder) = home();
    let vault = Vault::create(&folder, Protect::Device).unwrap();
    check_settings(&vault);
    vault.close().unwrap();
    let mut vault = Vault::open_device(&folder).unwrap();
    check_settings(&vault);
    vault.change_protection(&folder, Protect::Passphrase(&secret("tea"), Calibration::Least)).unwrap();
    check_settings(&vault);
}

#[test]
fn a_setting_that_did_not_take_is_an_error() {
    let (_home, folder) = device();
    let vault = Vault::open_device(&folder).unwrap();
    look(&vault, |sql| {
        sql.execute_batch("PRAGMA secure_delete = OFF")?;
        let found = pragmas::assert_settings(sql);
        assert!(matches!(found, Err(StoreError::Pragma("secure_delete"))));
        Ok(())
    })
    .unwrap();
}

#[test]
fn the_version_of_sqlite_is_new_enough() {
    assert!(rusqlite::version_number() >= 3_051_003);
}
