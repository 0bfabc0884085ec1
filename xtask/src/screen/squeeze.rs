//! Compression for pictures: the zlib format with the fixed codes of RFC 1951 §3.2.6.
//!
//! It is small rather than thorough: greedy matches found through one table of last places.

const LONGEST: usize = 258;
const SHORTEST: usize = 4;
const FARTHEST: usize = 32 * 1024;
const TABLE_BITS: u32 = 15;

/// First length and extra bits of the length codes from 257 on (RFC 1951 §3.2.5).
const LENGTHS: [(usize, u32); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];

/// `bytes` as a zlib stream.
pub fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut bits = Bits { done: vec![0x78, 0x01], open: 0, count: 0 };
    // One last block with fixed codes.
    bits.push(0b011, 3);
    let mut last_places = vec![usize::MAX; 1 << TABLE_BITS];
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let length = match matching(bytes, at, &mut last_places) {
            Some((length, distance)) => {
                bits.push_match(length, distance);
                length
            }
            None => {
                bits.push_symbol(u32::from(*byte));
                1
            }
        };
        at += length;
    }
    bits.push_symbol(256);
    let mut stream = bits.finish();
    stream.extend(adler32(bytes).to_be_bytes());
    stream
}

/// The length and distance of an earlier place that reads like the one at `at`.
fn matching(bytes: &[u8], at: usize, last_places: &mut [usize]) -> Option<(usize, usize)> {
    let four: [u8; SHORTEST] = bytes.get(at..at + SHORTEST)?.try_into().ok()?;
    let key = u32::from_le_bytes(four).wrapping_mul(0x9E37_79B1) >> (u32::BITS - TABLE_BITS);
    let place = last_places.get_mut(usize::try_from(key).ok()?)?;
    let earlier = std::mem::replace(place, at);
    let distance = at.checked_sub(earlier).filter(|distance| *distance <= FARTHEST)?;
    let length =
        bytes.get(at..)?.iter().zip(bytes.get(earlier..)?).take(LONGEST).take_while(|(a, b)| a == b).count();
    (length >= SHORTEST).then_some((length, distance))
}

struct Bits {
    done: Vec<u8>,
    open: u32,
    count: u32,
}

impl Bits {
    fn push(&mut self, value: u32, count: u32) {
        self.open |= value << self.count;
        self.count += count;
        while self.count >= 8 {
            self.done.push(self.open.to_le_bytes()[0]);
            self.open >>= 8;
            self.count -= 8;
        }
    }

    /// Huffman codes are written from their highest bit, all else from its lowest.
    fn push_code(&mut self, code: u32, count: u32) {
        self.push(code.reverse_bits() >> (u32::BITS - count), count);
    }

    fn push_symbol(&mut self, symbol: u32) {
        match symbol {
            0..=143 => self.push_code(0x30 + symbol, 8),
            144..=255 => self.push_code(0x190 + symbol - 144, 9),
            256..=279 => self.push_code(symbol - 256, 7),
            _ => self.push_code(0xC0 + symbol - 280, 8),
        }
    }

    fn push_match(&mut self, length: usize, distance: usize) {
        let found = (257..).zip(LENGTHS).take_while(|(_, (first, _))| *first <= length).last();
        if let Some((symbol, (first, extra))) = found {
            self.push_symbol(symbol);
            self.push(bits_of(length - first), extra);
        }
        // Distance codes: two of each size, with one extra bit more every second code.
        let past = bits_of(distance - 1);
        if past < 4 {
            self.push_code(past, 5);
        } else {
            let extra = past.ilog2() - 1;
            self.push_code(2 * extra + (past >> extra), 5);
            self.push(past & ((1 << extra) - 1), extra);
        }
    }

    fn finish(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.done.push(self.open.to_le_bytes()[0]);
        }
        self.done
    }
}

fn bits_of(value: usize) -> u32 {
    u32::try_from(value).unwrap_or_default()
}

fn adler32(bytes: &[u8]) -> u32 {
    let (mut low, mut high) = (1u32, 0u32);
    for byte in bytes {
        low = (low + u32::from(*byte)) % 65521;
        high = (high + low) % 65521;
    }
    (high << 16) | low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_of_the_zlib_format() {
        assert_eq!(adler32(b"Wikipedia"), 0x11E6_0398);
    }

    #[test]
    fn a_single_letter_is_what_other_programs_write() {
        assert_eq!(zlib(b"a"), [0x78, 0x01, 0x4b, 0x04, 0x00, 0x00, 0x62, 0x00, 0x62]);
    }

    #[test]
    fn emptiness_takes_little_room() {
        assert!(zlib(&[0; 100_000]).len() < 1100);
    }
}
