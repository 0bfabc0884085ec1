//! Sleep signal: tells when the computer has woken from sleep.
//!
//! On Linux the login manager says so on the system bus (`PrepareForSleep`, org.freedesktop.login1). Without it, and on
//! Windows and macOS, the alarm notices by itself that the clock has jumped.

/// Calls `woken` after each wake, on a thread of its own that sleeps in between; returns at once.
#[cfg(target_os = "linux")]
pub fn watch(woken: impl Fn() + Send + 'static) {
    watch_on(None, woken);
}

/// As [`watch`], on the bus with this address instead of the system's.
#[cfg(target_os = "linux")]
pub fn watch_on(address: Option<String>, woken: impl Fn() + Send + 'static) {
    let watching = std::thread::Builder::new().name("sleep-signal".into()).spawn(move || {
        // Without a system bus nobody tells, and that is all.
        let _ = linux::listen(address.as_deref(), &woken);
    });
    drop(watching);
}

/// Nobody tells here.
#[cfg(not(target_os = "linux"))]
pub fn watch(_woken: impl Fn() + Send + 'static) {}

#[cfg(target_os = "linux")]
mod linux {
    use zbus::blocking::connection::Builder;
    use zbus::blocking::{Connection, MessageIterator};
    use zbus::message::Type;
    use zbus::{MatchRule, Message};

    const MANAGER: &str = "org.freedesktop.login1.Manager";
    const PATH: &str = "/org/freedesktop/login1";
    const SIGNAL: &str = "PrepareForSleep";

    pub(super) fn listen(address: Option<&str>, woken: &dyn Fn()) -> zbus::Result<()> {
        let bus = match address {
            Some(address) => Builder::address(address)?.build()?,
            None => Connection::system()?,
        };
        let rule = MatchRule::builder()
            .msg_type(Type::Signal)
            .interface(MANAGER)?
            .member(SIGNAL)?
            .path(PATH)?
            .build();
        for message in MessageIterator::for_match_rule(rule, &bus, None)?.flatten() {
            if is_wake(&message) {
                woken();
            }
        }
        Ok(())
    }

    /// The signal says `true` before the sleep and `false` after it.
    fn is_wake(message: &Message) -> bool {
        message.body().deserialize::<bool>().is_ok_and(|begins| !begins)
    }
}
