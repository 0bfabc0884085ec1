//! When the look back is proposed: by one reminder, and on Today, by day only, and never after a no (PRODUCT.md §3.7).

use crate::trial::{Trial, bare_plan, later, renegotiated};
use interlude_domain::deciding::look_back::{LookBackAct, LookBackQuestion, Proposed};
use interlude_domain::plan::{Role, Together, Turn};
use interlude_domain::reminding::rule::Kind;
use interlude_domain::reminding::schedule::Disturbing;
use interlude_engine::NoticeOpens;
use interlude_engine::view::{Later, PlanInput, QuietInput, SuggestionKind};

/// What comes on the last day of the plan, a Tuesday.
const COMES: &str = "2026-12-08 10:00 one 10:00 [done later open]";
const NONE: [&str; 0] = [];
const NOES: [Turn; 3] = [Turn::TheirNo, Turn::MyNo, Turn::NotSafe];

/// A plan of two weeks in which nothing else reminds.
fn two_weeks() -> PlanInput {
    PlanInput { ends: "2026-12-08".to_owned(), ..bare_plan("2026-11-24") }
}

/// A week before its last day, at noon.
fn with(plan: &PlanInput) -> Trial {
    let trial = Trial::open_in_memory("Europe/Berlin", "2026-12-01T12:00:00");
    trial.planner().show_topics().unwrap();
    trial.planner().save_plan(plan, None).unwrap();
    trial
}

fn trial() -> Trial {
    with(&two_weeks())
}

fn with_quiet(from: &str, to: &str) -> Trial {
    let trial = trial();
    let quiet = QuietInput { from: from.to_owned(), to: to.to_owned() };
    trial.planner().save_quiet(Some(&quiet)).unwrap();
    trial
}

fn ending(ends: &str) -> PlanInput {
    PlanInput { ends: ends.to_owned(), ..two_weeks() }
}

fn extend(trial: &Trial, ends: &str) {
    trial.planner().save_plan(&ending(ends), Some(&renegotiated("Exams"))).unwrap();
}

/// Why it is proposed now; the look back says the same as Today.
#[track_caller]
fn proposed(trial: &Trial) -> Option<Proposed> {
    let suggestion = trial.planner().today().unwrap().suggestion;
    let suggestion = suggestion.filter(|suggestion| suggestion.kind == SuggestionKind::LookBack);
    let proposed = suggestion.map(|suggestion| suggestion.proposed.expect("a reason"));
    assert_eq!(trial.planner().look_back().unwrap().proposed, proposed);
    proposed
}

/// What the notices from `seen` on are about.
fn kinds(trial: &Trial, seen: usize) -> Vec<Kind> {
    trial.notices_since(seen).iter().flat_map(|notice| &notice.topics).map(|topic| topic.kind).collect()
}

#[test]
fn one_notice_comes_on_the_last_day_at_ten_and_none_before_or_after() {
    let mut trial = trial();
    assert_eq!(trial.run_until("2026-12-07T21:00:00"), NONE);
    trial.crash_and_start();
    assert_eq!(trial.run_until("2026-12-08T12:00:00"), [COMES]);
    assert_eq!(trial.planner().notice_opens(trial.last_notice().id), NoticeOpens::LookBack);
    assert_eq!(trial.inbox(), ["shown 2026-12-08T10:00 look_back"]);
    trial.crash_and_start();
    assert_eq!(trial.run_until("2027-01-31T12:00:00"), NONE);
    assert_eq!(trial.planner().inbox().unwrap().due, [], "its week is over");
}

#[test]
fn two_who_have_been_together_for_weeks_are_not_asked_to_look_back() {
    for (together, told) in [(Together::Weeks, 0), (Together::AWhile, 1), (Together::Years, 1)] {
        let mut trial = with(&PlanInput { together: Some(together), ..two_weeks() });
        assert_eq!(trial.run_until("2026-12-08T12:00:00").len(), told, "{}", together.name());
        assert_eq!(proposed(&trial).is_some(), told > 0, "{}", together.name());
    }
}

#[test]
fn in_quiet_hours_it_waits_for_their_end_and_where_that_is_in_the_evening_it_never_comes() {
    let mut early = with_quiet("22:00", "11:00");
    assert_eq!(early.run_until("2026-12-20T12:00:00"), ["2026-12-08 11:00 one 10:00 [done later open]"]);
    for (from, to) in [("09:30", "21:00"), ("09:30", "20:00"), ("10:00", "08:30")] {
        let mut trial = with_quiet(from, to);
        assert_eq!(trial.run_until("2026-12-20T12:00:00"), NONE, "{from} to {to}");
        assert_eq!(proposed(&trial), Some(Proposed::End), "on Today it stands by day");
    }
    let mut afternoon = with_quiet("09:30", "19:30");
    assert_eq!(afternoon.run_until("2026-12-20T12:00:00"), ["2026-12-08 19:30 one 10:00 [done later open]"]);
}

