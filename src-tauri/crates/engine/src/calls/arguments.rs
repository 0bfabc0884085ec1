//! Arguments: JSON as it comes from a window, read into the shape that a line of the table says.
//!
//! What does not fit is refused by the path of its field, as a form's own problems are, so that a screen can show it
//! there. No word of what was sent is in the answer.

use crate::EngineError;
use interlude_domain::form::Problem;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

/// Reads the arguments of a call.
///
/// # Errors
/// [`EngineError::Invalid`] with the one field that was met first: missing, unknown, or of another type.
pub(super) fn read<T: DeserializeOwned>(arguments: Value) -> Result<T, EngineError> {
    // No arguments at all are none.
    let arguments = if arguments.is_null() { Value::Object(Default::default()) } else { arguments };
    // They have names; what is only in their order is none of them.
    if !arguments.is_object() {
        return Err(EngineError::field("arguments", Problem::NotUnderstood));
    }
    serde_path_to_error::deserialize(arguments).map_err(|error| {
        let mut field = field_of(error.path());
        if let Some(name) = named_in(&error.inner().to_string())
            && field.last() != Some(&name)
        {
            field.push(name);
        }
        let field = if field.is_empty() { "arguments".to_owned() } else { field.join(".") };
        EngineError::field(&field, Problem::NotUnderstood)
    })
}

/// The steps to a field: `terms`, `0`, `text`.
fn field_of(path: &Path) -> Vec<String> {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(index.to_string()),
            Segment::Map { key } => Some(key.clone()),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

/// The field that serde names where one is missing or unknown; the path leads only to what it should be in.
fn named_in(message: &str) -> Option<String> {
    let rest = message.strip_prefix("missing field `").or_else(|| message.strip_prefix("unknown field `"))?;
    rest.split('`').next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;
    use serde_json::json;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Arguments {
        #[serde(deserialize_with = "Option::deserialize")]
        id: Option<i64>,
        input: Vec<Term>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Term {
        text: String,
    }

    #[track_caller]
    fn refused(arguments: Value, field: &str) {
        match read::<Arguments>(arguments) {
            Err(EngineError::Invalid(fields)) => assert_eq!(
                fields.iter().map(|one| (one.field.as_str(), one.problem)).collect::<Vec<_>>(),
                [(field, Problem::NotUnderstood)]
            ),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_field_that_does_not_fit_is_named_by_its_path() {
        refused(json!({ "id": null }), "input");
        refused(json!({ "input": [] }), "id");
        refused(json!({ "id": "1", "input": [] }), "id");
        refused(json!({ "id": 1, "input": {} }), "input");
        refused(json!({ "id": 1, "input": [{ "text": "a" }, { "text": 2 }] }), "input.1.text");
        refused(json!({ "id": 1, "input": [{}] }), "input.0.text");
        refused(json!({ "id": 1, "input": [{ "text": "a", "where": 1 }] }), "input.0.where");
        refused(json!({ "id": 1, "input": [], "more": 1 }), "more");
        refused(json!("secret"), "arguments");
        refused(json!([1, [{ "text": "a" }]]), "arguments");
        refused(json!(null), "id");
    }

    #[test]
    fn what_fits_is_read() {
        let read: Arguments = read(json!({ "id": null, "input": [{ "text": "a" }] })).expect("arguments");
        assert_eq!((read.id, read.input.first().map(|term| term.text.as_str())), (None, Some("a")));
    }
}
