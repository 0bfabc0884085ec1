//! A process that is killed while the database gets its new key.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Instant;

use super::*;
use crate::folder::{JOURNAL, KEYS};
use crate::keys::KeyFile;
use crate::vault::protection;

const CUTS: u32 = 10;
const ROWS: i64 = 1500;

/// Not a test of its own: it is started by the one below, in a process that gets killed.
#[test]
#[ignore = "started and killed by another test"]
fn child_that_gives_a_new_key() {
    let mut path = String::new();
    std::io::stdin().read_to_string(&mut path).unwrap();
    let folder = taken_again(Path::new(&path)).unwrap();
    let old = KeyFile::read(&folder, KEYS).unwrap().unwrap().device().unwrap().key().unwrap();
    let protect = Protect::Passphrase(&secret("tea"), Calibration::Least);
    let new = protection::announce(&folder, &old, protect).unwrap();
    println!("\nnow");
    protection::rekey_only(&folder, &old, &new).unwrap();
    println!("\ndone");
    // Until the kill, which comes after this line was read.
    std::thread::park();
}

#[test]
fn a_kill_at_any_moment_leaves_the_old_key_or_the_new_one() {
    let (_home, folder) = device();
    let mut vault = Vault::open_device(&folder).unwrap();
    change(&mut vault, |sql| {
        for _ in 0..ROWS {
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
    assert_eq!(check(&done), VaultState::Passphrase);

    let mut in_the_middle = 0;
    for number in 0..CUTS {
        let (_cut_home, copied) = copy(&folder);
        // The moment of the kill is what is tried out here.
        let (copied, ()) = cut(copied, &mut |_| std::thread::sleep(took * number / CUTS));
        let journal = fs::metadata(copied.file(JOURNAL)).map_or(0, |found| found.len());
        in_the_middle += u32::from(journal > 0);
        check(&copied);
    }
    assert!(in_the_middle > 0, "no kill came while pages were being written");
}

/// Lets a child give the vault a new key, kills it after `wait`, and takes the folder again.
fn cut<T>(folder: Folder, wait: &mut dyn FnMut(&mut BufReader<ChildStdout>) -> T) -> (Folder, T) {
    let path = folder.path().to_owned();
    drop(folder);
    let (mut child, mut output) = start(&path);
    wait_for(&mut output, "now");
    let waited = wait(&mut output);
    child.kill().unwrap();
    child.wait().unwrap();
    (taken_again(&path).unwrap(), waited)
}

fn start(path: &Path) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture", "vault::tests::killed::child_that_gives_a_new_key"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(path.to_str().unwrap().as_bytes()).unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    (child, output)
}

fn wait_for(output: &mut BufReader<ChildStdout>, word: &str) {
    assert!(output.lines().any(|line| line.unwrap() == word), "the child ended before {word:?}");
}

/// Everything must be there, behind one of the two keys.
#[track_caller]
fn check(folder: &Folder) -> VaultState {
    let state = Vault::state(folder).unwrap();
    let vault = match state {
        VaultState::Device => Vault::open_device(folder).unwrap(),
        VaultState::Passphrase => Vault::open_passphrase(folder, &secret("tea"), at(0)).unwrap(),
        other => panic!("{other:?}"),
    };
    check_canary(&vault);
    let count = "SELECT count(*) FROM test_words";
    let rows: i64 = look(&vault, |sql| Ok(sql.query_row(count, [], |row| row.get(0))?)).unwrap();
    assert_eq!(rows, ROWS + 1);
    state
}
