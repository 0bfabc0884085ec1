//! Bytes as lower-case hexadecimal text, and back, leaving no copies behind.

use std::fmt::Write;

use zeroize::Zeroizing;

/// Writes bytes as text.
pub fn encode(bytes: &[u8]) -> Zeroizing<String> {
    // Reserved at once: a string that grows leaves copies behind.
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() * 2));
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Reads exactly `N` bytes; `None` for any other length or letter.
pub fn decode<const N: usize>(text: &str) -> Option<Zeroizing<[u8; N]>> {
    let mut bytes = Zeroizing::new([0; N]);
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != N || !rest.is_empty() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(bytes)
}

fn digit(letter: u8) -> Option<u8> {
    match letter {
        b'0'..=b'9' => Some(letter - b'0'),
        b'a'..=b'f' => Some(letter - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back() {
        assert_eq!(encode(&[0, 9, 10, 255]).as_str(), "00090aff");
        assert_eq!(decode::<4>("00090aff").unwrap().as_slice(), [0, 9, 10, 255]);
    }

    #[test]
    fn other_lengths_and_letters_are_refused() {
        for text in ["", "0", "000", "00000", "0g", "0A", "é"] {
            assert!(decode::<1>(text).is_none(), "{text}");
        }
    }
}
