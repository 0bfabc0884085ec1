//! Hinting: what may be said of a message, what is fine as it is, and where nothing is said (PRODUCT.md §3.7).

use crate::saying::{fact, hints, notice, trial, wish};
use crate::trial::{Trial, cadence, plan_with, problems};
use interlude_domain::talking::hints::Hint;
use interlude_domain::talking::rules::Rules;
use interlude_engine::view::{CadenceRepeat, HintView, MessageInput, NoticedInput};

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
