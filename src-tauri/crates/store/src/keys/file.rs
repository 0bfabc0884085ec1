//! The key file: `interlude.keys.json`.
//!
//! It begins with a checksum over the rest, so that a broken file is told apart from a wrong passphrase.
//! Every future version keeps that beginning and the field `version`. It is replaced as a whole, and the
//! generation before is kept beside it until the next unlock.

use std::io::Write;

use blake2::{Blake2s256, Digest};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::hex;
use super::seal::SealSlot;
use super::slot::{DeviceSlot, PassphraseSlot, Slot};
use crate::error::{DamageKind, StoreError};
use crate::folder::{self, Folder};

const VERSION: u32 = 1;
const BEFORE_SUM: &[u8] = b"{\"sum\":\"";
const SUM_LETTERS: usize = 64;
const BROKEN: StoreError = StoreError::Damaged(DamageKind::KeyFileBroken);

/// What the key file says.
#[derive(Serialize, Deserialize)]
pub(crate) struct KeyFile {
    version: u32,
    slots: Vec<Slot>,
    /// While the database gets a new key: the old one. Which of the two fits is then for the database to say.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    replacing: Option<DeviceSlot>,
    /// By which key something is sealed to the vault. Files from before there was one have none.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    seal: Option<SealSlot>,
}

#[derive(Deserialize)]
struct AnyVersion {
    version: u32,
}

impl KeyFile {
    /// A file with one slot.
    pub fn with(slot: Slot) -> Self {
        Self { version: VERSION, slots: vec![slot], replacing: None, seal: None }
    }

    /// The same file with another slot in the place of what it had.
    pub fn with_slot(self, slot: Slot) -> Self {
        Self { seal: self.seal, ..Self::with(slot) }
    }

    /// The same file, while the database may still have the key of `old`.
    pub fn replacing(self, old: DeviceSlot) -> Self {
        Self { replacing: Some(old), ..self }
    }

    /// The same file with this seal.
    pub fn with_seal(self, seal: SealSlot) -> Self {
        Self { seal: Some(seal), ..self }
    }

    /// By which key something is sealed to the vault.
    pub fn seal(&self) -> Option<&SealSlot> {
        self.seal.as_ref()
    }

    /// The slot that needs no passphrase.
    pub fn device(&self) -> Option<&DeviceSlot> {
        self.slots.iter().find_map(|slot| match slot {
            Slot::Device(slot) => Some(slot),
            Slot::Passphrase(_) => None,
        })
    }

    /// The slot that needs the passphrase.
    pub fn passphrase(&self) -> Option<&PassphraseSlot> {
        self.slots.iter().find_map(|slot| match slot {
            Slot::Passphrase(slot) => Some(slot),
            Slot::Device(_) => None,
        })
    }

    /// The slot of the old key, if the database was getting a new one.
    pub fn replaced(&self) -> Option<&DeviceSlot> {
        self.replacing.as_ref()
    }

    /// The same file once the new key is known to hold.
    pub fn settled(self) -> Self {
        Self { replacing: None, ..self }
    }

    /// Reads a key file by name; `None` where there is none.
    pub fn read(folder: &Folder, name: &str) -> Result<Option<Self>, StoreError> {
        match folder::read_small(&folder.file(name))? {
            Some(bytes) => Self::parse(&bytes).map(Some),
            None => Ok(None),
        }
    }

    /// Writes the key file of a vault that is being made.
    pub fn write_new(&self, folder: &Folder, name: &str) -> Result<(), StoreError> {
        let mut file = folder::create(&folder.file(name))?;
        file.write_all(&self.text()?)?;
        file.sync_all()?;
        Ok(())
    }

    /// Replaces the key file and keeps the generation before.
    pub fn replace(&self, folder: &Folder) -> Result<(), StoreError> {
        let text = self.text()?;
        folder::copy_over(&folder.file(folder::KEYS), &folder.file(folder::KEYS_PREVIOUS))?;
        folder::replace(&folder.file(folder::KEYS), &text)?;
        Ok(())
    }

    fn text(&self) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        // Reserved at once: a vector that grows leaves copies of a key behind.
        let mut body = Zeroizing::new(Vec::with_capacity(4096));
        serde_json::to_writer_pretty(&mut *body, self).map_err(std::io::Error::from)?;
        let body = body.strip_prefix(b"{").unwrap_or(&body);
        let mut text = Zeroizing::new(Vec::with_capacity(4096));
        text.extend_from_slice(BEFORE_SUM);
        let rest = Zeroizing::new([b"\",".as_slice(), body, b"\n"].concat());
        text.extend_from_slice(hex::encode(&Blake2s256::digest(&*rest)).as_bytes());
        text.extend_from_slice(&rest);
        Ok(text)
    }

    fn parse(bytes: &[u8]) -> Result<Self, StoreError> {
        let after = bytes.strip_prefix(BEFORE_SUM).ok_or(BROKEN)?;
        let (sum, rest) = after.split_at_checked(SUM_LETTERS).ok_or(BROKEN)?;
        if hex::encode(&Blake2s256::digest(rest)).as_bytes() != sum {
            return Err(BROKEN);
        }
        let AnyVersion { version } = serde_json::from_slice(bytes).map_err(|_| BROKEN)?;
        if version > VERSION {
            return Err(StoreError::TooNew);
        }
        let file: Self = serde_json::from_slice(bytes).map_err(|_| BROKEN)?;
        // One way in, or nobody could say how the vault is protected.
        let [_] = file.slots.as_slice() else { return Err(BROKEN) };
        Ok(file)
    }
}

