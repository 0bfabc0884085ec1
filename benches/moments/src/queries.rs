//! The sixty questions that the search is measured by, ten of each kind.

use crate::random::Random;
use crate::scripts::{SCRIPTS, WORDS};

/// A kind of question, and its ten.
pub type Kind = (&'static str, Vec<String>);

/// All of them, the same in every run.
pub fn all() -> Vec<Kind> {
    let mut random = Random::seeded(60);
    let mut ten = |one: &mut dyn FnMut(&mut Random, usize) -> String| -> Vec<String> {
        (0..10).map(|number| one(&mut random, number)).collect()
    };
    let script = |number: usize| SCRIPTS.get(number % SCRIPTS.len()).unwrap_or(&SCRIPTS[0]);
    vec![
        ("one letter", ten(&mut |_, number| script(number % 5).word(number).chars().take(1).collect())),
        ("a common word", ten(&mut |_, number| script(number).word(number / 6))),
        ("a rare word", ten(&mut |random, number| script(number).word(WORDS - 1 - random.below(500)))),
        (
            "a phrase",
            ten(&mut |_, number| {
                let script = script(number);
                let words = [script.word(number / 6), script.word(1)];
                format!("\"{}\"", words.join(script.between))
            }),
        ),
        ("nothing", ten(&mut |_, number| format!("zzq{number}"))),
        ("one Chinese character", ten(&mut |_, number| SCRIPTS[5].word(number).chars().take(1).collect())),
    ]
}
