//! Needed: the libraries that the loader maps before the keeper's first line.
//!
//! A toolkit among them would cost 11 MiB for as long as the computer runs, although no line of the keeper names one: Cargo
//! merges the features of all packages that it builds together, and one of a library may bring GTK. So this looks at the
//! program that was built together with its window.

use crate::failure::Failure;
use crate::program::ask;
use crate::test::tally::Tally;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

/// The C library and what Rust unwinds with.
const MAY_NEED: [&str; 3] = ["libc.so.6", "libm.so.6", "libgcc_s.so.1"];

/// Prints the list of `program`, and says what may not be in it.
///
/// # Errors
/// [`Failure::Missing`] where there is no `readelf`.
pub fn check(program: &Path) -> Result<Tally, Failure> {
    let names = of(program)?;
    println!("   {} needs {}", program.display(), names.join(", "));
    if names.is_empty() {
        println!("   That is nothing at all: this was not read rightly, or is another kind of program.");
        return Ok(Tally::BROKEN);
    }
    let refused: Vec<&str> = names.iter().map(String::as_str).filter(|name| !may_be_needed(name)).collect();
    if refused.is_empty() {
        return Ok(Tally::HELD);
    }
    println!(
        "   It may not need {}. Which package brings it: cargo tree --invert PACKAGE",
        refused.join(", ")
    );
    Ok(Tally::BROKEN)
}

/// The libraries that `program` needs.
fn of(program: &Path) -> Result<Vec<String>, Failure> {
    // In another language the lines read otherwise.
    let mut readelf = Command::new("readelf");
    let said = ask(readelf.env("LC_ALL", "C").args(["--dynamic", "--wide"]).arg(program));
    match said {
        Err(Failure::NotStarted { source, .. }) if source.kind() == ErrorKind::NotFound => {
            Err(Failure::Missing {
                what: "readelf, a part of binutils,".to_owned(),
                command: "sudo apt-get install binutils (with dnf or pacman it has the same name)".to_owned(),
            })
        }
        said => Ok(needed_in(&said?)),
    }
}

/// The names in what `readelf --dynamic` says.
fn needed_in(said: &str) -> Vec<String> {
    let lines = said.lines().filter(|line| line.contains("(NEEDED)"));
    let names = lines.filter_map(|line| line.split_once('[')?.1.split_once(']').map(|(name, _)| name));
    names.map(str::to_owned).collect()
}

fn may_be_needed(name: &str) -> bool {
    MAY_NEED.contains(&name) || (name.starts_with("ld-linux") && name.contains(".so."))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "\n\
        Dynamic section at offset 0xdf0b08 contains 31 entries:\n  \
          Tag        Type                         Name/Value\n \
         0x0000000000000001 (NEEDED)             Shared library: [libgcc_s.so.1]\n \
         0x0000000000000001 (NEEDED)             Shared library: [libm.so.6]\n \
         0x0000000000000001 (NEEDED)             Shared library: [libc.so.6]\n \
         0x0000000000000001 (NEEDED)             Shared library: [ld-linux-x86-64.so.2]\n \
         0x000000000000001d (RUNPATH)            Library runpath: [/opt/lib]\n \
         0x000000000000000c (INIT)               0x3a000\n";

    #[track_caller]
    fn check(said: &str, refused: &[&str]) {
        let names = needed_in(said);
        let found: Vec<_> = names.iter().filter(|name| !may_be_needed(name)).collect();
        assert_eq!(found, refused);
    }

    #[test]
    fn the_libraries_are_read_and_nothing_else() {
        assert_eq!(needed_in(SAID), ["libgcc_s.so.1", "libm.so.6", "libc.so.6", "ld-linux-x86-64.so.2"]);
        check(SAID, &[]);
        assert!(needed_in("There is no dynamic section in this file.\n").is_empty());
    }

    #[test]
    fn a_planted_toolkit_is_refused() {
        check(&SAID.replace("libm.so.6", "libgtk-3.so.0"), &["libgtk-3.so.0"]);
        let more = SAID.replace(
            "(RUNPATH)            Library runpath: [/opt/lib]",
            "(NEEDED)             Shared library: [libglib-2.0.so.0]",
        );
        check(&more, &["libglib-2.0.so.0"]);
        check(&SAID.replace("libc.so.6", "libc.so.6.1"), &["libc.so.6.1"]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_real_program_is_read() {
        let names = of(&std::env::current_exe().unwrap()).unwrap();
        assert!(names.iter().any(|name| name == "libc.so.6"), "{names:?}");
    }
}
