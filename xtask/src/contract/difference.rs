//! The first line in which two texts differ.

/// As much of a line as is shown.
const SHOWN: usize = 100;

/// Where two texts part: the line, counted from 1, and what stands there in each; nothing where one has ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    pub line: usize,
    pub here: Option<String>,
    pub there: Option<String>,
}

/// The first difference, also in a line end; `None` where the texts are the same.
pub fn difference(here: &str, there: &str) -> Option<Difference> {
    let (mut ours, mut theirs) = (here.split('\n'), there.split('\n'));
    let mut line = 1;
    loop {
        match (ours.next(), theirs.next()) {
            (None, None) => return None,
            (one, other) if one == other => line += 1,
            (one, other) => return Some(Difference { line, here: one.map(shown), there: other.map(shown) }),
        }
    }
}

impl Difference {
    /// What to print, a line for each side.
    pub fn told(&self) -> [String; 2] {
        let told = |side: &Option<String>| side.clone().unwrap_or_else(|| "(has ended)".to_owned());
        [format!("here:  {}", told(&self.here)), format!("there: {}", told(&self.there))]
    }
}

/// The line as it can be told from another: white space at its ends is visible.
fn shown(line: &str) -> String {
    let cut: String = line.chars().take(SHOWN).collect();
    let more = if cut.len() < line.len() { " …" } else { "" };
    format!("{cut:?}{more}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(here: &str, there: &str, line: usize, told: [&str; 2]) {
        let found = difference(here, there).unwrap();
        assert_eq!((found.line, found.told()), (line, told.map(str::to_owned)));
    }

    #[test]
    fn the_first_line_that_differs_is_named() {
        check("a\nb\nc\n", "a\nx\ny\n", 2, ["here:  \"b\"", "there: \"x\""]);
    }

    #[test]
    fn a_text_that_goes_on_differs_where_the_other_ends() {
        check("a\n", "a", 2, ["here:  \"\"", "there: (has ended)"]);
        check("a", "a\nb", 2, ["here:  (has ended)", "there: \"b\""]);
    }

    #[test]
    fn other_line_ends_are_a_difference_that_can_be_seen() {
        check("a\n", "a\r\n", 1, ["here:  \"a\"", "there: \"a\\r\""]);
    }

    #[test]
    fn the_same_text_has_none() {
        assert_eq!(difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(difference("", ""), None);
    }

    #[test]
    fn a_long_line_is_cut() {
        let found = difference(&"ü".repeat(SHOWN + 1), "").unwrap();
        assert_eq!(found.here, Some(format!("\"{}\" …", "ü".repeat(SHOWN))));
    }
}
