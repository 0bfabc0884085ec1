//! A hard minute: what it says comes from the plan as it is then, is the same for everyone where none is open, and nothing is
//! stored where nothing was tapped (MOMENTS.md §3).

use crate::trial::{Trial, agreed, bare_plan, cadence, daily, plan_with, problems};
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::moments::hard_minute::{MinuteLine, MinuteOffer, SayFor};
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::plan::contact::{ContactLevel, MayStart};
use interlude_domain::plan::term::Topic;
use interlude_domain::plan::{Role, Turn};
use interlude_engine::view::{
    CadenceRepeat, ContactInput, DraftInput, MinuteInput, MinuteOffersView, MinuteTaps, MomentInput,
    PersonInput, PlanInput, TermInput,
};
use interlude_engine::{EngineError, Planner};

/// Tuesday, half an hour before midnight.
const NIGHT: &str = "2026-11-24T23:30:00";

fn here() -> Trial {
    Trial::open_at("Europe/Berlin", NIGHT)
}

fn line(topic: Topic, text: &str) -> TermInput {
    TermInput { id: None, topic, text: text.to_owned(), standing: agreed() }
}

/// Check-ins on Thursday and Sunday at seven, and logistics in between, as agreed.
fn plan(role: Role) -> PlanInput {
    let contact = ContactInput {
        level: ContactLevel::Logistics,
        by_text: MayStart::Either,
        standing: agreed(),
        ..ContactInput::default()
    };
    PlanInput {
        role,
        contact: Some(contact),
        ..plan_with("2026-11-20", cadence(CadenceRepeat::Weekdays, "19:00"))
    }
}

fn begun(plan: &PlanInput) -> Trial {
    let trial = here();
    trial.planner().save_plan(plan, None).unwrap();
    trial
}

fn taps(planner: &Planner, line: Option<MinuteLine>, purpose: Option<SayFor>) -> MinuteTaps {
    MinuteTaps { opened: planner.open_minute().unwrap().opened.at, line, purpose, look: None }
}

fn tapped(taps: MinuteTaps) -> MinuteInput {
    MinuteInput { taps, strength: None, strength_after: None, set_off: None, offer: None, draft: None }
}

fn names(offers: &MinuteOffersView) -> Vec<&'static str> {
    offers.first.iter().chain(&offers.more).map(|one| one.offer.name()).collect()
}

/// The sentences, each with what it names.
fn said(offers: &MinuteOffersView) -> Vec<String> {
    let each = offers.said.iter().map(|one| {
        let at = one.at.as_ref().map(|at| format!(" {}", at.local)).unwrap_or_default();
        format!("{}{at}", one.sentence.name())
    });
    each.collect()
}

/// All that a window is told in a hard minute, in every line of it, as it crosses.
fn everything(planner: &Planner) -> String {
    let mut all = serde_json::to_string(&planner.open_minute().unwrap()).unwrap();
    for &line in MinuteLine::ALL {
        for purpose in [None].into_iter().chain(SayFor::ALL.iter().copied().map(Some)) {
            let offers = planner.minute_offers(&taps(planner, Some(line), purpose)).unwrap();
            all.push_str(&serde_json::to_string(&offers).unwrap());
        }
    }
    all
}

#[test]
fn in_a_plan_it_names_the_next_check_in_by_day_and_time_and_holds_until_then() {
    let trial = begun(&plan(Role::TheyAsked));
    let view = trial.planner().open_minute().unwrap();
    assert_eq!(said(&view.offers), ["nothing_late 2026-11-26T19:00"]);
    assert_eq!(view.offers.holds[0].until.name(), "check_in");
    assert_eq!(names(&view.offers), ["person", "own_thing", "until_morning", "until_check_in"]);
    let pauses: Vec<_> = view.offers.pauses.iter().map(|pause| pause.at.local.as_str()).collect();
    assert_eq!(pauses, ["2026-11-24T23:50", "2026-11-25T09:00"]);
    trial.jump_to("2026-11-26T17:30:00");
    let near = trial.planner().open_minute().unwrap().offers;
    assert_eq!(
        (said(&near), names(&near)[0]),
        (vec!["check_in_near 2026-11-26T19:00".to_owned()], "until_check_in")
    );
}

#[test]
fn where_nothing_is_agreed_it_says_that_and_offers_no_contact() {
    let trial = begun(&bare_plan("2026-11-20"));
    let view = trial.planner().open_minute().unwrap().offers;
    assert_eq!(said(&view), ["nothing_agreed"]);
    assert_eq!(names(&view), ["person", "own_thing", "until_morning", "question"]);
    assert_eq!(view.holds[0].until.name(), "me");
}

