//! Libraries: each that ties us to a database, a toolkit or a desktop is known in one place, by manifest and by name.
//!
//! It is what keeps the two programs apart: the one that waits links no toolkit, and the one that shows reads no vault. The
//! stage `needed` looks at the same in what was built.

use crate::finding::{Finding, found, none};
use crate::manifest::{Dependency, dependencies};
use crate::rust::scan;
use crate::scanned::in_name;
use crate::tree;

const ROOT: &str = "Cargo.toml";
const STORE: &str = "src-tauri/crates/store/";
const GUARD: &str = "src-tauri/crates/guard/";
const KEEPER: &str = "src-tauri/crates/keeper/";
const WINDOW: &str = "src-tauri/crates/window/";
const WITHIN: &str = "src-tauri/src/within/";
const BARE: &str = "benches/bare/";
const PUNCTUAL: &str = "benches/punctual/";
const TESTS: &str = "tests/";

/// Where the package at the root may name a library.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AtRoot {
    Nowhere,
    /// Where its program has its window within.
    ElsewhereThanLinux,
    /// Where its tests play a part of the desktop.
    InTests,
}

/// Libraries that belong together.
struct Libraries {
    names: fn(&str) -> bool,
    /// The folders of the crates that may name them.
    crates: &'static [&'static str],
    at_root: AtRoot,
    /// Whether the workspace says their version for all.
    shared: bool,
    instead: &'static str,
}

const LIBRARIES: &[Libraries] = &[
    Libraries {
        names: |name| matches!(name, "rusqlite" | "libsqlite3_sys"),
        crates: &[STORE],
        at_root: AtRoot::Nowhere,
        shared: false,
        instead: "belongs to the store alone: ask the store instead",
    },
    Libraries {
        // Its build tool is linked to no program; on Windows it gives one its icon.
        names: |name| name == "tauri" || (name.starts_with("tauri_") && name != "tauri_build"),
        crates: &[WINDOW, BARE],
        at_root: AtRoot::ElsewhereThanLinux,
        shared: true,
        instead: "belongs to the window: the program that waits has no toolkit",
    },
    // On Linux it would bring GTK along as soon as Tauri is built beside it.
    Libraries {
        names: |name| matches!(name, "tray_icon" | "muda"),
        crates: &[BARE],
        at_root: AtRoot::Nowhere,
        shared: false,
        instead: "brings a toolkit along: ksni draws the icon on Linux, Tauri elsewhere",
    },
    Libraries {
        names: |name| {
            let name = name.strip_suffix("_sys").unwrap_or(name);
            matches!(name, "gtk" | "gdk" | "gio" | "glib" | "webkit2gtk" | "javascriptcore" | "soup3")
        },
        crates: &[WINDOW],
        at_root: AtRoot::Nowhere,
        shared: false,
        instead: "belongs to the window: the program that waits has no toolkit",
    },
    Libraries {
        names: |name| matches!(name, "ksni" | "notify_rust"),
        crates: &[KEEPER],
        at_root: AtRoot::InTests,
        shared: false,
        instead: "belongs to the keeper: tray and notifications stay when the window ends",
    },
    Libraries {
        names: |name| name == "zbus",
        crates: &[KEEPER, PUNCTUAL],
        at_root: AtRoot::InTests,
        shared: true,
        instead: "belongs to the keeper: nobody else speaks to the bus",
    },
    Libraries {
        names: |name| matches!(name, "landlock" | "seccompiler"),
        crates: &[GUARD, KEEPER],
        at_root: AtRoot::Nowhere,
        shared: false,
        instead: "belongs to the guard: ask it in the first lines of a program",
    },
    Libraries {
        names: |name| name == "rustix",
        crates: &[STORE, GUARD, KEEPER, WINDOW],
        at_root: AtRoot::InTests,
        shared: true,
        instead: "asks the system: put a port in the engine instead",
    },
];

impl Libraries {
    fn are_at_home_in(&self, path: &str) -> bool {
        self.crates.iter().any(|folder| path.starts_with(folder))
    }

    fn may_be_named_by(&self, path: &str, named: &Dependency) -> bool {
        let at_root = match self.at_root {
            AtRoot::Nowhere => false,
            AtRoot::ElsewhereThanLinux => named.is_elsewhere_than_linux(),
            AtRoot::InTests => named.is_for_tests(),
        };
        let is_root = path == ROOT;
        self.are_at_home_in(path) || (is_root && (at_root || (self.shared && named.is_of_workspace())))
    }

    fn may_be_used_in(&self, path: &str) -> bool {
        let of_root = match self.at_root {
            AtRoot::Nowhere => false,
            AtRoot::ElsewhereThanLinux => path.starts_with(WITHIN),
            AtRoot::InTests => path.starts_with(TESTS),
        };
        self.are_at_home_in(path) || of_root
    }
}

fn libraries(name: &str) -> Option<&'static Libraries> {
    LIBRARIES.iter().find(|libraries| (libraries.names)(name))
}

