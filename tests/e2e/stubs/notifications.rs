//! The notification service, `org.freedesktop.Notifications`.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::SystemTime;

use zbus::Message;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::zvariant::{OwnedValue, Value};

use crate::bus::Bus;
use crate::processes::wait_for;

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// What the service does with a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    /// It answers at once.
    AtOnce,
    /// It answers at once, and the person was even quicker and pressed this button.
    Pressed(&'static str),
    /// It takes the call and keeps its answer back until [`NotificationStub::release`].
    Withheld,
    /// It answers with an error.
    Refused,
}

/// A notification as it was sent.
#[derive(Debug, Clone)]
pub struct Shown {
    pub number: u32,
    pub at: SystemTime,
    pub app: String,
    pub icon: String,
    pub summary: String,
    pub body: String,
    /// Keys and labels in turn.
    pub actions: Vec<String>,
    /// The `desktop-entry` hint.
    pub desktop_entry: String,
}

/// A notification service on a test's bus, until it is dropped.
pub struct NotificationStub {
    bus: Connection,
    state: Arc<Mutex<State>>,
}

struct State {
    answers: Answers,
    abilities: Vec<String>,
    shown: Vec<Shown>,
    withdrawn: Vec<u32>,
    withheld: Vec<(Message, u32)>,
    /// The property that KDE's service has; `None`: this one has it not.
    inhibited: Option<bool>,
    /// Every call by name, in order.
    calls: Vec<String>,
}

impl NotificationStub {
    /// Starts a service that has buttons and answers at once.
    pub fn start(bus: &Bus) -> NotificationStub {
        NotificationStub::with_abilities(bus, &["actions", "body", "persistence"])
    }

    /// Starts a service with these abilities.
    pub fn with_abilities(bus: &Bus, abilities: &[&str]) -> NotificationStub {
        let state = State {
            answers: Answers::AtOnce,
            abilities: abilities.iter().map(|ability| (*ability).to_owned()).collect(),
            shown: Vec::new(),
            withdrawn: Vec::new(),
            withheld: Vec::new(),
            inhibited: None,
            calls: Vec::new(),
        };
        let stub = NotificationStub { bus: bus.connect(), state: Arc::new(Mutex::new(state)) };
        let (connection, state) = (stub.bus.clone(), stub.state.clone());
        let messages = MessageIterator::from(&stub.bus);
        std::thread::spawn(move || {
            for message in
                messages.map_while(Result::ok).filter(|message| message.message_type() == Type::MethodCall)
            {
                answer(&connection, &message, &mut state.lock().expect("the stub"));
            }
        });
        stub.bus.request_name(NAME).expect("the service's name");
        stub
    }

    /// What it does with the next notifications.
    pub fn answer(&self, answers: Answers) {
        self.state().answers = answers;
    }

    /// From now on it says that it is, or is not, to be left in peace, as KDE's service does.
    pub fn inhibit(&self, inhibited: Option<bool>) {
        self.state().inhibited = inhibited;
        if let Some(on) = inhibited {
            let changed = HashMap::from([("Inhibited", Value::from(on))]);
            let body = (NAME, changed, Vec::<String>::new());
            self.bus
                .emit_signal(None::<&str>, PATH, PROPERTIES, "PropertiesChanged", &body)
                .expect("a signal");
        }
    }

    /// What was sent so far.
    pub fn shown(&self) -> Vec<Shown> {
        self.state().shown.clone()
    }

    /// The names of all calls so far.
    pub fn calls(&self) -> Vec<String> {
        self.state().calls.clone()
    }

    /// The numbers of those that the app took back.
    pub fn withdrawn(&self) -> Vec<u32> {
        self.state().withdrawn.clone()
    }

    /// Waits for the `count`-th notification and returns it.
    #[track_caller]
    pub fn wait_shown(&self, count: usize) -> Shown {
        wait_for(&format!("notification {count}"), || self.shown().len() >= count);
        self.shown()[count - 1].clone()
    }

    /// A person presses the button with the key `key`.
    pub fn press(&self, number: u32, key: &str) {
        press(&self.bus, number, key);
    }

    /// A person closes the notification without an answer.
    pub fn dismiss(&self, number: u32) {
        signal(&self.bus, "NotificationClosed", &(number, 2u32));
    }

    /// Gives the answers that were kept back.
    pub fn release(&self) {
        for (call, number) in std::mem::take(&mut self.state().withheld) {
            self.bus.reply(&call.header(), &number).expect("a late answer");
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("the stub")
    }
}

impl Drop for NotificationStub {
    fn drop(&mut self) {
        // The thread holds the connection too: closing it ends both. The bus may be gone already.
        let _ = self.bus.clone().close();
    }
}

type Sent = (String, u32, String, String, String, Vec<String>, HashMap<String, OwnedValue>, i32);

fn answer(bus: &Connection, call: &Message, state: &mut State) {
    let header = call.header();
    let member = header.member().map(|member| member.to_string()).unwrap_or_default();
    state.calls.push(member.clone());
    match member.as_str() {
        "GetCapabilities" => bus.reply(&header, &state.abilities).expect("the abilities"),
        "GetServerInformation" => bus.reply(&header, &("stub", "test", "1", "1.2")).expect("the information"),
        "CloseNotification" => {
            state.withdrawn.push(call.body().deserialize().expect("a number"));
            bus.reply(&header, &()).expect("an answer");
        }
        "Notify" => notify(bus, call, state),
        "Get" if state.inhibited.is_some() => {
            bus.reply(&header, &Value::from(state.inhibited.unwrap_or_default())).expect("a property");
        }
        other => {
            bus.reply_error(&header, "org.freedesktop.DBus.Error.UnknownMethod", &other).expect("a refusal")
        }
    }
}

fn notify(bus: &Connection, call: &Message, state: &mut State) {
    let body = call.body();
    let (app, _, icon, summary, text, actions, hints, _): Sent = body.deserialize().expect("a notification");
    let entry = hints.get("desktop-entry").and_then(|value| <&str>::try_from(value).ok());
    let number = u32::try_from(state.shown.len()).expect("few notifications") + 1;
    let desktop_entry = entry.unwrap_or_default().to_owned();
    state.shown.push(Shown {
        number,
        at: SystemTime::now(),
        app,
        icon,
        summary,
        body: text,
        actions,
        desktop_entry,
    });
    match state.answers {
        Answers::AtOnce => bus.reply(&call.header(), &number).expect("an answer"),
        Answers::Pressed(key) => {
            bus.reply(&call.header(), &number).expect("an answer");
            press(bus, number, key);
        }
        Answers::Withheld => state.withheld.push((call.clone(), number)),
        Answers::Refused => {
            bus.reply_error(&call.header(), "org.freedesktop.DBus.Error.Failed", &"no").expect("a refusal");
        }
    }
}

/// What services send when a button is pressed, in their order.
fn press(bus: &Connection, number: u32, key: &str) {
    signal(bus, "ActivationToken", &(number, "a-token"));
    signal(bus, "ActionInvoked", &(number, key));
    signal(bus, "NotificationClosed", &(number, 2u32));
}

fn signal(bus: &Connection, member: &str, body: &(impl serde::Serialize + zbus::zvariant::DynamicType)) {
    bus.emit_signal(None::<&str>, PATH, NAME, member, body).expect("a signal");
}
