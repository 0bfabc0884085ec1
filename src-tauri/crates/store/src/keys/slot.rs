//! Slots: the ways in which the key file holds the data key.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::hex;
use super::secret::{DataKey, Secret};
use super::stretch::{Calibration, Cost, stretch};
use crate::error::{DamageKind, StoreError};

const BROKEN: StoreError = StoreError::Damaged(DamageKind::KeyFileBroken);

/// One way to the data key.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum Slot {
    /// The key as it is: this computer's login is the only protection.
    Device(DeviceSlot),
    /// The key wrapped by a passphrase.
    Passphrase(PassphraseSlot),
}

/// Holds the data key as it is.
#[derive(Clone, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeviceSlot {
    key: String,
}

impl DeviceSlot {
    /// Holds `key`.
    pub fn of(key: &DataKey) -> Self {
        Self { key: key.hex().to_string() }
    }

    /// The data key.
    pub fn key(&self) -> Result<DataKey, StoreError> {
        let bytes = hex::decode::<32>(&self.key).ok_or(BROKEN)?;
        DataKey::from_bytes(bytes.as_slice()).ok_or(BROKEN)
    }
}

/// Holds the data key encrypted by XChaCha20-Poly1305 under a key that Argon2id makes from a passphrase.
///
/// Every other field is associated data: none can be changed without the passphrase.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PassphraseSlot {
    stretched_by: Stretching,
    cost: Cost,
    salt: String,
    wrapped_by: Wrapping,
    nonce: String,
    wrapped: String,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum Stretching {
    #[serde(rename = "argon2id-1.3")]
    Argon2id,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum Wrapping {
    #[serde(rename = "xchacha20-poly1305")]
    XChaCha20Poly1305,
}

impl PassphraseSlot {
    /// Wraps `key` by a passphrase, with a new salt and nonce.
    pub fn wrap(key: &DataKey, secret: &Secret, calibration: Calibration) -> Result<Self, StoreError> {
        let (mut salt, mut nonce) = ([0; 16], [0; 24]);
        getrandom::fill(&mut salt)?;
        getrandom::fill(&mut nonce)?;
        let mut slot = Self {
            stretched_by: Stretching::Argon2id,
            cost: Cost::chosen(calibration)?,
            salt: hex::encode(&salt).to_string(),
            wrapped_by: Wrapping::XChaCha20Poly1305,
            nonce: hex::encode(&nonce).to_string(),
            wrapped: String::new(),
        };
        let cipher = slot.cipher(secret)?;
        let bound = slot.bound();
        let payload = Payload { msg: key.bytes(), aad: bound.as_bytes() };
        // A key of 32 bytes is far below the cipher's limit; the branch is for the signature only.
        let wrapped = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| BROKEN)?;
        slot.wrapped = hex::encode(&wrapped).to_string();
        Ok(slot)
    }

    /// Unwraps the data key.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`], or [`StoreError::KeyParameters`] before anything is computed.
    pub fn unwrap(&self, secret: &Secret) -> Result<DataKey, StoreError> {
        let nonce = hex::decode::<24>(&self.nonce).ok_or(BROKEN)?;
        let wrapped = hex::decode::<48>(&self.wrapped).ok_or(BROKEN)?;
        let bound = self.bound();
        let payload = Payload { msg: wrapped.as_slice(), aad: bound.as_bytes() };
        let opened = self.cipher(secret)?.decrypt(&XNonce::from(*nonce), payload);
        let opened = Zeroizing::new(opened.map_err(|_| StoreError::WrongPassphrase)?);
        DataKey::from_bytes(&opened).ok_or(BROKEN)
    }

    fn cipher(&self, secret: &Secret) -> Result<XChaCha20Poly1305, StoreError> {
        let salt = hex::decode::<16>(&self.salt).ok_or(BROKEN)?;
        let key = stretch(secret, &salt, self.cost)?;
        XChaCha20Poly1305::new_from_slice(key.as_slice()).map_err(|_| BROKEN)
    }

    /// The fields that the cipher binds to the key.
    fn bound(&self) -> String {
        let Cost { memory_kib, passes, lanes } = self.cost;
        let stretched_by = match self.stretched_by {
            Stretching::Argon2id => "argon2id-1.3",
        };
        let wrapped_by = match self.wrapped_by {
            Wrapping::XChaCha20Poly1305 => "xchacha20-poly1305",
        };
        format!(
            "interlude passphrase 1\n{stretched_by}\n{memory_kib}\n{passes}\n{lanes}\n{}\n{wrapped_by}\n{}",
            self.salt, self.nonce
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> Secret {
        Secret::new(text.to_owned())
    }

    #[test]
    fn only_the_right_passphrase_opens_a_slot() {
        let key = DataKey::random().unwrap();
        let slot = PassphraseSlot::wrap(&key, &secret("a quiet évening"), Calibration::Least).unwrap();
        assert!(slot.unwrap(&secret("a quiet évening")).unwrap().is(&key));
        assert!(matches!(slot.unwrap(&secret("a quiet evening")), Err(StoreError::WrongPassphrase)));
    }

    #[test]
    fn a_changed_field_does_not_open() {
        let key = DataKey::random().unwrap();
        let mut slot = PassphraseSlot::wrap(&key, &secret("tea"), Calibration::Least).unwrap();
        slot.cost.lanes = 2;
        assert!(matches!(slot.unwrap(&secret("tea")), Err(StoreError::WrongPassphrase)));
        slot.cost.lanes = 99;
        assert!(matches!(slot.unwrap(&secret("tea")), Err(StoreError::KeyParameters)));
    }

    #[test]
    fn a_device_slot_holds_the_key_as_it_is() {
        let key = DataKey::random().unwrap();
        assert!(DeviceSlot::of(&key).key().unwrap().is(&key));
    }
}
