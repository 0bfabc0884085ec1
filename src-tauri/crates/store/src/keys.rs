//! The keys: what the person types, what encrypts the database, and the file that ties them together.
//!
//! A random data key encrypts the database. The key file holds it in a slot: as it is (`device`), or
//! wrapped by a key that Argon2id makes from a passphrase (`passphrase`). Beside it stands the public half of the
//! key that seals what is written while the vault is locked. Whatever is secret is wiped from
//! memory when it is dropped and never printed.

mod file;
mod hex;
mod seal;
mod secret;
mod slot;
mod stretch;

pub(crate) use file::KeyFile;
#[cfg(test)]
pub(crate) use file::with_new_sum;
pub(crate) use hex::{decode as bytes_of, encode as hex_of};
pub(crate) use seal::SealSlot;
pub(crate) use secret::DataKey;
pub use secret::Secret;
pub(crate) use slot::{DeviceSlot, PassphraseSlot, Slot};
pub use stretch::Calibration;