#[test]
fn where_no_plan_is_open_it_is_letter_by_letter_the_same_for_everyone() {
    let none = everything(here().planner());
    assert!(!none.contains("check_in") && !none.contains("nothing_late") && !none.contains("wait"), "{none}");
    for turn in [Turn::TheirNo, Turn::MyNo, Turn::NotSafe] {
        for role in [Role::TheyAsked, Role::IAsked] {
            let trial = begun(&plan(role));
            assert_ne!(everything(trial.planner()), none, "the plan is open");
            trial.planner().turn_plan(turn).unwrap();
            assert_eq!(everything(trial.planner()), none, "{turn:?} {role:?}");
        }
    }
    // Told not to contact them, by them or a court, is kept as a clear no of theirs (PRODUCT.md §3.1).
    let told = begun(&bare_plan("2026-11-24"));
    told.planner().turn_plan(Turn::TheirNo).unwrap();
    assert_eq!(everything(told.planner()), none);
    let closed = begun(&plan(Role::Both));
    closed.planner().close_plan().unwrap();
    assert_eq!(everything(closed.planner()), none);
}

#[test]
fn after_a_no_only_through_whom_is_told_where_the_plan_names_somebody() {
    let trial =
        begun(&PlanInput { terms: vec![line(Topic::ThroughWhom, "my sister")], ..plan(Role::TheyAsked) });
    trial.planner().turn_plan(Turn::MyNo).unwrap();
    let arrange =
        trial.planner().minute_offers(&taps(trial.planner(), Some(MinuteLine::Arrange), None)).unwrap();
    assert_eq!(
        (arrange.first[0].offer, arrange.first[0].names.join("")),
        (MinuteOffer::ThroughWhom, "my sister".into())
    );
    assert_eq!(arrange.arrange.name(), "write_down");
    assert!(matches!(trial.planner().wrote_to_arrange(), Err(EngineError::TooLate)));
}

#[test]
fn nothing_is_stored_where_nothing_was_tapped_or_typed() {
    let trial = begun(&plan(Role::TheyAsked));
    let empty = tapped(taps(trial.planner(), None, None));
    assert_eq!(trial.planner().keep_minute(None, &empty).unwrap(), None);
    assert!(matches!(trial.planner().entry(1), Err(EngineError::NotFound)));
    let id = trial
        .planner()
        .keep_minute(None, &tapped(taps(trial.planner(), Some(MinuteLine::Look), None)))
        .unwrap();
    let kept = trial.planner().entry(id.unwrap()).unwrap();
    assert_eq!((kept.input.kind, kept.was.day.as_str()), (MomentKind::Urge, "2026-11-24"));
    assert_eq!(kept.input.text, "");
}

#[test]
fn it_was_when_the_door_was_opened_and_is_known_after_a_restart() {
    let mut trial = here();
    let opened = taps(trial.planner(), Some(MinuteLine::Say), Some(SayFor::FeelBetter));
    trial.jump_to("2026-11-24T23:45:00");
    let more = MinuteInput { strength: Some(8), offer: Some(MinuteOffer::Person), ..tapped(opened.clone()) };
    let id = trial.planner().keep_minute(None, &tapped(opened)).unwrap();
    assert_eq!(trial.planner().keep_minute(id, &more).unwrap(), id);
    assert_eq!(trial.planner().entry(id.unwrap()).unwrap().was.local, "2026-11-24T23:30");
    trial.planner().end_minute(id.unwrap()).unwrap();
    trial.crash_and_start();
    trial.jump_to("2026-11-25T00:45:00");
    let first = |trial: &Trial| names(&trial.planner().open_minute().unwrap().offers)[0];
    assert_eq!(first(&trial), "own_thing", "a person was taken an hour ago");
    trial.jump_to("2026-11-25T00:45:01");
    assert_eq!(first(&trial), "person");
    let later = MinuteInput { strength: Some(11), ..more };
    assert_eq!(problems(trial.planner().keep_minute(id, &later)), ["strength not_a_choice"]);
    let ahead = MinuteTaps { opened: i64::MAX, ..later.taps };
    assert_eq!(problems(trial.planner().minute_offers(&ahead)), ["opened in_the_future"]);
}

#[test]
fn a_message_of_mine_that_was_logged_is_late_only_by_what_was_agreed_and_an_answer_ends_that() {
    let trial =
        begun(&PlanInput { terms: vec![line(Topic::Answers, "Within two days")], ..plan(Role::TheyAsked) });
    trial.jump_to("2026-11-24T23:40:00");
    let wrote = trial.planner().wrote_to_arrange().unwrap();
    assert!(wrote.is_covered);
    let first = |trial: &Trial| said(&trial.planner().open_minute().unwrap().offers);
    assert_eq!(first(&trial), ["answer_days 2026-11-26T23:40", "next_check_in 2026-11-26T19:00"]);
    trial.jump_to("2026-11-25T10:00:00");
    let blank = trial.planner().check_in(None, None).unwrap().input;
    trial.planner().log_check_in(&blank).unwrap();
    assert_eq!(first(&trial), ["nothing_late 2026-11-26T19:00"]);
    trial.planner().clear_check_in(wrote.entry).unwrap();
}

