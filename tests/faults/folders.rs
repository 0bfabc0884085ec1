//! Data folders that cannot be used: one line, exit code 2, and nothing is created anywhere.
//!
//! The program runs as an ordinary person; root, who may write everywhere, steps down first.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// The account without rights that every system has.
const NOBODY: u32 = 65_534;

/// A place that an ordinary person can reach, with a home of theirs and a copy of the program.
struct Place {
    root: TempDir,
}

impl Place {
    fn new() -> Place {
        let root = tempfile::tempdir().unwrap();
        fs::set_permissions(root.path(), Permissions::from_mode(0o755)).unwrap();
        let place = Place { root };
        // By another process: a file that is being written here cannot be started, and what another test starts meanwhile
        // holds it open.
        let mut copy = Command::new("cp");
        copy.arg(env!("CARGO_BIN_EXE_interlude")).arg(place.path("interlude"));
        assert!(copy.status().unwrap().success());
        place.folder("home", 0o700);
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    /// A folder that belongs to the person.
    fn folder(&self, name: &str, mode: u32) -> PathBuf {
        let path = self.path(name);
        fs::create_dir(&path).unwrap();
        give(&path);
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        path
    }

    /// Starts the program hidden over `data`, as the person.
    fn start(&self, data: &Path) -> Output {
        let mut command = if is_root() {
            let mut command = Command::new("setpriv");
            command
                .args(["--reuid", "65534", "--regid", "65534", "--clear-groups"])
                .arg(self.path("interlude"));
            command
        } else {
            Command::new(self.path("interlude"))
        };
        command.args(["--hidden", "--data-dir"]).arg(data);
        command.env_clear().env("HOME", self.path("home")).env("PATH", "/usr/bin:/bin").current_dir("/");
        command.output().unwrap()
    }

    #[track_caller]
    fn is_refused(&self, data: &Path, line: &str) {
        let before = listing(self.root.path());
        let output = self.start(data);
        assert_eq!(String::from_utf8_lossy(&output.stderr), format!("interlude: {line}\n"));
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
        assert_eq!(listing(self.root.path()), before, "something was created");
    }
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

fn give(path: &Path) {
    if is_root() {
        chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
}

fn listing(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        found.push(path.display().to_string());
        if path.is_dir() && !path.is_symlink() {
            found.extend(listing(&path));
        }
    }
    found.sort();
    found
}

#[test]
fn a_folder_that_cannot_be_written_is_refused() {
    let place = Place::new();
    let data = place.folder("data", 0o500);
    place.is_refused(&data, "the data folder cannot be written");
    // Neither can one be made where nothing may be made.
    place.is_refused(&data.join("inner/deeper"), "the data folder cannot be written");
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let place = Place::new();
    // Only root can own a folder in the place of somebody else; an ordinary person has the system's folders.
    let data = if is_root() {
        let data = place.path("data");
        fs::create_dir(&data).unwrap();
        fs::set_permissions(&data, Permissions::from_mode(0o777)).unwrap();
        data
    } else {
        PathBuf::from("/tmp")
    };
    place.is_refused(&data, "the data folder belongs to another account");
}

#[test]
fn a_link_is_refused_also_where_it_leads_to_a_good_folder() {
    let place = Place::new();
    let good = place.folder("good", 0o700);
    let data = place.path("data");
    symlink(&good, &data).unwrap();
    place.is_refused(&data, "the data folder is a link or has one in it");
}

#[test]
fn a_file_in_the_place_of_the_folder_is_refused() {
    let place = Place::new();
    let data = place.path("data");
    fs::write(&data, "mine").unwrap();
    give(&data);
    place.is_refused(&data, "the data folder is not a folder");
    assert_eq!(fs::read(&data).unwrap(), b"mine");
}

#[test]
fn a_link_in_the_place_of_the_vault_is_refused() {
    let place = Place::new();
    let data = place.folder("data", 0o700);
    symlink(place.path("home/elsewhere.db"), data.join("interlude.db")).unwrap();
    let output = place.start(&data);
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!place.path("home/elsewhere.db").exists());
}

#[test]
fn an_argument_that_makes_no_sense_is_refused() {
    let place = Place::new();
    let output = Command::new(place.path("interlude")).arg("--hiden").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("--hidden"), "it names what is known");
}
