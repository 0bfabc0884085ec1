//! A window's program that is missing, that cannot be run, or that is another one: it is said what to do, a reminder comes as
//! always, nothing is left of it, and the window opens as soon as the program is in order again.

use std::time::Duration;

use interlude_domain::reminding::occurrence::State;
use interlude_wire::frame::{FROM_WINDOW, Kind};
use interlude_wire::{Frame, ToKeeper, Version};

use crate::app;
use crate::copies::Copies;
use crate::desk::{Desk, on_a_desk};
use crate::processes::{children, runs, wait_for};
use crate::program::WINDOW;
use crate::stubs::notifications::NotificationStub;
use crate::stubs::tray::TrayStub;
use crate::{seed, vault};

/// What the notices say first.
const MISSING: &str = "The window can't be opened: a part of Interlude is missing.";
const OTHER: &str = "The window can't be opened: it is of another version.";
const ENDS: &str = "The window can't be opened just now.";
/// What each of them says last.
const GOES_ON: &str = "Reminders go on.";
/// Says what stands in the file, and stays.
const SAYS: &str = r#"cat "$here/says"; exec sleep 600"#;
/// Asks, and never reads what it is answered.
const ASKS_ON: &str = r#"cat "$here/says"; while cat "$here/asks"; do :; done"#;

/// What stands in the place of the window's program.
enum Stands {
    Nothing,
    /// A file with this text and mode.
    File(&'static str, &'static str),
    Script(&'static str),
    /// A program that says these bytes.
    Says(Vec<u8>),
}

/// All of them: the notice, and what the keeper says on its error stream.
fn table() -> Vec<(Stands, &'static str, &'static str)> {
    use Stands::{File, Nothing, Says, Script};
    let version = |text| Frame::plain(Kind::Here, text).bytes(FROM_WINDOW).expect("a frame");
    vec![
        (Nothing, MISSING, "the window cannot be started: entity not found"),
        (File("#!/bin/sh\n", "644"), MISSING, "the window cannot be started: permission denied"),
        (File("no program", "755"), MISSING, "the window cannot be started"),
        (Script("exit 1"), ENDS, "the window ended again and again"),
        (Says(vec![0, 0, 0, 64]), ENDS, "cannot be read: a frame of 1073741824 bytes is too long"),
        (Says(vec![6, 0, 0, 0]), ENDS, "cannot be read: a frame of 6 bytes is too short"),
        (Says(vec![7, 0, 0, 0, 99, 0, 0, 0, 0, 0, 0]), ENDS, "cannot be read: there is no frame of kind 99"),
        (
            Says(vec![7, 0, 0, 0, 3, 0, 0, 0, 0, 255, 0]),
            ENDS,
            "cannot be read: the name of a frame is not one",
        ),
        (Says(b"Hello! I am another program.".to_vec()), ENDS, "cannot be read: a frame of"),
        (Says(version("new")), ENDS, "cannot be read: the body of a frame cannot be read"),
        (Says(version("0.0.1")), OTHER, "the window is of version 0.0.1, this program of"),
        (Script(r#"cat "$here/half""#), ENDS, "the window ended again and again"),
        (Script(ASKS_ON), ENDS, "the window ended again and again"),
        (Script("exec sleep 600"), ENDS, "the window did not begin"),
    ]
}

#[test]
fn whatever_stands_in_its_place_is_said_and_reminders_go_on() {
    on_a_desk(|desk| {
        let due = seed::put_off(desk, Duration::from_secs(20));
        let (tray, desktop) = (TrayStub::start(&desk.bus), NotificationStub::start(&desk.bus));
        let copies = Copies::new(desk);
        let keeper = copies.start_hidden(desk);
        tray.wait_for_icon();
        let troubles = || {
            let shown = desktop.shown().into_iter().map(|shown| shown.body);
            shown.filter(|body| body.ends_with(GOES_ON)).collect::<Vec<_>>()
        };
        let here = Frame::plain(Kind::Here, &Version::own().to_string());
        let here = here.bytes(FROM_WINDOW).expect("a frame");
        copies.write("half", &here[..5]);
        for (number, (stands, notice, said)) in table().into_iter().enumerate() {
            let before = desk.printed().len();
            match stands {
                Stands::Nothing => copies.take_away(WINDOW),
                Stands::File(text, mode) => copies.put(WINDOW, text, mode),
                Stands::Script(script) => copies.replace(WINDOW, script),
                Stands::Says(ref bytes) => {
                    copies.write("says", bytes);
                    copies.replace(WINDOW, SAYS);
                }
            }
            if matches!(stands, Stands::Script(ASKS_ON)) {
                let ask = ToKeeper::Ask(1, "app_state".to_owned(), b"{}".to_vec()).frame();
                copies.write("says", &here);
                copies.write("asks", &ask.bytes(FROM_WINDOW).expect("a frame").repeat(100));
            }
            tray.choose("Open");
            wait_for(notice, || troubles().len() > number);
            assert!(troubles()[number].starts_with(notice), "{said}: {:?}", troubles());
            wait_for(said, || desk.printed()[before..].contains(said));
            wait_for("nothing to be left of it", || children(keeper.id()).is_empty());
            copies.put_back(WINDOW);
            tray.choose("Open");
            wait_for("the window", || desk.printed()[before..].contains("ready today"));
            assert_eq!(app::windows(desk), 1, "{said}");
            app::close_window(desk);
            wait_for("the window to be gone", || children(keeper.id()).is_empty());
        }
        assert_eq!(troubles().len(), table().len(), "each was said once");
        assert!(runs(keeper.id()), "the keeper goes on");
        assert_eq!(vault::wait_occurrence(desk, State::Shown).due, due.nominal);
        let reminders = desktop.shown().into_iter().filter(|shown| shown.body == due.sentence());
        assert_eq!(reminders.inspect(|shown| due.assert_is(shown)).count(), 1, "reminded of once, in time");
    });
}

#[test]
fn asked_for_a_hundred_times_at_once_there_is_one_notice_or_one_window() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let (tray, desktop) = (TrayStub::start(&desk.bus), NotificationStub::start(&desk.bus));
        let copies = Copies::new(desk);
        let keeper = copies.start_hidden(desk);
        tray.wait_for_icon();
        copies.take_away(WINDOW);
        ask_a_hundred_times(desk);
        desktop.wait_shown(1);
        copies.put_back(WINDOW);
        ask_a_hundred_times(desk);
        wait_for("the window", || desk.printed().contains("ready today"));
        ask_a_hundred_times(desk);
        // What is asked for later is answered later, so everything before it was done.
        app::close_window(desk);
        wait_for("the window to be gone", || children(keeper.id()).is_empty());
        assert_eq!(desk.printed().matches("ready today").count(), 1, "one window");
        assert_eq!(desktop.shown().len(), 1, "one notice");
        assert!(runs(keeper.id()));
    });
}

/// Asks for the window as a hundred starts do that come at the same moment, and waits for their answers.
fn ask_a_hundred_times(desk: &Desk) {
    let (data, version) = (desk.data(), Version::own().to_string());
    std::thread::scope(|scope| {
        for _ in 0..100 {
            scope.spawn(|| assert_eq!(app::wish(&data, "open", &version), "done"));
        }
    });
}
