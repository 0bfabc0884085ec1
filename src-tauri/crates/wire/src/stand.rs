//! Stand: where a window stands on the screens, and how large it is.
//!
//! All lengths are in logical points, as the desktop counts them: a screen with twice as many pixels to the length has
//! as many points as one without. It says nothing about the person.

use serde_json::{Value, json};

/// Whether a window fills its screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Spread {
    /// It has the size that it was given.
    #[default]
    Free,
    /// It fills what its screen has to give.
    Maximized,
}

/// How a window stands. Where it is maximized, place and size are what it goes back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stand {
    /// The corner at the top left of its frame; `None` where the desktop does not tell.
    pub at: Option<(i32, i32)>,
    /// The width and the height of its page.
    pub size: (i32, i32),
    /// Whether it fills its screen.
    pub spread: Spread,
}

impl Stand {
    /// How it is written.
    pub fn json(self) -> Value {
        let at = self.at.map(|(x, y)| json!([x, y]));
        let (width, height) = self.size;
        json!({ "at": at, "size": [width, height], "maximized": self.spread == Spread::Maximized })
    }

    /// Reads what [`json`](Stand::json) wrote; `None` for everything that no window can be.
    pub fn read(written: &Value) -> Option<Stand> {
        let at = match written.get("at")? {
            Value::Null => None,
            corner => Some(pair(corner)?),
        };
        let size = pair(written.get("size")?)?;
        let spread = match written.get("maximized")?.as_bool()? {
            true => Spread::Maximized,
            false => Spread::Free,
        };
        (size.0 > 0 && size.1 > 0).then_some(Stand { at, size, spread })
    }
}

/// Two lengths. No screen is wider than the windows of X may be.
fn pair(written: &Value) -> Option<(i32, i32)> {
    let length = |value: &Value| value.as_i64().and_then(|length| i16::try_from(length).ok()).map(i32::from);
    match written.as_array()?.as_slice() {
        [first, second] => Some((length(first)?, length(second)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_it_was_written() {
        for at in [None, Some((0, 0)), Some((-1920, 32))] {
            for spread in [Spread::Free, Spread::Maximized] {
                let stand = Stand { at, size: (1040, 720), spread };
                assert_eq!(Stand::read(&stand.json()), Some(stand));
            }
        }
    }

    #[test]
    fn what_no_window_can_be_is_nothing() {
        for text in [
            "null",
            "[]",
            r#"{"size":[1040,720],"maximized":false}"#,
            r#"{"at":[0],"size":[1040,720],"maximized":false}"#,
            r#"{"at":null,"size":[0,720],"maximized":false}"#,
            r#"{"at":null,"size":[1040,-720],"maximized":false}"#,
            r#"{"at":null,"size":[1040,99999999999],"maximized":false}"#,
            r#"{"at":null,"size":[1040.5,720],"maximized":false}"#,
            r#"{"at":["0","0"],"size":[1040,720],"maximized":false}"#,
            r#"{"at":null,"size":[1040,720],"maximized":"no"}"#,
        ] {
            assert_eq!(Stand::read(&serde_json::from_str(text).unwrap()), None, "{text}");
        }
    }
}
