//! Reflections: a text that is kept as it is typed, prompts by phase and hour, and how it is drawn (MOMENTS.md §6).

use crate::trial::{Trial, cadence, plan_with, problems};
use crate::typed;
use interlude_domain::moments::formatted::{TextBlock, TextPart};
use interlude_domain::moments::moment::MomentKind;
use interlude_domain::moments::prompt::Prompt;
use interlude_engine::view::{CadenceRepeat, MomentInput, PlanInput, ReflectionView};
use interlude_engine::{EngineError, Planner};

fn here() -> Trial {
    Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00")
}

fn text(text: &str) -> MomentInput {
    typed::moment(MomentKind::Reflection, text)
}

fn keep(planner: &Planner, id: Option<i64>, typed: &str) -> ReflectionView {
    planner.keep_reflection(id, &text(typed), None).unwrap()
}

fn id(view: &ReflectionView) -> i64 {
    view.kept.as_ref().expect("one that is stored").id
}

/// How the names of the prompts begin that are offered now, each once.
fn about(planner: &Planner) -> Vec<String> {
    let prompts = planner.reflection(None).unwrap().prompts;
    let mut about: Vec<String> =
        prompts.into_iter().filter_map(|prompt| prompt.name().split('_').next().map(str::to_owned)).collect();
    about.sort_unstable();
    about.dedup();
    about
}

#[test]
fn a_text_is_kept_with_its_prompt_and_what_it_was_before() {
    let mut trial = here();
    let kept = trial.planner().keep_reflection(None, &text("The sea."), Some(Prompt::TodayGood)).unwrap();
    trial.jump_to("2026-11-24T12:06:00");
    trial
        .planner()
        .keep_reflection(Some(id(&kept)), &text("The sea, and wind."), Some(Prompt::TodayGood))
        .unwrap();
    trial.crash_and_start();
    let read = trial.planner().reflection(Some(id(&kept))).unwrap();
    assert_eq!((read.input.text.as_str(), read.prompt), ("The sea, and wind.", Some(Prompt::TodayGood)));
    let before = read.kept.unwrap().texts_before;
    assert_eq!(trial.planner().text_before(id(&kept), before[0].at).unwrap(), "The sea.");
    let without = trial.planner().keep_reflection(Some(id(&kept)), &text("The sea."), None).unwrap();
    assert_eq!(without.prompt, None);
}

#[test]
fn it_may_be_of_what_is_to_come_and_is_no_other_kind() {
    let trial = here();
    let later = MomentInput { date: "2026-12-24".into(), time: "18:00".into(), ..text("That evening") };
    trial.planner().keep_reflection(None, &later, None).unwrap();
    let mood = MomentInput { kind: MomentKind::Mood, ..text("x") };
    assert_eq!(problems(trial.planner().keep_reflection(None, &mood, None)), ["kind not_a_choice"]);
    let step = MomentInput { step: Some(1), ..text("x") };
    assert_eq!(problems(trial.planner().keep_reflection(None, &step, None)), ["step not_a_choice"]);
    let kept = keep(trial.planner(), None, "x");
    assert!(matches!(trial.planner().observation(Some(id(&kept))), Err(EngineError::NotFound)));
    trial.planner().bin_moment(id(&kept)).unwrap();
    assert!(matches!(trial.planner().reflection(Some(id(&kept))), Err(EngineError::NotFound)));
}

#[test]
fn prompts_follow_the_plan_by_day_and_late_they_are_about_what_is_here() {
    let trial = here();
    assert_eq!(about(trial.planner()), ["alone", "body", "next", "own", "people", "today"]);
    let plan = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    trial.planner().save_plan(&PlanInput { ends: "2026-12-20".to_owned(), ..plan }, None).unwrap();
    for (now, phase) in
        [("2026-11-24T12:00", "begin"), ("2026-12-01T12:00", "middle"), ("2026-12-13T12:00", "end")]
    {
        trial.jump_to(&format!("{now}:00"));
        let about = about(trial.planner());
        let phases: Vec<&str> = about
            .iter()
            .map(String::as_str)
            .filter(|name| ["alone", "begin", "middle", "end"].contains(name))
            .collect();
        assert_eq!(phases, [phase], "{now}");
    }
    for now in ["2026-12-13T20:00", "2026-12-14T08:59"] {
        trial.jump_to(&format!("{now}:00"));
        assert_eq!(about(trial.planner()), ["body", "next", "people", "today"], "{now}");
        assert!(trial.planner().reflection(None).unwrap().is_late);
    }
}

#[test]
fn it_is_drawn_as_a_tree_and_one_that_is_too_much_as_it_was_typed() {
    let trial = here();
    let kept = keep(trial.planner(), None, "*soft* <b>x</b>\n\n- tea");
    let plain = |text: &str| TextPart::Plain { text: text.to_owned() };
    assert_eq!(
        trial.planner().formatted_entry(id(&kept)).unwrap().blocks.unwrap(),
        [
            TextBlock::Paragraph {
                parts: vec![TextPart::Emphasis { parts: vec![plain("soft")] }, plain(" <b>x</b>")]
            },
            TextBlock::List {
                first: None,
                items: vec![vec![TextBlock::Paragraph { parts: vec![plain("tea")] }]]
            },
        ]
    );
    let deep = keep(trial.planner(), None, &"> ".repeat(100_000));
    assert_eq!(trial.planner().formatted_entry(id(&deep)).unwrap().blocks, None);
}
