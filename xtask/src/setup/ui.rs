//! The user interface: its packages from the lock file, and its build.

use crate::failure::Failure;
use crate::program::{announce, run, took, works};
use crate::project::Project;
use crate::stamp::Stamp;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// Sources of the built user interface, beside `locales`.
const SOURCES: [&str; 7] = [
    "src",
    "public",
    "index.html",
    "package-lock.json",
    "vite.config.ts",
    "svelte.config.js",
    "tsconfig.json",
];

/// Installs the packages that the lock file names, unless that was done with this lock file.
///
/// Their own install scripts do not run.
pub fn install(project: &Project) -> Result<(), Failure> {
    let ui = project.ui();
    let stamp = Stamp::of(project, "ui-packages", &[ui.join("package-lock.json"), ui.join("package.json")])?;
    if ui.join("node_modules").is_dir() && (stamp.holds() || is_newer_than_lock(&ui)) {
        return Ok(());
    }
    announce("Packages of the user interface, from the lock file", "about 15 seconds");
    if !works(Command::new("node").arg("--version")) {
        return Err(Failure::Missing {
            what: "Node.js 20 or newer".to_owned(),
            command: "(see https://nodejs.org/en/download)".to_owned(),
        });
    }
    let since = Instant::now();
    run(project.npm().args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    took("packages", since);
    stamp.note()
}

/// Builds the user interface, unless nothing of it has changed since.
pub fn build(project: &Project) -> Result<(), Failure> {
    let ui = project.ui();
    let mut sources: Vec<_> = SOURCES.iter().map(|name| ui.join(name)).collect();
    sources.push(project.root().join("locales"));
    let stamp = Stamp::of(project, "ui-build", &sources)?;
    if stamp.holds() && has_page(project) {
        return Ok(());
    }
    announce("Building the user interface", "a few seconds");
    let since = Instant::now();
    run(project.npm().args(["run", "build"]))?;
    took("user interface", since);
    stamp.note()
}

/// Whether npm was run by hand after the lock file was written. npm notes in a hidden file what it installed.
fn is_newer_than_lock(ui: &Path) -> bool {
    let written = |name: &str| ui.join(name).metadata().and_then(|file| file.modified()).ok();
    match (written("node_modules/.package-lock.json"), written("package-lock.json")) {
        (Some(installed), Some(locked)) => installed > locked,
        _ => false,
    }
}

/// An empty page stands in for the real one where the app was compiled first.
fn has_page(project: &Project) -> bool {
    project.ui().join("dist/assets").is_dir()
}
