//! The window's one command hands on what is asked and what is answered, in the name of the window.

use interlude::ask;
use interlude_engine::{Folder, Planner};
use interlude_rehearsal::Desktop;
use serde_json::{Value, json};
use std::sync::Arc;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

struct Window {
    window: WebviewWindow<MockRuntime>,
    planner: Arc<Planner>,
    _app: App<MockRuntime>,
    _folder: TempDir,
}

impl Window {
    fn named(name: &str) -> Window {
        let folder = tempfile::tempdir().unwrap();
        let desktop = Arc::new(Desktop::default());
        let planner = Arc::new(interlude_rehearsal::planner(Folder::prepare(folder.path()), &desktop));
        let app = mock_builder().invoke_handler(ask::handler()).build(mock_context(noop_assets())).unwrap();
        app.manage(planner.clone());
        let window = WebviewWindowBuilder::new(&app, name, Default::default()).build().unwrap();
        Window { window, planner, _app: app, _folder: folder }
    }

    fn invoke(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body: InvokeBody::Json(arguments),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|body| body.deserialize::<Value>().unwrap())
    }
}

#[test]
fn what_the_planner_answers_reaches_the_page_as_it_is() {
    let window = Window::named("main");
    let asked = window.invoke("ask", json!({ "call": "app_state", "arguments": {} })).unwrap();
    let answer: Value =
        serde_json::from_str(&window.planner.answer("main", "app_state", json!({})).unwrap()).unwrap();
    assert_eq!(asked, answer);
    let made = json!({ "call": "create_vault", "arguments": { "passphrase": null, "again": null } });
    assert_eq!(window.invoke("ask", made).unwrap()["phase"], "open");
    let refusal =
        json!({ "call": "save_quiet", "arguments": { "input": { "from": "22:00", "to": "22:00" } } });
    let refused = window.invoke("ask", refusal).expect_err("a refusal");
    assert_eq!(refused["fields"], json!([{ "field": "to", "problem": "equal" }]));
}

#[test]
fn a_window_that_is_not_in_the_table_may_ask_nothing() {
    let window = Window::named("other");
    let refused =
        window.invoke("ask", json!({ "call": "app_state", "arguments": {} })).expect_err("a refusal");
    assert_eq!(refused["code"], "refused");
}

#[test]
fn there_is_no_other_command() {
    let answer = Window::named("main").invoke("today", json!({})).expect_err("no such command");
    assert!(answer.to_string().contains("not found"), "{answer}");
}
