//! Words in six scripts, made of syllables: no sentence of anybody.

use crate::random::Random;

/// How many words each script has.
pub const WORDS: usize = 12_000;

/// A script, with what its words are made of.
pub struct Script {
    /// What begins a syllable, and what ends one.
    syllables: (&'static [&'static str], &'static [&'static str]),
    /// How many of twenty entries are written in it.
    pub share: usize,
    /// What stands between words.
    pub between: &'static str,
}

/// All of them.
pub const SCRIPTS: [Script; 6] = [
    Script {
        syllables: (
            &["b", "d", "f", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "w"],
            &["a", "e", "i", "o", "u", "an", "en", "ä", "é", "or", "ing", "ø"],
        ),
        share: 10,
        between: " ",
    },
    Script {
        syllables: (
            &["β", "γ", "δ", "κ", "λ", "μ", "ν", "π", "ρ", "σ", "τ", "φ"],
            &["α", "ε", "ι", "ο", "ά", "ός"],
        ),
        share: 2,
        between: " ",
    },
    Script {
        syllables: (
            &["б", "в", "г", "д", "ж", "к", "л", "м", "н", "п", "р", "с", "т"],
            &["а", "е", "и", "о", "у", "ё", "ый"],
        ),
        share: 2,
        between: " ",
    },
    Script {
        syllables: (&["ב", "ג", "ד", "ה", "ח", "ל", "מ", "נ", "ר", "ש"], &["א", "י", "ו", "ת", "ָ"]),
        share: 2,
        between: " ",
    },
    Script {
        syllables: (&["ب", "ت", "ج", "د", "ر", "س", "ع", "ف", "ل", "م", "ن"], &["ا", "ي", "و", "َ"]),
        share: 2,
        between: " ",
    },
    Script {
        syllables: (
            &["天", "心", "家", "水", "山", "月", "雨", "风", "早", "晚", "走", "听", "看", "想", "说"],
            &["人", "里", "了", "子", "时", "上", "中", "来", "光", "安", "静", "友", "路", "书", "茶"],
        ),
        share: 2,
        between: "",
    },
];

impl Script {
    /// The word of this rank; the first ones are the short ones.
    pub fn word(&self, rank: usize) -> String {
        let (begins, ends) = self.syllables;
        let mut word = String::new();
        let mut left = rank;
        loop {
            let syllable = left % (begins.len() * ends.len());
            word.push_str(begins.get(syllable % begins.len()).copied().unwrap_or_default());
            word.push_str(ends.get(syllable / begins.len()).copied().unwrap_or_default());
            left /= begins.len() * ends.len();
            if left == 0 {
                return word;
            }
        }
    }

    /// So many words, as often as words are.
    pub fn text(&self, random: &mut Random, words: usize) -> String {
        let words: Vec<String> = (0..words).map(|_| self.word(random.small_below(WORDS))).collect();
        words.join(self.between)
    }
}

/// A script, as often as its share.
pub fn any(random: &mut Random) -> &'static Script {
    let all: usize = SCRIPTS.iter().map(|script| script.share).sum();
    let mut left = random.below(all);
    for script in &SCRIPTS {
        if left < script.share {
            return script;
        }
        left -= script.share;
    }
    &SCRIPTS[0]
}
