//! Commands: the four places that name them hold the same ones.

use crate::finding::{Finding, found, none};
use crate::rust::programs;
use crate::scanned::{in_name, word_at};
use crate::script;
use crate::tree;
use std::collections::BTreeSet;

const LIST: &str = "src-tauri/commands.txt";
const CONFIG: &str = "tauri.conf.json";
const SCREENS: &str = "ui/src/lib/api/tauri.ts";

/// The names in one place.
struct Place {
    path: String,
    names: BTreeSet<String>,
}

impl Place {
    fn new(path: &str, names: BTreeSet<String>) -> Place {
        Place { path: path.to_owned(), names }
    }
}

fn in_list(text: &str) -> BTreeSet<String> {
    text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The permissions of the capabilities that are not Tauri's own.
fn in_config(text: &str) -> BTreeSet<String> {
    let config: serde_json::Value = serde_json::from_str(text).unwrap();
    let capabilities = config.pointer("/app/security/capabilities").and_then(|list| list.as_array()).unwrap();
    let permissions = capabilities.iter().flat_map(|one| one["permissions"].as_array().unwrap());
    permissions
        .map(|permission| permission.as_str().unwrap())
        .filter(|permission| !permission.contains(':'))
        .map(|permission| permission.strip_prefix("allow-").unwrap_or(permission).replace('-', "_"))
        .collect()
}

/// The last names of the paths in `generate_handler![…]`; `None` if it is not here.
fn in_rust(code: &str) -> Option<BTreeSet<String>> {
    let (_, rest) = code.split_once("generate_handler![")?;
    let list = rest.split(']').next().unwrap_or_default();
    let paths = list.split(',').map(str::trim).filter(|path| !path.is_empty());
    Some(paths.filter_map(|path| path.rsplit("::").next()).map(str::to_owned).collect())
}

/// The names that `invoke(…)` is called with.
fn in_screens(text: &str) -> BTreeSet<String> {
    let scanned = script::scan(text);
    let invoked = scanned.literals.iter().filter(|literal| {
        let before = scanned.before(literal.at);
        let call = before.strip_suffix('(').map(|call| match call.rsplit_once('<') {
            Some((name, _)) if call.ends_with('>') => name.to_owned(),
            _ => call.to_owned(),
        });
        call.is_some_and(|call| word_at(&call, "invoke").is_some() && call.ends_with("invoke"))
    });
    invoked.map(|literal| literal.text.clone()).collect()
}

/// The functions that are commands, by their attribute.
fn defined(code: &str) -> BTreeSet<String> {
    let after = code.split("#[tauri::command").skip(1);
    let names = after.filter_map(|rest| rest.split_once("fn ")).map(|(_, rest)| rest);
    names.map(|rest| rest.chars().take_while(|one| in_name(*one)).collect()).collect()
}

fn findings(places: &[Place]) -> Vec<Finding> {
    let all: BTreeSet<&String> = places.iter().flat_map(|place| &place.names).collect();
    let mut findings = Vec::new();
    for place in places {
        for name in all.iter().filter(|name| !place.names.contains(**name)) {
            let others: Vec<&str> = places
                .iter()
                .filter(|other| other.names.contains(*name))
                .map(|other| other.path.as_str())
                .collect();
            let what = format!("lacks the command {name}, which is in {}", others.join(", "));
            findings.push(Finding::new(&place.path, 1, what));
        }
    }
    findings
}

#[test]
fn four_places_name_the_same_commands() {
    let mut places = vec![
        Place::new(LIST, in_list(&tree::read(LIST))),
        Place::new(CONFIG, in_config(&tree::read(CONFIG))),
        Place::new(SCREENS, in_screens(&tree::read(SCREENS))),
    ];
    let mut functions = Place::new("src-tauri/src/commands", BTreeSet::new());
    for program in programs().iter().filter(|program| program.path.starts_with("src-tauri/src/")) {
        let code = program.scanned.code();
        functions.names.extend(defined(&code));
        places.extend(in_rust(&code).map(|names| Place::new(&program.path, names)));
    }
    places.push(functions);
    assert_eq!(places.len(), 5, "generate_handler! stands in one place");
    assert!(places[0].names.len() > 20, "the commands were not read");
    none(findings(&places));
}

#[test]
fn a_planted_difference_is_found_in_every_place() {
    let list = in_list("one\ntwo_more\n\n");
    let config = in_config(
        r#"{"app":{"security":{"capabilities":[{"permissions":["core:event:allow-listen","allow-one","allow-two-more"]}]}}}"#,
    );
    let rust = in_rust("x(tauri::generate_handler![\n a::one,\n b::two_more,\n])").unwrap();
    let screens =
        in_screens("a: () => invoke(\"one\"),\nb: (x) => invoke<B>(\"two_more\", x),\nc: listen(\"three\")");
    let functions = defined(
        "#[tauri::command(async)]\npub fn one() {}\n#[tauri::command]\npub async fn two_more() {}\nfn no() {}",
    );
    let places = [list, config, rust, screens, functions];
    let named = |places: &[BTreeSet<String>]| {
        places.iter().map(|names| Place::new("a", names.clone())).collect::<Vec<_>>()
    };
    found(&findings(&named(&places)), &[]);
    for index in 0..places.len() {
        let mut lacking = places.clone();
        lacking[index].remove("two_more");
        found(&findings(&named(&lacking)), &[1]);
        let mut extra = places.clone();
        extra[index].insert("three".to_owned());
        found(&findings(&named(&extra)), &[1, 1, 1, 1]);
    }
}
