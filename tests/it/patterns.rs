//! Patterns: what was logged becomes pictures of the days that are asked for, each number with how many are behind it, and nothing
//! of what lies outside of them (MOMENTS.md §9).

use crate::trial::{Trial, activity, bare_plan, cadence, daily, plan_with, problems};
use interlude_domain::check_ins::check_in::Answer;
use interlude_domain::moments::hard_minute::{MinuteLine, MinuteOffer};
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::own_life::need::Need;
use interlude_domain::plan::Turn;
use interlude_domain::reminding::occurrence::Close;
use interlude_domain::week::slots::SlotReason;
use interlude_engine::view::{
    ActivityInput, ActivityRepeat, CadenceRepeat, CheckInInput, FeelingsInput, MinuteInput, MinuteTaps,
    MomentInput, PatternsChart, PatternsInput, PatternsOver, PatternsView, SlotsInput,
};
use interlude_engine::{EngineError, Planner};

fn here() -> Trial {
    Trial::open_at("Europe/Berlin", "2026-11-24T18:00:00")
}

fn asked(over: PatternsOver, from: &str, to: &str) -> PatternsInput {
    PatternsInput { over, from: from.to_owned(), to: to.to_owned() }
}

fn recent() -> PatternsInput {
    asked(PatternsOver::Recent, "", "")
}

fn patterns(trial: &Trial) -> PatternsView {
    trial.planner().patterns(&recent()).unwrap()
}

/// `2026-11-20T08:00 3` is a mood; answers its name.
fn mood(planner: &Planner, line: &str) -> i64 {
    let (at, step) = line.split_once(' ').unwrap();
    let (date, time) = at.split_once('T').unwrap();
    let input = MomentInput {
        kind: MomentKind::Mood,
        date: date.to_owned(),
        time: time.to_owned(),
        step: step.parse().ok(),
        text: "=1+1".to_owned(),
        tags: Vec::new(),
        showing: Showing::Open,
    };
    planner.keep_mood(None, &input, &FeelingsInput::default()).unwrap().entry.id
}

/// A hard minute at a local time, in which this was done.
fn minute(trial: &Trial, at: &str, offer: Option<MinuteOffer>, strength: Option<(u8, u8)>) -> i64 {
    trial.jump_to(at);
    let opened = trial.planner().open_minute().unwrap().opened.at;
    let taps = MinuteTaps { opened, line: Some(MinuteLine::Say), purpose: None, look: None };
    let (strength, strength_after) = strength.unzip();
    let input = MinuteInput { taps, strength, strength_after, set_off: None, offer, draft: None };
    trial.planner().keep_minute(None, &input).unwrap().unwrap()
}

/// The lines of a file without its names.
fn rows(trial: &Trial, chart: PatternsChart) -> Vec<String> {
    let (text, count) = trial.planner().pattern_text(&recent(), chart).unwrap();
    let (names, rows) = text.split_once("\r\n").or_else(|| text.split_once('\n')).expect("a line of names");
    assert!(
        names.contains(',') && names.chars().all(|sign| sign.is_ascii_lowercase() || "_,".contains(sign)),
        "{names}"
    );
    let rows: Vec<String> = rows.lines().map(str::to_owned).collect();
    assert_eq!(rows.len(), count);
    rows
}

#[test]
fn before_anything_is_logged_the_last_ninety_days_are_empty_and_say_how_many_are_missing() {
    let trial = here();
    let view = trial.planner().patterns(&asked(PatternsOver::Plan, "", "")).unwrap();
    assert_eq!((view.over, view.has_plan), (PatternsOver::Recent, false));
    assert_eq!((view.from.as_str(), view.to.as_str()), ("2026-08-27", "2026-11-24"));
    assert_eq!((view.mood.n, view.mood.missing, view.hours.missing), (0, 5, 20));
    assert_eq!((view.strength.groups.len(), view.needs.missing), (1, 5));
    assert!(view.check_ins.is_none());
}

#[test]
fn moods_stand_under_their_days_and_nights_and_those_in_the_bin_are_gone() {
    let trial = here();
    for line in [
        "2026-11-20T08:00 1",
        "2026-11-20T21:00 2",
        "2026-11-21T00:50 3",
        "2026-11-21T09:00 4",
        "2026-11-22T09:00 5",
    ] {
        mood(trial.planner(), line);
    }
    mood(trial.planner(), "2026-11-22T10:00 –");
    let binned = mood(trial.planner(), "2026-11-22T11:00 1");
    trial.planner().bin_moment(binned).unwrap();
    mood(trial.planner(), "2026-08-26T12:00 1");
    let expected = ["2026-11-20,3,1 2 3,2,4", "2026-11-21,1,4,4,4", "2026-11-22,1,5,5,4"];
    assert_eq!(rows(&trial, PatternsChart::Mood), expected);
    let view = patterns(&trial).mood;
    assert_eq!((view.n, view.missing, view.line.len()), (5, 0, 1));
    let points: Vec<String> = view
        .points
        .iter()
        .map(|day| {
            let steps: Vec<String> = day.dots.iter().map(|dot| dot.step.to_string()).collect();
            let whole = |value: u32| value / 100;
            let (median, line) = (day.median.as_ref().unwrap().value, day.line.as_ref().unwrap().value);
            format!("{},{},{},{},{}", day.date, day.dots.len(), steps.join(" "), whole(median), whole(line))
        })
        .collect();
    assert_eq!(points, expected, "the picture has the same numbers");
}

