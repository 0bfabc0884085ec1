//! One property of an event: its name, its parameters and its value (RFC 5545 §3.1, §3.2).

use crate::fault::{Fault, LeftOut};
use crate::lines::Line;
use crate::outline::name_of;
use icalendar::parser;

/// Longer properties are not read; the longest that make sense are lists of dates.
const LONGEST: usize = 256 * 1024;

/// A property that was taken apart.
pub(crate) struct Property<'a> {
    /// The line of the file on which it begins.
    pub line: u32,
    parsed: parser::Property<'a>,
}

impl<'a> Property<'a> {
    /// Takes a line apart.
    pub fn read(line: &'a Line<'_>) -> Result<Property<'a>, LeftOut> {
        let leave_out = |why| LeftOut { line: line.number, why };
        if line.bytes.len() > LONGEST {
            return Err(leave_out(Fault::LineTooLong));
        }
        let text = str::from_utf8(&line.bytes).map_err(|_| leave_out(Fault::Encoding))?;
        let parsed = parser::Property::try_from(text).map_err(|_| leave_out(Fault::NotAProperty))?;
        Ok(Property { line: line.number, parsed })
    }

    /// Its value without spaces around it; text is unescaped.
    pub fn value(&self) -> &str {
        self.parsed.val.as_str().trim()
    }

    /// The value of a parameter, without quotes.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parsed.params.iter().find(|one| one.key.as_str().eq_ignore_ascii_case(name))?;
        found.val.as_ref().map(|value| value.as_str().trim())
    }

    /// Whether its value is `text`, in whichever case.
    pub fn says(&self, text: &str) -> bool {
        self.value().eq_ignore_ascii_case(text)
    }

    /// Its values, where commas separate them.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.value().split(',').map(str::trim).filter(|value| !value.is_empty())
    }

    /// What is left out because of this property.
    pub fn left_out(&self, why: Fault) -> LeftOut {
        LeftOut { line: self.line, why }
    }
}

/// The name of a property in upper case; the empty text for a line that has none.
pub(crate) fn upper_name(line: &Line<'_>) -> String {
    // No name that is read is longer.
    let start = line.bytes.get(..40).unwrap_or(&line.bytes);
    String::from_utf8_lossy(start)
        .split_terminator('\n')
        .next()
        .map(name_of)
        .unwrap_or_default()
        .to_ascii_uppercase()
}
