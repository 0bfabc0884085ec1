//! What a stage came to: its tally, and the words of what failed, which the summary says once more.

use crate::program::Heard;
use crate::test::tally::Tally;
use std::ops::AddAssign;

/// Words by which a runner says what failed.
const FAILURE: [&str; 7] = [" FAILED", "panicked at", "AssertionError", " FAIL ", "error:", "Error:", "✗"];
/// How many lines after such a one still belong to it.
const AFTER: usize = 8;
/// The most lines that are kept of one stage.
const MOST: usize = 60;

/// A tally with what is to be known of its failures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many held, and how many did not.
    pub tally: Tally,
    /// What the runner said of those that did not.
    pub told: Vec<String>,
}

impl Outcome {
    /// One check that did not hold, and why.
    pub fn broken(why: String) -> Outcome {
        Outcome { tally: Tally::BROKEN, told: vec![why] }
    }

    /// What a runner came to. That it ran nothing is a failure, unless it `may_be_empty`.
    pub fn heard(heard: &Heard, may_be_empty: bool) -> Outcome {
        let read = Tally::read(&heard.lines);
        let is_empty = may_be_empty && heard.success && read == Tally::default();
        Outcome::from(if is_empty { read } else { read.judged(heard.success) }).telling(&heard.lines)
    }

    /// The same with what these lines say, if something failed.
    fn telling(mut self, lines: &[String]) -> Outcome {
        let mut belonging = 0;
        for line in lines.iter().filter(|_| self.tally.failed > 0) {
            if FAILURE.iter().any(|words| line.contains(words)) {
                belonging = AFTER;
            } else if belonging == 0 {
                continue;
            } else {
                belonging -= 1;
            }
            self.told.push(line.clone());
        }
        self.told.truncate(MOST);
        self
    }
}

impl From<Tally> for Outcome {
    fn from(tally: Tally) -> Outcome {
        Outcome { tally, told: Vec::new() }
    }
}

impl AddAssign for Outcome {
    fn add_assign(&mut self, other: Outcome) {
        self.tally += other.tally;
        self.told.extend(other.told);
        self.told.truncate(MOST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(success: bool, lines: &str, tally: Tally, told: &[&str]) {
        let heard = Heard { success, lines: lines.lines().map(str::to_owned).collect() };
        let told = told.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(Outcome::heard(&heard, true), Outcome { tally, told });
    }

    #[test]
    fn what_failed_is_kept_with_what_it_said() {
        check(
            false,
            "test a ... ok\ntest b ... FAILED\nleft: 1\ntest result: FAILED. 1 passed; 1 failed",
            Tally { passed: 1, failed: 1 },
            &["test b ... FAILED", "left: 1", "test result: FAILED. 1 passed; 1 failed"],
        );
    }

    #[test]
    fn of_what_held_nothing_is_kept() {
        check(
            true,
            "an error: none\ntest result: ok. 2 passed; 0 failed",
            Tally { passed: 2, failed: 0 },
            &[],
        );
    }

    #[test]
    fn nothing_ran_where_nothing_must() {
        check(true, "test result: ok. 0 passed; 0 failed; 1 ignored", Tally::default(), &[]);
        check(false, "killed", Tally::BROKEN, &[]);
    }
}
