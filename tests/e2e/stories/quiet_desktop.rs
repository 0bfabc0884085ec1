//! A desktop that is not to be disturbed: reminders wait until it may be, and come then.

use std::fs;
use std::time::Duration;

use crate::app::{self, App};
use crate::desk::{Desk, on_a_desk};
use crate::processes::{wait_at_most, wait_for};
use crate::program::program;
use crate::seed;
use crate::stubs::notifications::NotificationStub;
use crate::stubs::tray::TrayStub;

const SOON: Duration = Duration::from_secs(6);
/// Long enough for a reminder that comes although it should not.
const TOO_LATE_TO_COME: Duration = Duration::from_secs(3);

#[test]
fn while_the_service_is_inhibited_a_reminder_waits_and_the_window_says_why() {
    on_a_desk(|desk| {
        let due = seed::put_off(desk, SOON);
        let desktop = NotificationStub::start(&desk.bus);
        desktop.inhibit(Some(true));
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        wait_at_most(due.patience() + TOO_LATE_TO_COME, "the reminder to wait", || {
            run.page.go_to("inbox");
            run.page.text("[data-testid=inbox]").contains("waits until this desktop may be disturbed")
        });
        assert!(desktop.shown().is_empty(), "the desktop was disturbed");
        tray.wait_line("set not to be disturbed");
        run.page.go_to("settings");
        run.page.says("now-reasons", "This desktop is set not to be disturbed.");
        desktop.inhibit(Some(false));
        desktop.wait_shown(1);
        run.page.says("now-nothing", "Nothing.");
        run.page.go_to("inbox");
        run.page.says("inbox-due", seed::TITLE);
    });
}

/// Sets GNOME's own switch, in a file instead of its settings service.
fn set_banners(desk: &Desk, shown: &str) {
    let folder = desk.home("config/glib-2.0/settings");
    fs::create_dir_all(&folder).expect("the settings' folder");
    let text = format!("[org/gnome/desktop/notifications]\nshow-banners={shown}\n");
    fs::write(folder.join("new"), text).expect("the settings");
    fs::rename(folder.join("new"), folder.join("keyfile")).expect("the settings in their place");
}

#[test]
fn on_gnome_the_switch_of_the_desktop_is_followed() {
    on_a_desk(|desk| {
        let due = seed::put_off(desk, SOON);
        let desktop = NotificationStub::start(&desk.bus);
        set_banners(desk, "false");
        let mut command = desk.command(program());
        command
            .env("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
            .env("GSETTINGS_BACKEND", "keyfile")
            .arg("--hidden");
        let run = app::started(desk, command);
        std::thread::sleep(due.patience() + TOO_LATE_TO_COME);
        assert!(desktop.shown().is_empty(), "the desktop was disturbed");
        set_banners(desk, "true");
        let shown = desktop.wait_shown(1);
        assert!(shown.body.contains(&due.clock()), "{}", shown.body);
        assert!(app::has_page_process(run.id()) == app::has_window(desk), "it stays hidden");
        wait_for("one notification and no more", || desktop.shown().len() == 1);
    });
}
