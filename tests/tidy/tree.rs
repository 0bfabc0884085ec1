//! The tree: every file of the repository that git would keep, found by the `.gitignore` files.

use std::fs;
use std::path::{Path, PathBuf};

/// A file, with its path from the root, written with `/`.
#[derive(Debug, Clone)]
pub struct Entry {
    pub path: String,
    pub bytes: u64,
}

/// A file with its text.
#[derive(Debug, Clone)]
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    #[cfg(test)]
    pub fn new(path: &str, text: &str) -> Source {
        Source { path: path.to_owned(), text: text.to_owned() }
    }

    /// What follows the last dot of the name.
    pub fn extension(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, extension)| extension)
    }
}

/// The folder that holds everything.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The text of one file.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file.
pub fn files() -> Vec<Entry> {
    let mut found = Vec::new();
    walk(&root(), "", &Ignored::default(), &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(found.len() > 100, "only {} files were found", found.len());
    found
}

/// The files with one of these extensions; what is generated from Rust for the screens is left out.
pub fn sources(extensions: &[&str]) -> Vec<Source> {
    let found: Vec<Source> = files()
        .into_iter()
        .filter(|file| !file.path.starts_with("ui/src/lib/bindings/"))
        .filter(|file| extensions.iter().any(|one| file.path.ends_with(&format!(".{one}"))))
        .map(|file| Source { text: read(&file.path), path: file.path })
        .collect();
    assert!(!found.is_empty(), "no file ends in {extensions:?}");
    found
}

/// What git leaves out: whole paths, and names wherever they are.
#[derive(Debug, Clone, Default)]
struct Ignored {
    paths: Vec<String>,
    names: Vec<String>,
}

impl Ignored {
    fn with(&self, folder: &str, list: &str) -> Ignored {
        let mut all = self.clone();
        for pattern in list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            assert!(
                !pattern.contains(['*', '!', '?', '[']),
                "this test reads only plain paths, not {pattern}"
            );
            match pattern.strip_prefix('/') {
                Some(path) => all.paths.push(joined(folder, path.trim_end_matches('/'))),
                None => all.names.push(pattern.trim_end_matches('/').to_owned()),
            }
        }
        all
    }

    fn has(&self, path: &str) -> bool {
        let name = path.rsplit('/').next().unwrap_or(path);
        name == ".git" || self.paths.iter().any(|one| one == path) || self.names.iter().any(|one| one == name)
    }
}

fn joined(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

fn walk(place: &Path, folder: &str, ignored: &Ignored, found: &mut Vec<Entry>) {
    let list = fs::read_to_string(place.join(".gitignore")).unwrap_or_default();
    let ignored = ignored.with(folder, &list);
    for entry in fs::read_dir(place).unwrap_or_else(|error| panic!("{folder}: {error}")) {
        let entry = entry.unwrap();
        let path = joined(folder, &entry.file_name().to_string_lossy());
        let kind = entry.file_type().unwrap();
        if ignored.has(&path) {
            continue;
        } else if kind.is_dir() {
            walk(&entry.path(), &path, &ignored, found);
        } else if kind.is_file() {
            found.push(Entry { path, bytes: entry.metadata().unwrap().len() });
        }
    }
}

#[test]
fn what_git_ignores_is_left_out() {
    let top = Ignored::default().with("", "# built\n/target\nnode_modules\n");
    let below = top.with("benches/bare", "/gen\n");
    for (path, left_out) in [
        ("target", true),
        ("ui/target", false),
        ("ui/node_modules", true),
        ("benches/bare/gen", true),
        ("gen", false),
        (".git", true),
    ] {
        assert_eq!(below.has(path), left_out, "{path}");
    }
}
