//! Rust sources: code apart from comments and literals, and what runs apart from what only tests.

use crate::scanned::{Literal, Scanned, blank, in_name, line_of, word_at};
use crate::tree::{self, Source};

/// A file of the program: its tests are blank.
#[derive(Debug)]
pub struct Program {
    pub path: String,
    pub scanned: Scanned,
}

/// Every file of the program and its tools without tests; files that hold only tests are left out.
pub fn programs() -> Vec<Program> {
    programs_of(tree::sources(&["rs"]))
}

/// The same, and the files of the tests.
pub fn programs_with_tests() -> Vec<Program> {
    let tests = tree::sources(&["rs"]).into_iter().filter(|source| source.path.starts_with("tests/"));
    let tests = tests.map(|source| Program { scanned: scan(&source.text), path: source.path });
    programs().into_iter().chain(tests).collect()
}

/// The same of these files.
pub fn programs_of(sources: Vec<Source>) -> Vec<Program> {
    let mut only_tests = vec!["tests/".to_owned()];
    let mut programs = Vec::new();
    for Source { path, text } in sources {
        let mut scanned = scan(&text);
        only_tests.extend(take_tests_out(&path, &mut scanned));
        programs.push(Program { path, scanned });
    }
    programs.retain(|program| !only_tests.iter().any(|start| program.path.starts_with(start)));
    programs
}

/// Takes a file apart.
pub fn scan(text: &str) -> Scanned {
    let chars: Vec<char> = text.chars().collect();
    let mut scanned = Scanned::whole(&chars);
    let mut at = 0;
    while at < chars.len() {
        let rest = &chars[at..];
        let end = match rest {
            ['/', '/', ..] => at + rest.iter().position(|one| *one == '\n').unwrap_or(rest.len()),
            ['/', '*', ..] => at + block_comment(rest),
            ['\'', '\\', ..] => {
                at + 2 + rest.iter().skip(3).position(|one| *one == '\'').map_or(1, |more| more + 2)
            }
            ['\'', _, '\'', ..] => at + 3,
            ['"', ..] => literal(&chars, at, 0, &mut scanned.literals),
            ['r', next, ..] if matches!(next, '"' | '#') && starts_name(&chars, at) => {
                let hashes = rest[1..].iter().take_while(|one| **one == '#').count();
                if rest.get(1 + hashes) == Some(&'"') {
                    let end = literal(&chars, at + 1 + hashes, hashes + 1, &mut scanned.literals);
                    blank(&mut scanned.code[at..=at + hashes]);
                    at += 1 + hashes;
                    end
                } else {
                    at + 1
                }
            }
            _ => {
                at += 1;
                continue;
            }
        };
        if chars[at] == '/' {
            scanned.comment(at, end);
        } else if chars[at] == '"' {
            blank(&mut scanned.code[at + 1..end.saturating_sub(1).max(at + 1)]);
        } else {
            blank(&mut scanned.code[at..end]);
        }
        at = end;
    }
    scanned
}

/// Whether a name starts here; a byte or a C string may stand before the `r`.
fn starts_name(chars: &[char], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|index| chars[index]);
    match before(1) {
        Some('b' | 'c') => !before(2).is_some_and(in_name),
        Some(one) => !in_name(one),
        None => true,
    }
}

fn block_comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] if depth == 1 => return at + 2,
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    at
}

/// Reads the literal whose quote stands at `at`; `raw` is 0 for an ordinary one, else one more than its hashes.
fn literal(chars: &[char], at: usize, raw: usize, literals: &mut Vec<Literal>) -> usize {
    let mut end = at + 1;
    while end < chars.len() {
        match chars[end] {
            '\\' if raw == 0 => end += 1,
            '"' if chars[end + 1..].iter().take_while(|one| **one == '#').count() + 1 >= raw => break,
            _ => {}
        }
        end += 1;
    }
    let end = end.min(chars.len());
    literals.push(Literal { at, line: line_of(chars, at), text: chars[at + 1..end].iter().collect() });
    (end + 1).min(chars.len())
}