/// Gives a changed text a fitting checksum, as a forger would.
#[cfg(test)]
pub(crate) fn with_new_sum(text: &str) -> Vec<u8> {
    let rest = &text[BEFORE_SUM.len() + SUM_LETTERS..];
    let sum = hex::encode(&Blake2s256::digest(rest.as_bytes()));
    format!("{{\"sum\":\"{}{rest}", sum.as_str()).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{Calibration, DataKey, Secret};
    use crate::sealed::SealingKey;

    fn device() -> KeyFile {
        KeyFile::with(Slot::Device(DeviceSlot::of(&DataKey::random().unwrap())))
    }

    fn with_sum(rest: &str) -> Vec<u8> {
        with_new_sum(&format!("{{\"sum\":\"{}{rest}", "0".repeat(SUM_LETTERS)))
    }

    #[test]
    fn a_file_comes_back() {
        let key = DataKey::random().unwrap();
        let secret = Secret::new("tea".to_owned());
        let slot = PassphraseSlot::wrap(&key, &secret, Calibration::Least).unwrap();
        let file = KeyFile::with(Slot::Passphrase(slot)).replacing(DeviceSlot::of(&key));
        let back = KeyFile::parse(&file.text().unwrap()).unwrap();
        assert!(back.device().is_none());
        assert!(back.passphrase().unwrap().unwrap(&secret).unwrap().is(&key));
        assert!(back.replaced().unwrap().key().unwrap().is(&key));
        assert!(back.settled().replaced().is_none());
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_noticed() {
        let text = device().text().unwrap();
        for place in 0..text.len() {
            for bit in 0..8 {
                let mut flipped = text.to_vec();
                flipped[place] ^= 1 << bit;
                assert!(KeyFile::parse(&flipped).is_err(), "byte {place}, bit {bit}");
            }
            assert!(KeyFile::parse(&text[..place]).is_err(), "cut at {place}");
        }
    }

    #[test]
    fn a_newer_file_is_not_called_broken() {
        let newer = with_sum("\",\"version\":2,\"slots\":\"in another way\"}");
        assert!(matches!(KeyFile::parse(&newer), Err(StoreError::TooNew)));
    }

    #[test]
    fn a_seal_comes_back_and_stays_when_the_slot_changes() {
        let slot = SealSlot::of(&SealingKey([7; 32]));
        let file = device().with_seal(slot.clone()).replacing(DeviceSlot::of(&DataKey::random().unwrap()));
        let file = KeyFile::parse(&file.text().unwrap()).unwrap();
        assert_eq!(file.seal().and_then(SealSlot::key), Some(SealingKey([7; 32])));
        let file = file.settled().with_slot(Slot::Device(DeviceSlot::of(&DataKey::random().unwrap())));
        assert_eq!(KeyFile::parse(&file.text().unwrap()).unwrap().seal(), Some(&slot));
    }

    #[test]
    fn a_seal_that_is_not_understood_is_none_and_the_file_opens() {
        let key = DataKey::random().unwrap();
        let slot = format!("{{\"kind\":\"device\",\"key\":\"{}\"}}", key.hex().as_str());
        let public = "07".repeat(32);
        for seal in [
            format!("{{\"sealed_by\":\"in another way\",\"public\":\"{public}\"}}"),
            "{\"sealed_by\":\"x25519-xchacha20-poly1305\",\"public\":\"07\"}".to_owned(),
            "{\"with\":[]}".to_owned(),
        ] {
            let text = format!("\",\"version\":1,\"slots\":[{slot}],\"seal\":{seal}}}");
            let file = KeyFile::parse(&with_sum(&text)).unwrap();
            assert!(file.device().unwrap().key().unwrap().is(&key));
            assert_eq!(file.seal().and_then(SealSlot::key), None, "{seal}");
        }
    }

    #[test]
    fn a_file_without_a_slot_is_broken() {
        let none = with_sum("\",\"version\":1,\"slots\":[]}");
        assert!(matches!(KeyFile::parse(&none), Err(StoreError::Damaged(DamageKind::KeyFileBroken))));
    }
}
