//! What is shown while locked: my card with my lines, and the list for a bad hour, each only from when I release it until I take that
//! back (RELIABILITY.md §2). What is particular to the list is in `bad_hour.rs`.

use crate::trial::{Trial, problems};
use interlude_domain::form::Problem;
use interlude_domain::moments::hard_minute::{MinuteCard, MinuteLine, MinuteSentence};
use interlude_domain::plan::{Role, Turn};
use interlude_engine::view::{BadHourInput, MinuteInput, MinuteTaps, PlanInput, Releasable, ShownView};
use interlude_engine::{EngineError, Planner};
use interlude_store::{Secret, Shown, Vault};
use std::fs;
use std::path::PathBuf;

const SECRET: &str = "a long enough secret";
const SHOWN: &str = "interlude.shown.json";

fn words() -> Option<String> {
    Some(SECRET.to_owned())
}

/// An open vault with a passphrase; it is ten in the evening.
pub fn here() -> Trial {
    let trial = Trial::at("Europe/London", "2026-11-24T22:00:00");
    trial.planner().create_vault(words(), words()).unwrap();
    trial
}

fn released() -> Trial {
    let trial = here();
    trial.planner().save_card("Tea. Then bed.").unwrap();
    trial.planner().show_while_locked(Releasable::Card).unwrap();
    trial
}

/// What a pause shows: the card, then the lines.
fn shown(trial: &Trial) -> Vec<String> {
    let ShownView { card, filled, lines, .. } = trial.planner().shown_while_locked();
    let filled = filled.map(|filled| format!("({})", filled.name()));
    card.into_iter().chain(filled).chain(lines).collect()
}

pub fn lock(trial: &Trial) {
    assert!(trial.planner().lock_vault().unwrap());
}

pub fn unlock(trial: &Trial) {
    trial.planner().unlock(SECRET.to_owned()).unwrap();
}

/// A hard minute with a line for next time.
fn line(planner: &Planner, text: &str) -> i64 {
    let opened = planner.open_minute().unwrap().opened.at;
    let taps = MinuteTaps { opened, line: Some(MinuteLine::Look), purpose: None, look: None };
    let input =
        MinuteInput { taps, strength: None, strength_after: None, set_off: None, offer: None, draft: None };
    let id = planner.keep_minute(None, &input).unwrap().unwrap();
    planner.keep_line(id, text).unwrap();
    id
}

/// The files with this in them.
pub fn files_with(trial: &Trial, words: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(trial.folder()).unwrap().map(|entry| entry.unwrap().path());
    let has_it =
        |path: &PathBuf| fs::read(path).unwrap().windows(words.len()).any(|part| part == words.as_bytes());
    files.filter(has_it).collect()
}

#[test]
fn nothing_is_shown_while_locked_until_it_is_released_and_nothing_once_that_is_taken_back() {
    let trial = here();
    trial.planner().save_card("Tea. Then bed.").unwrap();
    line(trial.planner(), "Water first");
    lock(&trial);
    assert_eq!(shown(&trial), [""; 0]);
    unlock(&trial);
    let says = |trial: &Trial| trial.planner().settings().unwrap().released;
    assert_eq!(says(&trial), []);
    trial.planner().show_while_locked(Releasable::Card).unwrap();
    assert_eq!(says(&trial), [Releasable::Card]);
    lock(&trial);
    assert_eq!(shown(&trial), ["Tea. Then bed.", "Water first"]);
    assert_eq!(files_with(&trial, "Water first").len(), 1);
    unlock(&trial);
    trial.planner().hide_while_locked(Releasable::Card).unwrap();
    assert_eq!((says(&trial), shown(&trial)), (vec![], Vec::new()));
    assert!(!trial.folder().join(SHOWN).exists());
    assert_eq!(files_with(&trial, "Water first"), [""; 0].map(PathBuf::from));
    trial.planner().hide_while_locked(Releasable::Card).unwrap();
}

/// The people of the list for a bad hour, as they are shown.
fn people(trial: &Trial) -> Vec<String> {
    let parts = trial.planner().shown_while_locked().bad_hour;
    parts.into_iter().flat_map(|part| part.lines).collect()
}

