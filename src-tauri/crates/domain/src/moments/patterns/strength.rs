//! How strong it was before and after, by what was done.
//!
//! People log at the peak, so it falls by itself: *only waited*, which means that no offer was taken, is always one of the groups.
//! The groups stand in an order that never changes.

use super::axis::{BEGINS, HUNDREDTHS, Middle, count, lane, median, missing};
use super::table::Table;
use crate::moments::hard_minute::{MinuteLine, MinuteOffer};
use chrono::NaiveDateTime;

/// Strength is from 0 to 10.
const STRENGTHS: u32 = 11;

crate::words! {
    /// What was done in a hard minute, in the order in which it is shown.
    Done {
        /// No offer was taken.
        OnlyWaited = "only_waited",
        /// A person of mine.
        Person = "person",
        /// Something of mine.
        OwnThing = "own_thing",
        /// It was left until morning.
        UntilMorning = "until_morning",
        /// It was kept for later.
        Kept = "kept",
        /// I made it harder for myself.
        MadeHarder = "made_harder",
        /// I looked for help.
        Help = "help",
        /// I wrote, or called.
        Wrote = "wrote",
        /// It was done before.
        Already = "already",
    }
}

impl Done {
    /// What the line and the offer that was taken last say.
    pub fn of(line: Option<MinuteLine>, offer: Option<MinuteOffer>) -> Done {
        use MinuteOffer::*;
        match offer {
            Some(Person) => Done::Person,
            Some(OwnThing) => Done::OwnThing,
            Some(UntilMorning) => Done::UntilMorning,
            Some(UntilCheckIn | Question | ByDay) => Done::Kept,
            Some(MakeHarder) => Done::MadeHarder,
            Some(Help | TheirLife) => Done::Help,
            Some(MakeUpOnce | KindLine | Write | CheckIn | AgreedWay | ThroughWhom) => Done::Wrote,
            None | Some(GoOn | Close) if line == Some(MinuteLine::Already) => Done::Already,
            None | Some(GoOn | Close) => Done::OnlyWaited,
        }
    }
}

/// A hard minute of which both are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StrengthEntry {
    /// As the clock showed it.
    pub at: NaiveDateTime,
    /// What was done.
    pub done: Done,
    /// 0 to 10.
    pub before: u8,
    /// 0 to 10.
    pub after: u8,
}

/// The picture: a strip for each group, on one scale from 0 at the left to 10 at the right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrengthChart {
    /// Of how many both are known.
    pub n: u32,
    /// Of how many hard minutes they are not.
    pub untold: u32,
    /// Where each strength stands, from the left.
    pub ticks: Vec<u32>,
    /// The groups that have some, and *only waited*.
    pub groups: Vec<StrengthGroup>,
}

/// What was done, and how strong it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrengthGroup {
    /// What was done.
    pub done: Done,
    /// How many.
    pub n: u32,
    /// How many are missing until it has a median.
    pub missing: u32,
    /// Each of them, the earliest first.
    pub entries: Vec<StrengthLine>,
    /// The medians of before and after, from the left.
    pub medians: Option<(Middle, Middle)>,
}

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StrengthLine {
    /// What is known.
    pub entry: StrengthEntry,
    /// Where the strength before stands, from the left.
    pub from: u32,
    /// Where the strength after stands, from the left.
    pub to: u32,
    /// Its line within the strip, from the top.
    pub y: u32,
}

fn place(strength: u32) -> u32 {
    (strength * 2 + HUNDREDTHS) * super::axis::WHOLE / (STRENGTHS * 2 * HUNDREDTHS)
}

fn middle(values: Vec<u32>) -> Option<Middle> {
    median(values).map(|value| Middle { value, at: place(value) })
}

fn hundredths(strength: u8) -> u32 {
    u32::from(strength) * HUNDREDTHS
}

impl StrengthChart {
    /// The picture of these; `untold` is how many hard minutes there are besides.
    pub fn new(entries: &[StrengthEntry], untold: u32) -> StrengthChart {
        let group = |done: &Done| {
            let mut of_it: Vec<StrengthEntry> =
                entries.iter().filter(|entry| entry.done == *done).copied().collect();
            of_it.sort_unstable_by_key(|entry| entry.at);
            StrengthGroup::new(*done, &of_it)
        };
        let groups = Done::ALL.iter().map(group);
        StrengthChart {
            n: count(entries),
            untold,
            ticks: (0..STRENGTHS).map(|strength| place(strength * HUNDREDTHS)).collect(),
            groups: groups.filter(|group| group.n > 0 || group.done == Done::OnlyWaited).collect(),
        }
    }

    /// The same as a table: a row for each entry, and after them one for each group's medians.
    pub fn table(&self) -> Table {
        let columns = vec!["done", "n", "at", "before", "after"];
        let mut rows = Vec::new();
        for group in &self.groups {
            let row = |at: String, before: String, after: String| {
                vec![group.done.name().to_owned(), group.n.to_string(), at, before, after]
            };
            for StrengthLine { entry, .. } in &group.entries {
                let at = entry.at.format("%Y-%m-%dT%H:%M").to_string();
                rows.push(row(at, entry.before.to_string(), entry.after.to_string()));
            }
            if let Some((before, after)) = group.medians {
                rows.push(row("median".to_owned(), before.written(), after.written()));
            }
        }
        Table { columns, rows }
    }
}

impl StrengthGroup {
    fn new(done: Done, entries: &[StrengthEntry]) -> StrengthGroup {
        let n = count(entries);
        let line = |(number, entry): (u32, &StrengthEntry)| StrengthLine {
            entry: *entry,
            from: place(hundredths(entry.before)),
            to: place(hundredths(entry.after)),
            y: lane(number, n),
        };
        let of = |strength: fn(&StrengthEntry) -> u8| {
            middle(entries.iter().map(|entry| hundredths(strength(entry))).collect())
        };
        let medians = of(|entry| entry.before).zip(of(|entry| entry.after));
        StrengthGroup {
            done,
            n,
            missing: missing(n, BEGINS),
            entries: (0..).zip(entries).map(line).collect(),
            medians: medians.filter(|_| n >= BEGINS),
        }
    }
}

#[cfg(test)]
mod tests;
