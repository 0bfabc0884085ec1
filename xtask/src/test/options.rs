//! The words after `cargo xtask test`.

use crate::failure::Failure;
use crate::test::figures::Form;
use crate::test::stage::Stage;

/// What to run, and how often.
#[derive(Debug, PartialEq)]
pub struct Options {
    /// In the order in which they run.
    pub stages: Vec<Stage>,
    /// At least 1.
    pub repeat: u32,
    /// Whether all stages were asked for, so that compiling everything at once pays.
    pub complete: bool,
    /// Which form of the tests.
    pub form: Form,
    /// Only name the stages.
    pub list: bool,
}

impl Options {
    /// Reads `--only STAGE`, `--repeat N`, `--nightly` and `--list`.
    pub fn read(words: &[&str]) -> Result<Options, Failure> {
        let mut chosen = Vec::new();
        let (stages, form) = (Vec::new(), Form::Short);
        let mut options = Options { stages, repeat: 1, complete: false, form, list: false };
        let mut rest = words;
        loop {
            rest = match rest {
                [] => break,
                ["--list", rest @ ..] => {
                    options.list = true;
                    rest
                }
                ["--nightly", rest @ ..] => {
                    options.form = Form::Nightly;
                    rest
                }
                ["--only", name, rest @ ..] => {
                    chosen.push(Stage::named(name).ok_or_else(|| usage(words))?);
                    rest
                }
                ["--repeat", count, rest @ ..] => {
                    options.repeat = count.parse().ok().filter(|n| *n > 0).ok_or_else(|| usage(words))?;
                    rest
                }
                _ => return Err(usage(words)),
            };
        }
        options.complete = chosen.is_empty();
        options.stages =
            Stage::here().into_iter().filter(|stage| options.complete || chosen.contains(stage)).collect();
        if options.stages.is_empty() {
            return Err(Failure::NotHere { what: "this stage", needs: "Linux" });
        }
        Ok(options)
    }
}

fn usage(words: &[&str]) -> Failure {
    Failure::Usage { given: format!("test {}", words.join(" ")), usage: crate::USAGE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_words_every_stage_runs_once() {
        let options = Options::read(&[]).unwrap();
        assert!(options.complete);
        assert_eq!((options.stages, options.repeat, options.form), (Stage::here(), 1, Form::Short));
    }

    #[test]
    fn the_long_form_is_for_all_stages_or_for_some() {
        let options = Options::read(&["--nightly"]).unwrap();
        assert_eq!((options.stages, options.complete, options.form), (Stage::here(), true, Form::Nightly));
        let options = Options::read(&["--only", "faults", "--nightly"]).unwrap();
        assert_eq!(
            (options.stages, options.complete, options.form),
            (vec![Stage::Faults], false, Form::Nightly)
        );
    }

    #[test]
    fn chosen_stages_run_in_their_usual_order() {
        let options = Options::read(&["--only", "ui-test", "--only", "fmt", "--repeat", "3"]).unwrap();
        assert_eq!((options.stages, options.repeat), (vec![Stage::Fmt, Stage::UiTest], 3));
    }

    #[test]
    fn a_stage_that_does_not_exist_is_refused() {
        assert!(Options::read(&["--only", "nothing"]).is_err());
        assert!(Options::read(&["--repeat", "0"]).is_err());
        assert!(Options::read(&["--only"]).is_err());
        assert!(Options::read(&["--nightly", "faults"]).is_err());
    }
}
