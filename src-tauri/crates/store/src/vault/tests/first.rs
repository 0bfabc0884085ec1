//! The first databases of a process, opened at the same moment.

use super::*;
use crate::pragmas;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

const AT_ONCE: usize = 2;

/// Run by the other test, in a process that used nothing of SQLite before.
#[test]
#[ignore = "started by another test"]
fn child_that_opens_the_first_ones() {
    let home = tempfile::tempdir().unwrap();
    let files: Vec<_> = (0..AT_ONCE).map(|n| home.path().join(n.to_string())).collect();
    files.iter().for_each(|file| fs::write(file, []).unwrap());
    let ready = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for file in &files {
            scope.spawn(|| {
                let key = DataKey::random().unwrap();
                ready.fetch_add(1, Ordering::SeqCst);
                while ready.load(Ordering::SeqCst) < AT_ONCE {}
                pragmas::open(file, &key).unwrap();
            });
        }
    });
}

#[test]
fn all_of_them_succeed() {
    let failed: Vec<String> = (0..300)
        .filter_map(|_| {
            let child = Command::new(std::env::current_exe().unwrap())
                .args(["--ignored", "--exact", "vault::tests::first::child_that_opens_the_first_ones"])
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&child.stdout).into_owned();
            // A child that was not found would succeed, too.
            (!child.status.success() || !said.contains("1 passed")).then_some(said)
        })
        .collect();
    assert!(failed.is_empty(), "{} of 300, the first: {}", failed.len(), failed[0]);
}
