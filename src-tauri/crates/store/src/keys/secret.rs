//! What must not be seen: a passphrase and a data key.

use std::fmt;

use zeroize::Zeroizing;

use super::hex;
use crate::error::StoreError;

/// A passphrase. It is wiped when dropped, and `Debug` does not show it.
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes the text over; the caller keeps no copy.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The bytes that are stretched into a key.
    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(..)")
    }
}

/// The random 256-bit key of a database. It stays in one place on the heap and is wiped when dropped.
pub(crate) struct DataKey(Box<Zeroizing<[u8; 32]>>);

impl DataKey {
    /// Makes a new key.
    pub fn random() -> Result<Self, StoreError> {
        let mut key = Self(Box::default());
        getrandom::fill(key.0.as_mut_slice())?;
        Ok(key)
    }

    /// Takes a key over; `None` when it has another length.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut key = Self(Box::default());
        if bytes.len() != key.0.len() {
            return None;
        }
        key.0.copy_from_slice(bytes);
        Some(key)
    }

    /// The key as it is.
    pub fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// The key as text.
    pub fn hex(&self) -> Zeroizing<String> {
        hex::encode(self.bytes())
    }

    /// Tells whether both are the same key.
    #[cfg(test)]
    pub fn is(&self, other: &Self) -> bool {
        self.bytes() == other.bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_not_printed() {
        assert_eq!(format!("{:?}", Secret::new("canary".to_owned())), "Secret(..)");
    }

    #[test]
    fn random_keys_differ_and_come_back_from_their_bytes() {
        let (one, two) = (DataKey::random().unwrap(), DataKey::random().unwrap());
        assert!(!one.is(&two));
        assert!(one.is(&DataKey::from_bytes(one.bytes()).unwrap()));
        assert!(DataKey::from_bytes(&[0; 31]).is_none());
    }
}
