//! Saying: a message by its parts, the facts that it tells, hints, and what is left of all of it after a no (PRODUCT.md §3.7,
//! MOMENTS.md §4).

use crate::trial::{Trial, cadence, plan_with, problems};
use crate::typed;
use interlude_domain::moments::draft::{HeldTime, HeldUntil};
use interlude_domain::moments::moment::MomentKind;
use interlude_domain::plan::Turn;
use interlude_domain::talking::hints::Hint;
use interlude_domain::talking::message::{FactTold, Layout, MessageForm, MessagePart};
use interlude_domain::talking::template::Template;
use interlude_engine::view::{
    CadenceRepeat, DraftInput, FactInput, MessageInput, MessageView, NoticedInput, PartInput,
};
use interlude_engine::{EngineError, Planner};

/// A plan since Friday with a daily check-in at 19:00; it is Tuesday, noon.
pub fn trial() -> Trial {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let plan = plan_with("2026-11-20", cadence(CadenceRepeat::Daily, "19:00"));
    trial.planner().save_plan(&plan, None).unwrap();
    trial
}

pub fn blank() -> MessageInput {
    MessageInput {
        form: MessageForm::Parts,
        layout: Layout::Message,
        parts: Vec::new(),
        facts: Vec::new(),
        template: None,
        until: HeldUntil::CheckIn,
        date: String::new(),
        language: "en".to_owned(),
    }
}

pub fn with(parts: &[(MessagePart, &str)]) -> MessageInput {
    let part = |(part, text): &(MessagePart, &str)| PartInput { part: *part, text: (*text).to_owned() };
    MessageInput { parts: parts.iter().map(part).collect(), ..blank() }
}

pub fn wish(text: &str) -> MessageInput {
    with(&[(MessagePart::Wish, text)])
}

pub fn notice(planner: &Planner, fact: &str, beside: NoticedInput) -> i64 {
    let input = typed::moment(MomentKind::Observation, fact);
    planner.keep_observation(None, &input, &beside).unwrap().kept.unwrap().id
}

pub fn fact(source: Option<i64>, text: &str) -> FactInput {
    FactInput { source, told: FactTold::Day, text: text.to_owned() }
}

pub fn text(view: &MessageView) -> &str {
    &view.draft.input.text
}

pub fn hints(view: &MessageView) -> Vec<Hint> {
    view.hints.found.iter().map(|found| found.hint).collect()
}

pub fn again(planner: &Planner, view: &MessageView) -> MessageView {
    planner.message(Some(view.draft.id), None, "en").unwrap()
}

#[test]
fn what_its_parts_make_is_the_text_that_is_held_copied_and_found() {
    let mut trial = trial();
    let kept = trial
        .planner()
        .keep_message(
            None,
            &with(&[
                (MessagePart::Empathy, "You had a full week."),
                (MessagePart::Wish, "I would like to talk on Sunday."),
                (MessagePart::Matter, "of another form"),
            ]),
        )
        .unwrap();
    assert_eq!(text(&kept), "You had a full week.\n\nI would like to talk on Sunday.");
    assert_eq!(kept.draft.input.until, HeldUntil::CheckIn);
    trial.crash_and_start();
    let planner = trial.planner();
    let read = again(planner, &kept);
    assert_eq!((text(&read), &read.input), (text(&kept), &kept.input));
    assert_eq!(planner.find_moments("sunday", None).unwrap().items.len(), 1);
    assert!(planner.copy_draft(kept.draft.id).unwrap().copied_at.is_some());
    assert_eq!(
        planner.drafts(None).unwrap().held.iter().map(|item| item.is_message).collect::<Vec<_>>(),
        [true]
    );
    let points = MessageInput { layout: Layout::Points, ..read.input };
    let points = planner.keep_message(Some(kept.draft.id), &points).unwrap();
    assert_eq!(text(&points), "- You had a full week.\n- I would like to talk on Sunday.");
}

