//! The few X11 requests that a picture and closing a window need, over the display's own socket.

use crate::failure::Failure;
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::time::Duration;

const INTERN_ATOM: u8 = 16;
const QUERY_TREE: u8 = 15;
const GET_WINDOW_ATTRIBUTES: u8 = 3;
const GET_PROPERTY: u8 = 20;
const SEND_EVENT: u8 = 25;
const GET_INPUT_FOCUS: u8 = 43;
const GET_IMAGE: u8 = 73;
const CLIENT_MESSAGE: u8 = 33;
const VIEWABLE: u8 = 2;
const Z_PIXMAP: u8 = 2;

/// A connection to a display.
pub struct Screen {
    stream: UnixStream,
    root: u32,
    width: u16,
    height: u16,
}

/// What a screen shows: rows of red, green and blue from the top left.
pub struct Image {
    /// Pixels in a row.
    pub width: usize,
    /// Three bytes for each pixel.
    pub rgb: Vec<u8>,
}

impl Screen {
    /// Connects to the display with this number.
    pub fn connect(number: &str) -> Result<Screen, Failure> {
        let path = PathBuf::from(format!("/tmp/.X11-unix/X{number}"));
        let stream = UnixStream::connect(&path).map_err(Failure::file(&path))?;
        stream.set_read_timeout(Some(Duration::from_secs(10))).map_err(Failure::file(&path))?;
        let mut screen = Screen { stream, root: 0, width: 0, height: 0 };
        // Little endian, protocol 11.0, no authorisation.
        screen.send(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])?;
        let head = screen.receive(8)?;
        let body = screen.receive(usize::from(u16_at(&head, 6)?) * 4)?;
        if head.first() != Some(&1) {
            return Err(Failure::Display { what: "it refused the connection" });
        }
        let vendor = usize::from(u16_at(&body, 16)?).next_multiple_of(4);
        let formats = usize::from(*body.get(21).ok_or(CUT_SHORT)?) * 8;
        let first_screen = 32 + vendor + formats;
        screen.root = u32_at(&body, first_screen)?;
        screen.width = u16_at(&body, first_screen + 20)?;
        screen.height = u16_at(&body, first_screen + 22)?;
        Ok(screen)
    }

    /// What the whole screen shows now.
    pub fn image(&mut self) -> Result<Image, Failure> {
        let mut request = request(GET_IMAGE, Z_PIXMAP, 5);
        push(&mut request, self.root);
        push(&mut request, 0);
        request.extend(self.width.to_le_bytes());
        request.extend(self.height.to_le_bytes());
        push(&mut request, u32::MAX);
        let reply = self.ask(&request)?;
        let pixels = reply.get(32..).ok_or(CUT_SHORT)?;
        let rgb = pixels
            .chunks_exact(4)
            .flat_map(|pixel| pixel.iter().take(3).rev().copied().collect::<Vec<u8>>())
            .collect();
        Ok(Image { width: usize::from(self.width), rgb })
    }

    /// Asks every visible window to close, as the button in its frame would, and says how many there were.
    pub fn close_windows(&mut self) -> Result<usize, Failure> {
        let protocols = self.atom("WM_PROTOCOLS")?;
        let delete = self.atom("WM_DELETE_WINDOW")?;
        let mut asked = 0;
        for window in self.windows()? {
            if self.is_viewable(window)? && self.property(window, protocols)?.contains(&delete) {
                self.send_message(window, [protocols, delete])?;
                asked += 1;
            }
        }
        // A reply to anything means that all before it has arrived.
        self.ask(&request(GET_INPUT_FOCUS, 0, 1))?;
        Ok(asked)
    }

    fn windows(&mut self) -> Result<Vec<u32>, Failure> {
        let mut request = request(QUERY_TREE, 0, 2);
        push(&mut request, self.root);
        let reply = self.ask(&request)?;
        (0..usize::from(u16_at(&reply, 16)?)).map(|index| u32_at(&reply, 32 + index * 4)).collect()
    }

    fn is_viewable(&mut self, window: u32) -> Result<bool, Failure> {
        let mut request = request(GET_WINDOW_ATTRIBUTES, 0, 2);
        push(&mut request, window);
        Ok(self.ask(&request)?.get(26) == Some(&VIEWABLE))
    }

    fn property(&mut self, window: u32, name: u32) -> Result<Vec<u32>, Failure> {
        let mut request = request(GET_PROPERTY, 0, 6);
        for value in [window, name, 0, 0, 64] {
            push(&mut request, value);
        }
        let reply = self.ask(&request)?;
        let count = usize::try_from(u32_at(&reply, 16)?).unwrap_or_default();
        (0..count).map(|index| u32_at(&reply, 32 + index * 4)).collect()
    }

    fn atom(&mut self, name: &str) -> Result<u32, Failure> {
        let padded = name.len().next_multiple_of(4);
        let words = u16::try_from(2 + padded / 4).unwrap_or(u16::MAX);
        let mut request = request(INTERN_ATOM, 0, words);
        push(&mut request, u32::try_from(name.len()).unwrap_or(u32::MAX));
        request.extend(name.as_bytes());
        request.resize(8 + padded, 0);
        u32_at(&self.ask(&request)?, 8)
    }

    fn send_message(&mut self, window: u32, [kind, content]: [u32; 2]) -> Result<(), Failure> {
        let mut request = request(SEND_EVENT, 0, 11);
        push(&mut request, window);
        push(&mut request, 0);
        request.extend([CLIENT_MESSAGE, 32, 0, 0]);
        for value in [window, kind, content, 0, 0, 0, 0] {
            push(&mut request, value);
        }
        self.send(&request)
    }

    fn ask(&mut self, request: &[u8]) -> Result<Vec<u8>, Failure> {
        self.send(request)?;
        loop {
            let mut reply = self.receive(32)?;
            match reply.first() {
                Some(0) => {
                    return Err(Failure::Display { what: "it answered with an error" });
                }
                Some(1) => {
                    let more = usize::try_from(u32_at(&reply, 4)?).unwrap_or_default() * 4;
                    reply.extend(self.receive(more)?);
                    return Ok(reply);
                }
                // An event: nothing here waits for one.
                _ => {}
            }
        }
    }

    fn send(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.stream.write_all(bytes).map_err(|_| Failure::Display { what: "it takes no requests" })
    }

    fn receive(&mut self, count: usize) -> Result<Vec<u8>, Failure> {
        let mut bytes = vec![0; count];
        self.stream.read_exact(&mut bytes).map_err(|_| CUT_SHORT)?;
        Ok(bytes)
    }
}

const CUT_SHORT: Failure = Failure::Display { what: "an answer was cut short" };

/// The head of a request; `words` is its whole length in units of four bytes.
fn request(opcode: u8, detail: u8, words: u16) -> Vec<u8> {
    let mut bytes = vec![opcode, detail];
    bytes.extend(words.to_le_bytes());
    bytes
}

fn push(request: &mut Vec<u8>, value: u32) {
    request.extend(value.to_le_bytes());
}

fn u16_at(bytes: &[u8], at: usize) -> Result<u16, Failure> {
    bytes.get(at..at + 2).and_then(|two| two.try_into().ok()).map(u16::from_le_bytes).ok_or(CUT_SHORT)
}

fn u32_at(bytes: &[u8], at: usize) -> Result<u32, Failure> {
    bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes).ok_or(CUT_SHORT)
}
