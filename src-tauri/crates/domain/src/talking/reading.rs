//! Reading: a text as the sentences it is made of, for the rules that judge a message. What is quoted is never read.

mod apart;
mod guards;
mod lists;
mod phrases;
mod quotes;
mod sentence;
mod split;

pub use phrases::Phrases;
pub use sentence::Sentence;

/// The sentences of a text, in their order, with their places in it.
pub fn read(text: &str) -> Vec<Sentence> {
    let text = quotes::without_quotes(text);
    split::sentences(&text)
}

/// The beginning of a text, of at most so many characters.
pub fn beginning(text: &str, most: usize) -> &str {
    let end = text.char_indices().nth(most).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or(text)
}
