//! Layers: who may know whom (`ARCHITECTURE.md`). Arrows point down only, and Cargo's lists are the rule.

use crate::finding::{Finding, found, none};
use crate::manifest::{Dependency, dependencies};
use crate::rust::{Program, programs, programs_of};
use crate::scanned::word_at;
use crate::tree::{self, Source};

/// A crate, and which of our own crates it may name.
struct Layer {
    manifest: &'static str,
    may_know: &'static [&'static str],
    /// These only where the system is not Linux: there the program has its window within.
    elsewhere: &'static [&'static str],
    /// These only for its tests.
    for_tests: &'static [&'static str],
}

const fn layer(manifest: &'static str, may_know: &'static [&'static str]) -> Layer {
    Layer { manifest, may_know, elsewhere: &[], for_tests: &[] }
}

const LAYERS: &[Layer] = &[
    layer("src-tauri/crates/domain/Cargo.toml", &[]),
    layer("src-tauri/crates/store/Cargo.toml", &["interlude-domain"]),
    layer("src-tauri/crates/calendar/Cargo.toml", &["interlude-domain"]),
    layer("src-tauri/crates/calendar/fuzz/Cargo.toml", &["interlude-domain", "interlude-calendar"]),
    layer(
        "src-tauri/crates/engine/Cargo.toml",
        &["interlude-domain", "interlude-store", "interlude-calendar"],
    ),
    layer("src-tauri/crates/rehearsal/Cargo.toml", &["interlude-domain", "interlude-engine"]),
    // The two programs know the frames between them, and neither knows the other.
    layer("src-tauri/crates/wire/Cargo.toml", &[]),
    layer("src-tauri/crates/guard/Cargo.toml", &[]),
    layer(
        "src-tauri/crates/keeper/Cargo.toml",
        &["interlude-domain", "interlude-engine", "interlude-guard", "interlude-store", "interlude-wire"],
    ),
    layer("src-tauri/crates/window/Cargo.toml", &["interlude-guard", "interlude-wire"]),
    Layer {
        manifest: "Cargo.toml",
        may_know: &["interlude-keeper"],
        elsewhere: &["interlude-engine", "interlude-window"],
        for_tests: &[
            "interlude-domain",
            "interlude-store",
            "interlude-calendar",
            "interlude-engine",
            "interlude-rehearsal",
            "interlude-wire",
            "interlude-guard",
        ],
    },
    layer("benches/bare/Cargo.toml", &[]),
    layer("benches/dates/Cargo.toml", &["interlude-domain", "interlude-calendar"]),
    layer(
        "benches/history/Cargo.toml",
        &["interlude-domain", "interlude-engine", "interlude-rehearsal", "interlude-store"],
    ),
    layer(
        "benches/moments/Cargo.toml",
        &["interlude-domain", "interlude-engine", "interlude-rehearsal", "interlude-store"],
    ),
    layer("benches/punctual/Cargo.toml", &["interlude-domain", "interlude-engine", "interlude-rehearsal"]),
    layer("xtask/Cargo.toml", &[]),
];

/// The inner crates; the others are the two programs, which know a clock.
const INNER: &[&str] = &[
    "src-tauri/crates/domain/",
    "src-tauri/crates/store/",
    "src-tauri/crates/calendar/",
    "src-tauri/crates/engine/",
    "src-tauri/crates/rehearsal/",
];

/// What the inner crates do not do for themselves: time, zone and place are arguments.
const SURROUNDINGS: &[&str] =
    &["Utc::now", "Local::now", "SystemTime::now", "Instant::now", "Timestamp::now"];

/// Files that measure how long something takes, each with the reason; the time of day they do not ask for.
const MEASURES: &[(&str, &str)] = &[(
    "src-tauri/crates/store/src/keys/stretch.rs",
    "the cost of a passphrase follows the pace of the computer",
)];

/// How SQL begins. A sentence does not begin like this.
const SQL: &[&str] = &[
    "SELECT ",
    "INSERT INTO ",
    "INSERT OR ",
    "DELETE FROM ",
    "UPDATE ",
    "CREATE TABLE ",
    "PRAGMA ",
    "BEGIN ",
];

impl Layer {
    fn knows(&self, named: &Dependency) -> bool {
        let package = named.package.as_str();
        self.may_know.contains(&package)
            || (named.is_elsewhere_than_linux() && self.elsewhere.contains(&package))
            || (named.is_for_tests() && self.for_tests.contains(&package))
            || (named.is_of_workspace() && self.manifest == "Cargo.toml")
    }
}

fn manifest_findings(path: &str, text: &str) -> Vec<Finding> {
    let Some(layer) = LAYERS.iter().find(|layer| layer.manifest == path) else {
        return vec![Finding::new(path, 1, "is a new crate: say in tests/tidy/layers.rs whom it may know")];
    };
    let mut findings = Vec::new();
    for named in dependencies(text) {
        let package = named.package.as_str();
        let what = if path == "xtask/Cargo.toml" {
            format!("{package}: xtask has no dependencies, it must compile on a machine that has nothing yet")
        } else if package.starts_with("interlude-") && !layer.knows(&named) {
            format!("this crate may not know {package} here: arrows point down only")
        } else {
            continue;
        };
        findings.push(Finding::new(path, named.line, what));
    }
    findings
}

/// SQL outside of the store, and clocks in the inner crates.
fn program_findings(program: &Program) -> Vec<Finding> {
    let path = program.path.as_str();
    let mut findings = Vec::new();
    if path.starts_with("src-tauri/") && !path.starts_with("src-tauri/crates/store/") {
        for literal in &program.scanned.literals {
            if SQL.iter().any(|start| literal.text.trim_start().starts_with(start)) {
                findings.push(Finding::new(
                    path,
                    literal.line,
                    "is SQL: it stands in the store, beside its rows",
                ));
            }
        }
    }
    if INNER.iter().any(|inner| path.starts_with(inner)) {
        for (index, line) in program.scanned.code().lines().enumerate() {
            let measures = MEASURES.iter().any(|(file, _)| *file == path);
            let mut clocks = SURROUNDINGS.iter().filter(|clock| !(measures && **clock == "Instant::now"));
            if let Some(clock) = clocks.find(|clock| word_at(line, clock).is_some()) {
                findings.push(Finding::new(path, index + 1, format!("{clock}: time is an argument here")));
            }
        }
    }
    findings
}

#[test]
fn manifests_name_only_what_lies_below() {
    let manifests: Vec<_> =
        tree::files().into_iter().filter(|file| file.path.ends_with("Cargo.toml")).collect();
    for layer in LAYERS {
        assert!(manifests.iter().any(|file| file.path == layer.manifest), "{} is gone", layer.manifest);
    }
    none(manifests.iter().flat_map(|file| manifest_findings(&file.path, &tree::read(&file.path))).collect());
}

#[test]
fn only_the_store_writes_sql_and_no_inner_crate_reads_a_clock() {
    let programs = programs();
    for inner in INNER {
        assert!(programs.iter().any(|program| program.path.starts_with(inner)), "{inner} is gone");
    }
    none(programs.iter().flat_map(program_findings).collect());
}

#[test]
fn planted_dependencies_are_found() {
    let check = |path: &str, text: &str, lines: &[usize]| found(&manifest_findings(path, text), lines);
    check(
        "src-tauri/crates/domain/Cargo.toml",
        "[dev-dependencies]\ninterlude-store.workspace = true\n",
        &[2],
    );
    check(
        "src-tauri/crates/store/Cargo.toml",
        "[dependencies]\nrusqlite = \"1\"\ninterlude-engine = {}\ninterlude-domain = {}\n",
        &[3],
    );
    check("src-tauri/crates/engine/Cargo.toml", "[dependencies]\ninterlude-keeper = {}\n", &[2]);
    check("xtask/Cargo.toml", "[dependencies]\nserde = \"1\"\n", &[2]);
    check("extra/Cargo.toml", "", &[1]);
}

#[test]
fn planted_ways_between_the_two_programs_are_found() {
    let check = |path: &str, text: &str, lines: &[usize]| found(&manifest_findings(path, text), lines);
    let all = "[dependencies]\ninterlude-wire = {}\ninterlude-guard = {}\ninterlude-domain = {}\n\
               interlude-store = {}\ninterlude-engine = {}\ninterlude-keeper = {}\ninterlude-window = {}\n";
    check("src-tauri/crates/window/Cargo.toml", all, &[4, 5, 6, 7, 8]);
    check("src-tauri/crates/keeper/Cargo.toml", all, &[7, 8]);
    check("src-tauri/crates/wire/Cargo.toml", all, &[2, 3, 4, 5, 6, 7, 8]);
    check("src-tauri/crates/guard/Cargo.toml", all, &[2, 3, 4, 5, 6, 7, 8]);
    // The program of Linux is the keeper and nothing else.
    check("Cargo.toml", all, &[2, 3, 4, 5, 6, 8]);
    check(
        "Cargo.toml",
        &all.replace("[dep", "[target.'cfg(target_os = \"linux\")'.dep"),
        &[2, 3, 4, 5, 6, 8],
    );
    check("Cargo.toml", &all.replace("[dep", "[target.'cfg(not(target_os = \"linux\"))'.dep"), &[2, 3, 4, 5]);
    check("Cargo.toml", &all.replace("[dep", "[dev-dep"), &[8]);
    check("Cargo.toml", &all.replace("[dep", "[workspace.dep"), &[]);
}

#[test]
fn planted_sql_and_clocks_are_found() {
    let check = |path: &str, text: &str, lines: &[usize]| {
        let programs = programs_of(vec![Source::new(path, text)]);
        found(&program_findings(&programs[0]), lines);
    };
    check("src-tauri/crates/engine/src/a.rs", "let a = 1;\nlet b = \"SELECT id FROM plan\";\n", &[2]);
    check("src-tauri/crates/store/src/a.rs", "let a = \"SELECT 1\";\nlet now = Utc::now();\n", &[2]);
    check("src-tauri/crates/rehearsal/src/a.rs", "let now = Instant::now();\n", &[1]);
    for shell in ["keeper", "window", "wire", "guard"] {
        let path = format!("src-tauri/crates/{shell}/src/a.rs");
        check(&path, "let now = Utc::now();\nlet b = \"PRAGMA key\";\n", &[2]);
    }
    check("src-tauri/src/a.rs", "let now = Utc::now();\nlet b = \"PRAGMA key\";\n", &[2]);
}
