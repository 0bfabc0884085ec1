//! What an outcome ended is there again on the twenty-ninth day, for each role and each outcome that closes a plan or turns it: every rule,
//! draft and open question, as if nothing had been decided, dates that have passed excepted. On the thirty-first it can be read.

use crate::outcomes::{chosen, decided};
use crate::trial::{Trial, activity, agreed, bare_plan, cadence, plan_with};
use crate::whole_life::stands;
use chrono::{Days, NaiveDate};
use interlude_domain::deciding::outcome::{DecidedBy, Outcome};
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::plan::contact::{ContactLevel, MayStart};
use interlude_domain::plan::{Role, Turn};
use interlude_domain::talking::setting::TalkAct;
use interlude_engine::EngineError;
use interlude_engine::view::{
    ActivityRepeat, CadenceInput, CadenceRepeat, ConfirmationInput, ContactInput, DraftInput, LeadsInput,
    MissedInput, PlanInput, ReconnectInput, TalkInput,
};

/// What closes a plan, and what turns it.
const CLOSE: [(Outcome, DecidedBy); 4] = [
    (Outcome::GoOn, DecidedBy::Both),
    (Outcome::GoOn, DecidedBy::They),
    (Outcome::Part, DecidedBy::Me),
    (Outcome::Part, DecidedBy::Nobody),
];
const TURN: [(Outcome, DecidedBy); 2] =
    [(Outcome::Part, DecidedBy::They), (Outcome::NotSafe, DecidedBy::Nobody)];

/// A plan for a winter, with something of each kind that reminds, and something ahead of each.
fn plan(role: Role) -> PlanInput {
    let confirmation = ConfirmationInput { time: "10:00".to_owned(), text: "Still fine?".to_owned() };
    let check_ins =
        CadenceInput { confirmation: Some(confirmation), ..cadence(CadenceRepeat::Weekdays, "19:00") };
    let (date, time) = ("2027-01-04".to_owned(), "15:00".to_owned());
    let (level, by_text) = (ContactLevel::Light, MayStart::Either);
    let contact = ContactInput { level, by_text, standing: agreed(), ..ContactInput::default() };
    PlanInput {
        role,
        ends: "2027-02-28".to_owned(),
        look_again: "2027-01-03".to_owned(),
        promise: "2027-01-02".to_owned(),
        reconnect: Some(ReconnectInput { date, time, standing: agreed(), ..ReconnectInput::default() }),
        contact: Some(contact),
        missed: Some(MissedInput { wait_hours: "12".to_owned(), nudge: Some("Another time?".to_owned()) }),
        open_door: "The door is open.".to_owned(),
        ..plan_with("2026-11-24", check_ins)
    }
}

fn trial(role: Role) -> Trial {
    let trial = Trial::open_in_memory("Europe/Berlin", "2026-12-01T12:00:00");
    let planner = trial.planner();
    let (check_ins, reconnect) = ("60".to_owned(), "120".to_owned());
    planner.save_leads(&LeadsInput { check_ins, reconnect, activities: String::new() }).unwrap();
    planner.save_plan(&plan(role), None).unwrap();
    for (text, until) in [
        ("At the next one", HeldUntil::CheckIn),
        ("When we meet", HeldUntil::Reconnect),
        ("Mine", HeldUntil::Me),
    ] {
        planner.keep_draft(None, &DraftInput { text: text.to_owned(), until, date: String::new() }).unwrap();
    }
    planner.ask_later("Until when?").unwrap();
    let (title, date, time) = ("A talk".to_owned(), "2027-01-08".to_owned(), "11:00".to_owned());
    let talk = planner.keep_talk(None, &TalkInput { title, date, time, ..TalkInput::default() }).unwrap();
    planner.place_talk(talk.id, TalkAct::Place).unwrap();
    trial.add(activity("A walk", ActivityRepeat::Daily, "2026-12-01", "16:00"));
    trial
}

/// So many days go by, each of which is seen at noon.
fn days(trial: &mut Trial, days: u64) {
    for day in 1..=days {
        let date = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap() + Days::new(day);
        trial.jump_to(&format!("{date}T12:00:00"));
        trial.turn();
    }
}

/// What is ahead within two weeks of the twenty-ninth day.
const AHEAD: (&str, &str) = ("2026-12-30T12:00", "2027-01-13");

fn stand(trial: &Trial) -> Vec<(&'static str, Vec<String>)> {
    let key = trial.planner().check_ins("2026-12").unwrap().items[0].key.clone().unwrap();
    stands(trial, &key, AHEAD)
}

