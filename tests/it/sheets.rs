//! Sheets: every saving stays as it was written, what is from the first days is read again, and one a week is offered
//! (PRODUCT.md §3.7).

use crate::trial::{Trial, cadence, limits, plan_with};
use interlude_domain::plan::Together;
use interlude_domain::talking::sheet::Sheet;
use interlude_engine::view::{CadenceRepeat, PlanInput, SheetLineInput, SheetLineView, SheetView};
use interlude_engine::{EngineError, Planner};

/// A plan with a daily check-in that begins on that Tuesday; it is its noon.
pub fn trial() -> Trial {
    with(None)
}

fn with(together: Option<Together>) -> Trial {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let plan = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    trial.planner().save_plan(&PlanInput { together, ..plan }, None).unwrap();
    trial
}

pub fn lines(texts: &[&str]) -> Vec<SheetLineInput> {
    let line = |text: &&str| SheetLineInput { text: (*text).to_owned(), then_do: String::new() };
    texts.iter().map(line).collect()
}

pub fn keep(planner: &Planner, sheet: Sheet, texts: &[&str]) -> SheetView {
    planner.keep_sheet(sheet, &lines(texts)).unwrap()
}

/// How a sheet stands.
pub fn stands(planner: &Planner, sheet: Sheet) -> SheetView {
    planner.sheets().unwrap().sheets.into_iter().find(|one| one.sheet == sheet).unwrap()
}

pub fn texts(lines: &[SheetLineView]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}

/// How it was before, each as `when: its lines`, with its marks.
fn former(planner: &Planner, sheet: Sheet) -> Vec<String> {
    let found = planner.former_sheets(sheet).unwrap().into_iter();
    let said = |one: interlude_engine::view::FormerSheet| {
        let first = if one.is_of_first_days { " (first days)" } else { "" };
        let third = if one.is_of_day_three { " (day three)" } else { "" };
        format!("{}: {}{first}{third}", one.written.local, texts(&one.lines).join(", "))
    };
    found.map(said).collect()
}

/// What is offered, on both screens that offer something.
#[track_caller]
pub fn offered(planner: &Planner) -> Option<Sheet> {
    let offered = planner.sheets().unwrap().offered;
    assert_eq!(planner.saying().unwrap().sheet, offered);
    offered
}

#[test]
fn every_saving_stays_as_it_was_written_and_of_one_day_the_last_is_shown() {
    let mut trial = trial();
    for (at, texts) in [
        ("2026-12-01T12:00:00", &["Sleep"][..]),
        ("2026-12-01T13:00:00", &["Sleep", "Quiet"]),
        ("2026-12-02T09:30:00", &["Quiet"]),
        ("2026-12-05T18:00:00", &[]),
        ("2026-12-09T18:00:00", &["Quiet", "Friends"]),
    ] {
        trial.jump_to(at);
        keep(trial.planner(), Sheet::Needs, texts);
    }
    trial.crash_and_start();
    assert_eq!(
        former(trial.planner(), Sheet::Needs),
        [
            "2026-12-09T18:00: Quiet, Friends",
            "2026-12-05T18:00: ",
            "2026-12-02T09:30: Quiet",
            "2026-12-01T13:00: Sleep, Quiet (day three)",
        ]
    );
    let now = stands(trial.planner(), Sheet::Needs);
    assert_eq!((texts(&now.lines), now.has_former), (vec!["Quiet", "Friends"], true));
    assert_eq!(now.written.unwrap().local, "2026-12-09T18:00");
    assert_eq!(former(trial.planner(), Sheet::MustHaves), [""; 0], "each sheet has its own");
}

#[test]
fn one_of_the_first_forty_eight_hours_is_marked_and_that_of_day_three_stands_beside_it() {
    let trial = trial();
    let planner = trial.planner();
    assert!(keep(planner, Sheet::DealBreakers, &["Lies", "Shouting"]).is_of_first_days);
    assert!(!stands(planner, Sheet::DealBreakers).has_former);
    trial.jump_to("2026-11-25T23:59:00");
    assert!(keep(planner, Sheet::DealBreakers, &["Lies"]).is_of_first_days);
    trial.jump_to("2026-11-26T00:01:00");
    assert!(!keep(planner, Sheet::DealBreakers, &["Lies to me"]).is_of_first_days);
    trial.jump_to("2026-12-05T12:00:00");
    keep(planner, Sheet::DealBreakers, &["Lies to my face"]);
    assert_eq!(
        former(planner, Sheet::DealBreakers),
        [
            "2026-12-05T12:00: Lies to my face",
            "2026-11-26T00:01: Lies to me (day three)",
            "2026-11-25T23:59: Lies (first days)",
            "2026-11-24T12:00: Lies, Shouting (first days)",
        ]
    );
}

