//! The fence: neither the window nor WebKit's processes can open the vault or read the keeper's memory.
//!
//! A library of our own, preloaded into every process, tries it from inside and says what came of it. With the fence left
//! away it opens both, or this could not fail. Settings speak of the fence only where it is not whole; of a kernel
//! without Landlock that is all there is to show.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::app::{self, App};
use crate::desk::{Desk, on_a_desk};
use crate::hand::named;
use crate::processes::wait_at_most;
use crate::program::program;
use crate::vault;

/// Every program that shows something of the page.
const ALL: [&str; 3] = ["interlude-window", "WebKitNetworkProcess", "WebKitWebProcess"];
/// The library tries again three seconds after its program began.
const TRIED: Duration = Duration::from_secs(15);
/// Leaves the fence away, in a build for window tests.
const NO_FENCE: (&str, &str) = ("INTERLUDE_E2E_NO_FENCE", "1");
/// The version of Landlock that has all of the fence's rules.
const WHOLE: i32 = 5;
/// Ends with the version of the kernel's Landlock, or with 0 where there is none or it is switched off.
const ASK_KERNEL: &str = r"
#include <sys/syscall.h>
#include <unistd.h>
int main(void) { long version = syscall(SYS_landlock_create_ruleset, 0L, 0L, 1L); return version > 0 ? (int)version : 0; }
";

#[test]
fn nobody_inside_can_open_the_vault_or_the_keepers_memory() {
    if fence_of_kernel() == 0 {
        eprintln!("this kernel has no Landlock: only what Settings say is tested");
        return;
    }
    for what in [What::Vault, What::Memory] {
        assert_eq!(inside(what, &[]), ["EACCES"; 3], "{what:?}");
    }
}

#[test]
fn without_the_fence_both_are_opened() {
    for what in [What::Vault, What::Memory] {
        assert_eq!(inside(what, &[NO_FENCE]), ["opened"; 3], "{what:?}");
    }
}

#[test]
fn settings_speak_of_the_fence_only_where_it_is_not_whole() {
    let expected = match fence_of_kernel() {
        0 => Some("absent"),
        version if version < WHOLE => Some("partly"),
        _ => None,
    };
    assert_eq!(said_in_settings(&[]).as_deref(), expected);
    assert_eq!(said_in_settings(&[NO_FENCE]).as_deref(), Some("absent"));
}

/// The fence that Settings speak of, if they do.
fn said_in_settings(variables: &[(&str, &str)]) -> Option<String> {
    let mut said = None;
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let mut command = desk.command(program());
        command.envs(variables.iter().copied());
        let run = App::begin(desk, command);
        run.page.go_to("settings");
        run.page.shows("protect-mode");
        let fence = format!("return document.querySelector('{}')?.dataset.fence", named("protect-fence"));
        said = run.page.js(&fence).as_str().map(str::to_owned);
    });
    said
}

/// The version of the kernel's Landlock; 0 is none. Asked apart from the program, whose word on it is what is tested.
fn fence_of_kernel() -> i32 {
    let folder = tempfile::tempdir().expect("a folder");
    let asks = folder.path().join("asks");
    let mut compiler = Command::new("cc");
    compiler.args(["-x", "c", "-", "-o"]).arg(&asks).stdin(Stdio::piped());
    let mut compiling = compiler.spawn().expect("a C compiler");
    compiling.stdin.take().expect("its input").write_all(ASK_KERNEL.as_bytes()).expect("the source");
    assert!(compiling.wait().expect("its end").success(), "the question compiles");
    Command::new(asks).status().expect("an answer").code().expect("a version")
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
