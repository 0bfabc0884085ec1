//! Uses: what a file of Rust names of its own crate, and which methods it has and calls.

use crate::scanned::{Scanned, in_name, line_of};

/// A path as it stands in the code, with its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub path: Vec<String>,
    pub line: usize,
}

/// What one file names, has and calls.
#[derive(Debug, Default)]
pub struct Uses {
    /// Paths that are used here.
    pub paths: Vec<Named>,
    /// Paths that are only handed on by `pub use`.
    pub handed_on: Vec<Vec<String>>,
    /// The methods that stand here, each with its type.
    pub methods: Vec<(String, String)>,
    /// Calls of `self.method()` in an `impl` of a type: type, method, line.
    pub own_calls: Vec<(String, String, usize)>,
    /// Calls of `name.method()`.
    pub calls: Vec<(String, String, usize)>,
    /// Names that stand for a reference to a type: `work: &Work`.
    pub named: Vec<(String, String)>,
}

/// A word of the code: a name, `::`, or one other character.
type Token = (String, usize);

/// Reads a file that was taken apart.
pub fn uses(scanned: &Scanned) -> Uses {
    let tokens = tokens(&scanned.code);
    let mut uses = Uses::default();
    let mut at = 0;
    while at < tokens.len() {
        at = match word(&tokens, at) {
            "use" => take_use(&tokens, at, &mut uses),
            "impl" => take_impl(&tokens, at, &mut uses),
            "crate" | "super" | "self" if word(&tokens, at + 1) == "::" => take_path(&tokens, at, &mut uses),
            _ => take_call(&tokens, at, &mut uses),
        };
    }
    uses
}

fn tokens(code: &[char]) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    let mut line = 1;
    while at < code.len() {
        let one = code[at];
        let length = match one {
            _ if in_name(one) => code[at..].iter().take_while(|next| in_name(**next)).count(),
            ':' if code.get(at + 1) == Some(&':') => 2,
            _ => 1,
        };
        if !one.is_whitespace() {
            tokens.push((code[at..at + length].iter().collect(), line));
        }
        line += usize::from(one == '\n');
        at += length;
    }
    debug_assert!(line == line_of(code, code.len()), "lines are counted as elsewhere");
    tokens
}

fn word(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).map_or("", |(word, _)| word)
}

/// `use a::{b, c::d};`, also in the middle of a function.
fn take_use(tokens: &[Token], at: usize, uses: &mut Uses) -> usize {
    let end = (at..tokens.len()).find(|end| word(tokens, *end) == ";").unwrap_or(tokens.len());
    let is_public = at > 0 && (word(tokens, at - 1) == "pub" || word(tokens, at - 1) == ")");
    let mut paths = Vec::new();
    tree(tokens, &mut (at + 1), end, &mut Vec::new(), &mut paths);
    match is_public {
        true => uses.handed_on.extend(paths),
        false => uses.paths.extend(paths.into_iter().map(|path| Named { path, line: tokens[at].1 })),
    }
    end + 1
}

fn tree(
    tokens: &[Token],
    at: &mut usize,
    end: usize,
    before: &mut Vec<String>,
    paths: &mut Vec<Vec<String>>,
) {
    let depth = before.len();
    while *at < end {
        let token = word(tokens, *at).to_owned();
        *at += 1;
        match token.as_str() {
            "{" => {
                tree(tokens, at, end, before, paths);
                before.truncate(depth);
            }
            "}" | "," => {
                if before.len() > depth {
                    paths.push(before.clone());
                    before.truncate(depth);
                }
                if token == "}" {
                    return;
                }
            }
            "::" => {}
            // What it is called here says nothing about where it lies.
            "as" => *at += 1,
            _ => before.push(token),
        }
        if word(tokens, *at) == "{" {
            // A group after a path: what is in it begins where the path ends.
            *at += 1;
            tree(tokens, at, end, &mut before.clone(), paths);
            before.truncate(depth);
        }
    }
    if before.len() > depth {
        paths.push(before.clone());
    }
}

fn take_path(tokens: &[Token], at: usize, uses: &mut Uses) -> usize {
    let mut path = vec![word(tokens, at).to_owned()];
    let mut end = at + 1;
    while word(tokens, end) == "::" && word(tokens, end + 1).starts_with(in_name) {
        path.push(word(tokens, end + 1).to_owned());
        end += 2;
    }
    uses.paths.push(Named { path, line: tokens[at].1 });
    end
}

