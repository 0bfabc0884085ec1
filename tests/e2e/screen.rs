//! Screen: the windows on a virtual screen, read and closed as a window manager does it.
//!
//! The few requests of the X protocol that this needs are written by hand; no manager runs there,
//! and a tool that destroys a window from outside is not what a person's click does.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::time::Duration;

const CREATE_WINDOW: u8 = 1;
const WINDOW_ATTRIBUTES: u8 = 3;
const CONFIGURE_WINDOW: u8 = 12;
const GEOMETRY: u8 = 14;
const QUERY_TREE: u8 = 15;
const INTERN_ATOM: u8 = 16;
const GET_PROPERTY: u8 = 20;
const CONVERT_SELECTION: u8 = 24;
const SEND_EVENT: u8 = 25;
const TRANSLATE: u8 = 40;
const SELECTION_NOTIFY: u8 = 31;
const CLIENT_MESSAGE: u8 = 33;
/// Marks an event that another program sent.
const SENT: u8 = 0x80;
const INPUT_ONLY: u16 = 2;
const WM_NAME: u32 = 39;
/// Place and size, each in its own bit.
const ALL_FOUR: u32 = 0b1111;
const VIEWABLE: u8 = 2;

/// Whoever copied something answers within this, where there still is somebody.
const ANSWERS: Duration = Duration::from_secs(2);

/// A connection to a screen without a manager.
pub struct Screen {
    stream: UnixStream,
    root: u32,
    /// The first name that this connection may give to something of its own.
    own: u32,
}

