//! Settings of reminders: quiet hours, and silence for a while.

use super::work::{Work, setting};
use crate::view::{Area, QuietInput, ReminderSettings, Silence, SilenceFor, When};
use crate::{EngineError, Planner};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use interlude_domain::form::{FieldProblem, Form, Problem};
use interlude_domain::local_time::Zone;
use interlude_domain::quiet::QuietHours;

const TOUCHED: &[Area] = &[Area::Settings, Area::Today, Area::Inbox];

impl Planner {
    /// What the settings show of reminders.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn reminder_settings(&self) -> Result<ReminderSettings, EngineError> {
        self.read(|work| {
            let text = |time: NaiveTime| time.format("%H:%M").to_string();
            Ok(ReminderSettings {
                quiet: work
                    .schedule
                    .quiet()
                    .map(|quiet| QuietInput { from: text(quiet.from()), to: text(quiet.to()) }),
                silence: silence_now(work),
                zone: work.zone.name().to_owned(),
            })
        })
    }

    /// Sets quiet hours, or none. What is held already keeps its end.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for times that are none, and for two equal ones.
    pub fn save_quiet(&self, input: Option<&QuietInput>) -> Result<(), EngineError> {
        let quiet = input.map(read_quiet).transpose().map_err(EngineError::Invalid)?;
        self.change(TOUCHED, |work| {
            let text =
                quiet.map(|quiet| format!("{} {}", quiet.from().format("%H:%M"), quiet.to().format("%H:%M")));
            work.rows.set_setting(setting::QUIET, text.as_deref())?;
            work.schedule.set_quiet(quiet);
            Ok(())
        })
    }

    /// Silences reminders from now on: what comes due until then is skipped.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for an end that is none, or that is over.
    pub fn silence(&self, how: SilenceFor, date: &str, time: &str) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let until = match how {
                SilenceFor::OneHour => work.now + TimeDelta::hours(1),
                SilenceFor::UntilTomorrow => tomorrow(work.now, &work.zone),
                SilenceFor::Until => {
                    read_end(date, time, work.now, &work.zone).map_err(EngineError::Invalid)?
                }
            };
            work.schedule.set_silence(work.now, until);
            save_silence(work)
        })
    }

    /// Ends the silence.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn end_silence(&self) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            work.schedule.end_silence(work.now);
            save_silence(work)
        })
    }

    /// When the silence that holds now ends; also while locked.
    pub fn silent_until(&self) -> Option<DateTime<Utc>> {
        let now = self.around.clock.now();
        self.known_silence().filter(|silence| silence.covers(now)).map(|silence| silence.until)
    }
}

/// The silence that holds at this moment.
pub(super) fn silence_now(work: &Work<'_>) -> Option<Silence> {
    let silence = work.schedule.silence().filter(|silence| silence.covers(work.now))?;
    Some(Silence { since: When::new(silence.since, &work.zone), until: When::new(silence.until, &work.zone) })
}

fn save_silence(work: &Work<'_>) -> Result<(), EngineError> {
    let text = work
        .schedule
        .silence()
        .map(|silence| format!("{} {}", silence.since.timestamp(), silence.until.timestamp()));
    Ok(work.rows.set_setting(setting::SILENCE, text.as_deref())?)
}

fn tomorrow(now: DateTime<Utc>, zone: &Zone) -> DateTime<Utc> {
    let today = zone.local(now).date();
    let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
    zone.resolve(today.succ_opt().unwrap_or(today), nine).due
}

fn read_quiet(input: &QuietInput) -> Result<QuietHours, Vec<FieldProblem>> {
    let mut form = Form::new();
    let from = form.time("from", &input.from);
    let to = form.time("to", &input.to);
    let quiet = from.zip(to).and_then(|(from, to)| {
        let quiet = QuietHours::new(from, to);
        if quiet.is_none() {
            form.refuse("to", Problem::Equal);
        }
        quiet
    });
    form.finish(quiet)
}

fn read_end(
    date: &str,
    time: &str,
    now: DateTime<Utc>,
    zone: &Zone,
) -> Result<DateTime<Utc>, Vec<FieldProblem>> {
    let mut form = Form::new();
    let date = form.date("date", date);
    let time = form.time("time", time);
    let end = date.zip(time).map(|(date, time)| zone.resolve(date, time).due);
    if end.is_some_and(|end| end <= now) {
        form.refuse("time", Problem::InThePast);
    }
    form.finish(end)
}
