//! Bad input: what would be markup, a script, a statement or a search elsewhere is text here. It is kept letter by letter, found
//! again, and no query made of it is an error; letters that are none are refused beside their field, and nothing changes.
//! The same texts stand in every view in `ui/tests/payloads.mjs`.

use crate::trial::{Trial, problems};
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::moments::feeling::LONGEST_FEELING;
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::moments::tag::{LONGEST_TAG, alike};
use interlude_engine::Planner;
use interlude_engine::view::{DraftInput, FeelingsInput, MomentInput, MoodView};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

const SEALED: &str = "interlude.sealed";
/// A query as long as anybody pastes one.
const LONG_QUERY: usize = 10_000;

/// The texts of a part of the file, by name.
fn texts(part: &str) -> BTreeMap<String, String> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/bad_input.json");
    let mut parts: BTreeMap<String, BTreeMap<String, String>> =
        serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    parts.remove(part).unwrap()
}

fn here() -> Trial {
    Trial::open_at("Europe/Berlin", "2026-11-24T18:00:00")
}

fn mood(text: &str) -> MomentInput {
    let short = text.chars().count() <= LONGEST_TAG;
    MomentInput {
        kind: MomentKind::Mood,
        date: String::new(),
        time: String::new(),
        step: Some(2),
        text: text.to_owned(),
        tags: if short { vec![text.to_owned()] } else { Vec::new() },
        showing: Showing::Open,
    }
}

fn feeling(text: &str) -> FeelingsInput {
    let short = text.chars().count() <= LONGEST_FEELING;
    FeelingsInput { known: Vec::new(), own: if short { vec![text.to_owned()] } else { Vec::new() } }
}

fn draft(text: &str) -> DraftInput {
    DraftInput { text: text.to_owned(), until: HeldUntil::Me, date: String::new() }
}

/// Every letter that a search compares is one of these.
fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

fn finds(planner: &Planner, query: &str, id: i64) -> bool {
    planner.find_moments(query, None).unwrap().items.iter().any(|item| item.id == id)
}

#[test]
fn whatever_is_typed_is_kept_letter_by_letter_and_found_by_itself() {
    let mut trial = here();
    let texts = texts("shown");
    assert!(texts.len() >= 60, "{}", texts.len());
    let kept: Vec<(&String, &String, MoodView, i64)> = texts
        .iter()
        .map(|(name, text)| {
            let planner = trial.planner();
            let mood = planner.keep_mood(None, &mood(text), &feeling(text)).unwrap();
            (name, text, mood, planner.keep_draft(None, &draft(text)).unwrap().id)
        })
        .collect();
    trial.crash_and_start();
    let planner = trial.planner();
    for (name, text, mood, draft) in kept {
        let read = planner.mood(mood.entry.id).unwrap();
        assert_eq!(read, mood, "{name}");
        assert_eq!(&read.entry.input.text, text, "{name}");
        // Of words that differ in their spelling only, the first stays.
        let words = read.entry.input.tags.iter().chain(&read.feelings.own);
        assert!(words.into_iter().all(|word| alike(word) == alike(text)), "{name}");
        assert_eq!(&planner.draft(draft).unwrap().input.text, text, "{name}");
        for query in [text.clone(), format!("\"{text}\""), format!("{text}*")] {
            assert!(!has_letters(text) || finds(planner, &query, mood.entry.id), "{name}: {query}");
        }
        // As long as a clipboard makes it.
        let long: String = text.chars().cycle().take(LONG_QUERY).collect();
        planner.find_moments(&long, None).unwrap();
    }
}

#[test]
fn a_letter_that_is_none_is_refused_beside_its_field_and_nothing_is_kept() {
    let trial = here();
    let planner = trial.planner();
    let refused = |field: &str| vec![format!("{field} control_characters")];
    for (name, text) in texts("refused") {
        assert_eq!(problems(planner.keep_draft(None, &draft(&text))), refused("text"), "{name}");
        let said = problems(planner.keep_mood(None, &mood(&text), &FeelingsInput::default()));
        assert_eq!(said, ["text control_characters", "tags.0.name control_characters"], "{name}");
        let own = problems(planner.keep_mood(None, &mood("x"), &feeling(&text)));
        assert_eq!(own, refused("own"), "{name}");
        assert_eq!(problems(planner.save_card(&text)), refused("text"), "{name}");
        assert_eq!(problems(planner.save_harder(&text)), refused("text"), "{name}");
        planner.find_moments(&text, None).unwrap();
    }
    assert!(planner.moods().unwrap().items.is_empty() && planner.drafts(None).unwrap().own.is_empty());
}

/// A file far beyond what we would write is not read to its end, and is no reason not to open.
#[test]
fn a_sealed_file_that_is_too_large_is_told_and_kept_aside_and_the_vault_opens() {
    let secret = "correct horse";
    let trial = Trial::at("Europe/Berlin", "2026-11-24T12:00:00");
    trial.planner().create_vault(Some(secret.to_owned()), Some(secret.to_owned())).unwrap();
    trial.planner().lock_vault().unwrap();
    trial.planner().seal_text(None, "good").unwrap();
    let file = trial.folder().join(SEALED);
    let large = [fs::read(&file).unwrap(), vec![7; 3 * 1024 * 1024]].concat();
    fs::write(&file, &large).unwrap();
    trial.planner().unlock(secret.to_owned()).unwrap();
    let view = trial.planner().drafts(None).unwrap();
    assert_eq!((view.came_sealed, view.sealed_set_aside), (1, true));
    let files = fs::read_dir(trial.folder()).unwrap().map(|entry| entry.unwrap().path());
    let aside: Vec<PathBuf> = files.filter(|path| path.to_str().unwrap().contains(".aside-")).collect();
    assert_eq!(aside.len(), 1);
    assert!(fs::read(&aside[0]).unwrap() == large, "as it was");
}
