//! What is written while the vault is locked: sealed to a key whose other half lies in the vault (MOMENTS.md §10).
//!
//! Writing needs no secret, reading needs the vault. `interlude.sealed` is a row of records and nothing else, 1 MiB at most:
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `ilseal1` and a line end: here a record begins, of this version |
//! | 4 | how many bytes follow the head, little-endian as all numbers are |
//! | 16 | the name of the file: random, the same in all of its records |
//! | 8 | the number of the record, larger than those before it |
//! | 16 | the name of the text: a later record of the same text stands for the earlier ones |
//! | 4 | the sum over the head so far: the beginning of its BLAKE2s-256 |
//! | 32 | the public key that was made for this record alone |
//! | … | when it was typed, where, and the text, by XChaCha20-Poly1305 with its tag of 16 bytes |
//!
//! Key and nonce of a record are the first 56 bytes of BLAKE2b-512 over `interlude sealed text 1` and a line end, the secret
//! that both halves share by X25519, and both public keys. The head and the vault's public key are bound to it, so a record
//! cannot be renamed, renumbered or given to another vault.
//!
//! It grows by appending, and each append is on the disk when it is answered. Where one was cut off the next stands behind
//! what is left of it, and reading finds it by its first bytes. Where there is no more room, the records that a later one
//! stands for go: the file is written anew beside itself and renamed.

mod file;
mod pair;
mod record;
mod text;

#[cfg(test)]
mod tests;

pub(crate) use file::{append, put_aside, read, remove};
pub(crate) use pair::{OpeningKey, SealingKey};
pub(crate) use record::FileName;
pub use text::{SealedText, TextId};
