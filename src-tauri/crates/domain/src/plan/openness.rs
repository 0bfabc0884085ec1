//! Openness: what is open in a plan, in one place.
//!
//! Today, the plan's page, the page to hand over and the questions for a check-in all say what this says, so that none of them
//! can speak of something open where another calls all of it agreed. A **gap** is what nobody knows although two people need to
//! know it; an open **topic** is a term that stands there and is not settled.
//!
//! What may be asked has its moment (PRODUCT.md §3.3). Once the end has passed nothing of it is asked; a meeting that was never
//! agreed is asked about until its day, and not on it or after. What is **named** and not agreed yet is asked about by its name.

use crate::plan::cadence::{Cadence, Channel};
use crate::plan::term::{Certainty, Topic};
use crate::plan::{Plan, Reconnect, Role};
use chrono::{NaiveDate, NaiveDateTime};

crate::words! {
    /// What is missing where nobody knows how it goes on, in the order in which it is asked about.
    Gap {
        /// Until when.
        TimeFrame = "time_frame",
        /// When we talk: neither a meeting nor a check-in with a voice is agreed.
        Return = "return",
        /// When we meet again; check-ins by which we talk are agreed.
        Meeting = "meeting",
        /// Why.
        Reason = "reason",
    }
}

impl Gap {
    /// The topic whose question closes it; a reason is no term.
    pub fn topic(self) -> Option<Topic> {
        match self {
            Gap::TimeFrame => Some(Topic::Ends),
            Gap::Return | Gap::Meeting => Some(Topic::Reconnect),
            Gap::Reason => None,
        }
    }
}

/// In which order open terms are proposed as questions.
const ASKED_FIRST: [Topic; 5] =
    [Topic::Ends, Topic::Reconnect, Topic::Cadence, Topic::Contact, Topic::EarlyEnd];

/// What is open in a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Openness {
    /// What nobody knows, as long as it can be asked.
    pub gaps: Vec<Gap>,
    /// What to ask about, each topic once, the first to ask first: what the gaps are about, then the terms that are not settled.
    pub topics: Vec<Topic>,
    /// What of it has a name that can be asked about.
    pub named: Named,
    /// Whether nobody knows something, also where it is asked no more.
    is_missing: bool,
    /// How many terms are not settled.
    pub not_agreed: usize,
    /// How many are my own choice: settled, and on the page to hand over not agreed.
    pub own_choices: usize,
    /// How many terms there are.
    pub terms: usize,
}

impl Openness {
    /// Whether nothing is open: every term is settled and nothing is missing.
    pub fn is_all_agreed(&self) -> bool {
        self.terms > 0 && self.not_agreed == 0 && !self.is_missing
    }
}

/// What stands there by its day and is not agreed yet: it is asked about by that day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Named {
    /// The end.
    pub ends: Option<NaiveDate>,
    /// The meeting, on the clock where it was named.
    pub meets: Option<NaiveDateTime>,
}

