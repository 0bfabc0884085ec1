//! The first word: who may not say it is asked for none, also by a plan of an earlier program; and sentences follow the role.

use crate::trial::{Trial, activity, agreed, bare_plan, cadence, daily, plan_with, problems, standing};
use interlude_domain::own_life::activity::ActivityOutcome;
use interlude_domain::plan::contact::{Contact, ContactLevel, MayStart};
use interlude_domain::plan::term::{Certainty, Standing};
use interlude_domain::plan::{Role, Turn};
use interlude_domain::reminding::became::Became;
use interlude_engine::ports::Clock;
use interlude_engine::view::{
    ActivityLogInput, ActivityRepeat, CadenceInput, CadenceRepeat, ConfirmationInput, ContactInput,
    MissedInput, PersonInput, PlanInput, ReconnectInput,
};

const HOME: &str = "Europe/London";

/// Daily check-ins, with these words for the day before.
fn asking(words: &str) -> PlanInput {
    let confirmation = ConfirmationInput { time: "10:00".to_owned(), text: words.to_owned() };
    let input = CadenceInput { confirmation: Some(confirmation), ..cadence(CadenceRepeat::Daily, "19:00") };
    plan_with("2026-11-24", input)
}

/// In between only they may write.
fn only_they_write() -> ContactInput {
    ContactInput { by_text: MayStart::Them, standing: agreed(), ..ContactInput::default() }
}

fn kinds(trial: &Trial) -> Vec<&'static str> {
    trial.planner().inbox().unwrap().due.iter().map(|item| item.kind.name()).collect()
}

#[test]
fn where_the_first_word_is_theirs_asking_the_day_before_is_refused_beside_its_field() {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let plan = PlanInput { contact: Some(only_they_write()), ..asking("Is it still fine?") };
    assert_eq!(problems(trial.planner().save_plan(&plan, None)), ["cadence.confirmation not_first"]);
    assert!(trial.planner().plan().unwrap().is_none());
}

#[test]
fn a_plan_that_asked_all_the_same_asks_no_more_and_leaves_nothing_of_it_open() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T09:00:00");
    trial.planner().save_plan(&asking("Is it still fine?"), None).unwrap();
    trial.run_until("2026-11-25T10:30:00");
    assert!(kinds(&trial).contains(&"confirmation"));
    let now = trial.clock.now();
    trial.look_into(|folder| {
        let mut vault = interlude_store::Vault::open_device(folder)?;
        vault.write(|rows| {
            let mut open = rows.open_plan()?.unwrap();
            let since = Some(now.date_naive());
            let standing = Standing { certainty: Certainty::Agreed, since, ..Standing::default() };
            open.plan.contact = Some(Contact {
                level: ContactLevel::Light,
                by_text: MayStart::Them,
                by_call: MayStart::Unsaid,
                in_person: MayStart::Unsaid,
                standing,
            });
            rows.save_plan(open.id, &open.plan, now)
        })?;
        vault.close()
    });
    trial.start();
    trial.turn();
    assert!(!kinds(&trial).contains(&"confirmation"), "nothing of it is open");
    let told = trial.run_until("2026-11-28T12:00:00");
    assert!(told.iter().all(|line| !line.contains(" 10:00 ")), "{told:?}");
}

#[test]
fn words_that_name_no_day_are_gone_on_the_day_itself() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial.planner().save_plan(&asking("Is tomorrow still fine?"), None).unwrap();
    let copy = |trial: &Trial| -> Vec<String> {
        let due = trial.planner().inbox().unwrap().due;
        due.into_iter().filter(|item| item.kind.name() == "confirmation").map(|item| item.copy).collect()
    };
    trial.run_until("2026-11-25T10:30:00");
    assert_eq!(copy(&trial), ["Is tomorrow still fine?"]);
    trial.jump_to("2026-11-26T08:00:00");
    assert_eq!(copy(&trial), [""], "what it asks about is today");
    trial.planner().save_plan(&asking("Is {day} still fine?"), None).unwrap();
    assert_eq!(copy(&trial), ["Is {day} still fine?"]);
    trial.jump_to("2026-11-26T20:00:00");
    assert!(copy(&trial).iter().all(String::is_empty), "it is over");
}

