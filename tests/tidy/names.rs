//! Names: files, modules and what they define are called by nouns of the planner.

use crate::finding::{Finding, found, none};
use crate::scanned::{in_name, word_at};
use crate::tree::{self, Source};
use crate::{markup, rust, script};

/// Words that say nothing about what a thing is.
const SAY_NOTHING: &[&str] = &[
    "manager",
    "managers",
    "service",
    "services",
    "helper",
    "helpers",
    "util",
    "utils",
    "utility",
    "utilities",
    "processor",
    "processors",
    "handler",
    "handlers",
    "common",
    "misc",
    "types",
    "models",
];

/// Names that belong to others, each with the reason.
const OF_OTHERS: &[(&str, &str)] = &[(
    "NotificationService",
    "what desktops call the program that shows notifications; ours is the notifier",
)];

const DEFINE: &[&str] =
    &["struct", "enum", "union", "trait", "type", "mod", "class", "interface", "namespace", "macro_rules!"];

/// The words of a name: `TrayHost`, `tray_host` and `tray-host` are two.
fn words_of(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for one in name.chars() {
        if !one.is_alphanumeric() || one.is_uppercase() {
            words.push(String::new());
        }
        if one.is_alphanumeric() {
            words.last_mut().unwrap().extend(one.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn says_nothing(name: &str) -> Option<String> {
    if OF_OTHERS.iter().any(|(theirs, _)| *theirs == name) {
        return None;
    }
    words_of(name).into_iter().find(|word| SAY_NOTHING.contains(&word.as_str()))
}

fn path_findings(path: &str) -> Vec<Finding> {
    let word = path.split('/').find_map(says_nothing);
    word.map(|word| Finding::new(path, 1, format!("`{word}` says nothing: name it by what it holds")))
        .into_iter()
        .collect()
}

fn definition_findings(path: &str, code: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, line) in code.lines().enumerate() {
        for define in DEFINE {
            let Some(at) = word_at(line, define) else { continue };
            let rest = line[at + define.len()..].trim_start();
            let name: String = rest.chars().take_while(|one| in_name(*one)).collect();
            if let Some(word) = says_nothing(&name) {
                let what = format!("{name}: `{word}` says nothing, use a noun of the planner");
                findings.push(Finding::new(path, index + 1, what));
            }
        }
    }
    findings
}

fn code_of(source: &Source) -> String {
    match source.extension() {
        "rs" => rust::scan(&source.text).code(),
        "svelte" => script::scan(&markup::read(&source.text).script).code(),
        _ => script::scan(&source.text).code(),
    }
}

#[test]
fn files_are_called_by_what_they_hold() {
    none(tree::files().iter().flat_map(|file| path_findings(&file.path)).collect());
}

#[test]
fn definitions_are_called_by_what_they_are() {
    let sources = tree::sources(&["rs", "ts", "svelte", "mjs"]);
    none(sources.iter().flat_map(|source| definition_findings(&source.path, &code_of(source))).collect());
}

#[test]
fn planted_names_are_found() {
    for (path, lines) in [
        ("ui/src/lib/utils.ts", &[1][..]),
        ("src-tauri/src/plan_manager.rs", &[1]),
        ("ui/src/common/a.ts", &[1]),
        ("ui/src/HelperText.svelte", &[1]),
        ("ui/src/commonplace.ts", &[]),
    ] {
        found(&path_findings(path), lines);
    }
    let check = |path: &str, text: &str, lines: &[usize]| {
        found(&definition_findings(path, &code_of(&Source::new(path, text))), lines);
    };
    check(
        "a.rs",
        "use tauri::Manager;\npub struct PlanManager;\nmod misc;\n// struct Util\nenum Handler {}\n",
        &[2, 3, 5],
    );
    check("a.ts", "class PlanService {}\nexport type Models = 1;\nconst s = \"class Helper\";\n", &[1, 2]);
    check("a.svelte", "<script>\n  interface Helpers {}\n</script>\n<p>class Helper</p>\n", &[2]);
    check("a.rs", "enum NotificationService {}\nstruct Typesetter;\nfn handler() {}\n", &[]);
}
