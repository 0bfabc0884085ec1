//! Fence: which files a window may open.
//!
//! On Linux the kernel's Landlock holds the program, and all that it starts, to a list of what a page needs to be drawn
//! and printed. The data folder is never on it, nor is the home folder, and whatever is or contains one of them is left
//! out: a page that broke out of WebKit can neither open the vault nor read the keeper's memory. Once up, it stays up.
//!
//! It is about files only. Sockets are connected to as ever: a program that speaks to the session's bus may ask others
//! for what it cannot open itself. Elsewhere than on Linux there is no fence.

#[cfg(target_os = "linux")]
mod places;

#[cfg(target_os = "linux")]
use landlock::{
    Access, AccessFs, PathBeneath, PathFd, RestrictionStatus, Ruleset, RulesetAttr, RulesetCreatedAttr,
    RulesetError, RulesetStatus,
};
#[cfg(target_os = "linux")]
use places::{May, Person, RULES};
use std::path::Path;
#[cfg(target_os = "linux")]
use std::path::PathBuf;

/// How high the fence stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fence {
    /// The kernel refuses everything that is not allowed.
    Up,
    /// The kernel is older than some of the rules: files are not opened, but one may be cut short, say.
    Partly,
    /// There is none.
    Absent,
}

impl Fence {
    /// Every height.
    pub const ALL: [Fence; 3] = [Fence::Up, Fence::Partly, Fence::Absent];

    /// The name under which the window's program tells it to the keeper.
    pub fn name(self) -> &'static str {
        match self {
            Fence::Up => "up",
            Fence::Partly => "partly",
            Fence::Absent => "absent",
        }
    }

    /// The fence of this [`name`](Fence::name).
    pub fn from_name(name: &str) -> Option<Fence> {
        Fence::ALL.into_iter().find(|fence| fence.name() == name)
    }
}

/// Puts the fence up around the window's program and all that it will start; the first lines of `main`, for it binds
/// the thread that calls and those that come after.
///
/// Programs, libraries and settings may be read; the cache, devices and the session's run-time folder also written.
/// Files may be put into the person's folders for documents, downloads and the desktop, and old ones there overwritten
/// but not read: that is printing to a file. `/tmp` is not allowed; what wants it works without, or uses `TMPDIR`.
/// A place that is or contains `data_folder`, the home folder or the folder of all programs' data is left out.
#[cfg(target_os = "linux")]
pub fn around_window(data_folder: &Path) -> Fence {
    let person = Person::of_session();
    let mut allowed = person.desktop();
    let program = std::env::current_exe().ok().and_then(|program| program.parent().map(Path::to_owned));
    allowed.extend(program.map(|folder| (folder, May::Run)));
    allowed.extend(person.papers().map(|folder| (folder, May::Put)));
    put_up(&allowed, &person.kept(Some(data_folder)))
}

/// The folder in which a printed file is put unless the person says otherwise: the first there is of those that the
/// fence leaves open.
#[cfg(target_os = "linux")]
pub fn paper_folder() -> Option<PathBuf> {
    Person::of_session().papers().find(|folder| folder.is_dir())
}

/// Does nothing: this system has no such fence.
#[cfg(not(target_os = "linux"))]
pub fn around_window(_data_folder: &Path) -> Fence {
    Fence::Absent
}

/// Puts the fence up around the chooser of files, which shows no page and may list any folder.
///
/// It reads programs, libraries and settings and no other file, so not the vault, and writes only to the cache, devices
/// and the run-time folder: whoever asked opens what was chosen. The desktop's list of recent files is neither read nor
/// written. It is not told the data folder: one that somebody put among the settings or into the cache could be read.
#[cfg(target_os = "linux")]
pub fn around_chooser() -> Fence {
    let person = Person::of_session();
    let mut allowed = person.desktop();
    allowed.push(("/".into(), May::List));
    put_up(&allowed, &person.kept(None))
}

/// Does nothing: this system has no such fence.
#[cfg(not(target_os = "linux"))]
pub fn around_chooser() -> Fence {
    Fence::Absent
}

#[cfg(target_os = "linux")]
fn put_up(allowed: &[(PathBuf, May)], kept: &[PathBuf]) -> Fence {
    match bind(allowed, kept).map(|status| status.ruleset) {
        Ok(RulesetStatus::FullyEnforced) => Fence::Up,
        Ok(RulesetStatus::PartiallyEnforced) => Fence::Partly,
        Ok(RulesetStatus::NotEnforced) | Err(_) => Fence::Absent,
    }
}

