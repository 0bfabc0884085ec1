//! Every sheet in every state, as text.

use super::*;

const TABLE: &str = include_str!("table.txt");

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, number).unwrap()
}

fn known(together: Option<Together>, today: u32, done: &[(Sheet, NaiveDate)]) -> Known<'_> {
    Known { state: PlanState::Open, together, starts: day(1), today: day(today), done }
}

/// What may be done with each, and in which order they are offered where each is written when it is.
fn table() -> String {
    let mut table = String::new();
    for &state in PlanState::ALL {
        table.push_str(&format!("{}\n", state.name()));
        for &sheet in Sheet::ALL {
            let acts: Vec<&str> = acts(sheet, state).into_iter().map(SheetAct::name).collect();
            table.push_str(format!("    {:<14}{}", sheet.name(), acts.join(" ")).trim_end());
            table.push('\n');
        }
        for together in [Some(Together::Weeks), Some(Together::AWhile), Some(Together::Years), None] {
            let mut done = Vec::new();
            for today in 1..=30 {
                let asked = Known { state, ..known(together, today, &done) };
                if let Some(sheet) = offered(&asked) {
                    done.push((sheet, day(today)));
                }
            }
            let order: Vec<String> = done
                .iter()
                .map(|(sheet, day)| format!("{} on {}", sheet.name(), day.format("%-d")))
                .collect();
            let name = together.map_or("unsaid", Together::name);
            table.push_str(&format!(
                "    offered, {name}: {}\n",
                if order.is_empty() { "none".to_owned() } else { order.join(", ") }
            ));
        }
    }
    table
}

#[test]
fn what_may_be_done_and_what_is_offered_in_every_state() {
    assert_eq!(table(), TABLE, "it is now:\n{}", table());
}

#[test]
fn one_that_is_not_wanted_is_not_offered_again_and_the_week_passes_all_the_same() {
    let waved = [(Sheet::Needs, day(5))];
    assert_eq!(offered(&known(None, 11, &waved)), None);
    assert_eq!(offered(&known(None, 12, &waved)), Some(Sheet::MustHaves));
}

#[test]
fn my_own_changes_are_never_brought_up() {
    let all_but_mine: Vec<_> =
        Sheet::ALL.iter().filter(|sheet| **sheet != Sheet::Offers).map(|sheet| (*sheet, day(3))).collect();
    assert_eq!(offered(&known(None, 28, &all_but_mine)), None);
}

#[test]
fn the_first_forty_eight_hours_are_two_days_and_day_three_stands_beside_them() {
    let first: Vec<bool> = (1..=4).map(|number| is_of_first_days(day(2), day(number))).collect();
    assert_eq!(first, [false, true, true, false]);
    assert_eq!(of_day_three(day(2), &[day(2), day(3)]), None);
    assert_eq!(of_day_three(day(2), &[day(2), day(3), day(4), day(4), day(9)]), Some(2));
}
