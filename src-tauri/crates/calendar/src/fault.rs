//! Fault a file is refused, and why a single event of it is left out.

use interlude_domain::words;

words! {
    /// What is wrong with a file or with one event of it; the names are fixed and may be translated.
    #[cfg_attr(feature = "bindings", ts(rename = "CalendarWhy"))]
    Fault {
        /// The file does not begin with `BEGIN:VCALENDAR`, or has something else beside calendars (RFC 5545 §3.4).
        NotACalendar = "not_a_calendar",
        /// The file has more than [`LARGEST`](crate::LARGEST) bytes.
        TooLarge = "too_large",
        /// The line is not UTF-8 (RFC 5545 §3.1.4), or the file is not UTF-16 where it says so, or has a NUL.
        Encoding = "encoding",
        /// A `BEGIN` without its `END` (RFC 5545 §3.6).
        NotClosed = "not_closed",
        /// An `END` of something that is not open (RFC 5545 §3.6).
        WrongEnd = "wrong_end",
        /// A line without a name or without a colon (RFC 5545 §3.1).
        NotAProperty = "not_a_property",
        /// The file has more events than are read.
        TooManyEvents = "too_many_events",
        /// A property of an event that would have to be read is longer than is read.
        LineTooLong = "line_too_long",
        /// An event without `DTSTART` (RFC 5545 §3.6.1).
        NoStart = "no_start",
        /// A date, a time or a period that is none (RFC 5545 §3.3.4, §3.3.5, §3.3.9).
        NotADate = "not_a_date",
        /// A length that is none, or is longer than a century (RFC 5545 §3.3.6).
        NotALength = "not_a_length",
        /// An event that ends before it starts (RFC 5545 §3.8.2.2).
        EndBeforeStart = "end_before_start",
        /// A zone that neither the database of zones nor the file explains (RFC 5545 §3.2.19).
        UnknownZone = "unknown_zone",
        /// A recurrence rule that is none (RFC 5545 §3.3.10).
        NotARule = "not_a_rule",
        /// A rule by seconds, minutes or hours, or one with more instances than are read of one event.
        TooOften = "too_often",
        /// The file as a whole repeats more often than is read; what came before in the file was read.
        TooManyInstances = "too_many_instances",
        /// A change of one instance and all later ones, `RANGE=THISANDFUTURE` (RFC 5545 §3.2.13).
        ThisAndFuture = "this_and_future",
    }
}

/// One event or property that was left out, while the rest of the file was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// The line of the file, counted from 1, on which the event or the property begins.
    pub line: u32,
    /// What is wrong there.
    pub why: Fault,
}

/// Nothing of the file was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {}", .why.name())]
pub struct Refusal {
    /// The line of the file, counted from 1, on which reading ended.
    pub line: u32,
    /// What is wrong there.
    pub why: Fault,
}
