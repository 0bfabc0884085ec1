//! The look back: seven questions, each answered first and then read beside what was written on the way (PRODUCT.md §3.7).

use crate::sheets;
use crate::trial::{Trial, cadence, limits, plan_with, problems};
use interlude_domain::check_ins::check_in::{Answer, Why};
use interlude_domain::deciding::look_back::LookBackQuestion::{
    self, Better, Freely, Friend, Harder, Kept, MustHaves, Tried,
};
use interlude_domain::deciding::weekly::WeeklyLine;
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::moments::noticed::NoticedKind;
use interlude_domain::talking::point::PointKind;
use interlude_domain::talking::sheet::Sheet;
use interlude_engine::view::{
    CadenceRepeat, CheckInInput, FeelingsInput, LookBackAnswer, LookBackEntry, LookBackPart, MomentInput,
    NoticedInput, PlanInput, PointInput, WeeklyAnswer, WeeklyInput,
};
use interlude_engine::{EngineError, Planner};

/// The ninth day of a plan that ends with it, at noon: three days are its begin, three its middle, and three its end.
fn trial() -> Trial {
    let trial = Trial::open_at("Europe/Berlin", "2026-12-02T12:00:00");
    trial.planner().save_plan(&nine_days(), None).unwrap();
    trial
}

fn nine_days() -> PlanInput {
    let plan = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    PlanInput { ends: "2026-12-02".to_owned(), ..plan }
}

fn answers(planner: &Planner, question: LookBackQuestion) -> Vec<LookBackAnswer> {
    let lines = planner.look_back().unwrap().lines;
    lines.into_iter().find(|line| line.question == question).unwrap().answers
}

/// Each answer to it as `when first: text`.
fn said(planner: &Planner, question: LookBackQuestion) -> Vec<String> {
    let said = |one: LookBackAnswer| format!("{} {}: {}", &one.at.local[5..], one.answered.name(), one.text);
    answers(planner, question).into_iter().map(said).collect()
}

#[track_caller]
fn is_not_found<T: std::fmt::Debug>(answer: Result<T, EngineError>) {
    assert!(matches!(answer, Err(EngineError::NotFound)), "{answer:?}");
}

fn moment(kind: MomentKind, at: &str, text: &str) -> MomentInput {
    MomentInput {
        kind,
        date: at[..10].to_owned(),
        time: at[11..].to_owned(),
        step: None,
        text: text.to_owned(),
        tags: Vec::new(),
        showing: Showing::Open,
    }
}

fn mood(planner: &Planner, at: &str, step: u8) -> i64 {
    let input = MomentInput { step: Some(step), ..moment(MomentKind::Mood, at, &format!("step {step}")) };
    planner.keep_mood(None, &input, &FeelingsInput::default()).unwrap().entry.id
}

fn noticed(planner: &Planner, at: &str, kind: NoticedKind) -> i64 {
    let beside = NoticedInput { kind: Some(kind), ..NoticedInput::default() };
    let input = moment(MomentKind::Observation, at, kind.name());
    planner.keep_observation(None, &input, &beside).unwrap().kept.unwrap().id
}

fn written(planner: &Planner, at: &str, kind: MomentKind) -> i64 {
    planner.keep_moment(None, &moment(kind, at, kind.name())).unwrap().id
}

/// An entry with its day, and what is shown of it.
fn shown(entry: &LookBackEntry) -> String {
    let what = match (&entry.moment, &entry.check_in, entry.step) {
        (Some(one), None, None) => one.excerpt.as_ref().map_or("folded", |part| &part.text).to_owned(),
        (None, Some(check_in), None) => check_in.mark.name().to_owned(),
        (None, None, Some(step)) => format!("freely {step}"),
        _ => panic!("one of the three: {entry:?}"),
    };
    format!("{} {what}", &entry.day[5..])
}

