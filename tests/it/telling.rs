//! What I would need to see: whether they were told, a question that is made of it, and what is left of all sheets after a no
//! and once the plan has ended (PRODUCT.md §3.7).

use crate::sheets::{keep, lines, offered, stands, texts, trial};
use crate::trial::bare_plan;
use crate::typed::problems;
use interlude_domain::plan::Turn;
use interlude_domain::talking::point::PointKind;
use interlude_domain::talking::sheet::{Sheet, SheetAct};
use interlude_engine::view::{PointInput, SheetLineInput, TalkInput};
use interlude_engine::{EngineError, Planner};

/// Whether they were told each line.
fn told(planner: &Planner) -> Vec<String> {
    let lines = stands(planner, Sheet::WouldSee).lines.into_iter();
    lines.map(|line| format!("{}: {}", line.text, line.told.map_or("-", |told| told.name()))).collect()
}

/// What of mine stands among the questions for when the two talk.
fn questions(planner: &Planner) -> Vec<String> {
    let key = planner.today().unwrap().next_check_in.unwrap().key;
    let asked = planner.around_check_in(&key).unwrap().questions.into_iter();
    asked.map(|question| question.text).collect()
}

#[track_caller]
fn is_not_found<T: std::fmt::Debug>(answer: Result<T, EngineError>) {
    assert!(matches!(answer, Err(EngineError::NotFound)), "{answer:?}");
}

#[test]
fn of_each_act_that_i_would_need_to_see_it_is_asked_whether_they_were_told() {
    let mut trial = trial();
    let planner = trial.planner();
    keep(planner, Sheet::WouldSee, &["You ring", "You say when"]);
    assert_eq!(told(planner), ["You ring: not_yet", "You say when: not_yet"]);
    planner.seen_told("You ring").unwrap();
    trial.crash_and_start();
    let planner = trial.planner();
    assert_eq!(told(planner), ["You ring: told", "You say when: not_yet"]);
    planner.seen_not_told("You ring").unwrap();
    assert_eq!(told(planner), ["You ring: not_yet", "You say when: not_yet"]);
    let needs = keep(planner, Sheet::Needs, &["Sleep"]);
    assert_eq!((needs.lines[0].told, needs.acts), (None, vec![SheetAct::Begin, SheetAct::Write]));
    is_not_found(planner.seen_told("Sleep"));
    is_not_found(planner.seen_not_told("Something else"));
    is_not_found(planner.seen_asks("Something else", "Something else"));
}

#[test]
fn a_question_has_words_of_its_own_and_none_controls_the_other() {
    let trial = trial();
    let planner = trial.planner();
    let watching = "You tell me where you are at night";
    let kept = keep(planner, Sheet::WouldSee, &["You ring", watching]);
    assert_eq!(kept.lines.iter().map(|line| line.may_ask).collect::<Vec<_>>(), [true, false]);
    assert_eq!(problems(planner.seen_asks(watching, "Would you?")), ["question controls"]);
    assert_eq!(problems(planner.seen_asks("You ring", " ")), ["question required"]);
    assert_eq!(planner.seen_asks("You ring", "Would you ring?").unwrap().text, "Would you ring?");
    assert_eq!(questions(planner), ["Would you ring?"]);
    assert_eq!(told(planner)[0], "You ring: asked");
}

#[test]
fn a_line_that_became_a_question_is_asked_until_that_is_closed() {
    let trial = trial();
    let planner = trial.planner();
    keep(planner, Sheet::WouldSee, &["You ring", "You say when"]);
    let question = planner.seen_asks("You ring", "You ring").unwrap();
    assert_eq!((question.text.as_str(), questions(planner)), ("You ring", vec!["You ring".to_owned()]));
    assert_eq!(told(planner), ["You ring: asked", "You say when: not_yet"]);
    assert_eq!(planner.seen_asks("You ring", "You ring").unwrap().id, question.id, "once is enough");
    planner.close_question(question.id).unwrap();
    assert_eq!((questions(planner).len(), told(planner)[0].as_str()), (0, "You ring: not_yet"));
    planner.open_question(question.id).unwrap();
    assert_eq!(told(planner)[0], "You ring: asked");
    planner.seen_told("You ring").unwrap();
    assert_eq!(told(planner)[0], "You ring: told", "what was said goes before what is to be asked");
}

#[test]
fn what_they_were_told_goes_on_with_a_line_that_stays_and_not_with_one_that_changes() {
    let trial = trial();
    let planner = trial.planner();
    keep(planner, Sheet::WouldSee, &["You ring", "You write", "You say when", "You come"]);
    planner.seen_told("You ring").unwrap();
    planner.seen_told("You write").unwrap();
    planner.seen_asks("You say when", "You say when").unwrap();
    trial.jump_to("2026-12-01T12:00:00");
    keep(planner, Sheet::WouldSee, &["You say when", "You write first", "You ring"]);
    assert_eq!(told(planner), ["You say when: asked", "You write first: not_yet", "You ring: told"]);
    let former = planner.former_sheets(Sheet::WouldSee).unwrap();
    assert_eq!(former.len(), 2);
    assert!(
        former.iter().flat_map(|one| &one.lines).all(|line| line.told.is_none()),
        "it is only there to read"
    );
}

#[test]
fn what_holds_from_day_three_on_keeps_what_they_were_told() {
    let trial = trial();
    let planner = trial.planner();
    keep(planner, Sheet::WouldSee, &["You ring", "You say when"]);
    planner.seen_told("You ring").unwrap();
    planner.seen_asks("You say when", "You say when").unwrap();
    trial.jump_to("2026-11-26T12:00:00");
    planner.sheet_holds(Sheet::WouldSee).unwrap();
    assert_eq!(told(planner), ["You ring: told", "You say when: asked"]);
}

