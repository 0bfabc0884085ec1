//! What a page gets back has the names and the kinds of values that the generated types say.

use crate::page::{
    Page, activity, check_in, felt, hard_date, idea, person, place, plan, silence, week_choices,
};
use serde_json::{Value, json};

/// The names of an object's fields, sorted.
#[track_caller]
pub fn fields(value: &Value) -> String {
    let mut names: Vec<&str> = value.as_object().expect("an object").keys().map(String::as_str).collect();
    names.sort_unstable();
    names.join(" ")
}

#[test]
fn the_first_run_makes_a_vault_that_is_open_and_stays_open_after_a_restart() {
    let page = Page::first_run();
    let state = page.call("app_state", json!({})).unwrap();
    assert_eq!(
        fields(&state),
        "dataFolder failedAttempts failedSince manner phase protection reason retryAt today version"
    );
    assert_eq!((state["phase"].as_str(), &state["protection"]), (Some("first_run"), &Value::Null));
    let state = page.call("create_vault", json!({ "passphrase": null, "again": null })).unwrap();
    assert_eq!((state["phase"].as_str(), state["protection"].as_str()), (Some("open"), Some("device")));
    assert!(state["dataFolder"].as_str().is_some_and(|folder| folder.ends_with("org.interlude.Interlude")));
    let page = page.restarted();
    assert_eq!(page.call("app_state", json!({})).unwrap()["phase"], "open");
}

#[test]
fn a_plan_comes_back_as_it_was_sent() {
    let page = Page::open();
    assert_eq!(page.call("plan", json!({})).unwrap(), Value::Null);
    let view = page.call("save_plan", json!({ "input": plan(), "change": null })).unwrap();
    assert_eq!(
        fields(&view),
        "allAgreed ask checkIns day days gaps guidance input mayBringUp meetsOn named nextTime notAgreed now offers openDoorCopied ownChoices \
         renewal reviewed termCount turn version"
    );
    assert_eq!(view["checkIns"].as_array().unwrap().len(), 5);
    assert_eq!(fields(&view["checkIns"][0]), "at key kind need theirs title");
    assert_eq!(fields(&view["checkIns"][0]["at"]), "at local");
    let mut sent = plan();
    sent["terms"][0]["id"] = view["input"]["terms"][0]["id"].clone();
    sent["cadence"]["starts"] = json!("2026-11-24");
    // What was not dated holds since today.
    let today = page.call("today", json!({})).unwrap()["date"].clone();
    for term in ["/cadence", "/contact", "/terms/0"] {
        sent.pointer_mut(term).unwrap()["standing"]["since"] = today.clone();
    }
    // A page of an earlier program does not know the question.
    sent["together"] = Value::Null;
    // There is no end that could stand in some way.
    sent["endsStanding"]["saidBy"] = json!("nobody");
    assert_eq!(view["input"], sent);
    assert_eq!(page.call("close_plan", json!({})).unwrap(), Value::Null);
}

#[test]
fn an_activity_is_added_shown_today_done_removed_and_restored() {
    let page = Page::open();
    let mut input = activity();
    input["time"] = json!("23:59");
    let view = page.call("add_activity", json!({ "input": input })).unwrap();
    assert_eq!(fields(&view), "id input next progress");
    let today = page.call("today", json!({})).unwrap();
    assert_eq!(
        fields(&today),
        "date doNotDisturb hadPlan hasActivities hasPlan isOver items nextCheckIn nextReminder nextReminderOf now offers openCount quietUntil \
         running silence stepNames suggestion turn"
    );
    let item = &today["items"][0];
    assert_eq!(
        fields(item),
        "at became key kind minutes need offers place snoozedUntil state title withWhom"
    );
    assert_eq!(
        (&item["title"], &item["kind"], &item["minutes"]),
        (&json!("Walk"), &json!("activity"), &json!(20))
    );
    let acted = page.call("close_occurrence", json!({ "key": item["key"], "how": "done" })).unwrap();
    assert_eq!((fields(&acted).as_str(), &acted["count"]), ("count undo", &json!(1)));
    assert_eq!(page.call("today", json!({})).unwrap()["items"][0]["state"], "done");
    page.call("undo", json!({ "id": acted["undo"] })).unwrap();
    assert_eq!(page.call("today", json!({})).unwrap()["items"][0]["state"], "pending");
    assert_eq!(page.refused("undo", json!({ "id": acted["undo"] })), "too_late");
    page.call("remove_activity", json!({ "id": view["id"] })).unwrap();
    assert_eq!(page.call("activities", json!({})).unwrap(), json!([]));
    let back = page.call("restore_activity", json!({ "id": view["id"] })).unwrap();
    assert_eq!(back["input"]["title"], "Walk");
}

