//! The table of hard minutes, as text (`tests/hard_minute/table.txt`), and what holds in every one of them.

mod told;

use super::*;
use crate::check_ins::check_in::Step;
use crate::moments::draft::HeldUntil;
use crate::plan::Role;
use crate::plan::offer::PlanState;
use told::{Told, asked};

/// What was tapped, in a plan in which much is told.
const LINES: [&str; 18] = [
    "door",
    "say",
    "say answer",
    "say feel_better",
    "say make_up",
    "say share",
    "say kind_line",
    "say unknown",
    "look",
    "look profile",
    "look reread",
    "look turn_up",
    "look bring",
    "look jealous",
    "look end_it",
    "arrange",
    "emergency",
    "already",
];

/// Situations, with the hours and what was tapped in each. `*` is everything that can be tapped.
const TABLE: &[(&str, &[&str], &[&str])] = &[
    ("no plan", &["Tue 23:30"], &["*"]),
    ("no plan", &["Tue 14:00"], &["door", "say make_up", "already"]),
    ("no plan, used person", &["Tue 23:30"], &["say", "emergency"]),
    ("they_said_no, through my sister", &["Tue 23:30"], &["door", "say", "arrange", "emergency"]),
    (
        "i_said_no, check-ins agreed either Thu 19:00, contact as_usual agreed me",
        &["Tue 23:30"],
        &["door", "say share", "arrange", "emergency", "already"],
    ),
    (
        "not_safe, check-ins agreed either Thu 19:00, contact as_usual agreed me",
        &["Tue 23:30"],
        &["door", "say make_up", "arrange", "emergency"],
    ),
    ("closed", &["Tue 23:30"], &["door", "arrange"]),
    ("they_asked", &["Tue 23:30", "Wed 00:30", "Tue 11:00"], &["door"]),
    ("they_asked", &["Tue 23:30"], &["*"]),
    ("i_asked", &["Tue 23:30"], &["door", "say unknown", "arrange", "emergency", "already"]),
    ("they_asked, check-ins agreed either Thu 19:00", &["Tue 23:30"], &["*"]),
    ("i_asked, check-ins agreed either Thu 19:00", &["Tue 23:30"], &["door", "say answer", "already"]),
    ("both, check-ins own_choice me Thu 19:00", &["Tue 23:30"], &["door", "say"]),
    ("they_asked, check-ins proposed either Thu 19:00", &["Tue 23:30"], &["door", "say answer"]),
    ("unclear, check-ins assumed them Thu 19:00", &["Tue 23:30"], &["door", "say"]),
    ("they_asked, check-ins unknown either Thu 19:00", &["Tue 23:30"], &["door"]),
    (
        "they_asked, check-ins agreed either Thu 19:00",
        &["Thu 17:30", "Thu 16:59"],
        &["door", "say", "say answer", "look profile", "arrange"],
    ),
    ("they_asked, check-ins agreed either Thu 19:00, used until_check_in", &["Thu 17:30"], &["say"]),
    (
        "they_asked, check-ins agreed me Fri 19:00, passed ask Thu 19:00 until Thu 20:00",
        &["Thu 19:10"],
        &["door", "say share", "say make_up"],
    ),
    (
        "they_asked, check-ins agreed them Fri 19:00, passed ask Thu 19:00 until Thu 20:00",
        &["Thu 19:10", "Thu 21:00"],
        &["door", "say share"],
    ),
    (
        "they_asked, check-ins agreed me Fri 19:00, missed 12, passed wait Thu 19:00 until Fri 07:00",
        &["Thu 21:00"],
        &["door"],
    ),
    (
        "they_asked, check-ins agreed me Fri 19:00, missed 12, passed nudge Thu 19:00 until Fri 07:00",
        &["Fri 10:00", "Fri 08:00"],
        &["door"],
    ),
    (
        "they_asked, check-ins agreed me Fri 19:00, missed 12, passed care Thu 19:00 until Fri 07:00",
        &["Fri 10:00"],
        &["door"],
    ),
    (
        "they_asked, check-ins agreed either Fri 19:00, answers agreed within two days, wrote Tue 14:00",
        &["Tue 23:30", "Thu 13:59"],
        &["door", "say answer"],
    ),
    ("i_asked, answers agreed within two days, wrote Tue 14:00", &["Wed 23:30"], &["door"]),
    (
        "they_asked, answers agreed within two days, wrote Tue 14:00, missed 12",
        &["Thu 14:00", "Fri 03:00"],
        &["door"],
    ),
    ("they_asked, answers agreed within two days, wrote Tue 14:00", &["Thu 14:00"], &["door"]),
    ("they_asked, answers agreed within two days", &["Tue 23:30"], &["door"]),
    ("they_asked, answers proposed within two days, wrote Tue 14:00", &["Tue 23:30"], &["door"]),
    ("they_asked, answers assumed within two days, wrote Tue 14:00", &["Tue 23:30"], &["door"]),
    ("they_asked, answers own_choice within two days, wrote Tue 14:00", &["Tue 23:30"], &["door"]),
    ("they_asked, answers unknown within two days, wrote Tue 14:00", &["Tue 23:30"], &["door"]),
    ("they_asked, answers agreed the same day, wrote Tue 14:00", &["Tue 23:30", "Wed 09:00"], &["door"]),
    ("they_asked, answers agreed needs no answer, wrote Tue 14:00", &["Thu 23:30"], &["door"]),
    (
        "they_asked, contact none agreed unsaid, through my sister",
        &["Tue 23:30"],
        &["door", "say share", "arrange", "emergency"],
    ),
    ("i_asked, contact emergencies agreed unsaid", &["Tue 23:30"], &["door", "arrange", "emergency"]),
    ("both, contact logistics agreed either", &["Tue 14:00"], &["door", "say share", "arrange", "emergency"]),
    (
        "they_asked, contact light agreed either",
        &["Tue 14:00", "Tue 23:30"],
        &["door", "say feel_better", "say answer", "say make_up", "say unknown"],
    ),
    ("they_asked, contact light agreed either, made up", &["Tue 14:00"], &["say make_up"]),
    ("they_asked, contact light own_choice me", &["Tue 14:00"], &["door", "say share"]),
    (
        "they_asked, contact light agreed them",
        &["Tue 14:00"],
        &["door", "say share", "say make_up", "arrange", "emergency"],
    ),
    ("they_asked, contact light agreed neither", &["Tue 14:00"], &["door", "say share", "arrange"]),
    ("they_asked, contact light agreed unsaid", &["Tue 14:00"], &["door", "say share", "arrange"]),
    ("they_asked, contact as_usual proposed either", &["Tue 14:00"], &["door", "say share", "say make_up"]),
    (
        "they_asked, contact none agreed unsaid, kind line agreed",
        &["Tue 14:00", "Tue 23:30"],
        &["say kind_line", "say share"],
    ),
    ("they_asked, contact none agreed unsaid, kind line proposed", &["Tue 14:00"], &["say kind_line"]),
    ("they_asked, meeting agreed Fri 15:00", &["Tue 23:30"], &["door", "say"]),
    ("they_asked, meeting proposed Fri 15:00", &["Tue 23:30"], &["door"]),
    ("they_asked, used person", &["Tue 23:30"], &["say", "say unknown", "look jealous", "emergency"]),
    ("they_asked, used person, used own_thing", &["Tue 23:30"], &["say"]),
    ("they_asked, used make_harder", &["Tue 23:30"], &["look profile"]),
    ("they_asked, quiet until 10:00", &["Tue 23:30"], &["say"]),
    (
        "they_asked, check-ins agreed me Sun 19:00, missed 12, passed care Tue 19:00 until Wed 07:00",
        &["Fri 18:59", "Fri 19:00"],
        &["door"],
    ),
    (
        "they_asked, check-ins agreed me Sun 19:00, passed ask Tue 19:00 until Tue 20:00",
        &["Fri 18:59", "Fri 19:00"],
        &["door"],
    ),
    (
        "they_asked, check-ins agreed me Sun 19:00, answers agreed one day, wrote Mon 14:00",
        &["Fri 13:59", "Fri 14:00"],
        &["door"],
    ),
];