#[test]
fn after_a_no_nobody_is_to_be_told_anything_and_what_is_mine_goes_on() {
    let trial = trial();
    let planner = trial.planner();
    keep(planner, Sheet::Offers, &["I listen"]);
    keep(planner, Sheet::WouldSee, &["You ring"]);
    trial.jump_to("2026-12-03T12:00:00");
    assert_eq!(offered(planner), Some(Sheet::Needs));
    for turn in [Turn::TheirNo, Turn::MyNo, Turn::NotSafe] {
        planner.turn_plan(turn).unwrap();
        assert_eq!((offered(planner), told(planner)), (None, vec!["You ring: -".to_owned()]), "{turn:?}");
        for sheet in [Sheet::Offers, Sheet::WouldSee] {
            // Not begun any more; what was being written is kept all the same, for me alone.
            assert_eq!(stands(planner, sheet).acts, [SheetAct::Write], "{turn:?}");
            assert!(!stands(planner, sheet).reads_again, "{turn:?}");
            is_not_found(planner.sheet_holds(sheet));
            let kept = keep(planner, sheet, &["Half a line"]);
            assert_eq!((texts(&kept.lines), kept.lines[0].told), (vec!["Half a line"], None), "{turn:?}");
            planner.remove_version(kept.version.unwrap()).unwrap();
        }
        is_not_found(planner.seen_told("You ring"));
        is_not_found(planner.seen_asks("You ring", "You ring"));
        for sheet in [Sheet::Needs, Sheet::MustHaves, Sheet::DealBreakers, Sheet::Outcomes] {
            assert_eq!(texts(&keep(planner, sheet, &[turn.name()]).lines), [turn.name()]);
        }
        assert!(planner.saying().unwrap().has_sheets, "{turn:?}");
        planner.turn_plan(Turn::GoesOn).unwrap();
    }
    assert_eq!(told(planner), ["You ring: not_yet"]);
}

#[test]
fn once_the_plan_has_ended_its_sheets_points_and_talks_are_there_to_read_with_it() {
    let trial = trial();
    let planner = trial.planner();
    let version = keep(planner, Sheet::Needs, &["Sleep"]).version.unwrap();
    keep(planner, Sheet::WouldSee, &["You ring"]);
    planner.seen_told("You ring").unwrap();
    let point = PointInput {
        kind: PointKind::Good,
        date: "2019".to_owned(),
        text: "The sea".to_owned(),
        theirs: String::new(),
        tried_by: None,
        came: String::new(),
    };
    planner.keep_point(None, &point).unwrap();
    planner.keep_talk(None, &TalkInput { title: "By the canal".to_owned(), ..TalkInput::default() }).unwrap();
    planner.close_plan().unwrap();

    let view = planner.sheets().unwrap();
    assert_eq!((view.sheets.len(), view.offered, planner.saying().unwrap().has_sheets), (0, None, false));
    assert!(planner.former_sheets(Sheet::Needs).unwrap().is_empty());
    is_not_found(planner.keep_sheet(Sheet::Needs, &lines(&["Quiet"])));
    is_not_found(planner.remove_version(version));
    is_not_found(planner.wave_sheet(Sheet::Needs));

    let id = planner.earlier_plans().unwrap()[0].id;
    let read = planner.earlier_plan(id).unwrap();
    let sheets: Vec<_> =
        read.sheets.iter().map(|one| (one.sheet, texts(&one.lines), one.acts.len())).collect();
    assert_eq!(sheets, [(Sheet::Needs, vec!["Sleep"], 0), (Sheet::WouldSee, vec!["You ring"], 0)]);
    assert_eq!(read.points.iter().map(|one| &one.input).collect::<Vec<_>>(), [&point]);
    assert_eq!(read.talks.iter().map(|one| one.input.title.as_str()).collect::<Vec<_>>(), ["By the canal"]);
    planner.take_up_plan(id).unwrap();
    assert_eq!(told(planner), ["You ring: told"], "taken up again, it is as it was");
}

#[test]
fn another_plan_begins_with_empty_sheets_and_leaves_those_of_the_one_before_it_alone() {
    let trial = trial();
    let planner = trial.planner();
    let version = keep(planner, Sheet::Needs, &["Sleep"]).version.unwrap();
    planner.wave_sheet(Sheet::MustHaves).unwrap();
    planner.close_plan().unwrap();
    planner.save_plan(&bare_plan("2026-11-20"), None).unwrap();
    assert!(planner.sheets().unwrap().sheets.iter().all(|one| one.lines.is_empty() && one.version.is_none()));
    assert_eq!(offered(planner), Some(Sheet::Needs));
    is_not_found(planner.remove_version(version));
    let id = planner.earlier_plans().unwrap()[0].id;
    assert_eq!(texts(&planner.earlier_plan(id).unwrap().sheets[0].lines), ["Sleep"]);
}

#[test]
fn words_of_not_wanting_to_live_lead_to_help_wherever_they_stand() {
    let trial = trial();
    let planner = trial.planner();
    let is_of_harm = || planner.sheets().unwrap().is_of_harm;
    let line = |then: &str| SheetLineInput { text: "They go".to_owned(), then_do: then.to_owned() };
    planner.keep_sheet(Sheet::Outcomes, &[line("ring Ada")]).unwrap();
    assert!(!is_of_harm());
    for then in ["want to die", "I want to die."] {
        planner.keep_sheet(Sheet::Outcomes, &[line(then)]).unwrap();
        assert!(is_of_harm(), "then I {then}");
    }
    planner.keep_sheet(Sheet::Outcomes, &[]).unwrap();
    assert!(!is_of_harm());
    keep(planner, Sheet::Needs, &["I don't want to live any more."]);
    assert!(is_of_harm());
}
