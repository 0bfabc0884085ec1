//! Processes: who started whom, read from `/proc`.

use crate::failure::Failure;
use std::path::Path;

/// A process at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    /// Its number.
    pub id: u32,
    /// Its name, which the kernel shortens to 15 bytes.
    pub name: String,
    parent: u32,
    /// When it began, in ticks of the clock: a number is used again, both are not.
    began: u64,
}

impl Process {
    /// Whether it is still there. One that only waits to be asked how it ended is not.
    pub fn runs(&self) -> bool {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.id)).unwrap_or_default();
        read(&stat).is_some_and(|now| now.began == self.began)
    }
}

/// `id` and everything that it started, directly or not.
///
/// # Errors
/// Where there is no `/proc`.
pub fn tree(id: u32) -> Result<Vec<Process>, Failure> {
    let folder = Path::new("/proc");
    let mut rest = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(Failure::file(folder))?.flatten() {
        let stat = std::fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        rest.extend(read(&stat));
    }
    let mut ids = vec![id];
    let mut tree = Vec::new();
    loop {
        let (inside, outside): (Vec<_>, Vec<_>) =
            rest.into_iter().partition(|process: &Process| ids.contains(&process.parent) || process.id == id);
        if inside.is_empty() {
            return Ok(tree);
        }
        ids.extend(inside.iter().map(|process| process.id));
        tree.extend(inside);
        rest = outside;
    }
}

/// Reads `id (name) state parent …` of one that runs; the name may hold spaces and brackets itself.
fn read(stat: &str) -> Option<Process> {
    let (id, rest) = stat.split_once(" (")?;
    let (name, rest) = rest.rsplit_once(") ")?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let number = |at: usize| fields.get(at).and_then(|field| field.parse::<u64>().ok());
    if matches!(fields.first(), Some(&"Z" | &"X")) {
        return None;
    }
    Some(Process {
        id: id.parse().ok()?,
        parent: u32::try_from(number(1)?).ok()?,
        name: name.to_owned(),
        // The 22nd field (proc(5)); the state is the third.
        began: number(19)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAT: &str = "12 (a (b) c) S 7 12 12 0 -1 4194560 0 0 0 0 3 4 0 0 20 0 9 0 8812 0";

    #[test]
    fn a_process_is_read_although_its_name_has_brackets() {
        let process = Process { id: 12, parent: 7, name: "a (b) c".to_owned(), began: 8812 };
        assert_eq!(read(STAT), Some(process));
    }

    #[test]
    fn one_that_has_ended_is_none() {
        assert_eq!(read(&STAT.replace(" S ", " Z ")), None);
        assert_eq!(read(""), None);
    }

    #[test]
    fn this_process_is_in_its_own_tree_and_runs() {
        let tree = tree(std::process::id()).unwrap();
        let own = tree.iter().find(|process| process.id == std::process::id()).unwrap();
        assert!(own.runs());
        assert!(!Process { began: own.began + 1, ..own.clone() }.runs());
    }
}
