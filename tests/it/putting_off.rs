//! Before an outcome: which there are, what is refused, until when it is put off, and where nothing of it is brought up any more
//! (PRODUCT.md §3.7).

use crate::outcomes::{chosen, decide, decided, trial, with};
use crate::trial::{Trial, agreed, bare_plan, cadence, plan_with, problems};
use interlude_domain::deciding::look_back::Proposed;
use interlude_domain::deciding::outcome::{DecidedBy, HelpFor, Outcome, OutcomePart, PutOff};
use interlude_domain::plan::{Together, Turn};
use interlude_domain::reminding::rule::Kind;
use interlude_engine::view::{
    CadenceRepeat, DecideInput, OutcomePartInput, OutcomesView, PlanInput, PutOffInput, ReconnectInput,
};
use interlude_engine::{EngineError, Planner};

const NONE: [&str; 0] = [];

fn bare(outcome: Outcome) -> DecideInput {
    DecideInput { help: None, ends: String::new(), parts: Vec::new(), ..chosen(outcome, None) }
}

fn saying(outcome: Outcome, part: OutcomePart, length: usize) -> DecideInput {
    let parts = vec![OutcomePartInput { part, text: "x".repeat(length) }];
    DecideInput { parts, ..chosen(outcome, Some(DecidedBy::Me)) }
}

#[test]
fn what_is_missing_is_said_beside_its_field_and_nothing_has_happened() {
    let mut trial = with(Some(Together::Weeks));
    let planner = trial.planner();
    let ends =
        |ends: &str| DecideInput { ends: ends.to_owned(), ..chosen(Outcome::MoreTime, Some(DecidedBy::Me)) };
    let both = DecideInput { help: Some(HelpFor::Both), ..chosen(Outcome::GetHelp, Some(DecidedBy::Me)) };
    let (before, versions) = (planner.plan().unwrap(), planner.plan_versions().unwrap());
    for (input, told) in [
        (bare(Outcome::GoOn), vec!["by required"]),
        (bare(Outcome::Part), vec!["by required"]),
        (bare(Outcome::GetHelp), vec!["by required", "help required"]),
        (bare(Outcome::MoreTime), vec!["by required", "reason required", "newEnd required"]),
        (ends("2026-12-08"), vec!["newEnd not_later"]),
        (ends("2026-12-02"), vec!["newEnd not_later"]),
        (ends("2026-12-01"), vec!["newEnd in_the_past"]),
        (ends("2026-11-30"), vec!["newEnd in_the_past"]),
        (ends("soon"), vec!["newEnd not_a_date"]),
        (both, vec!["help not_a_choice"]),
        (saying(Outcome::GoOn, OutcomePart::Different, 4001), vec!["different too_long"]),
        (saying(Outcome::Part, OutcomePart::Keys, 4001), vec!["keys too_long"]),
        (saying(Outcome::GetHelp, OutcomePart::Unknown, 4001), vec!["unknown too_long"]),
        (saying(Outcome::MoreTime, OutcomePart::Reason, 201), vec!["reason too_long"]),
        (saying(Outcome::MoreTime, OutcomePart::Means, 4000), vec!["reason required"]),
    ] {
        assert_eq!(problems(planner.decide(&input)), told);
        assert_eq!(planner.plan().unwrap(), before, "{told:?}");
        assert_eq!(
            (decided(&trial), planner.plan_versions().unwrap()),
            (vec![], versions.clone()),
            "{told:?}"
        );
    }
    let view = planner.outcomes().unwrap();
    assert_eq!((view.ends.as_str(), view.help_for), ("2026-12-08", vec![HelpFor::Me]));
    let told = trial.run_until("2026-12-02T19:30:00");
    assert_eq!(told.iter().filter(|line| line.contains(" 19:00 one")).count(), 2, "check-ins come: {told:?}");
    trial.planner().decide(&saying(Outcome::GoOn, OutcomePart::Different, 4000)).unwrap();
}

fn outcomes(trial: &Trial) -> Vec<&'static str> {
    let outcomes = trial.planner().outcomes().unwrap().outcomes;
    outcomes.into_iter().map(|one| one.outcome.name()).collect()
}

#[test]
fn they_stand_in_one_order_also_after_a_restart_and_not_safe_is_the_last() {
    let mut trial = trial();
    let order = outcomes(&trial);
    assert_eq!((order.len(), order.last()), (5, Some(&"not_safe")));
    let mut all = order.clone();
    all.sort_unstable();
    assert_eq!(all, ["get_help", "go_on", "more_time", "not_safe", "part"]);
    for day in 1..=3 {
        trial.run_until(&format!("2026-12-{day:02}T21:00:00"));
        trial.crash_and_start();
        assert_eq!(outcomes(&trial), order);
    }
    assert_eq!(trial.planner().outcomes().unwrap().help_for, [HelpFor::Both, HelpFor::Me]);
    assert_eq!(with(Some(Together::Weeks)).planner().outcomes().unwrap().help_for, [HelpFor::Me]);
    trial.planner().close_plan().unwrap();
    assert_eq!(outcomes(&trial), NONE, "without a plan there is none");
    assert!(matches!(trial.planner().decide(&chosen(Outcome::NotSafe, None)), Err(EngineError::NotFound)));
}