/// Blanks the items that only tests see; returns the beginnings of the paths of test modules in files of their own.
fn take_tests_out(path: &str, scanned: &mut Scanned) -> Vec<String> {
    let mut elsewhere = Vec::new();
    let mut at = 0;
    while let Some(start) = find(&scanned.code, "#[cfg(", at) {
        let arguments = closing(&scanned.code, start + 5);
        let condition: String = scanned.code[start + 6..arguments].iter().collect();
        at = arguments;
        if !is_for_tests(&condition) {
            continue;
        }
        let end = item_end(&scanned.code, arguments + 2);
        let item: String = scanned.code[arguments + 2..end].iter().collect();
        if let Some(name) = item.trim().strip_suffix(';').and_then(|item| item.split("mod ").nth(1)) {
            let folder = match path.rsplit_once('/') {
                Some((folder, "mod.rs" | "lib.rs" | "main.rs")) => folder.to_owned(),
                _ => path.trim_end_matches(".rs").to_owned(),
            };
            elsewhere.push(format!("{folder}/{}.rs", name.trim()));
            elsewhere.push(format!("{folder}/{}/", name.trim()));
        }
        blank(&mut scanned.code[start..end]);
        at = end;
    }
    let code = scanned.code.clone();
    scanned.literals.retain(|literal| code[literal.at] == '"');
    elsewhere
}

fn is_for_tests(condition: &str) -> bool {
    word_at(condition, "test").is_some() && !condition.contains("not(test") && !condition.contains("any(")
}

fn find(code: &[char], words: &str, from: usize) -> Option<usize> {
    let words: Vec<char> = words.chars().collect();
    (from..code.len()).find(|at| code[*at..].starts_with(&words))
}

/// Where the bracket that opens at `at` closes.
fn closing(code: &[char], at: usize) -> usize {
    let mut depth = 0_usize;
    for (index, one) in code.iter().enumerate().skip(at) {
        match one {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            return index;
        }
    }
    code.len().saturating_sub(1)
}

/// The end of the item that starts here: after its `;` or its `}`.
fn item_end(code: &[char], from: usize) -> usize {
    let mut at = from;
    while at < code.len() {
        match code[at] {
            ';' => return at + 1,
            '{' => return closing(code, at) + 1,
            '(' | '[' => at = closing(code, at) + 1,
            _ => at += 1,
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_not_code() {
        let text =
            "let a = \"x.unwrap()\"; // panic!\n/* todo! /* */ */ b('\"', '\\'', r#\"a \"q\" b\"#, &'a c)";
        let scanned = scan(text);
        let code = scanned.code();
        assert_eq!(code.chars().count(), text.chars().count());
        for gone in ["unwrap", "panic", "todo", "q"] {
            assert!(!code.contains(gone), "{gone} in {code}");
        }
        assert!(code.contains("&'a c)"), "{code}");
        let found: Vec<_> = scanned.literals.iter().map(|one| (one.line, one.text.as_str())).collect();
        assert_eq!(found, [(1, "x.unwrap()"), (2, "a \"q\" b")]);
    }

    #[test]
    fn tests_are_no_part_of_the_program() {
        let inner =
            "fn a() {}\n#[cfg(test)]\n#[allow(dead_code)]\nmod tests { fn b() { c[0](); } }\nfn d() {}\n";
        let outer = "#[cfg(all(test, unix))]\nmod stories;\n#[cfg(not(test))]\nfn e() {}\n";
        let programs = programs_of(vec![
            Source::new("x/src/lib.rs", outer),
            Source::new("x/src/part.rs", inner),
            Source::new("x/src/stories.rs", "fn f() {}"),
            Source::new("x/src/stories/more.rs", "fn g() {}"),
            Source::new("tests/it/main.rs", "fn h() {}"),
        ]);
        let left: Vec<_> = programs.iter().map(|one| (one.path.as_str(), one.scanned.code())).collect();
        assert_eq!(left.len(), 2, "{left:?}");
        assert!(left[0].1.contains("fn e") && !left[0].1.contains("stories"), "{left:?}");
        assert!(
            left[1].1.contains("fn a") && left[1].1.contains("fn d") && !left[1].1.contains("fn b"),
            "{left:?}"
        );
    }
}
