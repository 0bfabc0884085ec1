//! Systems without apt: what is missing is found out, and the exact command for it is printed.

use crate::failure::Failure;
use crate::program::works;
use crate::setup::packages::Needs;
use std::path::Path;
use std::process::Command;

/// Looks whether everything of `needs` is there.
///
/// # Errors
/// [`Failure::Missing`] with the command that installs it on this system.
pub fn check(needs: &Needs) -> Result<(), Failure> {
    if cfg!(target_os = "macos") {
        return macos();
    }
    if cfg!(windows) {
        return windows();
    }
    let programs = needs.programs.iter().all(|name| is_on_path(name));
    let libraries =
        needs.libraries.iter().all(|name| works(Command::new("pkg-config").args(["--exists", name])));
    if programs && libraries { Ok(()) } else { Err(linux(needs)) }
}

fn linux(needs: &Needs) -> Failure {
    let system = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let command = if is_like(&system, "fedora") {
        format!("sudo dnf install {}", needs.fedora.join(" "))
    } else if is_like(&system, "arch") {
        format!("sudo pacman -S --needed {}", needs.arch.join(" "))
    } else {
        format!("(your system's installer, for what Debian calls) {}", needs.debian.join(" "))
    };
    Failure::Missing { what: needs.what.to_owned(), command }
}

fn macos() -> Result<(), Failure> {
    if works(Command::new("xcode-select").arg("-p")) {
        return Ok(());
    }
    Err(Failure::Missing {
        what: "Apple's compiler".to_owned(),
        command: "xcode-select --install".to_owned(),
    })
}

fn windows() -> Result<(), Failure> {
    let installer = Path::new(r"C:\Program Files (x86)\Microsoft Visual Studio\Installer\vswhere.exe");
    if !installer.exists() {
        return Err(Failure::Missing {
            what: "Microsoft's compiler".to_owned(),
            command:
                "winget install --id Microsoft.VisualStudio.2022.BuildTools --override \"--passive --add \
                      Microsoft.VisualStudio.Workload.VCTools --includeRecommended\""
                    .to_owned(),
        });
    }
    if !works(Command::new("perl").arg("-v")) {
        return Err(Failure::Missing {
            what: "Perl, which builds OpenSSL,".to_owned(),
            command: "winget install --id StrawberryPerl.StrawberryPerl".to_owned(),
        });
    }
    Ok(())
}

fn is_on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).exists()))
}

/// Whether ID or ID_LIKE of an os-release text names `system`.
fn is_like(os_release: &str, system: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .any(|value| value.trim_matches('"').split(' ').any(|word| word == system))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_of_fedora_is_told_fedoras_command() {
        let nobara = "NAME=\"Nobara\"\nID=nobara\nID_LIKE=\"rhel centos fedora\"\n";
        assert!(is_like(nobara, "fedora"));
        assert!(!is_like(nobara, "arch"));
        assert!(is_like("ID=arch\n", "arch"));
    }
}