/// What is open in `plan` on the day `today`.
pub fn openness(plan: &Plan, today: NaiveDate) -> Openness {
    let missing = gaps(plan);
    let is_over = plan.ends.is_some_and(|(ends, _)| ends < today);
    let meeting = plan.reconnect.as_ref().filter(|meeting| meeting.standing.certainty != Certainty::Agreed);
    let meets_too_late = meeting.is_some_and(|meeting| meeting.date <= today);
    let is_over_for = |topic: Option<Topic>| is_over || (meets_too_late && topic == Some(Topic::Reconnect));
    let gaps: Vec<Gap> = missing.iter().copied().filter(|gap| !is_over_for(gap.topic())).collect();
    let standings = plan.standings();
    let open = || standings.iter().filter(|(_, standing)| !standing.certainty.is_settled());
    let found = gaps.iter().filter_map(|gap| gap.topic()).chain(open().map(|(topic, _)| *topic));
    let found: Vec<Topic> = found.filter(|topic| !is_over_for(Some(*topic))).collect();
    let first = ASKED_FIRST.into_iter().filter(|topic| found.contains(topic));
    let mut topics = Vec::new();
    for topic in first.chain(found.iter().copied()) {
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    let ends = plan.ends.filter(|(ends, standing)| *ends > today && standing.certainty != Certainty::Agreed);
    let named = Named {
        ends: ends.map(|(ends, _)| ends),
        meets: meeting.filter(|_| !meets_too_late).map(|meeting| meeting.date.and_time(meeting.time)),
    };
    let own_choices =
        standings.iter().filter(|(_, standing)| standing.certainty == Certainty::OwnChoice).count();
    Openness {
        is_missing: !missing.is_empty(),
        gaps,
        topics,
        named,
        not_agreed: open().count(),
        own_choices,
        terms: standings.len(),
    }
}

/// The meeting that both said yes to. Only of this one any screen says "you meet on".
pub fn agreed_meeting(plan: &Plan) -> Option<&Reconnect> {
    plan.reconnect.as_ref().filter(|meeting| meeting.standing.certainty == Certainty::Agreed)
}

/// Whoever asked for space knows why. An end that nobody knows is none, and a return counts once both said yes.
fn gaps(plan: &Plan) -> Vec<Gap> {
    let knows_until = plan.ends.is_some_and(|(_, standing)| standing.certainty != Certainty::Unknown);
    let meets = agreed_meeting(plan).is_some();
    let talks = plan.cadence.as_ref().is_some_and(talks);
    let knows_why = plan.role == Role::IAsked
        || !plan.purpose_theirs.trim().is_empty()
        || (plan.role == Role::Both && !plan.purpose_mine.trim().is_empty());
    let missing = |is_known: bool, gap: Gap| (!is_known).then_some(gap);
    let back = if talks { Gap::Meeting } else { Gap::Return };
    [missing(knows_until, Gap::TimeFrame), missing(meets, back), missing(knows_why, Gap::Reason)]
        .into_iter()
        .flatten()
        .collect()
}

/// Whether check-ins are agreed by which we talk.
fn talks(cadence: &Cadence) -> bool {
    cadence.standing.certainty.is_settled()
        && matches!(cadence.channel, Channel::Call | Channel::Video | Channel::InPerson)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::cadence::Starter;
    use crate::plan::term::Standing;
    use crate::time::local_time::Zone;
    use crate::time::recurrence::Repeat;
    use chrono::{Days, NaiveDate, NaiveTime};
    use std::collections::BTreeSet;

    const DAY: &str = "2026-11-24";

    fn standing(certainty: &str) -> Standing {
        Standing { certainty: Certainty::from_name(certainty).unwrap(), ..Standing::default() }
    }

    fn before() -> NaiveDate {
        DAY.parse::<NaiveDate>().unwrap() - Days::new(7)
    }

    /// A plan of one line: `end agreed, call proposed, meeting unknown, reason`; what is not named is not there.
    fn plan(line: &str) -> Plan {
        let date: NaiveDate = DAY.parse().unwrap();
        let mut plan = Plan { role: Role::TheyAsked, ..Plan::blank(date) };
        for part in line.split(", ").filter(|part| !part.is_empty()) {
            match part.split_once(' ') {
                Some(("end", sure)) => plan.ends = Some((date, standing(sure))),
                Some(("meeting", sure)) => {
                    plan.reconnect = Some(Reconnect {
                        date,
                        time: NaiveTime::MIN,
                        zone: Zone::utc(),
                        place: String::new(),
                        purpose: String::new(),
                        standing: standing(sure),
                    });
                }
                Some((channel, sure)) => {
                    plan.cadence = Some(Cadence {
                        repeat: Repeat::Days(1),
                        starts: date,
                        time: NaiveTime::MIN,
                        zone: Zone::utc(),
                        channel: Channel::from_name(channel).unwrap(),
                        starter: Starter::Me,
                        tone: String::new(),
                        absences: BTreeSet::new(),
                        confirmation: None,
                        standing: standing(sure),
                    });
                }
                None => plan.purpose_theirs = "Room".to_owned(),
            }
        }
        plan
    }

    /// By plan: what is missing, what to ask about, and how many terms are not agreed.
    const TABLE: &[(&str, &str, &str, &str)] = &[
        ("", "time_frame return reason", "ends reconnect", "0 of 0"),
        ("end agreed, meeting agreed, call agreed, reason", "", "", "0 of 3, all of it"),
        ("end own_choice, meeting agreed, reason", "", "", "0 of 2, all of it, 1 chosen"),
        ("end agreed, meeting own_choice, reason", "return", "reconnect", "0 of 2, 1 chosen"),
        ("end agreed, call agreed, reason", "meeting", "reconnect", "0 of 2"),
        ("end agreed, text agreed, reason", "return", "reconnect", "0 of 2"),
        ("end agreed, call assumed, reason", "return", "reconnect cadence", "1 of 2"),
        ("call agreed", "time_frame meeting reason", "ends reconnect", "0 of 1"),
        ("end unknown, meeting agreed, reason", "time_frame", "ends", "1 of 2"),
        ("end assumed, meeting proposed, reason", "return", "ends reconnect", "2 of 2"),
        ("end proposed, meeting agreed, reason", "", "ends", "1 of 2"),
    ];

    #[test]
    fn what_is_open_is_said_in_one_place() {
        for (line, gaps, topics, count) in TABLE {
            let open = openness(&plan(line), before());
            let names = |names: Vec<&'static str>| names.join(" ");
            assert_eq!(&names(open.gaps.iter().map(|gap| gap.name()).collect()), gaps, "{line}");
            assert_eq!(&names(open.topics.iter().map(|topic| topic.name()).collect()), topics, "{line}");
            let all = if open.is_all_agreed() { ", all of it" } else { "" };
            let chosen = if open.own_choices > 0 { ", 1 chosen" } else { "" };
            let said = format!("{} of {}{all}{chosen}", open.not_agreed, open.terms);
            assert_eq!(said, *count, "{line}");
            let meets = agreed_meeting(&plan(line)).is_some();
            assert!(
                !meets || !open.gaps.iter().any(|gap| matches!(gap, Gap::Return | Gap::Meeting)),
                "{line}"
            );
            assert!(!open.is_all_agreed() || open.topics.is_empty(), "{line}: agreed and open at once");
        }
    }

    #[test]
    fn whoever_asked_knows_why() {
        for (role, missing) in
            [(Role::TheyAsked, true), (Role::IAsked, false), (Role::Both, true), (Role::Unclear, true)]
        {
            let open = openness(&Plan { role, ..plan("") }, before());
            assert_eq!(open.gaps.contains(&Gap::Reason), missing, "{}", role.name());
        }
        let ours = Plan { role: Role::Both, purpose_mine: "Rest".to_owned(), ..plan("") };
        assert!(!openness(&ours, before()).gaps.contains(&Gap::Reason));
    }

    /// By plan whose days are all the 24th, before that day, on it, and after: what is missing, what to ask, what has a name.
    const MOMENTS: &[(&str, [&str; 3])] = &[
        ("end agreed, meeting proposed", ["return reason | reconnect | meets 24", "reason |  | ", " |  | "]),
        (
            "meeting assumed, reason",
            ["time_frame return | ends reconnect | meets 24", "time_frame | ends | ", "time_frame | ends | "],
        ),
        ("end proposed, meeting agreed, reason", [" | ends | ends 24", " | ends | ", " |  | "]),
        (
            "end assumed, meeting own_choice, call proposed",
            [
                "return reason | ends reconnect cadence | ends 24 meets 24",
                "reason | ends cadence | ",
                " |  | ",
            ],
        ),
        ("end agreed, text agreed, reason", ["return | reconnect | ", "return | reconnect | ", " |  | "]),
    ];

    #[test]
    fn a_question_is_over_with_its_moment_and_what_has_a_name_is_asked_by_it() {
        for (line, moments) in MOMENTS {
            for (expected, passed) in moments.iter().zip([0, 7, 8]) {
                let open = openness(&plan(line), before() + Days::new(passed));
                let gaps: Vec<_> = open.gaps.iter().map(|gap| gap.name()).collect();
                let topics: Vec<_> = open.topics.iter().map(|topic| topic.name()).collect();
                let ends = open.named.ends.map(|ends| ends.format("ends %d").to_string());
                let meets = open.named.meets.map(|meets| meets.format("meets %d").to_string());
                let named: Vec<_> = ends.into_iter().chain(meets).collect();
                let found = [gaps.join(" "), topics.join(" "), named.join(" ")].join(" | ");
                assert_eq!(&found, expected, "{line}, {passed} days on");
            }
        }
    }

    #[test]
    fn what_was_never_known_does_not_become_agreed_when_its_moment_has_passed() {
        let open = openness(&plan("end own_choice, call agreed, reason"), before() + Days::new(8));
        assert!(open.gaps.is_empty() && !open.is_all_agreed());
    }
}
