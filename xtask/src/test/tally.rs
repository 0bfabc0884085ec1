//! Tallies: how many tests a runner says it ran, read from its closing lines.

use std::ops::AddAssign;

/// Counted tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests, or checks, that held.
    pub passed: u32,
    /// Those that did not.
    pub failed: u32,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Tally {
    /// One check that held.
    pub const HELD: Tally = Tally { passed: 1, failed: 0 };
    /// One check that did not.
    pub const BROKEN: Tally = Tally { passed: 0, failed: 1 };

    /// Adds up the closing lines among `lines`.
    ///
    /// Known are those of Cargo (`test result: ok. 5 passed; 0 failed; …`), of vitest
    /// (`Tests  1 failed | 11 passed (12)`) and our own (`5 passed, 0 failed`).
    pub fn read(lines: &[String]) -> Tally {
        let mut sum = Tally::default();
        for line in lines.iter().map(|line| line.trim()).filter(|line| is_closing(line)) {
            sum += Tally { passed: number_before(line, "passed"), failed: number_before(line, "failed") };
        }
        sum
    }

    /// The verdict on a runner that ended with `success` and counted this much.
    ///
    /// Nothing counted, or a failure that no test explains, is one more failure.
    pub fn judged(mut self, success: bool) -> Tally {
        if self.failed == 0 && (!success || self.passed == 0) {
            self.failed += 1;
        }
        self
    }
}

fn is_closing(line: &str) -> bool {
    line.starts_with("test result: ")
        || (line.starts_with("Tests ") && line.ends_with(')'))
        || line.split_once(" passed, ").is_some_and(|(passed, rest)| {
            passed.parse::<u32>().is_ok()
                && rest.strip_suffix(" failed").is_some_and(|n| n.parse::<u32>().is_ok())
        })
}

fn number_before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line.split_whitespace().collect();
    words
        .windows(2)
        .filter_map(|pair| match pair {
            [number, after] if after.trim_matches([',', ';']) == word => number.parse::<u32>().ok(),
            _ => None,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lines: &str, passed: u32, failed: u32) {
        let lines: Vec<String> = lines.lines().map(str::to_owned).collect();
        assert_eq!(Tally::read(&lines), Tally { passed, failed });
    }

    #[test]
    fn cargo_says_it_once_for_each_program() {
        check(
            "running 2 tests\ntest result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n\
             test result: FAILED. 3 passed; 1 failed; 0 ignored",
            5,
            1,
        );
    }

    #[test]
    fn vitest_names_files_and_tests_and_only_tests_count() {
        check(" Test Files  2 passed (2)\n      Tests  12 passed (12)\n", 12, 0);
        check(" Test Files  1 failed | 1 passed (2)\n      Tests  1 failed | 11 passed (12)\n", 11, 1);
    }

    #[test]
    fn a_script_of_ours_ends_like_we_do() {
        check("checked today\n8 passed, 0 failed\n", 8, 0);
        check("we passed, nobody failed\n", 0, 0);
    }

    #[test]
    fn nothing_counted_is_a_failure() {
        assert_eq!(Tally::default().judged(true), Tally::BROKEN);
    }

    #[test]
    fn a_failure_that_no_test_explains_is_counted() {
        assert_eq!(Tally { passed: 4, failed: 0 }.judged(false), Tally { passed: 4, failed: 1 });
        assert_eq!(Tally { passed: 4, failed: 2 }.judged(false), Tally { passed: 4, failed: 2 });
        assert_eq!(Tally { passed: 4, failed: 0 }.judged(true), Tally { passed: 4, failed: 0 });
    }
}