#[test]
fn after_a_no_only_not_safe_is_left_and_after_that_nothing() {
    for turn in [Turn::MyNo, Turn::TheirNo] {
        let trial = trial();
        let kept = not_today(trial.planner(), "2026-12-09", "").unwrap().put_offs[0].id;
        trial.planner().turn_plan(turn).unwrap();
        assert_eq!(outcomes(&trial), ["not_safe"]);
        for &outcome in Outcome::ALL.iter().filter(|outcome| **outcome != Outcome::NotSafe) {
            let refused = trial.planner().decide(&chosen(outcome, Some(DecidedBy::Me)));
            assert!(matches!(refused, Err(EngineError::NotFound)), "{}", outcome.name());
        }
        trial.planner().decide(&chosen(Outcome::NotSafe, None)).unwrap();
        assert_eq!(outcomes(&trial), NONE);
        let again = trial.planner().decide(&chosen(Outcome::NotSafe, None));
        assert!(matches!(again, Err(EngineError::NotFound)));
        assert!(!trial.planner().outcomes().unwrap().may_put_off);
        for refused in [
            not_today(trial.planner(), "2026-12-10", ""),
            trial.planner().remove_put_off(kept),
            trial.planner().restore_put_off(kept),
        ] {
            assert!(matches!(refused, Err(EngineError::NotFound)), "{refused:?}");
        }
    }
}

fn not_today(planner: &Planner, until: &str, different: &str) -> Result<OutcomesView, EngineError> {
    let (until, different) = (until.to_owned(), different.to_owned());
    planner.put_off(&PutOffInput { why: PutOff::NotToday, until, different })
}

/// What is put off, the latest first.
fn put_offs(view: &OutcomesView) -> Vec<String> {
    let line = |one: &interlude_engine::view::PutOffView| {
        format!("{} {} {}", one.why.name(), one.until, one.different)
    };
    view.put_offs.iter().map(line).collect()
}

/// Why the look back is proposed; Today says the same.
#[track_caller]
fn proposed(trial: &Trial) -> Option<Proposed> {
    let suggestion = trial.planner().today().unwrap().suggestion;
    let proposed = suggestion.filter(|one| one.kind.name() == "look_back").map(|one| one.proposed.unwrap());
    assert_eq!(trial.planner().look_back().unwrap().proposed, proposed);
    proposed
}

/// A plan of two weeks in which nothing else reminds, on its last day at noon.
fn last_day() -> Trial {
    let mut trial = Trial::open_in_memory("Europe/Berlin", "2026-12-01T12:00:00");
    let plan = PlanInput { ends: "2026-12-08".to_owned(), ..bare_plan("2026-11-24") };
    trial.planner().save_plan(&plan, None).unwrap();
    assert_eq!(trial.run_until("2026-12-08T12:00:00"), ["2026-12-08 10:00 one 10:00 [done later open]"]);
    assert_eq!(proposed(&trial), Some(Proposed::End));
    trial
}

#[test]
fn not_today_rests_until_its_date_and_comes_back_on_it_by_day_with_one_notice() {
    let mut trial = last_day();
    not_today(trial.planner(), "2026-12-15", "").unwrap();
    assert_eq!((proposed(&trial), trial.planner().inbox().unwrap().due), (None, vec![]), "it rests at once");
    for day in 9..=14 {
        for hour in ["09", "12", "19", "22"] {
            assert_eq!(trial.run_until(&format!("2026-12-{day:02}T{hour}:00:00")), NONE, "{day} {hour}");
            assert_eq!(proposed(&trial), None, "on {day} at {hour}");
        }
    }
    trial.crash_and_start();
    let mut told = Vec::new();
    for (time, expected) in [
        ("00:00", None),
        ("08:59", None),
        ("09:00", Some(Proposed::Later)),
        ("10:30", Some(Proposed::Later)),
        ("19:59", Some(Proposed::Later)),
        ("20:00", None),
        ("23:59", None),
    ] {
        told.extend(trial.run_until(&format!("2026-12-15T{time}:00")));
        assert_eq!(proposed(&trial), expected, "at {time}");
    }
    told.extend(trial.run_until("2027-01-20T12:00:00"));
    assert_eq!(told, ["2026-12-15 10:00 one 10:00 [done later open]"]);
}