#[test]
fn a_plan_is_a_band_and_its_own_days_and_the_last_one_still_is_when_it_has_ended() {
    let trial = here();
    trial.planner().save_plan(&bare_plan("2026-11-14"), None).unwrap();
    let of_plan = || trial.planner().patterns(&asked(PatternsOver::Plan, "", "")).unwrap();
    let view = of_plan();
    assert_eq!(
        (view.over, view.from.as_str(), view.to.as_str()),
        (PatternsOver::Plan, "2026-11-14", "2026-11-24")
    );
    let bands = patterns(&trial).mood.bands;
    assert_eq!((bands.len(), bands[0].first.as_str(), bands[0].to), (1, "2026-11-14", 10_000));
    trial.planner().close_plan().unwrap();
    trial.jump_to("2026-12-05T12:00:00");
    let view = of_plan();
    assert_eq!((view.has_plan, view.from.as_str(), view.to.as_str()), (true, "2026-11-14", "2026-11-24"));
}

#[test]
fn hard_minutes_stand_in_parts_of_the_week_by_the_clock_that_showed_them() {
    let trial = here();
    trial.jump_to("2026-11-02T12:00:00");
    for day in 2..=20 {
        minute(&trial, &format!("2026-11-{day:02}T22:30:00"), None, None);
    }
    assert_eq!((patterns(&trial).hours.n, patterns(&trial).hours.missing), (19, 1));
    assert!(patterns(&trial).hours.cells.is_empty());
    let mut trial = trial;
    trial.jump_to("2026-11-21T00:10:00");
    minute(&trial, "2026-11-21T00:40:00", None, None);
    trial.travel_to("America/New_York");
    trial.crash_and_start();
    let filled: Vec<String> =
        rows(&trial, PatternsChart::Hours).into_iter().filter(|row| !row.ends_with(",0")).collect();
    assert_eq!(
        filled,
        [
            "Sat,night,1",
            "Mon,evening,3",
            "Tue,evening,3",
            "Wed,evening,3",
            "Thu,evening,3",
            "Fri,evening,3",
            "Sat,evening,2",
            "Sun,evening,2"
        ]
    );
    assert_eq!(patterns(&trial).hours.cells.len(), 28);
}

#[test]
fn strength_stands_by_what_was_done_and_waiting_is_always_one_of_them() {
    let trial = here();
    for (hour, after) in [(10, 4), (11, 5), (12, 3), (13, 4), (14, 6)] {
        minute(&trial, &format!("2026-11-23T{hour}:00:00"), None, Some((8, after)));
    }
    minute(&trial, "2026-11-23T20:00:00", Some(MinuteOffer::Person), Some((7, 2)));
    minute(&trial, "2026-11-23T21:00:00", Some(MinuteOffer::Person), None);
    trial.jump_to("2026-11-24T18:00:00");
    let view = patterns(&trial).strength;
    assert_eq!((view.n, view.untold), (6, 1));
    let groups: Vec<_> =
        view.groups.iter().map(|group| (group.done.name(), group.n, group.missing)).collect();
    assert_eq!(groups, [("only_waited", 5, 0), ("person", 1, 4)]);
    let medians = view.groups[0].medians.as_ref().map(|(before, after)| (before.value, after.value));
    assert_eq!((medians, view.groups[1].medians.is_none()), (Some((800, 400)), true));
    assert_eq!(
        rows(&trial, PatternsChart::Strength)[5..],
        ["only_waited,5,median,8,4", "person,1,2026-11-23T20:00,7,2"]
    );
}

#[test]
fn what_was_done_counts_for_its_need_in_its_week_and_what_was_left_out_does_not() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-10T06:00:00");
    trial.add(ActivityInput { need: Some(Need::Body), ..daily("Walk", "08:00") });
    trial.add(ActivityInput {
        need: Some(Need::Fun),
        ..activity("Film", ActivityRepeat::Once, "2026-11-12", "19:00")
    });
    for day in 10..=16 {
        trial.run_until(&format!("2026-11-{day}T21:00:00"));
        for item in trial.planner().inbox().unwrap().due {
            let how = if day == 13 { Close::Skipped } else { Close::Done };
            trial.planner().close_occurrence(&item.key, how).unwrap();
        }
    }
    let dates = asked(PatternsOver::Dates, "2026-11-05", "2026-11-16");
    let view = trial.planner().patterns(&dates).unwrap().needs;
    assert_eq!((view.n, view.weeks.len()), (7, 2));
    let fed: Vec<_> = view
        .cells
        .iter()
        .filter(|cell| cell.n > 0)
        .map(|cell| (cell.need.name(), cell.week.as_str(), cell.n))
        .collect();
    assert_eq!(fed, [("fun", "2026-11-12", 1), ("body", "2026-11-05", 2), ("body", "2026-11-12", 4)]);
}

