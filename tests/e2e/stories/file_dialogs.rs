//! File dialogs of the desktop, by its portal: the keeper asks, the page learns a name, and nobody waits for a portal that
//! is gone.

use std::fs;

use crate::app::App;
use crate::desk::{Desk, on_a_desk};
use crate::hand::named;
use crate::processes::{descendants, wait_for};
use crate::seed;
use crate::stubs::portal::PortalStub;

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nPRODID:-//Example//Calendar 1.0//EN\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n\
    UID:1\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261101T100000Z\r\nDTEND:20261101T110000Z\r\nEND:VEVENT\r\n\
    END:VCALENDAR\r\n";

#[test]
fn a_calendar_is_read_and_written_where_the_desktops_dialog_says() {
    on_a_desk(|desk| {
        let (portal, run) = at_the_calendars(desk);
        let page = &run.page;
        page.press("import-calendar");
        let asked = portal.wait_asked(1);
        assert_eq!((asked.member.as_str(), asked.name), ("OpenFile", None));
        let programs: Vec<String> = descendants(run.process()).into_iter().map(|(_, name)| name).collect();
        let windows = programs.iter().filter(|name| name.starts_with("interlude-windo")).count();
        assert_eq!(windows, 1, "no dialog of the toolkit beside it: {programs:?}");
        let file = desk.home("my calendar.ics");
        fs::write(&file, CALENDAR).expect("a calendar");
        portal.choose(&portal.wait_asked(1), &file);
        page.says("calendars", "my calendar.ics");
        assert!(!page.text("body").contains(&desk.home("").display().to_string()), "the page learns no path");

        page.press("export-calendar");
        let asked = portal.wait_asked(2);
        assert_eq!(asked.member, "SaveFile");
        assert!(asked.name.as_deref().is_some_and(|name| name.ends_with(".ics")), "{asked:?}");
        let written = desk.home("my own times.ics");
        portal.choose(&asked, &written);
        wait_for("the file", || {
            fs::read_to_string(&written).is_ok_and(|text| text.contains("END:VCALENDAR"))
        });
    });
}

#[test]
fn a_dialog_that_is_called_off_or_goes_with_its_portal_leaves_everything_as_it_was() {
    on_a_desk(|desk| {
        let (portal, run) = at_the_calendars(desk);
        let page = &run.page;
        let may_ask_again = || page.has(&format!("{}:not(:disabled)", named("import-calendar")));
        page.press("import-calendar");
        let asked = portal.wait_asked(1);
        wait_for("the page to wait", || !may_ask_again());
        portal.call_off(&asked);
        wait_for("an end of waiting", may_ask_again);
        page.press("import-calendar");
        portal.wait_asked(2);
        wait_for("the page to wait", || !may_ask_again());
        drop(portal);
        wait_for("an end of waiting", may_ask_again);
        assert!(page.has(&named("calendars-empty")) && !page.has(&named("calendar-refused")));
    });
}

fn at_the_calendars(desk: &Desk) -> (PortalStub, App) {
    seed::blank(desk);
    let portal = PortalStub::start(&desk.bus);
    let run = App::open(desk, &[]);
    run.page.go_to("week");
    run.page.press("week-part-calendars");
    (portal, run)
}
