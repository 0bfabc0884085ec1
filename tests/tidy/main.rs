//! The repository's own rules as tests: each says which line breaks it and what to do instead.
//!
//! One module per group of rules. A rule is a function over text, so that its teeth are tested beside it with a
//! planted violation; one more test applies it to the tree.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod abstaining;
mod care;
mod catalogue;
mod circles;
mod closed_sets;
mod commands;
mod days;
mod finding;
mod keys;
mod layers;
mod libraries;
mod links;
mod manifest;
mod markup;
mod names;
mod page;
mod patterns;
mod privacy;
mod promises;
mod prompts;
mod prose;
mod raw_words;
mod references;
mod rust;
mod scanned;
mod script;
mod shape;
mod talking;
mod tree;
mod uses;
mod words;
