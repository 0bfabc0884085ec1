//! What is asked in every state, and when it is offered.

use super::*;

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, number).unwrap()
}

#[test]
fn what_is_between_the_two_is_asked_in_an_open_plan_only() {
    let mut table = String::new();
    for &state in PlanState::ALL {
        for &agreement in Agreement::ALL {
            let lines: Vec<&str> = lines(state, agreement).into_iter().map(WeeklyLine::name).collect();
            table.push_str(&format!("{:<9}{:<10}{}\n", state.name(), agreement.name(), lines.join(" ")));
        }
    }
    let expected = "\
no_plan  nothing   week care
no_plan  something week care
open     nothing   week distance freely care
open     something week distance agreed freely care
their_no nothing   week care
their_no something week care
my_no    nothing   week care
my_no    something week care
not_safe nothing   week care
not_safe something week care
closed   nothing   week care
closed   something week care
";
    assert_eq!(table, expected, "it is now:\n{table}");
}

#[test]
fn it_is_offered_in_an_open_plan_once_it_was_used_and_once_a_reminder() {
    for &state in PlanState::ALL {
        for &beside in Beside::ALL {
            let expected = state == PlanState::Open && beside == Beside::On;
            let is = is_offered(state, beside, None, day(29));
            assert_eq!(is, expected, "{} {}", state.name(), beside.name());
        }
    }
    let offered = |latest| is_offered(PlanState::Open, Beside::On, Some(day(latest)), day(22));
    assert_eq!([15, 21, 22, 24].map(offered), [true, true, false, false]);
}

#[test]
fn a_week_begins_on_a_monday_also_at_the_turn_of_a_year() {
    let date = |text: &str| -> NaiveDate { text.parse().unwrap() };
    for (one, other, is) in [
        ("2026-11-23", "2026-11-29", true),
        ("2026-11-22", "2026-11-23", false),
        ("2026-12-31", "2027-01-03", true),
        ("2025-11-24", "2026-11-24", false),
    ] {
        assert_eq!(is_same_week(date(one), date(other)), is, "{one} {other}");
    }
}

#[test]
fn help_stands_beside_a_low_fourth_and_beside_nothing_else() {
    for &line in WeeklyLine::ALL {
        let steps: Vec<u8> = (1..=5).filter(|step| has_help(line, *step)).collect();
        let expected: &[u8] = if line == WeeklyLine::Freely { &[1, 2] } else { &[] };
        assert_eq!(steps, expected, "{}", line.name());
    }
}