#[test]
fn what_was_arranged_where_the_plan_says_nothing_of_it_is_noted_and_is_not_called_agreed() {
    let trial = begun(&bare_plan("2026-11-20"));
    assert!(!trial.planner().wrote_to_arrange().unwrap().is_covered);
}

#[test]
fn people_and_things_of_mine_are_named_and_never_the_one_of_the_plan() {
    let trial = begun(&PlanInput { name: "M.".to_owned(), ..plan(Role::TheyAsked) });
    for name in ["m", "Ada", "Bo"] {
        let person = PersonInput { name: name.to_owned(), ..PersonInput::default() };
        trial.planner().keep_person(None, &person).unwrap();
    }
    trial.add(daily("Walk", "08:00"));
    let with =
        interlude_engine::view::ActivityInput { with_whom: "M".to_owned(), ..daily("Dinner", "19:00") };
    trial.add(with);
    let offers = trial.planner().open_minute().unwrap().offers;
    assert_eq!(
        (&offers.first[0].names, &offers.first[1].names),
        (&vec!["Ada".into(), "Bo".into()], &vec!["Walk".into()])
    );
}

#[test]
fn my_card_and_my_list_stay_until_they_are_emptied_and_lines_stand_newest_first() {
    let trial = begun(&plan(Role::IAsked));
    let card = trial.planner().open_minute().unwrap().card;
    assert_eq!((card.card, card.filled.name(), card.harder), (None, "asked", None));
    trial.planner().save_harder("Phone off\n\n Tell Ada ").unwrap();
    let saved = trial.planner().save_card("Tea. Then bed.").unwrap();
    assert_eq!(
        (saved.card.as_deref(), saved.harder),
        (Some("Tea. Then bed."), Some(vec!["Phone off".into(), "Tell Ada".into()]))
    );
    assert_eq!(trial.planner().save_card(" ").unwrap().card, None);

    let mut kept = Vec::new();
    for (at, text) in
        [("2026-11-25T02:00:00", "Water first"), ("2026-11-26T02:00:00", "It was over at three")]
    {
        trial.jump_to(at);
        let id = trial
            .planner()
            .keep_minute(None, &tapped(taps(trial.planner(), Some(MinuteLine::Say), None)))
            .unwrap()
            .unwrap();
        trial.planner().keep_line(id, text).unwrap();
        kept.push(id);
        trial.jump_to(&at.replace("02:00", "12:00"));
    }
    let texts = |trial: &Trial| -> Vec<Option<String>> {
        trial.planner().open_minute().unwrap().lines.into_iter().map(|line| line.text).collect()
    };
    let (first, last) = (Some("Water first".to_owned()), Some("It was over at three".to_owned()));
    assert_eq!(texts(&trial), [last.clone(), first.clone()]);
    trial.planner().fold_line(kept[1]).unwrap();
    assert_eq!(texts(&trial), [None, first.clone()]);
    trial.planner().open_line(kept[1]).unwrap();
    trial.planner().remove_line(kept[0]).unwrap();
    assert_eq!(texts(&trial), std::slice::from_ref(&last));
    trial.planner().restore_line(kept[0]).unwrap();
    trial.planner().bin_moment(kept[1]).unwrap();
    assert_eq!(texts(&trial), [first]);
    trial.planner().erase_moment(kept[1]).unwrap();
    assert!(matches!(trial.planner().keep_line(kept[1], "x"), Err(EngineError::NotFound)));
    assert_eq!(problems(trial.planner().keep_line(kept[0], " ")), ["text required"]);
}

#[test]
fn what_was_written_in_it_goes_with_its_text_and_only_a_draft_is_one() {
    let trial = here();
    let moment = |kind| MomentInput {
        kind,
        date: String::new(),
        time: String::new(),
        step: None,
        text: "I miss you".to_owned(),
        tags: Vec::new(),
        showing: Showing::Open,
    };
    let typed = DraftInput { text: "I miss you".to_owned(), until: HeldUntil::Me, date: String::new() };
    let draft = trial.planner().keep_draft(None, &typed).unwrap().id;
    let other = trial.planner().keep_moment(None, &moment(MomentKind::Reflection)).unwrap().id;
    let with = |id| MinuteInput { draft: Some(id), ..tapped(taps(trial.planner(), None, None)) };
    assert!(trial.planner().keep_minute(None, &with(draft)).unwrap().is_some());
    assert!(matches!(trial.planner().keep_minute(None, &with(other)), Err(EngineError::NotFound)));
    trial.planner().bin_moment(draft).unwrap();
    trial.planner().erase_moment(draft).unwrap();
}
