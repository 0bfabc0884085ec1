//! What is typed and not saved: kept until it is saved or thrown away, and where it stands again (RELIABILITY.md §2).

use crate::trial::{Trial, daily, problems};
use interlude_engine::view::{FormName, Screen, Stands, Typed};

const SECRET: &str = "a long enough secret";

fn note(content: &str) -> Typed {
    Typed {
        form: FormName::Person,
        thing: "7".to_owned(),
        content: content.to_owned(),
        screen: Screen::Activities,
        field: "person-note".to_owned(),
        caret_from: 2,
        caret_to: 5,
        stands: Stands::Open,
    }
}

fn behind_a_passphrase() -> Trial {
    let trial = Trial::at("Europe/London", "2026-11-24T12:00:00");
    let words = || Some(SECRET.to_owned());
    trial.planner().create_vault(words(), words()).unwrap();
    trial
}

/// What is kept, and what a window that opens now does: `content → returns`.
fn kept(trial: &Trial) -> Vec<String> {
    let typing = trial.planner().typing().unwrap();
    let then = typing.returns.map_or("–", |returns| returns.name());
    typing.kept.into_iter().map(|typed| format!("{} → {then}", typed.content)).collect()
}

#[test]
fn typed_text_stands_again_as_it_was_after_the_program_was_killed() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().keep_typed(&note("Grüße")).unwrap();
    trial.crash_and_start();
    let typing = trial.planner().typing().unwrap();
    assert_eq!(typing.kept, [note("Grüße")]);
    assert_eq!(kept(&trial), ["Grüße → there"]);
}

#[test]
fn only_the_last_word_of_a_form_is_kept_and_each_form_has_its_own() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    for content in ["G", "Gr", "Grüße"] {
        trial.planner().keep_typed(&note(content)).unwrap();
    }
    trial.jump_to("2026-11-24T12:00:05");
    trial.planner().keep_typed(&Typed { thing: String::new(), ..note("new") }).unwrap();
    assert_eq!(kept(&trial), ["new → there", "Grüße → there"]);
    trial.planner().drop_typed(FormName::Person, "").unwrap();
    assert_eq!(kept(&trial), ["Grüße → there"]);
    trial.planner().drop_typed(FormName::Person, "7").unwrap();
    assert_eq!(kept(&trial), [""; 0]);
}

#[test]
fn without_a_passphrase_the_words_are_offered_after_two_minutes_and_after_hiding() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().keep_typed(&note("mine")).unwrap();
    trial.jump_to("2026-11-24T12:02:00");
    assert_eq!(kept(&trial), ["mine → there"]);
    trial.jump_to("2026-11-24T12:02:01");
    assert_eq!(kept(&trial), ["mine → offered"]);
    trial.planner().keep_typed(&note("mine, too")).unwrap();
    trial.planner().hide_window().unwrap();
    assert_eq!(kept(&trial), ["mine, too → offered"]);
    // The window hands over what was typed last on its way, and is not there any more for that.
    trial.planner().keep_typed(&note("mine, too!")).unwrap();
    assert_eq!(kept(&trial), ["mine, too! → offered"]);
    trial.planner().page_ready();
    trial.planner().keep_typed(&note("again")).unwrap();
    assert_eq!(kept(&trial), ["again → there"]);
}

#[test]
fn behind_a_passphrase_the_words_stand_again_and_are_not_told_while_locked() {
    let trial = behind_a_passphrase();
    trial.planner().keep_typed(&note("mine")).unwrap();
    trial.planner().hide_window().unwrap();
    trial.planner().lock_vault().unwrap();
    assert!(trial.planner().typing().is_err());
    assert!(trial.planner().keep_typed(&note("somebody's")).is_err());
    trial.jump_to("2026-11-25T12:00:00");
    trial.planner().unlock(SECRET.to_owned()).unwrap();
    assert_eq!(kept(&trial), ["mine → there"]);
}

#[test]
fn a_form_that_was_left_keeps_its_words_and_calls_nobody_back() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().keep_typed(&Typed { stands: Stands::Left, ..note("later") }).unwrap();
    assert_eq!(kept(&trial), ["later → –"]);
    trial.planner().hide_window().unwrap();
    assert_eq!(kept(&trial), ["later → –"]);
}

#[test]
fn more_than_any_form_holds_and_a_caret_that_ends_before_it_begins_are_refused() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    assert_eq!(problems(trial.planner().keep_typed(&note(&"x".repeat(400_001)))), ["content too_long"]);
    assert_eq!(
        problems(trial.planner().keep_typed(&Typed { caret_to: 1, ..note("x") })),
        ["caretTo not_understood"]
    );
    assert_eq!(kept(&trial), [""; 0]);
}

#[test]
fn typing_changes_nothing_that_is_due() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "12:01"));
    trial.run_until("2026-11-24T12:00:30");
    trial.planner().keep_typed(&note("x")).unwrap();
    assert_eq!(trial.run_until("2026-11-24T12:02:00").len(), 1);
}
