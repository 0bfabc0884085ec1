//! Calendars: busy times of a file and nothing else of it, and my own items for other calendars.

use crate::trial::{Trial, activity, agreed, bare_plan, daily};
use interlude_domain::own_life::need::Need;
use interlude_engine::view::{ActivityInput, ActivityRepeat, PlaceInput, PlanInput, SlotsInput, Weekday};
use interlude_engine::{CalendarFile, EngineError};

/// Lectures on weekdays at nine, in a file as a university writes it.
const TIMETABLE: &str = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Timetable//EN\nBEGIN:VEVENT\nUID:1\n\
    DTSTART;TZID=Europe/Berlin:20261102T090000\nDTEND;TZID=Europe/Berlin:20261102T173000\n\
    RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\nSUMMARY:Secret lecture\nLOCATION:Secret hall\nEND:VEVENT\n\
    BEGIN:VEVENT\nUID:2\nSUMMARY:Without a beginning\nEND:VEVENT\nEND:VCALENDAR\n";

fn file(text: &str) -> CalendarFile {
    CalendarFile {
        name: "timetable.ics".to_owned(),
        path: "/somewhere/timetable.ics".to_owned(),
        bytes: Some(text.as_bytes().to_vec()),
    }
}

/// Busy times of the seven days from today on as `day from-to`.
fn busy(trial: &Trial) -> Vec<String> {
    let week = trial.planner().week("").unwrap();
    let spans = week.days.iter().flat_map(|day| &day.busy);
    spans.map(|span| format!("{}-{}", &span.from.local[8..], &span.to.local[11..])).collect()
}

/// Thursday noon.
fn thursday() -> Trial {
    Trial::open_at("Europe/Berlin", "2026-11-26T12:00:00")
}

#[test]
fn a_file_tells_when_i_am_busy_and_nothing_else_of_it_is_kept() {
    let mut trial = thursday();
    let answer = trial.planner().read_calendar(None, &file(TIMETABLE)).unwrap();
    let calendar = answer.calendar.unwrap();
    assert_eq!((calendar.name.as_str(), calendar.events, calendar.left_out), ("timetable.ics", 1, 1));
    let left_out: Vec<String> =
        answer.left_out.iter().map(|fault| format!("{} {}", fault.line, fault.why.name())).collect();
    assert_eq!(left_out, ["12 no_start"]);
    trial.crash_and_start();
    assert_eq!(
        busy(&trial),
        ["26T09:00-17:30", "27T09:00-17:30", "30T09:00-17:30", "01T09:00-17:30", "02T09:00-17:30"]
    );
    let all = format!("{:?} {:?}", trial.planner().week("").unwrap(), trial.planner().calendars().unwrap());
    assert!(!all.contains("Secret"), "{all}");
}

#[test]
fn slots_keep_clear_of_busy_times_and_of_the_way_there() {
    let trial = thursday();
    let slots = |trial: &Trial| {
        let input = SlotsInput { need: Some(Need::Fun), minutes: "60".to_owned(), ..SlotsInput::default() };
        trial.planner().slots(&input).unwrap().into_iter().map(|slot| slot.at.local).collect::<Vec<_>>()
    };
    assert_eq!(slots(&trial)[0], "2026-11-26T17:00");
    trial.planner().read_calendar(None, &file(TIMETABLE)).unwrap();
    assert_eq!(slots(&trial)[0], "2026-11-26T17:45", "a quarter of an hour after half past five");
}

#[test]
fn a_refused_file_is_told_with_its_line_and_changes_nothing() {
    let trial = thursday();
    let known = trial.planner().read_calendar(None, &file(TIMETABLE)).unwrap().calendar.unwrap();
    let before = busy(&trial);
    let cut = file(TIMETABLE.trim_end().trim_end_matches("END:VCALENDAR"));
    let too_large = CalendarFile { bytes: None, ..file("") };
    for (file, told) in
        [(cut, "1 not_closed"), (file("Dear diary,"), "1 not_a_calendar"), (too_large, "1 too_large")]
    {
        let answer = trial.planner().read_calendar(Some(known.id), &file).unwrap();
        let refused = answer.refused.unwrap();
        assert_eq!(format!("{} {}", refused.line, refused.why.name()), told);
        assert_eq!((answer.calendar, busy(&trial)), (None, before.clone()));
    }
    assert_eq!(trial.planner().calendars().unwrap(), [known]);
}