/// What stands beside an answer, and before it nothing: each part of the time with how many there are, and those that are shown.
fn beside(planner: &Planner, question: LookBackQuestion) -> Vec<String> {
    if answers(planner, question).is_empty() {
        is_not_found(planner.beside_answer(question));
        planner.answer_look_back(question, "An answer.").unwrap();
    }
    let part = |part: LookBackPart| {
        let entries: Vec<String> = part.entries.iter().map(shown).collect();
        format!("{} {}: {}", part.third.name(), part.count, entries.join(", "))
    };
    planner.beside_answer(question).unwrap().parts.into_iter().map(part).collect()
}

#[test]
fn an_answer_is_kept_at_each_step_with_its_date_in_as_many_sittings_as_i_like() {
    let mut trial = trial();
    let asked = trial.planner().look_back().unwrap();
    assert_eq!(asked.lines.iter().map(|line| line.question).collect::<Vec<_>>(), LookBackQuestion::ALL);
    trial.planner().answer_look_back(Better, " We laughed. ").unwrap();
    trial.crash_and_start();
    assert_eq!(said(trial.planner(), Better), ["12-02T12:00 first: We laughed."]);
    trial.jump_to("2026-12-03T18:30:00");
    trial.planner().keep_answer(Better).unwrap();
    trial.planner().answer_look_back(Friend, "Take your time.").unwrap();
    trial.jump_to("2026-12-05T09:15:00");
    trial.planner().answer_look_back(Better, "Once.").unwrap();
    trial.crash_and_start();
    assert_eq!(
        said(trial.planner(), Better),
        ["12-02T12:00 first: We laughed.", "12-03T18:30 kept: We laughed.", "12-05T09:15 changed: Once."]
    );
    assert_eq!(said(trial.planner(), Friend), ["12-03T18:30 first: Take your time."]);
}

#[test]
fn one_step_is_taken_back_and_brought_again_and_what_does_not_exist_is_not_found() {
    let mut trial = trial();
    trial.planner().answer_look_back(Harder, "The nights.").unwrap();
    trial.planner().answer_look_back(Harder, "Less so.").unwrap();
    let (first, changed) = ("12-02T12:00 first: The nights.", "12-02T12:00 changed: Less so.");
    let id = answers(trial.planner(), Harder)[1].id;
    trial.planner().remove_answer(id).unwrap();
    trial.crash_and_start();
    let planner = trial.planner();
    assert_eq!(said(planner, Harder), [first]);
    planner.restore_answer(id).unwrap();
    assert_eq!(said(planner, Harder), [first, changed]);
    let other = id + 9;
    for missing in [planner.remove_answer(other), planner.restore_answer(other), planner.keep_answer(Tried)] {
        is_not_found(missing);
    }
    planner.close_plan().unwrap();
    let answer = planner.answer_look_back(Harder, "Late.");
    for missing in [answer, planner.keep_answer(Harder), planner.remove_answer(id)] {
        is_not_found(missing);
    }
    planner.save_plan(&nine_days(), None).unwrap();
    is_not_found(planner.remove_answer(id));
    assert_eq!(said(planner, Harder), [""; 0], "another plan has its own");
}

#[test]
fn what_is_no_answer_is_said_beside_its_field_and_nothing_is_kept() {
    let trial = trial();
    let planner = trial.planner();
    let answer = |text: &str| planner.answer_look_back(Kept, text).map(drop);
    assert_eq!(problems(answer(" \n ")), ["text required"]);
    assert_eq!(limits(answer(&"x".repeat(4_001))), ["text too_long 4000"]);
    assert_eq!(said(planner, Kept), [""; 0]);
    answer(&"x".repeat(4_000)).unwrap();
    answer("Most of it.").unwrap();
    assert_eq!(answers(planner, Kept).len(), 2);
}

