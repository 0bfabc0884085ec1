//! Living: a person's days, lived through the planner's own calls with the reminder loop awake, until now.

use crate::around::{planner, record_notices};
use crate::desktop::Desktop;
use crate::error::RehearsalError;
use crate::moment::Moment;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, Utc, Weekday};
use interlude_domain::time::local_time::Zone;
use interlude_engine::ports::Clock;
use interlude_engine::{Folder, Planner};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;

/// A life that ends now.
pub struct Life {
    planner: Planner,
    /// The computer it is lived at.
    pub desktop: Arc<Desktop>,
    zone: Zone,
    now: NaiveDateTime,
}

impl Life {
    /// Nothing is there yet.
    pub fn new(folder: &Path, moment: &Moment) -> Result<Life, RehearsalError> {
        let desktop = Arc::new(Desktop::new(moment.instant()?, moment.zone()?));
        let planner = planner(Folder::prepare(folder), &desktop);
        Ok(Life { planner, desktop, zone: moment.zone()?, now: moment.local })
    }

    /// Today.
    pub fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// So many days from today, back for a negative number.
    pub fn day(&self, days: i64) -> NaiveDate {
        let count = Days::new(days.unsigned_abs());
        let today = self.today();
        if days < 0 { today.checked_sub_days(count) } else { today.checked_add_days(count) }.unwrap_or(today)
    }

    /// The last such day before today.
    pub fn last(&self, weekday: Weekday) -> NaiveDate {
        (1..=7).map(|ago| self.day(-ago)).find(|day| day.weekday() == weekday).unwrap_or(self.today())
    }

    /// Turns the clock to a moment before now, for the first time without having lived until then.
    pub fn begin(&self, date: NaiveDate, time: &str) -> Result<(), RehearsalError> {
        self.desktop.turn_clock(self.instant(date, time)?);
        Ok(())
    }

    /// The computer is off until a moment, but never past now: what comes due meanwhile is missed, or late.
    pub fn off_until(&self, date: NaiveDate, time: &str) -> Result<(), RehearsalError> {
        let end = self.not_past_now(date, time)?;
        if end > self.desktop.now() {
            self.desktop.turn_clock(end);
        }
        self.until(date, time)
    }

    /// Lives until a moment, but never past now: each reminder comes when it is due. What is past already is past.
    pub fn until(&self, date: NaiveDate, time: &str) -> Result<(), RehearsalError> {
        let end = self.not_past_now(date, time)?.max(self.desktop.now());
        loop {
            let next = self.planner.remind();
            record_notices(&self.planner, &self.desktop);
            match next.filter(|next| *next <= end && *next > self.desktop.now()) {
                Some(next) => self.desktop.turn_clock(next),
                None => break,
            }
        }
        self.desktop.turn_clock(end);
        Ok(())
    }

    /// Asks, as the window would.
    pub fn ask(&self, call: &str, arguments: Value) -> Result<Value, RehearsalError> {
        self.ask_from("main", call, arguments)
    }

    fn ask_from(&self, window: &str, call: &str, arguments: Value) -> Result<Value, RehearsalError> {
        let answer = self.planner.answer(window, call, arguments);
        record_notices(&self.planner, &self.desktop);
        let answer = answer.map_err(|error| RehearsalError::Refused { call: call.to_owned(), error })?;
        Ok(serde_json::from_str(&answer).unwrap_or_default())
    }

    /// Asks, as the small window would.
    pub fn ask_small(&self, call: &str, arguments: Value) -> Result<Value, RehearsalError> {
        self.ask_from("pause", call, arguments)
    }

    /// Keeps something and returns its id.
    pub fn id(&self, call: &str, arguments: Value) -> Result<i64, RehearsalError> {
        Ok(self.ask(call, arguments)?.get("id").and_then(Value::as_i64).unwrap_or_default())
    }

    /// The key of the check-in on a date.
    pub fn check_in(&self, date: NaiveDate) -> Result<String, RehearsalError> {
        let month = self.ask("check_ins", json!({ "month": date.format("%Y-%m").to_string() }))?;
        let items = month.get("items").and_then(Value::as_array).cloned().unwrap_or_default();
        let keys = items.iter().filter_map(|item| item.get("key").and_then(Value::as_str));
        let end = format!("@{date}");
        Ok(keys.filter(|key| key.ends_with(&end)).map(str::to_owned).next().unwrap_or_default())
    }

    /// The second of a moment here, as a window tells it.
    pub fn second(&self, date: NaiveDate, time: &str) -> Result<i64, RehearsalError> {
        Ok(self.instant(date, time)?.timestamp())
    }

    fn not_past_now(&self, date: NaiveDate, time: &str) -> Result<DateTime<Utc>, RehearsalError> {
        Ok(self.instant(date, time)?.min(self.zone.resolve(self.now.date(), self.now.time()).due))
    }

    fn instant(&self, date: NaiveDate, time: &str) -> Result<DateTime<Utc>, RehearsalError> {
        let time =
            time.parse().or_else(|_| format!("{time}:00").parse()).map_err(|_| RehearsalError::NotAMoment)?;
        Ok(self.zone.resolve(date, time).due)
    }
}