fn table() -> String {
    let mut text = String::new();
    for (situation, hours, taps) in TABLE {
        for hour in *hours {
            let told = Told::of(situation, hour);
            text.push_str(&format!("\n# {situation}; {hour}\n"));
            let taps = if *taps == ["*"] { &LINES[..] } else { taps };
            for tap in taps {
                text.push_str(&told::row(tap, &hard_minute(&told.situation(), asked(tap))));
            }
        }
    }
    text
}

#[test]
fn what_a_hard_minute_says_and_offers() {
    let (found, kept) = (table(), include_str!("../../../../../../../tests/hard_minute/table.txt"));
    assert!(found.lines().filter(|line| line.starts_with("  ")).count() >= 80);
    assert!(found == kept, "tests/hard_minute/table.txt says something else. It is now:\n{found}");
}

/// Every plan of the table, told as if this had become of it.
fn in_each(state: PlanState, mut look: impl FnMut(&str, &Minute, &Told, Asked)) {
    for (situation, hours, _) in TABLE {
        for hour in hours.iter().chain(&["Wed 00:30", "Wed 12:00"]) {
            for tap in LINES {
                let told = Told::of(situation, hour).turned(state);
                look(
                    &format!("{situation}; {hour}; {tap}"),
                    &hard_minute(&told.situation(), asked(tap)),
                    &told,
                    asked(tap),
                );
            }
        }
    }
}

