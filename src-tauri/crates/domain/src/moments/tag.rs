//! Tags: words that a person puts on entries. Case and accents make no other tag of one, and the first spelling stays
//! (MOMENTS.md §1).

use crate::moments::fold::fold;

/// How many characters a tag may have.
pub const LONGEST_TAG: usize = 60;
/// How many tags an entry may have.
pub const MOST_TAGS: usize = 20;

/// The name of a tag in the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagId(pub i64);

/// What all spellings of one tag have in common.
pub fn alike(name: &str) -> String {
    let folded = fold(name).text;
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_spaces_make_no_other_tag() {
        for (one, other) in
            [("Café", "cafe"), ("SLEEP", "sleep"), (" after  work", "After work"), ("Ёлка", "елка")]
        {
            assert_eq!(alike(one), alike(other), "{one}");
        }
        assert_ne!(alike("sleep"), alike("sleepless"));
    }
}
