//! Ports: what the engine needs from the computer, in the engine's own words.
//!
//! Each has a real implementation in the app's `platform` folder and another one in the tests.

use crate::view::{
    CloseAnswer, FencePresence, NotificationPresence, Screen, SmallPage, Sound, StartsAtLogin, Theme,
    TrayPresence,
};
use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};
use interlude_domain::reminding::rule::Kind;
use interlude_domain::reminding::schedule::Disturbing;
use interlude_domain::time::local_time::Zone;
use std::io;
use std::path::{Path, PathBuf};

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

/// What only the shell around the planner can do: its window, its dialogs, its own end.
///
/// The planner calls it while nobody waits for the vault, and decides beforehand whether it may be done at all.
pub trait Shell: Send + Sync {
    /// The page drew its first screen.
    fn page_ready(&self);
    /// The page shows this screen now; a window that ends by itself is opened there again.
    fn screen_shown(&self, screen: Screen);
    /// The page has handed over what was being typed.
    fn handed_over(&self);
    /// Takes the window away at once. Where there is nothing to remind of, the program ends with it.
    fn hide_window(&self);
    /// All windows hand over what is being typed, and go. Returns when they are gone, after 1 s at the latest
    /// (RELIABILITY.md §2). Nothing of the vault may be held meanwhile: handing over asks the planner.
    fn end_windows(&self);
    /// Opens the window, which shows whatever state the vault is in by then.
    fn open_window(&self);
    /// Whether a window is there. Asks nobody, so it may be called while the vault is held.
    fn window_is_open(&self) -> bool;
    /// Opens the small window on a page, or brings it to the front.
    fn open_small(&self, page: SmallPage);
    /// The page that the small window is to show.
    fn small_page(&self) -> SmallPage;
    /// The small window drew its page.
    fn small_ready(&self);
    /// The small window has handed over what was being typed.
    fn small_handed_over(&self);
    /// Closes the small window, once it has handed over what was being typed; nothing else ends by it.
    fn close_small(&self);
    /// Ends the program.
    fn quit(&self);
    /// Remembers what closing the window means where there is no tray, and does it.
    ///
    /// # Errors
    /// When it cannot be remembered.
    fn close_answer(&self, answer: CloseAnswer) -> Result<(), ShellError>;
    /// Opens the system's print dialog for what the window shows.
    ///
    /// # Errors
    /// When the system has none.
    fn print(&self) -> Result<(), ShellError>;
    /// Puts a text on the clipboard, with the marks that keep it out of clipboard histories (RELIABILITY.md §3). It is taken away
    /// again after five minutes and with the window, where it is still ours.
    ///
    /// # Errors
    /// When there is no window to do it.
    fn copy(&self, text: &str) -> Result<(), ShellError>;
    /// How things stand on this desktop.
    fn standing(&self) -> ShellStanding;
    /// Gives the window other colours, now and at the next start.
    ///
    /// # Errors
    /// When it cannot be remembered.
    fn set_theme(&self, theme: Theme) -> Result<(), ShellError>;
    /// Sets whether the system starts Interlude.
    ///
    /// # Errors
    /// When the system refuses it.
    fn set_autostart(&self, starts: StartsAtLogin) -> Result<(), ShellError>;
    /// Asks for a calendar file and returns where it is; `None` where none was chosen. Waits for the person.
    ///
    /// # Errors
    /// When there is no dialog to ask with.
    fn ask_to_read(&self) -> Result<Option<PathBuf>, ShellError>;
    /// The whole file; `None` where it is longer than `most` bytes.
    ///
    /// # Errors
    /// When it cannot be read.
    fn read(&self, path: &Path, most: usize) -> Result<Option<Vec<u8>>, ShellError>;
    /// Asks where to write a file, with a name to begin with, whose ending says of what kind it is. Waits for the person.
    ///
    /// # Errors
    /// When there is no dialog to ask with.
    fn ask_to_write(&self, name: &str) -> Result<Option<PathBuf>, ShellError>;
    /// Writes a whole file, or leaves the old one as it is.
    ///
    /// # Errors
    /// When it cannot be written.
    fn write(&self, path: &Path, text: &str) -> Result<(), ShellError>;
}

/// How things stand on this desktop; nothing of it is about the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShellStanding {
    /// The colours of the window.
    pub theme: Theme,
    /// Whether Interlude starts with the computer; `None` where that cannot be set.
    pub autostart: Option<bool>,
    /// Whether the tray can be seen.
    pub tray: TrayPresence,
    /// What the notification service can do.
    pub notifications: NotificationPresence,
    /// Whether this desktop says when it is not to be disturbed.
    pub follows_desktop: bool,
    /// Whether the system keeps the window from every file that it does not need.
    pub fence: FencePresence,
}

/// Why the shell could not do it.
#[derive(Debug, thiserror::Error)]
pub enum ShellError {
    /// The system refused.
    #[error("the system refused it")]
    Refused(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A file that the person chose could not be read or written. The path is not told.
    #[error("the file could not be read or written: {}", .0.kind())]
    File(#[source] io::Error),
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
    /// How many things wait, for the time at which they are looked at; else 0.
    pub waiting: usize,
}

/// The fixed sentences of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeWords {
    /// "A reminder for 19:00 is due."; the time is the nominal one.
    One(NaiveTime),
    /// "A reminder for Tuesday 24 November, 18:00 is due.": it was planned for another day than this one.
    OneOf(NaiveDateTime),
    /// "Something is planned for 19:00."; the time is that of what it is ahead of.
    Ahead(NaiveTime),
    /// "3 reminders are waiting."
    Several(usize),
    /// "A pause has ended."
    PauseEnded,
    /// "Unlock Interlude, so that it can remind you."
    UnlockToRemind,
    /// "This is a test."
    Test,
    /// Why there is no window, and what to do.
    NoWindow(WindowTrouble),
}

/// Why a window could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowTrouble {
    /// Its program is not there, or cannot be started.
    Missing,
    /// Its program is of another version.
    OtherVersion,
    /// It does not begin, or ends again and again.
    Ends,
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