#[test]
fn an_idea_is_kept_changed_taken_away_and_brought_back() {
    let page = Page::open();
    let kept = page.call("keep_idea", json!({ "id": null, "input": idea() })).unwrap();
    assert_eq!((fields(&kept).as_str(), &kept["input"]), ("id input", &idea()));
    let mut changed = idea();
    changed["effort"] = json!(null);
    page.call("keep_idea", json!({ "id": kept["id"], "input": changed })).unwrap();
    assert_eq!(page.call("ideas", json!({})).unwrap()[0]["input"], changed);
    page.call("remove_idea", json!({ "id": kept["id"] })).unwrap();
    assert_eq!(page.call("ideas", json!({})).unwrap(), json!([]));
    assert_eq!(page.refused("keep_idea", json!({ "id": kept["id"], "input": idea() })), "not_found");
    assert_eq!(page.call("restore_idea", json!({ "id": kept["id"] })).unwrap()["input"], changed);
}

#[test]
fn a_person_is_kept_met_taken_away_and_brought_back() {
    let page = Page::open();
    let kept = page.call("keep_person", json!({ "id": null, "input": person() })).unwrap();
    assert_eq!(
        (fields(&kept).as_str(), &kept["input"]),
        ("couldHelp days due id input last mayInvite next", &person())
    );
    let met = page.call("add_meeting", json!({ "id": kept["id"], "date": "2026-01-02" })).unwrap();
    assert_eq!((fields(&met).as_str(), &met["person"]["last"]), ("meeting person", &json!("2026-01-02")));
    assert_eq!(page.call("people", json!({})).unwrap()[0]["due"], "latest");
    page.call("remove_meeting", json!({ "meeting": met["meeting"] })).unwrap();
    assert_eq!(page.call("people", json!({})).unwrap()[0]["last"], json!(null));
    page.call("remove_person", json!({ "id": kept["id"] })).unwrap();
    assert_eq!(page.call("people", json!({})).unwrap(), json!([]));
    assert_eq!(page.call("restore_person", json!({ "id": kept["id"] })).unwrap()["input"], person());
}

#[test]
fn the_week_has_its_shape_and_a_time_is_given_moved_and_taken_off() {
    let page = Page::open();
    let mut goal = activity();
    goal["repeat"] = json!("per_week");
    goal["goal"] = json!("2");
    goal["time"] = json!("");
    let id = page.call("add_activity", json!({ "input": goal })).unwrap()["id"].clone();
    let week = page.call("week", json!({ "first": "2199-01-01" })).unwrap();
    assert_eq!(
        fields(&week),
        "dayFrom dayTo days hasActivities needs now prompts uncovered unfollowed unplaced"
    );
    assert_eq!(fields(&week["days"][0]), "busy date free hard hardDates items");
    assert_eq!(fields(&week["unplaced"][0]), "goal id minutes need progress standing title");
    assert_eq!(fields(&week["needs"][3]), "counts from to");
    let placed =
        page.call("place_activity", json!({ "id": id, "input": place("2199-01-01", "18:00") })).unwrap();
    assert_eq!((fields(&placed).as_str(), &placed["count"]), ("count undo", &json!(1)));
    let item = |page: &Page| {
        page.call("week", json!({ "first": "2199-01-01" })).unwrap()["days"][0]["items"][0].clone()
    };
    assert_eq!(
        fields(&item(&page)),
        "activity at became ends key kind minutes need offers place state stays title withWhom"
    );
    assert_eq!((&item(&page)["kind"], &item(&page)["minutes"]), (&json!("placed_activity"), &json!(45)));
    let key = item(&page)["key"].clone();
    page.call("move_activity", json!({ "key": key, "input": place("2199-01-01", "19:00") })).unwrap();
    assert_eq!(item(&page)["at"]["local"], "2199-01-01T19:00");
    let off = page.call("take_off_activity", json!({ "key": key })).unwrap();
    assert_eq!(item(&page), json!(null));
    page.call("undo", json!({ "id": off["undo"] })).unwrap();
    assert_eq!(item(&page)["at"]["local"], "2199-01-01T19:00");
    let input = json!({ "activity": id, "need": null, "minutes": "", "date": "" });
    let slots = page.call("slots", json!({ "input": input })).unwrap();
    assert_eq!(
        (slots.as_array().unwrap().len(), fields(&slots[0])),
        (3, "at ends logged minutes need reason".into())
    );
}