#[test]
fn what_is_suggested_knows_who_asked_for_space() {
    for role in [Role::TheyAsked, Role::IAsked, Role::Both, Role::Unclear] {
        let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
        trial.planner().save_plan(&PlanInput { role, ..bare_plan("2026-11-24") }, None).unwrap();
        let limbo = trial.planner().today().unwrap().suggestion.unwrap();
        assert_eq!((limbo.kind.name(), limbo.role), ("limbo", role));
    }
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let plan = PlanInput {
        role: Role::IAsked,
        purpose_theirs: "Room to think.".to_owned(),
        ends: "2026-12-20".to_owned(),
        ends_standing: standing(Certainty::Assumed),
        reconnect: Some(ReconnectInput {
            date: "2026-12-20".to_owned(),
            time: "15:00".to_owned(),
            purpose: "Talk".to_owned(),
            standing: agreed(),
            ..ReconnectInput::default()
        }),
        missed: Some(MissedInput { wait_hours: "12".to_owned(), nudge: None }),
        ..plan_with("2026-11-24", cadence(CadenceRepeat::Weekdays, "19:00"))
    };
    trial.planner().save_plan(&plan, None).unwrap();
    trial.run_until("2026-11-25T19:30:00");
    let ask = trial.planner().today().unwrap().suggestion.unwrap();
    assert_eq!((ask.kind.name(), ask.role), ("ask", Role::IAsked));
}

#[test]
fn an_excuse_is_one_on_today_and_in_the_week_and_no_skipped_one() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T07:00:00");
    trial.add(daily("Walk", "08:00"));
    trial.run_until("2026-11-24T08:30:00");
    let key = trial.planner().today().unwrap().items[0].key.clone();
    let said = ActivityLogInput {
        key,
        outcome: ActivityOutcome::Excused,
        before: None,
        after: None,
        note: String::new(),
    };
    trial.planner().log_activity(&said).unwrap();
    assert_eq!(trial.planner().today().unwrap().items[0].became, Some(Became::Excused));
    let week = trial.planner().week("").unwrap();
    let in_week: Vec<_> =
        week.days.iter().flat_map(|day| &day.items).filter_map(|item| item.became).collect();
    assert_eq!(in_week, [Became::Excused]);
}

#[test]
fn only_a_meeting_that_both_agreed_on_is_offered_to_be_written_about() {
    for (certainty, meets) in
        [(Certainty::Agreed, true), (Certainty::Proposed, false), (Certainty::Assumed, false)]
    {
        let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
        let meeting = ReconnectInput {
            date: "2026-12-08".to_owned(),
            time: "15:00".to_owned(),
            standing: standing(certainty),
            ..ReconnectInput::default()
        };
        let plan = PlanInput { reconnect: Some(meeting), ..bare_plan("2026-11-24") };
        let view = trial.planner().save_plan(&plan, None).unwrap();
        assert_eq!(view.meets_on.is_some(), meets, "{certainty:?}");
    }
}

#[test]
fn whom_not_to_invite_is_known_by_name_in_any_spelling() {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let person = PersonInput { name: "maren".to_owned(), ..PersonInput::default() };
    trial.planner().keep_person(None, &person).unwrap();
    let plan =
        PlanInput { name: "Maren".to_owned(), contact: Some(only_they_write()), ..bare_plan("2026-11-24") };
    trial.planner().save_plan(&plan, None).unwrap();
    assert!(!trial.planner().people().unwrap()[0].may_invite);
    let walk = activity("Walk", ActivityRepeat::Someday, "", "");
    trial.add(walk);
    trial.planner().turn_plan(Turn::TheirNo).unwrap();
    assert!(!trial.planner().people().unwrap()[0].may_invite);
}
