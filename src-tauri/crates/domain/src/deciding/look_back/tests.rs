//! What is asked, what stands beside it, and when it is proposed, as text.

use super::*;

const TABLE: &str = include_str!("table.txt");

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, number).unwrap()
}

/// Each question with what stands beside it, and when a look back is proposed in every state by what is known of dates.
fn table() -> String {
    let mut table = String::new();
    for question in LookBackQuestion::ALL {
        let sources: Vec<&str> = question.sources().iter().map(|source| source.name()).collect();
        let line = format!("{:<11}{:<12}{}", question.name(), question.side().name(), sources.join(" "));
        table.push_str(line.trim_end());
        table.push('\n');
    }
    for &state in PlanState::ALL {
        let acts: Vec<&str> = acts(state).iter().map(|act| act.name()).collect();
        table.push_str(format!("\n{}: {}", state.name(), acts.join(" ")).trim_end());
        table.push('\n');
        for (together, name) in
            [(None, "unsaid"), (Some(Together::Weeks), "weeks"), (Some(Together::Years), "years")]
        {
            let mut lines = Vec::new();
            for (own_date, ends, later, decided) in [
                (None, None, None, None),
                (Some(day(10)), None, None, None),
                (None, Some(day(20)), None, None),
                (Some(day(10)), Some(day(20)), None, None),
                (Some(day(20)), Some(day(20)), None, None),
                (Some(day(10)), Some(day(20)), Some(day(15)), None),
                (Some(day(10)), Some(day(20)), Some(day(25)), None),
                (Some(day(10)), Some(day(20)), None, Some(day(10))),
                (Some(day(10)), Some(day(20)), None, Some(day(21))),
            ] {
                let known = Known { state, together, own_date, ends, later, decided };
                let mut said: Vec<String> = Vec::new();
                for number in 1..=30 {
                    let why = known.proposed(day(number)).map_or("-", Proposed::name);
                    if said.last().is_none_or(|last| !last.ends_with(&format!(" {why}"))) {
                        said.push(format!("{number} {why}"));
                    }
                }
                let mut reminded = Vec::new();
                let mut from = day(1);
                while let Some(date) = known.reminded(from) {
                    reminded.push(date.format("%-d").to_string());
                    from = date.succ_opt().unwrap();
                }
                let date = |date: Option<NaiveDate>| {
                    date.map_or("-".to_owned(), |date| date.format("%-d").to_string())
                };
                lines.push(format!(
                    "        own {:<3} end {:<3} later {:<3} decided {:<3} | {} | reminded {}\n",
                    date(own_date),
                    date(ends),
                    date(later),
                    date(decided),
                    said.join(", "),
                    if reminded.is_empty() { "-".to_owned() } else { reminded.join(" ") },
                ));
            }
            if lines.iter().all(|line| line.ends_with("| 1 - | reminded -\n")) {
                table.push_str(&format!("    {name}: never\n"));
            } else {
                table.push_str(&format!("    {name}\n{}", lines.concat()));
            }
        }
    }
    table
}

#[test]
fn what_is_asked_and_when_it_is_proposed_in_every_state() {
    assert_eq!(table(), TABLE, "it is now:\n{}", table());
}

#[test]
fn there_are_seven_questions_and_as_many_about_what_holds_as_about_letting_go() {
    assert_eq!(LookBackQuestion::ALL.len(), 7);
    let about = |side| LookBackQuestion::ALL.iter().filter(|question| question.side() == side).count();
    assert_eq!(about(Side::Holds), about(Side::LettingGo));
}

#[test]
fn a_time_has_three_parts_also_where_it_has_one_day() {
    let thirds = |last: u32| -> String {
        let name = |number| match Third::of(day(number), day(1), day(last)) {
            Third::Begin => 'b',
            Third::Middle => 'm',
            Third::End => 'e',
        };
        (1..=last).map(name).collect()
    };
    for (last, expected) in
        [(1, "b"), (2, "bm"), (3, "bme"), (4, "bbme"), (9, "bbbmmmeee"), (10, "bbbbmmmeee")]
    {
        assert_eq!(thirds(last), expected);
    }
    // Written before the first day or after the last one.
    assert_eq!(Third::of(day(1), day(5), day(9)), Third::Begin);
    assert_eq!(Third::of(day(28), day(5), day(9)), Third::End);
}

#[test]
fn the_same_number_of_each_is_shown_and_two_at_most() {
    for (counts, expected) in
        [([0, 0, 0], 0), ([5, 1, 9], 1), ([5, 3, 9], 2), ([0, 0, 4], 2), ([0, 1, 4], 1), ([2, 2, 2], 2)]
    {
        assert_eq!(of_each(counts), expected, "{counts:?}");
    }
}

#[test]
fn which_are_shown_goes_by_their_place_only() {
    for (count, shown, expected) in [
        (1, 1, vec![0]),
        (5, 1, vec![2]),
        (2, 2, vec![0, 1]),
        (9, 2, vec![2, 6]),
        (0, 2, vec![]),
        (1, 2, vec![0]),
    ] {
        assert_eq!(evenly(count, shown), expected, "{count} {shown}");
    }
}
