//! Writing while locked: what is typed then is sealed, and a draft that is just for me after the unlock (MOMENTS.md §10).

use crate::trial::{Trial, problems};
use interlude_engine::EngineError;
use interlude_engine::view::DraftsView;
use interlude_store::{StoreError, Vault};
use std::fs;
use std::path::{Path, PathBuf};

const SECRET: &str = "a long enough secret";
const CANARY: &str = "nightingale-7b1f";
const SEALED: &str = "interlude.sealed";

fn words() -> Option<String> {
    Some(SECRET.to_owned())
}

/// A locked vault; it is noon.
fn locked() -> Trial {
    let trial = Trial::at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().create_vault(words(), words()).unwrap();
    assert!(trial.planner().lock_vault().unwrap());
    trial
}

fn unlock(trial: &Trial) -> DraftsView {
    trial.planner().unlock(SECRET.to_owned()).unwrap();
    trial.planner().drafts(None).unwrap()
}

/// Each draft as `when it was written: its text`, the latest first.
fn drafts(trial: &Trial) -> Vec<String> {
    let view = trial.planner().drafts(None).unwrap();
    assert!(view.held.is_empty(), "nobody knew the plan");
    let line = |item: interlude_engine::view::DraftItem| {
        let draft = trial.planner().draft(item.id).unwrap();
        format!("{} {}", item.written_at.local, draft.input.text)
    };
    view.own.into_iter().map(line).collect()
}

/// The names of the files that were put aside.
fn aside(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.to_str().unwrap().contains(".aside-")).collect()
}

#[test]
fn what_is_written_while_locked_is_a_draft_after_the_unlock_with_the_time_of_its_last_letter() {
    let trial = locked();
    let planner = trial.planner();
    let one = planner.seal_text(None, "I").unwrap();
    trial.jump_to("2026-11-24T12:00:01");
    assert_eq!(planner.seal_text(Some(&one), "I would like to write").unwrap(), one);
    trial.jump_to("2026-11-24T12:20:00");
    let two = planner.seal_text(None, "  Something else\n").unwrap();
    assert_ne!(one, two);
    trial.jump_to("2026-11-24T18:00:00");
    let view = unlock(&trial);
    assert_eq!((view.came_sealed, view.sealed_set_aside), (2, false));
    assert_eq!(
        drafts(&trial),
        ["2026-11-24T12:20   Something else\n", "2026-11-24T12:00 I would like to write"]
    );
    assert!(!trial.folder().join(SEALED).exists());
    // It is found like anything that is written.
    assert_eq!(trial.planner().find_moments("would like", None).unwrap().items.len(), 1);
}

#[test]
fn it_is_said_once_and_a_second_unlock_makes_nothing_twice() {
    let trial = locked();
    trial.planner().seal_text(None, "once").unwrap();
    assert_eq!(unlock(&trial).came_sealed, 1);
    trial.planner().drafts_told().unwrap();
    assert_eq!(trial.planner().drafts(None).unwrap().came_sealed, 0);
    trial.planner().lock_vault().unwrap();
    assert_eq!(unlock(&trial).came_sealed, 0);
    assert_eq!(drafts(&trial).len(), 1);
    // What comes while the first was not told yet is added to it.
    for text in ["two", "three"] {
        trial.planner().lock_vault().unwrap();
        trial.planner().seal_text(None, text).unwrap();
        unlock(&trial);
    }
    assert_eq!(trial.planner().drafts(None).unwrap().came_sealed, 2);
}

#[test]
fn what_is_typed_and_taken_away_again_is_no_draft() {
    let trial = locked();
    let one = trial.planner().seal_text(None, "something").unwrap();
    trial.planner().seal_text(Some(&one), " \n").unwrap();
    assert_eq!(unlock(&trial).came_sealed, 0);
    assert_eq!(drafts(&trial), [""; 0]);
    assert!(!trial.folder().join(SEALED).exists());
}

#[test]
fn an_end_of_the_program_at_any_time_loses_nothing_that_was_answered() {
    let mut trial = locked();
    let one = trial.planner().seal_text(None, "before").unwrap();
    trial.crash_and_start();
    // A window that stayed goes on with its text; what was being written when it ended is left behind.
    let mut torn = fs::read(trial.folder().join(SEALED)).unwrap();
    torn.extend_from_within(..90);
    fs::write(trial.folder().join(SEALED), torn).unwrap();
    trial.planner().seal_text(Some(&one), "before and after").unwrap();
    trial.crash_and_start();
    let view = unlock(&trial);
    assert_eq!((view.came_sealed, view.sealed_set_aside), (1, false));
    assert_eq!(drafts(&trial), ["2026-11-24T12:00 before and after"]);
}