#[test]
fn the_third_not_today_asks_what_is_to_be_different_and_shows_the_two_before() {
    let trial = last_day();
    let planner = trial.planner();
    assert!(!not_today(planner, "2026-12-10", "").unwrap().asks_different);
    let asked =
        PutOffInput { why: PutOff::NotAnswered, until: "2026-12-11".to_owned(), different: String::new() };
    assert!(!planner.outcomes().unwrap().asked_once);
    let view = planner.put_off(&asked).unwrap();
    assert_eq!(
        (view.asked_once, view.asks_different),
        (true, false),
        "they have not answered is no not today"
    );
    let view = not_today(planner, "2026-12-12", "After the exams.").unwrap();
    assert!(view.asks_different);
    assert_eq!(
        put_offs(&view),
        ["not_today 2026-12-12 After the exams.", "not_answered 2026-12-11 ", "not_today 2026-12-10 "]
    );
    for empty in ["", " \n"] {
        assert_eq!(problems(not_today(planner, "2026-12-20", empty)), ["different required"]);
    }
    assert!(planner.put_off(&asked).is_ok(), "they are not asked for it");
    let view = not_today(planner, "2026-12-20", "We talked once.").unwrap();
    assert_eq!(
        (view.put_offs.len(), put_offs(&view)[0].as_str()),
        (5, "not_today 2026-12-20 We talked once.")
    );
}

#[test]
fn it_is_put_off_to_a_date_ahead_within_four_weeks() {
    let trial = last_day();
    for (until, told) in [
        ("2026-12-07", "until in_the_past"),
        ("2026-12-08", "until in_the_past"),
        ("2027-01-06", "until beyond_four_weeks"),
        ("", "until required"),
    ] {
        assert_eq!(problems(not_today(trial.planner(), until, "")), [told], "{until}");
    }
    assert_eq!(problems(not_today(trial.planner(), "2026-12-09", &"x".repeat(4001))), ["different too_long"]);
    assert_eq!(trial.planner().outcomes().unwrap().put_offs, []);
    assert_eq!(proposed(&trial), Some(Proposed::End), "nothing has happened");
    for until in ["2026-12-09", "2027-01-05"] {
        not_today(trial.planner(), until, "").unwrap();
    }
}

#[test]
fn what_was_put_off_by_mistake_is_taken_back_and_that_too() {
    let mut trial = last_day();
    let id = not_today(trial.planner(), "2026-12-15", "").unwrap().put_offs[0].id;
    trial.crash_and_start();
    assert_eq!(trial.planner().remove_put_off(id).unwrap().put_offs, []);
    assert_eq!(proposed(&trial), Some(Proposed::End));
    assert_eq!(put_offs(&trial.planner().restore_put_off(id).unwrap()), ["not_today 2026-12-15 "]);
    assert_eq!(proposed(&trial), None);
    for missing in [trial.planner().remove_put_off(id + 9), trial.planner().restore_put_off(id + 9)] {
        assert!(matches!(missing, Err(EngineError::NotFound)));
    }
    assert_eq!(trial.run_until("2026-12-15T12:00:00"), ["2026-12-15 10:00 one 10:00 [done later open]"]);
    trial.planner().close_plan().unwrap();
    assert!(matches!(not_today(trial.planner(), "2026-12-20", ""), Err(EngineError::NotFound)));
    assert!(matches!(trial.planner().remove_put_off(id), Err(EngineError::NotFound)));
}

/// A week before the end of a plan with a daily check-in and a meeting on its last day; the look back is put off to the day before.
fn last_week() -> Trial {
    let trial = Trial::open_in_memory("Europe/Berlin", "2026-12-01T12:00:00");
    let (date, time) = ("2026-12-08".to_owned(), "15:00".to_owned());
    let meeting = ReconnectInput { date, time, standing: agreed(), ..ReconnectInput::default() };
    let plan = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    let input = PlanInput { ends: "2026-12-08".to_owned(), reconnect: Some(meeting), ..plan };
    trial.planner().show_topics().unwrap();
    trial.planner().save_plan(&input, None).unwrap();
    not_today(trial.planner(), "2026-12-07", "").unwrap();
    trial
}

/// What comes up in any hour of the last week and of three days after it: kinds of notices, and suggestions.
fn comes_up(trial: &mut Trial) -> Vec<&'static str> {
    let mut all = Vec::new();
    for (day, hour) in (1..=11).flat_map(|day| (0..24).map(move |hour| (day, hour))).skip(13) {
        trial.run_until(&format!("2026-12-{day:02}T{hour:02}:00:00"));
        let suggestion = trial.planner().today().unwrap().suggestion.map(|one| one.kind.name());
        let look_back = trial.planner().look_back().unwrap().proposed.map(Proposed::name);
        all.extend([suggestion, look_back].into_iter().flatten());
    }
    let notices = trial.notices_since(0);
    all.extend(notices.iter().flat_map(|notice| &notice.topics).map(|topic| topic.kind.name()));
    all.sort_unstable();
    all.dedup();
    all
}

#[test]
fn where_they_decided_and_where_i_am_not_safe_nothing_of_the_plan_comes_up_in_any_hour() {
    let open = comes_up(&mut last_week());
    for kind in ["look_back", "later", "end", Kind::CheckIn.name(), Kind::Reconnect.name()] {
        assert!(open.contains(&kind), "where it goes on {kind} does: {open:?}");
    }
    for (outcome, by) in [(Outcome::Part, DecidedBy::They), (Outcome::NotSafe, DecidedBy::Me)] {
        let mut trial = last_week();
        decide(&trial, outcome, by);
        assert_eq!(comes_up(&mut trial), NONE, "{} by {}", outcome.name(), by.name());
        assert_eq!(trial.notices_since(0), []);
    }
}
