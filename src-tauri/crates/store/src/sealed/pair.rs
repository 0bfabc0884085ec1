//! The two halves of a seal: the public one writes, the private one reads.

use blake2::{Blake2b512, Digest};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use x25519_dalek::{PublicKey, SharedSecret, StaticSecret};
use zeroize::Zeroizing;

use crate::error::StoreError;

/// How many bytes sealing adds: a public key in front, a tag behind.
pub(super) const ADDED: usize = PUBLIC + 16;

const PUBLIC: usize = 32;
const DOMAIN: &[u8] = b"interlude sealed text 1\n";

/// The half that is in the key file: whoever has it can write, and not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SealingKey(pub [u8; PUBLIC]);

/// The half that is in the vault. It is wiped when dropped.
pub(crate) struct OpeningKey(StaticSecret);

impl OpeningKey {
    /// Makes a new pair.
    pub fn random() -> Result<Self, StoreError> {
        Ok(Self(random_secret()?))
    }

    /// Takes a kept one over.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(StaticSecret::from(*bytes))
    }

    /// The key as it is kept.
    pub fn bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// The other half.
    pub fn sealing(&self) -> SealingKey {
        SealingKey(PublicKey::from(&self.0).to_bytes())
    }

    /// Opens what was sealed to this pair and bound to `bound`; `None` for anything else.
    pub(super) fn open(&self, sealed: &[u8], bound: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (own, sealed) = sealed.split_first_chunk::<PUBLIC>()?;
        let shared = self.0.diffie_hellman(&PublicKey::from(*own));
        let vault = self.sealing();
        let (cipher, nonce) = cipher(&shared, own, &vault)?;
        let opened = cipher.decrypt(&nonce, Payload { msg: sealed, aad: &[bound, &vault.0].concat() });
        opened.ok().map(Zeroizing::new)
    }
}

impl SealingKey {
    /// Seals `text` and binds it to `bound`.
    ///
    /// # Errors
    /// [`StoreError::NoSeal`] where this is no key that anybody could have the other half of.
    pub(super) fn seal(&self, text: &[u8], bound: &[u8]) -> Result<Vec<u8>, StoreError> {
        let own = random_secret()?;
        let shared = own.diffie_hellman(&PublicKey::from(self.0));
        let own = PublicKey::from(&own).to_bytes();
        let (cipher, nonce) = cipher(&shared, &own, self).ok_or(StoreError::NoSeal)?;
        let payload = Payload { msg: text, aad: &[bound, &self.0].concat() };
        // A text of 1 MiB is far below the cipher's limit; the branch is for the signature only.
        let sealed = cipher.encrypt(&nonce, payload).map_err(|_| StoreError::NoSeal)?;
        Ok([own.as_slice(), &sealed].concat())
    }
}

fn random_secret() -> Result<StaticSecret, StoreError> {
    let mut bytes = Zeroizing::new([0; 32]);
    getrandom::fill(bytes.as_mut_slice())?;
    Ok(StaticSecret::from(*bytes))
}

/// The cipher and the nonce of one record; `None` where a public key is one of those that share the same with everybody.
fn cipher(
    shared: &SharedSecret,
    own: &[u8; PUBLIC],
    vault: &SealingKey,
) -> Option<(XChaCha20Poly1305, XNonce)> {
    if !shared.was_contributory() {
        return None;
    }
    let mut hash = Blake2b512::new();
    for part in [DOMAIN, shared.as_bytes(), own, &vault.0] {
        hash.update(part);
    }
    let mut made = Zeroizing::new([0; 64]);
    made.copy_from_slice(&hash.finalize());
    let (key, rest) = made.split_first_chunk::<32>()?;
    let nonce = rest.first_chunk::<24>()?;
    Some((XChaCha20Poly1305::new_from_slice(key).ok()?, XNonce::from(*nonce)))
}
