//! Layers: who may know whom (`ARCHITECTURE.md`). Arrows point down only, and Cargo's lists are the rule.

use crate::finding::{Finding, found, none};
use crate::manifest::dependencies;
use crate::rust::{Program, programs, programs_of, scan};
use crate::scanned::word_at;
use crate::tree::{self, Source};

/// A crate, and which of our own crates it may name.
struct Layer {
    manifest: &'static str,
    may_know: &'static [&'static str],
}

const LAYERS: &[Layer] = &[
    Layer { manifest: "src-tauri/crates/domain/Cargo.toml", may_know: &[] },
    Layer { manifest: "src-tauri/crates/store/Cargo.toml", may_know: &["interlude-domain"] },
    Layer { manifest: "src-tauri/crates/calendar/Cargo.toml", may_know: &["interlude-domain"] },
    Layer {
        manifest: "src-tauri/crates/calendar/fuzz/Cargo.toml",
        may_know: &["interlude-domain", "interlude-calendar"],
    },
    Layer {
        manifest: "src-tauri/crates/engine/Cargo.toml",
        may_know: &["interlude-domain", "interlude-store", "interlude-calendar"],
    },
    Layer {
        manifest: "src-tauri/crates/rehearsal/Cargo.toml",
        may_know: &["interlude-domain", "interlude-engine"],
    },
    // The calendar and the rehearsal only for its tests.
    Layer {
        manifest: "Cargo.toml",
        may_know: &[
            "interlude-domain",
            "interlude-store",
            "interlude-calendar",
            "interlude-engine",
            "interlude-rehearsal",
        ],
    },
    Layer { manifest: "benches/bare/Cargo.toml", may_know: &[] },
    Layer { manifest: "benches/dates/Cargo.toml", may_know: &["interlude-domain", "interlude-calendar"] },
    Layer {
        manifest: "benches/punctual/Cargo.toml",
        may_know: &["interlude-domain", "interlude-engine", "interlude-rehearsal"],
    },
    Layer { manifest: "xtask/Cargo.toml", may_know: &[] },
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

fn is_database(package: &str) -> bool {
    matches!(package, "rusqlite" | "libsqlite3-sys" | "libsqlite3_sys")
}

fn is_shell(package: &str) -> bool {
    package == "tauri"
        || package.starts_with("tauri-")
        || package.starts_with("tauri_")
        || package.starts_with("notify-rust")
        || package == "notify_rust"
        || package == "tray-icon"
        || package == "tray_icon"
}

fn manifest_findings(path: &str, text: &str) -> Vec<Finding> {
    let Some(layer) = LAYERS.iter().find(|layer| layer.manifest == path) else {
        return vec![Finding::new(path, 1, "is a new crate: say in tests/tidy/layers.rs whom it may know")];
    };
    let mut findings = Vec::new();
    for named in dependencies(text) {
        let package = named.package.as_str();
        let what = if is_database(package) && path != "src-tauri/crates/store/Cargo.toml" {
            format!("{package} belongs to the store alone: ask the store instead")
        } else if is_shell(package) && !matches!(path, "Cargo.toml" | "benches/bare/Cargo.toml") {
            format!("{package} belongs to the app package alone: put a port in the engine instead")
        } else if path == "xtask/Cargo.toml" {
            format!("{package}: xtask has no dependencies, it must compile on a machine that has nothing yet")
        } else if package.starts_with("interlude-") && !layer.may_know.contains(&package) {
            format!("this crate may not know {package}: arrows point down only")
        } else {
            continue;
        };
        findings.push(Finding::new(path, named.line, what));
    }
    findings
}

/// The names in code that belong to another layer, tests included.
fn name_findings(path: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let inner = path.starts_with("src-tauri/crates/") || path.starts_with("xtask/");
    for (index, line) in scan(text).code().lines().enumerate() {
        for name in line.split(|one: char| !crate::scanned::in_name(one)) {
            if is_database(name) && !path.starts_with("src-tauri/crates/store/") {
                findings.push(Finding::new(
                    path,
                    index + 1,
                    format!("names {name}: only the store knows SQLite"),
                ));
            }
            if inner && is_shell(name) {
                findings.push(Finding::new(
                    path,
                    index + 1,
                    format!("names {name}: only the app package knows it"),
                ));
            }
        }
    }
    findings
}

/// SQL outside of the store, and clocks in the three inner crates.
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
    if path.starts_with("src-tauri/crates/") {
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
fn sources_name_only_what_lies_below() {
    none(tree::sources(&["rs"]).iter().flat_map(|file| name_findings(&file.path, &file.text)).collect());
}

#[test]
fn only_the_store_writes_sql_and_no_inner_crate_reads_a_clock() {
    none(programs().iter().flat_map(program_findings).collect());
}

#[test]
fn planted_dependencies_are_found() {
    let check = |path: &str, text: &str, lines: &[usize]| found(&manifest_findings(path, text), lines);
    check(
        "src-tauri/crates/engine/Cargo.toml",
        "[dependencies]\nrusqlite = \"1\"\ntauri = \"2\"\nserde = \"1\"\n",
        &[2, 3],
    );
    check(
        "src-tauri/crates/domain/Cargo.toml",
        "[dev-dependencies]\ninterlude-store.workspace = true\n",
        &[2],
    );
    check(
        "src-tauri/crates/store/Cargo.toml",
        "[dependencies]\nrusqlite = \"1\"\ninterlude-engine = {}\n",
        &[3],
    );
    check("Cargo.toml", "[workspace.dependencies]\nlibsqlite3-sys = \"1\"\ntauri = \"2\"\n", &[2]);
    check("xtask/Cargo.toml", "[dependencies]\nserde = \"1\"\n", &[2]);
    check("extra/Cargo.toml", "", &[1]);
}

#[test]
fn planted_names_are_found() {
    let check = |path: &str, text: &str, lines: &[usize]| found(&name_findings(path, text), lines);
    check(
        "src-tauri/crates/engine/src/a.rs",
        "use tauri_plugin_x::Y;\nuse rusqlite::Row;\n// rusqlite\n",
        &[1, 2],
    );
    check("src-tauri/src/a.rs", "use tauri::App;\nuse libsqlite3_sys as raw;\n", &[2]);
    check("src-tauri/crates/store/src/a.rs", "use rusqlite::Row;\nuse notify_rust::Notification;\n", &[2]);
}

#[test]
fn planted_sql_and_clocks_are_found() {
    let check = |path: &str, text: &str, lines: &[usize]| {
        let programs = programs_of(vec![Source::new(path, text)]);
        found(&program_findings(&programs[0]), lines);
    };
    check("src-tauri/crates/engine/src/a.rs", "let a = 1;\nlet b = \"SELECT id FROM plan\";\n", &[2]);
    check("src-tauri/crates/store/src/a.rs", "let a = \"SELECT 1\";\nlet now = Utc::now();\n", &[2]);
    check("src-tauri/src/a.rs", "let now = Utc::now();\nlet b = \"PRAGMA key\";\n", &[2]);
}