#[test]
fn after_many_days_no_later_one_is_taken_for_that_of_day_three() {
    let trial = trial();
    let first: chrono::NaiveDate = "2026-11-26".parse().unwrap();
    for (number, day) in first.iter_days().take(62).enumerate() {
        trial.jump_to(&format!("{day}T12:00:00"));
        keep(trial.planner(), Sheet::Needs, &[&number.to_string()]);
    }
    let shown = former(trial.planner(), Sheet::Needs);
    assert_eq!(shown.len(), 60, "so many days are shown");
    assert!(shown.iter().all(|one| !one.contains("day three")), "{shown:?}");
}

#[test]
fn what_is_from_the_first_days_is_read_again_from_day_three_on_by_day_and_may_hold() {
    let trial = trial();
    let planner = trial.planner();
    keep(planner, Sheet::Needs, &["Sleep"]);
    keep(planner, Sheet::Offers, &["I listen"]);
    keep(planner, Sheet::Offers, &[]);
    for at in ["2026-11-25T12:00:00", "2026-11-26T08:59:00", "2026-11-26T20:00:00", "2026-11-26T21:00:00"] {
        trial.jump_to(at);
        assert!(!stands(planner, Sheet::Needs).reads_again, "{at}");
        assert!(matches!(planner.sheet_holds(Sheet::Needs), Err(EngineError::NotFound)), "{at}");
    }
    trial.jump_to("2026-11-27T09:00:00");
    assert!(stands(planner, Sheet::Needs).reads_again);
    assert!(!stands(planner, Sheet::Offers).reads_again, "there is nothing to read");
    let holds = planner.sheet_holds(Sheet::Needs).unwrap();
    assert_eq!(
        (texts(&holds.lines), holds.is_of_first_days, holds.reads_again),
        (vec!["Sleep"], false, false)
    );
    assert_eq!(
        former(planner, Sheet::Needs),
        ["2026-11-27T09:00: Sleep (day three)", "2026-11-24T12:00: Sleep (first days)"]
    );
    assert!(matches!(planner.sheet_holds(Sheet::Needs), Err(EngineError::NotFound)), "once is enough");
}

#[test]
fn a_line_too_many_is_refused_with_how_many_there_may_be_and_what_stood_there_stays() {
    let trial = trial();
    let planner = trial.planner();
    let seven = ["a", "b", " ", "c", "d", "", "e"];
    assert_eq!(texts(&keep(planner, Sheet::MustHaves, &seven).lines), ["a", "b", "c", "d", "e"]);
    keep(planner, Sheet::DealBreakers, &["a", "b", "c"]);
    let many = |sheet, most: usize| {
        let texts: Vec<String> = (0..=most).map(|number| number.to_string()).collect();
        limits(planner.keep_sheet(sheet, &lines(&texts.iter().map(String::as_str).collect::<Vec<_>>())))
    };
    for (sheet, most) in [(Sheet::MustHaves, 5), (Sheet::DealBreakers, 3), (Sheet::Needs, 12)] {
        assert_eq!(many(sheet, most), [format!("lines too_large {most}")]);
        assert_eq!(stands(planner, sheet).most, most);
    }
    assert_eq!(texts(&stands(planner, Sheet::MustHaves).lines), ["a", "b", "c", "d", "e"]);
}

#[test]
fn what_makes_no_sense_is_said_beside_its_line_and_what_i_do_then_stands_with_its_if() {
    let trial = trial();
    let planner = trial.planner();
    let line = |text: &str, then: &str| SheetLineInput { text: text.to_owned(), then_do: then.to_owned() };
    let wrong = [line("They stay", ""), line(" ", "ring Ada"), line(&"x".repeat(5_000), "")];
    let told = limits(planner.keep_sheet(Sheet::Outcomes, &wrong));
    assert_eq!(told, ["1.text required", "2.text too_long 200"]);
    let kept = planner.keep_sheet(Sheet::Outcomes, &[line(" They go ", " ring Ada ")]).unwrap();
    assert_eq!((kept.lines[0].text.as_str(), kept.lines[0].then_do.as_str()), ("They go", "ring Ada"));
    assert_eq!(planner.keep_sheet(Sheet::Needs, &[line("Sleep", "x")]).unwrap().lines[0].then_do, "");
}

