//! Pictures: an image of the screen as a PNG file.

use crate::failure::Failure;
use crate::screen::{Image, squeeze};
use std::path::Path;

const SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n'];
/// Each row is written as its difference to the one above: a calm screen becomes mostly zeros.
const FILTER_UP: u8 = 2;

/// Writes `image` to `path`.
pub fn save(image: &Image, path: &Path) -> Result<(), Failure> {
    std::fs::write(path, png(image)).map_err(Failure::file(path))
}

fn png(image: &Image) -> Vec<u8> {
    let stride = (image.width * 3).max(1);
    let mut above = vec![0; stride];
    let mut rows = Vec::with_capacity(image.rgb.len());
    for row in image.rgb.chunks_exact(stride) {
        rows.push(FILTER_UP);
        rows.extend(row.iter().zip(&above).map(|(here, over)| here.wrapping_sub(*over)));
        above = row.to_vec();
    }
    let mut header = Vec::new();
    header.extend(u32_of(image.width).to_be_bytes());
    header.extend(u32_of(image.rgb.len() / stride).to_be_bytes());
    // Eight bits for each of red, green and blue; the only compression and filter method; not interlaced.
    header.extend([8, 2, 0, 0, 0]);
    let mut file = SIGNATURE.to_vec();
    add_chunk(&mut file, *b"IHDR", &header);
    add_chunk(&mut file, *b"IDAT", &squeeze::zlib(&rows));
    add_chunk(&mut file, *b"IEND", &[]);
    file
}

fn add_chunk(file: &mut Vec<u8>, kind: [u8; 4], content: &[u8]) {
    file.extend(u32_of(content.len()).to_be_bytes());
    let mut counted = kind.to_vec();
    counted.extend(content);
    file.extend(&counted);
    file.extend(crc32(&counted).to_be_bytes());
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

fn u32_of(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_of_the_png_standard() {
        assert_eq!(crc32(b"IEND"), 0xAE42_6082);
    }

    #[test]
    fn a_picture_names_its_size() {
        let file = png(&Image { width: 3, rgb: vec![7; 18] });
        assert_eq!(file[..8], SIGNATURE);
        assert_eq!(file[16..24], [0, 0, 0, 3, 0, 0, 0, 2]);
    }
}