#[test]
fn a_fact_comes_from_what_was_noticed_and_nothing_of_what_was_made_of_it_is_offered() {
    let trial = trial();
    let planner = trial.planner();
    let beside = NoticedInput {
        exact: "I need until Friday".to_owned(),
        story: "They forgot me".to_owned(),
        ..NoticedInput::default()
    };
    let id = notice(planner, "They moved our call.", beside);
    let offered = planner.facts_to_tell().unwrap();
    assert_eq!(offered.len(), 1);
    let offered = &offered[0];
    assert_eq!(
        (offered.fact.as_str(), offered.exact.as_str()),
        ("They moved our call.", "I need until Friday")
    );
    assert!(!serde_json::to_string(offered).unwrap().contains("forgot"), "{offered:?}");

    let told = MessageInput {
        facts: vec![fact(Some(id), "On Tuesday you moved our call.")],
        ..wish("Tell me why.")
    };
    let kept = planner.keep_message(None, &told).unwrap();
    assert_eq!(text(&kept), "On Tuesday you moved our call.\n\nTell me why.");
    let changed = MessageInput { facts: vec![fact(Some(id), "On Tuesday it was moved.")], ..told.clone() };
    planner.keep_message(Some(kept.draft.id), &changed).unwrap();
    assert_eq!(planner.observation(Some(id)).unwrap().input.text, "They moved our call.", "it is as it was");

    planner.bin_moment(id).unwrap();
    planner.erase_moment(id).unwrap();
    let read = again(planner, &kept);
    assert_eq!(text(&read), "On Tuesday it was moved.\n\nTell me why.", "the words stay");
    assert_eq!(read.input.facts, [fact(None, "On Tuesday it was moved.")], "without a source");
    assert!(planner.keep_message(Some(kept.draft.id), &read.input).is_ok());
}

#[test]
fn while_what_a_fact_came_from_lies_in_the_bin_every_word_is_kept_and_it_comes_back_with_it() {
    let trial = trial();
    let planner = trial.planner();
    let id = notice(planner, "They moved our call.", NoticedInput::default());
    let told =
        MessageInput { facts: vec![fact(Some(id), "On Tuesday it was moved.")], ..wish("Tell me why.") };
    let kept = planner.keep_message(None, &told).unwrap();
    planner.bin_moment(id).unwrap();
    let shown = again(planner, &kept);
    assert_eq!(shown.input.facts, [fact(None, "On Tuesday it was moved.")]);
    let more = MessageInput { parts: wish("Tell me why, and when.").parts, ..shown.input };
    assert_eq!(
        text(&planner.keep_message(Some(kept.draft.id), &more).unwrap()),
        "On Tuesday it was moved.\n\nTell me why, and when."
    );
    planner.restore_moment(id).unwrap();
    assert_eq!(again(planner, &kept).input.facts, [fact(Some(id), "On Tuesday it was moved.")]);
}

#[test]
fn a_third_fact_is_refused_and_what_was_never_noticed_is_no_source() {
    let trial = trial();
    let planner = trial.planner();
    let id = notice(planner, "They moved our call.", NoticedInput::default());
    let three = vec![fact(Some(id), "1"), fact(Some(id), "2"), fact(Some(id), "3")];
    assert_eq!(
        problems(planner.keep_message(None, &MessageInput { facts: three, ..blank() })),
        ["facts too_large"]
    );
    for source in [Some(id + 77), None] {
        let made_up = MessageInput { facts: vec![fact(source, "They were late.")], ..blank() };
        let kept = planner.keep_message(None, &made_up).unwrap();
        assert_eq!(kept.input.facts, [fact(None, "They were late.")], "{source:?}");
    }
}

#[test]
fn how_a_template_reads_is_shown_and_nothing_of_it_is_stored_before_it_is_touched() {
    let trial = trial();
    let planner = trial.planner();
    let read = planner.preview_message(&wish("You never listen.")).unwrap();
    assert_eq!((text(&read), hints(&read)), ("You never listen.", vec![Hint::Absolute]));
    assert!(planner.drafts(None).unwrap().held.is_empty());
    let until = |template| planner.message(None, Some(template), "en").unwrap().input.until;
    assert_eq!(
        (until(Template::TellMeNothing), until(Template::HowAreYou)),
        (HeldUntil::Me, HeldUntil::CheckIn)
    );
}