#[test]
fn beside_it_stand_as_many_of_the_begin_as_of_the_middle_and_of_the_end_whatever_is_in_them() {
    let trial = trial();
    let planner = trial.planner();
    assert_eq!(beside(planner, Better), ["begin 0: ", "middle 0: ", "end 0: "]);
    // The night until four stands under the evening before: of these four the first is of no day of the plan.
    for at in ["2026-11-24 00:30", "2026-11-24 09:00", "2026-11-25 23:00", "2026-11-27 03:59"] {
        mood(planner, at, 4);
    }
    for at in ["2026-12-01 08:00", "2026-12-02 11:00"] {
        mood(planner, at, 5);
    }
    mood(planner, "2026-11-23 12:00", 5);
    mood(planner, "2026-11-28 12:00", 3);
    assert_eq!(
        beside(planner, Better),
        ["begin 3: 11-24 step 4, 11-26 step 4", "middle 0: ", "end 2: 12-01 step 5, 12-02 step 5"]
    );
    mood(planner, "2026-11-29 12:00", 5);
    assert_eq!(
        beside(planner, Better),
        ["begin 3: 11-25 step 4", "middle 1: 11-29 step 5", "end 2: 12-02 step 5"]
    );
}

#[test]
fn of_what_is_folded_no_word_is_shown_and_what_lies_in_the_bin_is_not_counted() {
    let trial = trial();
    let planner = trial.planner();
    let open = written(planner, "2026-11-25 09:00", MomentKind::Reflection);
    let input = moment(MomentKind::Reflection, "2026-11-30 09:00", "A secret");
    planner.keep_moment(None, &MomentInput { showing: Showing::Folded, ..input }).unwrap();
    assert_eq!(beside(planner, Friend), ["begin 1: 11-25 reflection", "middle 0: ", "end 1: 11-30 folded"]);
    let told = serde_json::to_string(&planner.beside_answer(Friend).unwrap()).unwrap();
    assert!(!told.contains("secret"), "{told}");
    planner.bin_moment(open).unwrap();
    assert_eq!(beside(planner, Friend), ["begin 0: ", "middle 0: ", "end 1: 11-30 folded"]);
    planner.restore_moment(open).unwrap();
    assert_eq!(beside(planner, Friend)[0], "begin 1: 11-25 reflection");
}

#[test]
fn beside_each_question_stands_once_it_is_answered_what_it_asks_about_and_nothing_else() {
    let trial = trial();
    let planner = trial.planner();
    let (begin, middle, end) = ("2026-11-24 09:00", "2026-11-28 09:00", "2026-12-01 09:00");
    mood(planner, begin, 5);
    mood(planner, middle, 2);
    mood(planner, end, 1);
    written(planner, begin, MomentKind::Urge);
    written(planner, end, MomentKind::Reflection);
    noticed(planner, middle, NoticedKind::GoodMoment);
    noticed(planner, begin, NoticedKind::Closeness);
    noticed(planner, end, NoticedKind::TimeApart);
    noticed(planner, end, NoticedKind::Plans);
    noticed(planner, begin, NoticedKind::Communication);
    noticed(planner, middle, NoticedKind::Attitude);
    noticed(planner, middle, NoticedKind::LifeEvent);
    for (question, parts) in [
        (Kept, ["begin 0: ", "middle 0: ", "end 1: 12-01 plans"]),
        (Better, ["begin 1: 11-24 step 5", "middle 1: 11-28 good_moment", "end 0: "]),
        (Harder, ["begin 1: 11-24 urge", "middle 1: 11-28 step 2", "end 1: 12-01 step 1"]),
        (MustHaves, ["begin 1: 11-24 closeness", "middle 0: ", "end 1: 12-01 time_apart"]),
        (Freely, ["begin 1: 11-24 communication", "middle 1: 11-28 attitude", "end 0: "]),
        (Friend, ["begin 0: ", "middle 0: ", "end 1: 12-01 reflection"]),
    ] {
        assert_eq!(beside(planner, question), parts, "{}", question.name());
    }
    assert_eq!(beside(planner, Tried), [""; 0], "what was tried is no entry of a day");
}