#[test]
fn while_locked_it_does_not_come_in_the_evening_either() {
    let mut trial = Trial::at("Europe/Berlin", "2026-12-01T12:00:00");
    let words = || Some("quiet river stone".to_owned());
    trial.planner().create_vault(words(), words()).unwrap();
    trial.plan_no_weeks();
    trial.planner().save_plan(&two_weeks(), None).unwrap();
    let quiet = QuietInput { from: "09:30".to_owned(), to: "21:00".to_owned() };
    trial.planner().save_quiet(Some(&quiet)).unwrap();
    assert_eq!(trial.run_until("2026-12-08T09:00:00"), NONE);
    assert!(trial.planner().lock_vault().unwrap());
    assert_eq!(trial.run_until("2026-12-09T12:00:00"), NONE);
}

#[test]
fn held_back_by_the_desktop_or_a_program_that_was_off_it_comes_late_by_day_and_in_the_evening_not_at_all() {
    for (at, told) in [
        ("2026-12-08T15:00:00", Some("2026-12-08 15:00 one 10:00 [done later open]")),
        ("2026-12-08T19:59:00", Some("2026-12-08 19:59 one 10:00 [done later open]")),
        ("2026-12-08T20:00:00", None),
        ("2026-12-08T20:30:00", None),
        ("2026-12-08T22:00:00", None),
        ("2026-12-09T12:00:00", None),
    ] {
        let told = Vec::from_iter(told);
        let mut undisturbed = trial();
        undisturbed.desktop_says(Disturbing::Unwanted);
        assert_eq!(undisturbed.run_until(at), NONE);
        undisturbed.desktop_says(Disturbing::Allowed);
        let mut off = trial();
        off.run_until("2026-12-07T20:00:00");
        off.jump_to(at);
        off.crash_and_start();
        for (mut trial, why) in [(undisturbed, "undisturbed"), (off, "off")] {
            assert_eq!(trial.turn(), told, "{why} until {at}");
            assert_eq!(trial.planner().inbox().unwrap().snoozed, [], "{why} until {at}");
            assert_eq!(trial.run_until("2026-12-20T12:00:00"), NONE, "{why} until {at}");
        }
    }
}

#[test]
fn on_the_day_on_which_i_wanted_to_look_again_only_my_own_reminder_comes() {
    let own = |date: &str, time: &str| PlanInput {
        look_again: date.to_owned(),
        look_again_time: time.to_owned(),
        ..two_weeks()
    };
    for (time, told) in [("", COMES), ("17:30", "2026-12-08 17:30 one 17:30 [done later open]")] {
        let mut trial = with(&own("2026-12-08", time));
        assert_eq!(trial.run_until("2026-12-20T12:00:00"), [told]);
        assert_eq!((kinds(&trial, 0), proposed(&trial)), (vec![Kind::LookAgain], Some(Proposed::OwnDate)));
    }
    let mut trial = with(&own("2026-12-05", ""));
    assert_eq!(trial.run_until("2026-12-06T12:00:00").len(), 1);
    assert_eq!(proposed(&trial), Some(Proposed::OwnDate));
    assert_eq!(trial.run_until("2026-12-08T12:00:00"), [COMES]);
    assert_eq!(kinds(&trial, 0), [Kind::LookAgain, Kind::LookBack]);
    assert_eq!(proposed(&trial), Some(Proposed::End));
}

#[test]
fn with_another_end_it_comes_on_that_day_and_what_was_open_leaves_the_inbox() {
    let mut trial = trial();
    trial.run_until("2026-12-07T12:00:00");
    extend(&trial, "2026-12-12");
    assert_eq!(trial.run_until("2026-12-12T12:00:00"), ["2026-12-12 10:00 one 10:00 [done later open]"]);
    assert_eq!(trial.inbox(), ["shown 2026-12-12T10:00 look_back"]);
    trial.planner().add_review("It helps.").unwrap();
    extend(&trial, "2026-12-16");
    assert_eq!((proposed(&trial), trial.planner().inbox().unwrap().due), (None, Vec::new()));
    assert_eq!(trial.withdrawn(), 1, "it is taken off the desktop");
    assert_eq!(trial.run_until("2026-12-24T12:00:00"), ["2026-12-16 10:00 one 10:00 [done later open]"]);
}

