//! What is sealed: a text, when it was last typed, and in which zone.

use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

use crate::error::StoreError;
use crate::keys;

/// The name of a text that is being written while the vault is locked. It is random and says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextId(pub(super) [u8; 16]);

impl TextId {
    /// A name that no other text has.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn random() -> Result<Self, StoreError> {
        let mut name = [0; 16];
        getrandom::fill(&mut name)?;
        Ok(Self(name))
    }

    /// Reads what [`TextId::name`] wrote; `None` for anything else.
    pub fn named(name: &str) -> Option<Self> {
        keys::bytes_of(name).map(|bytes| Self(*bytes))
    }

    /// The same as 32 letters.
    pub fn name(self) -> String {
        keys::hex_of(&self.0).to_string()
    }
}

/// A text that was written while the vault was locked.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedText {
    /// When it was last typed, in whole seconds.
    pub at: DateTime<Utc>,
    /// The name of the zone in which that was.
    pub zone: String,
    /// As it was typed.
    pub text: String,
}

impl std::fmt::Debug for SealedText {
    // No word of it in a message.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("SealedText").field("at", &self.at).finish_non_exhaustive()
    }
}

impl SealedText {
    /// How many bytes [`SealedText::bytes`] has.
    pub(super) fn length(&self) -> usize {
        [9, self.zone.len(), self.text.len()].into_iter().fold(0, usize::saturating_add)
    }

    /// The instant, the zone by its length, the text.
    pub(super) fn bytes(&self) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        let zone = u8::try_from(self.zone.len()).map_err(|_| StoreError::StoredValue("zone"))?;
        // Reserved at once: a vector that grows leaves copies behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(self.length()));
        bytes.extend_from_slice(&self.at.timestamp().to_le_bytes());
        bytes.push(zone);
        bytes.extend_from_slice(self.zone.as_bytes());
        bytes.extend_from_slice(self.text.as_bytes());
        Ok(bytes)
    }

    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let (at, rest) = bytes.split_first_chunk::<8>()?;
        let (zone, rest) = rest.split_first()?;
        let (zone, text) = rest.split_at_checked(usize::from(*zone))?;
        Some(Self {
            at: DateTime::from_timestamp(i64::from_le_bytes(*at), 0)?,
            zone: str::from_utf8(zone).ok()?.to_owned(),
            text: str::from_utf8(text).ok()?.to_owned(),
        })
    }
}
