//! Places: which folders the fence lets a window have, and which it never does.
//!
//! Each place on the list is one that a page has too, once it broke out: it holds what the toolkits are known to open,
//! and nothing that only might be of use.

use landlock::{ABI, Access, AccessFs, BitFlags};
use std::env::{home_dir, var_os};
use std::path::{Path, PathBuf, absolute};

/// What is asked of the kernel: everything about files up to Linux 6.10.
pub(super) const RULES: ABI = ABI::V5;
/// Programs and libraries, on the usual systems and on those that keep them in a store.
const SYSTEM: &[&str] =
    &["/usr", "/lib", "/lib32", "/lib64", "/bin", "/sbin", "/opt", "/nix/store", "/gnu/store"];
/// What the system knows of itself. `/var` as a whole holds the homes of some systems.
const STATE: &[&str] = &[
    "/etc",
    "/proc",
    "/sys",
    "/run/udev",
    "/var/cache/fontconfig",
    "/var/lib/dbus",
    "/var/lib/flatpak/exports",
];
/// In the folder of all programs' data.
const LOOKS: &[&str] = &["fonts", "themes", "icons", "mime"];
/// In the home folder.
const OLD_LOOKS: &[&str] = &[".fonts", ".themes", ".icons", ".fonts.conf", ".XCompose", ".cups"];
/// Where printing may put a file: the word in the list of the person's folders, and the usual name.
const PAPERS: &[(&str, &str)] =
    &[("DOCUMENTS", "Documents"), ("DOWNLOAD", "Downloads"), ("DESKTOP", "Desktop")];

/// What may be done in a place and below it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum May {
    /// See names.
    List,
    /// Read files, too.
    Read,
    /// And start them as programs.
    Run,
    /// Make files, write over old ones and take them away, but read none.
    Put,
    /// Everything but to start a program.
    Write,
}

impl May {
    pub fn rights(self) -> BitFlags<AccessFs> {
        match self {
            May::List => AccessFs::ReadDir.into(),
            May::Read => AccessFs::ReadDir | AccessFs::ReadFile,
            May::Run => AccessFs::from_read(RULES),
            May::Put => {
                let new = AccessFs::ReadDir | AccessFs::MakeDir | AccessFs::MakeReg;
                new | AccessFs::WriteFile | AccessFs::Truncate | AccessFs::RemoveFile
            }
            May::Write => AccessFs::from_all(RULES) & !AccessFs::Execute,
        }
    }
}

/// Places, and what may be done there.
type Allowed = Vec<(PathBuf, May)>;

/// The folders of the person whose session this is.
pub(super) struct Person {
    home: PathBuf,
    config: PathBuf,
    cache: PathBuf,
    data: PathBuf,
    runtime: Option<PathBuf>,
}

impl Person {
    pub fn of_session() -> Person {
        let named = |name| var_os(name).map(PathBuf::from).filter(|folder| folder.is_absolute());
        // Without a home nothing of it can be allowed; nothing lies below this name.
        let home = home_dir().filter(|home| home.is_absolute()).unwrap_or("/nonexistent".into());
        Person {
            config: named("XDG_CONFIG_HOME").unwrap_or_else(|| home.join(".config")),
            cache: named("XDG_CACHE_HOME").unwrap_or_else(|| home.join(".cache")),
            data: named("XDG_DATA_HOME").unwrap_or_else(|| home.join(".local/share")),
            runtime: named("XDG_RUNTIME_DIR"),
            home,
        }
    }

    /// What any window needs.
    pub fn desktop(&self) -> Allowed {
        let fixed =
            |places: &'static [&str], may| places.iter().map(move |place| (PathBuf::from(place), may));
        let below = |folder: &Path, names: &[&str]| -> Allowed {
            names.iter().map(|name| (folder.join(name), May::Read)).collect()
        };
        let mut allowed: Allowed = fixed(SYSTEM, May::Run).chain(fixed(STATE, May::Read)).collect();
        allowed.extend(below(&self.data, LOOKS));
        allowed.extend(below(&self.home, OLD_LOOKS));
        allowed.push((self.config.clone(), May::Read));
        let key = var_os("XAUTHORITY").map_or_else(|| self.home.join(".Xauthority"), PathBuf::from);
        allowed.push((key, May::Read));
        allowed.extend([(PathBuf::from("/dev"), May::Write), (self.cache.clone(), May::Write)]);
        allowed.extend(self.runtime.clone().map(|folder| (folder, May::Write)));
        allowed
    }

    /// The folders for what is printed, as the desktop names them or as they are usually called.
    pub fn papers(&self) -> impl Iterator<Item = PathBuf> {
        let list = std::fs::read_to_string(self.config.join("user-dirs.dirs")).unwrap_or_default();
        PAPERS.iter().map(move |(word, usual)| {
            let start = format!("XDG_{word}_DIR=");
            let named = list.lines().find_map(|line| line.trim().strip_prefix(&start));
            let named = named.map(|name| name.trim_matches('"'));
            match named.map(|name| (name, name.strip_prefix("$HOME"))) {
                Some((_, Some(below))) => self.home.join(below.trim_start_matches('/')),
                Some((name, None)) if Path::new(name).is_absolute() => PathBuf::from(name),
                _ => self.home.join(usual),
            }
        })
    }

    /// What no allowed place may be or contain.
    pub fn kept(&self, data_folder: Option<&Path>) -> Vec<PathBuf> {
        data_folder.into_iter().chain([&*self.home, &self.data]).map(real).collect()
    }
}

/// The path without links, also where its end does not exist yet.
fn real(path: &Path) -> PathBuf {
    let path = absolute(path).unwrap_or_else(|_| path.to_owned());
    let found = path.ancestors().find_map(|above| {
        let below = path.strip_prefix(above).ok()?;
        Some(above.canonicalize().ok()?.join(below))
    });
    found.unwrap_or(path)
}
