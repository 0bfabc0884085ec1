//! The public half of the seal, as the key file has it.

use serde::{Deserialize, Serialize};

use super::hex;
use crate::sealed::SealingKey;

const SEALED_BY: &str = "x25519-xchacha20-poly1305";

/// Says by which key something is sealed to the vault. Nothing is read with it.
///
/// What this version does not understand counts as none and is written anew at the next unlock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SealSlot {
    #[serde(default)]
    sealed_by: String,
    #[serde(default)]
    public: String,
}

impl SealSlot {
    /// Holds the public half.
    pub fn of(key: &SealingKey) -> Self {
        Self { sealed_by: SEALED_BY.to_owned(), public: hex::encode(&key.0).to_string() }
    }

    /// The public half.
    pub fn key(&self) -> Option<SealingKey> {
        let bytes = hex::decode::<32>(&self.public).filter(|_| self.sealed_by == SEALED_BY)?;
        Some(SealingKey(*bytes))
    }
}
