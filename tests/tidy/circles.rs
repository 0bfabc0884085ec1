//! Circles: no two files of a crate need each other, by what they name or by the methods of a type that lies in several files.
//!
//! A parent that only declares (`mod.rs`, `lib.rs`) does not count, and neither does what is only handed on: whoever names it
//! needs the file in which it stands.

use crate::finding::{Finding, found, none};
use crate::rust::{Program, programs_with_tests};
use crate::uses::{Uses, uses};
use std::collections::{BTreeMap, BTreeSet};

/// The files of one crate, by the path of the module that each one is.
struct Crate<'programs> {
    files: BTreeMap<Vec<String>, (&'programs Program, Uses)>,
}

/// Which file needs which, with the line and the words by which.
type Needs = BTreeMap<String, BTreeMap<String, (usize, String)>>;

impl Crate<'_> {
    fn is_index(program: &Program) -> bool {
        program.path.ends_with("/mod.rs") || program.path.ends_with("/lib.rs")
    }

    /// The module in which a path, named in `here`, ends.
    fn find(&self, here: &[String], path: &[String], depth: usize) -> Option<&Program> {
        let (mut at, mut rest) = match path.first()?.as_str() {
            "crate" => (Vec::new(), &path[1..]),
            "super" | "self" => {
                let ups = path.iter().take_while(|word| *word == "super" || *word == "self").count();
                let supers = path[..ups].iter().filter(|word| *word == "super").count();
                (here[..here.len().checked_sub(supers)?].to_vec(), &path[ups..])
            }
            first if self.files.contains_key(&joined(here, first)) => (here.to_vec(), path),
            _ => return None,
        };
        while let Some(next) = rest.first().filter(|next| self.files.contains_key(&joined(&at, next))) {
            at.push(next.clone());
            rest = &rest[1..];
        }
        let (program, uses) = self.files.get(&at)?;
        let name = rest.first().filter(|name| *name != "self");
        if let Some(name) = name.filter(|_| depth < 8)
            && let Some(handed) = uses.handed_on.iter().find(|handed| handed.last() == Some(name))
        {
            return self.find(&at, handed, depth + 1);
        }
        Some(program)
    }

    /// The files in which a type has its methods.
    fn homes(&self) -> BTreeMap<(&str, &str), BTreeSet<&str>> {
        let mut homes: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
        for (program, uses) in self.files.values() {
            for (of, method) in &uses.methods {
                homes.entry((of, method)).or_default().insert(&program.path);
            }
        }
        homes
    }

    fn needs(&self) -> Needs {
        let homes = self.homes();
        let named: BTreeSet<(&str, &str)> = self
            .files
            .values()
            .flat_map(|(_, uses)| uses.named.iter().map(|(name, of)| (name.as_str(), of.as_str())))
            .collect();
        let mut needs = Needs::new();
        for (here, (program, uses)) in &self.files {
            let own = needs.entry(program.path.clone()).or_default();
            for one in &uses.paths {
                if let Some(other) = self.find(here, &one.path, 0)
                    && !Crate::is_index(other)
                {
                    own.entry(other.path.clone()).or_insert((one.line, one.path.join("::")));
                }
            }
            let by_name = uses.calls.iter().flat_map(|(name, method, line)| {
                named
                    .range((name.as_str(), "")..)
                    .take_while(move |(of_name, _)| of_name == name)
                    .map(move |(_, of)| (*of, method.as_str(), *line))
            });
            let by_self =
                uses.own_calls.iter().map(|(of, method, line)| (of.as_str(), method.as_str(), *line));
            for (of, method, line) in by_self.chain(by_name) {
                let lie_in =
                    homes.get(&(of, method)).filter(|lie_in| !lie_in.contains(program.path.as_str()));
                for other in lie_in.into_iter().flatten() {
                    own.entry((*other).to_owned()).or_insert((line, format!("{of}::{method}")));
                }
            }
            own.remove(&program.path);
        }
        needs
    }
}

