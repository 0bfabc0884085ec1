//! Nudges: what the coming days lack, said at most twice a week and never on a hard date.
//!
//! [`next`] answers which nudge comes next and on which day, from what stands today. It is asked again after every change, so
//! the one that was planned goes as soon as its reason goes, and there is never more than one ahead. The order is fixed:
//! somebody past the latest interval, then nothing with people, then a need that nothing feeds, in the order of the needs.
//! The same thing is said once in seven days.

use crate::own_life::need::Need;
use crate::own_life::person::PersonId;
use crate::week::hard::HardDateId;
use crate::week::taper::Taper;
use chrono::{Datelike, Days, NaiveDate};
use std::collections::BTreeSet;

/// How many days ahead something must stand.
const AHEAD: u64 = 7;
/// How many days ahead a nudge is planned.
const PLANNED: u64 = 14;
/// The most nudges between a Monday and the Sunday after it.
const A_WEEK: usize = 2;

crate::words! {
    /// What a prompt is about.
    About {
        /// Nothing with people stands in the next seven days.
        Friends = "friends",
        /// Nothing feeds a need in the next seven days.
        Need = "need",
        /// The latest interval of a person is over.
        Person = "person",
        /// A hard date is a week away.
        HardDate = "hard_date",
    }
}

/// What a nudge, or a question about a hard date, is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nudge {
    /// Nothing with people stands in the next seven days.
    Friends,
    /// Nothing feeds this need in the next seven days.
    Need(Need),
    /// The latest interval of this person is over.
    Person(PersonId),
    /// This hard date is a week away.
    HardDate(HardDateId),
}

impl Nudge {
    /// Its sort.
    pub fn about(self) -> About {
        match self {
            Nudge::Friends => About::Friends,
            Nudge::Need(_) => About::Need,
            Nudge::Person(_) => About::Person,
            Nudge::HardDate(_) => About::HardDate,
        }
    }
}

/// Something that stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The day.
    pub date: NaiveDate,
    /// What it feeds.
    pub need: Option<Need>,
    /// Whether it is time with people.
    pub with_people: bool,
}

/// Everything on which it depends whether and when there is a nudge.
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// The first day on which a nudge could still come.
    pub earliest: NaiveDate,
    /// Which sorts are switched on.
    pub on: BTreeSet<About>,
    /// What stands from `earliest` on.
    pub standing: Vec<Standing>,
    /// The last day within the latest interval of each person, the most urgent first.
    pub people: Vec<(PersonId, NaiveDate)>,
    /// Dates on which nothing is said.
    pub hard: BTreeSet<NaiveDate>,
    /// What was said on which day.
    pub said: Vec<(NaiveDate, Nudge)>,
    /// Whether a plan has ended.
    pub taper: Option<Taper>,
    /// On which days other prompts come.
    pub others: Vec<NaiveDate>,
}

/// The next nudge and its day; `None` where nothing is lacking, or nothing may be said, in the coming fourteen days.
pub fn next(around: &Around) -> Option<(NaiveDate, Nudge)> {
    let days = (0..PLANNED).filter_map(|days| around.earliest.checked_add_days(Days::new(days)));
    days.filter(|date| may_be_said_on(around, *date))
        .find_map(|date| lacking(around, date).map(|nudge| (date, nudge)))
}

fn may_be_said_on(around: &Around, date: NaiveDate) -> bool {
    let of_week = around.said.iter().filter(|(said, _)| said.iso_week() == date.iso_week()).count();
    let is_taken = around.said.iter().any(|(said, _)| *said == date);
    let others =
        || around.said.iter().map(|(said, _)| *said).chain(around.others.iter().copied()).collect::<Vec<_>>();
    let is_too_much = around.taper.is_some_and(|taper| !taper.allows(date, &others()));
    of_week < A_WEEK && !is_taken && !is_too_much && !around.hard.contains(&date)
}

