//! The session's bus ends and comes back: reminders stand in the inbox meanwhile, the window is opened again, and tray and
//! notices are there again without a restart.

use std::time::Duration;

use chrono::TimeDelta;
use interlude_domain::reminding::occurrence::State;

use crate::app::{self, App};
use crate::desk::on_a_desk;
use crate::due::now;
use crate::hand::named;
use crate::processes::{descendants, wait_at_most, wait_for};
use crate::stubs::notifications::NotificationStub;
use crate::stubs::tray::TrayStub;
use crate::{seed, vault};

/// A notice that could not be shown is tried again after 10 and after 30 seconds (docs/REMINDERS.md §6).
const TRIED_AGAIN: Duration = Duration::from_secs(45);

#[test]
fn reminders_go_on_without_it_and_nothing_is_lost_or_shown_twice() {
    on_a_desk(|desk| {
        let due = seed::put_off(desk, Duration::from_secs(15));
        let tray = TrayStub::start(&desk.bus);
        let desktop = NotificationStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        run.page.go_to("inbox");
        let window = || descendants(run.process()).first().map(|(id, _)| *id);
        let first = window();
        desk.bus.end();
        // GLib ends the window with its bus; the keeper opens another one at the same screen.
        wait_for("another window", || window().is_some() && window() != first);
        run.turn_to_new_window();
        wait_for("the same screen", || run.page.has("[data-screen=\"inbox\"]"));
        assert!(run.runs() && app::windows(desk) == 1);
        wait_at_most(due.patience(), "the time of the reminder", || now() > due.at + TimeDelta::seconds(2));
        assert!(desktop.shown().is_empty(), "nobody could show it");
        wait_for("the reminder in the inbox", || run.page.has(&named("inbox-item")));
        desk.bus.begin_again();
        let (tray, desktop) = (TrayStub::start(&desk.bus), NotificationStub::start(&desk.bus));
        tray.wait_for_icon();
        wait_at_most(TRIED_AGAIN, "the notice", || !desktop.shown().is_empty());
        assert_eq!(desktop.wait_shown(1).body, due.sentence());
        assert_eq!(vault::wait_occurrence(desk, State::Shown).due, due.nominal);
        tray.wait_line("Open Interlude");
        assert_eq!((desktop.shown().len(), tray.registered()), (1, 1), "once each");
        run.close_window(desk);
        tray.choose("Open");
        wait_for("a window by the tray", || app::has_window(desk));
        assert!(run.runs());
    });
}
