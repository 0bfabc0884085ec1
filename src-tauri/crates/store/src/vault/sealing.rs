//! The seal of a vault: made with it, its private half kept among the settings, its public one in the key file.
//!
//! What was sealed is read when the vault is open, merged by whoever knows what it becomes, and then put away. Between the
//! merge and that the program may end: the vault remembers up to which record of which file it has everything, in the same
//! transaction.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::{Vault, state};
use crate::error::StoreError;
use crate::folder::{self, Folder, KEYS};
use crate::keys::{self, KeyFile, SealSlot};
use crate::sealed::{self, FileName, OpeningKey, SealedText, TextId};
use crate::tables::Rows;

/// The private half.
const PRIVATE: &str = "seal_key";
/// The last record of each file that is still to be put away.
const MERGED: &str = "seal_merged";

/// What was written while the vault was locked.
#[derive(Debug)]
pub struct Unsealed {
    /// What is not in the vault yet: the last state of each text, the earliest typed first.
    pub texts: Vec<SealedText>,
    /// Whether something of it cannot be read. The file is then put aside and never removed.
    pub is_damaged: bool,
    last: BTreeMap<FileName, u64>,
}

impl Unsealed {
    /// Remembers that the vault has these texts now; belongs into the transaction that merges them.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn remember(&self, rows: &Rows<'_>) -> Result<(), StoreError> {
        let last = self.last.iter().map(|(file, number)| format!("{} {number}", keys::hex_of(file).as_str()));
        rows.set_setting(MERGED, Some(&last.collect::<Vec<_>>().join(" ")))
    }

    /// Puts the file away after the merge: removed where all of it was read, and otherwise aside under a name of its own.
    ///
    /// # Errors
    /// Where that cannot be done. Nothing is merged twice for that.
    pub fn put_away(&self, folder: &Folder) -> Result<(), StoreError> {
        if self.is_damaged { sealed::put_aside(folder) } else { sealed::remove(folder) }
    }
}

impl Vault {
    /// Sees to it that something can be sealed to this vault: one from before there were seals gets one, and the key file
    /// has its public half.
    ///
    /// # Errors
    /// When the vault or the key file cannot be read or written. What could be sealed before can be still.
    pub fn keep_seal(&mut self, folder: &Folder) -> Result<(), StoreError> {
        let seal = match self.read(kept)? {
            Some(seal) => seal,
            // In the vault before anybody can seal anything to it.
            None => self.write(|rows| {
                let seal = OpeningKey::random()?;
                keep(rows, &seal)?;
                Ok::<_, StoreError>(seal)
            })?,
        };
        let slot = SealSlot::of(&seal.sealing());
        let keys = state::found(folder)?.ok_or(StoreError::NoVault)?;
        if keys.seal() == Some(&slot) { Ok(()) } else { keys.with_seal(slot).replace(folder) }
    }

    /// Seals a text, or what one that was sealed before says now, while the vault is locked; it is on the disk when this
    /// returns.
    ///
    /// # Errors
    /// [`StoreError::SealedFull`], [`StoreError::NoSeal`], or why it cannot be written; what was sealed before is there still.
    pub fn seal_text(folder: &Folder, id: Option<TextId>, text: &SealedText) -> Result<TextId, StoreError> {
        let keys = KeyFile::read(folder, KEYS)?.ok_or(StoreError::NoVault)?;
        let key = keys.seal().and_then(SealSlot::key).ok_or(StoreError::NoSeal)?;
        let id = id.map_or_else(TextId::random, Ok)?;
        sealed::append(folder, &key, id, text)?;
        Ok(id)
    }

    /// Reads what was sealed; `None` where nothing was.
    ///
    /// # Errors
    /// When the vault or the file cannot be read. A damaged file is no error.
    pub fn unsealed(&self, folder: &Folder) -> Result<Option<Unsealed>, StoreError> {
        // What is left of an attempt is of no use, and keeps nothing from being read.
        let _ = folder::remove(&folder.file(folder::SEALED_NEXT));
        let (key, mut last) = self.read(|rows| Ok::<_, StoreError>((kept(rows)?, merged(rows)?)))?;
        let key = key.map_or_else(OpeningKey::random, Ok)?;
        let Some(found) = sealed::read(folder, &key)? else { return Ok(None) };
        let is_new = |file: &FileName, number: u64| last.get(file).is_none_or(|merged| *merged < number);
        let (new, _): (Vec<_>, Vec<_>) =
            found.texts.into_iter().partition(|(file, number, _)| is_new(file, *number));
        for (file, number, _) in &new {
            let merged = last.entry(*file).or_default();
            *merged = (*merged).max(*number);
        }
        let texts = new.into_iter().map(|(_, _, text)| text).collect();
        Ok(Some(Unsealed { texts, is_damaged: found.is_damaged, last }))
    }
}

/// Keeps the private half in the vault.
pub(super) fn keep(rows: &Rows<'_>, seal: &OpeningKey) -> Result<(), StoreError> {
    rows.set_setting(PRIVATE, Some(&keys::hex_of(seal.bytes())))
}

fn kept(rows: &Rows<'_>) -> Result<Option<OpeningKey>, StoreError> {
    let Some(text) = rows.setting(PRIVATE)?.map(Zeroizing::new) else { return Ok(None) };
    let bytes = keys::bytes_of(&text).ok_or(StoreError::StoredValue("seal_key"))?;
    Ok(Some(OpeningKey::from_bytes(&bytes)))
}

fn merged(rows: &Rows<'_>) -> Result<BTreeMap<FileName, u64>, StoreError> {
    let text = rows.setting(MERGED)?.unwrap_or_default();
    let mut words = text.split(' ');
    let mut merged = BTreeMap::new();
    while let (Some(file), Some(number)) = (words.next(), words.next()) {
        let meaningless = StoreError::StoredValue("seal_merged");
        let (Some(file), Ok(number)) = (keys::bytes_of(file), number.parse()) else {
            return Err(meaningless);
        };
        merged.insert(*file, number);
    }
    Ok(merged)
}