#[test]
fn by_night_a_new_one_is_written_down_and_a_template_has_its_own_form() {
    let trial = trial();
    let planner = trial.planner();
    let form = |template| planner.message(None, template, "en").unwrap().input.form;
    assert_eq!(form(None), MessageForm::Parts);
    assert_eq!(form(Some(Template::NoThanks)), MessageForm::Plain);
    trial.jump_to("2026-11-24T23:00:00");
    let new = planner.message(None, None, "en").unwrap();
    assert_eq!(
        (new.input.form, new.draft.time, new.input.until),
        (MessageForm::Plain, HeldTime::Night, HeldUntil::CheckIn)
    );
    assert_eq!(planner.saying().unwrap().time, HeldTime::Night);
}

#[test]
fn a_clear_no_in_the_middle_of_a_text_leaves_it_for_me_alone() {
    let trial = trial();
    let planner = trial.planner();
    let kept = planner.keep_message(None, &wish("I would like to talk. You always leave.")).unwrap();
    assert!(kept.may_build && !kept.hints.found.is_empty());
    assert_eq!(planner.saying().unwrap().first.len(), 3);
    for turn in [Turn::TheirNo, Turn::MyNo, Turn::NotSafe] {
        planner.turn_plan(turn).unwrap();
        let more = MessageInput {
            parts: vec![PartInput { part: MessagePart::Wish, text: "More.".to_owned() }],
            ..kept.input.clone()
        };
        let after = planner.keep_message(Some(kept.draft.id), &more).unwrap();
        assert_eq!(text(&after), "More.", "no word is lost: {turn:?}");
        assert_eq!((after.may_build, after.draft.input.until), (false, HeldUntil::Me), "{turn:?}");
        assert!(after.hints.found.is_empty(), "{turn:?}");
        let saying = planner.saying().unwrap();
        assert!(!saying.may_build && saying.first.is_empty() && saying.more.is_empty(), "{turn:?}");
        assert!(planner.facts_to_tell().unwrap().is_empty(), "{turn:?}");
        assert!(matches!(planner.message(None, None, "en"), Err(EngineError::NotFound)), "{turn:?}");
        planner.turn_plan(Turn::GoesOn).unwrap();
        planner.keep_message(Some(kept.draft.id), &kept.input).unwrap();
    }
}

#[test]
fn without_a_plan_there_is_nothing_to_build_and_a_draft_that_asks_to_be_held_is_kept_for_me() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let planner = trial.planner();
    let saying = planner.saying().unwrap();
    assert!(!saying.may_build && saying.first.is_empty() && saying.talks.is_empty());
    assert!(!planner.today().unwrap().had_plan);
    let input = DraftInput { text: "For me".to_owned(), until: HeldUntil::CheckIn, date: String::new() };
    assert_eq!(planner.keep_draft(None, &input).unwrap().input.until, HeldUntil::Me);
}

#[test]
fn changed_as_one_text_it_is_in_one_piece_and_its_parts_are_kept_beside_it() {
    let trial = trial();
    let planner = trial.planner();
    let kept = planner.keep_message(None, &wish("I would like to talk.")).unwrap();
    let same = DraftInput { text: text(&kept).to_owned(), ..kept.draft.input.clone() };
    planner.keep_draft(Some(kept.draft.id), &same).unwrap();
    assert_eq!(again(planner, &kept).input.form, MessageForm::Parts);
    let softer = DraftInput { text: "Shall we talk?".to_owned(), ..same };
    planner.keep_draft(Some(kept.draft.id), &softer).unwrap();
    let read = again(planner, &kept);
    assert_eq!((read.input.form, text(&read)), (MessageForm::Plain, "Shall we talk?"));
    assert!(read.input.parts.iter().any(|part| part.text == "I would like to talk."));
    assert_eq!(
        read.draft.beside,
        ["I would like to talk."],
        "in sight, also where it is a draft like every other one"
    );
}
