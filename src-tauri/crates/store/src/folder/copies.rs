//! Copies of the database from before an upgrade, by their names: `interlude.before-0002.db` is from before step 2.
//!
//! One that is being made has `.new` behind it and counts for nothing. Other files with a number of their own are found here, too.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::{Folder, SEALED_ASIDE, remove, sync_folder};

const BEFORE: &str = "interlude.before-";
const FINISHED: &str = ".db";
const ENDINGS: [&str; 4] = [FINISHED, ".db.new", ".db-journal", ".db.new-journal"];

impl Folder {
    /// Where the copy from before this step of the schema is, or belongs.
    pub(crate) fn copy_before(&self, step: usize) -> PathBuf {
        self.file(&format!("{BEFORE}{step:04}{FINISHED}"))
    }

    /// Where it is while it is being made.
    pub(crate) fn copy_being_made(&self, step: usize) -> PathBuf {
        self.file(&format!("{BEFORE}{step:04}{FINISHED}.new"))
    }

    /// Whether there is a copy that was finished.
    pub(crate) fn has_copy(&self) -> io::Result<bool> {
        Ok(copies(self.path())?.iter().any(|name| ending(name) == Some(FINISHED)))
    }

    /// Removes every copy, and what is left of one that was being made, durably.
    pub(crate) fn remove_copies(&self) -> io::Result<()> {
        let found = copies(self.path())?;
        for name in &found {
            remove(&self.file(name))?;
        }
        if found.is_empty() { Ok(()) } else { sync_folder(&self.file(FINISHED)) }
    }
}

/// The names of all copies in a folder, and of what is left of one that was being made.
pub(super) fn copies(folder: &Path) -> io::Result<Vec<String>> {
    names(folder, |name| ending(name).is_some())
}

/// The names of the files of what was written while locked that could not be read whole.
pub(super) fn put_aside(folder: &Path) -> io::Result<Vec<String>> {
    names(folder, |name| name.starts_with(SEALED_ASIDE))
}

fn names(folder: &Path, is_one: impl Fn(&str) -> bool) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        match entry {
            Ok(entry) => found.extend(entry.file_name().into_string().ok().filter(|name| is_one(name))),
            // It went while the folder was read.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

/// What stands behind the number of a copy; `None` for the name of anything else.
fn ending(name: &str) -> Option<&'static str> {
    let rest = name.strip_prefix(BEFORE)?;
    let behind = rest.trim_start_matches(|one: char| one.is_ascii_digit());
    let has_number = behind.len() < rest.len();
    ENDINGS.into_iter().find(|ending| has_number && behind == *ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_copies_are_taken_for_one() {
        for name in
            ["interlude.before-0002.db", "interlude.before-0017.db.new", "interlude.before-0002.db-journal"]
        {
            assert!(ending(name).is_some(), "{name}");
        }
        for name in
            ["interlude.db", "interlude.before-.db", "interlude.before-0002", "interlude.before-2b.db", "x"]
        {
            assert!(ending(name).is_none(), "{name}");
        }
    }
}