#[test]
fn check_ins_stand_there_that_were_written_about_and_weeks_by_how_freely_i_could_speak() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    trial.planner().save_plan(&nine_days(), None).unwrap();
    for (day, step) in [("2026-11-24", 2), ("2026-11-30", 4)] {
        trial.run_until(&format!("{day}T12:00:00"));
        let answers = vec![WeeklyAnswer { line: WeeklyLine::Freely, step }];
        trial.planner().keep_weekly(&WeeklyInput { answers, thing: String::new() }).unwrap();
    }
    trial.run_until("2026-12-02T12:00:00");
    let planner = trial.planner();
    let items = [planner.check_ins("2026-11").unwrap().items, planner.check_ins("2026-12").unwrap().items];
    for (day, answer, why) in [
        ("2026-11-24", Answer::Happened, None),
        ("2026-11-26", Answer::DidNotHappen, Some(Why::Theirs)),
        ("2026-11-29", Answer::Happened, None),
        ("2026-12-01", Answer::DidNotHappen, Some(Why::Agreed)),
    ] {
        let item = items.iter().flatten().find(|item| item.at.local.starts_with(day)).unwrap();
        let input = planner.check_in(item.key.as_deref(), None).unwrap().input;
        planner.log_check_in(&CheckInInput { answer, why, ..input }).unwrap();
    }
    let blank = planner.check_in(None, None).unwrap().input;
    let between = CheckInInput { date: "2026-11-28".to_owned(), time: "08:00".to_owned(), ..blank };
    planner.log_check_in(&between).unwrap();
    assert_eq!(
        beside(planner, Kept),
        ["begin 2: 11-26 not_theirs", "middle 1: 11-29 happened", "end 1: 12-01 not_agreed"]
    );
    assert_eq!(beside(planner, Freely), ["begin 1: 11-24 freely 2", "middle 0: ", "end 1: 11-30 freely 4"]);
}

#[test]
fn what_was_tried_what_i_must_have_and_what_i_never_said_stand_beside_their_questions_whole() {
    let trial = trial();
    let planner = trial.planner();
    for (kind, text) in [(PointKind::Good, "The sea"), (PointKind::Tried, "A talk by the canal")] {
        let input = PointInput {
            kind,
            date: "2025".to_owned(),
            text: text.to_owned(),
            theirs: String::new(),
            tried_by: None,
            came: String::new(),
        };
        planner.keep_point(None, &input).unwrap();
    }
    let long = "x".repeat(200);
    sheets::keep(planner, Sheet::MustHaves, &["Quiet mornings", &long]);
    sheets::keep(planner, Sheet::WouldSee, &["You ring", "You write", "You say when"]);
    planner.seen_told("You ring").unwrap();
    let question = planner.seen_asks("You say when", "When?").unwrap();
    let beside = |question| {
        planner.answer_look_back(question, "An answer.").unwrap();
        let found = planner.beside_answer(question).unwrap();
        let tried: Vec<String> = found.tried.into_iter().map(|point| point.input.text).collect();
        (found.must_haves, found.never_said, tried)
    };
    let none = Vec::<String>::new;
    let must_haves = vec!["Quiet mornings".to_owned(), long];
    assert_eq!(beside(MustHaves), (must_haves, vec!["You write".to_owned()], none()));
    assert_eq!(beside(Tried), (none(), none(), vec!["A talk by the canal".to_owned()]));
    for other in [Kept, Better, Friend] {
        assert_eq!(beside(other), (none(), none(), none()), "{}", other.name());
    }
    planner.close_question(question.id).unwrap();
    let found = planner.beside_answer(MustHaves).unwrap();
    assert_eq!(found.never_said, ["You write", "You say when"], "closed, it is to be asked no more");
}
