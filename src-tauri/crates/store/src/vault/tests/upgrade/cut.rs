//! An upgrade that was cut off anywhere: the old version or a whole step, never without the copy, and the next start
//! goes on.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use super::*;
use crate::folder::JOURNAL;
use crate::vault::upgrade;

const CUTS: u32 = 8;
const ROWS: i64 = 1000;

#[test]
fn a_cut_between_any_two_steps_is_completed_by_the_next_start() {
    type Cut = fn(&Folder, &crate::keys::DataKey);
    let cuts: [(&str, Cut); 5] = [
        ("while the copy is written", |folder, _| write(&folder.copy_being_made(2), &[1; 5000])),
        ("before the copy counts", |folder, key| upgrade::draft(folder, key, 1).unwrap()),
        ("before the first step", |folder, key| upgrade::copy(folder, key, 1).unwrap()),
        ("between two steps", |folder, _| {
            Vault::open_device_by(folder, &NOW[..2]).unwrap().close().unwrap();
        }),
        ("after the last step", |folder, _| Vault::open_device_by(folder, NOW).unwrap().close().unwrap()),
    ];
    for (moment, cut) in cuts {
        let (_home, folder) = old();
        let key = Vault::open_device_by(&folder, THEN).unwrap().key;
        cut(&folder, &key);
        let vault = Vault::open_device_by(&folder, NOW).unwrap();
        check_upgraded(&vault);
        vault.close().unwrap();
        check_upgraded(&Vault::open_device_by(&folder, NOW).unwrap());
        let left: Vec<String> = names(&folder).into_iter().filter(|name| name.contains("before")).collect();
        assert_eq!(left, [""; 0], "{moment}");
    }
}

/// Not a test of its own: it is started by the one below, in a process that gets killed.
#[test]
#[ignore = "started and killed by another test"]
fn child_that_upgrades() {
    let mut path = String::new();
    std::io::stdin().read_to_string(&mut path).unwrap();
    let folder = taken_again(Path::new(&path)).unwrap();
    println!("\nnow");
    let vault = Vault::open_device_by(&folder, NOW).unwrap();
    println!("\ndone");
    // Until the kill, which comes after this line was read.
    std::thread::park();
    drop(vault);
}

#[test]
fn a_kill_at_any_moment_leaves_the_old_vault_or_a_step_with_a_copy_beside_it() {
    let (_home, folder) = old();
    let mut vault = Vault::open_device_by(&folder, THEN).unwrap();
    change(&mut vault, |sql| {
        for _ in 1..ROWS {
            sql.execute("INSERT INTO test_words (word) VALUES (hex(randomblob(2000)))", [])?;
        }
        Ok(())
    })
    .unwrap();
    vault.close().unwrap();

    let (_done_home, done) = copy(&folder);
    let (done, took) = cut(done, &mut |output| {
        let start = Instant::now();
        wait_for(output, "done");
        start.elapsed()
    });
    assert_eq!(check(&done), 3);

    let (mut while_copying, mut within_a_step) = (0, 0);
    for number in 0..2 * CUTS {
        let (_cut_home, copied) = copy(&folder);
        let (made, journal) = (copied.copy_being_made(2), copied.file(JOURNAL));
        // The moment of the kill is what is tried out here: anywhere, and where it matters most.
        let (copied, ()) = cut(copied, &mut |_| match number {
            0..CUTS => std::thread::sleep(took * number / CUTS),
            _ if number % 2 == 0 => wait_until(took, || made.exists()),
            _ => wait_until(took, || is_begun(&journal)),
        });
        while_copying += u32::from(made.exists());
        within_a_step += u32::from(is_begun(&journal));
        check(&copied);
    }
    assert!(while_copying > 0, "no kill came while the copy was being made");
    assert!(within_a_step > 0, "no kill came while a step was writing");
}

/// Whether a transaction stands in the journal.
fn is_begun(journal: &Path) -> bool {
    fs::metadata(journal).is_ok_and(|found| found.len() > 0)
}

/// Waits for a state of the files, but not much longer than all of it took.
fn wait_until(took: Duration, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() && start.elapsed() < 2 * took {
        std::thread::yield_now();
    }
}

/// The state that a cut left, in steps: whole, with its copy as soon as anything was written, and it goes on.
#[track_caller]
fn check(folder: &Folder) -> i64 {
    let begun = is_begun(&folder.file(JOURNAL));
    let (_peek_home, peeked) = copy(folder);
    let key = crate::keys::KeyFile::read(&peeked, "interlude.keys.json").unwrap().unwrap();
    let sql = crate::pragmas::open(&peeked.file(DATABASE), &key.device().unwrap().key().unwrap()).unwrap();
    crate::pragmas::check(&sql).unwrap();
    let version: i64 = sql.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    let rows: i64 = sql.query_row("SELECT count(*) FROM test_words", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, ROWS);
    if begun || version > 1 {
        check_copy(folder, COPY, 1);
    }
    let vault = Vault::open_device_by(folder, NOW).unwrap();
    check_upgraded(&vault);
    let cups =
        "SELECT count(*) FROM test_cups JOIN test_words ON test_words.rowid = id WHERE word = tea || '!'";
    let cups: i64 = look(&vault, |sql| Ok(sql.query_row(cups, [], |row| row.get(0))?)).unwrap();
    assert_eq!(cups, ROWS);
    vault.close().unwrap();
    Vault::open_device_by(folder, NOW).unwrap().close().unwrap();
    assert!(!folder.has_copy().unwrap());
    version
}

/// Lets a child upgrade the vault, kills it after `wait`, and takes the folder again.
fn cut<T>(folder: Folder, wait: &mut dyn FnMut(&mut BufReader<ChildStdout>) -> T) -> (Folder, T) {
    let path = folder.path().to_owned();
    drop(folder);
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture", "vault::tests::upgrade::cut::child_that_upgrades"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(path.to_str().unwrap().as_bytes()).unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    wait_for(&mut output, "now");
    let waited = wait(&mut output);
    child.kill().unwrap();
    child.wait().unwrap();
    (taken_again(&path).unwrap(), waited)
}

fn wait_for(output: &mut BufReader<ChildStdout>, word: &str) {
    assert!(output.lines().any(|line| line.unwrap() == word), "the child ended before {word:?}");
}