#[test]
fn each_of_them_is_released_and_taken_back_on_its_own() {
    let mut trial = released();
    let list = BadHourInput { people: "Rin".to_owned(), ..BadHourInput::default() };
    trial.planner().keep_bad_hour(&list).unwrap();
    assert_eq!((shown(&trial).len(), people(&trial).len()), (1, 0));
    trial.planner().show_while_locked(Releasable::BadHour).unwrap();
    let says = |trial: &Trial| trial.planner().settings().unwrap().released;
    assert_eq!(says(&trial), [Releasable::Card, Releasable::BadHour]);
    lock(&trial);
    trial.crash_and_start();
    assert_eq!((shown(&trial), people(&trial)), (vec!["Tea. Then bed.".to_owned()], vec!["Rin".to_owned()]));
    unlock(&trial);
    trial.planner().hide_while_locked(Releasable::Card).unwrap();
    assert_eq!(says(&trial), [Releasable::BadHour]);
    lock(&trial);
    assert_eq!((shown(&trial).len(), people(&trial)), (0, vec!["Rin".to_owned()]));
    assert_eq!(files_with(&trial, "Then bed"), [""; 0].map(PathBuf::from));
}

#[test]
fn what_is_changed_while_it_is_released_is_shown_as_it_is_now_also_after_a_crash() {
    let mut trial = released();
    let planner = trial.planner();
    assert_eq!(shown(&trial), ["Tea. Then bed."]);
    planner.save_card("<b>Light</b> & \"water\"").unwrap();
    let id = line(planner, "Ring Ada");
    let later = line(planner, "It was over at three");
    assert_eq!(shown(&trial), ["<b>Light</b> & \"water\"", "It was over at three", "Ring Ada"]);
    // What is folded, removed or lies in the bin is not for others.
    planner.fold_line(id).unwrap();
    planner.remove_line(later).unwrap();
    assert_eq!(shown(&trial), ["<b>Light</b> & \"water\""]);
    planner.open_line(id).unwrap();
    planner.restore_line(later).unwrap();
    planner.bin_moment(later).unwrap();
    assert_eq!(shown(&trial), ["<b>Light</b> & \"water\"", "Ring Ada"]);
    assert_eq!(files_with(&trial, "over at three"), [""; 0].map(PathBuf::from));
    trial.crash_and_start();
    assert_eq!(shown(&trial), ["<b>Light</b> & \"water\"", "Ring Ada"]);
}

#[test]
fn the_card_that_comes_with_the_program_is_shown_as_it_is_and_follows_the_plan() {
    let trial = here();
    let plan = PlanInput { role: Role::IAsked, ..crate::trial::bare_plan("2026-11-20") };
    trial.planner().save_plan(&plan, None).unwrap();
    trial.planner().show_while_locked(Releasable::Card).unwrap();
    assert_eq!(shown(&trial), [format!("({})", MinuteCard::Asked.name())]);
    trial.planner().turn_plan(Turn::MyNo).unwrap();
    lock(&trial);
    assert_eq!(shown(&trial), [format!("({})", MinuteCard::Plain.name())]);
    unlock(&trial);
    trial.planner().save_card("Mine").unwrap();
    assert_eq!(shown(&trial), ["Mine"]);
    trial.planner().save_card("").unwrap();
    assert_eq!(shown(&trial), [format!("({})", MinuteCard::Plain.name())]);
}

#[test]
fn without_a_lock_nothing_can_be_released_and_what_was_goes_with_the_passphrase() {
    let trial = released();
    trial.planner().show_while_locked(Releasable::BadHour).unwrap();
    trial.planner().change_protection(None, None).unwrap();
    assert!(!trial.folder().join(SHOWN).exists());
    for &what in Releasable::ALL {
        assert!(matches!(trial.planner().show_while_locked(what), Err(EngineError::TooEarly)));
    }
    trial.planner().save_card("Quite another").unwrap();
    assert_eq!(shown(&trial), [""; 0]);
    // A new passphrase does not bring it back.
    trial.planner().change_protection(words(), words()).unwrap();
    trial.planner().save_card("And another").unwrap();
    let list = BadHourInput { people: "Rin".to_owned(), ..BadHourInput::default() };
    trial.planner().keep_bad_hour(&list).unwrap();
    lock(&trial);
    assert_eq!((shown(&trial).len(), people(&trial).len()), (0, 0));
}

#[test]
fn another_passphrase_leaves_it_released() {
    let trial = released();
    let other = || Some("quite another secret".to_owned());
    trial.planner().change_protection(other(), other()).unwrap();
    assert_eq!(shown(&trial), ["Tea. Then bed."]);
}

