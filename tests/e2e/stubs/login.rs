//! The login manager, `org.freedesktop.login1`: it says when the computer goes to sleep and wakes.

use zbus::blocking::Connection;

use std::process::Command;

use crate::bus::Bus;
use crate::desk::Desk;
use crate::program::program;

const NAME: &str = "org.freedesktop.login1";
const PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";

/// A login manager on a test's bus, which stands for the system's, until it is dropped.
pub struct LoginStub {
    bus: Connection,
}

impl LoginStub {
    pub fn start(bus: &Bus) -> LoginStub {
        let bus = bus.connect();
        bus.request_name(NAME).expect("the login manager's name");
        LoginStub { bus }
    }

    /// The program on this desk, which is told of a wake: the test's own bus stands for the system's.
    pub fn command(desk: &Desk) -> Command {
        let mut command = desk.command(program());
        command.env("DBUS_SYSTEM_BUS_ADDRESS", &desk.bus.address);
        command
    }

    /// The computer is about to sleep.
    pub fn sleeps(&self) {
        self.says(&true);
    }

    /// The computer has woken.
    pub fn wakes(&self) {
        self.says(&false);
    }

    fn says(&self, begins: &bool) {
        self.bus.emit_signal(None::<&str>, PATH, MANAGER, "PrepareForSleep", begins).expect("a signal");
    }
}