#[test]
fn what_became_of_an_activity_is_told_and_listed() {
    let page = Page::open();
    let mut input = activity();
    input["time"] = json!("23:59");
    let view = page.call("add_activity", json!({ "input": input })).unwrap();
    assert_eq!(view["progress"], json!({ "done": 0, "skipped": 0, "excused": 0, "unknown": 0 }));
    let key = page.call("today", json!({})).unwrap()["items"][0]["key"].clone();
    page.call("log_activity", json!({ "input": felt(key.as_str().unwrap(), "excused") })).unwrap();
    let history = page.call("activity_history", json!({ "id": view["id"] })).unwrap();
    assert_eq!(fields(&history), "entries now progress title");
    let entry = &history["entries"][0];
    assert_eq!(fields(entry), "after at before key note outcome");
    assert_eq!((&entry["outcome"], &entry["after"]), (&json!("excused"), &json!(4)));
    assert_eq!(&page.call("activity_entry", json!({ "key": key })).unwrap(), entry);
}

#[test]
fn choices_about_the_week_and_hard_dates_are_read_back() {
    let page = Page::open();
    page.call("save_week_choices", json!({ "input": week_choices() })).unwrap();
    let mut kept = week_choices();
    kept["nudges"] = json!(["need", "person"]);
    assert_eq!(page.call("week_choices", json!({})).unwrap(), kept);
    let date = page.call("keep_hard_date", json!({ "id": null, "input": hard_date() })).unwrap();
    assert_eq!((fields(&date).as_str(), &date["input"]), ("id input next", &hard_date()));
    page.call("remove_hard_date", json!({ "id": date["id"] })).unwrap();
    assert_eq!(page.call("hard_dates", json!({})).unwrap(), json!([]));
    assert_eq!(page.call("restore_hard_date", json!({ "id": date["id"] })).unwrap()["input"], hard_date());
}

#[test]
fn the_inbox_and_the_settings_have_their_shapes() {
    let page = Page::open();
    let inbox = page.call("inbox", json!({})).unwrap();
    assert_eq!(fields(&inbox), "checkBacks due earlier earlierCount now snoozed");
    assert_eq!(page.call("close_earlier", json!({})).unwrap(), json!({ "count": 0, "undo": null }));
    assert_eq!(page.refused("earlier_of", json!({ "after": "1@2026-11-24" })), "not_found");
    assert_eq!(page.refused("close_earlier_of", json!({ "key": "1@2026-11-24" })), "not_found");
    page.call("save_quiet", json!({ "input": { "from": "22:00", "to": "8:00" } })).unwrap();
    page.call("silence", json!({ "input": silence("one_hour", "", "") })).unwrap();
    page.call("set_theme", json!({ "theme": "dark" })).unwrap();
    let settings = page.call("settings", json!({})).unwrap();
    assert_eq!(
        fields(&settings),
        "autostart dataFolder doNotDisturb fence followsDesktop leads notifications protection quiet quietUntil \
         released silence sound theme topics tray version zone"
    );
    assert_eq!(settings["quiet"], json!({ "from": "22:00", "to": "08:00" }));
    assert_eq!(settings["theme"], "dark");
    assert_eq!(fields(&settings["silence"]), "checkIns since until");
    assert_eq!((&settings["topics"], &settings["sound"]), (&json!("hidden"), &json!("off")));
    assert_eq!(settings["fence"], "up");
    page.call("save_quiet", json!({ "input": null })).unwrap();
    page.call("end_silence", json!({})).unwrap();
    let settings = page.call("settings", json!({})).unwrap();
    assert_eq!((&settings["quiet"], &settings["silence"]), (&Value::Null, &Value::Null));
}