#[test]
fn the_same_lines_again_are_no_version() {
    let trial = trial();
    let planner = trial.planner();
    let kept = keep(planner, Sheet::Needs, &["Sleep", "Quiet"]);
    trial.jump_to("2026-12-01T12:00:00");
    let again = keep(planner, Sheet::Needs, &["Sleep ", "", "Quiet"]);
    assert_eq!((again.version, &again.written, again.is_of_first_days), (kept.version, &kept.written, true));
    assert_eq!(former(planner, Sheet::Needs), ["2026-11-24T12:00: Sleep, Quiet (first days)"]);
    assert!(keep(planner, Sheet::Offers, &[" "]).version.is_none(), "nothing is none either");
    keep(planner, Sheet::Needs, &["Quiet", "Sleep"]);
    assert_eq!(former(planner, Sheet::Needs).len(), 2, "another order is another version");
}

#[test]
fn one_that_is_taken_away_comes_back_and_meanwhile_the_one_before_it_stands() {
    let trial = trial();
    let planner = trial.planner();
    let first = keep(planner, Sheet::Needs, &["Sleep"]).version.unwrap();
    trial.jump_to("2026-12-01T12:00:00");
    let second = keep(planner, Sheet::Needs, &["Quiet"]).version.unwrap();
    let stand = || texts(&stands(planner, Sheet::Needs).lines).join(", ");
    planner.remove_version(second).unwrap();
    assert_eq!((stand().as_str(), former(planner, Sheet::Needs).len()), ("Sleep", 1));
    planner.remove_version(first).unwrap();
    assert_eq!((stand().as_str(), former(planner, Sheet::Needs).len()), ("", 0));
    planner.restore_version(second).unwrap();
    planner.restore_version(first).unwrap();
    assert_eq!((stand().as_str(), former(planner, Sheet::Needs).len()), ("Quiet", 2));
    planner.remove_version(second).unwrap();
    keep(planner, Sheet::Needs, &["Quiet"]);
    assert_eq!(stand(), "Quiet", "written again after it was taken away");
    assert!(matches!(planner.remove_version(second + 9), Err(EngineError::NotFound)));
    assert!(matches!(planner.restore_version(second + 9), Err(EngineError::NotFound)));
}

#[test]
fn one_is_offered_by_day_from_day_three_on_and_the_next_a_week_after_it() {
    let trial = trial();
    let planner = trial.planner();
    let at = |at: &str| {
        trial.jump_to(at);
        offered(planner)
    };
    assert_eq!((at("2026-11-24T12:00:00"), at("2026-11-25T12:00:00")), (None, None), "the first two days");
    assert_eq!((at("2026-11-26T08:59:00"), at("2026-11-26T20:00:00")), (None, None), "by night");
    assert_eq!(
        (at("2026-11-26T19:59:00"), at("2026-11-26T09:00:00")),
        (Some(Sheet::Needs), Some(Sheet::Needs))
    );
    keep(planner, Sheet::Needs, &["Sleep"]);
    assert_eq!((at("2026-12-02T12:00:00"), at("2026-12-03T12:00:00")), (None, Some(Sheet::MustHaves)));
}

#[test]
fn one_that_is_not_wanted_is_offered_no_more_until_that_is_taken_back() {
    let trial = trial();
    let planner = trial.planner();
    trial.jump_to("2026-11-26T12:00:00");
    planner.wave_sheet(Sheet::Needs).unwrap();
    assert_eq!(offered(planner), None);
    trial.jump_to("2026-12-03T12:00:00");
    assert_eq!(offered(planner), Some(Sheet::MustHaves));
    planner.unwave_sheet(Sheet::Needs).unwrap();
    assert_eq!(offered(planner), Some(Sheet::Needs));
}

/// What is offered on each day of three months, and written at once.
fn in_turn(together: Option<Together>) -> Vec<Sheet> {
    let trial = with(together);
    let first: chrono::NaiveDate = "2026-11-24".parse().unwrap();
    let mut seen = Vec::new();
    for day in first.iter_days().take(90) {
        trial.jump_to(&format!("{day}T12:00:00"));
        if let Some(sheet) = offered(trial.planner()) {
            keep(trial.planner(), sheet, &["Something"]);
            seen.push(sheet);
        }
    }
    seen
}

#[test]
fn my_own_changes_are_never_brought_up_and_to_two_of_a_few_weeks_neither_is_what_must_be() {
    let all = [Sheet::Needs, Sheet::MustHaves, Sheet::DealBreakers, Sheet::WouldSee, Sheet::Outcomes];
    assert_eq!(in_turn(Some(Together::Years)), all);
    assert_eq!(in_turn(Some(Together::Weeks)), [Sheet::Needs, Sheet::WouldSee, Sheet::Outcomes]);
}