/// `impl Type { … }`; of a trait's `impl` nothing is a method of the type alone.
fn take_impl(tokens: &[Token], at: usize, uses: &mut Uses) -> usize {
    let Some(open) = (at..tokens.len()).find(|open| matches!(word(tokens, *open), "{" | ";")) else {
        return tokens.len();
    };
    let head: Vec<&str> = (at + 1..open).map(|at| word(tokens, at)).collect();
    let Some(of) = own_type(&head) else { return open + 1 };
    let mut depth = 0;
    for here in open..tokens.len() {
        match word(tokens, here) {
            "{" => depth += 1,
            "}" => depth -= 1,
            "fn" if depth == 1 => uses.methods.push((of.clone(), word(tokens, here + 1).to_owned())),
            "self" if word(tokens, here + 1) == "." && word(tokens, here + 3) == "(" => {
                uses.own_calls.push((of.clone(), word(tokens, here + 2).to_owned(), tokens[here].1));
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    // What is in it is read once more for its paths.
    open + 1
}

/// The type of an `impl` that is of no trait, without its generics.
fn own_type(head: &[&str]) -> Option<String> {
    if head.contains(&"for") {
        return None;
    }
    let mut depth = 0;
    let mut name = None;
    for word in head {
        match *word {
            "<" => depth += 1,
            ">" => depth -= 1,
            "where" => break,
            _ if depth == 0 && word.starts_with(in_name) => name = Some((*word).to_owned()),
            _ => {}
        }
    }
    name
}

/// `name.method(` and `name: &Type`.
fn take_call(tokens: &[Token], at: usize, uses: &mut Uses) -> usize {
    let name = word(tokens, at);
    if name.starts_with(in_name) && name != "self" {
        let is_method = word(tokens, at + 1) == "." && word(tokens, at + 3) == "(";
        if is_method && (at == 0 || word(tokens, at - 1) != ".") {
            uses.calls.push((name.to_owned(), word(tokens, at + 2).to_owned(), tokens[at].1));
        }
        if word(tokens, at + 1) == ":" && word(tokens, at + 2) == "&" {
            let mut of = at + 3;
            while matches!(word(tokens, of), "mut" | "'" | "_") || word(tokens, of - 1) == "'" {
                of += 1;
            }
            uses.named.push((name.to_owned(), word(tokens, of).to_owned()));
        }
    }
    at + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rust::scan;

    fn words(path: &[String]) -> String {
        path.join("::")
    }

    #[test]
    fn paths_are_taken_from_groups_and_from_the_middle_of_the_code() {
        let uses = uses(&scan("use crate::a::{self, b::{C, d}, E as F};\nfn f() { super::g::h(); }\n"));
        let found: Vec<String> =
            uses.paths.iter().map(|one| format!("{} {}", one.line, words(&one.path))).collect();
        assert_eq!(
            found,
            ["1 crate::a::self", "1 crate::a::b::C", "1 crate::a::b::d", "1 crate::a::E", "2 super::g::h"]
        );
    }

    #[test]
    fn what_is_handed_on_is_told_apart() {
        let uses = uses(&scan("pub use a::B;\npub(crate) use c::{D, E};\n"));
        assert!(uses.paths.is_empty());
        assert_eq!(
            uses.handed_on.iter().map(|path| words(path)).collect::<Vec<_>>(),
            ["a::B", "c::D", "c::E"]
        );
    }

    #[test]
    fn methods_and_their_calls_are_found() {
        let text = "impl<'a> Work<'a> {\n fn one(&self) { self.two(); }\n}\nimpl Clone for Work<'_> { fn clone() {} }\n\
                    fn f(work: &mut Work<'_>) { work.one(); work.rows.two(); }";
        let uses = uses(&scan(text));
        assert_eq!(uses.methods, [("Work".to_owned(), "one".to_owned())]);
        assert_eq!(uses.own_calls, [("Work".to_owned(), "two".to_owned(), 2)]);
        assert_eq!(uses.named, [("work".to_owned(), "Work".to_owned())]);
        assert_eq!(uses.calls, [("work".to_owned(), "one".to_owned(), 5)]);
    }
}
