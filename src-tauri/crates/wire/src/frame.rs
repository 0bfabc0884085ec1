//! A frame: four bytes of length, one of kind, four of number, two of the name's length, the name, and the body.
//!
//! All numbers are little-endian. The length counts everything after itself. It is judged before anything is made room
//! for, so a frame that claims a gigabyte costs four bytes.

use std::io::{self, Read, Write};

/// The longest frame that a window may send: a form with all its text is far below it.
pub const FROM_WINDOW: usize = 1024 * 1024;
/// The longest frame that the keeper sends: an answer with a long list in it.
pub const FROM_KEEPER: usize = 16 * 1024 * 1024;
/// Kind, number and the name's length.
const HEAD: usize = 7;
/// The longest name.
const NAME: usize = 64;

/// What a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// Keeper to window, the first: which window it is.
    Begin = 1,
    /// Window to keeper, the first: its version.
    Here = 2,
    /// Window to keeper: a call of the table.
    Ask = 3,
    /// Keeper to window: what the call with that number answers.
    Answer = 4,
    /// Keeper to window: why the call with that number is refused.
    Refusal = 5,
    /// Keeper to window: an event for the page.
    Tell = 6,
    /// Keeper to window: come to the front.
    Raise = 7,
    /// Keeper to window: have other colours.
    Paper = 8,
    /// Keeper to window: open the print dialog.
    Print = 9,
    /// Window to keeper: the person asked to close it.
    Close = 10,
    /// Window to keeper: where it stands now, and how large it is.
    Stands = 11,
    /// Keeper to window: put a text on the clipboard.
    Copy = 12,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 12] = [
        Kind::Begin,
        Kind::Here,
        Kind::Ask,
        Kind::Answer,
        Kind::Refusal,
        Kind::Tell,
        Kind::Raise,
        Kind::Paper,
        Kind::Print,
        Kind::Close,
        Kind::Stands,
        Kind::Copy,
    ];

    fn from_byte(byte: u8) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| *kind as u8 == byte)
    }
}

/// One frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// What it is.
    pub kind: Kind,
    /// Which question an answer belongs to; 0 where nothing is answered.
    pub number: u32,
    /// The call or the event.
    pub name: String,
    /// JSON, or nothing.
    pub body: Vec<u8>,
}

/// Why there is nothing more to be said.
#[derive(Debug, thiserror::Error)]
pub enum WireError {
    /// The length is above what may be sent in this direction.
    #[error("a frame of {0} bytes is too long")]
    TooLong(usize),
    /// The length is below what every frame has.
    #[error("a frame of {0} bytes is too short")]
    TooShort(usize),
    /// No such kind.
    #[error("there is no frame of kind {0}")]
    Kind(u8),
    /// The name is too long, or no text.
    #[error("the name of a frame is not one")]
    Name,
    /// The body is not what its kind says.
    #[error("the body of a frame cannot be read")]
    Body,
    /// The other side ended in the middle of a frame.
    #[error("a frame was cut off")]
    CutOff,
    /// The pipe failed.
    #[error("the pipe failed: {}", .0.kind())]
    Pipe(#[from] io::Error),
}

impl Frame {
    /// A frame with neither number nor body.
    pub fn plain(kind: Kind, name: &str) -> Frame {
        Frame { kind, number: 0, name: name.to_owned(), body: Vec::new() }
    }

    /// The bytes on the wire.
    ///
    /// # Errors
    /// [`WireError::TooLong`] above `most`, [`WireError::Name`] for a name that is too long.
    pub fn bytes(&self, most: usize) -> Result<Vec<u8>, WireError> {
        let (name, body) = (self.name.as_bytes(), self.body.as_slice());
        let length = HEAD + name.len() + body.len();
        let name_length =
            u16::try_from(name.len()).ok().filter(|_| name.len() <= NAME).ok_or(WireError::Name)?;
        let counted = u32::try_from(length).ok().filter(|_| length <= most);
        let counted = counted.ok_or(WireError::TooLong(length))?;
        let mut bytes = Vec::with_capacity(4 + length);
        bytes.extend_from_slice(&counted.to_le_bytes());
        bytes.push(self.kind as u8);
        bytes.extend_from_slice(&self.number.to_le_bytes());
        bytes.extend_from_slice(&name_length.to_le_bytes());
        bytes.extend_from_slice(name);
        bytes.extend_from_slice(body);
        Ok(bytes)
    }

    /// Writes it whole.
    ///
    /// # Errors
    /// As for [`Frame::bytes`], and when the pipe fails.
    pub fn write(&self, out: &mut impl Write, most: usize) -> Result<(), WireError> {
        out.write_all(&self.bytes(most)?)?;
        Ok(out.flush()?)
    }

