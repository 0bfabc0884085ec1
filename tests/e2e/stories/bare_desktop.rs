//! Desktops without a tray and without a notification service: the program is complete there.

use std::time::Duration;

use interlude_domain::reminding::occurrence::State;

use crate::app::{self, App};
use crate::desk::on_a_desk;
use crate::due::now;
use crate::hand::named;
use crate::processes::{wait_at_most, wait_for};
use crate::stubs::notifications::NotificationStub;
use crate::stubs::tray::TrayStub;
use crate::{seed, vault};

#[test]
fn without_a_tray_the_first_close_asks_and_keeps_running() {
    on_a_desk(|desk| {
        let due = seed::put_off(desk, Duration::from_secs(12));
        let desktop = NotificationStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        run.page.go_to("settings");
        run.page.says("tray-presence", "This desktop shows no tray icons.");
        app::close_window(desk);
        run.page.says("close-asked", "Keep Interlude running?");
        assert!(app::has_window(desk));
        run.page.press_and_part("close-keep");
        wait_for("the window to be gone", || !app::has_window(desk) && !run.has_page_process());
        assert!(run.runs());
        wait_at_most(due.patience(), "the reminder", || !desktop.shown().is_empty());
        let shown = desktop.wait_shown(1);
        due.assert_is(&shown);
        desktop.dismiss(shown.number);
        run.open_again(|| assert!(app::start_again(desk, &[]).success()));
        run.page.says("today-open", "1 reminder is open.");
        run.page.go_to("inbox");
        run.page.says("inbox-due", seed::TITLE);
        // It was answered: closing asks no second time.
        run.close_window(desk);
        assert!(run.runs());
    });
}

#[test]
fn without_a_tray_the_first_close_asks_and_quits() {
    on_a_desk(|desk| {
        seed::blank(desk);
        let run = App::open(desk, &[]);
        run.page.shows("today");
        app::close_window(desk);
        run.page.says("close-asked", "Start Interlude again to see this window.");
        run.page.click_last(&named("close-quit"));
        run.wait_for_end();
        wait_for("the window to be gone", || !app::has_window(desk));
    });
}

#[test]
fn without_a_notification_service_the_inbox_has_the_reminder_at_once() {
    on_a_desk(|desk| {
        let due = seed::put_off(desk, Duration::from_secs(10));
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        let page = &run.page;
        tray.wait_for_icon();
        let picture = tray.picture();
        page.go_to("settings");
        page.says("notification-presence", "No notification service answers on this desktop.");
        page.go_to("inbox");
        page.says("inbox-snoozed", seed::TITLE);
        assert!(now() < due.at, "it took too long to come to the inbox");
        wait_at_most(due.patience(), "the reminder in the inbox", || page.has(&named("inbox-due")));
        assert!(now() < due.at + Duration::from_secs(3), "the inbox had it late");
        page.says("inbox-count", "1");
        wait_for("a dot on the icon", || tray.picture() != picture);
        page.go_to("today");
        page.says("today-open", "1 reminder is open.");
        // A service that comes late is found at the next try.
        let desktop = NotificationStub::start(&desk.bus);
        let shown = desktop.wait_shown(1);
        assert_eq!(shown.body, due.sentence());
        page.go_to("inbox");
        page.click(&format!("{} {}", named("inbox-due"), named("done")));
        page.says("inbox-empty", "Nothing is open.");
        wait_for("it to leave the desktop", || desktop.withdrawn() == [shown.number]);
        wait_for("an icon without a dot", || tray.picture() == picture);
        assert_eq!(vault::wait_occurrence(desk, State::Done).due, due.nominal);
    });
}
