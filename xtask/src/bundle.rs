//! `cargo xtask bundle`: packages that can be installed, for the system it runs on.

use crate::failure::Failure;
use crate::program::{announce, run, took};
use crate::project::Project;
use crate::setup;
use std::process::Command;
use std::time::Instant;

/// Builds the packages and says where they are.
pub fn bundle(project: &Project) -> Result<(), Failure> {
    setup::for_running(project)?;
    announce("Packages", "about 4 minutes the first time");
    let since = Instant::now();
    let cli = project.ui().join("node_modules/.bin").join(if cfg!(windows) { "tauri.cmd" } else { "tauri" });
    let kinds = if cfg!(target_os = "linux") {
        "deb,rpm"
    } else if cfg!(windows) {
        "nsis"
    } else {
        "app,dmg"
    };
    run(Command::new(cli).current_dir(project.root()).args(["build", "--bundles", kinds]))?;
    took("packages", since);
    println!("   They are in {}", project.target().join("release/bundle").display());
    Ok(())
}