#[test]
fn reading_again_replaces_and_what_was_taken_away_comes_back() {
    let trial = thursday();
    let known = trial.planner().read_calendar(None, &file(TIMETABLE)).unwrap().calendar.unwrap();
    let fewer = TIMETABLE.replace("MO,TU,WE,TH,FR", "FR");
    trial.planner().read_calendar(Some(known.id), &file(&fewer)).unwrap();
    assert_eq!(busy(&trial), ["27T09:00-17:30"]);
    assert_eq!(trial.planner().calendars().unwrap()[0].path, "/somewhere/timetable.ics");
    trial.planner().remove_calendar(known.id).unwrap();
    assert_eq!((busy(&trial), trial.planner().calendars().unwrap().len()), (vec![], 0));
    assert!(matches!(
        trial.planner().read_calendar(Some(known.id), &file(&fewer)),
        Err(EngineError::NotFound)
    ));
    trial.planner().restore_calendar(known.id).unwrap();
    assert_eq!(busy(&trial), ["27T09:00-17:30"]);
}

#[test]
fn my_own_items_go_out_as_others_read_them_and_my_plan_does_not() {
    let trial = thursday();
    let plan = PlanInput {
        purpose_mine: "canary".to_owned(),
        cadence: Some(crate::trial::cadence(interlude_engine::view::CadenceRepeat::Daily, "19:00")),
        ends_standing: agreed(),
        ..bare_plan("2026-11-26")
    };
    trial.planner().save_plan(&plan, None).unwrap();
    let choir = trial.add(ActivityInput {
        weekdays: vec![Weekday::Sat],
        minutes: "90".to_owned(),
        place: "Hall; at the back".to_owned(),
        ..activity("Choir, the old one", ActivityRepeat::Weekdays, "2026-11-26", "18:00")
    });
    trial.add(ActivityInput {
        every: "3".to_owned(),
        ..activity("Water the plants", ActivityRepeat::AfterDone, "2026-11-27", "08:00")
    });
    trial.add(activity("One of these days", ActivityRepeat::Someday, "", ""));
    let at = PlaceInput { date: "2026-11-29".into(), time: "10:00".into(), minutes: "30".into() };
    trial.planner().place_activity(choir, &at).unwrap();
    let (text, count) = trial.planner().calendar_text().unwrap();
    assert_eq!(count, 3);
    assert!(!text.contains("canary") && !text.contains("19:00") && !text.contains("T190000"), "{text}");
    assert!(
        text.contains("SUMMARY:Choir\\, the old one\r\n")
            && text.contains("LOCATION:Hall\\; at the back\r\n"),
        "{text}"
    );
    // What was written is read as it stands here.
    trial.planner().read_calendar(None, &file(&text)).unwrap();
    assert_eq!(busy(&trial), ["27T08:00-09:00", "28T18:00-19:30", "29T10:00-10:30"]);
    assert_eq!(trial.planner().calendar_text().unwrap().0, text, "the same again");
}

#[test]
fn a_daily_thing_that_was_moved_once_goes_out_without_that_date() {
    let trial = thursday();
    trial.add(daily("Walk", "13:00"));
    let week = trial.planner().week("").unwrap();
    let key = &week.days[1].items[0].key;
    trial
        .planner()
        .move_activity(
            key,
            &PlaceInput { date: "2026-11-27".into(), time: "20:00".into(), minutes: String::new() },
        )
        .unwrap();
    let (text, _) = trial.planner().calendar_text().unwrap();
    trial.planner().read_calendar(None, &file(&text)).unwrap();
    assert_eq!(busy(&trial)[..3], ["26T13:00-14:00", "27T20:00-21:00", "28T13:00-14:00"]);
}
