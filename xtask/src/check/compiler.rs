//! A Rust that can build its own standard library, and so build for systems it was not shipped for.
//!
//! Debian's newest Rust comes with those sources. The switch that uses them is not stable, hence the
//! variable that lets a stable compiler take it.

use crate::failure::Failure;
use crate::project::Project;
use std::path::Path;
use std::process::Command;

const CARGO: &str = "/usr/bin/cargo";
const RUSTC: &str = "/usr/bin/rustc";
const BUILD_STD: &str = "-Zbuild-std=std,panic_abort,proc_macro,test";

/// One system to compile for.
pub struct System {
    /// The name Rust has for it.
    pub triple: &'static str,
    /// The folder in `target/cross` that holds what is built.
    pub folder: &'static str,
}

/// A command of Cargo for `system`.
///
/// # Errors
/// [`Failure::Missing`] where Debian's Rust is not there although it was asked for.
pub fn cargo(project: &Project, system: &System, subcommand: &str) -> Result<Command, Failure> {
    if !Path::new(CARGO).exists() || !Path::new(RUSTC).exists() {
        return Err(Failure::Missing {
            what: "Debian's Rust with its sources".to_owned(),
            command: "sudo apt-get install cargo-web rustc-web rust-web-src".to_owned(),
        });
    }
    let mut command = Command::new("nice");
    command
        .args([CARGO, subcommand, BUILD_STD, "--target", system.triple])
        .current_dir(project.root())
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", folder(project)?.join(system.folder));
    // These speak of the Rust that runs this program, which is another one.
    let of_this_rust = ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTUP_HOME", "LD_LIBRARY_PATH"];
    let of_this_package = std::env::vars_os()
        .filter_map(|(name, _)| name.into_string().ok())
        .filter(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"));
    for name in of_this_rust.into_iter().map(str::to_owned).chain(of_this_package) {
        command.env_remove(name);
    }
    Ok(command)
}

/// The folder for all that these checks make. It exists afterwards.
pub fn folder(project: &Project) -> Result<std::path::PathBuf, Failure> {
    let folder = project.root().join("target/cross");
    std::fs::create_dir_all(&folder).map_err(Failure::file(&folder))?;
    Ok(folder)
}

/// Says no where there is no apt to install from.
pub fn only_here() -> Result<(), Failure> {
    if cfg!(target_os = "linux") && Path::new("/etc/debian_version").exists() {
        Ok(())
    } else {
        Err(Failure::NotHere { what: "a check of another system", needs: "Debian" })
    }
}
