//! Reminders ahead of time: a second rule beside the item's, and what ties the two together.

use crate::trial::{Trial, activity, cadence, daily, plan_with, problems};
use interlude_domain::reminding::occurrence::Close;
use interlude_engine::view::{ActivityRepeat, CadenceRepeat, Later, LaterInput, LeadsInput, QuietInput};

fn leads(check_ins: &str, activities: &str) -> LeadsInput {
    LeadsInput {
        check_ins: check_ins.to_owned(),
        reconnect: String::new(),
        activities: activities.to_owned(),
    }
}

#[test]
fn a_reminder_ahead_of_time_comes_and_the_thing_itself_too() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    trial.planner().save_leads(&leads("", "30")).unwrap();
    assert_eq!(
        trial.run_until("2026-11-24T23:00:00"),
        ["2026-11-24 17:30 ahead of 18:00 [done later open]", "2026-11-24 18:00 one 18:00 [done later open]"]
    );
    assert_eq!(trial.inbox(), ["shown 2026-11-24T18:00 Walk"], "the one ahead has had its time");
}

#[test]
fn it_stands_in_the_inbox_until_the_thing_itself_is_due_and_never_on_today() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    trial.planner().save_leads(&leads("", "30")).unwrap();
    trial.run_until("2026-11-24T17:40:00");
    let inbox = trial.planner().inbox().unwrap();
    assert_eq!(inbox.due[0].ahead_of.as_ref().unwrap().local, "2026-11-24T18:00");
    assert_eq!(trial.planner().today().unwrap().items.len(), 1);
    assert_eq!(trial.planner().today().unwrap().open_count, 1);
    trial.run_until("2026-11-24T18:10:00");
    assert_eq!(trial.planner().today().unwrap().open_count, 1);
}

#[test]
fn over_midnight_it_comes_the_evening_before() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Weekdays, "00:30")), None)
        .unwrap();
    trial.planner().save_leads(&leads("120", "")).unwrap();
    // Thursday is the 26th.
    assert_eq!(
        trial.run_until("2026-11-27T12:00:00"),
        ["2026-11-25 22:30 ahead of 00:30 [later open]", "2026-11-26 00:30 one 00:30 [done later open]"]
    );
}

#[test]
fn closing_the_thing_closes_the_reminder_ahead_of_it_and_taking_back_brings_both_back() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    trial.planner().save_leads(&leads("", "30")).unwrap();
    let key = trial.planner().today().unwrap().items[0].key.clone();
    let done = trial.planner().close_occurrence(&key, Close::Done).unwrap();
    assert_eq!((trial.run_until("2026-11-24T17:45:00").len(), done.count), (0, 1));
    trial.planner().undo(done.undo.unwrap()).unwrap();
    // What is 15 minutes late is within its time: it is open, and taking back notifies nothing.
    assert_eq!((trial.new_notices(), trial.inbox().len()), (Vec::<String>::new(), 1));
    trial.planner().close_occurrence(&key, Close::Done).unwrap();
    assert_eq!(trial.inbox(), [""; 0]);
    assert_eq!(trial.run_until("2026-11-24T23:00:00"), [""; 0]);
}

#[test]
fn one_that_quiet_hours_hold_past_the_thing_itself_gives_way_to_it() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T21:00:00");
    let quiet = QuietInput { from: "22:00".to_owned(), to: "08:00".to_owned() };
    trial.planner().save_quiet(Some(&quiet)).unwrap();
    trial.add(daily("Tea", "23:00"));
    trial.planner().save_leads(&leads("", "30")).unwrap();
    assert_eq!(
        trial.run_until("2026-11-25T12:00:00"),
        ["2026-11-25 08:00 one of 2026-11-24 23:00 [done later open]"]
    );
}

#[test]
fn it_follows_what_is_changed_and_goes_with_what_is_taken_away() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let id = trial.add(daily("Walk", "18:00"));
    trial.planner().save_leads(&leads("", "30")).unwrap();
    trial.planner().save_activity(id, &daily("Walk", "20:00")).unwrap();
    assert_eq!(trial.run_until("2026-11-24T19:45:00"), ["2026-11-24 19:30 ahead of 20:00 [done later open]"]);
    trial.planner().save_leads(&leads("", "")).unwrap();
    assert_eq!(
        trial.run_until("2026-11-25T19:45:00").len(),
        1,
        "the thing itself, and nothing ahead the next day"
    );
    trial.planner().save_leads(&leads("", "30")).unwrap();
    trial.planner().remove_activity(id).unwrap();
    assert_eq!(trial.run_until("2026-11-27T12:00:00"), [""; 0]);
    trial.planner().restore_activity(id).unwrap();
    assert_eq!(trial.run_until("2026-11-27T23:00:00").len(), 2);
}

#[test]
fn something_new_has_it_from_the_start_where_there_is_still_time() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T17:45:00");
    trial.planner().save_leads(&leads("", "30")).unwrap();
    trial.add(activity("Swim", ActivityRepeat::Once, "2026-11-24", "18:00"));
    trial.add(activity("Read", ActivityRepeat::Once, "2026-11-24", "19:00"));
    assert_eq!(
        trial.run_until("2026-11-24T23:00:00"),
        [
            "2026-11-24 18:00 one 18:00 [done later open]",
            "2026-11-24 18:30 ahead of 19:00 [done later open]",
            "2026-11-24 19:00 one 19:00 [done later open]"
        ]
    );
}

#[test]
fn what_is_no_number_of_minutes_is_refused_by_its_field() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let wrong = LeadsInput { check_ins: "-1".into(), reconnect: "soon".into(), activities: "10081".into() };
    assert_eq!(
        problems(trial.planner().save_leads(&wrong)),
        ["checkIns too_small", "reconnect not_a_number", "activities too_large"]
    );
}

#[test]
fn a_notice_of_yesterdays_reminder_names_its_day_also_while_locked() {
    let mut trial = Trial::at("Europe/London", "2026-11-24T12:00:00");
    let words = Some("four words in a row".to_owned());
    trial.planner().create_vault(words.clone(), words).unwrap();
    trial.plan_no_weeks();
    trial.add(daily("Walk", "23:00"));
    let quiet = QuietInput { from: "22:00".to_owned(), to: "08:00".to_owned() };
    trial.planner().save_quiet(Some(&quiet)).unwrap();
    assert_eq!(
        trial.run_until("2026-11-25T09:00:00"),
        ["2026-11-25 08:00 one of 2026-11-24 23:00 [done later open]"]
    );
    trial.planner().lock_vault().unwrap();
    assert_eq!(trial.run_until("2026-11-26T09:00:00"), ["2026-11-26 08:00 one of 2026-11-25 23:00 [open]"]);
}

#[test]
fn today_counts_all_that_the_inbox_shows() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    trial.add(daily("Read", "20:00"));
    trial.run_until("2026-11-24T18:05:00");
    let walk = trial.planner().inbox().unwrap().due[0].key.clone();
    trial
        .planner()
        .snooze(&walk, &LaterInput { later: Later::Tomorrow, date: String::new(), time: String::new() })
        .unwrap();
    trial.jump_to("2026-11-28T15:22:00");
    trial.turn();
    let inbox = trial.planner().inbox().unwrap();
    let shown = inbox.due.len() + inbox.snoozed.len() + inbox.earlier_count;
    assert!(inbox.earlier_count > 5, "days away leave more than is due");
    assert_eq!(trial.planner().today().unwrap().open_count, shown);
}
