//! Surroundings: what the planner finds around it in this program, and what is told to the page.

use crate::events::Event;
use crate::flags::Flags;
use crate::platform::{DesktopNotifier, Poke};
use crate::shell::{AtDesktop, Running};
use interlude_domain::time::manner::Manner;
use interlude_engine::calls::Window;
use interlude_engine::ports::{Clock, NoticeButton, NoticeEvent, NoticeId};
use interlude_engine::view::{Area, Screen};
use interlude_engine::{Calibration, NoticeOpens, Surroundings};
use std::sync::Arc;

pub(super) fn surroundings(
    flags: &Flags,
    (clock, manner): (Arc<dyn Clock>, Manner),
    notifier: Arc<DesktopNotifier>,
    running: &Running,
    poke: Poke,
) -> Surroundings {
    let told = running.clone();
    Surroundings {
        clock,
        manner,
        notifier,
        shell: Arc::new(AtDesktop(running.clone())),
        on_change: Box::new(move |areas: &[Area]| tell_changed(&told, areas)),
        wake: Box::new(move || poke.poke()),
        calibration: Calibration::Measured,
        data_folder: flags.data_folder().display().to_string(),
    }
}

fn tell_changed(running: &Running, areas: &[Area]) {
    if let Some(desktop) = running.get() {
        let changed = Event::Changed(areas.to_vec());
        desktop.place.tell(Window::Main, &changed);
        desktop.place.tell(Window::Pause, &changed);
    }
}

/// The desktop may be disturbed again, or no longer: reminders and screens look anew.
pub(super) fn desktop_changed(running: Running, poke: Poke) -> impl Fn() + Send + Sync + 'static {
    move || {
        poke.poke();
        tell_changed(&running, &[Area::Today, Area::Inbox, Area::Settings]);
    }
}

pub(super) fn notice_sink(running: Running) -> Arc<dyn Fn(NoticeId, NoticeEvent) + Send + Sync> {
    Arc::new(move |notice, event| {
        let Some(desktop) = running.get() else { return };
        // What cannot be stored now, on a full disk, stays open in the inbox.
        let _ = desktop.planner.notice_event(notice, event);
        if event == NoticeEvent::Pressed(NoticeButton::Open) {
            let screen = match desktop.planner.notice_opens(notice) {
                NoticeOpens::Inbox => Screen::Inbox,
                NoticeOpens::Week => Screen::Week,
                NoticeOpens::Thinking => Screen::Thinking,
                NoticeOpens::LookBack => Screen::LookBack,
                // An open window asks by itself.
                NoticeOpens::Pause => Screen::Today,
            };
            desktop.open_on(screen, None);
        }
    })
}
