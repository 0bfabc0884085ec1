//! Native: notices on Windows and macOS, where each has a thread that waits for its answer.
//!
//! A notice cannot be withdrawn there. On macOS the system ends a program that is not in a bundle
//! when it asks for notifications, so such a program shows none.

use std::sync::Arc;

use interlude_domain::reminding::schedule::Disturbing;
use interlude_engine::ports::{Notice, NoticeEvent, NoticeId, Notifier};

use super::text::{self, Buttons, Markup, Offers};
use super::{NoticeSink, NotificationService, QuietDesktop};
use crate::words::Words;

/// Shows notices by the system's own service.
pub struct DesktopNotifier {
    words: Arc<Words>,
    tell: NoticeSink,
    quiet: QuietDesktop,
}

impl DesktopNotifier {
    /// Returns the notifier; `tell` hears what becomes of each notice.
    pub fn start(words: Arc<Words>, tell: NoticeSink, quiet: QuietDesktop) -> DesktopNotifier {
        // These systems hold notices back by themselves and tell nobody.
        quiet.service_says(None);
        DesktopNotifier { words, tell, quiet }
    }

    /// What this desktop says of being disturbed.
    pub fn quiet(&self) -> &QuietDesktop {
        &self.quiet
    }

    /// Returns what the service can do.
    pub fn service(&self) -> NotificationService {
        if may_ask() { NotificationService::Present } else { NotificationService::Absent }
    }
}

impl Notifier for DesktopNotifier {
    fn show(&self, notice: Notice) {
        let id = notice.id;
        if !may_ask() {
            (self.tell)(id, NoticeEvent::Failed);
            return;
        }
        let (words, tell) = (self.words.clone(), self.tell.clone());
        let waiting = std::thread::Builder::new()
            .name("notification".into())
            .spawn(move || show_and_wait(&notice, &words, &tell));
        if waiting.is_err() {
            (self.tell)(id, NoticeEvent::Failed);
        }
    }

    fn withdraw(&self, _notice: NoticeId) {}

    fn disturbing(&self) -> Disturbing {
        self.quiet.disturbing()
    }
}

fn show_and_wait(notice: &Notice, words: &Words, tell: &NoticeSink) {
    #[allow(unused_mut, reason = "only Windows adds to it")]
    let mut made =
        text::notification(notice, words, Offers { buttons: Buttons::Shown, markup: Markup::None });
    #[cfg(windows)]
    if is_installed() {
        // The name under which the installer put Interlude into the start menu.
        made.app_id("org.interlude.Interlude");
    }
    let Ok(shown) = made.show() else {
        tell(notice.id, NoticeEvent::Failed);
        return;
    };
    tell(notice.id, NoticeEvent::Shown);
    // An answer that is lost leaves the reminder in the inbox.
    let _ = shown.wait_for_response(|answer: &notify_rust::NotificationResponse| {
        if let Some(button) = text::pressed(answer) {
            tell(notice.id, NoticeEvent::Pressed(button));
        }
    });
}

#[cfg(windows)]
fn may_ask() -> bool {
    true
}

#[cfg(not(windows))]
fn may_ask() -> bool {
    std::env::current_exe().is_ok_and(|program| program.to_string_lossy().contains(".app/Contents/MacOS/"))
}

/// Whether the program runs from where an installer put it, not from a build folder.
#[cfg(windows)]
fn is_installed() -> bool {
    std::env::current_exe().is_ok_and(|program| {
        let folder = program.parent().and_then(|folder| folder.file_name()).unwrap_or_default();
        folder != "debug" && folder != "release"
    })
}