    /// Reads the next one; `None` where the other side has ended between two frames.
    ///
    /// # Errors
    /// For whatever is no frame.
    pub fn read(from: &mut impl Read, most: usize) -> Result<Option<Frame>, WireError> {
        let mut length = [0; 4];
        match fill(from, &mut length)? {
            0 => return Ok(None),
            4 => {}
            _ => return Err(WireError::CutOff),
        }
        let length = usize::try_from(u32::from_le_bytes(length)).unwrap_or(usize::MAX);
        if length > most {
            return Err(WireError::TooLong(length));
        }
        if length < HEAD {
            return Err(WireError::TooShort(length));
        }
        let mut rest = vec![0; length];
        if fill(from, &mut rest)? < length {
            return Err(WireError::CutOff);
        }
        Frame::parse(&rest)
    }

    fn parse(rest: &[u8]) -> Result<Option<Frame>, WireError> {
        let ([kind, n0, n1, n2, n3, l0, l1], rest) =
            rest.split_first_chunk::<HEAD>().ok_or(WireError::TooShort(rest.len()))?;
        let kind = Kind::from_byte(*kind).ok_or(WireError::Kind(*kind))?;
        let length = usize::from(u16::from_le_bytes([*l0, *l1]));
        if length > NAME {
            return Err(WireError::Name);
        }
        let (name, body) = rest.split_at_checked(length).ok_or(WireError::Name)?;
        let name = std::str::from_utf8(name).map_err(|_| WireError::Name)?.to_owned();
        let number = u32::from_le_bytes([*n0, *n1, *n2, *n3]);
        Ok(Some(Frame { kind, number, name, body: body.to_vec() }))
    }
}

/// Reads until the buffer is full or the other side ended; answers how many bytes came.
fn fill(from: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut got = 0;
    while let Some(rest) = buffer.get_mut(got..).filter(|rest| !rest.is_empty()) {
        match from.read(rest) {
            Ok(0) => break,
            Ok(count) => got += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(got)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ask(name: &str, body: &[u8]) -> Frame {
        Frame { kind: Kind::Ask, number: 7, name: name.to_owned(), body: body.to_vec() }
    }

    #[track_caller]
    fn refused(bytes: &[u8], why: &str) {
        let error = Frame::read(&mut &*bytes, FROM_WINDOW).expect_err("no frame");
        assert_eq!(error.to_string(), why);
    }

    #[test]
    fn what_is_written_is_read_again_one_after_the_other() {
        let frames = [ask("today", b"{}"), Frame::plain(Kind::Close, ""), ask("ä", &[0, 255])];
        let mut bytes = Vec::new();
        for frame in &frames {
            frame.write(&mut bytes, FROM_WINDOW).unwrap();
        }
        let mut from = bytes.as_slice();
        for frame in frames {
            assert_eq!(Frame::read(&mut from, FROM_WINDOW).unwrap(), Some(frame));
        }
        assert_eq!(Frame::read(&mut from, FROM_WINDOW).unwrap(), None);
    }

    #[test]
    fn what_is_no_frame_is_refused() {
        let good = ask("today", b"{}").bytes(FROM_WINDOW).unwrap();
        for cut in 1..good.len() {
            refused(&good[..cut], "a frame was cut off");
        }
        refused(&(1u32 << 30).to_le_bytes(), "a frame of 1073741824 bytes is too long");
        refused(&6u32.to_le_bytes(), "a frame of 6 bytes is too short");
        refused(&[7, 0, 0, 0, 99, 0, 0, 0, 0, 0, 0], "there is no frame of kind 99");
        refused(&[7, 0, 0, 0, 3, 0, 0, 0, 0, 1, 0], "the name of a frame is not one");
        refused(&[8, 0, 0, 0, 3, 0, 0, 0, 0, 1, 0, 0xff], "the name of a frame is not one");
    }

    #[test]
    fn a_frame_that_is_too_long_is_not_sent() {
        let long = ask("today", &vec![b' '; FROM_WINDOW]);
        assert!(matches!(long.bytes(FROM_WINDOW), Err(WireError::TooLong(_))));
        assert!(matches!(ask(&"x".repeat(65), b"").bytes(FROM_WINDOW), Err(WireError::Name)));
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_frame_or_refused(bytes: Vec<u8>) {
            if let Ok(Some(frame)) = Frame::read(&mut bytes.as_slice(), FROM_WINDOW) {
                let again = frame.bytes(FROM_WINDOW).unwrap();
                prop_assert_eq!(&again, &bytes[..again.len()]);
            }
        }
    }
}