fn joined(at: &[String], name: &str) -> Vec<String> {
    let mut all = at.to_vec();
    all.push(name.to_owned());
    all
}

/// The module that a file is, by its path from the folder of its crate.
fn module(path: &str) -> Vec<String> {
    let mut words: Vec<String> = path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if matches!(words.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        words.pop();
    }
    words
}

fn crates(programs: &[Program]) -> Vec<Crate<'_>> {
    let roots: BTreeSet<&str> = programs
        .iter()
        .filter_map(|program| program.path.rsplit_once('/'))
        .filter(|(_, name)| matches!(*name, "lib.rs" | "main.rs"))
        .map(|(folder, _)| folder)
        .collect();
    let of_root = |root: &&str| Crate {
        files: programs
            .iter()
            .filter_map(|program| Some((program, program.path.strip_prefix(*root)?.strip_prefix('/')?)))
            .map(|(program, path)| (module(path), (program, uses(&program.scanned))))
            .collect(),
    };
    roots.iter().map(of_root).collect()
}

/// A way from a file back to it, if there is one: each step with the file that it leaves.
fn circle(needs: &Needs, from: &str) -> Option<Vec<String>> {
    let mut ways = vec![vec![from.to_owned()]];
    let mut seen = BTreeSet::new();
    while let Some(way) = (!ways.is_empty()).then(|| ways.remove(0)) {
        for next in needs.get(way.last()?).into_iter().flat_map(BTreeMap::keys) {
            if next == from {
                return Some(way);
            }
            if seen.insert(next.clone()) {
                ways.push(way.iter().chain([next]).cloned().collect());
            }
        }
    }
    None
}

fn findings(programs: &[Program]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for of in crates(programs) {
        let needs = of.needs();
        for (path, others) in &needs {
            let Some(way) = circle(&needs, path) else { continue };
            let next = way.get(1).unwrap_or(path);
            let (line, words) = &others[next];
            let way = way[1..].join(" needs ");
            findings.push(Finding::new(
                path,
                *line,
                format!("a circle, by `{words}`: it needs {way}, which needs it: move what both need to a file below"),
            ));
        }
    }
    findings
}

#[test]
fn no_two_files_of_a_crate_need_each_other() {
    none(findings(&programs_with_tests()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rust::programs_of;
    use crate::tree::Source;

    fn of(files: &[(&str, &str)]) -> Vec<Finding> {
        findings(&programs_of(files.iter().map(|(path, text)| Source::new(path, text)).collect()))
    }

    #[test]
    fn a_circle_by_names_is_found_through_what_is_handed_on() {
        let circle = of(&[
            ("x/src/lib.rs", "mod a;\nmod b;\npub use b::Thing;\n"),
            ("x/src/a.rs", "use crate::Thing;\npub fn f() {}\n"),
            ("x/src/b/mod.rs", "mod c;\npub use c::Thing;\n"),
            ("x/src/b/c.rs", "\npub struct Thing;\nfn g() { crate::a::f() }\n"),
        ]);
        found(&circle, &[1, 3]);
    }

    #[test]
    fn a_circle_by_methods_is_found() {
        let circle = of(&[
            ("x/src/lib.rs", "mod a;\nmod b;\nmod c;\n"),
            ("x/src/a.rs", "impl Planner { pub fn one(&self) {\n self.two(); } }\n"),
            (
                "x/src/b.rs",
                "impl Planner { pub fn two(&self) {} }\nfn f(planner: &Planner) {\n planner.one(); }\n",
            ),
            ("x/src/c.rs", "fn g(planner: &Planner) { planner.one(); }\n"),
        ]);
        found(&circle, &[2, 3]);
    }

    #[test]
    fn a_parent_that_declares_and_a_child_that_asks_it_are_no_circle() {
        let none = of(&[
            ("x/src/lib.rs", "mod a;\npub use a::f;\npub struct Top;\n"),
            ("x/src/a.rs", "use crate::Top;\npub fn f(_: Top) {}\n"),
        ]);
        assert_eq!(none, []);
    }
}
