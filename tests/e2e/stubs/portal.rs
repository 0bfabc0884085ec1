//! The desktop's portal for files, `org.freedesktop.portal.FileChooser`, and a person who uses its dialog.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use zbus::Message;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::zvariant::{ObjectPath, OwnedValue, Value};

use crate::bus::Bus;
use crate::processes::wait_for;

const NAME: &str = "org.freedesktop.portal.Desktop";
const REQUEST: &str = "org.freedesktop.portal.Request";
const UNKNOWN: &str = "org.freedesktop.DBus.Error.UnknownMethod";

/// A portal on a test's bus, until it is dropped.
pub struct PortalStub {
    bus: Connection,
    asked: Arc<Mutex<Vec<Asked>>>,
}

/// A dialog that was asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// `OpenFile` or `SaveFile`.
    pub member: String,
    /// The name that a new file has at first.
    pub name: Option<String>,
    request: String,
}

impl PortalStub {
    pub fn start(bus: &Bus) -> PortalStub {
        let stub = PortalStub { bus: bus.connect(), asked: Arc::default() };
        let (connection, asked) = (stub.bus.clone(), stub.asked.clone());
        let messages = MessageIterator::from(&stub.bus);
        std::thread::spawn(move || {
            let calls = messages.map_while(Result::ok);
            for call in calls.filter(|message| message.message_type() == Type::MethodCall) {
                answer(&connection, &call, &asked);
            }
        });
        stub.bus.request_name(NAME).expect("the portal's name");
        stub
    }

    /// Waits for the `count`-th dialog.
    #[track_caller]
    pub fn wait_asked(&self, count: usize) -> Asked {
        let asked = || self.asked.lock().expect("the stub").clone();
        wait_for("a dialog of the portal", || asked().len() >= count);
        asked()[count - 1].clone()
    }

    /// The person chooses a file.
    pub fn choose(&self, asked: &Asked, file: &Path) {
        let address = format!("file://{}", file.display()).replace(' ', "%20");
        self.respond(asked, 0, HashMap::from([("uris", Value::from(vec![address]))]));
    }

    /// The person calls it off.
    pub fn call_off(&self, asked: &Asked) {
        self.respond(asked, 1, HashMap::new());
    }

    fn respond(&self, asked: &Asked, outcome: u32, results: HashMap<&str, Value<'_>>) {
        let signal = self.bus.emit_signal(
            None::<&str>,
            asked.request.as_str(),
            REQUEST,
            "Response",
            &(outcome, results),
        );
        signal.expect("a response");
    }
}

impl Drop for PortalStub {
    fn drop(&mut self) {
        // The thread holds the connection too: closing it ends both.
        let _ = self.bus.clone().close();
    }
}

fn answer(bus: &Connection, call: &Message, asked: &Mutex<Vec<Asked>>) {
    let header = call.header();
    let member = header.member().map(ToString::to_string).unwrap_or_default();
    match member.as_str() {
        "Get" => bus.reply(&header, &Value::from(4u32)).expect("the version"),
        "OpenFile" | "SaveFile" => {
            let body = call.body();
            let (_, _, options): (String, String, HashMap<String, OwnedValue>) =
                body.deserialize().expect("a question");
            let text = |key: &str| options.get(key).and_then(|value| <&str>::try_from(value).ok());
            let sender = header.sender().expect("a sender").trim_start_matches(':').replace('.', "_");
            let token = text("handle_token").expect("a token");
            let request = format!("/org/freedesktop/portal/desktop/request/{sender}/{token}");
            bus.reply(&header, &ObjectPath::try_from(request.as_str()).expect("a path")).expect("an answer");
            let name = text("current_name").map(str::to_owned);
            asked.lock().expect("the stub").push(Asked { member, name, request });
        }
        other => bus.reply_error(&header, UNKNOWN, &other).expect("a refusal"),
    }
}
