//! Where the repository and its build folder are.

use crate::failure::Failure;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The programs of Interlude on this system, the one that a person starts first. Where there is one, it shows the window
/// itself.
pub const PROGRAMS: &[&str] =
    if cfg!(target_os = "linux") { &["interlude", "interlude-window"] } else { &["interlude"] };

/// The folders that every command works in, and what the programs see that it starts there.
#[derive(Clone)]
pub struct Project {
    root: PathBuf,
    target: PathBuf,
    variables: Vec<Variable>,
}

/// A variable of the environment; `None` takes it away.
pub type Variable = (&'static str, Option<OsString>);

/// Variables that Cargo gives to the program it runs. Passed on to another Cargo they would describe the
/// wrong package.
const FROM_CARGO: [&str; 6] = [
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_PATH",
    "CARGO_PKG_NAME",
    "CARGO_PKG_VERSION",
    "CARGO_PKG_DESCRIPTION",
    "CARGO_PKG_RUST_VERSION",
];

impl Project {
    /// Finds the repository from the place where this program was compiled, or from the working folder
    /// where the repository has been moved since.
    pub fn find() -> Result<Project, Failure> {
        let here = std::env::current_dir().map_err(Failure::file(Path::new(".")))?;
        let compiled = Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned);
        let root = here
            .ancestors()
            .find(|folder| folder.join("tauri.conf.json").exists() && folder.join("xtask").exists())
            .map(Path::to_owned)
            .or(compiled)
            .unwrap_or(here);
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(given) => root.join(given),
            None => root.join("target"),
        };
        Ok(Project { root, target, variables: Vec::new() })
    }

    /// The same project, whose Cargo and npm see these variables.
    pub fn seeing(&self, variables: Vec<Variable>) -> Project {
        Project { variables, ..self.clone() }
    }

    /// The folder that holds `tauri.conf.json`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where tests write the types of the user interface to, before these are compared or copied.
    pub fn bindings(&self) -> PathBuf {
        self.target().join("xtask").join("bindings")
    }

    /// The folder of the user interface.
    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Cargo's build folder.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// A folder in the build folder that is this program's own. It exists afterwards.
    pub fn own(&self, name: &str) -> Result<PathBuf, Failure> {
        let folder = self.target.join("xtask").join(name);
        std::fs::create_dir_all(&folder).map_err(Failure::file(&folder))?;
        Ok(folder)
    }

    /// The program of one package, in `profile` ("debug" or "release").
    pub fn built(&self, name: &str, profile: &str) -> PathBuf {
        self.target.join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// The Cargo that runs this program.
    pub fn cargo(&self) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.current_dir(&self.root);
        for name in FROM_CARGO {
            command.env_remove(name);
        }
        self.shown_to(&mut command);
        command
    }

    /// npm, in the folder of the user interface.
    pub fn npm(&self) -> Command {
        let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
        command.current_dir(self.ui()).env("NO_COLOR", "1").env("CI", "1");
        self.shown_to(&mut command);
        command
    }

    fn shown_to(&self, command: &mut Command) {
        for (name, value) in &self.variables {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_shown_and_another_taken_away() {
        let project = Project::find().unwrap();
        let seeing = project.seeing(vec![("INTERLUDE_A", Some("1".into())), ("INTERLUDE_B", None)]);
        let command = seeing.cargo();
        let shown: Vec<_> = command.get_envs().filter(|(name, _)| *name == "INTERLUDE_A").collect();
        assert_eq!(shown, [("INTERLUDE_A".as_ref(), Some("1".as_ref()))]);
        assert!(command.get_envs().any(|(name, value)| name == "INTERLUDE_B" && value.is_none()));
        assert!(!project.cargo().get_envs().any(|(name, _)| name == "INTERLUDE_A"));
    }
}
