//! JSON: reads the text of a scenario, and names the place where it goes wrong.
//!
//! A field that is there twice is refused: which of the two counts would be a guess.

use super::fields::{Malformed, malformed};
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::fmt;

/// The value that the text holds, and nothing after it.
pub(super) fn read(json: &str) -> Result<Value, Malformed> {
    let problem = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_str(json);
    let value = Place { path: String::new(), problem: &problem }.deserialize(&mut reader);
    value
        .and_then(|value| reader.end().map(|()| value))
        .map_err(|_| problem.take().unwrap_or_else(|| malformed("scenario", NO_JSON)))
}

const NO_JSON: &str = "is not JSON";

/// A place in the text where a value is to be read.
struct Place<'read> {
    path: String,
    /// The first problem there was, at its innermost place.
    problem: &'read RefCell<Option<Malformed>>,
}

impl Place<'_> {
    fn field(&self, name: &str) -> Place<'_> {
        let path = if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) };
        Place { path, problem: self.problem }
    }

    fn item(&self, index: usize) -> Place<'_> {
        Place { path: format!("{}[{index}]", self.path), problem: self.problem }
    }

    fn note(&self, problem: &'static str) {
        let path = if self.path.is_empty() { "scenario" } else { &self.path };
        self.problem.borrow_mut().get_or_insert_with(|| malformed(path, problem));
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(&self).inspect_err(|_| self.note(NO_JSON))
    }
}

impl<'de> Visitor<'de> for &Place<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self.item(list.len()))? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            let place = self.field(&name);
            if object.contains_key(&name) {
                place.note("is there twice");
                return Err(de::Error::custom("a field is there twice"));
            }
            let value = fields.next_value_seed(place)?;
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, problem: &str) {
        let found = read(json).map_err(|malformed| malformed.to_string());
        assert_eq!(found, Err(problem.to_owned()));
    }

    #[test]
    fn what_is_json_is_read_as_it_is() {
        let json = r#"{"a":[1,-2,0.5,null,true,"\u00e9"],"b":{"a":{}}}"#;
        assert_eq!(read(json).map(|value| value.to_string()), Ok(json.replace("\\u00e9", "é")));
    }

    #[test]
    fn a_field_that_is_there_twice_is_named() {
        check(r#"{"zone":"UTC","zone":"UTC"}"#, "zone: is there twice");
        check(r#"{"rules":[{},{"at":"20:00","at":"21:00"}]}"#, "rules[1].at: is there twice");
    }

    #[test]
    fn what_is_no_json_is_named_by_its_place() {
        check("", "scenario: is not JSON");
        check("hello", "scenario: is not JSON");
        check("{} {}", "scenario: is not JSON");
        check(r#"{"rules":[{"grace_minutes":1e999}]}"#, "rules[0].grace_minutes: is not JSON");
        check(&"[".repeat(100_000), &format!("{}: is not JSON", "[0]".repeat(127)));
    }
}
