//! Memory that the system does not lock, for stories that are not about memory.
//!
//! Every piece of the vault's memory is locked into place and wiped; locking takes more than half of the time of most stories.
//! Where the system refuses to lock, as it does where a user may lock little, the vault goes on all the same. Locking itself is
//! looked at by the stages `faults` and `e2e`, in programs that may lock.

use crate::program::works;
use std::process::Command;
use std::sync::OnceLock;

/// The command, started so that what it starts cannot lock memory, where the system has the means.
pub fn unlocked(command: &Command) -> Command {
    let mut words = before().iter();
    let Some(first) = words.next() else { return again(Command::new(command.get_program()), command) };
    let mut wrapped = Command::new(first);
    wrapped.args(words).arg(command.get_program());
    again(wrapped, command)
}

/// What stands before the program: nobody may lock more than nothing, also who may do everything else.
fn before() -> &'static [&'static str] {
    const NOTHING: [&str; 3] = ["prlimit", "--memlock=0:0", "--"];
    const NOT_EVEN_ROOT: [&str; 6] =
        ["setpriv", "--bounding-set=-ipc_lock", "--", "prlimit", "--memlock=0:0", "--"];
    static BEFORE: OnceLock<&[&str]> = OnceLock::new();
    let starts = |words: &[&str]| match words {
        [program, words @ ..] => works(Command::new(program).args(words).arg("true")),
        [] => false,
    };
    BEFORE.get_or_init(|| match () {
        () if starts(&NOT_EVEN_ROOT) => &NOT_EVEN_ROOT,
        () if starts(&NOTHING) => &NOTHING,
        () => &[],
    })
}

/// The same words, folder and variables.
fn again(mut other: Command, command: &Command) -> Command {
    other.args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        other.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => other.env(name, value),
            None => other.env_remove(name),
        };
    }
    other
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn it_runs_the_same_and_may_lock_nothing() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo $CUP; ulimit -l; pwd"]).env("CUP", "tea").current_dir("/");
        let said = unlocked(&command).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&said.stdout), "tea\n0\n/\n");
    }
}
