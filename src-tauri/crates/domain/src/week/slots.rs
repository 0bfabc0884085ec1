//! Slots: when in the next fourteen days there is room for something, and why just then.
//!
//! A slot lies within the day's own start and end, outside quiet hours, and apart from everything that stands or is busy, and
//! from now, by the travel margin. It begins on the half hour, or where free time begins (on the quarter hour after it).
//!
//! The order of the slots is a sum of four reasons, and nothing else:
//!
//! | reason | points |
//! |---|---|
//! | it covers at least half of hours that I called hard or that were hard by my log, or half of itself lies in them | 8 |
//! | it feeds a need that nothing feeds in the next seven days, and lies in these | 4 |
//! | nothing else stands on that day | 2 |
//! | it is in the evening (from 17:00), or at the weekend from 10:00 on | 1 |
//!
//! Of equal ones the one with more of the hard hours stands first, then the earlier, and each day has one slot at most. The reason that is told is the weightiest that
//! holds. The same input always has the same answer.

use crate::own_life::need::Need;
use crate::reminding::quiet::QuietHours;
use crate::time::local_time::Zone;
use crate::time::span::{Span, merged, without};
use crate::week::hard::HardHours;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc, Weekday};

/// How many days are looked at, today included.
pub const DAYS: u64 = 14;
/// How many days count as soon, today included.
pub const SOON: u64 = 7;
/// How far apart the beginnings are that are tried, in minutes.
const STEP: i64 = 30;
/// A beginning after something else lies on such a minute.
const QUARTER: i64 = 15;

crate::words! {
    /// Why a slot is proposed.
    SlotReason {
        /// I called these hours hard.
        HardHours = "hard_hours",
        /// They were hard by my log.
        LoggedHours = "logged_hours",
        /// Nothing feeds that need in the next seven days.
        UncoveredNeed = "uncovered_need",
        /// Nothing else stands on that day.
        EmptyDay = "empty_day",
        /// It is free.
        Free = "free",
    }
}

/// The part of a day in which something may be placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayBounds {
    /// From this time on.
    pub from: NaiveTime,
    /// Until this time; midnight is the end of the day.
    pub to: NaiveTime,
}

/// Everything on which slots depend besides the thing itself.
#[derive(Debug, Clone)]
pub struct Around<'a> {
    /// The present.
    pub now: DateTime<Utc>,
    /// The zone that the computer is in.
    pub zone: &'a Zone,
    /// The start and the end of each day.
    pub day: DayBounds,
    /// The quiet hours.
    pub quiet: Option<QuietHours>,
    /// How much lies between two things at least.
    pub margin: TimeDelta,
    /// What stands, in any order.
    pub standing: &'a [Span],
    /// When I am busy, in any order.
    pub busy: &'a [Span],
    /// The hours that I called hard.
    pub hard: &'a [HardHours],
    /// The hours that were hard by my log.
    pub logged: &'a [HardHours],
    /// The needs that nothing feeds in the next seven days.
    pub uncovered: &'a [Need],
}

/// What looks for room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// How long it takes, more than nothing.
    pub minutes: u32,
    /// What it feeds.
    pub need: Option<Need>,
    /// Only on this date, if that was asked for.
    pub on: Option<NaiveDate>,
}

/// Room for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// When it begins.
    pub from: DateTime<Utc>,
    /// When it ends.
    pub to: DateTime<Utc>,
    /// Why it is proposed.
    pub reason: SlotReason,
}

/// One day with what is free on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreeDay {
    /// The date here.
    pub date: NaiveDate,
    /// What is free, in order.
    pub free: Vec<Span>,
    hard: Vec<Span>,
    logged: Vec<Span>,
    is_empty: bool,
}

/// The days from `first` on, each with what is free on it.
pub fn free_days(around: &Around<'_>, first: NaiveDate, count: u64) -> Vec<FreeDay> {
    let apart: Vec<Span> =
        around.standing.iter().chain(around.busy).map(|span| span.widened(around.margin)).collect();
    let taken = merged(apart);
    let standing = merged(around.standing.to_vec());
    (0..count)
        .filter_map(|days| first.checked_add_days(Days::new(days)))
        .map(|date| {
            let whole = bounds(around, date, around.day.from, around.day.to);
            let open = Span { from: whole.from.max(around.now), to: whole.to };
            let quiet = quiet_on(around, date);
            let awake = if open.from < open.to { without(open, &quiet) } else { Vec::new() };
            FreeDay {
                date,
                free: awake.into_iter().flat_map(|part| without(part, &taken)).collect(),
                hard: hard_on(around, date),
                logged: hours_on(around, around.logged, date),
                is_empty: standing.iter().all(|span| span.overlap(&whole).is_zero()),
            }
        })
        .collect()
}

/// For each wish at most `most` slots, the best first.
pub fn slots(around: &Around<'_>, wishes: &[Wish], most: usize) -> Vec<Vec<Slot>> {
    let today = around.zone.local(around.now).date();
    let days = free_days(around, today, DAYS);
    wishes
        .iter()
        .map(|wish| {
            let mut best: Vec<(Rank, Slot)> = days
                .iter()
                .enumerate()
                .filter(|(_, day)| wish.on.is_none_or(|on| on == day.date))
                .filter_map(|(index, day)| best_of(around, day, index, wish))
                .collect();
            best.sort_by_key(|(rank, slot)| (std::cmp::Reverse(*rank), slot.from));
            best.into_iter().take(most).map(|(_, slot)| slot).collect()
        })
        .collect()
}

