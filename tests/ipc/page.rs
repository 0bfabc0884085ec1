//! A page: calls commands as the window does, without a window.

use interlude::commands;
use interlude::flags::Flags;
use interlude::platform::{DesktopNotifier, QuietDesktop, SystemClock, Tray, autostart};
use interlude::shell::Desktop;
use interlude::words::Words;
use interlude_engine::{Calibration, Folder, Planner, Surroundings};
use serde_json::{Value, json};
use std::sync::Arc;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

pub struct Page {
    window: WebviewWindow<MockRuntime>,
    _app: App<MockRuntime>,
    folder: TempDir,
}

impl Page {
    /// The page of a first run.
    pub fn first_run() -> Page {
        Page::over(tempfile::tempdir().unwrap())
    }

    /// The page of a vault that this computer's login protects.
    pub fn open() -> Page {
        let page = Page::first_run();
        page.call("create_vault", json!({ "passphrase": null, "again": null })).unwrap();
        page
    }

    /// The page of a new start over a copy of the folder: the pretended app never quite ends, and holds its own.
    pub fn restarted(self) -> Page {
        let copy = tempfile::tempdir().unwrap();
        for file in std::fs::read_dir(self.folder.path()).unwrap() {
            let file = file.unwrap();
            std::fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
        }
        Page::over(copy)
    }

    /// The page of a program whose data folder is `folder`.
    pub fn over(folder: TempDir) -> Page {
        let words = Arc::new(Words::in_language("en"));
        let notifier =
            Arc::new(DesktopNotifier::start(words.clone(), Arc::new(|_, _| {}), QuietDesktop::new(|| {})));
        let around = Surroundings {
            clock: Arc::new(SystemClock),
            notifier: notifier.clone(),
            on_change: Box::new(|_| {}),
            wake: Box::new(|| {}),
            calibration: Calibration::Least,
            data_folder: folder.path().display().to_string(),
        };
        let planner = Arc::new(Planner::new(Folder::prepare(folder.path()), around));
        let app = mock_builder()
            .plugin(autostart::plugin())
            .invoke_handler(commands::handler())
            .build(mock_context(noop_assets()))
            .expect("a pretended app");
        let tray = Tray::start(app.handle(), words, |_| {});
        let flags = Flags { data_dir: Some(folder.path().to_owned()), ..Flags::default() };
        app.manage(planner.clone());
        app.manage(Desktop::new(planner, notifier, tray, &flags));
        let window = WebviewWindowBuilder::new(&app, "main", Default::default()).build().expect("a window");
        Page { window, _app: app, folder }
    }

    /// What a command answers, as the page gets it.
    pub fn call(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().expect("an address"),
            body: InvokeBody::Json(arguments),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|body| body.deserialize::<Value>().expect("JSON"))
    }

    /// The code of the error that a command answers.
    #[track_caller]
    pub fn refused(&self, command: &str, arguments: Value) -> String {
        let error = self.call(command, arguments).expect_err(command);
        error["code"].as_str().unwrap_or_else(|| panic!("{command}: {error}")).to_owned()
    }

    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }
}

/// The arguments of every command of `commands.txt`, so that none can be forgotten.
pub fn arguments(command: &str) -> Value {
    match command {
        "app_state" | "page_ready" | "lock" | "hide_window" | "quit" | "today" | "plan" | "close_plan"
        | "plan_versions" | "open_door_taken" | "handover" | "print_page" | "activities" | "ideas"
        | "calendars" | "export_calendar" | "people" | "week_choices" | "hard_dates" | "inbox" | "ahead"
        | "close_earlier" | "settings" | "end_silence" | "test_notification" | "help_lines" => {
            json!({})
        }
        "create_vault" => json!({ "passphrase": null, "again": null }),
        "unlock" => json!({ "passphrase": "not this one" }),
        "close_answer" => json!({ "answer": "keep_running" }),
        "save_plan" => json!({ "input": plan(), "change": null }),
        "preview_plan" => json!({ "input": plan() }),
        "turn_plan" => json!({ "turn": "clear_no" }),
        "add_review" => json!({ "text": "It helped." }),
        "check_ins" => json!({ "month": "2026-11" }),
        "check_in" => json!({ "key": null, "id": null }),
        "log_check_in" => json!({ "input": check_in() }),
        "nudge_taken" => json!({ "key": "1@2026-11-24" }),
        "add_activity" => json!({ "input": activity() }),
        "save_activity" => json!({ "id": 1, "input": activity() }),
        "keep_idea" => json!({ "id": null, "input": idea() }),
        "remove_activity" | "restore_activity" | "remove_idea" | "restore_idea" | "activity_history"
        | "remove_hard_date" | "restore_hard_date" | "remove_person" | "restore_person" => json!({ "id": 1 }),
        "log_activity" => json!({ "input": felt("1@2026-11-24", "done") }),
        "place_activity" => json!({ "id": 1, "input": place("2199-01-01", "18:00") }),
        "move_activity" => json!({ "key": "1@2026-11-24", "input": place("2199-01-01", "18:00") }),
        "activity_entry" => json!({ "key": "1@2026-11-24" }),
        "take_off_activity" => json!({ "key": "1@2026-11-24" }),
        "week" => json!({ "first": "" }),
        "slots" => json!({ "input": { "activity": null, "need": "fun", "minutes": "60", "date": "" } }),
        "save_week_choices" => json!({ "input": week_choices() }),
        "keep_hard_date" => json!({ "id": null, "input": hard_date() }),
        "keep_person" => json!({ "id": null, "input": person() }),
        "add_meeting" => json!({ "id": 1, "date": "2026-11-24" }),
        "import_calendar" => json!({ "replaces": null }),
        "read_calendar_again" | "remove_calendar" | "restore_calendar" => json!({ "id": 1 }),
        "remove_meeting" => json!({ "meeting": 1 }),
        "close_occurrence" => json!({ "key": "1@2026-11-24", "how": "done" }),
        "snooze" => json!({ "key": "1@2026-11-24", "input": later("one_hour", "", "") }),
        "undo" => json!({ "id": 1 }),
        "save_quiet" => json!({ "input": { "from": "22:00", "to": "08:00" } }),
        "silence" | "silence_covers" => json!({ "input": silence("one_hour", "", "") }),
        "save_leads" => json!({ "input": { "checkIns": "60", "reconnect": "", "activities": "" } }),
        "set_topics" => json!({ "topics": "hidden", "passphrase": null }),
        "set_sound" => json!({ "sound": "on" }),
        "set_theme" => json!({ "theme": "dark" }),
        "set_autostart" => json!({ "starts": "no" }),
        "change_protection" => json!({ "current": null, "passphrase": null, "again": null }),
        other => panic!("{other} has no arguments here"),
    }
}

