//! Portal: the desktop's own file dialog (org.freedesktop.portal.FileChooser).
//!
//! The call is answered at once with the object of the question, and the question with a signal when the person is done.
//! That signal is listened for before the call. It counts only from the portal that was asked, and the end of that
//! portal, or of the bus, means that nothing was chosen: nobody waits for an answer that cannot come.

use std::collections::HashMap;
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{MatchRule, Message};

use super::Wish;
use crate::platform::files::offered;

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const CHOOSER: &str = "org.freedesktop.portal.FileChooser";
const REQUEST: &str = "org.freedesktop.portal.Request";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const BUS: &str = "org.freedesktop.DBus";
/// How long a portal may take to say that it is there. The bus may have to start it.
const PRESENCE: Duration = Duration::from_secs(1);
/// How long it may take to begin the question.
const BEGINNING: Duration = Duration::from_secs(25);
/// Portals want a title; the program's name needs no other words.
const TITLE: &str = "Interlude";

/// Makes each question's name its own.
static QUESTIONS: AtomicU32 = AtomicU32::new(0);

/// Asks on the bus at `address`, or on the session's; waits for the person.
///
/// # Errors
/// Where no portal shows a dialog.
pub(super) fn ask(address: Option<&str>, wish: Wish<'_>) -> zbus::Result<Option<PathBuf>> {
    look_for_portal(address)?;
    let bus = connected(address, BEGINNING)?;
    let answers = MessageIterator::from(&bus);
    listen(&bus)?;
    let member = match wish {
        Wish::Read => "OpenFile",
        Wish::Write(_) => "SaveFile",
    };
    // No window is named as the parent: the keeper has none.
    let begun = bus.call_method(Some(NAME), PATH, Some(CHOOSER), member, &("", TITLE, options(wish)))?;
    let question: OwnedObjectPath = begun.body().deserialize()?;
    let portal = begun.header().sender().map(|name| name.to_string()).unwrap_or_default();
    for message in answers.map_while(Result::ok) {
        match understood(&message, &portal, question.as_str()) {
            Some(Said::Done(chosen)) => return Ok(chosen),
            Some(Said::Gone) => return Ok(None),
            None => {}
        }
    }
    Ok(None)
}

fn connected(address: Option<&str>, patience: Duration) -> zbus::Result<Connection> {
    let builder = match address {
        Some(address) => Builder::address(address)?,
        None => Builder::session()?,
    };
    builder.method_timeout(patience).build()
}

/// A portal without a program behind it for files does not have this interface.
fn look_for_portal(address: Option<&str>) -> zbus::Result<()> {
    let bus = connected(address, PRESENCE)?;
    let answer = bus.call_method(Some(NAME), PATH, Some(PROPERTIES), "Get", &(CHOOSER, "version"))?;
    answer.body().deserialize::<OwnedValue>().map(drop)
}

fn listen(bus: &Connection) -> zbus::Result<()> {
    let proxy = DBusProxy::new(bus)?;
    proxy.add_match_rule(
        MatchRule::builder().msg_type(Type::Signal).interface(REQUEST)?.member("Response")?.build(),
    )?;
    proxy.add_match_rule(
        MatchRule::builder()
            .msg_type(Type::Signal)
            .sender(BUS)?
            .member("NameOwnerChanged")?
            .arg(0, NAME)?
            .build(),
    )?;
    Ok(())
}

fn options(wish: Wish<'_>) -> HashMap<&'static str, Value<'_>> {
    let number = QUESTIONS.fetch_add(1, Ordering::Relaxed);
    let token = format!("interlude_{}_{number}", std::process::id());
    let (format, endings) = offered(if let Wish::Write(name) = wish { name } else { "" });
    // 0: a pattern for names.
    let patterns: Vec<(u32, String)> = endings.iter().map(|ending| (0, format!("*.{ending}"))).collect();
    let mut options = HashMap::from([
        ("handle_token", Value::from(token)),
        ("filters", Value::from(vec![(format.to_owned(), patterns)])),
    ]);
    if let Wish::Write(name) = wish {
        options.insert("current_name", Value::from(name));
    }
    options
}

/// What a message means for the question.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    /// The person is done, and chose this, if anything.
    Done(Option<PathBuf>),
    /// The portal is gone, and the question with it.
    Gone,
}

fn understood(message: &Message, portal: &str, question: &str) -> Option<Said> {
    let header = message.header();
    if message.message_type() != Type::Signal {
        return None;
    }
    let sender = header.sender()?.as_str();
    match header.member()?.as_str() {
        "Response" if sender == portal && header.path()?.as_str() == question => {
            let body = message.body();
            let (outcome, results): (u32, HashMap<String, OwnedValue>) = body.deserialize().ok()?;
            // 0: chosen. 1: called off. 2: ended in another way, as by closing the dialog.
            Some(Said::Done((outcome == 0).then(|| chosen(results)).flatten()))
        }
        "NameOwnerChanged" if sender == BUS => {
            let (name, before, _): (String, String, String) = message.body().deserialize().ok()?;
            (name == NAME && before == portal).then_some(Said::Gone)
        }
        _ => None,
    }
}