#[test]
fn an_end_between_the_merge_and_the_removal_makes_no_draft_twice() {
    let mut trial = locked();
    trial.planner().seal_text(None, "once").unwrap();
    let file = trial.folder().join(SEALED);
    let sealed = fs::read(&file).unwrap();
    assert_eq!(unlock(&trial).came_sealed, 1);
    // As if the program had ended before the removal.
    fs::write(&file, sealed).unwrap();
    trial.crash_and_start();
    trial.planner().seal_text(None, "and another").unwrap();
    assert_eq!(unlock(&trial).came_sealed, 2);
    assert_eq!(drafts(&trial), ["2026-11-24T12:00 and another", "2026-11-24T12:00 once"]);
    assert!(!file.exists());
}

#[test]
fn a_damaged_file_is_told_and_kept_aside_and_what_is_good_in_it_comes_in() {
    let mut trial = locked();
    trial.planner().seal_text(None, "good").unwrap();
    let file = trial.folder().join(SEALED);
    let first = fs::read(&file).unwrap().len();
    trial.planner().seal_text(None, "damaged").unwrap();
    let mut damaged = fs::read(&file).unwrap();
    damaged[first + 80] ^= 1;
    fs::write(&file, &damaged).unwrap();
    trial.crash_and_start();
    let view = unlock(&trial);
    assert_eq!((view.came_sealed, view.sealed_set_aside), (1, true));
    assert_eq!(drafts(&trial), ["2026-11-24T12:00 good"]);
    let kept = aside(trial.folder());
    assert_eq!(kept.len(), 1);
    assert!(fs::read(&kept[0]).unwrap() == damaged, "as it was");
    trial.planner().drafts_told().unwrap();
    assert!(!trial.planner().drafts(None).unwrap().sealed_set_aside);
    // The next unlock knows nothing of it any more.
    trial.planner().lock_vault().unwrap();
    let view = unlock(&trial);
    assert_eq!((view.came_sealed, view.sealed_set_aside), (0, false));
}

#[test]
fn a_file_of_another_vault_is_told_and_kept_aside() {
    let (trial, other) = (locked(), locked());
    other.planner().seal_text(None, "theirs").unwrap();
    fs::copy(other.folder().join(SEALED), trial.folder().join(SEALED)).unwrap();
    trial.planner().seal_text(None, "mine").unwrap();
    let view = unlock(&trial);
    assert_eq!((view.came_sealed, view.sealed_set_aside), (1, true));
    assert_eq!(drafts(&trial), ["2026-11-24T12:00 mine"]);
    assert_eq!(aside(trial.folder()).len(), 1);
}

#[test]
fn no_file_has_a_word_of_it_before_the_unlock_nor_after() {
    let trial = locked();
    let has_it = |trial: &Trial| -> Vec<PathBuf> {
        let files = fs::read_dir(trial.folder()).unwrap().map(|entry| entry.unwrap().path());
        files
            .filter(|path| {
                let bytes = fs::read(path).unwrap();
                bytes.windows(CANARY.len()).any(|part| part == CANARY.as_bytes())
            })
            .collect()
    };
    let one = trial.planner().seal_text(None, CANARY).unwrap();
    trial.planner().seal_text(Some(&one), &format!("{CANARY} again")).unwrap();
    assert_eq!(has_it(&trial), [""; 0].map(PathBuf::from));
    unlock(&trial);
    assert_eq!(has_it(&trial), [""; 0].map(PathBuf::from));
    fs::write(trial.folder().join("noted"), CANARY).unwrap();
    assert_eq!(has_it(&trial).len(), 1, "it would be seen");
}

#[test]
fn writing_is_refused_where_nothing_is_locked_and_for_what_is_no_text() {
    let trial = locked();
    let planner = trial.planner();
    assert_eq!(problems(planner.seal_text(None, "\u{1b}[2J")), ["text control_characters"]);
    assert_eq!(problems(planner.seal_text(None, &"x".repeat(200_001))), ["text too_long"]);
    assert!(matches!(planner.seal_text(Some("../keys"), "x"), Err(EngineError::NotFound)));
    assert!(!trial.folder().join(SEALED).exists());
    unlock(&trial);
    assert!(matches!(planner.seal_text(None, "x"), Err(EngineError::NotOpen)));
    let first = Trial::at("Europe/London", "2026-11-24T12:00:00");
    assert!(matches!(first.planner().seal_text(None, "x"), Err(EngineError::NotOpen)));
}

