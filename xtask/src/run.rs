//! `cargo xtask run`: from a fresh machine to Interlude on the screen.
//!
//! Where there is no display, the app opens on a virtual one with a sample plan, and a picture of Today is
//! what remains of it.

use crate::failure::Failure;
use crate::program::{announce, run as run_program, took};
use crate::project::{PROGRAMS, Project};
use crate::setup;
use std::process::Command;
use std::time::Instant;

/// Installs what is missing, builds, and opens. `words` are the options and, after `--`, the app's own.
pub fn run(project: &Project, words: &[&str]) -> Result<(), Failure> {
    let (profile, rest) = match words {
        ["--release", rest @ ..] => ("release", rest),
        rest => ("debug", rest),
    };
    let arguments = match rest {
        [] => rest,
        ["--", arguments @ ..] => arguments,
        _ => {
            return Err(Failure::Usage { given: format!("run {}", words.join(" ")), usage: crate::USAGE });
        }
    };
    setup::for_running(project)?;
    build(project, profile)?;
    if has_display() { open(project, profile, arguments) } else { without_display::show(project, profile) }
}

fn build(project: &Project, profile: &str) -> Result<(), Failure> {
    let first = !project.built("interlude", profile).exists();
    announce("Building Interlude", if first { "about 5 minutes the first time" } else { "up to a minute" });
    let since = Instant::now();
    // Without a package Cargo looks among the default members, which both programs are.
    let mut cargo = project.cargo();
    cargo.arg("build");
    for program in PROGRAMS {
        cargo.args(["--bin", program]);
    }
    if profile == "release" {
        cargo.arg("--release");
    }
    run_program(&mut cargo)?;
    took("built", since);
    Ok(())
}

fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

fn open(project: &Project, profile: &str, arguments: &[&str]) -> Result<(), Failure> {
    announce("Opening Interlude", "");
    println!("   Closing its window keeps it running, so that it can remind you; quit it from its menu.");
    run_program(Command::new(project.built("interlude", profile)).args(arguments))
}

#[cfg(target_os = "linux")]
mod without_display {
    use super::*;
    use crate::screen::{Opened, Room, save};
    use std::time::Duration;

    const DRAWN_WITHIN: Duration = Duration::from_secs(90);
    /// Text that fades in is there after this.
    const SETTLES_IN: Duration = Duration::from_millis(1500);

    pub fn show(project: &Project, profile: &str) -> Result<(), Failure> {
        announce("There is no display: opening Interlude on a virtual one", "about 10 seconds");
        setup::for_screen()?;
        let room = Room::open()?;
        room.make_data()?;
        let (program, data) = (project.built("interlude", profile), room.data_folder("sample"));
        run_program(room.command(&program).args(["--sample", "--data-dir"]).arg(&data))?;
        let app = Opened::start(room.command(&program).args(["--print-ready", "--data-dir"]).arg(&data))?;
        let drawn = app.wait_ready("today", DRAWN_WITHIN)?;
        println!("   Today was drawn after {:.1} s.", drawn.as_secs_f32());
        std::thread::sleep(SETTLES_IN);
        let path = project.target().join("interlude.png");
        save(&room.screen()?.image()?, &path)?;
        drop(app);
        println!("   A picture of it, with a sample plan: {}", path.display());
        println!("   The app was ended again. With a display, the same command opens it for you.");
        Ok(())
    }
}

#[cfg(not(target_os = "linux"))]
mod without_display {
    use super::*;

    pub fn show(_: &Project, _: &str) -> Result<(), Failure> {
        Err(Failure::NotHere { what: "a virtual display", needs: "Linux" })
    }
}
