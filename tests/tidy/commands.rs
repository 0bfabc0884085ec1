//! The way between window and planner: one command, and nothing in the user interface that answers by itself.

use crate::finding::{Finding, found, none};
use crate::rust::programs;
use crate::scanned::word_at;
use crate::tree::{self, Source};

const CONFIG: &str = "tauri.conf.json";
/// What the window may do besides asking: hear what it is told.
const PERMISSIONS: [&str; 3] = ["core:event:allow-listen", "core:event:allow-unlisten", "allow-ask"];
/// The window's own side, and the one that asks a rehearsal: in Tauri's place, and in the name of a test.
const SPEAKERS: [&str; 3] = ["ui/src/lib/api/index.ts", "ui/rehearsal/window.mjs", "ui/tests/rehearsal.ts"];
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
    let mut commands = Vec::new();
    for program in programs().iter().filter(|program| program.path.starts_with("src-tauri/src/")) {
        let code = program.scanned.code();
        for (index, line) in code.lines().enumerate() {
            if word_at(line, "tauri::command").is_some() || line.contains("generate_handler!") {
                commands.push(format!("{}:{}", program.path, index + 1));
            }
        }
    }
    assert_eq!(commands.len(), 2, "one command and its handler: {commands:?}");
    assert!(commands.iter().all(|place| place.starts_with("src-tauri/src/ask.rs")), "{commands:?}");
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
