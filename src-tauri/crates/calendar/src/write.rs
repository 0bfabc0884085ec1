//! Writes items as a calendar file that other calendars accept (RFC 5545 §3.4, §3.6.1).

use crate::content::{Content, instant, wall};
use crate::observances::write_zone;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc, Weekday};
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::recurrence::{Repeat, falls_on, next_on_or_after};
use std::collections::BTreeSet;

/// Changes of the clocks are written for this many years after the last start.
const YEARS_AHEAD: i32 = 5;

/// One item of the planner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What stays the same over all exports of the item (RFC 5545 §3.8.4.7).
    pub uid: String,
    /// Its title; any text.
    pub title: String,
    /// A note about it; any text, empty for none.
    pub note: String,
    /// Where it is; any text, empty for none.
    pub place: String,
    /// How it repeats. [`Repeat::After`] is written as its date in `starts` only, since the next one is not known.
    pub repeat: Repeat,
    /// The first nominal date, from which `repeat` counts; the rule itself need not fall on it.
    pub starts: NaiveDate,
    /// The last date on which it may fall; `None` for no end.
    pub until: Option<NaiveDate>,
    /// Dates on which it does not take place.
    pub except: BTreeSet<NaiveDate>,
    /// The time of day on the wall of `zone`.
    pub at: NaiveTime,
    /// The zone of its times.
    pub zone: Zone,
    /// How long it is, in minutes; 0 for a moment.
    pub minutes: u32,
    /// How many minutes before it there is an alarm; `None` for no alarm.
    pub alarm: Option<u32>,
}

/// Writes `items` as one calendar (RFC 5545 §3.4); `stamp` is the time of writing (§3.8.7.2).
///
/// An item that never takes place, because its rule has no date until its end or its only date is left out, is not
/// written. Lines are folded at 75 octets and end with CRLF; every zone but UTC has its VTIMEZONE (§3.6.5).
pub fn write(items: &[Item], stamp: DateTime<Utc>) -> String {
    let events: Vec<(&Item, NaiveDate)> =
        items.iter().filter_map(|item| Some((item, first(item)?))).collect();
    let mut content = Content::default();
    content.line("BEGIN:VCALENDAR");
    content.line("VERSION:2.0");
    content.line("PRODID:-//Interlude//Interlude Planner//EN");
    content.line("CALSCALE:GREGORIAN");
    write_zones(&mut content, &events);
    for (item, first) in events {
        write_event(&mut content, item, first, stamp);
    }
    content.line("END:VCALENDAR");
    content.into_text()
}

fn write_zones(content: &mut Content, events: &[(&Item, NaiveDate)]) {
    let names: BTreeSet<&str> =
        events.iter().filter(|(item, _)| !is_utc(&item.zone)).map(|(item, _)| item.zone.name()).collect();
    for name in names {
        let of_zone = || events.iter().filter(|(item, _)| item.zone.name() == name);
        let years = || of_zone().map(|(_, first)| first.year());
        if let (Some((item, _)), Some(least), Some(most)) = (of_zone().next(), years().min(), years().max()) {
            write_zone(content, &item.zone, least..=most + YEARS_AHEAD);
        }
    }
}

fn write_event(content: &mut Content, item: &Item, first: NaiveDate, stamp: DateTime<Utc>) {
    content.line("BEGIN:VEVENT");
    content.text("UID", &item.uid);
    content.line(&format!("DTSTAMP:{}", instant(stamp)));
    content.line(&moments(item, "DTSTART", &[first]));
    // A length in minutes is exact also where clocks change meanwhile; a moment has none.
    if item.minutes > 0 {
        content.line(&format!("DURATION:PT{}M", item.minutes));
    }
    if let Some(rule) = rule(item) {
        let until =
            item.until.map(|date| format!(";UNTIL={}", instant(item.zone.resolve(date, item.at).due)));
        content.line(&format!("RRULE:{rule}{}", until.unwrap_or_default()));
        let except: Vec<NaiveDate> = item.except.iter().copied().filter(|date| has(item, *date)).collect();
        if !except.is_empty() {
            content.line(&moments(item, "EXDATE", &except));
        }
    }
    content.text("SUMMARY", &item.title);
    content.text("DESCRIPTION", &item.note);
    content.text("LOCATION", &item.place);
    content.line("CLASS:PRIVATE");
    if let Some(minutes) = item.alarm {
        content.line("BEGIN:VALARM");
        content.line("ACTION:DISPLAY");
        // An alarm that is shown must have something to show (RFC 5545 §3.6.6).
        content.text("DESCRIPTION", if item.title.trim().is_empty() { "Interlude" } else { &item.title });
        match minutes {
            0 => content.line("TRIGGER:PT0S"),
            _ => content.line(&format!("TRIGGER:-PT{minutes}M")),
        }
        content.line("END:VALARM");
    }
    content.line("END:VEVENT");
}

/// The first real date; `None` where there is none, or no other after one that is left out.
fn first(item: &Item) -> Option<NaiveDate> {
    let first = match item.repeat {
        Repeat::After(_) => item.starts,
        _ => next_on_or_after(&item.repeat, item.starts, item.starts)?,
    };
    let is_over = item.until.is_some_and(|until| first > until);
    let is_left_out = rule(item).is_none() && item.except.contains(&first);
    (!is_over && !is_left_out).then_some(first)
}

