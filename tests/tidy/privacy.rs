//! Privacy of the tree: it names no machine that it was made on, and holds nothing that does not belong into it.

use crate::finding::{Finding, found, none};
use crate::tree::{self, Source};
use std::fs;

/// No file is larger, in bytes.
const LARGEST: u64 = 1024 * 1024;
/// A vault of weeks that were lived is made once and has its size.
const LARGEST_VAULT: u64 = 2 * LARGEST;

/// Where packages come from is a setting of the machine that fetches them.
const REGISTRIES: &[&str] = &[
    concat!("crates", ".io"),
    concat!("npm", "js."),
    concat!("npm", "mirror"),
    concat!("yarn", "pkg"),
    concat!("js", "r.io"),
    concat!("py", "pi.org"),
    concat!("proxy.gol", "ang"),
    concat!("art", "ifactory"),
];

/// The beginnings of paths that only one machine has.
const MACHINES: &[&str] = &[
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/Use", "rs/"),
    concat!(":\\Use", "rs\\"),
];

/// Paths that are nobody's, each with the reason.
const NOBODYS: &[(&str, &str)] =
    &[(concat!("/ho", "me/you/"), "how the samples call the reader's own folder")];

/// The line by which Cargo itself names the usual registry; any other one would be a mirror.
const USUAL: &str = concat!("source = \"registry+https://github.com/rust-lang/crates", ".io-index\"");

fn line_findings(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        let mut tell = |what: String| findings.push(Finding::new(&source.path, index + 1, what));
        let is_usual = source.path == "Cargo.lock" && line == USUAL;
        if let Some(registry) =
            REGISTRIES.iter().find(|registry| line.contains(**registry)).filter(|_| !is_usual)
        {
            tell(format!("names {registry}: leave to the machine where packages come from"));
        }
        if source.path == "Cargo.lock" && line.contains("registry+") && !is_usual {
            tell("comes from another registry: fetch it from the usual one".to_owned());
        }
        if let Some(path) = machine_in(line) {
            tell(format!("names {path}, a folder of one machine: use a relative path"));
        }
        if let Some(address) = mail_in(line) {
            tell(format!("{address} looks like a mail address: leave it out"));
        }
        if source.path.ends_with("package-lock.json") && line.contains("\"resolved\"") {
            tell("says where a package came from: npm install with ui/.npmrc leaves it out".to_owned());
        }
    }
    findings
}

fn machine_in(line: &str) -> Option<&'static str> {
    MACHINES.iter().copied().find(|start| {
        line.match_indices(start).any(|(at, _)| {
            let inner = line[..at]
                .chars()
                .next_back()
                .is_some_and(|one| one.is_alphanumeric() || "._-}~*".contains(one));
            let nobodys = NOBODYS.iter().any(|(path, _)| line[at..].starts_with(path));
            // A drive letter stands before the last one.
            (!inner || start.starts_with(':')) && !nobodys
        })
    })
}

fn mail_in(line: &str) -> Option<String> {
    line.match_indices('@').find_map(|(at, _)| {
        let in_mail = |one: &char| one.is_ascii_alphanumeric() || "._+-".contains(*one);
        let before: String = line[..at].chars().rev().take_while(in_mail).collect();
        let after: String = line[at + 1..].chars().take_while(in_mail).collect();
        let after = after.trim_end_matches(['.', '-']);
        let (host, end) = after.rsplit_once('.')?;
        let is_file = matches!(end, "png" | "svg" | "ico" | "rs" | "ts" | "js" | "service" | "socket");
        let is_end = end.len() >= 2 && end.chars().all(|one| one.is_ascii_alphabetic());
        // Nobody has an address there (RFC 2606).
        let is_example = after == "example.org" || after.ends_with(".example.org");
        (!before.is_empty() && !host.is_empty() && is_end && !is_file && !is_example)
            .then(|| format!("{}@{after}", before.chars().rev().collect::<String>()))
    })
}

#[test]
fn the_tree_names_no_machine_and_no_person() {
    let mut texts = 0;
    let mut findings = Vec::new();
    for file in tree::files() {
        let bytes = fs::read(tree::root().join(&file.path)).unwrap();
        if let Ok(text) = String::from_utf8(bytes) {
            texts += 1;
            findings.extend(line_findings(&Source { path: file.path, text }));
        }
    }
    assert!(texts > 100, "the tree was not read");
    none(findings);
}

#[test]
fn no_file_is_larger_than_a_mebibyte() {
    let large = tree::files().into_iter().filter(|file| {
        let is_vault = file.path.starts_with("tests/fixtures/vaults/");
        file.bytes > if is_vault { LARGEST_VAULT } else { LARGEST }
    });
    none(
        large
            .map(|file| Finding::new(&file.path, 1, format!("has {} bytes: make it smaller", file.bytes)))
            .collect(),
    );
}

#[test]
fn the_lock_files_are_there() {
    for path in ["Cargo.lock", "ui/package-lock.json"] {
        assert!(!tree::read(path).is_empty(), "{path} is empty");
    }
}

#[test]
fn planted_hosts_paths_and_addresses_are_found() {
    let check = |path: &str, text: String, lines: &[usize]| {
        found(&line_findings(&Source { path: path.to_owned(), text }), lines)
    };
    check("README.md", format!("a\nsee https://{}/x\n", REGISTRIES[0]), &[2]);
    check("ui/.npmrc", format!("registry=https://registry.{}org/\n", REGISTRIES[1]), &[1]);
    check("Cargo.lock", format!("{USUAL}\nsource = \"registry+https://mirror.example/index\"\n"), &[2]);
    check("ui/package-lock.json", "{\n\"resolved\": \"x\",\n\"integrity\": \"y\"\n".to_owned(), &[2]);
    for start in MACHINES {
        check(
            "a.rs",
            format!("let a = \"C{start}me/x\";\nlet b = \"{start}me/x\";\n").replace("C/", "(/"),
            &[1, 2],
        );
    }
    check("a.ts", format!("const a = \"{}x\";\nconst b = \"src{}x\";\n", NOBODYS[0].0, MACHINES[0]), &[]);
    check("a.md", format!("mail {}@{}\n", "some.one", "example-shop.net"), &[1]);
    check("a.md", format!("mail {}@{}\n", "some.one", "example.org"), &[]);
    check("a.json", "\"128x128@2x.png\", \"@tauri-apps/api\", \"a@1.2.3\"\n".to_owned(), &[]);
}
