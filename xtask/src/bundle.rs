//! `cargo xtask bundle`: packages that can be installed, for the system it runs on.
//!
//! Tauri's bundler knows one program, the one of the package beside its configuration. On Linux that is the keeper; the
//! window's program is a file that the packages carry along (`bundle.linux` in `tauri.conf.json`). Both come out of the
//! bundler's own build: it runs Cargo in the root without naming a package, and that builds the default members.

use crate::failure::Failure;
use crate::program::{announce, run, took};
use crate::project::Project;
use crate::setup;
use std::path::Path;
use std::process::Command;
use std::time::{Instant, SystemTime};

/// The window's program in a package. The keeper looks for it here.
const INSTALLED: &str = "/usr/lib/interlude/interlude-window";

/// Builds the packages and says where they are.
///
/// # Errors
/// Where they cannot be built, or lack one of the programs.
pub fn bundle(project: &Project) -> Result<(), Failure> {
    setup::for_running(project)?;
    announce("Packages", "about 4 minutes the first time");
    let (since, began) = (Instant::now(), SystemTime::now());
    let cli = project.ui().join("node_modules/.bin").join(if cfg!(windows) { "tauri.cmd" } else { "tauri" });
    let mut bundler = Command::new(cli);
    bundler.current_dir(project.root()).args(["build", "--bundles", kinds()]);
    if cfg!(target_os = "linux") {
        // What it would write into the program tells Tauri's updater about the package; the keeper has none.
        bundler.arg("--no-binary-patching");
        let window = project.built("interlude-window", "release");
        if window != project.root().join("target/release/interlude-window") {
            bundler.arg("--config").arg(files(&window));
        }
    }
    run(&mut bundler)?;
    took("packages", since);
    let folder = project.target().join("release/bundle");
    #[cfg(target_os = "linux")]
    look::into(project, &folder, began)?;
    #[cfg(not(target_os = "linux"))]
    let _ = began;
    println!("   They are in {}", folder.display());
    Ok(())
}

fn kinds() -> &'static str {
    if cfg!(target_os = "linux") {
        "deb,rpm"
    } else if cfg!(windows) {
        "nsis"
    } else {
        "app,dmg"
    }
}

/// What is merged into the configuration where Cargo builds into another folder than the one that stands there.
fn files(window: &Path) -> String {
    let path = window.to_string_lossy().replace('\\', r"\\").replace('"', r#"\""#);
    let files = format!(r#"{{"files":{{"{INSTALLED}":"{path}"}}}}"#);
    format!(r#"{{"bundle":{{"linux":{{"deb":{files},"rpm":{files}}}}}}}"#)
}

/// A look into what was made: both programs are in it, and the keeper is still one without a toolkit.
#[cfg(target_os = "linux")]
mod look {
    use super::*;
    use crate::program::{ask, works};
    use crate::test::{self, Tally};

    /// Where the programs are in a package.
    const PROGRAMS: [&str; 2] = ["/usr/bin/interlude", INSTALLED];

    pub fn into(project: &Project, folder: &Path, began: SystemTime) -> Result<(), Failure> {
        if test::check_needed(&project.built("interlude", "release"))? != Tally::HELD {
            return Err(Failure::Told);
        }
        if !works(Command::new("dpkg-deb").arg("--version")) {
            println!("   Without dpkg-deb nobody looked into them.");
            return Ok(());
        }
        let deb = folder.join("deb");
        let mut looked = false;
        for entry in std::fs::read_dir(&deb).map_err(Failure::file(&deb))?.flatten() {
            let package = entry.path();
            // Packages of earlier versions may lie beside it.
            let is_new = entry.metadata().and_then(|file| file.modified()).is_ok_and(|made| made >= began);
            if is_new && package.extension().is_some_and(|extension| extension == "deb") {
                look_into(&package)?;
                looked = true;
            }
        }
        if looked {
            return Ok(());
        }
        println!("   There is no new package in {}", deb.display());
        Err(Failure::Told)
    }

    fn look_into(package: &Path) -> Result<(), Failure> {
        let depends = ask(Command::new("dpkg-deb").arg("--field").arg(package).arg("Depends"))?;
        let contents = ask(Command::new("dpkg-deb").arg("--contents").arg(package))?;
        println!("   {} depends on {}", package.display(), depends.trim());
        let lacking = lacking(&contents);
        for program in &lacking {
            println!("   It has no program {program}");
        }
        if lacking.is_empty() { Ok(()) } else { Err(Failure::Told) }
    }

    /// The programs that are not in what `dpkg-deb --contents` lists, or that nobody could start.
    fn lacking(contents: &str) -> Vec<&'static str> {
        let is_there = |program: &str| {
            // A path may stand there with a dot before it, with a slash, or as it is.
            let path = |line: &str| {
                line.rsplit(' ').next().map(|path| path.trim_start_matches(['.', '/']).to_owned())
            };
            let wanted = program.trim_start_matches('/');
            let line = contents.lines().find(|line| path(line).as_deref() == Some(wanted));
            line.is_some_and(|line| line.starts_with("-rwx") && line.chars().nth(9) == Some('x'))
        };
        PROGRAMS.into_iter().filter(|program| !is_there(program)).collect()
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        const CONTENTS: &str = "\
            drwxr-xr-x 0/0               0 2026-11-28 20:00 usr/\n\
            -rwxr-xr-x 0/0        14600000 2026-11-28 20:00 ./usr/bin/interlude\n\
            -rwxr-xr-x 0/0         8400000 2026-11-28 20:00 ./usr/lib/interlude/interlude-window\n";

        #[test]
        fn both_programs_are_there() {
            assert!(lacking(CONTENTS).is_empty());
            assert!(lacking(&CONTENTS.replace("./usr", "usr")).is_empty());
            assert!(lacking(&CONTENTS.replace("./usr", "/usr").replace("rwxr-xr-x", "rwxrwxr-x")).is_empty());
        }

        #[test]
        fn one_that_is_missing_or_cannot_be_started_is_told() {
            let keeper_only: String = CONTENTS.lines().take(2).map(|line| format!("{line}\n")).collect();
            assert_eq!(lacking(&keeper_only), [INSTALLED]);
            let a_file = CONTENTS.replace("-rwxr-xr-x 0/0         84", "-rw-r--r-- 0/0         84");
            assert_eq!(lacking(&a_file), [INSTALLED]);
            assert_eq!(lacking(""), PROGRAMS);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_build_folder_is_named_for_both_packages() {
        assert_eq!(
            files(Path::new("/built/\"here\"/interlude-window")),
            r#"{"bundle":{"linux":{"deb":{"files":{"/usr/lib/interlude/interlude-window":"/built/\"here\"/interlude-window"}},"rpm":{"files":{"/usr/lib/interlude/interlude-window":"/built/\"here\"/interlude-window"}}}}}"#
        );
    }

    #[test]
    fn the_configuration_carries_the_window_along() {
        let project = Project::find().unwrap();
        let text = std::fs::read_to_string(project.root().join("tauri.conf.json")).unwrap();
        let line = format!("\"{INSTALLED}\": \"target/release/interlude-window\"");
        assert_eq!(text.matches(&line).count(), 2, "for deb and for rpm");
    }
}
