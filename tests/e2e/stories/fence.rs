//! The fence: neither the window nor WebKit's processes can open the vault or read the keeper's memory.
//!
//! A library of our own, preloaded into every process, tries it from inside and says what came of it. With the fence left
//! away it opens both, or this could not fail.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::app;
use crate::desk::{Desk, on_a_desk};
use crate::processes::wait_at_most;
use crate::program::program;
use crate::vault;

/// Every program that shows something of the page.
const ALL: [&str; 3] = ["interlude-window", "WebKitNetworkProcess", "WebKitWebProcess"];
/// The library tries again three seconds after its program began.
const TRIED: Duration = Duration::from_secs(15);

#[test]
fn nobody_inside_can_open_the_vault_or_the_keepers_memory() {
    for what in [What::Vault, What::Memory] {
        assert_eq!(inside(what, &[]), ["EACCES"; 3], "{what:?}");
    }
}

#[test]
fn without_the_fence_both_are_opened() {
    for what in [What::Vault, What::Memory] {
        assert_eq!(inside(what, &[("INTERLUDE_E2E_NO_FENCE", "1")]), ["opened"; 3], "{what:?}");
    }
}

/// What is tried to be opened.
#[derive(Debug, Clone, Copy)]
enum What {
    /// The file of the vault.
    Vault,
    /// The memory of the keeper.
    Memory,
}

/// What came of it in each of the three, once the window has its fence.
fn inside(what: What, variables: &[(&str, &str)]) -> [String; 3] {
    let mut came = [const { String::new() }; 3];
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let library = library(desk);
        // The number of the keeper is known only when it runs, so a shell becomes it.
        let target = match what {
            What::Vault => desk.data().join(vault::DATABASE).display().to_string(),
            What::Memory => "/proc/$$/mem".to_owned(),
        };
        let script = format!("INTERLUDE_TRIES=\"{target}\" LD_PRELOAD=\"$1\" exec \"$2\" --print-ready");
        let mut command = desk.command("sh");
        command.args(["-c", &script, "sh"]).arg(&library).arg(program()).envs(variables.iter().copied());
        let _keeper = app::started(desk, command);
        let said = |program: &str| {
            let start = format!("opens: {program} late ");
            desk.printed().lines().find_map(|line| line.strip_prefix(&start).map(str::to_owned))
        };
        wait_at_most(TRIED, "all three to have tried", || ALL.iter().all(|program| said(program).is_some()));
        assert!(app::has_window(desk), "it draws all the same");
        came = ALL.map(|program| said(program).unwrap_or_default());
    });
    came
}

/// The library, compiled into a place where everybody may read it.
fn library(desk: &Desk) -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/opens.c");
    let library = desk.home("run").join("opens.so");
    let mut compiler = Command::new("cc");
    compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source);
    assert!(compiler.status().expect("a C compiler").success(), "the library compiles");
    library
}