#[cfg(target_os = "linux")]
fn bind(allowed: &[(PathBuf, May)], kept: &[PathBuf]) -> Result<RestrictionStatus, RulesetError> {
    let mut rules = Ruleset::default().handle_access(AccessFs::from_all(RULES))?.create()?;
    for (place, may) in allowed {
        let Ok(place) = place.canonicalize() else { continue };
        // Names alone may be seen everywhere.
        if *may != May::List && kept.iter().any(|kept| kept.starts_with(&place)) {
            continue;
        }
        let Ok(opened) = PathFd::new(&place) else { continue };
        let rights = if place.is_dir() { may.rights() } else { may.rights() & AccessFs::from_file(RULES) };
        // What cannot be allowed stays forbidden.
        let _ = (&mut rules).add_rule(PathBeneath::new(opened, rights));
    }
    rules.restrict_self()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use std::fs::{self, File, OpenOptions};
    use std::process::Command;

    /// Tells the child which fence to stand behind. The kernel takes no fence down again, so each is tried in a process.
    const FENCE: &str = "INTERLUDE_TEST_FENCE";
    const NOTHING: &str = "nothing";

    /// What a process behind `fence` can do in a home whose list of folders says `folders`, and whose vault lies in
    /// `vault`; `None` where this kernel has no fences.
    fn can(fence: &str, vault: &str, folders: &str) -> Option<String> {
        let home = tempfile::tempdir().unwrap();
        for folder in ["config", "cache", "data/icons", "run", "Documents", "Papers", vault] {
            fs::create_dir_all(home.path().join(folder)).unwrap();
        }
        for file in ["config/user-dirs.dirs", "data/icons/a", "data/recently-used.xbel", "Documents/old"] {
            fs::write(home.path().join(file), folders).unwrap();
        }
        let vault = home.path().join(vault);
        fs::write(vault.join("interlude.db"), "words").unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "fence::tests::a_child_behind_a_fence", "--nocapture"]);
        child.env(FENCE, fence).env("VAULT", vault).env("HOME", home.path()).env_remove("XAUTHORITY");
        for (name, folder) in [("CONFIG_HOME", "config"), ("CACHE_HOME", "cache"), ("DATA_HOME", "data")] {
            child.env(format!("XDG_{name}"), home.path().join(folder));
        }
        child.env("XDG_RUNTIME_DIR", home.path().join("run"));
        let printed = String::from_utf8(child.output().unwrap().stdout).unwrap();
        let found = printed.lines().find_map(|line| line.split_once("can: ")).unwrap().1.to_owned();
        if found == "absent" {
            eprintln!("this kernel has no Landlock: the fence is not tested");
            return None;
        }
        Some(found)
    }

    #[test]
    fn a_child_behind_a_fence() {
        let Ok(fence) = std::env::var(FENCE) else { return };
        let home = std::env::home_dir().unwrap();
        let vault = std::path::PathBuf::from(std::env::var_os("VAULT").unwrap());
        let height = match fence.as_str() {
            "window" => around_window(&vault),
            "chooser" => around_chooser(),
            _ => Fence::Up,
        };
        let read = |path: &Path| File::open(path).is_ok();
        let write = |path: &str| OpenOptions::new().create(true).append(true).open(home.join(path)).is_ok();
        let found = [
            ("vault", read(&vault.join("interlude.db"))),
            ("vault+", fs::write(vault.join("interlude.db"), "").is_ok()),
            ("system", read(Path::new("/usr/bin/env"))),
            ("config", read(&home.join("config/user-dirs.dirs"))),
            ("icons", read(&home.join("data/icons/a"))),
            ("recent", read(&home.join("data/recently-used.xbel"))),
            ("recent+", write("data/recently-used.xbel")),
            ("home", fs::read_dir(&home).is_ok()),
            ("home+", write("new")),
            ("cache+", write("cache/new")),
            ("run+", write("run/new")),
            ("documents", read(&home.join("Documents/old"))),
            ("documents+", write("Documents/new")),
            ("papers+", write("Papers/new")),
            ("keeper", read(Path::new(&format!("/proc/{}/mem", std::os::unix::process::parent_id())))),
        ];
        let found: Vec<_> = found.iter().filter(|(_, can)| *can).map(|(what, _)| *what).collect();
        // The harness has written to this line before.
        println!("can: {}", if height == Fence::Absent { height.name().to_owned() } else { found.join(" ") });
    }

    #[track_caller]
    fn check(fence: &str, vault: &str, folders: &str, expected: &str) {
        if let Some(found) = can(fence, vault, folders) {
            assert_eq!(found, expected, "behind {fence}, the vault in {vault}");
        }
    }

    #[test]
    fn without_a_fence_all_can_be_opened() {
        let all = "vault vault+ system config icons recent recent+ home home+ cache+ run+ documents documents+ papers+";
        let found = can(NOTHING, "vault", "").unwrap();
        assert!(found.starts_with(all), "{found}");
    }

    #[test]
    fn a_window_draws_and_prints_and_cannot_open_the_vault() {
        check("window", "vault", "", "system config icons cache+ run+ documents+");
        let papers = "XDG_DOCUMENTS_DIR=\"$HOME/Papers\"\n";
        check("window", "vault", papers, "system config icons cache+ run+ papers+");
        check("window", "data/org.interlude.Interlude", "", "system config icons cache+ run+ documents+");
    }

    #[test]
    fn what_contains_the_vault_or_the_home_is_not_allowed() {
        check("window", "Documents/vault", "", "system config icons cache+ run+");
        check("window", "vault", "XDG_DOCUMENTS_DIR=\"$HOME/\"\n", "system config icons cache+ run+");
        check("window", "config/vault", "", "system icons cache+ run+ documents+");
        check("window", "run/vault", "", "system config icons cache+ documents+");
        check("window", "cache", "", "system config icons run+ documents+");
    }

    #[test]
    fn a_chooser_lists_any_folder_and_opens_no_file_of_the_person() {
        check("chooser", "vault", "", "system config icons home cache+ run+");
    }

    #[test]
    fn a_fence_is_known_by_its_name() {
        assert_eq!(Fence::ALL.map(|fence| Fence::from_name(fence.name())), Fence::ALL.map(Some));
        assert_eq!(Fence::from_name("high"), None);
    }
}
