//! The setting of a talk: where and when, how it is listened, how it ends for now, and what comes after (PRODUCT.md §3.7).
//!
//! "Not ready" is an answer and has a date on which it may be asked again. What may be done with a talk as it stands is one function.

use crate::moments::draft::HeldTime;
use crate::plan::offer::PlanState;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use std::collections::BTreeSet;

crate::words! {
    /// A question for whoever listens.
    Listening {
        /// What was it like for you?
        WhatWasItLike = "what_was_it_like",
        /// What do you need now?
        WhatDoYouNeed = "what_do_you_need",
        /// What did I miss?
        WhatDidIMiss = "what_did_i_miss",
        /// May I say what I heard?
        MayISay = "may_i_say",
    }
}

/// Names a talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TalkId(pub i64);

/// What is written down for a talk. Everything may be left open; texts may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Setting {
    /// What it is called in my week.
    pub title: String,
    /// Where.
    pub place: String,
    /// On which day.
    pub date: Option<NaiveDate>,
    /// At what time.
    pub time: Option<NaiveTime>,
    /// For how long, in minutes.
    pub minutes: Option<u32>,
    /// What I want to ask while I listen.
    pub listening: Vec<Listening>,
    /// What I say where I want to stop.
    pub exit: String,
    /// When I come back to it then.
    pub back: Option<NaiveDateTime>,
    /// What I do in the hour after.
    pub after: String,
    /// Who knows of it.
    pub knows: String,
    /// How I ask for it.
    pub invitation: String,
    /// When we meet again: what I want to say first.
    pub first: String,
    /// And what can wait.
    pub can_wait: String,
}

/// What has become of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Became {
    /// When it was stopped.
    pub stopped: Option<NaiveDateTime>,
    /// One of us is not ready; from this date on it may be asked again.
    pub ask_again: Option<NaiveDate>,
    /// What of it stands in my week.
    pub placed: BTreeSet<TalkAct>,
}

impl Became {
    /// Whether it is as it was planned.
    fn is_open(&self) -> bool {
        self.stopped.is_none() && self.ask_again.is_none()
    }
}

crate::words! {
    /// What may be done with a talk.
    TalkAct {
        /// To copy how I ask for it.
        Invite = "invite",
        /// To say that one of us is not ready.
        NotReady = "not_ready",
        /// To ask again.
        AskAgain = "ask_again",
        /// To put it into my week.
        Place = "place",
        /// To put the hour after into my week.
        PlaceAfter = "place_after",
        /// To stop here.
        Stop = "stop",
        /// To put the time to come back into my week.
        PlaceBack = "place_back",
    }
}

/// So long before its time a talk may have begun …
const BEFORE: TimeDelta = TimeDelta::minutes(15);
/// … and so long after it it may still go on.
const AFTER: TimeDelta = TimeDelta::hours(6);

impl Setting {
    /// When it is, where both are said.
    pub fn at(&self) -> Option<NaiveDateTime> {
        Some(self.date?.and_time(self.time?))
    }

    /// When the hour after it begins.
    pub fn after_at(&self) -> Option<NaiveDateTime> {
        Some(self.at()? + TimeDelta::minutes(i64::from(self.minutes.unwrap_or(60))))
    }
}

/// What may be done with a talk now, in the order of [`TalkAct::ALL`]. Without an open plan nothing is: it is there to read. Words to ask
/// for it are copied by day.
pub fn acts(
    (state, time): (PlanState, HeldTime),
    setting: &Setting,
    became: &Became,
    now: NaiveDateTime,
) -> Vec<TalkAct> {
    if state != PlanState::Open {
        return Vec::new();
    }
    let at = setting.at();
    let is_ahead = at.is_none_or(|at| now < at + AFTER);
    let is_on = at.is_some_and(|at| (at - BEFORE..at + AFTER).contains(&now));
    let may = |act: &TalkAct| match act {
        TalkAct::Invite => at.is_none_or(|at| now < at) && became.is_open() && time == HeldTime::Day,
        TalkAct::NotReady => is_ahead && became.is_open(),
        TalkAct::AskAgain => became.ask_again.is_some_and(|date| date <= now.date()),
        TalkAct::Place => at.is_some_and(|at| now < at) && became.ask_again.is_none(),
        TalkAct::PlaceAfter => {
            setting.after_at().is_some_and(|at| now < at)
                && !setting.after.trim().is_empty()
                && became.ask_again.is_none()
        }
        TalkAct::Stop => is_on && became.is_open(),
        TalkAct::PlaceBack => became.stopped.is_some() && setting.back.is_some_and(|back| now < back),
    };
    TalkAct::ALL.iter().copied().filter(|act| may(act) && !became.placed.contains(act)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        format!("2026-12-{text}:00").parse().unwrap()
    }

    fn setting() -> Setting {
        Setting {
            date: Some(at("05T16:00").date()),
            time: Some(at("05T16:00").time()),
            minutes: Some(45),
            back: Some(at("06T11:00")),
            after: "A walk".to_owned(),
            invitation: "Shall we talk on Saturday?".to_owned(),
            ..Setting::default()
        }
    }

    fn names(state: PlanState, setting: &Setting, became: &Became, now: &str) -> String {
        acts((state, HeldTime::Day), setting, became, at(now))
            .into_iter()
            .map(TalkAct::name)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn what_may_be_done_with_it_and_when() {
        let stopped = Became { stopped: Some(at("05T16:20")), ..Became::default() };
        let not_ready = Became { ask_again: Some(at("08T00:00").date()), ..Became::default() };
        let placed = Became { placed: [TalkAct::Place, TalkAct::PlaceAfter].into(), ..Became::default() };
        for (became, now, expected) in [
            (Became::default(), "01T10:00", "invite not_ready place place_after"),
            (Became::default(), "05T15:50", "invite not_ready place place_after stop"),
            (Became::default(), "05T16:30", "not_ready place_after stop"),
            (Became::default(), "05T16:50", "not_ready stop"),
            (Became::default(), "05T22:00", ""),
            (stopped.clone(), "05T16:30", "place_after place_back"),
            (stopped, "06T11:00", ""),
            (placed, "01T10:00", "invite not_ready"),
            (not_ready.clone(), "04T10:00", ""),
            (not_ready, "08T10:00", "ask_again"),
        ] {
            assert_eq!(names(PlanState::Open, &setting(), &became, now), expected, "{became:?} {now}");
        }
        assert_eq!(
            names(PlanState::Open, &Setting::default(), &Became::default(), "01T10:00"),
            "invite not_ready"
        );
    }

    #[test]
    fn by_night_words_to_ask_for_it_are_not_copied() {
        let late = acts((PlanState::Open, HeldTime::Night), &setting(), &Became::default(), at("01T22:00"));
        assert_eq!(late, [TalkAct::NotReady, TalkAct::Place, TalkAct::PlaceAfter]);
    }

    #[test]
    fn without_an_open_plan_it_is_there_to_read_only() {
        for &state in PlanState::ALL.iter().filter(|state| **state != PlanState::Open) {
            for now in ["01T10:00", "05T16:00", "08T10:00"] {
                assert_eq!(names(state, &setting(), &Became::default(), now), "", "{state:?} {now}");
            }
        }
    }
}
