//! Ports: what the engine needs from the computer, in the engine's own words.
//!
//! Each has a real implementation in the app's `platform` folder and another one in the tests.

use chrono::{DateTime, NaiveTime, Utc};
use interlude_domain::local_time::Zone;
use interlude_domain::rule::Kind;
use interlude_domain::schedule::Disturbing;

/// The wall clock and the zone of this computer.
pub trait Clock: Send + Sync {
    /// The instant that the computer's clock shows.
    fn now(&self) -> DateTime<Utc>;
    /// The zone that the computer is in now; it changes on a journey.
    fn zone(&self) -> Zone;
}

/// Shows notices on the desktop.
pub trait Notifier: Send + Sync {
    /// Hands over a notice and returns at once; the outcome comes back as a [`NoticeEvent`].
    ///
    /// Exactly one of `Shown`, `Failed` or `Unanswered` follows for each notice (REMINDERS.md §6).
    fn show(&self, notice: Notice);
    /// Takes a notice off the desktop where it still stands; unknown ids are ignored.
    fn withdraw(&self, notice: NoticeId);
    /// What the desktop said last of being disturbed; asks nobody. Whoever implements it ends the sleep of the
    /// reminder loop when that changes.
    fn disturbing(&self) -> Disturbing;
}

/// Sleeps for the reminder loop.
pub trait Alarm: Send {
    /// Returns when the wall clock reaches `until`, when the clock or the zone was changed, after a
    /// wake from sleep, or when somebody poked; with `None` only for the latter reasons.
    ///
    /// It may return early without harm, never late by more than REMINDERS.md §7 allows.
    fn wait(&mut self, until: Option<DateTime<Utc>>);
}

/// One notice of this run of the program; never reused within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NoticeId(pub u64);

/// What is put on the desktop: fixed words, and what it is for only where the person asked for that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Names the notice in the events that follow.
    pub id: NoticeId,
    /// Which fixed sentence is shown.
    pub words: NoticeWords,
    /// Which buttons it offers where the system has buttons.
    pub buttons: NoticeButtons,
    /// What it is for; empty unless the person asked for it, and always empty while locked.
    pub topics: Vec<Topic>,
    /// Whether it may be heard.
    pub sound: Sound,
}

/// What a reminder is for, in words that everybody who sees the screen can read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// What it is.
    pub kind: Kind,
    /// The person's words, as typed; empty for what belongs to a plan.
    pub title: String,
}

interlude_domain::words! {
    /// Whether a notification may be heard.
    Sound {
        /// It may.
        On = "on",
        /// It may not.
        Off = "off",
    }
}

/// The fixed sentences of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeWords {
    /// "A reminder for 19:00 is due."; the time is the nominal one.
    One(NaiveTime),
    /// "Something is planned for 19:00."; the time is that of what it is ahead of.
    Ahead(NaiveTime),
    /// "3 reminders are waiting."
    Several(usize),
    /// "Unlock Interlude, so that it can remind you."
    UnlockToRemind,
    /// "This is a test."
    Test,
}

/// The buttons of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeButtons {
    /// For one occurrence.
    DoneLaterOpen,
    /// For several at once: Later means ten minutes.
    LaterOpen,
    /// While locked.
    OpenOnly,
}

/// What became of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeEvent {
    /// The notification service took it; also when it answered late.
    Shown,
    /// There is no service or it refused: nothing was shown.
    Failed,
    /// No answer within three seconds: it may still appear, nothing more is sent for it until then.
    Unanswered,
    /// The person pressed a button, or the notice itself (`Open`).
    Pressed(NoticeButton),
}

/// A button that was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeButton {
    /// Closes the reminder; never says that a contact took place.
    Done,
    /// Snoozes for ten minutes.
    Later,
    /// Opens the window.
    Open,
}
