//! Debian and Ubuntu: missing packages are installed, with sudo where this is not root.

use crate::failure::Failure;
use crate::program::{announce, ask, run, took, works};
use std::process::Command;
use std::time::Instant;

/// Whether this system installs with apt.
pub fn is_here() -> bool {
    cfg!(target_os = "linux") && works(Command::new("apt-get").arg("--version"))
}

/// Installs those of `packages` that are missing.
///
/// # Errors
/// [`Failure::Missing`] with the command to type where this is not root and there is no sudo.
pub fn install(packages: &[&str]) -> Result<(), Failure> {
    let missing: Vec<&str> = packages.iter().copied().filter(|name| !is_installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    announce(&format!("Installing {}", missing.join(", ")), "one to five minutes");
    let by_hand = format!("sudo apt-get install --no-install-recommends {}", missing.join(" "));
    let sudo = !is_root();
    if sudo && !works(Command::new("sudo").arg("--version")) {
        return Err(Failure::Missing {
            what: "sudo, or a package, that is needed".to_owned(),
            command: by_hand,
        });
    }
    if sudo {
        println!("   This asks for your password, because system packages are installed.");
    }
    let since = Instant::now();
    run(apt_get(sudo).args(["update", "-qq"]))?;
    run(apt_get(sudo).args(["install", "-y", "-qq", "--no-install-recommends"]).args(&missing))?;
    took("installed", since);
    Ok(())
}

fn is_installed(package: &str) -> bool {
    ask(Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", package]))
        .is_ok_and(|status| status.trim().starts_with("installed"))
}

fn is_root() -> bool {
    ask(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Through `env`, because sudo drops variables and apt must not ask questions in the middle.
fn apt_get(sudo: bool) -> Command {
    let mut command = Command::new(if sudo { "sudo" } else { "env" });
    if sudo {
        command.arg("env");
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "Dpkg::Use-Pty=0"]);
    command
}
