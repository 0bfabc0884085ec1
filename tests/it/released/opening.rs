//! Every vault that was ever released opens, and every view of it answers.

use super::life;
use super::making::vaults;
use crate::trial::{Trial, daily};
use interlude_engine::Planner;
use interlude_engine::view::{Phase, SlotsInput, TimelineAt, TimelineFilter};
use std::fs;
use std::path::PathBuf;

/// The folders of released vaults, each with its passphrase if it has one.
fn released() -> Vec<(PathBuf, Option<String>)> {
    let folders = fs::read_dir(vaults()).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<_> = folders
        .filter(|path| path.is_dir())
        .map(|path| (path.clone(), fs::read_to_string(path.join("passphrase.txt")).ok()))
        .collect();
    found.sort();
    assert!(found.len() >= 2, "{found:?}");
    found
}

fn open(files: &std::path::Path, passphrase: Option<&str>) -> Trial {
    let trial = Trial::over(files, life::ZONE, "2026-11-28T18:00:00");
    if let Some(passphrase) = passphrase {
        assert_eq!(trial.planner().app_state().phase, Phase::Locked);
        trial.planner().unlock(passphrase.to_owned()).unwrap();
    }
    assert_eq!(trial.planner().app_state().phase, Phase::Open, "{}", files.display());
    trial
}

/// Asks for everything that a window can show.
fn look_at_everything(planner: &Planner) {
    let today = planner.today().unwrap();
    assert!(!today.items.is_empty());
    let inbox = planner.inbox().unwrap();
    assert!(!inbox.due.is_empty());
    planner.ahead().unwrap();
    planner.reminder_settings().unwrap();
    let week = planner.week("").unwrap();
    assert_eq!(week.days.len(), 7);
    planner.week("2026-11-02").unwrap();
    planner.week_choices().unwrap();
    assert!(planner.plan().unwrap().is_some());
    assert!(planner.plan_versions().unwrap().len() > 2);
    planner.handover().unwrap();
    for month in ["2026-09", "2026-10", "2026-11", "2026-12"] {
        for item in planner.check_ins(month).unwrap().items {
            planner.check_in(item.key.as_deref(), item.id).unwrap();
        }
    }
    let activities = planner.activities().unwrap();
    assert!(activities.len() > 5);
    for activity in activities {
        for entry in planner.activity_history(activity.id).unwrap().entries {
            planner.activity_entry(&entry.key).unwrap();
        }
        planner.slots(&SlotsInput { activity: Some(activity.id), ..SlotsInput::default() }).unwrap();
    }
    assert!(planner.people().unwrap().len() > 2);
    assert!(planner.hard_dates().unwrap().len() > 1);
    assert!(planner.ideas().unwrap().len() > 5);
    assert!(!planner.calendars().unwrap().is_empty());
    assert!(planner.calendar_text().unwrap().1 > 0);
    planner.outlook();
    look_at_what_was_logged(planner);
}

fn look_at_what_was_logged(planner: &Planner) {
    let everything = TimelineFilter::default();
    let listed = planner.timeline(&everything, &TimelineAt::default(), 200).unwrap();
    assert_eq!(listed.total as usize, listed.items.len());
    assert!(listed.items.is_sorted_by(|one, next| one.was.day >= next.was.day));
    for item in &listed.items {
        planner.entry(item.id).unwrap();
    }
    for mood in planner.moods().unwrap().items {
        planner.mood(mood.entry.id).unwrap();
    }
    let drafts = planner.drafts(None).unwrap();
    for item in drafts.held.iter().chain(&drafts.own) {
        let draft = planner.draft(item.id).unwrap();
        for at in &draft.texts_before {
            planner.text_before(item.id, at.at).unwrap();
        }
    }
    let mut after = None;
    loop {
        let page = planner.find_moments("", after.as_deref()).unwrap();
        for item in &page.items {
            assert_eq!(planner.entry(item.id).unwrap().id, item.id);
        }
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    planner.tags().unwrap();
    planner.binned_moments().unwrap();
    planner.open_minute().unwrap();
    planner.check_backs().unwrap();
}

#[test]
fn every_view_of_a_released_vault_answers() {
    for (files, passphrase) in released() {
        let trial = open(&files, passphrase.as_deref());
        look_at_everything(trial.planner());
    }
}

#[test]
fn a_released_vault_goes_on_reminding_and_takes_what_is_new() {
    for (files, passphrase) in released() {
        let mut trial = open(&files, passphrase.as_deref());
        trial.add(daily("Tea", "18:30"));
        assert!(!trial.run_until("2026-11-30T12:00:00").is_empty());
        assert!(trial.inbox().iter().any(|line| line.ends_with("Tea")), "{:?}", trial.inbox());
        look_at_everything(trial.planner());
    }
}
