//! Due: the minute for which a test asks to be reminded.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Datelike, TimeDelta, Timelike, Utc, Weekday};

use crate::stubs::notifications::Shown;

/// How late a reminder may come on a busy machine; the exact figure is measured elsewhere.
const LATE: TimeDelta = TimeDelta::seconds(4);

/// The time of a reminder. The desk's zone is UTC.
#[derive(Debug, Clone, Copy)]
pub struct Due {
    /// The time that the person chose.
    pub nominal: DateTime<Utc>,
    /// When it is shown.
    pub at: DateTime<Utc>,
}

impl Due {
    /// The next full minute that leaves `room` for what has to be done before it.
    pub fn next_minute(room: Duration) -> Due {
        let earliest = now() + TimeDelta::from_std(room).expect("a short time") + TimeDelta::seconds(60);
        let at = full_minute(earliest);
        Due { nominal: at, at }
    }

    /// The time of day as it is typed and shown, such as 19:00.
    pub fn clock(&self) -> String {
        self.nominal.format("%H:%M").to_string()
    }

    /// The date as it is typed.
    pub fn date(&self) -> String {
        self.nominal.format("%Y-%m-%d").to_string()
    }

    /// What the tray says while it is the next.
    pub fn in_the_tray(&self) -> String {
        let day = if self.nominal.date_naive() == now().date_naive() { "today" } else { "tomorrow" };
        format!("Next reminder: {day} {}", self.clock())
    }

    /// The only sentence that a notification may say of it.
    pub fn sentence(&self) -> String {
        format!("A reminder for {} is due.", self.clock())
    }

    /// How long a test may have to wait for it.
    pub fn patience(&self) -> Duration {
        (self.at + LATE - now()).to_std().unwrap_or_default() + Duration::from_secs(5)
    }

    /// Fails unless `shown` came when it was due, and says nothing but its sentence.
    #[track_caller]
    pub fn assert_is(&self, shown: &Shown) {
        let came = DateTime::<Utc>::from(shown.at);
        assert!(came >= self.at && came < self.at + LATE, "due at {}, shown at {came}", self.at);
        assert_eq!((shown.summary.as_str(), shown.body.as_str()), ("Interlude", self.sentence().as_str()));
    }
}

/// Times of day at which what a story sees would change under its hands: the date; what is brought up by day only.
const TURNS: [&str; 3] = ["00:00", "09:00", "20:00"];
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
