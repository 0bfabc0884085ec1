//! A desktop whose notification service notes when each call came.

use chrono::{DateTime, Utc};
use std::sync::mpsc::{Receiver, channel};
use std::time::SystemTime;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;

const NAME: &str = "org.freedesktop.Notifications";

/// The desktop, as long as it is kept.
pub struct Desktop {
    _bus: Connection,
    calls: Receiver<DateTime<Utc>>,
}

impl Desktop {
    /// Starts it on the session's bus.
    pub fn start() -> zbus::Result<Desktop> {
        let bus = Connection::session()?;
        let messages = MessageIterator::from(&bus);
        let (came, calls) = channel();
        let answers = bus.clone();
        std::thread::spawn(move || {
            let mut number = 0u32;
            for call in messages.flatten().filter(|message| message.message_type() == Type::MethodCall) {
                let now = DateTime::<Utc>::from(SystemTime::now());
                let header = call.header();
                let answered = match header.member().map(|member| member.as_str()) {
                    Some("Notify") => {
                        number += 1;
                        if came.send(now).is_err() {
                            return;
                        }
                        answers.reply(&header, &number)
                    }
                    Some("GetCapabilities") => answers.reply(&header, &vec!["actions", "body"]),
                    _ => answers.reply_error(&header, "org.freedesktop.DBus.Error.UnknownMethod", &"no"),
                };
                if answered.is_err() {
                    return;
                }
            }
        });
        bus.request_name(NAME)?;
        Ok(Desktop { _bus: bus, calls })
    }

    /// The next call, if one comes within that time.
    pub fn next(&self, within: std::time::Duration) -> Option<DateTime<Utc>> {
        self.calls.recv_timeout(within).ok()
    }
}
