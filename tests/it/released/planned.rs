//! What is typed in these weeks: plans, activities, people, dates and calendars.

use super::typed_words::{line, longest_line, longest_text, note};
use crate::trial::{agreed, bare_plan, cadence};
use interlude_domain::own_life::activity::ActivityKind;
use interlude_domain::own_life::idea::{Company, Cost, Effort, Place};
use interlude_domain::own_life::need::Need;
use interlude_domain::plan::cadence::{Channel, Starter};
use interlude_domain::plan::contact::{ContactLevel, MayStart};
use interlude_domain::plan::term::{Certainty, SaidBy, Topic};
use interlude_domain::plan::{Role, Together};
use interlude_domain::week::hard::ComesBack;
use interlude_engine::CalendarFile;
use interlude_engine::view::{
    ActivityInput, ActivityRepeat, CadenceInput, CadenceRepeat, ConfirmationInput, ContactInput, FormName,
    HardDateInput, IdeaInput, MissedInput, PersonInput, PlanInput, ReconnectInput, Screen, StandingInput,
    Stands, TermInput, Typed, Weekday,
};

/// The value of a closed set, or none of them, by turns.
fn turn<T: Copy>(all: &[T], number: usize) -> Option<T> {
    all.get(number % (all.len() + 1)).copied()
}

fn always<T: Copy>(all: &[T], number: usize) -> T {
    all[number % all.len()]
}

fn standing(number: usize, since: &str) -> StandingInput {
    StandingInput {
        certainty: always(Certainty::ALL, number),
        said_by: always(SaidBy::ALL, number),
        since: since.to_owned(),
    }
}

/// A line about each topic that has lines, as certain as there are ways to be.
pub fn terms(since: &str) -> Vec<TermInput> {
    let is_line =
        |topic: &Topic| !matches!(topic, Topic::Ends | Topic::Cadence | Topic::Reconnect | Topic::Contact);
    let topics = Topic::ALL.iter().copied().filter(is_line).enumerate();
    topics
        .map(|(number, topic)| TermInput {
            id: None,
            topic,
            text: if number == 0 { longest_text() } else { line(number) },
            standing: standing(number, since),
        })
        .collect()
}

/// Two weeks with a check-in every evening; nothing else is agreed.
pub fn first_plan() -> PlanInput {
    PlanInput {
        role: Role::TheyAsked,
        name: line(0),
        ends: "2026-10-11".to_owned(),
        ends_standing: agreed(),
        look_again: "2026-10-05".to_owned(),
        purpose_theirs: note(0),
        contact: Some(ContactInput {
            level: ContactLevel::Logistics,
            by_text: MayStart::Either,
            standing: agreed(),
            ..ContactInput::default()
        }),
        missed: Some(MissedInput { wait_hours: "0".to_owned(), nudge: Some(line(1)) }),
        cadence: Some(cadence(CadenceRepeat::Daily, "19:00")),
        ..bare_plan("2026-09-28")
    }
}

/// Days after the last contact, which ends in a clear no.
pub fn second_plan() -> PlanInput {
    PlanInput {
        role: Role::Both,
        name: "🌿".to_owned(),
        open_door: note(2),
        ask_script: note(1),
        promise: "2026-11-20".to_owned(),
        cadence: Some(CadenceInput {
            channel: Channel::Text,
            starter: Starter::Me,
            ..cadence(CadenceRepeat::AfterContact, "18:30")
        }),
        terms: terms("2026-10-12").into_iter().take(5).collect(),
        ..bare_plan("2026-10-12")
    }
}

/// Everything that can be typed about a plan.
pub fn third_plan() -> PlanInput {
    PlanInput {
        role: Role::IAsked,
        name: line(4),
        ends: "2026-11-22".to_owned(),
        ends_standing: standing(1, "2026-10-20"),
        look_again: "2026-11-10".to_owned(),
        look_again_time: "11:00".to_owned(),
        promise: "2026-11-15".to_owned(),
        promise_time: "09:30".to_owned(),
        same_home: Some(true),
        together: Some(Together::AWhile),
        purpose_mine: longest_text(),
        purpose_theirs: line(3),
        reconnect: Some(ReconnectInput {
            date: "2026-11-22".to_owned(),
            time: "15:00".to_owned(),
            place: line(2),
            purpose: note(0),
            standing: standing(3, "2026-10-14"),
        }),
        contact: Some(ContactInput {
            level: ContactLevel::Light,
            by_text: MayStart::Either,
            by_call: MayStart::Neither,
            in_person: MayStart::Them,
            standing: standing(2, "2026-10-13"),
        }),
        missed: Some(MissedInput { wait_hours: "1".to_owned(), nudge: Some(line(8)) }),
        open_door: line(9),
        ask_script: note(2),
        terms: terms("2026-10-20"),
        cadence: Some(CadenceInput {
            zone: "Asia/Tokyo".to_owned(),
            channel: Channel::Video,
            starter: Starter::Either,
            tone: line(6),
            absences: vec!["2026-11-05".to_owned(), "2026-11-12".to_owned()],
            confirmation: Some(ConfirmationInput { time: "10:00".to_owned(), text: line(7) }),
            standing: standing(0, "2026-10-16"),
            weekdays: vec![Weekday::Mon, Weekday::Thu, Weekday::Sat],
            ..cadence(CadenceRepeat::Weekdays, "04:00")
        }),
        ..bare_plan("2026-10-20")
    }
}

