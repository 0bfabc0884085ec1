//! Evidence: pictures of the windows of a test that failed, in a folder that stays.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::driver::Driver;

/// How many desks there were.
static DESKS: AtomicUsize = AtomicUsize::new(0);

/// The folder for one desk; it is made with the first picture.
#[derive(Clone)]
pub struct Evidence(PathBuf);

impl Evidence {
    /// The evidence of a new desk.
    pub fn new() -> Evidence {
        let desk = DESKS.fetch_add(1, Ordering::Relaxed);
        Evidence(std::env::temp_dir().join(format!("interlude-e2e-failed-{}-{desk}", std::process::id())))
    }

    /// Keeps a picture of what the window shows, if there is one. Never fails: the test did already.
    pub fn keep(&self, page: &Driver) {
        let Some(picture) = page.screenshot().as_deref().and_then(bytes_of) else { return };
        let _ = fs::create_dir_all(&self.0);
        let count = fs::read_dir(&self.0).map_or(0, Iterator::count);
        let _ = fs::write(self.0.join(format!("window-{}.png", count + 1)), picture);
    }

    /// Where the pictures are, if there are any.
    pub fn folder(&self) -> Option<&Path> {
        self.0.is_dir().then_some(&self.0)
    }
}

/// The bytes that `text` writes in base64.
fn bytes_of(text: &str) -> Option<Vec<u8>> {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0);
    for digit in text.trim_end_matches('=').bytes() {
        let value = u32::try_from(DIGITS.iter().position(|known| *known == digit)?).ok()?;
        bits = bits << 6 | value;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xff).ok()?);
        }
    }
    (!bytes.is_empty()).then_some(bytes)
}

#[test]
fn base64_is_read_with_and_without_padding() {
    assert_eq!(bytes_of("SW50ZXJsdWRl").as_deref(), Some(b"Interlude".as_slice()));
    assert_eq!(bytes_of("VG9kYXk=").as_deref(), Some(b"Today".as_slice()));
    assert_eq!(bytes_of("VG8!"), None);
}
