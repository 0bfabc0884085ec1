//! The ground that the stories stand on: each stub alone, and the notifier against them.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chrono::NaiveTime;
use interlude_domain::reminding::schedule::Disturbing;
use interlude_engine::ports::{
    Notice, NoticeButton, NoticeButtons, NoticeEvent, NoticeId, NoticeWords, Notifier as _,
};
use interlude_engine::view::Sound;
use interlude_keeper::platform::{DesktopNotifier, NotificationService, QuietDesktop, sleep_signal};
use interlude_keeper::words::Words;

use crate::bus::Bus;
use crate::desk::Desk;
use crate::processes::wait_for;
use crate::stubs::dunst::Dunst;
use crate::stubs::login::LoginStub;
use crate::stubs::notifications::{Answers, NotificationStub};
use crate::stubs::tray::TrayStub;

/// A notifier on a bus of its own, and what it told.
struct Notices {
    notifier: DesktopNotifier,
    /// How often the desktop changed its mind about being disturbed.
    changes: Arc<AtomicUsize>,
    told: Receiver<(NoticeId, NoticeEvent)>,
}

impl Notices {
    fn on(address: &str) -> Notices {
        let (tell, told) = channel();
        let tell = Mutex::new(tell);
        let sink = Arc::new(move |id, event| {
            // A test that is over listens no more.
            let _ = tell.lock().expect("the sink").send((id, event));
        });
        let words = Arc::new(Words::in_language("en"));
        let changes = Arc::new(AtomicUsize::new(0));
        let counter = changes.clone();
        let quiet = QuietDesktop::new(move || {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        Notices {
            notifier: DesktopNotifier::on_bus(Some(address.to_owned()), words, sink, quiet),
            changes,
            told,
        }
    }

    fn show(&self, number: u64) {
        let words = NoticeWords::One(NaiveTime::from_hms_opt(19, 0, 0).expect("a time"));
        let (buttons, topics, sound) = (NoticeButtons::DoneLaterOpen, Vec::new(), Sound::Off);
        self.notifier.show(Notice { id: NoticeId(number), words, buttons, topics, sound });
    }

    #[track_caller]
    fn expect(&self, number: u64, event: NoticeEvent) {
        let told = self.told.recv_timeout(Duration::from_secs(8)).expect("an event in time");
        assert_eq!(told, (NoticeId(number), event));
    }
}

fn bus() -> (tempfile::TempDir, Bus) {
    let folder = tempfile::tempdir().expect("a folder");
    let bus = Bus::start(folder.path());
    (folder, bus)
}

#[test]
fn a_notice_is_shown_with_fixed_words_and_its_button_comes_back() {
    let (_folder, bus) = bus();
    let desktop = NotificationStub::start(&bus);
    let notices = Notices::on(&bus.address);
    notices.show(1);
    notices.expect(1, NoticeEvent::Shown);
    let shown = desktop.wait_shown(1);
    assert_eq!((shown.app.as_str(), shown.summary.as_str()), ("Interlude", "Interlude"));
    assert_eq!((shown.icon.as_str(), shown.desktop_entry.as_str()), ("interlude", "interlude"));
    assert_eq!(shown.body, "A reminder for 19:00 is due.");
    assert_eq!(shown.actions, ["default", "Open", "done", "Done", "later", "Later", "open", "Open"]);
    desktop.press(shown.number, "later");
    notices.expect(1, NoticeEvent::Pressed(NoticeButton::Later));
    assert_eq!(notices.notifier.service(), NotificationService::Present);
}

#[test]
fn a_button_that_is_pressed_at_once_is_not_lost() {
    let (_folder, bus) = bus();
    let desktop = NotificationStub::start(&bus);
    desktop.answer(Answers::Pressed("done"));
    let notices = Notices::on(&bus.address);
    for number in 1..=20 {
        notices.show(number);
        notices.expect(number, NoticeEvent::Shown);
        notices.expect(number, NoticeEvent::Pressed(NoticeButton::Done));
    }
}

#[test]
fn a_service_without_buttons_is_told_how_to_open_the_window() {
    let (_folder, bus) = bus();
    let desktop = NotificationStub::with_abilities(&bus, &["body"]);
    let notices = Notices::on(&bus.address);
    notices.show(1);
    notices.expect(1, NoticeEvent::Shown);
    let shown = desktop.wait_shown(1);
    assert!(shown.body.contains("open Interlude"), "{}", shown.body);
    assert!(shown.actions.is_empty());
    assert_eq!(notices.notifier.service(), NotificationService::NoButtons);
}

#[test]
fn an_answer_that_is_late_counts_and_holds_up_nothing() {
    let (_folder, bus) = bus();
    let desktop = NotificationStub::start(&bus);
    desktop.answer(Answers::Withheld);
    let notices = Notices::on(&bus.address);
    let began = Instant::now();
    notices.show(1);
    desktop.wait_shown(1);
    desktop.answer(Answers::AtOnce);
    notices.show(2);
    notices.expect(2, NoticeEvent::Shown);
    assert!(began.elapsed() < Duration::from_secs(2), "the second did not wait for the first");
    notices.expect(1, NoticeEvent::Unanswered);
    assert!(began.elapsed() >= Duration::from_secs(3));
    desktop.release();
    notices.expect(1, NoticeEvent::Shown);
    desktop.press(1, "default");
    notices.expect(1, NoticeEvent::Pressed(NoticeButton::Open));
}

#[test]
fn a_service_that_hangs_and_ends_has_shown_nothing() {
    let (_folder, bus) = bus();
    let desktop = NotificationStub::start(&bus);
    desktop.answer(Answers::Withheld);
    let notices = Notices::on(&bus.address);
    notices.show(1);
    desktop.wait_shown(1);
    notices.expect(1, NoticeEvent::Unanswered);
    drop(desktop);
    notices.expect(1, NoticeEvent::Failed);
    wait_for("the loss to be noticed", || notices.notifier.service() == NotificationService::Absent);
    let _desktop = NotificationStub::start(&bus);
    wait_for("the return to be noticed", || notices.notifier.service() == NotificationService::Present);
    notices.show(2);
    notices.expect(2, NoticeEvent::Shown);
}

#[test]
fn without_a_service_or_after_a_refusal_a_notice_fails_at_once() {
    let (_folder, bus) = bus();
    let notices = Notices::on(&bus.address);
    let began = Instant::now();
    notices.show(1);
    notices.expect(1, NoticeEvent::Failed);
    assert!(began.elapsed() < Duration::from_secs(1));
    assert_eq!(notices.notifier.service(), NotificationService::Absent);
    let desktop = NotificationStub::start(&bus);
    desktop.answer(Answers::Refused);
    notices.show(2);
    notices.expect(2, NoticeEvent::Failed);
}

#[test]
fn a_bus_that_is_gone_fails_each_notice_and_nothing_else() {
    let (_folder, bus) = bus();
    let desktop = NotificationStub::start(&bus);
    let notices = Notices::on(&bus.address);
    notices.show(1);
    notices.expect(1, NoticeEvent::Shown);
    bus.end();
    wait_for("the loss to be noticed", || notices.notifier.service() == NotificationService::Absent);
    notices.show(2);
    notices.expect(2, NoticeEvent::Failed);
    drop(desktop);
}

#[test]
fn a_service_that_says_that_it_is_inhibited_is_listened_to() {
    let (_folder, bus) = bus();
    let desktop = NotificationStub::start(&bus);
    desktop.inhibit(Some(true));
    let notices = Notices::on(&bus.address);
    let quiet = notices.notifier.quiet();
    let is = |disturbing| move || quiet.disturbing() == disturbing;
    quiet.wait_settled(Duration::from_secs(8));
    assert_eq!((quiet.disturbing(), quiet.is_told()), (Disturbing::Unwanted, true));
    desktop.inhibit(Some(false));
    wait_for("the end of it", is(Disturbing::Allowed));
    desktop.inhibit(Some(true));
    wait_for("it again", is(Disturbing::Unwanted));
    drop(desktop);
    wait_for("nobody to say so any more", is(Disturbing::Allowed));
    assert!(!quiet.is_told());
    assert_eq!(notices.changes.load(Ordering::Relaxed), 4, "each change was told");
}

#[test]
fn a_service_without_that_property_says_nothing_of_being_disturbed() {
    let (_folder, bus) = bus();
    let _desktop = NotificationStub::start(&bus);
    let notices = Notices::on(&bus.address);
    notices.show(1);
    notices.expect(1, NoticeEvent::Shown);
    assert!(!notices.notifier.quiet().is_told());
}

#[test]
fn a_wake_of_the_computer_is_told_and_its_going_to_sleep_is_not() {
    let (_folder, bus) = bus();
    let (tell, told) = channel();
    let tell = Mutex::new(tell);
    sleep_signal::watch_on(Some(bus.address.clone()), move || {
        tell.lock().expect("the sink").send(()).expect("somebody listens");
    });
    let login = LoginStub::start(&bus);
    // Nobody says when it listens, so the first wake may have to be repeated.
    wait_for("a wake to be told", || {
        login.wakes();
        told.recv_timeout(Duration::from_millis(200)).is_ok()
    });
    while told.try_recv().is_ok() {}
    login.sleeps();
    login.wakes();
    told.recv_timeout(Duration::from_secs(8)).expect("the wake");
    assert!(told.recv_timeout(Duration::from_millis(300)).is_err(), "the sleep was told, too");
}

#[test]
fn a_notice_is_withdrawn_also_before_its_answer_came() {
    let (_folder, bus) = bus();
    let desktop = NotificationStub::start(&bus);
    let notices = Notices::on(&bus.address);
    notices.show(1);
    notices.expect(1, NoticeEvent::Shown);
    notices.notifier.withdraw(NoticeId(1));
    notices.notifier.withdraw(NoticeId(99));
    wait_for("the first to be taken back", || desktop.withdrawn() == [1]);
    desktop.answer(Answers::Withheld);
    notices.show(2);
    desktop.wait_shown(2);
    notices.notifier.withdraw(NoticeId(2));
    // The order is behind this one in the same queue.
    notices.show(3);
    desktop.wait_shown(3);
    desktop.release();
    wait_for("the second to be taken back", || desktop.withdrawn() == [1, 2]);
}

#[test]
fn the_real_dunst_shows_a_notice_and_hands_back_the_click() {
    let desk = Desk::new();
    let dunst = Dunst::start(&desk);
    let notices = Notices::on(&desk.bus.address);
    notices.show(1);
    notices.expect(1, NoticeEvent::Shown);
    wait_for("the notification on the screen", || dunst.displayed(&desk) == 1);
    dunst.click(&desk);
    notices.expect(1, NoticeEvent::Pressed(NoticeButton::Open));
    notices.show(2);
    notices.expect(2, NoticeEvent::Shown);
    dunst.close_all(&desk);
    wait_for("the history", || dunst.history(&desk).first().is_some_and(|text| text.contains("19:00")));
}

#[test]
fn a_tray_host_notes_who_registers() {
    let (_folder, bus) = bus();
    let tray = TrayStub::start(&bus);
    let somebody = bus.connect();
    let path = "/org/kde/StatusNotifierWatcher";
    let name = "org.kde.StatusNotifierWatcher";
    let known = somebody.call_method(
        Some(name),
        path,
        Some("org.freedesktop.DBus.Properties"),
        "Get",
        &(name, "IsStatusNotifierHostRegistered"),
    );
    let known: zbus::zvariant::OwnedValue = known.expect("an answer").body().deserialize().expect("a value");
    assert_eq!(bool::try_from(known), Ok(true));
    somebody
        .call_method(Some(name), path, Some(name), "RegisterStatusNotifierItem", &":1.99")
        .expect("an answer");
    tray.wait_for_icon();
    assert_eq!(tray.registered(), 1);
}
