//! What is said: the meaning of each kind of frame, in both directions.

use crate::frame::{Frame, Kind, WireError};
use crate::stand::Stand;
use crate::version::Version;
use serde_json::{Value, json};

/// The colours of a window.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Paper {
    /// Every one.
    pub const ALL: [Paper; 3] = [Paper::System, Paper::Light, Paper::Dark];

    /// How it is written.
    pub fn name(self) -> &'static str {
        match self {
            Paper::System => "system",
            Paper::Light => "light",
            Paper::Dark => "dark",
        }
    }

    /// The one with this name.
    pub fn named(name: &str) -> Option<Paper> {
        Paper::ALL.into_iter().find(|paper| paper.name() == name)
    }
}

/// The first that the keeper says: which window this process is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// The keeper's version.
    pub version: Version,
    /// The name in whose right it asks.
    pub window: String,
    /// The colours of its first paint.
    pub paper: Paper,
    /// How it stood when it was last put somewhere.
    pub stood: Option<Stand>,
}

/// What the keeper says to a window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToWindow {
    /// The first.
    Begin(Beginning),
    /// What the call with that number answers, as JSON.
    Answer(u32, String),
    /// Why the call with that number is refused, as JSON.
    Refusal(u32, String),
    /// An event for the page, with JSON.
    Tell(String, String),
    /// Come to the front.
    Raise,
    /// Have these colours from now on.
    Paper(Paper),
    /// Open the print dialog.
    Print,
    /// Put this text on the clipboard.
    Copy(String),
}

/// What a window says to the keeper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToKeeper {
    /// The first: its version, and how high its [fence](https://docs.kernel.org/userspace-api/landlock.html) stands.
    Here(Version, String),
    /// Call with that number and name; the arguments are JSON, not looked at yet.
    Ask(u32, String, Vec<u8>),
    /// The person asked to close it.
    Close,
    /// The person put it somewhere, or gave it another size.
    Stands(Stand),
}

impl ToWindow {
    /// The frame that says it.
    pub fn frame(&self) -> Frame {
        let with = |kind, number, name: &str, body: &str| Frame {
            kind,
            number,
            name: name.to_owned(),
            body: body.as_bytes().to_vec(),
        };
        match self {
            ToWindow::Begin(Beginning { version, window, paper, stood }) => {
                let stood = stood.map(Stand::json);
                let body = json!({ "version": version.to_string(), "paper": paper.name(), "stood": stood });
                with(Kind::Begin, 0, window, &body.to_string())
            }
            ToWindow::Answer(number, text) => with(Kind::Answer, *number, "", text),
            ToWindow::Refusal(number, text) => with(Kind::Refusal, *number, "", text),
            ToWindow::Tell(event, text) => with(Kind::Tell, 0, event, text),
            ToWindow::Raise => Frame::plain(Kind::Raise, ""),
            ToWindow::Paper(paper) => Frame::plain(Kind::Paper, paper.name()),
            ToWindow::Print => Frame::plain(Kind::Print, ""),
            ToWindow::Copy(text) => with(Kind::Copy, 0, "", text),
        }
    }

    /// What a frame says.
    ///
    /// # Errors
    /// [`WireError::Kind`] for what only a window says, [`WireError::Body`] for what cannot be read.
    pub fn heard(frame: Frame) -> Result<ToWindow, WireError> {
        let Frame { kind, number, name, body } = frame;
        let text = |body| String::from_utf8(body).map_err(|_| WireError::Body);
        Ok(match kind {
            Kind::Begin => ToWindow::Begin(beginning(name, &body).ok_or(WireError::Body)?),
            Kind::Answer => ToWindow::Answer(number, text(body)?),
            Kind::Refusal => ToWindow::Refusal(number, text(body)?),
            Kind::Tell => ToWindow::Tell(name, text(body)?),
            Kind::Raise => ToWindow::Raise,
            Kind::Paper => ToWindow::Paper(Paper::named(&name).ok_or(WireError::Body)?),
            Kind::Print => ToWindow::Print,
            Kind::Copy => ToWindow::Copy(text(body)?),
            Kind::Here | Kind::Ask | Kind::Close | Kind::Stands => {
                return Err(WireError::Kind(kind as u8));
            }
        })
    }
}

