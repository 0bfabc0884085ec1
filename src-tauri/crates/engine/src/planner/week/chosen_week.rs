//! What is chosen about the week, as it stands in the vault's settings, and the weekly reminder to plan it.

use crate::EngineError;
use crate::planner::reminding::rules::Wanted;
use crate::planner::reminding::work::Work;
use crate::view::Weekday;
use chrono::{NaiveTime, TimeDelta};
use interlude_domain::reminding::rule::Kind;
use interlude_domain::time::recurrence::Repeat;
use interlude_domain::week::hard::HardHours;
use interlude_domain::week::nudge::About;
use interlude_domain::week::slots::DayBounds;
use interlude_store::tables::{Owner, Rows};
use std::collections::BTreeSet;

const DAY: &str = "week day";
const MARGIN: &str = "week margin";
const HARD: &str = "hard hours";
const NUDGES: &str = "nudges";
/// Whether the weekly reminder was begun once; whoever switched it off is not given it again.
const PLANNING_BEGUN: &str = "planning begun";

/// What is chosen about the week, besides its reminders.
pub(crate) struct WeekChoices {
    pub day: DayBounds,
    pub margin: TimeDelta,
    pub hard: Vec<HardHours>,
}

impl Work<'_> {
    /// The weekly reminder to plan is on at first.
    pub fn begin_planning_once(&mut self) -> Result<bool, EngineError> {
        if self.rows.setting(PLANNING_BEGUN)?.is_some() {
            return Ok(false);
        }
        self.keep_planning(Some((Weekday::Sun, NaiveTime::from_hms_opt(17, 0, 0).unwrap_or_default())))?;
        Ok(true)
    }

    /// Gives the weekly reminder to plan its day and time, or none.
    pub fn keep_planning(&mut self, wanted: Option<(Weekday, NaiveTime)>) -> Result<(), EngineError> {
        let owner = Owner::Prompt(Kind::Planning);
        let known = self.rows.rule_of(owner)?.map(|stored| stored.track.rule.starts);
        let today = self.zone.local(self.now).date();
        let wanted = wanted.map(|(weekday, at)| Wanted {
            repeat: Repeat::Weeks(1, weekday.set()),
            starts: known.unwrap_or(today),
            until: None,
            except: BTreeSet::new(),
            at,
            zone: None,
        });
        self.keep_rule(owner, wanted)?;
        Ok(self.rows.set_setting(PLANNING_BEGUN, Some("yes"))?)
    }
}

/// A time as it is typed.
pub(crate) fn text(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn time(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok()
}

/// What is chosen, or else from 8 to 22 with a quarter of an hour in between, and no hard hours.
pub(crate) fn choices(rows: &Rows<'_>) -> Result<WeekChoices, EngineError> {
    let usual = || {
        Some(DayBounds { from: NaiveTime::from_hms_opt(8, 0, 0)?, to: NaiveTime::from_hms_opt(22, 0, 0)? })
    };
    let chosen = rows.setting(DAY)?.and_then(|chosen| {
        let (from, to) = chosen.split_once(' ')?;
        Some(DayBounds { from: time(from)?, to: time(to)? })
    });
    let midnight = DayBounds { from: NaiveTime::MIN, to: NaiveTime::MIN };
    let margin = rows.setting(MARGIN)?.and_then(|minutes| minutes.parse().ok()).unwrap_or(15);
    let hard = rows.setting(HARD)?.unwrap_or_default();
    Ok(WeekChoices {
        day: chosen.or_else(usual).unwrap_or(midnight),
        margin: TimeDelta::minutes(margin),
        hard: hard.split(';').filter_map(read_hard).collect(),
    })
}

/// The nudges that are switched on; at first none.
pub(crate) fn nudges(rows: &Rows<'_>) -> Result<BTreeSet<About>, EngineError> {
    let on = rows.setting(NUDGES)?.unwrap_or_default();
    Ok(on.split_whitespace().filter_map(About::from_name).collect())
}

fn hard_text(hard: &HardHours) -> String {
    let days: Vec<&str> = Weekday::of(hard.on).iter().map(|day| day.name()).collect();
    format!("{} {} {}", days.join(","), text(hard.from), text(hard.to))
}

fn read_hard(stored: &str) -> Option<HardHours> {
    let mut words = stored.split_whitespace();
    let days: Vec<Weekday> = words.next()?.split(',').filter_map(Weekday::from_name).collect();
    Some(HardHours { on: Weekday::all_of(&days), from: time(words.next()?)?, to: time(words.next()?)? })
}

/// Stores what was chosen.
pub(crate) fn save(rows: &Rows<'_>, chosen: &WeekChoices, nudges: &[About]) -> Result<(), EngineError> {
    rows.set_setting(DAY, Some(&format!("{} {}", text(chosen.day.from), text(chosen.day.to))))?;
    rows.set_setting(MARGIN, Some(&chosen.margin.num_minutes().to_string()))?;
    let hard: Vec<String> = chosen.hard.iter().map(hard_text).collect();
    rows.set_setting(HARD, Some(hard.join(";").as_str()).filter(|text| !text.is_empty()))?;
    let on: Vec<&str> = nudges.iter().map(|about| about.name()).collect();
    rows.set_setting(NUDGES, Some(on.join(" ").as_str()).filter(|text| !text.is_empty()))?;
    Ok(())
}