/// Whether the rule has that date.
fn has(item: &Item, date: NaiveDate) -> bool {
    falls_on(&item.repeat, item.starts, date) && item.until.is_none_or(|until| date <= until)
}

/// The recurrence rule (RFC 5545 §3.3.10) without its end; `None` for a single date.
fn rule(item: &Item) -> Option<String> {
    match item.repeat {
        Repeat::Once | Repeat::After(_) => None,
        Repeat::Days(every) => Some(format!("FREQ=DAILY;INTERVAL={every}")),
        Repeat::Weeks(every, on) => {
            let days: Vec<&str> = on.iter(Weekday::Mon).map(letters).collect();
            Some(format!("FREQ=WEEKLY;INTERVAL={every};BYDAY={};WKST=MO", days.join(",")))
        }
        Repeat::Months(every, day @ ..=28) => Some(format!("FREQ=MONTHLY;INTERVAL={every};BYMONTHDAY={day}")),
        // The last of the days that the month has.
        Repeat::Months(every, day) => {
            let days: Vec<String> = (28..=day).map(|day| day.to_string()).collect();
            Some(format!("FREQ=MONTHLY;INTERVAL={every};BYMONTHDAY={};BYSETPOS=-1", days.join(",")))
        }
    }
}

fn letters(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

/// A property with the nominal times of dates. Clocks may skip or repeat such a time; RFC 5545 §3.3.5 means the same
/// instant by it as [`Zone::resolve`].
fn moments(item: &Item, name: &str, dates: &[NaiveDate]) -> String {
    let times: Vec<String> = dates.iter().map(|date| wall(date.and_time(item.at))).collect();
    match is_utc(&item.zone) {
        true => format!("{name}:{}Z", times.join("Z,")),
        false => format!("{name};TZID={}:{}", item.zone.name(), times.join(",")),
    }
}

/// Whether times of the zone may be written with a `Z`.
fn is_utc(zone: &Zone) -> bool {
    let names = ["UTC", "Etc/UTC", "UCT", "Etc/UCT", "Zulu", "Etc/Zulu", "Universal", "Etc/Universal"];
    names.contains(&zone.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(repeat: Repeat, starts: &str) -> Item {
        Item {
            uid: "one@example.org".to_string(),
            title: "Call, then rest".to_string(),
            note: String::new(),
            place: String::new(),
            repeat,
            starts: starts.parse().unwrap(),
            until: None,
            except: BTreeSet::new(),
            at: NaiveTime::from_hms_opt(19, 0, 0).unwrap(),
            zone: Zone::named("Europe/Berlin").unwrap(),
            minutes: 90,
            alarm: Some(15),
        }
    }

    fn event(item: &Item) -> String {
        let text = write(std::slice::from_ref(item), "2026-02-01T08:00:00Z".parse().unwrap());
        text.split("END:VTIMEZONE\r\n").last().unwrap().replace("\r\n ", "").replace("\r\n", "|")
    }

    #[test]
    fn an_event_has_all_that_other_calendars_ask_for() {
        let item = Item {
            until: "2026-12-31".parse().ok(),
            except: ["2026-03-31", "2026-04-01"].map(|date| date.parse().unwrap()).into(),
            ..item(Repeat::Months(1, 31), "2026-01-31")
        };
        assert_eq!(
            event(&item),
            "BEGIN:VEVENT|UID:one@example.org|DTSTAMP:20260201T080000Z|DTSTART;TZID=Europe/Berlin:20260131T190000|\
             DURATION:PT90M|RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;UNTIL=20261231T180000Z|\
             EXDATE;TZID=Europe/Berlin:20260331T190000|SUMMARY:Call\\, then rest|CLASS:PRIVATE|BEGIN:VALARM|\
             ACTION:DISPLAY|DESCRIPTION:Call\\, then rest|TRIGGER:-PT15M|END:VALARM|END:VEVENT|END:VCALENDAR|"
        );
    }

    #[test]
    fn an_event_starts_on_the_first_date_of_its_rule() {
        let on = [Weekday::Mon].into_iter().collect();
        let text = event(&item(Repeat::Weeks(3, on), "2026-01-08"));
        assert!(text.contains("|DTSTART;TZID=Europe/Berlin:20260126T190000|"), "{text}");
        assert!(text.contains("|RRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=MO;WKST=MO|"), "{text}");
    }

    #[test]
    fn what_depends_on_being_done_is_written_once() {
        let text = event(&item(Repeat::After(3), "2026-01-08"));
        assert!(text.contains("20260108T190000|") && !text.contains("RRULE"), "{text}");
    }

    #[test]
    fn what_never_takes_place_is_not_written() {
        let over = Item { until: "2026-02-01".parse().ok(), ..item(Repeat::Months(1, 5), "2026-01-10") };
        let left_out =
            Item { except: ["2026-01-10".parse().unwrap()].into(), ..item(Repeat::Once, "2026-01-10") };
        let none = item(Repeat::Weeks(1, chrono::WeekdaySet::EMPTY), "2026-01-10");
        let text = write(&[over, left_out, none], "2026-02-01T08:00:00Z".parse().unwrap());
        assert!(!text.contains("VEVENT") && !text.contains("VTIMEZONE"), "{text}");
    }

    #[test]
    fn utc_needs_no_explanation() {
        let text = event(&Item { zone: Zone::utc(), ..item(Repeat::Days(2), "2026-01-10") });
        assert!(text.contains("|DTSTART:20260110T190000Z|") && !text.contains("TZID"), "{text}");
    }
}
