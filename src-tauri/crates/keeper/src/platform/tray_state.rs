//! Tray state: what the tray says, in fixed words.
//!
//! No field can hold a word of the person's, locked or open: a tray is seen by whoever looks at
//! the screen.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use crate::words::Words;

/// What the tray shows and offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrayState {
    /// The first line: what comes next.
    pub next: NextLine,
    /// Whether reminders are silent now, and why.
    pub hush: Hush,
    /// Whether a mood and a note can be kept: the vault is open.
    pub can_keep: bool,
    /// Whether silence can be set and ended: the vault is open.
    pub can_silence: bool,
    /// Whether there are check-ins, which a silence from here lets through.
    pub lets_check_ins: bool,
    /// Whether locking makes sense: there is a passphrase, and the vault is open.
    pub can_lock: bool,
    /// Whether something is open in the inbox; the icon then has a dot.
    pub open_items: bool,
}

/// Why reminders are silent now; the strongest reason where there are several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hush {
    /// They are not.
    No,
    /// The person silenced them until then.
    Silence(DayTime),
    /// It is quiet hours until then.
    QuietHours(DayTime),
    /// The desktop is not to be disturbed.
    Desktop,
}

/// The first line of the tray's menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextLine {
    /// "Locked".
    Locked,
    /// "Nothing is planned".
    Nothing,
    /// "Next reminder: today 19:00".
    At(DayTime),
}

/// A time as a person says it today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayTime {
    /// "today 19:00".
    Today(NaiveTime),
    /// "tomorrow 19:00".
    Tomorrow(NaiveTime),
    /// "Thursday 26 November, 19:00".
    On(NaiveDate, NaiveTime),
}

impl TrayState {
    /// Returns what is shown before anything is known.
    pub fn at_start() -> TrayState {
        TrayState {
            next: NextLine::Nothing,
            hush: Hush::No,
            can_keep: false,
            can_silence: false,
            lets_check_ins: false,
            can_lock: false,
            open_items: false,
        }
    }
}

impl NextLine {
    /// Returns the line in words.
    pub fn say(self, words: &Words) -> String {
        match self {
            NextLine::Locked => words.get("tray-locked", &[]),
            NextLine::Nothing => words.get("tray-nothing-planned", &[]),
            NextLine::At(when) => words.get("tray-next", &[("when", when.say(words).into())]),
        }
    }
}

impl Hush {
    /// Returns the line in words; `None` while nothing is silent.
    pub fn say(self, words: &Words) -> Option<String> {
        match self {
            Hush::No => None,
            Hush::Silence(until) => Some(words.get("tray-silent", &[("when", until.say(words).into())])),
            Hush::QuietHours(until) => Some(words.get("tray-quiet", &[("when", until.say(words).into())])),
            Hush::Desktop => Some(words.get("tray-desktop-quiet", &[])),
        }
    }
}

impl DayTime {
    /// Returns how one says `moment` on the date `today`.
    pub fn seen_on(today: NaiveDate, moment: NaiveDateTime) -> DayTime {
        if moment.date() == today {
            DayTime::Today(moment.time())
        } else if Some(moment.date()) == today.succ_opt() {
            DayTime::Tomorrow(moment.time())
        } else {
            DayTime::On(moment.date(), moment.time())
        }
    }

    /// Returns the time in words.
    pub fn say(self, words: &Words) -> String {
        match self {
            DayTime::Today(time) => {
                words.get("shell-when-today", &[("time", words.manner().clock(time).into())])
            }
            DayTime::Tomorrow(time) => {
                words.get("shell-when-tomorrow", &[("time", words.manner().clock(time).into())])
            }
            DayTime::On(date, time) => words.get(
                "shell-when-date",
                &[
                    ("weekday", date.weekday().number_from_monday().into()),
                    ("day", date.day().into()),
                    ("month", date.month().into()),
                    ("time", words.manner().clock(time).into()),
                ],
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(today: &str, moment: &str, said: &str) {
        let when = DayTime::seen_on(today.parse().expect("a date"), moment.parse().expect("a moment"));
        assert_eq!(NextLine::At(when).say(&Words::in_language("en")), format!("Next reminder: {said}"));
    }

    #[test]
    fn a_time_is_said_as_it_is_seen_today() {
        check("2026-11-24", "2026-11-24T19:00:00", "today 19:00");
        check("2026-11-24", "2026-11-25T07:05:00", "tomorrow 07:05");
        check("2026-11-24", "2026-11-26T19:00:00", "Thursday 26 November, 19:00");
        check("2026-12-31", "2027-01-01T00:00:00", "tomorrow 00:00");
        check("2026-11-24", "2026-11-23T19:00:00", "Monday 23 November, 19:00");
    }

    #[test]
    fn the_reason_for_silence_is_said_with_its_end() {
        let words = Words::in_language("en");
        let time = NaiveTime::from_hms_opt(8, 0, 0).expect("a time");
        let said = |hush: Hush| hush.say(&words).unwrap_or_default();
        assert_eq!(said(Hush::No), "");
        assert_eq!(said(Hush::Silence(DayTime::Today(time))), "Silent until today 08:00, by your choice");
        assert_eq!(said(Hush::QuietHours(DayTime::Tomorrow(time))), "Quiet hours until tomorrow 08:00");
        assert_eq!(said(Hush::Desktop), "Waiting: this desktop is set not to be disturbed");
    }

    #[test]
    fn the_other_lines_are_fixed() {
        let words = Words::in_language("en");
        assert_eq!(NextLine::Locked.say(&words), "Locked");
        assert_eq!(NextLine::Nothing.say(&words), "Nothing is planned");
    }
}