/// Points, and how much of hard hours is covered.
type Rank = (u32, TimeDelta);

fn best_of(around: &Around<'_>, day: &FreeDay, index: usize, wish: &Wish) -> Option<(Rank, Slot)> {
    let length = TimeDelta::minutes(wish.minutes.max(1).into());
    let is_soon = u64::try_from(index).is_ok_and(|index| index < SOON);
    let feeds = is_soon && wish.need.is_some_and(|need| around.uncovered.contains(&need));
    let mut best: Option<(Rank, Slot)> = None;
    let soonest = around.now + around.margin;
    for free in day.free.iter().filter(|free| free.length() >= length) {
        for from in beginnings(free, length, around.zone).filter(|from| *from >= soonest) {
            let slot = Span { from, to: from + length };
            let is_called = is_hard(&slot, &day.hard);
            let reasons = [
                (is_called, 8, SlotReason::HardHours),
                (!is_called && is_hard(&slot, &day.logged), 8, SlotReason::LoggedHours),
                (feeds, 4, SlotReason::UncoveredNeed),
                (day.is_empty, 2, SlotReason::EmptyDay),
            ];
            let held = || reasons.iter().filter(|(holds, _, _)| *holds);
            let points =
                held().map(|(_, points, _)| points).sum::<u32>() + u32::from(is_usual(from, around.zone));
            let shared = day.hard.iter().chain(&day.logged).map(|hours| slot.overlap(hours)).sum();
            // Beginnings come in order, so of equal ones the first stays.
            if best.is_none_or(|(known, _)| (points, shared) > known) {
                let reason = held().next().map_or(SlotReason::Free, |(_, _, reason)| *reason);
                best = Some(((points, shared), Slot { from: slot.from, to: slot.to, reason }));
            }
        }
    }
    best
}

/// Where something of that length can begin: at the first quarter hour of the free time, then on each half hour.
fn beginnings(free: &Span, length: TimeDelta, zone: &Zone) -> impl Iterator<Item = DateTime<Utc>> {
    let first = rounded_up(free.from, QUARTER, zone);
    let second = rounded_up(first + TimeDelta::minutes(1), STEP, zone);
    let later = std::iter::successors(Some(second), |at| Some(*at + TimeDelta::minutes(STEP)));
    let last = free.to - length;
    std::iter::once(first).chain(later).take_while(move |from| *from <= last)
}

/// The next instant at which the minutes of the local clock are a multiple of `step`.
fn rounded_up(at: DateTime<Utc>, step: i64, zone: &Zone) -> DateTime<Utc> {
    let local = zone.local(at);
    let gone = i64::from(local.time().num_seconds_from_midnight());
    let over = gone.rem_euclid(step * 60);
    if over == 0 { at } else { at + TimeDelta::seconds(step * 60 - over) }
}

fn is_hard(slot: &Span, hard: &[Span]) -> bool {
    hard.iter().any(|hours| {
        let shared = slot.overlap(hours);
        !shared.is_zero() && (shared * 2 >= slot.length() || shared * 2 >= hours.length())
    })
}

fn is_usual(from: DateTime<Utc>, zone: &Zone) -> bool {
    let local = zone.local(from);
    match local.weekday() {
        Weekday::Sat | Weekday::Sun => local.hour() >= 10,
        _ => local.hour() >= 17,
    }
}

/// From one local time of a date to another; one that is not after the first is of the next day.
fn bounds(around: &Around<'_>, date: NaiveDate, from: NaiveTime, to: NaiveTime) -> Span {
    let end = if to > from { date } else { date.succ_opt().unwrap_or(date) };
    Span { from: around.zone.resolve(date, from).due, to: around.zone.resolve(end, to).due }
}

fn quiet_on(around: &Around<'_>, date: NaiveDate) -> Vec<Span> {
    let Some(quiet) = around.quiet else { return Vec::new() };
    let evenings = [date.pred_opt(), Some(date)].into_iter().flatten();
    merged(evenings.map(|date| bounds(around, date, quiet.from(), quiet.to())).collect())
}

/// The hours that I called hard and that begin on a date or reach into it.
pub fn hard_on(around: &Around<'_>, date: NaiveDate) -> Vec<Span> {
    hours_on(around, around.hard, date)
}

fn hours_on(around: &Around<'_>, hours: &[HardHours], date: NaiveDate) -> Vec<Span> {
    let of = |date: NaiveDate| {
        let on_day = hours.iter().filter(move |hard| hard.on.contains(date.weekday()));
        on_day.map(move |hard| bounds(around, date, hard.from, hard.to))
    };
    let day = bounds(around, date, NaiveTime::MIN, NaiveTime::MIN);
    let before = date.pred_opt().into_iter().flat_map(of);
    merged(before.chain(of(date)).filter(|span| !span.overlap(&day).is_zero()).collect())
}

#[cfg(test)]
mod tests;
