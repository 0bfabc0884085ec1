//! Care: nothing ends the program by surprise, and nothing tells what a person wrote.

use crate::finding::{Finding, found, none};
use crate::markup;
use crate::rust::{Program, programs, programs_of, scan};
use crate::scanned::word_at;
use crate::script;
use crate::tree::{self, Source};

const ENDS: &[&str] = &[
    ".unwrap()",
    ".expect(",
    ".unwrap_err()",
    ".expect_err(",
    "panic!",
    "todo!",
    "unimplemented!",
    "unreachable!",
    "process::abort",
];
const TELLS: &[&str] =
    &["println!", "eprintln!", "print!", "eprint!", "dbg!", "log::", "tracing::", "env_logger"];
const LENIENT: &[&str] = &[
    "clippy::unwrap_used",
    "clippy::expect_used",
    "clippy::panic",
    "clippy::indexing_slicing",
    "unsafe_code",
    "warnings",
];

/// Where one of the programs speaks to whoever started it, each with what it says.
const SPEAKS: &[(&str, &str)] = &[
    ("src-tauri/crates/guard/src/panic.rs", "where in the source a thread failed"),
    ("src-tauri/crates/keeper/src/launch/beginning.rs", "the version"),
    ("src-tauri/crates/keeper/src/platform/saying.rs", "why it does not start, or has no window"),
    ("src-tauri/crates/keeper/src/shell/desktop.rs", "that a screen is drawn, for measurements"),
    (
        "src-tauri/crates/window/src/line.rs",
        "nothing: it moves the pipes away, so that no library writes into them",
    ),
    ("src-tauri/crates/window/src/run.rs", "the version, and that it was started by itself"),
];

/// The files with `unsafe`, each with the reason.
const UNSAFE: &[(&str, &str)] =
    &[("src-tauri/src/wiping.rs", "an allocator that wipes what is freed cannot be written without")];

fn program_findings(program: &Program) -> Vec<Finding> {
    let path = program.path.as_str();
    // A build script talks to Cargo by printing, and it may stop a build.
    let is_build = path.ends_with("build.rs");
    let may_print = is_build || path.starts_with("xtask/") || path.starts_with("benches/");
    let mut findings = Vec::new();
    for (index, line) in program.scanned.code().lines().enumerate() {
        let mut tell = |what: String| findings.push(Finding::new(path, index + 1, what));
        if let Some(end) = ENDS.iter().find(|end| word_at(line, end).is_some()) {
            tell(format!("{end} ends the program: return an error that someone can act on"));
        }
        if let Some(tells) = TELLS.iter().find(|tells| word_at(line, tells).is_some()).filter(|_| !may_print)
        {
            tell(format!("{tells}: nothing is printed or logged here"));
        }
        if path.starts_with("src-tauri/")
            && !path.contains("/src/bin/")
            && !SPEAKS.iter().any(|(file, _)| *file == path)
            && is_written_to(line)
        {
            tell("only a program may write a line, and only fixed words".to_owned());
        }
        let lenient = LENIENT.iter().find(|lint| word_at(line, lint).is_some());
        let is_reasoned = |lint: &str| lint == "unsafe_code" && is_unsafe(path);
        if let Some(lint) = lenient.filter(|lint| {
            !line.contains("cfg_attr(test") && word_at(line, "allow").is_some() && !is_reasoned(lint)
        }) {
            tell(format!("allows {lint} outside of tests: mend the line instead"));
        }
    }
    findings
}

/// Whether the line takes hold of an output, other than to ask whether it is a terminal.
fn is_written_to(line: &str) -> bool {
    let takes = |out: &str| {
        word_at(line, out).is_some_and(|at| !line[at + out.len()..].starts_with(".is_terminal()"))
    };
    ["stdout()", "stderr()"].into_iter().any(takes)
}

fn is_unsafe(path: &str) -> bool {
    UNSAFE.iter().any(|(file, _)| *file == path)
}

fn unsafe_findings(source: &Source) -> Vec<Finding> {
    if is_unsafe(&source.path) {
        return Vec::new();
    }
    let code = scan(&source.text).code();
    let lines = code.lines().enumerate().filter(|(_, line)| word_at(line, "unsafe").is_some());
    lines
        .map(|(index, _)| {
            Finding::new(&source.path, index + 1, "`unsafe` is used in one file only: find a safe crate")
        })
        .collect()
}

