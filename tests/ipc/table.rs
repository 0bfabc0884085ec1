//! Every line of the table, asked from every window in every state, and with arguments of every wrong shape.

use crate::page::{Page, arguments};
use interlude_engine::calls::{Line, Vault, Window, lines};
use interlude_rehearsal::Beginning;
use serde_json::{Value, json};

/// A window that has no line in the table.
const STRANGER: &str = "stranger";

/// What is answered where a question does not pass; `None` where its arguments are read.
fn stopped(line: &Line, window: &str, state: Beginning) -> Option<&'static str> {
    let may_ask = Window::from_name(window).is_some_and(|window| line.windows.contains(&window));
    let may_now = line.vault == Vault::Any || state == Beginning::Open;
    (!(may_ask && may_now)).then_some("refused")
}

#[test]
fn every_line_is_judged_from_every_window_in_every_state_before_its_arguments_are_read() {
    let states =
        [Beginning::FirstRun, Beginning::Locked, Beginning::Open, Beginning::Damaged, Beginning::Refused];
    let windows: Vec<&str> = Window::ALL.iter().map(|window| window.name()).chain([STRANGER, ""]).collect();
    let mut asked = 0;
    for beginning in states {
        let page = Page::begun(beginning);
        for line in lines() {
            for window in &windows {
                // Were these arguments read, it would be `invalid`.
                let error = page.call_from(window, line.name, json!({ "surplus": [true] }));
                let error = error.expect_err(line.name);
                let expected = stopped(line, window, beginning).unwrap_or("invalid");
                assert_eq!(error["code"], expected, "{} from {window:?}, {beginning:?}", line.name);
                asked += 1;
            }
        }
        assert_eq!(page.desktop_did(), [""; 0], "nothing was done");
    }
    assert_eq!(asked, states.len() * windows.len() * lines().count());
}

#[test]
fn a_call_that_is_not_in_the_table_is_named() {
    let page = Page::open();
    for call in ["erase_everything", "", "today ", "Today", "app_state\0", "answer"] {
        let error = page.call(call, json!({})).expect_err(call);
        assert_eq!(error["code"], "invalid", "{call:?}");
        assert_eq!(error["fields"], json!([{ "field": "call", "problem": "not_understood" }]), "{call:?}");
    }
}

/// The one field that was not understood.
#[track_caller]
fn not_understood(page: &Page, line: &Line, arguments: Value) -> String {
    let window = line.windows.first().expect("a window that may ask it").name();
    let error = page.call_from(window, line.name, arguments.clone()).expect_err(line.name);
    assert_eq!(error["code"], "invalid", "{} with {arguments}: {error}", line.name);
    let fields = error["fields"].as_array().expect("fields");
    assert_eq!(fields.len(), 1, "{}: {error}", line.name);
    assert_eq!(fields[0]["problem"], "not_understood", "{} with {arguments}: {error}", line.name);
    fields[0]["field"].as_str().expect("a field").to_owned()
}

#[test]
fn arguments_that_are_missing_unknown_or_of_another_type_are_named() {
    let page = Page::open();
    for line in lines() {
        let good = arguments(line);
        let names: Vec<String> = good.as_object().unwrap().keys().cloned().collect();
        for name in &names {
            let mut without = good.clone();
            without.as_object_mut().unwrap().remove(name);
            assert_eq!(&not_understood(&page, line, without), name, "{}", line.name);
            for wrong in [json!(true), json!({ "a": 1 }), json!([[1]])] {
                let mut other = good.clone();
                other[name] = wrong;
                let field = not_understood(&page, line, other);
                assert_eq!(field.split('.').next(), Some(name.as_str()), "{}", line.name);
            }
        }
        let mut more = good.clone();
        more["surplus"] = json!(1);
        assert_eq!(not_understood(&page, line, more), "surplus", "{}", line.name);
        for nonsense in [json!("text"), json!(1), json!([1, 2]), json!(true)] {
            not_understood(&page, line, nonsense);
        }
    }
}

/// The paths of all fields within, such as `/input/terms/0/text`.
fn paths(value: &Value, path: &str) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (format!("{path}/{name}"), value)).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(at, value)| (format!("{path}/{at}"), value)).collect()
        }
        _ => Vec::new(),
    };
    let deeper = inner.iter().flat_map(|(path, value)| paths(value, path)).collect::<Vec<_>>();
    inner.iter().map(|(path, _)| path.clone()).chain(deeper).collect()
}

#[test]
fn every_field_within_is_held_to_its_shape() {
    let page = Page::open();
    let mut fields = 0;
    for line in lines() {
        let good = arguments(line);
        for path in paths(&good, "").into_iter().filter(|path| path.matches('/').count() > 1) {
            let (parent, name) = path.rsplit_once('/').unwrap();
            let named = path.trim_start_matches('/').replace('/', ".");
            if !matches!(good.pointer(&path), Some(Value::Bool(_))) {
                let mut other = good.clone();
                // No field of a form takes this but one that is a switch.
                *other.pointer_mut(&path).unwrap() = json!({ "surplus": true });
                let field = not_understood(&page, line, other);
                assert!(
                    field == named || field == format!("{named}.surplus"),
                    "{}: {field} for {named}",
                    line.name
                );
            }
            if let Some(Value::Object(siblings)) = good.pointer(parent).cloned().as_mut() {
                siblings.remove(name);
                let mut without = good.clone();
                *without.pointer_mut(parent).unwrap() = Value::Object(siblings.clone());
                assert_eq!(not_understood(&page, line, without), named, "{}", line.name);
            }
            fields += 1;
        }
    }
    assert!(fields > 150, "{fields} fields");
}

#[test]
fn the_examples_have_the_right_shape() {
    for line in lines() {
        let page = Page::open();
        let window = line.windows.first().expect("a window that may ask it").name();
        if let Err(error) = page.call_from(window, line.name, arguments(line)) {
            assert!(!error.to_string().contains("not_understood"), "{}: {error}", line.name);
        }
    }
}