#[test]
fn what_is_too_long_is_refused_and_what_was_shown_stays() {
    let trial = released();
    let long = "x".repeat(200_001);
    assert_eq!(problems(trial.planner().save_card(&long)), [format!("text {}", Problem::TooLong.name())]);
    assert_eq!(shown(&trial), ["Tea. Then bed."]);
}

#[test]
fn a_file_that_cannot_be_written_leaves_nothing_shown_and_releases_nothing() {
    let trial = here();
    let blocked = trial.folder().join("interlude.shown.json.next");
    fs::create_dir(&blocked).unwrap();
    fs::write(blocked.join("x"), "").unwrap();
    assert!(trial.planner().show_while_locked(Releasable::Card).is_err());
    fs::remove_dir_all(&blocked).unwrap();
    assert_eq!(trial.planner().settings().unwrap().released, []);
    assert_eq!(shown(&trial), [""; 0]);
    trial.planner().show_while_locked(Releasable::Card).unwrap();
    // A change while it cannot be written takes away what it would leave standing there.
    trial.planner().save_card("First").unwrap();
    fs::create_dir(&blocked).unwrap();
    fs::write(blocked.join("x"), "").unwrap();
    trial.planner().save_card("Second").unwrap();
    assert_eq!(shown(&trial), [""; 0]);
    fs::remove_dir_all(&blocked).unwrap();
    lock(&trial);
    assert_eq!(shown(&trial), ["Second"]);
}

#[test]
fn a_vault_that_was_moved_or_put_back_shows_what_it_says_itself() {
    let mut trial = released();
    lock(&trial);
    // Moved without the file that others can read: it is there again after the unlock.
    fs::remove_file(trial.folder().join(SHOWN)).unwrap();
    trial.crash_and_start();
    assert_eq!(shown(&trial), [""; 0]);
    unlock(&trial);
    assert_eq!(shown(&trial), ["Tea. Then bed."]);
    trial.planner().hide_while_locked(Releasable::Card).unwrap();
    lock(&trial);
    // Put back from a time when it was released, or of another vault: it goes with the unlock.
    let other = released();
    fs::copy(other.folder().join(SHOWN), trial.folder().join(SHOWN)).unwrap();
    trial.crash_and_start();
    unlock(&trial);
    assert!(!trial.folder().join(SHOWN).exists());
}

#[test]
fn a_new_vault_shows_nothing_of_one_that_was_there_before_it() {
    let (before, mut trial) = (released(), Trial::at("Europe/London", "2026-11-24T22:00:00"));
    fs::copy(before.folder().join(SHOWN), trial.folder().join(SHOWN)).unwrap();
    trial.crash_and_start();
    trial.planner().create_vault(words(), words()).unwrap();
    assert!(!trial.folder().join(SHOWN).exists());
}

#[test]
fn of_what_was_sent_the_same_is_said_by_the_hour_also_while_locked() {
    let trial = here();
    lock(&trial);
    let said = |at: &str| {
        trial.jump_to(at);
        trial.planner().shown_while_locked().sent
    };
    assert_eq!(said("2026-11-25T12:00:00"), MinuteSentence::SentToday);
    assert_eq!(said("2026-11-25T23:00:00"), MinuteSentence::SentTonight);
    assert_eq!(said("2026-11-26T02:00:00"), MinuteSentence::SentTonight);
}

#[test]
fn only_what_was_released_is_shown_in_any_state() {
    let mut trial = Trial::at("Europe/London", "2026-11-24T12:00:00");
    let nothing = |trial: &Trial| {
        let shown = trial.planner().shown_while_locked();
        shown.card.is_none() && shown.filled.is_none() && shown.lines.is_empty()
    };
    assert!(nothing(&trial));
    trial.planner().create_vault(words(), words()).unwrap();
    let released =
        || Shown { card: Some("My card".to_owned()), lines: vec!["One line".to_owned()], ..Shown::default() };
    trial.look_into(|folder| released().write(folder));
    trial.start();
    let shown = trial.planner().shown_while_locked();
    assert_eq!((shown.card.as_deref(), shown.lines), (Some("My card"), vec!["One line".to_owned()]));
    trial.look_into(|folder| {
        assert!(
            Vault::open_passphrase(folder, &Secret::new(SECRET.to_owned()), chrono::DateTime::UNIX_EPOCH)
                .is_ok()
        );
        Shown::erase(folder)
    });
    trial.start();
    assert!(nothing(&trial));
}
