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
        if path.starts_with("src-tauri/crates/")
            && !path.contains("/src/bin/")
            && ["stdout()", "stderr()"].iter().any(|out| word_at(line, out).is_some())
        {
            tell("only a program may write a line, and only fixed words".to_owned());
        }
        let lenient = LENIENT.iter().find(|lint| word_at(line, lint).is_some());
        if let Some(lint) =
            lenient.filter(|_| !line.contains("cfg_attr(test") && word_at(line, "allow").is_some())
        {
            tell(format!("allows {lint} outside of tests: mend the line instead"));
        }
    }
    findings
}

fn unsafe_findings(source: &Source) -> Vec<Finding> {
    let code = scan(&source.text).code();
    let lines = code.lines().enumerate().filter(|(_, line)| word_at(line, "unsafe").is_some());
    lines
        .map(|(index, _)| {
            Finding::new(&source.path, index + 1, "`unsafe` is used nowhere: find a safe crate")
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
fn unsafe_is_used_nowhere() {
    none(tree::sources(&["rs"]).iter().flat_map(unsafe_findings).collect());
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
    check("src-tauri/crates/engine/src/bin/a.rs", "writeln!(io::stdout(), \"x\");\n", &[]);
    check(
        "src-tauri/src/a.rs",
        "#[allow(clippy::unwrap_used)]\n#![cfg_attr(test, allow(clippy::panic))]\n",
        &[1],
    );
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
