//! The place for tray icons, `org.kde.StatusNotifierWatcher`, and a person who uses the icon.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{Error, Message};

use crate::bus::Bus;
use crate::processes::wait_for;

const NAME: &str = "org.kde.StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";
const NO_REPLY: &str = "org.freedesktop.DBus.Error.NoReply";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// A tray host on a test's bus, until it is dropped.
pub struct TrayStub {
    bus: Connection,
    /// Bus name and path of each icon that was registered, in order.
    items: Arc<Mutex<Vec<(String, String)>>>,
}

/// One line of an icon's menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    id: i32,
    pub label: String,
    pub enabled: bool,
}

impl TrayStub {
    pub fn start(bus: &Bus) -> TrayStub {
        let stub = TrayStub { bus: bus.connect(), items: Arc::default() };
        let (connection, items) = (stub.bus.clone(), stub.items.clone());
        let messages = MessageIterator::from(&stub.bus);
        std::thread::spawn(move || {
            for message in
                messages.map_while(Result::ok).filter(|message| message.message_type() == Type::MethodCall)
            {
                answer(&connection, &message, &items);
            }
        });
        stub.bus.request_name(NAME).expect("the watcher's name");
        stub
    }

    /// How many times an icon was registered.
    pub fn registered(&self) -> usize {
        self.items.lock().expect("the stub").len()
    }

    /// Waits until there is an icon.
    #[track_caller]
    pub fn wait_for_icon(&self) {
        wait_for("a tray icon", || self.registered() > 0);
    }

    /// The lines of the menu from top to bottom, without the separators.
    pub fn menu(&self) -> Vec<Line> {
        let (name, path) = self.menu_of_item();
        let answer = self.call(&name, &path, (MENU, "GetLayout"), &(0, -1, Vec::<String>::new()));
        let (_, layout): (u32, Node) = answer.body().deserialize().expect("a layout");
        let mut lines = Vec::new();
        for child in layout.2 {
            read(&child, &mut lines);
        }
        lines
    }

    /// Waits until a line contains `part` and returns it.
    #[track_caller]
    pub fn wait_line(&self, part: &str) -> Line {
        let line = || self.menu().into_iter().find(|line| line.label.contains(part));
        wait_for(&format!("the tray to say {part:?}"), || line().is_some());
        line().expect("the line")
    }

    /// Clicks the line that contains `part`.
    #[track_caller]
    pub fn choose(&self, part: &str) {
        let mut line = self.wait_line(part);
        wait_for(&format!("{part:?} to be offered"), || {
            line = self.wait_line(part);
            line.enabled
        });
        let (name, path) = self.menu_of_item();
        let clicked = (line.id, "clicked", Value::from(0), 0u32);
        match self.bus.call_method(Some(name.as_str()), path, Some(MENU), "Event", &clicked) {
            Ok(_) => {}
            // *Quit* may end the program before it has answered.
            Err(Error::MethodError(name, ..)) if name == NO_REPLY => {}
            Err(error) => panic!("a click on {:?}: {error}", line.label),
        }
    }

    /// Clicks the icon itself.
    pub fn activate(&self) {
        let (name, path) = self.item();
        self.call(&name, &path, (ITEM, "Activate"), &(0, 0));
    }

    /// The picture of the icon: width, height and bytes of each size.
    pub fn picture(&self) -> Vec<(i32, i32, Vec<u8>)> {
        let (name, path) = self.item();
        let answer = self.call(&name, &path, (PROPERTIES, "Get"), &(ITEM, "IconPixmap"));
        let body = answer.body();
        let value: Value<'_> = body.deserialize().expect("a picture");
        value.downcast().expect("a list of pictures")
    }

    fn item(&self) -> (String, String) {
        self.items.lock().expect("the stub").last().expect("an icon").clone()
    }

    fn menu_of_item(&self) -> (String, String) {
        let (name, path) = self.item();
        let answer = self.call(&name, &path, (PROPERTIES, "Get"), &(ITEM, "Menu"));
        let value: OwnedValue = answer.body().deserialize().expect("the menu's path");
        let menu = OwnedObjectPath::try_from(value).expect("a path");
        (name, menu.as_str().to_owned())
    }

    fn call<B>(&self, name: &str, path: &str, (interface, member): (&str, &str), body: &B) -> Message
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        self.bus
            .call_method(Some(name), path, Some(interface), member, body)
            .unwrap_or_else(|error| panic!("{member}: {error}"))
    }
}

impl Drop for TrayStub {
    fn drop(&mut self) {
        // The thread holds the connection too: closing it ends both. The bus may be gone already.
        let _ = self.bus.clone().close();
    }
}

/// A node of a menu: its number, its properties and its children.
type Node = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

fn read(node: &Value<'_>, lines: &mut Vec<Line>) {
    let Value::Structure(node) = bare(node) else { panic!("a node of the menu, not {node:?}") };
    let [Value::I32(id), Value::Dict(properties), Value::Array(children)] = node.fields() else {
        panic!("a number, properties and children, not {node:?}")
    };
    let property = |name: &str| {
        properties.iter().find(|(key, _)| **key == Value::from(name)).map(|(_, value)| bare(value))
    };
    let text = |name: &str| match property(name) {
        Some(Value::Str(text)) => text.to_string(),
        _ => String::new(),
    };
    if text("type") != "separator" {
        // A property that is left out has its usual value.
        let enabled = !matches!(property("enabled"), Some(Value::Bool(false)));
        lines.push(Line { id: *id, label: text("label"), enabled });
    }
    for child in children.iter() {
        read(child, lines);
    }
}

/// The value inside any number of wrappers.
fn bare<'v, 'a>(value: &'v Value<'a>) -> &'v Value<'a> {
    match value {
        Value::Value(inner) => bare(inner),
        other => other,
    }
}

fn answer(bus: &Connection, call: &Message, items: &Mutex<Vec<(String, String)>>) {
    let header = call.header();
    let member = header.member().map(|member| member.to_string()).unwrap_or_default();
    let body = call.body();
    match member.as_str() {
        "RegisterStatusNotifierItem" => {
            let sender = header.sender().map(|sender| sender.to_string()).unwrap_or_default();
            let named: String = body.deserialize().expect("a name or a path");
            let item = match named.starts_with('/') {
                true => (sender, named),
                false => (named, "/StatusNotifierItem".to_owned()),
            };
            items.lock().expect("the stub").push(item);
            bus.reply(&header, &()).expect("an answer");
        }
        "RegisterStatusNotifierHost" => bus.reply(&header, &()).expect("an answer"),
        "Get" => {
            let (_, property): (String, String) = body.deserialize().expect("a property");
            let value = match property.as_str() {
                "IsStatusNotifierHostRegistered" => Value::from(true),
                _ => Value::from(0),
            };
            bus.reply(&header, &value).expect("an answer");
        }
        other => {
            bus.reply_error(&header, "org.freedesktop.DBus.Error.UnknownMethod", &other).expect("a refusal")
        }
    }
}
