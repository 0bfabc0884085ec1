//! Pieces: a folded text taken apart into words and runs of a script without spaces.

use std::ops::Range;

/// One piece, by the bytes of the folded text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Letters and digits in a row.
    Word(Range<usize>),
    /// Characters in a row of a script that puts no spaces between words.
    Run(Vec<Range<usize>>),
}

/// The pieces of a folded text, in order.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut goes_on = false;
    for (start, letter) in text.char_indices() {
        let at = start..start + letter.len_utf8();
        match (is_unspaced(letter), letter.is_alphanumeric(), pieces.last_mut()) {
            (true, _, Some(Piece::Run(run))) if goes_on => run.push(at),
            (true, _, _) => pieces.push(Piece::Run(vec![at])),
            (false, true, Some(Piece::Word(word))) if goes_on => word.end = at.end,
            (false, true, _) => pieces.push(Piece::Word(at)),
            (false, false, _) => {
                goes_on = false;
                continue;
            }
        }
        goes_on = true;
    }
    pieces
}

/// Whether a letter belongs to a script that puts no spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
fn is_unspaced(letter: char) -> bool {
    matches!(
        letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}'..='\u{3007}'
            | '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}'
    ) && letter.is_alphanumeric()
}