fn beginning(window: String, body: &[u8]) -> Option<Beginning> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    Some(Beginning {
        version: Version::read(text("version")?)?,
        window,
        paper: Paper::named(text("paper")?)?,
        stood: body.get("stood").and_then(Stand::read),
    })
}

impl ToKeeper {
    /// The frame that says it.
    pub fn frame(self) -> Frame {
        match self {
            ToKeeper::Here(version, fence) => {
                Frame { kind: Kind::Here, number: 0, name: version.to_string(), body: fence.into_bytes() }
            }
            ToKeeper::Ask(number, name, body) => Frame { kind: Kind::Ask, number, name, body },
            ToKeeper::Close => Frame::plain(Kind::Close, ""),
            ToKeeper::Stands(stand) => {
                Frame { body: stand.json().to_string().into_bytes(), ..Frame::plain(Kind::Stands, "") }
            }
        }
    }

    /// What a frame says.
    ///
    /// # Errors
    /// [`WireError::Kind`] for what only the keeper says, [`WireError::Body`] for what cannot be read.
    pub fn heard(frame: Frame) -> Result<ToKeeper, WireError> {
        let Frame { kind, number, name, body } = frame;
        Ok(match kind {
            Kind::Here => ToKeeper::Here(
                Version::read(&name).ok_or(WireError::Body)?,
                String::from_utf8(body).map_err(|_| WireError::Body)?,
            ),
            Kind::Ask => ToKeeper::Ask(number, name, body),
            Kind::Close => ToKeeper::Close,
            Kind::Stands => {
                let written = serde_json::from_slice(&body).map_err(|_| WireError::Body)?;
                ToKeeper::Stands(Stand::read(&written).ok_or(WireError::Body)?)
            }
            _ => return Err(WireError::Kind(kind as u8)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stand::Spread;

    #[test]
    fn everything_is_heard_as_it_was_said() {
        let version = Version::read("1.2.3").unwrap();
        let stand = Stand { at: Some((20, -4)), size: (900, 600), spread: Spread::Maximized };
        let begin = Beginning { version, window: "main".to_owned(), paper: Paper::Dark, stood: Some(stand) };
        for said in [
            ToWindow::Begin(begin.clone()),
            ToWindow::Begin(Beginning { stood: None, ..begin }),
            ToWindow::Answer(7, "{\"a\":1}".to_owned()),
            ToWindow::Refusal(8, "{}".to_owned()),
            ToWindow::Tell("changed".to_owned(), "{\"areas\":[]}".to_owned()),
            ToWindow::Raise,
            ToWindow::Paper(Paper::Light),
            ToWindow::Print,
        ] {
            assert_eq!(ToWindow::heard(said.frame()).unwrap(), said);
        }
        for said in [
            ToKeeper::Here(version, "up".to_owned()),
            ToKeeper::Ask(9, "today".to_owned(), b"{}".to_vec()),
            ToKeeper::Close,
            ToKeeper::Stands(stand),
        ] {
            assert_eq!(ToKeeper::heard(said.clone().frame()).unwrap(), said);
        }
    }

    #[test]
    fn neither_side_may_say_what_only_the_other_says() {
        for kind in Kind::ALL {
            let frame = Frame { name: "1.2.3".to_owned(), ..Frame::plain(kind, "") };
            let by_keeper = !matches!(ToWindow::heard(frame.clone()), Err(WireError::Kind(_)));
            let by_window = !matches!(ToKeeper::heard(frame), Err(WireError::Kind(_)));
            assert!(by_keeper != by_window, "{kind:?}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let not_text = Frame { body: vec![0xff], ..Frame::plain(Kind::Answer, "") };
        assert!(matches!(ToWindow::heard(not_text), Err(WireError::Body)));
        let frame = Frame::plain(Kind::Here, "new");
        assert!(matches!(ToKeeper::heard(frame), Err(WireError::Body)));
        let frame = Frame::plain(Kind::Stands, "");
        assert!(matches!(ToKeeper::heard(frame), Err(WireError::Body)));
        let frame = Frame::plain(Kind::Paper, "purple");
        assert!(matches!(ToWindow::heard(frame), Err(WireError::Body)));
    }
}
