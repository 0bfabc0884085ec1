//! Leaving out: parts, lines and words of a text, found by how they begin or what they are.
//!
//! Everything else stays byte for byte, line ends too.

/// Something that is left out, and the reason.
#[derive(Debug)]
pub struct LeftOut {
    pub cut: Cut,
    pub why: &'static str,
}

/// How it is found.
#[derive(Debug)]
pub enum Cut {
    /// From the line that begins with `from` up to the next one that begins with `until`, which stays; to the end where
    /// there is none, so that nothing comes in by a heading that was renamed.
    Part { from: &'static str, until: &'static str },
    /// Each line that begins so.
    Line(&'static str),
    /// The words that begin with `from`, up to `until` in the same line, which stays; to the end of the line for `"\n"`.
    Words { from: &'static str, until: &'static str },
}

/// A text without what is left out of it, and the cuts that fit nothing in it.
#[derive(Debug)]
pub struct Trimmed<'a> {
    pub text: String,
    pub idle: Vec<&'a LeftOut>,
}

/// Applies the cuts one after the other.
pub fn trim<'a>(text: &str, left_out: &'a [LeftOut]) -> Trimmed<'a> {
    let mut trimmed = Trimmed { text: text.to_owned(), idle: Vec::new() };
    for one in left_out {
        match one.cut.apply(&trimmed.text) {
            Some(rest) => trimmed.text = rest,
            None => trimmed.idle.push(one),
        }
    }
    trimmed
}

impl Cut {
    /// The text without it; `None` where it fits nothing.
    pub fn apply(&self, text: &str) -> Option<String> {
        let lines = text.split_inclusive('\n');
        let rest: String = match self {
            Cut::Part { from, until } => {
                let mut inside = false;
                let stays = |line: &&str| {
                    inside = line.starts_with(from) || inside && !line.starts_with(until);
                    !inside
                };
                lines.filter(stays).collect()
            }
            Cut::Line(start) => lines.filter(|line| !line.starts_with(start)).collect(),
            Cut::Words { from, until } => lines.map(|line| without(line, from, until)).collect(),
        };
        (rest.len() < text.len()).then_some(rest)
    }

    /// How it is found, for a person.
    pub fn sought(&self) -> &'static str {
        match self {
            Cut::Part { from, .. } | Cut::Line(from) | Cut::Words { from, .. } => from.trim(),
        }
    }
}

/// The line without the words that begin with `from`; as it is where `until` does not follow them.
fn without(line: &str, from: &str, until: &str) -> String {
    let found = line.split_once(from).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(until)?;
        Some(format!("{before}{until}{after}"))
    });
    found.unwrap_or_else(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHY: &str = "for this test";

    #[track_caller]
    fn check(text: &str, cut: Cut, wanted: &str) {
        assert_eq!(trim(text, &[LeftOut { cut, why: WHY }]).text, wanted);
    }

    const FIRST: Cut = Cut::Part { from: "## 1. Where", until: "## 2. " };

    #[test]
    fn the_first_section_goes_and_the_numbers_of_the_others_stay() {
        check(
            "# A\n\nB\n\n## 1. Where from\n\n| `a.txt` |\n### 1.1 C\n\n## 2. Words\n\nD\n## 3. E\n",
            FIRST,
            "# A\n\nB\n\n## 2. Words\n\nD\n## 3. E\n",
        );
    }

    #[test]
    fn a_part_without_its_end_goes_to_the_end() {
        check("a\n## 1. Where from\nb\n## 3. c\n", FIRST, "a\n");
    }

    #[test]
    fn a_line_goes_by_its_beginning_only() {
        check(
            "- `tool x`: do\n  more\na - `tool x`\n- `tool y`\n",
            Cut::Line("- `tool x"),
            "  more\na - `tool x`\n- `tool y`\n",
        );
    }

    #[test]
    fn words_go_out_of_their_line() {
        let cut = Cut::Words { from: " for a job", until: "," };
        check("Facts for a job of mine, tried.\n(for a job)\n", cut, "Facts, tried.\n(for a job)\n");
        check("a. Trust b.\nc\n", Cut::Words { from: " Trust", until: "\n" }, "a.\nc\n");
        check("x `t/a` b. It does\n`t/c`\n", Cut::Words { from: "`t/", until: "It" }, "x It does\n`t/c`\n");
    }

    #[test]
    fn line_ends_and_what_is_not_named_stay_as_they_are() {
        check("a\r\nb\r\n\tc – ü", Cut::Line("b"), "a\r\n\tc – ü");
        assert_eq!(trim("a\r\n\n b", &[]).text, "a\r\n\n b");
    }

    #[test]
    fn a_cut_that_fits_nothing_is_told() {
        let left_out = [
            LeftOut { cut: FIRST, why: WHY },
            LeftOut { cut: Cut::Line("b"), why: WHY },
            LeftOut { cut: Cut::Words { from: "c", until: "\n" }, why: WHY },
        ];
        let trimmed = trim("a\nb\n", &left_out);
        let idle: Vec<_> = trimmed.idle.iter().map(|one| one.cut.sought()).collect();
        assert_eq!((trimmed.text.as_str(), idle), ("a\n", vec!["## 1. Where", "c"]));
    }
}