#[test]
fn check_ins_have_their_picture_while_the_plan_is_open_and_nothing_else_is_among_them() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-10T12:00:00");
    trial
        .planner()
        .save_plan(&plan_with("2026-11-10", cadence(CadenceRepeat::Daily, "19:00")), None)
        .unwrap();
    for day in 10..=15 {
        trial.jump_to(&format!("2026-11-{day}T21:00:00"));
        let month = trial.planner().check_ins("2026-11").unwrap();
        let item =
            month.items.iter().find(|item| item.at.local.starts_with(&format!("2026-11-{day}"))).unwrap();
        let input = trial.planner().check_in(item.key.as_deref(), None).unwrap().input;
        let answer = if day == 12 { Answer::DidNotHappen } else { Answer::Happened };
        let (before, after) = if day == 12 { (None, None) } else { (Some(2), (day != 13).then_some(4)) };
        trial.planner().log_check_in(&CheckInInput { answer, before, after, ..input }).unwrap();
    }
    let between = trial.planner().check_in(None, None).unwrap().input;
    let between = CheckInInput { answer: Answer::Happened, before: Some(1), after: Some(1), ..between };
    trial.planner().log_check_in(&between).unwrap();
    let found = patterns(&trial).check_ins.unwrap();
    assert_eq!((found.n, found.missing), (5, 0));
    assert_eq!(
        (found.before.as_ref().map(|middle| middle.value), found.after),
        (Some(200), None),
        "four told after"
    );
    assert_eq!(rows(&trial, PatternsChart::CheckIns)[2], "2026-11-13T19:00,2,");
    trial.planner().turn_plan(Turn::TheirNo).unwrap();
    assert!(patterns(&trial).check_ins.is_none());
    let refused = trial.planner().pattern_text(&recent(), PatternsChart::CheckIns);
    assert!(matches!(refused, Err(EngineError::NotFound)));
}

#[test]
fn dates_that_make_no_sense_are_refused_beside_their_field() {
    let trial = here();
    for (from, to, told) in [
        ("", "2026-11-24", "from required"),
        ("2026-11-24", "yesterday", "to not_a_date"),
        ("2026-11-20", "2026-11-19", "to before_start"),
        ("2025-11-01", "2026-11-24", "to too_far_apart"),
        ("2026-11-25", "2026-11-26", "from in_the_future"),
    ] {
        let answer = trial.planner().patterns(&asked(PatternsOver::Dates, from, to));
        assert_eq!(problems(answer), [told], "{from} {to}");
    }
    let until_later =
        trial.planner().patterns(&asked(PatternsOver::Dates, "2026-11-20", "2027-01-01")).unwrap();
    assert_eq!(until_later.to, "2026-11-24", "no day that is still to come");
}

#[test]
fn a_file_goes_where_it_was_said_and_what_is_no_picture_goes_nowhere() {
    let trial = here();
    let saved = trial.planner().export_pattern(&recent(), PatternsChart::Mood).unwrap().unwrap();
    assert!(saved.path.ends_with("interlude-mood.csv"));
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>";
    let saved = trial.planner().export_picture(PatternsChart::CheckIns, picture).unwrap().unwrap();
    assert!(saved.path.ends_with("interlude-check-ins.svg"));
    for no_picture in ["", "<html>", "<svg ><script>1</script></svg>"] {
        let refused = trial.planner().export_picture(PatternsChart::Mood, no_picture);
        assert_eq!(problems(refused), ["picture not_understood"]);
    }
}

#[test]
fn hours_that_were_hard_by_my_log_are_offered_first_and_the_figure_is_there_on_demand() {
    let trial = here();
    for at in ["16T19:10", "17T19:30", "18T20:40", "19T20:15", "20T19:50", "21T09:00", "22T14:00"] {
        minute(&trial, &format!("2026-11-{at}:00"), None, None);
    }
    trial.jump_to("2026-11-24T12:00:00");
    let input = SlotsInput { need: Some(Need::Fun), minutes: "60".to_owned(), ..SlotsInput::default() };
    let slots = trial.planner().slots(&input).unwrap();
    assert_eq!((slots[0].reason, slots[0].at.local.as_str()), (SlotReason::LoggedHours, "2026-11-24T19:00"));
    let figure = slots[0].logged.as_ref().unwrap();
    assert_eq!(
        (figure.within, figure.all, figure.from.as_str(), figure.to.as_str()),
        (5, 7, "19:00", "21:00")
    );
}
