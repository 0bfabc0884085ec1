//! Room: a story begins where it ends before the day turns under its hands.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Datelike, TimeDelta, Timelike, Utc, Weekday};

/// Times of day at which what a story sees would change under its hands: the date; the day that is logged; what is brought up by day only.
const TURNS: [&str; 4] = ["00:00", "04:00", "09:00", "20:00"];
/// Each Sunday at this time a new vault reminds to plan the week.
const PLANNING: &str = "17:00";
/// The longest that a story takes.
const STORY: TimeDelta = TimeDelta::minutes(3);

/// Waits where a story that begins now would go on beyond such a time. The desk's zone is UTC.
pub fn wait_for_room() {
    if let Some(turn) = next_turn(now()) {
        let wait = (turn - now()).to_std().unwrap_or_default() + Duration::from_secs(2);
        std::thread::sleep(wait);
    }
}

/// The turn that comes within the next story, if one does.
fn next_turn(now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let minutes = (0..=STORY.num_minutes()).map(|ahead| full_minute(now) + TimeDelta::minutes(ahead));
    minutes.filter(|minute| *minute >= now).find(|minute| {
        let time = minute.format("%H:%M").to_string();
        TURNS.contains(&time.as_str()) || (time == PLANNING && minute.weekday() == Weekday::Sun)
    })
}

#[test]
fn a_story_that_would_see_another_day_begins_after_it() {
    let at = |text: &str| text.parse::<DateTime<Utc>>().expect("an instant");
    let table = [
        ("2026-11-28T23:57:30Z", Some("2026-11-29T00:00:00Z")),
        ("2026-11-29T00:00:02Z", None),
        ("2026-11-29T03:58:30Z", Some("2026-11-29T04:00:00Z")),
        ("2026-11-28T08:58:00Z", Some("2026-11-28T09:00:00Z")),
        ("2026-11-28T19:56:59Z", None),
        ("2026-11-28T16:58:00Z", None),
        ("2026-11-29T16:58:00Z", Some("2026-11-29T17:00:00Z")),
    ];
    for (now, turn) in table {
        assert_eq!(next_turn(at(now)), turn.map(at), "{now}");
    }
}

/// The computer's clock.
pub fn now() -> DateTime<Utc> {
    SystemTime::now().into()
}

/// `moment` without its seconds.
pub fn full_minute(moment: DateTime<Utc>) -> DateTime<Utc> {
    moment.with_second(0).and_then(|minute| minute.with_nanosecond(0)).expect("a full minute")
}