/// Activities of every repeat, with everything else by turns.
pub fn activities(people: &[i64]) -> Vec<ActivityInput> {
    let repeats = ActivityRepeat::ALL.iter().chain(ActivityRepeat::ALL).copied().enumerate();
    repeats
        .map(|(number, repeat)| {
            let without_time = matches!(repeat, ActivityRepeat::Someday | ActivityRepeat::PerWeek);
            ActivityInput {
                title: if number == 3 { longest_line() } else { line(number) },
                need: turn(Need::ALL, number),
                kind: turn(ActivityKind::ALL, number),
                minutes: if number.is_multiple_of(3) { String::new() } else { (number * 15).to_string() },
                company: turn(Company::ALL, number),
                with_whom: if number % 4 == 1 { line(number + 3) } else { String::new() },
                person: turn(people, number),
                place: if number.is_multiple_of(2) { line(number + 5) } else { String::new() },
                note: if number == 5 { longest_text() } else { note(number) },
                repeat,
                date: if without_time { String::new() } else { format!("2026-09-{}", 29 + number % 2) },
                time: if without_time { String::new() } else { format!("{:02}:{:02}", 8 + number, number) },
                lead: if number % 3 == 1 && !without_time { "30".to_owned() } else { String::new() },
                goal: if repeat == ActivityRepeat::PerWeek { "2".to_owned() } else { String::new() },
                every: if matches!(repeat, ActivityRepeat::EveryNDays | ActivityRepeat::AfterDone) {
                    (2 + number % 2).to_string()
                } else {
                    String::new()
                },
                month_day: if repeat == ActivityRepeat::Monthly { "31".to_owned() } else { String::new() },
                weekdays: match repeat {
                    ActivityRepeat::Weekdays => vec![Weekday::Tue, Weekday::Fri],
                    _ => Vec::new(),
                },
                until: match repeat {
                    ActivityRepeat::Daily if number > 7 => "2026-10-20".to_owned(),
                    _ => String::new(),
                },
            }
        })
        .collect()
}

pub fn people() -> Vec<PersonInput> {
    let person = |number: usize, ideal: &str, latest: &str| PersonInput {
        name: line(number),
        ideal: ideal.to_owned(),
        latest: latest.to_owned(),
        invitation: note(number),
        note: line(number + 1),
    };
    vec![
        person(1, "7", "14"),
        person(2, "", ""),
        person(3, "10", ""),
        person(7, "", "6"),
        person(8, "3", "5"),
        person(9, "2", "4"),
    ]
}

pub fn hard_dates() -> Vec<HardDateInput> {
    let date =
        |title: String, date: &str, comes_back| HardDateInput { title, date: date.to_owned(), comes_back };
    vec![
        date(line(5), "2026-10-25", ComesBack::Once),
        date(line(2), "2020-11-09", ComesBack::Yearly),
        date(longest_line(), "2028-02-29", ComesBack::Yearly),
    ]
}

/// Ideas with every value of their closed sets.
pub fn ideas() -> Vec<IdeaInput> {
    let idea = |number: usize| IdeaInput {
        text: line(number),
        need: turn(Need::ALL, number),
        minutes: if number.is_multiple_of(2) { "20".to_owned() } else { String::new() },
        company: turn(Company::ALL, number),
        cost: turn(Cost::ALL, number),
        place: turn(Place::ALL, number),
        effort: turn(Effort::ALL, number),
    };
    (0..12).map(idea).collect()
}

/// A file that says three times a week, over the change of clocks, when I am busy.
pub fn calendar(number: usize) -> CalendarFile {
    let text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Timetable//EN\nBEGIN:VEVENT\nUID:1\n\
        DTSTART;TZID=Europe/Berlin:20260928T090000\nDTEND;TZID=Europe/Berlin:20260928T173000\n\
        RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=40\nSUMMARY:Lecture\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:2\nSUMMARY:Without a beginning\nEND:VEVENT\nEND:VCALENDAR\n";
    CalendarFile {
        name: format!("{} {number}.ics", line(1)),
        path: format!("/somewhere/{}/line\r\nend {number}.ics", line(3)),
        bytes: Some(text.as_bytes().to_vec()),
    }
}

/// Forms that were left in the middle of a sentence.
pub fn half_written() -> [Typed; 2] {
    let typed = |form, thing: &str, screen, field: &str, stands| Typed {
        form,
        thing: thing.to_owned(),
        content: serde_json::json!({ "note": note(1) }).to_string(),
        screen,
        field: field.to_owned(),
        caret_from: 3,
        caret_to: 8,
        stands,
    };
    [
        typed(FormName::Person, "1", Screen::Activities, "person-note", Stands::Left),
        typed(FormName::Activity, "", Screen::Activities, "activity-title", Stands::Open),
    ]
}
