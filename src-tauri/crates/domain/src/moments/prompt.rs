//! Prompts: questions of our own that a reflection may begin with (MOMENTS.md §6). Most are about today, the body, other people or
//! the next step; none asks *why*, nor for the meaning of anything. In the evening and at night only those four are offered.
//!
//! A name begins with what its question is about. Their words stand in the catalogue; `tests/tidy` holds both to these rules.

use chrono::{Datelike, NaiveDateTime, Timelike};

/// From this hour on all of them are offered …
const FROM: u32 = 9;
/// … and no longer from this one on.
const TO: u32 = 20;
/// How far two lie apart that are offered beside each other, in the order of their names.
const APART: [usize; 3] = [7, 5, 1];

crate::words! {
    /// A question to begin with.
    Prompt {
        /// What was small and good.
        TodayGood = "today_good",
        /// What was done.
        TodayDid = "today_did",
        /// Where one was.
        TodayPlace = "today_place",
        /// What was easier than thought.
        TodayEasier = "today_easier",
        /// What was hard.
        TodayHard = "today_hard",
        /// What was heard, seen or smelt.
        TodaySenses = "today_senses",
        /// What can stay undone.
        TodayUndone = "today_undone",
        /// When one laughed.
        TodayLaughed = "today_laughed",
        /// How it began.
        TodayBegan = "today_began",
        /// What was only for oneself.
        TodayOwn = "today_own",
        /// How the body feels.
        BodyNow = "body_now",
        /// Where it holds on tight.
        BodyTight = "body_tight",
        /// What would do it good.
        BodyGood = "body_good",
        /// Where it is warm.
        BodyWarm = "body_warm",
        /// The last time outside.
        BodyOutside = "body_outside",
        /// What makes it easier to rest.
        BodyRest = "body_rest",
        /// What it could do.
        BodyStrong = "body_strong",
        /// What was eaten and drunk.
        BodyEaten = "body_eaten",
        /// Who was kind.
        PeopleKind = "people_kind",
        /// From whom one would like to hear.
        PeopleHear = "people_hear",
        /// What one would say to a friend.
        PeopleFriend = "people_friend",
        /// Whom one could thank.
        PeopleThank = "people_thank",
        /// With whom one can be quiet.
        PeopleQuiet = "people_quiet",
        /// Who surprised.
        PeopleSurprised = "people_surprised",
        /// What somebody could help with.
        PeopleHelp = "people_help",
        /// What takes ten minutes.
        NextTenMinutes = "next_ten_minutes",
        /// One thing for tomorrow.
        NextTomorrow = "next_tomorrow",
        /// What can go from a list.
        NextOffTheList = "next_off_the_list",
        /// What one looks forward to.
        NextForward = "next_forward",
        /// What could be put in order.
        NextOrder = "next_order",
        /// What one says yes to.
        NextYes = "next_yes",
        /// What one says no to.
        NextNo = "next_no",
        /// What one liked to do years ago.
        OwnYearsAgo = "own_years_ago",
        /// What one learned about oneself.
        OwnLearned = "own_learned",
        /// What one can give oneself.
        OwnNeed = "own_need",
        /// What one is afraid of.
        OwnAfraid = "own_afraid",
        /// What the first days are to look like.
        BeginDays = "begin_days",
        /// What helped through a hard evening.
        BeginHelped = "begin_helped",
        /// What one wants to keep up.
        BeginKeep = "begin_keep",
        /// What goes more easily.
        MiddleEasier = "middle_easier",
        /// What one does now.
        MiddleNew = "middle_new",
        /// What one could say now.
        MiddleSay = "middle_say",
        /// What one wants to keep of it.
        EndKeep = "end_keep",
        /// What one could hear as an answer.
        EndHear = "end_hear",
        /// What one will do differently.
        EndDifferently = "end_differently",
        /// What is one's own now.
        AloneOwn = "alone_own",
        /// What would make a place more one's own.
        AloneRoom = "alone_room",
        /// What may stay behind.
        AloneBehind = "alone_behind",
    }
}

/// How a plan stands, as far as prompts know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromptPhase {
    /// None is open.
    Alone,
    /// Its first week.
    Begin,
    /// After that.
    Middle,
    /// Its last week, and after its end.
    End,
}

impl Prompt {
    /// Whether it is about today, the body, other people or the next step.
    pub fn is_of_now(self) -> bool {
        ["today_", "body_", "people_", "next_"].iter().any(|begins| self.name().starts_with(begins))
    }

    /// Whether it is offered in a phase.
    fn is_of(self, phase: PromptPhase) -> bool {
        let of = match self.name().split('_').next() {
            Some("begin") => PromptPhase::Begin,
            Some("middle") => PromptPhase::Middle,
            Some("end") => PromptPhase::End,
            Some("alone") => PromptPhase::Alone,
            _ => return true,
        };
        of == phase
    }
}

/// Every prompt that is offered at `now`, in the order of the day: another one is first on another day.
pub fn offered(phase: PromptPhase, now: NaiveDateTime) -> Vec<Prompt> {
    let is_day = (FROM..TO).contains(&now.hour());
    let all: Vec<Prompt> = Prompt::ALL
        .iter()
        .copied()
        .filter(|prompt| if is_day { prompt.is_of(phase) } else { prompt.is_of_now() })
        .collect();
    let Some(apart) = APART.into_iter().find(|apart| !all.len().is_multiple_of(*apart) || *apart == 1) else {
        return all;
    };
    let first = usize::try_from(now.date().num_days_from_ce()).unwrap_or_default();
    (0..all.len()).filter_map(|place| all.get((first + place * apart) % all.len()).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn at(text: &str) -> NaiveDateTime {
        format!("2026-11-{text}:00").parse().unwrap()
    }

    #[test]
    fn at_least_forty_are_there_and_most_are_about_today_the_body_people_and_the_next_step() {
        let of_now = Prompt::ALL.iter().filter(|prompt| prompt.is_of_now()).count();
        assert!(Prompt::ALL.len() >= 40 && of_now * 2 >= Prompt::ALL.len());
    }

    #[test]
    fn each_is_offered_once_and_in_the_evening_only_those_of_now() {
        for phase in [PromptPhase::Alone, PromptPhase::Begin, PromptPhase::Middle, PromptPhase::End] {
            for (now, is_day) in
                [("24T12:00", true), ("24T20:00", false), ("25T08:59", false), ("25T09:00", true)]
            {
                let offered = offered(phase, at(now));
                let once: BTreeSet<_> = offered.iter().copied().collect();
                assert_eq!(once.len(), offered.len(), "{now}");
                assert_eq!(offered.iter().all(|prompt| prompt.is_of_now()), !is_day, "{now}");
            }
        }
    }

    #[test]
    fn another_day_begins_with_another_one() {
        let first = |day: &str| offered(PromptPhase::Middle, at(&format!("{day}T12:00"))).first().copied();
        let days: BTreeSet<_> = (10..30).map(|day| first(&day.to_string())).collect();
        assert_eq!(days.len(), 20);
    }
}
