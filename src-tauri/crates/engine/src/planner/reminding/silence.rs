//! Silence: reminders off for a while, with a word about the check-ins that lie in it.

use crate::planner::reminding::chosen;
use crate::planner::reminding::work::Work;
use crate::view::{
    Area, CheckInsMeanwhile, Silence as SilenceView, SilenceFor, SilenceInput, UpcomingItem, When,
};
use crate::{EngineError, Planner};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use interlude_domain::form::{FieldProblem, Form};
use interlude_domain::reminding::occurrence::State;
use interlude_domain::reminding::rule::{Kind, RuleId};
use interlude_domain::reminding::schedule::Silence;
use std::collections::BTreeSet;

const TOUCHED: &[Area] = &[Area::Settings, Area::Today, Area::Inbox];

impl Planner {
    /// Silences reminders from now on: what comes due until then is skipped, except check-ins that are let through.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for an end that is none, or that is over.
    pub fn silence(&self, input: &SilenceInput) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let silence = wanted(work, input)?;
            work.schedule.set_silence(silence);
            chosen::save_silences(work.rows, work.schedule.silences())
        })
    }

    /// The check-ins and the meeting that a silence would cover, in order of time; nothing is changed.
    ///
    /// # Errors
    /// As for [`Planner::silence`].
    pub fn silence_covers(&self, input: &SilenceInput) -> Result<Vec<UpcomingItem>, EngineError> {
        self.read(|work| {
            let silent = SilenceInput { check_ins: CheckInsMeanwhile::Silent, ..input.clone() };
            let silence = wanted(work, &silent)?;
            let promised = promised(work);
            let mut ahead = work.schedule.clone();
            let until = silence.until;
            ahead.set_silence(silence);
            Ok(ahead
                .forecast(work.now, until)
                .items
                .into_iter()
                .map(|foreseen| foreseen.occurrence)
                .filter(|known| known.state == State::Skipped && promised.contains(&known.key.rule))
                .filter_map(|known| {
                    let stored = work.stored_rule(known.key.rule)?;
                    // A reminder ahead of a check-in is not one more of them.
                    let is_own = stored.track.rule.lead.is_none();
                    is_own.then(|| UpcomingItem::of_plan(known.key, known.due, stored, &work.zone))
                })
                .collect())
        })
    }

    /// Ends the silence.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn end_silence(&self) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            work.schedule.end_silence(work.now);
            chosen::save_silences(work.rows, work.schedule.silences())
        })
    }
}

/// The silence that holds at this moment.
pub(crate) fn silence_now(work: &Work<'_>) -> Option<SilenceView> {
    let silence = work.schedule.silence().filter(|silence| silence.covers(work.now))?;
    Some(SilenceView {
        since: When::new(silence.since, &work.zone),
        until: When::new(silence.until, &work.zone),
        check_ins: match silence.spared.is_empty() {
            true => CheckInsMeanwhile::Silent,
            false => CheckInsMeanwhile::LetThrough,
        },
    })
}

fn wanted(work: &Work<'_>, input: &SilenceInput) -> Result<Silence, EngineError> {
    let until = match input.length {
        SilenceFor::OneHour => work.now + TimeDelta::hours(1),
        SilenceFor::UntilTomorrow => tomorrow(work),
        SilenceFor::Until => read_end(work, &input.date, &input.time).map_err(EngineError::Invalid)?,
    };
    let spared = match input.check_ins {
        CheckInsMeanwhile::Silent => BTreeSet::new(),
        CheckInsMeanwhile::LetThrough => promised(work),
    };
    Ok(Silence { since: work.now, until, spared })
}

/// The rules of what was promised to somebody, with the reminders ahead of them.
fn promised(work: &Work<'_>) -> BTreeSet<RuleId> {
    let is_promised = |kind: Kind| kind.is_check_in() || matches!(kind, Kind::Reconnect | Kind::Confirmation);
    work.rules
        .iter()
        .filter(|stored| is_promised(stored.owner.kind()))
        .map(|stored| stored.track.rule.id)
        .collect()
}

fn tomorrow(work: &Work<'_>) -> DateTime<Utc> {
    let today = work.zone.local(work.now).date();
    let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
    work.zone.resolve(today.succ_opt().unwrap_or(today), nine).due
}

/// A moment that is still to come, from a date and a time that were typed.
pub(crate) fn read_end(work: &Work<'_>, date: &str, time: &str) -> Result<DateTime<Utc>, Vec<FieldProblem>> {
    let mut form = Form::new(work.manner);
    let date = form.date("date", date);
    let time = form.time("time", time);
    let end = date.zip(time).map(|(date, time)| work.zone.resolve(date, time).due);
    if let Some(end) = end {
        form.to_come(work.zone.local(end), work.zone.local(work.now));
    }
    form.finish(end)
}
