//! Due: the minute for which a test asks to be reminded.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

pub use crate::room::{full_minute, now};
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