/// What became of one time of an activity.
pub fn felt(key: &str, outcome: &str) -> Value {
    json!({ "key": key, "outcome": outcome, "before": 2, "after": 4, "note": "It was good." })
}

/// Where something is to stand.
pub fn place(date: &str, time: &str) -> Value {
    json!({ "date": date, "time": time, "minutes": "45" })
}

/// Choices about the week.
pub fn week_choices() -> Value {
    json!({
        "dayFrom": "09:00", "dayTo": "00:00", "margin": "20",
        "hard": [{ "weekdays": ["sun"], "from": "20:00", "to": "01:00" }],
        "planning": { "weekday": "sat", "time": "10:00" }, "nudges": ["person", "need"],
    })
}

/// A hard date.
pub fn hard_date() -> Value {
    json!({ "title": "The day we met", "date": "2026-12-24", "comesBack": "yearly" })
}

/// A person whom I want to see.
pub fn person() -> Value {
    json!({ "name": "J.", "ideal": "14", "latest": "30", "invitation": "", "note": "Likes to walk." })
}

/// How much later something is to be shown again.
pub fn later(how: &str, date: &str, time: &str) -> Value {
    json!({ "later": how, "date": date, "time": time })
}

/// A silence that lets check-ins through.
pub fn silence(length: &str, date: &str, time: &str) -> Value {
    json!({ "length": length, "date": date, "time": time, "checkIns": "let_through" })
}

/// Every command that the window may call.
pub fn every_command() -> impl Iterator<Item = &'static str> {
    include_str!("../../src-tauri/commands.txt").lines()
}

pub fn plan() -> Value {
    json!({
        "role": "they_asked", "name": "M.", "starts": "2026-11-24", "ends": "", "endsStanding": standing("unknown"),
        "lookAgain": "", "lookAgainTime": "", "promise": "", "promiseTime": "", "sameHome": null, "purposeMine": "",
        "purposeTheirs": "",
        "cadence": {
            "repeat": "daily", "every": "", "weekdays": [], "time": "19:00", "zone": "", "channel": "call",
            "starter": "either", "tone": "", "absences": [], "confirmation": null, "standing": standing("agreed"),
            "starts": ""
        },
        "reconnect": null,
        "contact": {
            "level": "logistics", "byText": "either", "byCall": "unsaid", "inPerson": "neither",
            "standing": standing("agreed")
        },
        "missed": { "waitHours": "12", "nudge": "Another time?" }, "openDoor": "", "askScript": "",
        "terms": [{ "id": null, "topic": "other", "text": "No calls", "standing": standing("assumed") }]
    })
}

fn standing(certainty: &str) -> Value {
    json!({ "certainty": certainty, "saidBy": "both", "since": "" })
}

/// Contact in between that took place.
pub fn check_in() -> Value {
    json!({
        "id": null, "key": null, "answer": "happened", "date": "2026-11-24", "time": "12:00", "began": "them",
        "channel": "text", "before": 2, "after": 4, "why": null, "note": ""
    })
}

pub fn activity() -> Value {
    json!({
        "title": "Walk", "need": "body", "kind": "care", "minutes": "20", "company": "alone", "withWhom": "",
        "person": null, "place": "The park", "note": "", "repeat": "daily", "lead": "", "goal": "", "date": "", "time": "08:00", "every": "", "monthDay": "", "weekdays": [], "until": ""
    })
}

/// An idea about which everything is said.
pub fn idea() -> Value {
    json!({
        "text": "A swim", "need": "body", "minutes": "45", "company": "either", "cost": "little", "place": "indoors",
        "effort": "some"
    })
}