fn manifest_findings(path: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for named in dependencies(text) {
        // Cargo takes both signs for the same.
        let Some(of) = libraries(&named.package.replace('-', "_")) else { continue };
        if !of.may_be_named_by(path, &named) {
            findings.push(Finding::new(path, named.line, format!("{} {}", named.package, of.instead)));
        }
    }
    findings
}

/// The names in code, tests included.
fn name_findings(path: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, line) in scan(text).code().lines().enumerate() {
        for name in line.split(|one: char| !in_name(one)) {
            if let Some(of) = libraries(name).filter(|of| !of.may_be_used_in(path)) {
                findings.push(Finding::new(path, index + 1, format!("{name} {}", of.instead)));
            }
        }
    }
    findings
}

#[test]
fn manifests_name_libraries_where_they_are_at_home() {
    let manifests: Vec<_> =
        tree::files().into_iter().filter(|file| file.path.ends_with("Cargo.toml")).collect();
    for folder in LIBRARIES.iter().flat_map(|of| of.crates) {
        let manifest = format!("{folder}Cargo.toml");
        assert!(manifests.iter().any(|file| file.path == manifest), "{manifest} is gone");
    }
    none(manifests.iter().flat_map(|file| manifest_findings(&file.path, &tree::read(&file.path))).collect());
}

#[test]
fn sources_name_libraries_where_they_are_at_home() {
    let sources = tree::sources(&["rs"]);
    assert!(sources.iter().any(|file| file.path.starts_with(WITHIN)), "{WITHIN} is gone");
    none(sources.iter().flat_map(|file| name_findings(&file.path, &file.text)).collect());
}

#[test]
fn planted_libraries_are_found() {
    let all = "[dependencies]\nrusqlite = \"1\"\ntauri = \"2\"\ntray-icon = \"1\"\ngtk = \"1\"\nwebkit2gtk-sys = \"2\"\n\
               ksni = \"1\"\nnotify-rust = \"4\"\nzbus = \"5\"\nlandlock = \"1\"\nseccompiler = \"1\"\nrustix = \"1\"\n\
               serde = \"1\"\ntauri-plugin-dialog = \"2\"\nlibsqlite3-sys = \"1\"\n";
    let every = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15];
    let check = |path: &str, text: &str, allowed: &[usize]| {
        let refused: Vec<usize> = every.into_iter().filter(|line| !allowed.contains(line)).collect();
        found(&manifest_findings(path, text), &refused);
    };
    check("src-tauri/crates/engine/Cargo.toml", all, &[]);
    check("src-tauri/crates/wire/Cargo.toml", all, &[]);
    check("src-tauri/crates/store/Cargo.toml", all, &[2, 12, 15]);
    check("src-tauri/crates/guard/Cargo.toml", all, &[10, 11, 12]);
    check("src-tauri/crates/keeper/Cargo.toml", all, &[7, 8, 9, 10, 11, 12]);
    check("src-tauri/crates/window/Cargo.toml", all, &[3, 5, 6, 12, 14]);
    check("benches/bare/Cargo.toml", all, &[3, 4, 14]);
    check("benches/punctual/Cargo.toml", all, &[9]);
    check("Cargo.toml", all, &[]);
    check("Cargo.toml", &all.replace("[dep", "[target.'cfg(target_os = \"linux\")'.dep"), &[]);
    check("Cargo.toml", &all.replace("[dep", "[target.'cfg(not(target_os = \"linux\"))'.dep"), &[3, 14]);
    check("Cargo.toml", &all.replace("[dep", "[dev-dep"), &[7, 8, 9, 12]);
    check("Cargo.toml", &all.replace("[dep", "[workspace.dep"), &[3, 9, 12, 14]);
}

#[test]
fn planted_names_are_found() {
    let all = "use tauri_plugin_x::Y;\nuse rusqlite::Row;\n// rusqlite\nuse gtk::prelude::*;\nuse ksni::Tray;\n\
               use zbus::Connection;\nlandlock::ABI::V5;\nrustix::fs::sync();\nlet a = \"gtk\";\nuse muda::Menu;\n";
    let every = [1, 2, 4, 5, 6, 7, 8, 10];
    let check = |path: &str, allowed: &[usize]| {
        let refused: Vec<usize> = every.into_iter().filter(|line| !allowed.contains(line)).collect();
        found(&name_findings(path, all), &refused);
    };
    check("src-tauri/crates/engine/src/a.rs", &[]);
    check("src-tauri/crates/wire/src/a.rs", &[]);
    check("src-tauri/crates/store/src/a.rs", &[2, 8]);
    check("src-tauri/crates/guard/src/a.rs", &[7, 8]);
    check("src-tauri/crates/keeper/src/a.rs", &[5, 6, 7, 8]);
    check("src-tauri/crates/window/src/a.rs", &[1, 4, 8]);
    check("src-tauri/src/within/a.rs", &[1]);
    check("src-tauri/src/wiping.rs", &[]);
    check("tests/e2e/a.rs", &[5, 6, 8]);
    check("benches/bare/src/main.rs", &[1, 10]);
    check("xtask/src/a.rs", &[]);
}
