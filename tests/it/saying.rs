//! Saying: a message by its parts, the facts that it tells, hints, and what is left of all of it after a no (PRODUCT.md §3.7,
//! MOMENTS.md §4).

use crate::trial::{Trial, cadence, plan_with, problems};
use interlude_domain::moments::draft::{HeldTime, HeldUntil};
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::plan::Turn;
use interlude_domain::talking::hints::Hint;
use interlude_domain::talking::message::{FactTold, Layout, MessageForm, MessagePart};
use interlude_domain::talking::rules::Rules;
use interlude_domain::talking::template::Template;
use interlude_engine::view::{
    CadenceRepeat, DraftInput, FactInput, HintView, MessageInput, MessageView, MomentInput, NoticedInput,
    PartInput,
};
use interlude_engine::{EngineError, Planner};

/// A plan since Friday with a daily check-in at 19:00; it is Tuesday, noon.
fn trial() -> Trial {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let plan = plan_with("2026-11-20", cadence(CadenceRepeat::Daily, "19:00"));
    trial.planner().save_plan(&plan, None).unwrap();
    trial
}

fn blank() -> MessageInput {
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

fn with(parts: &[(MessagePart, &str)]) -> MessageInput {
    let part = |(part, text): &(MessagePart, &str)| PartInput { part: *part, text: (*text).to_owned() };
    MessageInput { parts: parts.iter().map(part).collect(), ..blank() }
}

fn wish(text: &str) -> MessageInput {
    with(&[(MessagePart::Wish, text)])
}

fn notice(planner: &Planner, fact: &str, beside: NoticedInput) -> i64 {
    let input = MomentInput {
        kind: MomentKind::Observation,
        date: String::new(),
        time: String::new(),
        step: None,
        text: fact.to_owned(),
        tags: Vec::new(),
        showing: Showing::Open,
    };
    planner.keep_observation(None, &input, &beside).unwrap().kept.unwrap().id
}

fn fact(source: Option<i64>, text: &str) -> FactInput {
    FactInput { source, told: FactTold::Day, text: text.to_owned() }
}

fn text(view: &MessageView) -> &str {
    &view.draft.input.text
}

fn hints(view: &MessageView) -> Vec<Hint> {
    view.hints.found.iter().map(|found| found.hint).collect()
}

fn again(planner: &Planner, view: &MessageView) -> MessageView {
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
fn a_third_fact_one_that_was_never_noticed_and_one_without_a_source_are_refused() {
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
        assert_eq!(problems(planner.keep_message(None, &made_up)), ["fact0 not_a_choice"], "{source:?}");
    }
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
fn a_sentence_that_is_fine_stays_fine_after_a_small_change_and_comes_back_by_undo() {
    let trial = trial();
    let planner = trial.planner();
    let kept = planner.keep_message(None, &wish("You never listen to me on the phone.")).unwrap();
    assert_eq!(hints(&kept), [Hint::Absolute]);
    let HintView { hint, sentence } = kept.hints.found[0].clone();
    let waved = planner.wave_hint(kept.draft.id, hint, &sentence, "en").unwrap();
    assert_eq!(hints(&waved), []);
    let changed =
        MessageInput { parts: wish("You never listen to me on the phone, Tom.").parts, ..kept.input.clone() };
    assert_eq!(hints(&planner.keep_message(Some(kept.draft.id), &changed).unwrap()), []);
    let other = MessageInput { parts: wish("You never ask how my day was.").parts, ..kept.input.clone() };
    assert_eq!(hints(&planner.keep_message(Some(kept.draft.id), &other).unwrap()), [Hint::Absolute]);
    planner.keep_message(Some(kept.draft.id), &kept.input).unwrap();
    assert_eq!(hints(&planner.unwave_hint(kept.draft.id, hint, &sentence, "en").unwrap()), [Hint::Absolute]);
}

#[test]
fn no_hint_looks_into_a_fact_and_words_of_harm_lead_to_help_instead() {
    let trial = trial();
    let planner = trial.planner();
    let id = notice(planner, "You never listen, they said.", NoticedInput::default());
    let told =
        MessageInput { facts: vec![fact(Some(id), "You never listen, I heard.")], ..wish("Let us talk.") };
    assert_eq!(hints(&planner.keep_message(None, &told).unwrap()), []);
    let heavy = planner.keep_message(None, &wish("You never listen. I want to die.")).unwrap();
    assert!(heavy.hints.is_of_harm);
    assert_eq!(hints(&heavy), []);
}

#[test]
fn a_language_without_rules_says_so_once() {
    let trial = trial();
    let planner = trial.planner();
    let german = MessageInput { language: "de".to_owned(), ..wish("Du hörst nie zu.") };
    let kept = planner.keep_message(None, &german).unwrap();
    assert_eq!((kept.hints.rules, hints(&kept)), (Rules::Tell, vec![]));
    planner.no_rules_told("de").unwrap();
    planner.no_rules_told("de").unwrap();
    let rules = |language| planner.message(Some(kept.draft.id), None, language).unwrap().hints.rules;
    assert_eq!((rules("de"), rules("fr"), rules("en")), (Rules::None, Rules::Tell, Rules::There));
}

#[test]
fn two_hundred_thousand_characters_are_kept_and_only_the_first_of_them_looked_at() {
    let trial = trial();
    let planner = trial.planner();
    let long = "We spoke of it again. ".repeat(9_090);
    let kept = planner.keep_message(None, &wish(&format!("{long}You never listen."))).unwrap();
    assert!(kept.hints.is_cut);
    assert_eq!(hints(&kept), []);
    let too_long = wish(&"a".repeat(200_001));
    assert_eq!(problems(planner.keep_message(Some(kept.draft.id), &too_long)), ["wish too_long"]);
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
}

#[test]
fn the_agreed_tone_says_how_long_it_may_be() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let planner = trial.planner();
    let mut agreed = cadence(CadenceRepeat::Daily, "19:00");
    agreed.tone = "short and friendly".to_owned();
    planner.save_plan(&plan_with("2026-11-20", agreed), None).unwrap();
    let long = wish(&"The week was full and the walks were good. ".repeat(12));
    assert_eq!(hints(&planner.keep_message(None, &long).unwrap()), [Hint::TooLong]);
    assert_eq!(hints(&planner.keep_message(None, &wish("The week was full.")).unwrap()), []);
}
