//! Settings of reminders: quiet hours, reminders ahead of time, what a notification says and whether it is heard.

use crate::planner::moments::released::released;
use crate::planner::reminding::chosen;
use crate::planner::reminding::silence;
use crate::planner::reminding::work::Work;
use crate::view::Sound;
use crate::view::{Area, LeadsInput, QuietInput, ReminderSettings, Topics, When};
use crate::{EngineError, Planner};
use chrono::NaiveTime;
use interlude_domain::form::{FieldProblem, Form, Problem};
use interlude_domain::reminding::quiet::QuietHours;
use interlude_domain::reminding::rule::Kind;
use interlude_domain::reminding::schedule::Disturbing;
use interlude_domain::time::manner::Manner;
use std::ops::RangeInclusive;

const TOUCHED: &[Area] = &[Area::Settings, Area::Today, Area::Inbox];
/// How many minutes ahead a reminder can be: up to a week.
const LEAD: RangeInclusive<u32> = 0..=10_080;

impl Planner {
    /// What the settings show of reminders.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn reminder_settings(&self) -> Result<ReminderSettings, EngineError> {
        self.read(|work| {
            let text = |time: NaiveTime| time.format("%H:%M").to_string();
            let lead = |kind| Ok::<_, EngineError>(lead_text(chosen::lead(work.rows, kind)?));
            Ok(ReminderSettings {
                quiet: work
                    .schedule
                    .quiet()
                    .map(|quiet| QuietInput { from: text(quiet.from()), to: text(quiet.to()) }),
                silence: silence::silence_now(work),
                quiet_until: quiet_until(work),
                do_not_disturb: work.schedule.disturbing() == Disturbing::Unwanted,
                leads: LeadsInput {
                    check_ins: lead(Kind::CheckIn)?,
                    reconnect: lead(Kind::Reconnect)?,
                    activities: lead(Kind::Activity)?,
                },
                topics: chosen::topics(work.rows)?,
                sound: chosen::sound(work.rows)?,
                released: released(work.rows)?,
                zone: work.zone.name().to_owned(),
            })
        })
    }

    /// Sets quiet hours, or none. What is held already keeps its end.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for times that are none, and for two equal ones.
    pub fn save_quiet(&self, input: Option<&QuietInput>) -> Result<(), EngineError> {
        let manner = self.around.manner;
        let quiet = input.map(|input| read_quiet(input, manner)).transpose().map_err(EngineError::Invalid)?;
        self.change(TOUCHED, |work| {
            chosen::save_quiet(work.rows, quiet)?;
            work.schedule.set_quiet(quiet);
            Ok(())
        })
    }

    /// Sets how long ahead there is another reminder, for each kind; nothing or 0 for none.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for what is no number of minutes, or more than a week.
    pub fn save_leads(&self, input: &LeadsInput) -> Result<(), EngineError> {
        let wanted = read_leads(input).map_err(EngineError::Invalid)?;
        self.change(TOUCHED, |work| {
            for (kind, minutes) in wanted {
                chosen::save_lead(work.rows, kind, minutes)?;
            }
            work.keep_all_leads()
        })
    }

    /// Lets notifications name what they are for. Whoever lets a person ask for it has
    /// [confirmed](Planner::confirm) before.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn show_topics(&self) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| chosen::save_topics(work.rows, Topics::Shown))
    }

    /// Lets notifications say fixed words only.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn hide_topics(&self) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| chosen::save_topics(work.rows, Topics::Hidden))
    }

    /// Sets whether notifications may be heard.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn set_sound(&self, sound: Sound) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| chosen::save_sound(work.rows, sound))
    }
}

/// When the quiet hours end, where these are some.
pub(crate) fn quiet_until(work: &Work<'_>) -> Option<When> {
    let end = work.schedule.quiet()?.ends_after(work.now, &work.zone)?;
    Some(When::new(end, &work.zone))
}

fn lead_text(minutes: u32) -> String {
    if minutes == 0 { String::new() } else { minutes.to_string() }
}

fn read_leads(input: &LeadsInput) -> Result<[(Kind, u32); 3], Vec<FieldProblem>> {
    let mut form = Form::new(Manner::PLAIN);
    let mut read = |field, typed: &str| form.count_if_any(field, typed, LEAD).map(Option::unwrap_or_default);
    let check_ins = read("checkIns", &input.check_ins);
    let reconnect = read("reconnect", &input.reconnect);
    let activities = read("activities", &input.activities);
    form.finish((|| {
        Some([(Kind::CheckIn, check_ins?), (Kind::Reconnect, reconnect?), (Kind::Activity, activities?)])
    })())
}

fn read_quiet(input: &QuietInput, manner: Manner) -> Result<QuietHours, Vec<FieldProblem>> {
    let mut form = Form::new(manner);
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