fn lacking(around: &Around, date: NaiveDate) -> Option<Nudge> {
    let end = date.checked_add_days(Days::new(AHEAD))?;
    let ahead = || around.standing.iter().filter(move |standing| (date..end).contains(&standing.date));
    let overdue = around.people.iter().filter(|(_, until)| date > *until).map(|(id, _)| Nudge::Person(*id));
    let friends = (!ahead().any(|standing| standing.with_people)).then_some(Nudge::Friends);
    let needs =
        Need::ALL.iter().copied().filter(|need| !ahead().any(|standing| standing.need == Some(*need)));
    overdue.chain(friends).chain(needs.map(Nudge::Need)).find(|nudge| {
        let again = around.said.iter().filter(|(_, said)| said == nudge);
        around.on.contains(&nudge.about())
            && again.map(|(said, _)| *said).all(|said| (date - said).num_days().unsigned_abs() >= AHEAD)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        format!("2026-11-{text}").parse().unwrap()
    }

    /// On Monday the 23rd, with everything switched on.
    fn monday() -> Around {
        Around { earliest: date("23"), on: About::ALL.iter().copied().collect(), ..Around::default() }
    }

    fn with_people(day: &str, need: Need) -> Standing {
        Standing { date: date(day), need: Some(need), with_people: true }
    }

    fn full() -> Vec<Standing> {
        Need::ALL.iter().map(|need| with_people("25", *need)).collect()
    }

    #[track_caller]
    fn check(around: &Around, expected: Option<(&str, Nudge)>) {
        assert_eq!(next(around), expected.map(|(day, nudge)| (date(day), nudge)));
    }

    #[test]
    fn after_a_plan_ended_there_is_one_beside_the_weekly_reminder_and_then_none() {
        let taper = Some(Taper { since: date("23") });
        let sundays = vec![date("29"), date("29") + Days::new(7)];
        let after = Around { taper, others: sundays, ..monday() };
        check(&after, Some(("23", Nudge::Friends)));
        let said = vec![(date("23"), Nudge::Friends)];
        check(&Around { said, ..after.clone() }, None);
        let later = date("29") + Days::new(8);
        check(&Around { earliest: later, ..after }, None);
    }

    #[test]
    fn a_person_comes_before_friends_and_friends_before_needs() {
        let people = vec![(PersonId(4), date("22"))];
        check(&Around { people, ..monday() }, Some(("23", Nudge::Person(PersonId(4)))));
        check(&monday(), Some(("23", Nudge::Friends)));
        check(
            &Around { standing: vec![with_people("24", Need::Fun)], ..monday() },
            Some(("23", Nudge::Need(Need::Connection))),
        );
    }

    #[test]
    fn it_waits_for_the_day_on_which_something_will_be_lacking() {
        // What stands on the 25th is within seven days until that day.
        check(&Around { standing: full(), ..monday() }, Some(("26", Nudge::Friends)));
        let people = vec![(PersonId(4), date("24"))];
        check(&Around { standing: full(), people, ..monday() }, Some(("25", Nudge::Person(PersonId(4)))));
    }

    #[test]
    fn nothing_is_said_that_was_not_switched_on() {
        check(&Around { on: BTreeSet::new(), ..monday() }, None);
        let on = BTreeSet::from([About::Need]);
        check(&Around { on, ..monday() }, Some(("23", Nudge::Need(Need::Connection))));
    }

    #[test]
    fn a_hard_date_is_left_alone() {
        let hard = BTreeSet::from([date("23"), date("24")]);
        check(&Around { hard, ..monday() }, Some(("25", Nudge::Friends)));
    }

    #[test]
    fn two_in_a_week_are_the_most_and_the_same_is_said_once_in_seven_days() {
        let said = vec![(date("23"), Nudge::Friends)];
        let around = Around { earliest: date("24"), said, ..monday() };
        check(&around, Some(("24", Nudge::Need(Need::Connection))));
        let said = vec![(date("23"), Nudge::Friends), (date("24"), Nudge::Need(Need::Connection))];
        let around = Around { earliest: date("25"), said, ..monday() };
        check(&around, Some(("30", Nudge::Friends)));
    }
}
