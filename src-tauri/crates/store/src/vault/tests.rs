//! Tests of the vault against real encrypted files.

mod damage;
mod evaluation;
mod first;
mod interrupted;
mod killed;
mod latest;
mod passphrase;
mod released;
mod round_trip;
mod sealing;
mod settings;
mod upgrade;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use tempfile::TempDir;

use super::*;
use crate::folder::FolderError;

/// A word that must be readable nowhere outside of an open vault.
const CANARY: &str = "nightingale-7b1f";

fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
}

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

fn home() -> (TempDir, Folder) {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::prepare(&home.path().join("data")).unwrap();
    (home, folder)
}

/// Takes a folder that was let go of. A child that another test starts holds its lock until the child's program begins.
fn taken_again(path: &Path) -> Result<Folder, FolderError> {
    (0..100)
        .map(|_| Folder::prepare(path))
        .find(|taken| {
            let is_held = matches!(taken, Err(FolderError::AlreadyRunning));
            if is_held {
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            !is_held
        })
        .unwrap_or(Err(FolderError::AlreadyRunning))
}

/// A closed vault of the login, with the canary in it.
fn device() -> (TempDir, Folder) {
    let (home, folder) = home();
    let mut vault = Vault::create(&folder, Protect::Device).unwrap();
    save_canary(&mut vault);
    vault.close().unwrap();
    (home, folder)
}

/// A closed vault of the passphrase "tea", with the canary in it.
fn passphrase() -> (TempDir, Folder) {
    let (home, folder) = home();
    let protect = Protect::Passphrase(&secret("tea"), Calibration::Least);
    let mut vault = Vault::create(&folder, protect).unwrap();
    save_canary(&mut vault);
    vault.close().unwrap();
    (home, folder)
}

/// Changes the vault by SQL of a test's own.
fn change<T>(
    vault: &mut Vault,
    act: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    vault.write(|rows| act(rows.0))
}

/// Reads the vault by SQL of a test's own.
fn look<T>(vault: &Vault, act: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
    vault.read(|rows| act(rows.0))
}

fn save_canary(vault: &mut Vault) {
    change(vault, |sql| {
        sql.execute_batch("CREATE TABLE test_words (word TEXT NOT NULL) STRICT")?;
        sql.execute("INSERT INTO test_words (word) VALUES (?1)", [CANARY])?;
        Ok(())
    })
    .unwrap();
}

#[track_caller]
fn check_canary(vault: &Vault) {
    let word: String =
        look(vault, |sql| Ok(sql.query_row("SELECT word FROM test_words", [], |row| row.get(0))?)).unwrap();
    assert_eq!(word, CANARY);
}

/// Every file of the folder with its bytes, except for the lock, which Windows lets nobody read.
fn snapshot(folder: &Folder) -> BTreeMap<String, Vec<u8>> {
    let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let names = names.map(|name| name.into_string().unwrap()).filter(|name| name != "interlude.lock");
    names.map(|name| (name.clone(), fs::read(folder.file(&name)).unwrap())).collect()
}

fn names(folder: &Folder) -> Vec<String> {
    snapshot(folder).into_keys().collect()
}

/// Copies a closed vault, as a person would, into a folder of its own.
fn copy(from: &Folder) -> (TempDir, Folder) {
    let (home, folder) = home();
    for (name, bytes) in snapshot(from) {
        write(&folder.path().join(name), &bytes);
    }
    (home, folder)
}

fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}