#[track_caller]
fn is_whole_again(role: Role, made: (Outcome, DecidedBy), take_back: impl Fn(&Trial, i64)) {
    let what = format!("{}: {} by {}", role.name(), made.0.name(), made.1.name());
    let mut undecided = trial(role);
    days(&mut undecided, 29);
    let mut life = trial(role);
    let before = stand(&life);
    let decision = life.planner().decide(&chosen(made.0, Some(made.1))).unwrap();
    days(&mut life, 29);
    take_back(&life, decision.plan);
    let untold = life.notices_since(0).len();
    assert_eq!(life.turn(), [""; 0], "{what}: nothing is told for the time between");
    assert_eq!((decided(&life), life.notices_since(0).len()), (vec![], untold), "{what}");
    let (after, other) = (stand(&life), stand(&undecided));
    for ((name, before), ((_, after), (_, other))) in before.into_iter().zip(after.into_iter().zip(other)) {
        // What is ahead was too far away to be seen on the day of the decision.
        let expected = if matches!(name, "ahead" | "drafts") { other } else { before };
        assert_eq!((name, after), (name, expected), "{what}");
    }
    let until = "2027-01-13T12:00:00";
    assert_eq!(life.run_until(until), undecided.run_until(until), "{what}: and all of it comes");
}

#[test]
fn taken_up_on_the_twenty_ninth_day_it_is_as_if_nothing_had_been_decided() {
    for (&role, made) in Role::ALL.iter().flat_map(|role| CLOSE.map(|made| (role, made))) {
        is_whole_again(role, made, |trial, plan| drop(trial.planner().take_up_plan(plan).unwrap()));
    }
}

#[test]
fn a_turn_that_is_taken_back_on_the_twenty_ninth_day_leaves_nothing_of_itself_either() {
    for (&role, made) in Role::ALL.iter().flat_map(|role| TURN.map(|made| (role, made))) {
        is_whole_again(role, made, |trial, _| drop(trial.planner().turn_plan(Turn::GoesOn).unwrap()));
    }
}

#[test]
fn on_the_thirty_first_day_it_can_be_read_whole_and_not_taken_up() {
    for (&role, made) in Role::ALL.iter().flat_map(|role| CLOSE.map(|made| (role, made))) {
        let mut life = trial(role);
        let before = life.planner().plan().unwrap().unwrap();
        let versions = life.planner().plan_versions().unwrap();
        let decision = life.planner().decide(&chosen(made.0, Some(made.1))).unwrap();
        days(&mut life, 31);
        assert!(matches!(life.planner().take_up_plan(decision.plan), Err(EngineError::TooLate)));
        assert!(!life.planner().earlier_plans().unwrap()[0].can_take_up);
        let read = life.planner().earlier_plan(decision.plan).unwrap();
        assert_eq!((&read.input, &read.versions), (&before.input, &versions), "{}", role.name());
        let own: Vec<_> = life.planner().drafts(None).unwrap().own.into_iter().map(|one| one.until).collect();
        assert_eq!(own, [HeldUntil::Me; 3], "what was held is mine");
        let told = life.run_until("2027-01-13T12:00:00");
        assert!(told.iter().all(|line| line.contains(" 16:00 one 16:00")), "only my walks come: {told:?}");
    }
}

#[test]
fn my_own_date_that_has_come_leaves_the_inbox_with_its_plan_and_is_there_again_when_it_is_taken_up() {
    for turn in [None, Some(Turn::TheirNo), Some(Turn::NotSafe)] {
        let mut life = Trial::open_at("Europe/Berlin", "2026-12-01T12:00:00");
        let own = PlanInput { look_again: "2026-12-02".to_owned(), ..bare_plan("2026-11-24") };
        life.planner().save_plan(&own, None).unwrap();
        if let Some(turn) = turn {
            life.planner().turn_plan(turn).unwrap();
        }
        life.run_until("2026-12-02T12:00:00");
        let came = life.inbox();
        assert_eq!(came, ["shown 2026-12-02T10:00 look_again"], "{turn:?}");
        let plan = life.planner().outcomes().unwrap();
        life.planner().close_plan().unwrap();
        assert_eq!((life.inbox(), life.withdrawn()), (vec![], 1), "{turn:?}: and it leaves the desktop");
        assert_eq!(life.run_until("2026-12-04T12:00:00"), [""; 0]);
        let last = life.planner().earlier_plans().unwrap()[0].id;
        life.planner().take_up_plan(last).unwrap();
        assert_eq!((life.turn(), life.inbox()), (vec![], came), "{turn:?}");
        assert_eq!(life.planner().outcomes().unwrap().outcomes, plan.outcomes);
    }
}