#[test]
fn where_no_plan_is_open_the_answer_is_that_of_no_plan() {
    for &state in PlanState::ALL.iter().filter(|state| **state != PlanState::Open) {
        in_each(state, |case, found, told, asked| {
            let none = told.clone().without_plan();
            let (expected, mut found) = (hard_minute(&none.situation(), asked), found.clone());
            // Through whom something is arranged is told in every state.
            if asked.line == Some(MinuteLine::Arrange) && told.situation().names_through_whom() {
                assert_eq!(found.first.remove(0), MinuteOffer::ThroughWhom.into(), "{case}");
            }
            assert_eq!(found, expected, "{} {case}", state.name());
        });
    }
}

#[test]
fn nothing_leads_to_contact_or_speaks_of_it_where_no_plan_is_open() {
    for &state in PlanState::ALL.iter().filter(|state| **state != PlanState::Open) {
        in_each(state, |case, found, _, _| {
            let offers = found.first.iter().chain(&found.more).map(|one| one.offer);
            let about: Vec<_> =
                offers.chain(found.beside.iter().copied()).filter(|one| one.is_about_contact()).collect();
            assert_eq!(about, [], "{case}");
            assert_eq!((found.arrange, found.way), (ArrangeForm::WriteDown, None), "{case}");
            assert!(
                found.holds.iter().all(|hold| hold.until == HeldUntil::Me && hold.at.is_none()),
                "{case}"
            );
            for said in &found.said {
                assert!(said.at.is_none() && said.certainty.is_none(), "{case}: {said:?}");
            }
        });
    }
}

#[test]
fn contact_is_offered_only_by_what_is_settled_and_last_but_for_what_was_asked() {
    in_each(PlanState::Open, |case, found, told, asked| {
        let situation = told.situation();
        let offers: Vec<_> = found.first.iter().chain(&found.more).map(|one| one.offer).collect();
        for (at, offer) in offers.iter().enumerate().filter(|(_, offer)| offer.leads_to_contact()) {
            let plan = told.plan.as_ref().unwrap();
            let settled = |topic| {
                plan.standings().iter().any(|(of, standing)| *of == topic && standing.certainty.is_settled())
            };
            use crate::plan::term::Topic;
            let (allowed, is_last) = match offer {
                MinuteOffer::Write => (settled(Topic::Contact) && plan.i_may_write_first(), true),
                MinuteOffer::CheckIn => {
                    (settled(Topic::Cadence) && situation.passed.is_some_and(|p| p.step == Step::Ask), true)
                }
                MinuteOffer::MakeUpOnce => (situation.clock.is_day() && !situation.mine.made_up, false),
                MinuteOffer::KindLine => (settled(Topic::KindLine) && situation.clock.is_day(), false),
                _ => (asked.line == Some(MinuteLine::Emergency), true),
            };
            assert!(allowed, "{case}: {offer:?}");
            assert!(!is_last || at + 1 == offers.len(), "{case}: {offer:?} is not last");
        }
    });
}

#[test]
fn three_come_first_none_twice_and_none_that_was_used_while_there_is_another() {
    in_each(PlanState::Open, |case, found, told, _| {
        let offers: Vec<_> = found.first.iter().chain(&found.more).map(|one| one.offer.name()).collect();
        let mut once = offers.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), offers.len(), "{case}");
        assert!(found.first.len() <= 3 && (found.more.is_empty() || found.first.len() == 3), "{case}");
        let first = found.first.first().map(|one| one.offer);
        let is_kept =
            first.is_none_or(|first| matches!(first, MinuteOffer::UntilCheckIn | MinuteOffer::Help));
        assert!(is_kept || first.is_none_or(|first| !told.mine.used.contains(&first)), "{case}");
    });
}

#[test]
fn the_one_who_asked_hears_the_same_with_words_of_their_own() {
    use crate::moments::hard_minute::sentence::Voice;
    in_each(PlanState::Open, |case, found, told, asked| {
        let mut other = told.clone();
        let Some(plan) = other.plan.as_mut() else { return };
        plan.role = Role::IAsked;
        let mut theirs = hard_minute(&other.situation(), asked);
        assert!(theirs.said.iter().all(|said| said.voice == Voice::Asked), "{case}");
        assert_eq!(theirs.card, MinuteCard::Asked, "{case}");
        theirs.card = found.card;
        theirs.said.iter_mut().zip(&found.said).for_each(|(said, usual)| said.voice = usual.voice);
        assert_eq!(&theirs, found, "{case}");
    });
}
