//! A record as it lies in the file, and finding records among whatever lies there.

use blake2::{Blake2s256, Digest};

use super::pair::{ADDED, OpeningKey, SealingKey};
use super::text::{SealedText, TextId};
use crate::error::StoreError;

/// How many bytes a head has.
pub(super) const HEAD: usize = SUMMED + 4;
/// How many bytes there are of a record beside what is sealed in it.
pub(super) const AROUND: usize = HEAD + ADDED;

const MARK: &[u8; 8] = b"ilseal1\n";
const SUMMED: usize = 52;

/// The name of a file of records.
pub(crate) type FileName = [u8; 16];

/// What is known of a record without opening it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    pub file: FileName,
    pub number: u64,
    pub text: TextId,
}

/// A record that is all there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Record<'a> {
    pub head: Head,
    pub whole: &'a [u8],
}

/// A piece of the file.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part<'a> {
    /// A record. Whether it opens is for the key to say.
    Whole(Record<'a>),
    /// The beginning of a record: its writing was cut off, and nobody was told that it is kept.
    Cut,
    /// Something else.
    Damaged(&'a [u8]),
}

/// Seals a text as the record of this head.
///
/// # Errors
/// [`StoreError::NoSeal`], or [`StoreError::SealedFull`] for a text of no imaginable length.
pub(super) fn sealed(head: Head, text: &SealedText, key: &SealingKey) -> Result<Vec<u8>, StoreError> {
    let content = text.bytes()?;
    let length = u32::try_from(content.len() + ADDED).map_err(|_| StoreError::SealedFull)?;
    let mut whole = head_bytes(head, length);
    let body = key.seal(&content, &whole)?;
    whole.extend_from_slice(&body);
    Ok(whole)
}

impl Record<'_> {
    /// What was sealed; `None` where the record is damaged, or was sealed to another vault.
    pub fn open(&self, key: &OpeningKey) -> Option<SealedText> {
        let (head, body) = self.whole.split_at_checked(HEAD)?;
        SealedText::read(&key.open(body, head)?)
    }
}

/// Everything that lies in a file, in its order.
pub(super) fn parts(bytes: &[u8]) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        // Up to where the next record begins, or to the end.
        let behind = rest.get(1..).unwrap_or_default();
        let next = behind.windows(MARK.len()).position(|here| here == MARK);
        let (piece, more) = rest.split_at(next.map_or(rest.len(), |next| next.saturating_add(1)));
        rest = more;
        let (first, left) = part(piece);
        parts.push(first);
        if !left.is_empty() {
            // No record begins there; of one that was cut off there may be less than the mark.
            parts.push(part(left).0);
        }
    }
    parts
}

/// What a piece begins with, and what is left of it.
fn part(piece: &[u8]) -> (Part<'_>, &[u8]) {
    let Some((head, length)) = read_head(piece) else {
        let is_beginning = piece.len() < HEAD && piece.iter().zip(MARK).all(|(is, wanted)| is == wanted);
        return (if is_beginning { Part::Cut } else { Part::Damaged(piece) }, &[]);
    };
    match piece.split_at_checked(HEAD.saturating_add(length)) {
        Some((whole, left)) => (Part::Whole(Record { head, whole }), left),
        None => (Part::Cut, &[]),
    }
}

fn head_bytes(head: Head, length: u32) -> Vec<u8> {
    let (number, length) = (head.number.to_le_bytes(), length.to_le_bytes());
    let mut bytes = [MARK.as_slice(), &length, &head.file, &number, &head.text.0].concat();
    let sum = sum(&bytes);
    bytes.extend_from_slice(&sum);
    bytes
}

fn read_head(bytes: &[u8]) -> Option<(Head, usize)> {
    let (summed, rest) = bytes.split_first_chunk::<SUMMED>()?;
    if rest.first_chunk::<4>()? != &sum(summed) {
        return None;
    }
    let rest = summed.strip_prefix(MARK)?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let (file, rest) = rest.split_first_chunk::<16>()?;
    let (number, rest) = rest.split_first_chunk::<8>()?;
    let text = TextId(*rest.first_chunk::<16>()?);
    let head = Head { file: *file, number: u64::from_le_bytes(*number), text };
    Some((head, usize::try_from(u32::from_le_bytes(*length)).ok()?))
}

fn sum(bytes: &[u8]) -> [u8; 4] {
    let mut sum = [0; 4];
    sum.iter_mut().zip(Blake2s256::digest(bytes)).for_each(|(to, from)| *to = from);
    sum
}
