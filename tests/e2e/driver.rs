//! Driver: the few calls of WebDriver that the tests need, over plain HTTP.

use std::cell::RefCell;
use std::fs::File;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::processes::{Started, wait_for};

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A running `WebKitWebDriver` with at most one session, which is one window of the app: it ends with that window.
pub struct Driver {
    _program: Started,
    port: u16,
    session: RefCell<Option<String>>,
}

/// A port that nobody listens at.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|open| open.local_addr()).expect("a port").port()
}

impl Driver {
    /// Starts the driver with the environment of `command`; what it and the app print goes to `log`.
    pub fn start(command: &mut Command, log: File) -> Driver {
        let port = free_port();
        let also = log.try_clone().expect("the log");
        let program =
            Started::new(command.arg(format!("--port={port}")).stdout(also).stderr(log).stdin(Stdio::null()));
        wait_for("the driver", || TcpStream::connect(("127.0.0.1", port)).is_ok());
        Driver { _program: program, port, session: RefCell::new(None) }
    }

    /// Turns to the window there is, as soon as it can be driven; an earlier one is forgotten.
    #[track_caller]
    pub fn turn_to_new_window(&self) {
        self.session.take();
        let asked = json!({ "capabilities": { "alwaysMatch": {} } });
        wait_for("a window to turn to", || {
            let answer = self.try_http("POST", "/session", &asked);
            let session = answer.ok().and_then(|answer| answer["sessionId"].as_str().map(str::to_owned));
            self.session.replace(session);
            self.session.borrow().is_some()
        });
    }

    /// Ends the session, if there is one.
    pub fn close(&self) {
        if let Some(session) = self.session.take() {
            let _ = self.try_http("DELETE", &format!("/session/{session}"), &Value::Null);
        }
    }

    /// Lets go of a session whose window is about to go: nobody would answer.
    pub fn forget(&self) {
        self.session.take();
    }

    /// Runs `script` in the page and returns its result.
    pub fn js(&self, script: &str) -> Value {
        self.post("/execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Whether an element matches now.
    pub fn has(&self, css: &str) -> bool {
        !self.find(css).is_empty()
    }

    /// Clicks, as soon as the element is there and nothing lies over it.
    #[track_caller]
    pub fn click(&self, css: &str) {
        wait_for(&format!("a click on {css}"), || {
            self.scroll_to(css);
            let element = self.find(css);
            !element.is_empty() && self.post(&format!("/element/{element}/click"), &json!({})).is_null()
        });
    }

    /// Clicks what ends the window or the program: nobody may be there to answer.
    #[track_caller]
    pub fn click_last(&self, css: &str) {
        let path = self.path(&format!("/element/{}/click", self.element(css)));
        let _ = self.try_http("POST", &path, &json!({}));
        self.forget();
    }

    /// Brings an element to the middle of what can be seen, away from bars at the edges.
    fn scroll_to(&self, css: &str) {
        let element = json!(css);
        self.js(&format!(
            "document.querySelector({element})?.scrollIntoView({{ block: 'center', behavior: 'instant' }})"
        ));
    }

    /// Performs actions of keyboard and mouse.
    pub fn act(&self, actions: &Value) -> Value {
        self.post("/actions", &json!({ "actions": actions }))
    }

    #[track_caller]
    pub fn clear(&self, css: &str) {
        let element = self.element(css);
        self.scroll_to(css);
        let answer = self.post(&format!("/element/{element}/clear"), &json!({}));
        assert!(answer.is_null(), "clear {css}: {answer}");
    }

    #[track_caller]
    pub fn type_into(&self, css: &str, text: &str) {
        let element = self.element(css);
        self.scroll_to(css);
        let answer = self.post(&format!("/element/{element}/value"), &json!({ "text": text }));
        assert!(answer.is_null(), "type into {css}: {answer}");
    }

    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        let element = self.element(css);
        self.get(&format!("/element/{element}/text")).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the text of the element contains `part`.
    #[track_caller]
    pub fn wait_text(&self, css: &str, part: &str) {
        wait_for(&format!("{css} to say {part:?}"), || self.has(css) && self.text(css).contains(part));
    }

    /// The picture of the page as PNG in base64, if there is a page.
    pub fn screenshot(&self) -> Option<String> {
        let path = format!("/session/{}/screenshot", self.session.borrow().as_deref()?);
        let answer = self.try_http("GET", &path, &Value::Null);
        let picture = answer.as_ref().ok().and_then(Value::as_str).map(str::to_owned);
        if picture.is_none() {
            eprintln!("there is no picture of the window: {answer:?}");
        }
        picture
    }

    #[track_caller]
    fn element(&self, css: &str) -> String {
        wait_for(&format!("an element {css}"), || self.has(css));
        self.find(css)
    }

    fn find(&self, css: &str) -> String {
        let answer = self.post("/element", &json!({ "using": "css selector", "value": css }));
        answer[ELEMENT].as_str().unwrap_or_default().to_owned()
    }

    fn get(&self, path: &str) -> Value {
        self.http("GET", &self.path(path), &Value::Null)
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        self.http("POST", &self.path(path), body)
    }

    fn path(&self, path: &str) -> String {
        format!("/session/{}{path}", self.session.borrow().as_deref().expect("a session"))
    }

    fn http(&self, method: &str, path: &str, body: &Value) -> Value {
        self.try_http(method, path, body).unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    fn try_http(&self, method: &str, path: &str, body: &Value) -> std::io::Result<Value> {
        let body = if method == "GET" { String::new() } else { body.to_string() };
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        )?;
        let mut raw = Vec::new();
        stream.read_to_end(&mut raw)?;
        let text = String::from_utf8_lossy(&raw);
        let json = text.split_once("\r\n\r\n").map_or("", |(_, json)| json);
        Ok(serde_json::from_str::<Value>(json)?["value"].take())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.close();
    }
}