/// What happens to a plan, and its name.
type Way = (&'static str, Box<dyn Fn(&Trial)>);

/// Each way in which a plan goes on no more.
fn ways() -> Vec<Way> {
    let turn = |turn: Turn| -> Way {
        (turn.name(), Box::new(move |trial| drop(trial.planner().turn_plan(turn).unwrap())))
    };
    let close: Way = ("closed", Box::new(|trial| trial.planner().close_plan().unwrap()));
    NOES.into_iter().map(turn).chain([close]).collect()
}

#[test]
fn a_no_and_closing_the_plan_end_it_and_an_open_one_leaves_the_inbox() {
    for (way, end) in ways() {
        let mut before = trial();
        before.run_until("2026-12-08T09:59:00");
        end(&before);
        assert_eq!(before.run_until("2026-12-20T12:00:00"), NONE, "{way}");
        let mut open = trial();
        assert_eq!(open.run_until("2026-12-08T12:00:00"), [COMES]);
        end(&open);
        assert_eq!(open.planner().inbox().unwrap().due, [], "{way}");
        assert_eq!((open.withdrawn(), proposed(&open)), (1, None), "{way}");
        assert_eq!(open.run_until("2026-12-20T12:00:00"), NONE, "{way}");
    }
}

/// Three in which it waits, half an hour after its time.
fn waiting() -> [(&'static str, Trial); 3] {
    let mut waiting =
        [("quiet", with_quiet("22:00", "11:00")), ("undisturbed", trial()), ("put off", trial())];
    waiting[1].1.desktop_says(Disturbing::Unwanted);
    for (_, trial) in &mut waiting {
        trial.run_until("2026-12-08T10:30:00");
    }
    let put_off = waiting[2].1.planner();
    let key = &put_off.inbox().unwrap().due[0].key;
    put_off.snooze(key, &later(Later::OneHour)).unwrap();
    waiting
}

#[test]
fn what_waits_does_not_come_after_a_no_or_once_the_plan_is_closed_or_goes_on() {
    let mut ways = ways();
    ways.push(("goes on", Box::new(|trial| extend(trial, "2027-03-01"))));
    ways.push(("nothing", Box::new(|_| {})));
    let mut came = Vec::new();
    for (way, end) in ways {
        for (why, mut trial) in waiting() {
            end(&trial);
            let waits = trial.planner().inbox().unwrap().snoozed.len();
            trial.desktop_says(Disturbing::Allowed);
            let told = trial.run_until("2026-12-20T12:00:00").len();
            came.push(format!("{way}, {why}: {waits} {told}"));
        }
    }
    came.retain(|line| !line.ends_with("0 0"));
    assert_eq!(came, ["nothing, quiet: 1 1", "nothing, undisturbed: 1 1", "nothing, put off: 1 1"]);
}

#[test]
fn after_a_no_what_was_answered_stays_to_be_written_on_and_no_look_back_is_begun_or_proposed() {
    for turn in NOES {
        let mut trial = trial();
        trial.run_until("2026-12-08T12:00:00");
        let view = trial.planner().answer_look_back(LookBackQuestion::Harder, "The nights.").unwrap();
        let acts = vec![LookBackAct::Begin, LookBackAct::Write];
        assert_eq!((view.acts, view.proposed), (acts, Some(Proposed::End)));
        trial.planner().turn_plan(turn).unwrap();
        trial.crash_and_start();
        let after = trial.planner().look_back().unwrap();
        assert_eq!((after.acts, after.proposed), (vec![LookBackAct::Write], None), "{}", turn.name());
        assert_eq!(after.lines, view.lines);
        trial.planner().keep_answer(LookBackQuestion::Harder).unwrap();
        trial.planner().close_plan().unwrap();
        let closed = trial.planner().look_back().unwrap();
        assert_eq!((closed.acts, closed.proposed, closed.lines), (Vec::new(), None, Vec::new()));
    }
}

#[test]
fn a_no_that_was_a_mistake_leaves_it_as_it_was() {
    let mut trial = trial();
    trial.run_until("2026-12-07T12:00:00");
    trial.planner().turn_plan(Turn::TheirNo).unwrap();
    trial.planner().turn_plan(Turn::GoesOn).unwrap();
    assert_eq!(trial.run_until("2026-12-20T12:00:00"), [COMES]);
}

/// Drives the clock through every hour from the last week of the plan to three days after it.
fn lives_through(role: Role, turn: Turn) {
    let plan = PlanInput { role, look_again: "2026-12-05".to_owned(), ..two_weeks() };
    let mut trial = with(&plan);
    trial.run_until("2026-12-02T00:00:00");
    if turn != Turn::GoesOn {
        trial.planner().turn_plan(turn).unwrap();
    }
    let goes_on = turn == Turn::GoesOn;
    let mut told = Vec::new();
    let mut seen = 0;
    for (day, hour) in (2..=11).flat_map(|day| (0..24).map(move |hour| (day, hour))) {
        for minute in ["00", "59"] {
            let lines = trial.run_until(&format!("2026-12-{day:02}T{hour:02}:{minute}:00"));
            let about = kinds(&trial, seen);
            seen += lines.len();
            assert_eq!(lines.len(), about.len(), "each says what it is about");
            let mine = lines.into_iter().zip(about).filter(|(_, kind)| *kind == Kind::LookBack);
            told.extend(mine.map(|(line, _)| line));
            let expected = goes_on && day >= 5 && (9..20).contains(&hour);
            let at = format!("{} {} on {day} at {hour}:{minute}", role.name(), turn.name());
            assert_eq!(proposed(&trial).is_some(), expected, "{at}");
        }
    }
    let expected: &[&str] = if goes_on { &[COMES] } else { &[] };
    assert_eq!(told, expected, "{} {}", role.name(), turn.name());
}

#[test]
fn for_everyone_it_is_proposed_from_nine_to_eight_only_and_after_a_no_in_no_hour() {
    for &role in Role::ALL {
        for turn in NOES.into_iter().chain([Turn::GoesOn]) {
            lives_through(role, turn);
        }
    }
}
