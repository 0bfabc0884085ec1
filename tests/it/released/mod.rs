//! Vaults of released schemas: they open, their views answer, and how the next one is made.
//!
//! `tests/fixtures/vaults` has one folder per schema and protection. Their content is compared row by row in the store
//! (`vault/tests/released.rs`); here the whole planner looks at them. [`life`] is what a person does in them; it is kept,
//! because a vault of the next schema lives through the same weeks (see the `README.md` beside the vaults).

mod around;
mod life;
mod logged;
mod making;
mod opening;
mod planned;
mod said;
mod sheets;
mod typed_words;
