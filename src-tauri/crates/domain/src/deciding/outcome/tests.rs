//! What each outcome does and asks, as text.

use super::*;
use std::collections::BTreeSet;

const TABLE: &str = include_str!("table.txt");

fn table() -> String {
    let mut table = String::new();
    for outcome in Outcome::ALL {
        table.push_str(&format!("{}\n", outcome.name()));
        for by in DecidedBy::ALL.iter().map(|by| Some(*by)) {
            let Effects { plan, check_ins, own_date, drafts, templates, prompts, mine } =
                effects(*outcome, by);
            let parts: Vec<&str> = outcome.parts(by).into_iter().map(OutcomePart::name).collect();
            let asks = if outcome.asks_first(by) { "asks four first" } else { "asks none first" };
            let line = format!(
                "    {:<7}plan {}, check-ins {}, my date {}, drafts {}, templates {}, prompts {}, mine {}\n           {asks}; {}",
                by.map_or("-", DecidedBy::name),
                plan.name(),
                check_ins.name(),
                own_date.name(),
                drafts.name(),
                templates.name(),
                prompts.name(),
                mine.name(),
                parts.join(" "),
            );
            table.push_str(line.trim_end());
            table.push('\n');
        }
    }
    for state in PlanState::ALL {
        let may: Vec<&str> = may_choose(*state).iter().map(|outcome| outcome.name()).collect();
        table.push_str(format!("may choose, {}: {}", state.name(), may.join(" ")).trim_end());
        table.push('\n');
    }
    table
}

#[test]
fn what_each_outcome_does_and_asks_by_who_decided() {
    assert_eq!(table(), TABLE, "it is now:\n{}", table());
}

#[test]
fn every_outcome_but_not_safe_has_the_same_five_lines() {
    for outcome in Outcome::ALL.iter().filter(|outcome| **outcome != Outcome::NotSafe) {
        let parts = outcome.parts(Some(DecidedBy::Me));
        let all = [Means, Ends, Stays, First, Unknown];
        assert_eq!(parts.iter().filter(|part| all.contains(part)).count(), 5, "{}", outcome.name());
    }
}

#[test]
fn the_order_is_fixed_for_a_plan_and_another_for_others_and_not_safe_is_the_last() {
    let mut firsts = BTreeSet::new();
    for id in 1..=40 {
        let order = in_order(PlanId(id));
        assert_eq!(order, in_order(PlanId(id)));
        let each: BTreeSet<Outcome> = order.iter().copied().collect();
        assert_eq!((each.len(), order.last()), (5, Some(&Outcome::NotSafe)), "{id}");
        firsts.insert(order[0]);
    }
    assert_eq!(firsts.len(), 4, "each is the first for somebody");
}

#[test]
fn it_is_put_off_by_a_day_at_least_and_four_weeks_at_most() {
    let day = |number| NaiveDate::from_ymd_opt(2026, 11, number).unwrap();
    let until = |ahead| may_put_off(day(2) + Days::new(ahead), day(2));
    assert_eq!([0, 1, 28, 29].map(until), [Err(NotThen::NotAhead), Ok(()), Ok(()), Err(NotThen::TooFar)]);
    assert_eq!(may_put_off(day(1), day(2)), Err(NotThen::NotAhead));
}

#[test]
fn a_counsellor_for_both_is_not_offered_after_weeks() {
    assert_eq!(help_for(Some(Together::Weeks)), [HelpFor::Me]);
    for together in [None, Some(Together::AWhile), Some(Together::Years)] {
        assert_eq!(help_for(together), HelpFor::ALL);
    }
}
