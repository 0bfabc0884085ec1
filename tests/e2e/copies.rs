//! Copies: both programs in a folder of a test's own, where each can be taken away or another one be put in its place.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::app;
use crate::desk::Desk;
use crate::processes::{Started, runs, signal, wait_for};
use crate::program::{KEEPER, WINDOW, program};

/// The names under which the programs stay, whatever stands in their place.
const REAL: &str = "real-";

/// The folder; what runs out of it ends when it is dropped.
pub struct Copies {
    folder: PathBuf,
}

impl Copies {
    /// Both programs as they were built.
    pub fn new(desk: &Desk) -> Copies {
        let copies = Copies { folder: desk.home("programs") };
        fs::create_dir(&copies.folder).expect("a folder for the programs");
        for name in [KEEPER, WINDOW] {
            let (built, real) = (program().with_file_name(name), copies.real(name));
            copies.shell("ln \"$1\" \"$2\" || cp \"$1\" \"$2\"", &[&built, &real]);
            copies.put_back(name);
        }
        copies
    }

    /// Starts the keeper out of this folder, hidden.
    pub fn start_hidden(&self, desk: &Desk) -> Started {
        let mut command = desk.command(self.keeper());
        command.args(["--hidden", "--print-ready"]);
        app::started(desk, command)
    }

    /// Where the keeper is.
    pub fn keeper(&self) -> PathBuf {
        self.folder.join(KEEPER)
    }

    /// The program is missing.
    pub fn take_away(&self, name: &str) {
        fs::remove_file(self.folder.join(name)).expect("the program");
    }

    /// The real program stands where it belongs.
    pub fn put_back(&self, name: &str) {
        self.shell("ln -f \"$1\" \"$2\"", &[&self.real(name), &self.folder.join(name)]);
    }

    /// A shell script stands in the program's place. In it `$here` is this folder.
    pub fn replace(&self, name: &str, script: &str) {
        self.put(name, &format!("#!/bin/sh\nhere=${{0%/*}}\n{script}\n"), "755");
    }

    /// A file with this mode stands in the program's place.
    pub fn put(&self, name: &str, text: &str, mode: &str) {
        // Not written by this process: another thread of it may start a program meanwhile, which would hold the file open
        // for writing, and what is open for writing cannot be run.
        let new = self.folder.join("new");
        let write = "printf %s \"$1\" > \"$2\" && chmod \"$3\" \"$2\" && mv -f \"$2\" \"$4\"";
        self.shell(write, &[Path::new(text), &new, Path::new(mode), &self.folder.join(name)]);
    }

    /// A file for a script to read.
    pub fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.folder.join(name), bytes).expect("a file");
    }

    /// The keepers that run out of this folder.
    pub fn keepers(&self) -> Vec<u32> {
        self.running().into_iter().filter(|(_, name)| name.ends_with(KEEPER)).map(|(id, _)| id).collect()
    }

    fn real(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{REAL}{name}"))
    }

    /// What runs out of this folder, by the names of the programs; all but scripts.
    fn running(&self) -> Vec<(u32, String)> {
        let all = fs::read_dir("/proc").expect("/proc").flatten();
        all.filter_map(|entry| {
            let id = entry.file_name().to_str()?.parse().ok().filter(|id| runs(*id))?;
            let program = fs::read_link(entry.path().join("exe")).ok()?;
            let name = program.strip_prefix(&self.folder).ok()?.to_str()?;
            Some((id, name.trim_end_matches(" (deleted)").to_owned()))
        })
        .collect()
    }

    fn shell(&self, script: &str, arguments: &[&Path]) {
        let mut command = Command::new("sh");
        command.args(["-c", script, "sh"]).args(arguments).stderr(std::process::Stdio::null());
        assert!(command.status().expect("a shell").success(), "{script}");
    }
}

impl Drop for Copies {
    fn drop(&mut self) {
        for (id, _) in self.running() {
            signal("KILL", &id.to_string());
        }
        if !std::thread::panicking() {
            wait_for("what runs out of the folder to end", || self.running().is_empty());
        }
    }
}
