//! Memory: what can be read of another process, searched for words.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;

/// How much is read at once.
const PIECE: usize = 1 << 20;
/// How much of what stands around a word is shown.
const AROUND: usize = 96;

/// A word that was found.
#[derive(Debug)]
#[allow(dead_code, reason = "read where a test fails")]
pub struct Found {
    word: String,
    /// The mapping in which it lies, as `/proc` writes it.
    place: String,
    at: String,
    /// What stands around it.
    around: String,
}

/// Every place in the readable memory of `process` at which one of `words` stands, as UTF-8 or as UTF-16.
pub fn search(process: u32, words: &[&str]) -> Vec<Found> {
    let two_bytes = |word: &str| word.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let needles: Vec<(&str, Vec<u8>)> =
        words.iter().flat_map(|word| [(*word, word.as_bytes().to_vec()), (*word, two_bytes(word))]).collect();
    let longest = needles.iter().map(|(_, needle)| needle.len()).max().expect("words");
    let memory = File::open(format!("/proc/{process}/mem")).expect("its memory");
    let (mut found, mut looked_at) = (Vec::new(), 0);
    for line in fs::read_to_string(format!("/proc/{process}/maps")).expect("its mappings").lines() {
        let Some((from, to)) = readable(line) else { continue };
        let mut at = from;
        while at < to {
            let mut piece = vec![0; PIECE.min(usize::try_from(to - at).expect("a length"))];
            // A page of a file that has become shorter cannot be read.
            let Ok(read @ 1..) = memory.read_at(&mut piece, at) else { break };
            piece.truncate(read);
            looked_at += read;
            // A word may stand across the edge of two pieces, so they overlap; it is told by the one that it begins in.
            let is_last = at + read as u64 >= to || read < longest;
            let step = if is_last { read } else { read - longest + 1 };
            look(&piece, &needles, |word, place| {
                if place < step {
                    found.push(Found {
                        word: word.to_owned(),
                        place: line.to_owned(),
                        at: format!("{:x}", at + place as u64),
                        around: around(&piece, place),
                    });
                }
            });
            at += step as u64;
        }
    }
    assert!(looked_at > PIECE, "the memory could not be read: {looked_at} bytes");
    found
}

/// From where to where a mapping goes, if it can be read.
fn readable(line: &str) -> Option<(u64, u64)> {
    let mut parts = line.split_whitespace();
    let (range, rights) = (parts.next()?, parts.next()?);
    let name = parts.nth(3).unwrap_or_default();
    if !rights.starts_with('r') || name.starts_with("[vvar") || name == "[vsyscall]" {
        return None;
    }
    let (from, to) = range.split_once('-')?;
    Some((u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?))
}

fn look<'a>(piece: &[u8], needles: &[(&'a str, Vec<u8>)], mut found: impl FnMut(&'a str, usize)) {
    let mut begins = [false; 256];
    for (_, needle) in needles {
        begins[usize::from(needle[0])] = true;
    }
    for (place, byte) in piece.iter().enumerate() {
        if begins[usize::from(*byte)] {
            let rest = &piece[place..];
            for (word, _) in needles.iter().filter(|(_, needle)| rest.starts_with(needle)) {
                found(word, place);
            }
        }
    }
}

fn around(piece: &[u8], place: usize) -> String {
    let (from, to) = (place.saturating_sub(AROUND), piece.len().min(place + AROUND));
    String::from_utf8_lossy(&piece[from..to]).escape_debug().to_string()
}

#[test]
fn a_word_is_found_in_either_writing_and_only_where_it_stands() {
    let words = ["Nordwind"];
    let one = b"....Nordwind.Nordwin".to_vec();
    let two: Vec<u8> = "x Nordwind".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let needles: Vec<(&str, Vec<u8>)> = vec![
        (words[0], words[0].as_bytes().to_vec()),
        (words[0], words[0].encode_utf16().flat_map(u16::to_le_bytes).collect()),
    ];
    let mut places = Vec::new();
    look(&one, &needles, |_, place| places.push(place));
    look(&two, &needles, |_, place| places.push(place));
    assert_eq!(places, [4, 4]);
    assert_eq!(readable("7f00-8000 ---p 00000000 00:00 0"), None);
    assert_eq!(readable("7f00-8000 r--p 00000000 00:00 0 [vvar]"), None);
    assert_eq!(readable("7f00-8000 rw-p 00000000 00:00 0 [heap]"), Some((0x7f00, 0x8000)));
}
