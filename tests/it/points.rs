//! Points: what was good, hard, or turned something, as far back as it is known, and what was tried (PRODUCT.md §3.7).

use crate::trial::{Trial, bare_plan, problems};
use interlude_domain::talking::point::{PointKind, TriedBy};
use interlude_engine::view::{PlanInput, PointInput, PointView};
use interlude_engine::{EngineError, Planner};

/// A plan with M. since Friday; it is Tuesday, noon.
fn trial() -> Trial {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    begin(&trial, "M.");
    trial
}

fn begin(trial: &Trial, name: &str) {
    let plan = PlanInput { name: name.to_owned(), ..bare_plan("2026-11-20") };
    trial.planner().save_plan(&plan, None).unwrap();
}

pub fn good(date: &str, text: &str) -> PointInput {
    PointInput {
        kind: PointKind::Good,
        date: date.to_owned(),
        text: text.to_owned(),
        theirs: String::new(),
        tried_by: None,
        came: String::new(),
    }
}

fn keep(planner: &Planner, input: &PointInput) -> i64 {
    planner.keep_point(None, input).unwrap().id
}

/// Each as `its date: what happened`.
fn said(points: &[PointView]) -> Vec<String> {
    points.iter().map(|one| format!("{}: {}", one.input.date, one.input.text)).collect()
}

fn points(planner: &Planner) -> Vec<String> {
    said(&planner.points().unwrap().points)
}

#[test]
fn it_stays_as_it_was_typed_and_all_but_what_happened_may_stay_open() {
    let mut trial = trial();
    let whole = PointInput {
        kind: PointKind::Tried,
        date: "6/2025".to_owned(),
        text: "A talk by the canal".to_owned(),
        theirs: "They said it was late.".to_owned(),
        tried_by: Some(TriedBy::Both),
        came: "We slept on it.".to_owned(),
    };
    keep(trial.planner(), &whole);
    let hard = PointInput { kind: PointKind::Hard, ..good("", "The winter") };
    keep(trial.planner(), &hard);
    trial.crash_and_start();
    let view = trial.planner().points().unwrap();
    assert_eq!(
        view.tried[0].input,
        PointInput { date: "2025-06".to_owned(), ..whole },
        "what was tried stands apart"
    );
    assert_eq!((view.tried.len(), view.points.len(), &view.points[0].input), (1, 1, &hard));
    assert!(view.may_add);
}

#[test]
fn as_much_of_a_date_as_is_known_gives_the_order_and_what_has_none_stands_last() {
    let trial = trial();
    let planner = trial.planner();
    for (date, text) in [
        ("", "Some day"),
        ("2026-11-24", "Today"),
        ("2019-06-02", "The second of June"),
        ("", "Some other day"),
        ("2019", "That year"),
        ("06.2019", "That June"),
        ("2026-11", "This month"),
        ("2026", "This year"),
    ] {
        keep(planner, &good(date, text));
    }
    assert_eq!(
        points(planner),
        [
            "2019: That year",
            "2019-06: That June",
            "2019-06-02: The second of June",
            "2026: This year",
            "2026-11: This month",
            "2026-11-24: Today",
            ": Some day",
            ": Some other day",
        ]
    );
}

#[test]
fn what_cannot_be_is_said_beside_its_field_and_nothing_is_kept() {
    let trial = trial();
    let planner = trial.planner();
    for ahead in ["2026-11-25", "2026-12", "2027"] {
        assert_eq!(problems(planner.keep_point(None, &good(ahead, "x"))), ["date in_the_future"], "{ahead}");
    }
    assert_eq!(
        problems(planner.keep_point(None, &good("last summer", " "))),
        ["date not_a_loose_date", "text required"]
    );
    assert_eq!(problems(planner.keep_point(None, &good("13/2019", "x"))), ["date no_such_day"]);
    assert_eq!(points(planner), [""; 0]);
}

#[test]
fn one_is_changed_where_it_stands_and_comes_back_once_it_was_removed() {
    let trial = trial();
    let planner = trial.planner();
    let id = keep(planner, &good("2019", "The sea"));
    keep(planner, &good("2020", "The house"));
    planner.keep_point(Some(id), &good("2021-05", "The sea in May")).unwrap();
    assert_eq!(points(planner), ["2020: The house", "2021-05: The sea in May"]);
    planner.remove_point(id).unwrap();
    assert_eq!(points(planner), ["2020: The house"]);
    assert!(matches!(planner.keep_point(Some(id), &good("", "x")), Err(EngineError::NotFound)));
    planner.restore_point(id).unwrap();
    assert_eq!(points(planner), ["2020: The house", "2021-05: The sea in May"]);
    for missing in [planner.remove_point(id + 9), planner.restore_point(id + 9)] {
        assert!(matches!(missing, Err(EngineError::NotFound)));
    }
}

#[test]
fn they_go_on_in_a_later_plan_with_the_same_one_and_with_nobody_else() {
    let trial = trial();
    let planner = trial.planner();
    let old = keep(planner, &good("2019", "The sea"));
    planner.close_plan().unwrap();
    let without = planner.points().unwrap();
    assert!(without.points.is_empty() && !without.may_add, "without a plan there are none");
    assert!(matches!(planner.keep_point(None, &good("", "x")), Err(EngineError::NotFound)));

    let next = |name: &str| {
        begin(&trial, name);
        let seen = points(planner);
        keep(planner, &good("2020", &format!("With {name:?}")));
        planner.close_plan().unwrap();
        seen
    };
    assert_eq!(next("J."), [""; 0]);
    assert_eq!(next(""), [""; 0]);
    assert_eq!(next(" "), [""; 0], "nobody is not the same one");
    assert_eq!(next("M."), ["2019: The sea"]);

    begin(&trial, " M. ");
    planner.keep_point(Some(old), &good("2018", "The lake")).unwrap();
    assert_eq!(points(planner), ["2018: The lake", "2020: With \"M.\""]);
    planner.remove_point(old).unwrap();
    assert_eq!(points(planner), ["2020: With \"M.\""]);
}

#[test]
fn words_of_not_wanting_to_live_lead_to_help_in_whichever_field() {
    let trial = trial();
    let planner = trial.planner();
    let words = "I want to die.".to_owned();
    let calm = good("", "The sea");
    assert!(!planner.points().unwrap().is_of_harm);
    for input in [
        PointInput { text: words.clone(), ..calm.clone() },
        PointInput { theirs: words.clone(), ..calm.clone() },
        PointInput { kind: PointKind::Tried, came: words, ..calm.clone() },
    ] {
        let id = keep(planner, &input);
        assert!(planner.points().unwrap().is_of_harm, "{input:?}");
        planner.remove_point(id).unwrap();
        assert!(!planner.points().unwrap().is_of_harm, "{input:?}");
    }
}