#[test]
fn where_there_is_no_more_room_it_is_said_and_all_that_was_kept_comes_in() {
    let trial = locked();
    let long = "ä".repeat(100_000);
    (0..5).for_each(|_| drop(trial.planner().seal_text(None, &long).unwrap()));
    let full = trial.planner().seal_text(None, &long);
    assert!(matches!(full, Err(EngineError::Store(StoreError::SealedFull))));
    assert_eq!(unlock(&trial).came_sealed, 5);
    trial.planner().lock_vault().unwrap();
    trial.planner().seal_text(None, &long).unwrap();
}

#[test]
fn a_time_that_was_ahead_when_it_was_written_is_not_to_come() {
    let trial = locked();
    trial.jump_to("2027-01-01T00:00:00");
    trial.planner().seal_text(None, "ahead").unwrap();
    trial.jump_to("2026-11-24T12:30:00");
    unlock(&trial);
    assert_eq!(drafts(&trial), ["2026-11-24T12:30 ahead"]);
}

#[test]
fn what_somebody_else_sealed_and_no_screen_of_ours_would_is_put_aside() {
    let mut trial = locked();
    trial.look_into(|folder| {
        let text = "\u{1b}[2J".to_owned();
        let sealed = interlude_store::SealedText {
            at: chrono::DateTime::UNIX_EPOCH,
            zone: "Nowhere".to_owned(),
            text,
        };
        Vault::seal_text(folder, None, &sealed).map(drop)
    });
    trial.start();
    let view = unlock(&trial);
    assert_eq!((view.came_sealed, view.sealed_set_aside), (0, true));
    assert_eq!(aside(trial.folder()).len(), 1);
}

#[test]
fn a_vault_of_an_earlier_version_can_be_written_to_after_its_first_unlock() {
    let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/vaults/0007-passphrase");
    let secret = fs::read_to_string(files.join("passphrase.txt")).unwrap();
    let trial = Trial::over(&files, "Europe/Berlin", "2026-11-30T12:00:00");
    let planner = trial.planner();
    let early = planner.seal_text(None, "too early");
    assert!(matches!(early, Err(EngineError::Store(StoreError::NoSeal))));
    planner.unlock(secret.clone()).unwrap();
    let before = planner.drafts(None).unwrap().own.len();
    planner.lock_vault().unwrap();
    planner.seal_text(None, "now").unwrap();
    planner.unlock(secret).unwrap();
    assert_eq!(planner.drafts(None).unwrap().own.len(), before + 1);
}

#[test]
fn what_is_sealed_comes_in_also_after_a_change_of_the_passphrase() {
    let trial = locked();
    let planner = trial.planner();
    let other = || Some("quite another secret".to_owned());
    unlock(&trial);
    planner.change_protection(other(), other()).unwrap();
    planner.lock_vault().unwrap();
    planner.seal_text(None, "after the change").unwrap();
    planner.unlock("quite another secret".to_owned()).unwrap();
    assert_eq!(drafts(&trial), ["2026-11-24T12:00 after the change"]);
}

#[test]
fn a_vault_that_is_moved_while_locked_takes_what_was_written_with_it() {
    let trial = locked();
    trial.planner().seal_text(None, "on the way").unwrap();
    let moved = Trial::over(trial.folder(), "Europe/London", "2026-11-24T13:00:00");
    assert_eq!(unlock(&moved).came_sealed, 1);
    assert_eq!(drafts(&moved), ["2026-11-24T12:00 on the way"]);
    assert!(!moved.folder().join(SEALED).exists());
    // Put back as it was before: the text comes once there, too, and what is written then is not lost.
    let mut back = Trial::over(trial.folder(), "Europe/London", "2026-11-24T14:00:00");
    fs::copy(moved.folder().join("interlude.keys.json"), back.folder().join("interlude.keys.json")).unwrap();
    back.crash_and_start();
    back.planner().seal_text(None, "after it").unwrap();
    assert_eq!(unlock(&back).came_sealed, 2);
    back.planner().lock_vault().unwrap();
    assert_eq!(unlock(&back).came_sealed, 2, "not told yet, and none of them twice");
    assert_eq!(drafts(&back).len(), 2);
}
