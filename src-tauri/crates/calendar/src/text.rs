//! From bytes to UTF-8 text: byte order marks, UTF-16 and what is no text.

use crate::fault::{Fault, Refusal};
use crate::lines::count;
use std::borrow::Cow;

/// The most bytes that a file may have: 10 MiB.
pub const LARGEST: usize = 10 * 1024 * 1024;

/// The text without its byte order mark; UTF-16 with one becomes UTF-8. Whether it is UTF-8 is seen line by line,
/// because old producers fold within a character.
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, [u8]>, Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal { line: 1, why: Fault::TooLarge });
    }
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => Cow::Owned(utf16(rest, u16::from_le_bytes)?),
        [0xFE, 0xFF, rest @ ..] => Cow::Owned(utf16(rest, u16::from_be_bytes)?),
        [0xEF, 0xBB, 0xBF, rest @ ..] => Cow::Borrowed(rest),
        _ => Cow::Borrowed(bytes),
    };
    match text.iter().position(|byte| *byte == 0) {
        Some(at) => Err(refusal(text.get(..at).unwrap_or_default())),
        None => Ok(text),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Vec<u8>, Refusal> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(pairs.len());
    for decoded in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        match decoded {
            Ok(found) => text.push(found),
            Err(_) => return Err(refusal(text.as_bytes())),
        }
    }
    match odd {
        [] => Ok(text.into_bytes()),
        _ => Err(refusal(text.as_bytes())),
    }
}

/// What follows `before` is no text.
fn refusal(before: &[u8]) -> Refusal {
    Refusal { line: count(before), why: Fault::Encoding }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_16_is_read_in_both_byte_orders() {
        let units: Vec<u16> = "\u{feff}Grüße 🌙".encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        assert_eq!(decode(&little).unwrap(), "Grüße 🌙".as_bytes());
        assert_eq!(decode(&big).unwrap(), "Grüße 🌙".as_bytes());
    }

    #[test]
    fn a_nul_is_refused_on_its_line() {
        assert_eq!(decode(b"one\r\ntwo\0"), Err(Refusal { line: 2, why: Fault::Encoding }));
        assert_eq!(decode(b"\xFF\xFEa\0\n\0b"), Err(Refusal { line: 2, why: Fault::Encoding }));
    }
}