impl Screen {
    /// Connects to the display with this name, such as `:7`.
    pub fn of(display: &str) -> Screen {
        let path = format!("/tmp/.X11-unix/X{}", display.trim_start_matches(':'));
        let mut stream = UnixStream::connect(path).expect("the display");
        stream.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]).expect("a greeting");
        let mut head = [0; 8];
        stream.read_exact(&mut head).expect("an answer");
        assert_eq!(head[0], 1, "the display lets us in");
        let mut setup = vec![0; 4 * usize::from(u16::from_le_bytes([head[6], head[7]]))];
        stream.read_exact(&mut setup).expect("the set-up");
        let vendor = usize::from(u16::from_le_bytes([setup[16], setup[17]])).next_multiple_of(4);
        let formats = 8 * usize::from(setup[21]);
        let root = number(&setup, 32 + vendor + formats);
        let own = number(&setup, 4);
        Screen { stream, root, own }
    }

    /// The titles of the windows that can be seen.
    pub fn titles(&mut self) -> Vec<String> {
        self.windows().into_iter().map(|(_, title)| title).collect()
    }

    /// Asks the window with this title to close; answers whether there is one.
    pub fn close(&mut self, title: &str) -> bool {
        let (protocols, delete) = (self.atom("WM_PROTOCOLS"), self.atom("WM_DELETE_WINDOW"));
        let Some(window) = self.find(title) else { return false };
        let mut event = vec![CLIENT_MESSAGE, 32, 0, 0];
        for part in [window, protocols, delete, 0, 0, 0, 0] {
            event.extend(part.to_le_bytes());
        }
        let mut body = [window.to_le_bytes(), [0; 4]].concat();
        body.extend(event);
        self.send(SEND_EVENT, 0, &body);
        // What is answered after it has been read after it.
        self.atom("WM_PROTOCOLS");
        true
    }

    /// Where the window with this title stands, and how large it is: `[x, y, width, height]`.
    pub fn place(&mut self, title: &str) -> Option<[u16; 4]> {
        let window = self.find(title)?;
        let there = [window.to_le_bytes(), self.root.to_le_bytes(), [0; 4]].concat();
        let (corner, sides) = (self.ask(TRANSLATE, 0, &there), self.ask(GEOMETRY, 0, &window.to_le_bytes()));
        let half =
            |answer: &[u8], at: usize| Some(u16::from_le_bytes([*answer.get(at)?, *answer.get(at + 1)?]));
        Some([half(&corner, 12)?, half(&corner, 14)?, half(&sides, 16)?, half(&sides, 18)?])
    }

    /// Puts the window with this title elsewhere, as a manager does when a person drags it.
    pub fn put(&mut self, title: &str, place: [u16; 4]) {
        let window = self.find(title).expect("a window to put elsewhere");
        let mut body = [window, ALL_FOUR].map(u32::to_le_bytes).concat();
        body.extend(place.iter().flat_map(|part| u32::from(*part).to_le_bytes()));
        self.send(CONFIGURE_WINDOW, 0, &body);
        self.atom("WM_PROTOCOLS");
    }

    /// What lies on the clipboard, as whoever asks for it under this name gets it; `None` where there is nothing, and no text
    /// where who copied it has just gone and answers nobody any more.
    pub fn copied(&mut self, target: &str) -> Option<String> {
        let place = [0u16, 0, 1, 1, 0, INPUT_ONLY].iter().flat_map(|part| part.to_le_bytes());
        let mut body = [self.own.to_le_bytes(), self.root.to_le_bytes()].concat();
        body.extend(place);
        body.extend([0; 8]);
        self.send(CREATE_WINDOW, 0, &body);
        let (clipboard, target, answer) = (self.atom("CLIPBOARD"), self.atom(target), self.atom("ANSWER"));
        let body = [self.own, clipboard, target, answer, 0].map(u32::to_le_bytes).concat();
        self.send(CONVERT_SELECTION, 0, &body);
        self.stream.set_read_timeout(Some(ANSWERS)).expect("a time to wait");
        let mut event = [0; 32];
        while event[0] & !SENT != SELECTION_NOTIFY {
            if self.stream.read_exact(&mut event).is_err() {
                return Some(String::new());
            }
        }
        let is_there = number(&event, 20) != 0;
        is_there.then(|| String::from_utf8_lossy(&self.property(self.own, answer)).into_owned())
    }

    fn find(&mut self, title: &str) -> Option<u32> {
        self.windows().into_iter().find(|(_, found)| found == title).map(|(window, _)| window)
    }

    /// The windows that talk to a manager, can be seen and have a title.
    fn windows(&mut self) -> Vec<(u32, String)> {
        let protocols = self.atom("WM_PROTOCOLS");
        let mut found = Vec::new();
        let mut open = vec![self.root];
        while let Some(window) = open.pop() {
            open.extend(self.children(window));
            if !self.property(window, protocols).is_empty() && self.can_be_seen(window) {
                found.push((window, String::from_utf8_lossy(&self.property(window, WM_NAME)).into_owned()));
            }
        }
        found
    }

    fn children(&mut self, window: u32) -> Vec<u32> {
        let answer = self.ask(QUERY_TREE, 0, &window.to_le_bytes());
        answer.get(32..).unwrap_or_default().chunks_exact(4).map(|four| number(four, 0)).collect()
    }

    fn can_be_seen(&mut self, window: u32) -> bool {
        self.ask(WINDOW_ATTRIBUTES, 0, &window.to_le_bytes()).get(26) == Some(&VIEWABLE)
    }

    fn property(&mut self, window: u32, name: u32) -> Vec<u8> {
        let body: Vec<u8> = [window, name, 0, 0, 256].iter().flat_map(|part| part.to_le_bytes()).collect();
        let answer = self.ask(GET_PROPERTY, 0, &body);
        if answer.len() < 32 {
            return Vec::new();
        }
        let units = usize::try_from(number(&answer, 16)).expect("a length");
        let bytes = units * usize::from(answer[1]) / 8;
        answer.get(32..32 + bytes).unwrap_or_default().to_vec()
    }

    fn atom(&mut self, name: &str) -> u32 {
        let length = u16::try_from(name.len()).expect("a short name").to_le_bytes();
        let mut body = vec![length[0], length[1], 0, 0];
        body.extend(name.as_bytes());
        body.resize(body.len().next_multiple_of(4), 0);
        number(&self.ask(INTERN_ATOM, 0, &body), 8)
    }

    fn send(&mut self, opcode: u8, detail: u8, body: &[u8]) {
        let length = u16::try_from(body.len() / 4 + 1).expect("a short request").to_le_bytes();
        self.stream.write_all(&[&[opcode, detail, length[0], length[1]], body].concat()).expect("a request");
    }

    /// Sends a request and returns its answer; a short one if the window went away meanwhile.
    fn ask(&mut self, opcode: u8, detail: u8, body: &[u8]) -> Vec<u8> {
        self.send(opcode, detail, body);
        loop {
            let mut answer = vec![0; 32];
            self.stream.read_exact(&mut answer).expect("an answer");
            match answer[0] {
                0 => return Vec::new(),
                1 => {
                    let mut rest = vec![0; 4 * usize::try_from(number(&answer, 4)).expect("a length")];
                    self.stream.read_exact(&mut rest).expect("the rest of an answer");
                    answer.extend(rest);
                    return answer;
                }
                _ => {}
            }
        }
    }
}

fn number(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
}
