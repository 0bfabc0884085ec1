//! Ask: the one command of the page. What it may ask stands in the engine's table of calls and nowhere else.
//!
//! Nothing is answered here. A question goes to whoever has the planner, and the answer comes back as it is.

use serde_json::Value;
use tauri::Runtime;
use tauri::ipc::{Invoke, InvokeBody, InvokeResolver, InvokeResponseBody};

/// The command's name.
const ASK: &str = "ask";

/// Whoever has the planner, or knows the way to it.
pub trait Asked<R: Runtime>: Send + Sync + 'static {
    /// Takes a question of the window `window` and returns at once; the answer goes to `reply`.
    fn ask(&self, window: &str, call: String, arguments: Value, reply: Reply<R>);
}

/// Where an answer goes.
pub struct Reply<R: Runtime>(InvokeResolver<R>);

impl<R: Runtime> Reply<R> {
    /// Answers with JSON, which is not read again on its way to the page.
    pub fn answer(self, json: String) {
        self.0.resolve(InvokeResponseBody::Json(json));
    }

    /// Refuses, with the error as JSON.
    pub fn refuse(self, json: &str) {
        self.0.reject(serde_json::from_str::<Value>(json).unwrap_or_default());
    }
}

/// Answers the page's one command by asking `asked`.
pub fn handler<R: Runtime>(asked: impl Asked<R>) -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    move |invoke: Invoke<R>| {
        let Invoke { message, resolver, .. } = invoke;
        if message.command() != ASK {
            return false;
        }
        let window = message.webview_ref().label().to_owned();
        let (call, arguments) = question(message.payload());
        asked.ask(&window, call, arguments, Reply(resolver));
        true
    }
}

/// The call and its arguments; what is missing is left empty, and the table refuses it by name.
fn question(body: &InvokeBody) -> (String, Value) {
    let InvokeBody::Json(body) = body else { return Default::default() };
    let call = body.get("call").and_then(Value::as_str).unwrap_or_default().to_owned();
    (call, body.get("arguments").cloned().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use tauri::ipc::CallbackFn;
    use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
    use tauri::webview::InvokeRequest;
    use tauri::{WebviewWindow, WebviewWindowBuilder};

    /// Answers with what it was asked, and refuses one call.
    struct Echo;

    impl Asked<MockRuntime> for Echo {
        fn ask(&self, window: &str, call: String, arguments: Value, reply: Reply<MockRuntime>) {
            match call.as_str() {
                "refused" => reply.refuse(r#"{"code":"refused"}"#),
                _ => reply.answer(json!([window, call, arguments]).to_string()),
            }
        }
    }

    fn invoke(window: &WebviewWindow<MockRuntime>, command: &str, body: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body: InvokeBody::Json(body),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(window, request).map(|body| body.deserialize::<Value>().unwrap())
    }

    #[test]
    fn a_question_is_handed_on_with_the_windows_name_and_the_answer_comes_back_as_it_is() {
        let app = mock_builder().invoke_handler(handler(Echo)).build(mock_context(noop_assets())).unwrap();
        let window = WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
        let asked = |body| invoke(&window, "ask", body);
        let arguments = json!({ "month": "2026-11" });
        assert_eq!(
            asked(json!({ "call": "check_ins", "arguments": arguments })),
            Ok(json!(["main", "check_ins", arguments]))
        );
        assert_eq!(asked(json!({})), Ok(json!(["main", "", null])));
        assert_eq!(asked(json!({ "call": 7 })), Ok(json!(["main", "", null])));
        assert_eq!(asked(json!({ "call": "refused" })), Err(json!({ "code": "refused" })));
        assert!(invoke(&window, "today", json!({})).is_err());
    }
}
