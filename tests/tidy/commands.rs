//! The way between window and planner: one command, and nothing in the user interface that answers by itself.

use crate::finding::{Finding, found, none};
use crate::rust::{Program, programs, programs_of};
use crate::scanned::word_at;
use crate::tree::{self, Source};

const CONFIG: &str = "tauri.conf.json";
/// What the window may do besides asking: hear what it is told.
const PERMISSIONS: [&str; 3] = ["core:event:allow-listen", "core:event:allow-unlisten", "allow-ask"];
/// The window's own side, and the one that asks a rehearsal: in Tauri's place, and in the name of a test.
const SPEAKERS: [&str; 3] = ["ui/src/lib/api/index.ts", "ui/rehearsal/window.mjs", "ui/tests/rehearsal.ts"];
/// Where the page is heard: in the window's program, and where the window is in the one program.
const HEARERS: [&str; 2] = ["src-tauri/crates/window/src/run.rs", "src-tauri/src/within/start.rs"];
/// How something begins to answer in the planner's place.
const PRETENDING: [&str; 8] = [
    "__TAURI_INTERNALS__",
    "@tauri-apps/",
    "mockIPC",
    "mockWindows",
    "implements Api",
    "as Api",
    "satisfies Api",
    ": Api = {",
];

/// The permissions of all capabilities.
fn permissions(config: &str) -> Vec<String> {
    let config: serde_json::Value = serde_json::from_str(config).unwrap();
    let capabilities = config.pointer("/app/security/capabilities").and_then(|list| list.as_array()).unwrap();
    let permissions = capabilities.iter().flat_map(|one| one["permissions"].as_array().unwrap());
    permissions.map(|permission| permission.as_str().unwrap().to_owned()).collect()
}

fn pretending(source: &Source) -> Vec<Finding> {
    if SPEAKERS.contains(&source.path.as_str()) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        let spied = line.contains("spyOn(api")
            || line.contains("spyOn(planner")
            || line.contains("api.") && {
                // `api.today = …` puts an answer in the place of the planner's.
                line.split("api.").nth(1).is_some_and(|rest| {
                    let after = rest.trim_start_matches(|one: char| one.is_alphanumeric()).trim_start();
                    after.starts_with("= ")
                })
            };
        if let Some(mark) = PRETENDING.iter().find(|mark| line.contains(**mark)) {
            findings.push(Finding::new(&source.path, index + 1, format!("{mark}: only the planner answers")));
        } else if spied {
            findings.push(Finding::new(
                &source.path,
                index + 1,
                "answers for the planner: begin a rehearsal",
            ));
        }
    }
    findings
}

fn hears(program: &Program) -> bool {
    program.scanned.code().contains("invoke_handler(")
}

/// Commands of Tauri's, and handlers that are not the one of `ask`.
fn command_findings(program: &Program) -> Vec<Finding> {
    // The empty window that ours is compared with has a command of its own.
    if !program.path.starts_with("src-tauri/") {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (index, line) in program.scanned.code().lines().enumerate() {
        let is_command = word_at(line, "tauri::command").is_some()
            || ["generate_handler!", "generate_invoke_handler!"].iter().any(|made| line.contains(made));
        let other = line.split("invoke_handler(").skip(1).any(|rest| !rest.starts_with("ask::handler("));
        if is_command || other {
            findings.push(Finding::new(
                &program.path,
                index + 1,
                "the page has one command: what it may ask stands in the table of calls",
            ));
        }
    }
    findings
}

fn sources() -> Vec<Source> {
    let mut sources = tree::sources(&["ts", "svelte", "mjs", "js"]);
    sources
        .retain(|source| source.path.starts_with("ui/") && !source.path.starts_with("ui/src/lib/bindings/"));
    for speaker in SPEAKERS {
        assert!(sources.iter().any(|source| source.path == speaker), "{speaker} is gone");
    }
    sources
}

#[test]
fn the_window_may_listen_and_ask_and_nothing_else() {
    assert_eq!(permissions(&tree::read(CONFIG)), PERMISSIONS);
}

#[test]
fn there_is_one_command() {
    let programs = programs();
    let heard = |path: &str| programs.iter().any(|program| program.path == path && hears(program));
    for path in HEARERS {
        assert!(heard(path), "{path} hears no page: name what does");
    }
    none(programs.iter().flat_map(command_findings).collect());
}

#[test]
fn nothing_in_the_user_interface_answers_in_the_planners_place() {
    none(sources().iter().flat_map(pretending).collect());
}

#[test]
fn a_planted_answer_is_found() {
    let check = |path: &str, text: &str, lines: &[usize]| found(&pretending(&Source::new(path, text)), lines);
    check("ui/tests/a.ts", "window.__TAURI_INTERNALS__ = {};\nconst a = {} as Api;\n", &[1, 2]);
    check(
        "ui/src/a.test.ts",
        "vi.spyOn(api, \"today\").mockResolvedValue(x);\napi.today = async () => x;\n",
        &[1, 2],
    );
    check("ui/src/a.ts", "const today = await api.today();\nif (api.today === other) {}\n", &[]);
    check("ui/rehearsal/window.mjs", "window.__TAURI_INTERNALS__ = {};\n", &[]);
    let config =
        r#"{"app":{"security":{"capabilities":[{"permissions":["core:event:allow-listen","allow-one"]}]}}}"#;
    assert_eq!(permissions(config), ["core:event:allow-listen", "allow-one"]);
}

#[test]
fn a_planted_command_is_found() {
    let check = |path: &str, text: &str, lines: &[usize]| {
        found(&command_findings(&programs_of(vec![Source::new(path, text)])[0]), lines);
    };
    let text = "#[tauri::command]\nfn a() {}\nb.invoke_handler(tauri::generate_handler![a]);\nc.invoke_handler(ask::handler(d));\n\
                e.invoke_handler(move |invoke| f(invoke));\n";
    check("src-tauri/crates/window/src/a.rs", text, &[1, 3, 5]);
    check("src-tauri/src/within/a.rs", text, &[1, 3, 5]);
    check("benches/bare/src/main.rs", text, &[]);
}