fn chosen(mut results: HashMap<String, OwnedValue>) -> Option<PathBuf> {
    let names: Vec<String> = results.remove("uris")?.try_into().ok()?;
    names.first().and_then(|name| path(name))
}

/// Returns the path of a file on this computer (RFC 8089); `None` for any other address.
fn path(address: &str) -> Option<PathBuf> {
    let rest = address.strip_prefix("file://")?;
    let encoded = rest.strip_prefix("localhost").unwrap_or(rest);
    if !encoded.starts_with('/') {
        return None;
    }
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut left = encoded.bytes();
    while let Some(byte) = left.next() {
        bytes.push(if byte == b'%' { digit(left.next()?)? * 16 + digit(left.next()?)? } else { byte });
    }
    (!bytes.contains(&0)).then(|| PathBuf::from(OsString::from_vec(bytes)))
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PORTAL: &str = ":1.7";
    const QUESTION: &str = "/org/freedesktop/portal/desktop/request/1_42/interlude_1_0";

    #[track_caller]
    fn check(address: &str, expected: Option<&[u8]>) {
        let expected = expected.map(|bytes| PathBuf::from(OsString::from_vec(bytes.to_vec())));
        assert_eq!(path(address), expected, "{address}");
    }

    #[test]
    fn an_address_of_a_file_is_decoded_to_the_bytes_of_its_path() {
        check("file:///tmp/a.ics", Some(b"/tmp/a.ics"));
        check("file:///tmp/my%20week%25.ics", Some(b"/tmp/my week%.ics"));
        check("file:///tmp/%C3%A4%ff", Some("/tmp/ä".bytes().chain([0xff]).collect::<Vec<u8>>().as_slice()));
        check("file://localhost/tmp/a+b", Some(b"/tmp/a+b"));
    }

    #[test]
    fn what_is_no_file_on_this_computer_is_no_path() {
        for address in [
            "",
            "/tmp/a",
            "https://example.org/a",
            "file://other/a",
            "file:///a%0",
            "file:///a%zz",
            "file:///a%00",
        ] {
            check(address, None);
        }
    }

    fn response(sender: &str, question: &str, outcome: u32) -> Message {
        let results = HashMap::from([("uris", Value::from(vec!["file:///tmp/a.ics".to_owned()]))]);
        Message::signal(question, REQUEST, "Response")
            .and_then(|signal| signal.sender(sender))
            .and_then(|signal| signal.build(&(outcome, results)))
            .expect("a signal")
    }

    fn owner_changed(before: &str) -> Message {
        Message::signal("/org/freedesktop/DBus", BUS, "NameOwnerChanged")
            .and_then(|signal| signal.sender(BUS))
            .and_then(|signal| signal.build(&(NAME, before, "")))
            .expect("a signal")
    }

    #[test]
    fn only_the_answer_of_the_portal_that_was_asked_counts() {
        let heard = |message: &Message| understood(message, PORTAL, QUESTION);
        assert_eq!(heard(&response(PORTAL, QUESTION, 0)), Some(Said::Done(Some("/tmp/a.ics".into()))));
        assert_eq!(heard(&response(PORTAL, QUESTION, 1)), Some(Said::Done(None)));
        assert_eq!(heard(&response(PORTAL, QUESTION, 2)), Some(Said::Done(None)));
        assert_eq!(heard(&response(":1.9", QUESTION, 0)), None);
        assert_eq!(heard(&response(PORTAL, "/org/freedesktop/portal/desktop/request/1_42/another", 0)), None);
    }

    #[test]
    fn the_end_of_that_portal_ends_the_question_and_the_end_of_an_earlier_one_does_not() {
        let heard = |message: &Message| understood(message, PORTAL, QUESTION);
        assert_eq!(heard(&owner_changed(PORTAL)), Some(Said::Gone));
        assert_eq!(heard(&owner_changed(":1.3")), None);
        assert_eq!(heard(&owner_changed("")), None);
    }

    #[test]
    fn a_dialog_offers_calendars_and_a_name_only_for_a_new_file() {
        let write = options(Wish::Write("interlude.ics"));
        assert_eq!(write.get("current_name"), Some(&Value::from("interlude.ics")));
        let read = options(Wish::Read);
        assert!(!read.contains_key("current_name"));
        assert_eq!(
            read.get("filters").map(|value| value.value_signature().to_string()),
            Some("a(sa(us))".into())
        );
        assert_ne!(read.get("handle_token"), write.get("handle_token"));
    }
}