fn screen_findings(source: &Source) -> Vec<Finding> {
    let script = match source.extension() {
        "svelte" => markup::read(&source.text).script,
        _ => source.text.clone(),
    };
    let code = script::scan(&script).code();
    let lines = code
        .lines()
        .enumerate()
        .filter(|(_, line)| word_at(line, "console.").is_some() || word_at(line, "debugger").is_some());
    lines
        .map(|(index, _)| {
            Finding::new(&source.path, index + 1, "the console keeps what it is told: leave it out")
        })
        .collect()
}

#[test]
fn the_program_ends_and_tells_nothing_by_surprise() {
    let programs = programs();
    assert!(programs.len() > 100, "the program was not read");
    none(programs.iter().flat_map(program_findings).collect());
}

#[test]
fn unsafe_is_used_in_one_file() {
    let sources = tree::sources(&["rs"]);
    for (file, _) in UNSAFE.iter().chain(SPEAKS) {
        assert!(sources.iter().any(|source| source.path == *file), "{file} is gone");
    }
    none(sources.iter().flat_map(unsafe_findings).collect());
}

#[test]
fn the_screens_write_to_no_console() {
    let sources = tree::sources(&["ts", "svelte"]);
    none(
        sources
            .iter()
            .filter(|source| source.path.starts_with("ui/src/"))
            .flat_map(screen_findings)
            .collect(),
    );
}

#[test]
fn planted_carelessness_is_found() {
    let check = |path: &str, text: &str, lines: &[usize]| {
        let programs = programs_of(vec![Source::new(path, text)]);
        found(&program_findings(&programs[0]), lines);
    };
    let text = "a.unwrap();\nb.expect(\"x\");\nslot.unwrap(secret);\n// panic!\npanic!(\"x\");\nc.unwrap_or(1);\n\
                #[cfg(test)]\nmod tests { fn d() { e.unwrap(); println!(); } }\ntodo!()\n";
    check("src-tauri/src/a.rs", text, &[1, 2, 5, 9]);
    check(
        "src-tauri/src/a.rs",
        "println!(\"{name}\");\ndbg!(name);\nlog::info!(\"x\");\ncatalog::get();\n",
        &[1, 2, 3],
    );
    check("xtask/src/a.rs", "println!(\"done\");\nb.unwrap();\n", &[2]);
    check("src-tauri/crates/store/src/a.rs", "writeln!(io::stderr(), \"x\");\n", &[1]);
    check("src-tauri/crates/keeper/src/a.rs", "writeln!(io::stdout(), \"x\");\n", &[1]);
    check("src-tauri/src/within/a.rs", "io::stdout().is_terminal();\nio::stderr().lock();\n", &[2]);
    check("src-tauri/crates/engine/src/bin/a.rs", "writeln!(io::stdout(), \"x\");\n", &[]);
    for (file, _) in SPEAKS {
        check(file, "writeln!(io::stdout(), \"x\");\nprintln!(\"x\");\n", &[2]);
    }
    check(
        "src-tauri/src/a.rs",
        "#[allow(clippy::unwrap_used)]\n#![cfg_attr(test, allow(clippy::panic))]\n",
        &[1],
    );
    let allowed = "#![allow(unsafe_code, reason = \"x\")]\n#![allow(warnings)]\n";
    check("src-tauri/src/lib.rs", allowed, &[1, 2]);
    check("src-tauri/src/wiping.rs", allowed, &[2]);
    found(&unsafe_findings(&Source::new("src-tauri/src/wiping.rs", "unsafe { a() }\n")), &[]);
    found(
        &unsafe_findings(&Source::new(
            "a.rs",
            "// unsafe\nunsafe { a() }\nlet b = \"unsafe\";\nunsafe_code();\n",
        )),
        &[2],
    );
    found(&screen_findings(&Source::new("a.ts", "// console.log\nconsole.log(name);\n")), &[2]);
    found(
        &screen_findings(&Source::new(
            "A.svelte",
            "<script>\n  console.error(a);\n</script>\n<p>console.x</p>\n",
        )),
        &[2],
    );
}
