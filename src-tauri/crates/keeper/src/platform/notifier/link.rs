//! Link: the one connection to the notification service of a Linux desktop.
//!
//! Calls are sent without waiting; answers, signals and the end of the connection are handed on
//! by a thread of their own. GNOME takes notices away with the connection that sent them, and
//! some services answer only that connection: so it is kept for the life of the program.

use std::collections::HashMap;
use std::num::NonZeroU32;

use notify_rust::{Hint, Notification, Urgency};
use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::{Flags, Type};
use zbus::zvariant::{DynamicType, Value};
use zbus::{MatchRule, Message};

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const INHIBITED: &str = "Inhibited";

/// What the service or the bus said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// The call `to` was answered: the number of the notification, what the service can do, or whether it is inhibited.
    Answer { to: Call, number: Option<u32>, abilities: Vec<String>, inhibited: Option<bool> },
    /// The service says that it is, or is not, to be left in peace.
    Inhibited { on: bool },
    /// The call `to` was refused, or nobody is there to answer it.
    Refusal { to: Call },
    /// A button with the key `key` was pressed.
    Pressed { number: u32, key: String },
    /// The notification has left the desktop.
    Closed { number: u32 },
    /// The service ended or began; `there` says which.
    Service { there: bool },
    /// The connection is gone.
    Lost,
}

/// Names a call until its answer comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Call(NonZeroU32);

/// The connection.
pub(super) struct Link {
    bus: Connection,
}

impl Link {
    /// Connects to the bus at `address`, or to the session's; `hear` is called for all that is
    /// said, until it is [`Said::Lost`].
    pub(super) fn open(address: Option<&str>, hear: impl Fn(Said) + Send + 'static) -> zbus::Result<Link> {
        let bus = match address {
            Some(address) => Builder::address(address)?.build()?,
            None => Connection::session()?,
        };
        // Before anything is asked: an answer may come at once.
        let messages = MessageIterator::from(&bus);
        let proxy = DBusProxy::new(&bus)?;
        proxy.add_match_rule(
            MatchRule::builder().msg_type(Type::Signal).interface(NAME)?.path(PATH)?.build(),
        )?;
        proxy.add_match_rule(
            MatchRule::builder()
                .msg_type(Type::Signal)
                .interface(PROPERTIES)?
                .path(PATH)?
                .arg(0, NAME)?
                .build(),
        )?;
        proxy.add_match_rule(
            MatchRule::builder()
                .msg_type(Type::Signal)
                .sender("org.freedesktop.DBus")?
                .member("NameOwnerChanged")?
                .arg(0, NAME)?
                .build(),
        )?;
        std::thread::Builder::new().name("notices-in".into()).spawn(move || {
            for said in messages.map_while(Result::ok).filter_map(|message| understood(&message)) {
                hear(said);
            }
            hear(Said::Lost);
        })?;
        Ok(Link { bus })
    }

    /// Asks what the service can do.
    pub(super) fn ask_abilities(&self) -> zbus::Result<Call> {
        self.send(NAME, "GetCapabilities", &())
    }

    /// Asks whether the service is to be left in peace: a property that KDE's has.
    pub(super) fn ask_inhibited(&self) -> zbus::Result<Call> {
        self.send(PROPERTIES, "Get", &(NAME, INHIBITED))
    }

    /// Sends `made`.
    pub(super) fn notify(&self, made: &Notification) -> zbus::Result<Call> {
        let mut made = made.clone();
        made.hint(Hint::DesktopEntry("interlude".into())).urgency(Urgency::Normal);
        let hints: HashMap<&str, Value<'_>> = made.hints.iter().map(Into::into).collect();
        let (app, icon, timeout) = (&made.appname, &made.icon, i32::from(made.timeout));
        self.send(
            NAME,
            "Notify",
            &(app, 0u32, icon, &made.summary, &made.body, &made.actions, hints, timeout),
        )
    }

    /// Takes a notification off the desktop; there is no answer to wait for.
    pub(super) fn close(&self, number: u32) -> zbus::Result<()> {
        let message = Message::method_call(PATH, "CloseNotification")?
            .destination(NAME)?
            .interface(NAME)?
            .with_flags(Flags::NoReplyExpected)?
            .build(&number)?;
        self.bus.send(&message)
    }

    /// Whether a service runs, or the bus would start one.
    pub(super) fn can_find_service(&self) -> bool {
        let Ok(bus) = DBusProxy::new(&self.bus) else { return false };
        let known = |names: zbus::fdo::Result<Vec<zbus::names::OwnedBusName>>| {
            names.is_ok_and(|names| names.iter().any(|name| name.as_str() == NAME))
        };
        known(bus.list_names()) || known(bus.list_activatable_names())
    }

    fn send<B>(&self, interface: &'static str, member: &'static str, body: &B) -> zbus::Result<Call>
    where
        B: serde::Serialize + DynamicType,
    {
        let message =
            Message::method_call(PATH, member)?.destination(NAME)?.interface(interface)?.build(body)?;
        let call = Call(message.primary_header().serial_num());
        self.bus.send(&message)?;
        Ok(call)
    }
}

/// Returns what a message of the bus means to us, if anything.
fn understood(message: &Message) -> Option<Said> {
    let header = message.header();
    match message.message_type() {
        Type::MethodReturn => Some(Said::Answer {
            to: Call(header.reply_serial()?),
            number: message.body().deserialize().ok(),
            abilities: message.body().deserialize().unwrap_or_default(),
            inhibited: message.body().deserialize::<Value<'_>>().ok().and_then(|value| value.downcast().ok()),
        }),
        Type::Error => Some(Said::Refusal { to: Call(header.reply_serial()?) }),
        Type::Signal => signal(message, header.member()?.as_str()),
        Type::MethodCall => None,
    }
}

fn signal(message: &Message, member: &str) -> Option<Said> {
    match member {
        "ActionInvoked" => {
            let (number, key): (u32, String) = message.body().deserialize().ok()?;
            Some(Said::Pressed { number, key })
        }
        "NotificationClosed" => {
            let (number, _reason): (u32, u32) = message.body().deserialize().ok()?;
            Some(Said::Closed { number })
        }
        "PropertiesChanged" => {
            let body = message.body();
            let (name, changed, _): (String, HashMap<String, Value<'_>>, Vec<String>) =
                body.deserialize().ok()?;
            let on = changed.get(INHIBITED).filter(|_| name == NAME)?;
            Some(Said::Inhibited { on: on.downcast_ref().ok()? })
        }
        "NameOwnerChanged" => {
            let (name, _, owner): (String, String, String) = message.body().deserialize().ok()?;
            (name == NAME).then_some(Said::Service { there: !owner.is_empty() })
        }
        _ => None,
    }
}
