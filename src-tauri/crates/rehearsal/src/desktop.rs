//! A desktop that is only pretended: its clock is turned by hand, its dialogs answer what they were told, and what it
//! is asked to do becomes an event.

use chrono::{DateTime, Utc};
use interlude_domain::reminding::schedule::Disturbing;
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::manner::Manner;
use interlude_engine::ports::{Clock, Notice, NoticeId, Notifier, Shell, ShellError, ShellStanding};
use interlude_engine::view::{
    Area, CloseAnswer, FencePresence, NotificationPresence, Screen, SmallPage, StartsAtLogin, Theme,
    TrayPresence,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The folder that is shown as the place of the data.
pub const DATA_FOLDER: &str = "/you/.local/share/org.interlude.Interlude";
/// Where a person's own files are.
const HOME: &str = "/you";

/// Something that happened without having been asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its name, as the window listens to it; `desktop` is what only a test looks at.
    pub name: &'static str,
    /// What it says.
    pub payload: Value,
}

/// The pretended desktop.
pub struct Desktop {
    held: Mutex<Held>,
    /// How dates and clocks are written at it.
    pub manner: Manner,
}

struct Held {
    now: DateTime<Utc>,
    zone: Zone,
    standing: ShellStanding,
    files: BTreeMap<PathBuf, Vec<u8>>,
    chosen: Option<PathBuf>,
    events: Vec<Event>,
    notices: Vec<NoticeId>,
    window: bool,
}

impl Desktop {
    /// A desktop whose clock shows `now`.
    pub fn new(now: DateTime<Utc>, zone: Zone) -> Desktop {
        let standing = ShellStanding {
            theme: Theme::System,
            autostart: Some(false),
            tray: TrayPresence::Present,
            notifications: NotificationPresence::Present,
            follows_desktop: true,
            fence: FencePresence::Up,
        };
        let (files, events, notices) = (BTreeMap::new(), Vec::new(), Vec::new());
        Desktop {
            held: Mutex::new(Held {
                now,
                zone,
                standing,
                files,
                chosen: None,
                events,
                notices,
                window: false,
            }),
            manner: Manner::PLAIN,
        }
    }

    /// The same, where people write in that manner.
    #[must_use]
    pub fn in_manner(self, manner: Manner) -> Desktop {
        Desktop { manner, ..self }
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The clock shows another instant.
    pub fn turn_clock(&self, now: DateTime<Utc>) {
        self.held().now = now;
    }

    /// The computer is in another zone.
    pub fn travel(&self, zone: Zone) {
        self.held().zone = zone;
    }

    /// The next dialog answers with this file, or with none.
    pub fn choose(&self, file: Option<(&str, &str)>) {
        let mut held = self.held();
        held.chosen = file.map(|(path, _)| PathBuf::from(path));
        if let Some((path, text)) = file {
            held.files.insert(PathBuf::from(path), text.as_bytes().to_vec());
        }
    }

    /// A file is gone.
    pub fn lose(&self, path: &str) {
        self.held().files.remove(Path::new(path));
    }

    /// What happened since the last call.
    pub fn take_events(&self) -> Vec<Event> {
        std::mem::take(&mut self.held().events)
    }

    /// The notices since the last call, which nobody answered yet.
    pub fn take_notices(&self) -> Vec<NoticeId> {
        std::mem::take(&mut self.held().notices)
    }

    /// A change was stored.
    pub fn changed(&self, areas: &[Area]) {
        self.held().events.push(Event { name: "changed", payload: json!({ "areas": areas }) });
    }

    fn tell(&self, what: &str) {
        self.held().events.push(Event { name: "desktop", payload: json!(what) });
    }
}

impl Default for Desktop {
    /// A desktop whose time nobody looks at.
    fn default() -> Desktop {
        Desktop::new(DateTime::UNIX_EPOCH, Zone::utc())
    }
}

impl Clock for Desktop {
    fn now(&self) -> DateTime<Utc> {
        self.held().now
    }

    fn zone(&self) -> Zone {
        self.held().zone.clone()
    }
}

impl Notifier for Desktop {
    fn show(&self, notice: Notice) {
        self.held().notices.push(notice.id);
        self.tell("notice");
    }

    fn withdraw(&self, _: NoticeId) {}

    fn disturbing(&self) -> Disturbing {
        Disturbing::default()
    }
}

impl Shell for Desktop {
    fn page_ready(&self) {
        self.held().window = true;
        self.tell("page_ready");
    }

    fn screen_shown(&self, screen: Screen) {
        self.tell(&format!("screen_shown {}", screen.name()));
    }

    fn handed_over(&self) {
        self.tell("handed_over");
    }

    fn hide_window(&self) {
        self.held().window = false;
        self.tell("hide_window");
    }

    fn end_windows(&self) {
        self.held().window = false;
        self.tell("end_windows");
    }

    fn open_window(&self) {
        self.tell("open_window");
    }

    fn window_is_open(&self) -> bool {
        self.held().window
    }

    fn open_small(&self, page: SmallPage) {
        self.tell(&format!("open_small {}", page.name()));
    }

    fn small_page(&self) -> SmallPage {
        SmallPage::Pause
    }

    fn small_ready(&self) {
        self.tell("small_ready");
    }

    fn small_handed_over(&self) {
        self.tell("small_handed_over");
    }

    fn close_small(&self) {
        self.tell("close_small");
    }

    fn quit(&self) {
        self.tell("quit");
    }

    fn close_answer(&self, answer: CloseAnswer) -> Result<(), ShellError> {
        self.tell(answer.name());
        Ok(())
    }

    fn print(&self) -> Result<(), ShellError> {
        self.tell("print");
        Ok(())
    }

    fn copy(&self, text: &str) -> Result<(), ShellError> {
        self.tell(&format!("copy {text}"));
        Ok(())
    }

    fn standing(&self) -> ShellStanding {
        self.held().standing
    }

    fn set_theme(&self, theme: Theme) -> Result<(), ShellError> {
        self.held().standing.theme = theme;
        Ok(())
    }

    fn set_autostart(&self, starts: StartsAtLogin) -> Result<(), ShellError> {
        self.held().standing.autostart = Some(starts == StartsAtLogin::Yes);
        Ok(())
    }

    fn ask_to_read(&self) -> Result<Option<PathBuf>, ShellError> {
        Ok(self.held().chosen.clone())
    }

    fn read(&self, path: &Path, most: usize) -> Result<Option<Vec<u8>>, ShellError> {
        let bytes = self.held().files.get(path).cloned();
        let bytes = bytes.ok_or_else(|| ShellError::File(io::ErrorKind::NotFound.into()))?;
        Ok((bytes.len() <= most).then_some(bytes))
    }

    fn ask_to_write(&self, name: &str) -> Result<Option<PathBuf>, ShellError> {
        Ok(Some(Path::new(HOME).join(name)))
    }

    fn write(&self, path: &Path, text: &str) -> Result<(), ShellError> {
        self.held().files.insert(path.to_owned(), text.as_bytes().to_vec());
        Ok(())
    }
}