#[test]
fn help_is_there_with_the_date_on_which_it_was_checked() {
    let lines = Page::first_run().call("help_lines", json!({})).unwrap();
    let lines = lines.as_array().unwrap();
    assert!(lines.len() > 10);
    for line in lines {
        assert_eq!(fields(line), "about checked country name phone web");
        assert!(line["checked"].as_str().unwrap().parse::<chrono::NaiveDate>().is_ok(), "{line}");
        assert!(!line["phone"].as_str().unwrap().is_empty() && !line["name"].as_str().unwrap().is_empty());
    }
}

#[test]
fn what_is_ahead_has_its_shape_and_a_silence_names_what_it_covers() {
    let page = Page::open();
    page.call("save_plan", json!({ "input": plan(), "change": null })).unwrap();
    let ahead = page.call("ahead", json!({})).unwrap();
    assert_eq!((fields(&ahead).as_str(), fields(&ahead["days"][0]).as_str()), ("days now", "date items"));
    let item = &ahead["days"][0]["items"][0];
    assert_eq!(fields(item), "about aheadOf at fate key kind need shown theirs title");
    let covers = page.call("silence_covers", json!({ "input": silence("until", "2199-01-01", "12:00") }));
    assert_eq!(fields(&covers.unwrap()[0]), "at key kind need theirs title");
}

#[test]
fn the_plan_has_versions_a_page_to_hand_over_and_a_way_to_turn() {
    let page = Page::open();
    page.call("save_plan", json!({ "input": plan(), "change": null })).unwrap();
    let change = json!({ "kind": "renegotiation", "reason": "We talked" });
    let mut input = page.call("plan", json!({})).unwrap()["input"].clone();
    input["cadence"]["time"] = json!("20:00");
    assert_eq!(page.call("save_plan", json!({ "input": input, "change": change })).unwrap()["version"], 2);
    let versions = page.call("plan_versions", json!({})).unwrap();
    assert_eq!(fields(&versions[0]), "from input kind number reason");
    assert_eq!((&versions[1]["kind"], &versions[0]["reason"]), (&json!("first"), &json!("We talked")));
    let handover = page.call("handover", json!({})).unwrap();
    assert_eq!(fields(&handover), "aboutHome agreed notAgreed starts");
    assert_eq!(fields(&handover["agreed"][0]), "cadence certainty contact reconnect text topic");
    let preview = page.call("preview_plan", json!({ "input": plan() })).unwrap();
    assert_eq!(fields(&preview), "days now");
    assert_eq!(page.call("turn_plan", json!({ "turn": "their_no" })).unwrap()["turn"], "their_no");
    assert_eq!(page.refused("handover", json!({})), "not_found");
    assert_eq!(page.refused("save_plan", json!({ "input": plan(), "change": null })), "too_late");
}

#[test]
fn a_check_in_is_written_about_and_stands_in_its_month() {
    let page = Page::open();
    page.call("save_plan", json!({ "input": plan(), "change": null })).unwrap();
    let blank = page.call("check_in", json!({ "key": null, "id": null })).unwrap();
    assert_eq!(
        fields(&blank),
        "besidePlan cadence clear entry input item movedFrom now nudge nudgeDay nudged planEnds plansContact role step version waitsUntil"
    );
    let mut input = check_in();
    (input["date"], input["time"]) = (blank["input"]["date"].clone(), blank["input"]["time"].clone());
    let view = page.call("log_check_in", json!({ "input": input })).unwrap();
    assert_eq!(fields(&view["entry"]), "answer corrected id written");
    let month = input["date"].as_str().unwrap()[..7].to_owned();
    let view = page.call("check_ins", json!({ "month": month })).unwrap();
    assert_eq!(fields(&view), "hasAny items mayNote month now plansContact");
    let marks: Vec<&str> =
        view["items"].as_array().unwrap().iter().filter_map(|item| item["mark"].as_str()).collect();
    assert!(marks.contains(&"in_between"), "{marks:?}");
    assert_eq!(fields(&view["items"][0]), "at id key mark movedTo theirs");
    assert_eq!(page.refused("nudge_taken", json!({ "key": "1@2026-11-24" })), "not_found");
}
