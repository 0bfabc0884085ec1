//! Quiet desktop: what this desktop says of being disturbed, where it says anything.
//!
//! Two desktops do. KDE's notification service has the property `Inhibited`; the desk reads it and hears of changes.
//! GNOME has the setting `show-banners`; the session tells of it. On others reminders are shown at once, and Settings say
//! so.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use interlude_domain::reminding::schedule::Disturbing;

/// What is known, for anybody to read; copies share it.
#[derive(Clone)]
pub struct QuietDesktop(Arc<Known>);

struct Known {
    says: Mutex<Says>,
    settled: Condvar,
    changed: Box<dyn Fn() + Send + Sync>,
}

/// Who says what; `None` where nobody does.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
struct Says {
    /// The property of the notification service.
    service: Option<Disturbing>,
    /// The setting of the desktop.
    setting: Option<Disturbing>,
    /// Whether the service was asked and has answered, or is not there.
    is_service_settled: bool,
    /// Whether the setting is still to be read.
    awaits_setting: bool,
}

impl QuietDesktop {
    /// Nothing is known yet; `changed` is called whenever the answer is another one.
    pub fn new(changed: impl Fn() + Send + Sync + 'static) -> QuietDesktop {
        QuietDesktop(Arc::new(Known {
            says: Mutex::new(Says { awaits_setting: follows_setting(), ..Says::default() }),
            settled: Condvar::new(),
            changed: Box::new(changed),
        }))
    }

    /// What the desktop said last.
    pub fn disturbing(&self) -> Disturbing {
        let Says { service, setting, .. } = *self.says();
        match (service, setting) {
            (Some(Disturbing::Unwanted), _) | (_, Some(Disturbing::Unwanted)) => Disturbing::Unwanted,
            _ => Disturbing::Allowed,
        }
    }

    /// Whether this desktop says such a thing at all.
    pub fn is_told(&self) -> bool {
        let Says { service, setting, .. } = *self.says();
        service.is_some() || setting.is_some()
    }

    /// Waits until it is known whether the service and the setting say something, so that the first reminder disturbs
    /// nobody.
    pub fn wait_settled(&self, at_most: Duration) {
        let says = self.says();
        let waited = self
            .0
            .settled
            .wait_timeout_while(says, at_most, |says| says.awaits_setting || !says.is_service_settled);
        drop(waited);
    }

    /// The service answered, or says that this has changed; `None` where it has no such property or is gone.
    pub(super) fn service_says(&self, disturbing: Option<Disturbing>) {
        self.change(|says| {
            says.service = disturbing;
            says.is_service_settled = true;
        });
        self.0.settled.notify_all();
    }

    /// The desktop's own setting is this now; `None` where it has none.
    pub fn setting_says(&self, disturbing: Option<Disturbing>) {
        self.change(|says| {
            says.setting = disturbing;
            says.awaits_setting = false;
        });
        self.0.settled.notify_all();
    }

    fn change(&self, change: impl FnOnce(&mut Says)) {
        let before = self.disturbing();
        change(&mut self.says());
        if self.disturbing() != before {
            (self.0.changed)();
        }
    }

    fn says(&self) -> MutexGuard<'_, Says> {
        self.0.says.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a property or a setting means.
pub(crate) fn unwanted_if(is_inhibited: &bool) -> Disturbing {
    if *is_inhibited { Disturbing::Unwanted } else { Disturbing::Allowed }
}

/// Whether this desktop has a setting that says so: GNOME's.
#[cfg(target_os = "linux")]
pub(crate) fn follows_setting() -> bool {
    std::env::var("XDG_CURRENT_DESKTOP").is_ok_and(|names| names.split(':').any(|name| name == "GNOME"))
}

/// There is no such setting here.
#[cfg(not(target_os = "linux"))]
fn follows_setting() -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn either_of_the_two_keeps_reminders_back_and_each_change_is_told_once() {
        let told = Arc::new(AtomicUsize::new(0));
        let counter = told.clone();
        let quiet = QuietDesktop::new(move || {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        assert_eq!((quiet.disturbing(), quiet.is_told()), (Disturbing::Allowed, false));
        quiet.service_says(None);
        quiet.setting_says(Some(Disturbing::Allowed));
        assert!(quiet.is_told());
        assert_eq!(told.load(Ordering::Relaxed), 0, "nothing has changed for a reminder");
        quiet.setting_says(Some(Disturbing::Unwanted));
        quiet.service_says(Some(Disturbing::Unwanted));
        quiet.setting_says(Some(Disturbing::Allowed));
        assert_eq!((quiet.disturbing(), told.load(Ordering::Relaxed)), (Disturbing::Unwanted, 1));
        quiet.service_says(None);
        assert_eq!((quiet.disturbing(), told.load(Ordering::Relaxed)), (Disturbing::Allowed, 2));
    }
}
