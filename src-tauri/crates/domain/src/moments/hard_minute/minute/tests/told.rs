//! A situation as it is told in the table, and a row of it.

use super::super::{Asked, Minute};
use crate::check_ins::check_in::Step;
use crate::moments::hard_minute::line::{LookAct, MinuteLine, SayFor};
use crate::moments::hard_minute::offer::{MinuteOffer, Offered};
use crate::moments::hard_minute::sentence::Voice;
use crate::moments::hard_minute::situation::{Clock, Mine, PassedCheckIn, Situation};
use crate::plan::cadence::{Cadence, Channel, Starter};
use crate::plan::contact::{Contact, ContactLevel, MayStart};
use crate::plan::offer::PlanState;
use crate::plan::term::{Certainty, Standing, Term, Topic};
use crate::plan::{MissedProtocol, Plan, Reconnect, Role};
use crate::reminding::quiet::QuietHours;
use crate::time::local_time::Zone;
use crate::time::recurrence::Repeat;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use std::collections::BTreeSet;

/// A situation that owns what it is about.
#[derive(Clone)]
pub(super) struct Told {
    state: PlanState,
    pub plan: Option<Plan>,
    pub mine: Mine,
    next: Option<DateTime<Utc>>,
    passed: Option<PassedCheckIn>,
    now: DateTime<Utc>,
    zone: Zone,
    quiet: Option<QuietHours>,
}

fn here() -> Zone {
    Zone::named("Europe/Berlin").unwrap()
}

/// `Thu 19:00` of the last week of November 2026.
fn local(text: &str) -> NaiveDateTime {
    let (day, time) = text.split_once(' ').unwrap();
    let day =
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].iter().position(|known| *known == day).unwrap();
    format!("2026-11-{}T{time}:00", 23 + day).parse().unwrap()
}

fn instant(text: &str) -> DateTime<Utc> {
    here().resolve(local(text).date(), local(text).time()).due
}

fn standing(certainty: &str) -> Standing {
    Standing { certainty: Certainty::from_name(certainty).unwrap(), ..Standing::default() }
}

fn cadence(words: &[&str]) -> Cadence {
    Cadence {
        repeat: Repeat::Days(2),
        starts: NaiveDate::default(),
        time: NaiveTime::MIN,
        zone: here(),
        channel: Channel::Text,
        starter: Starter::from_name(words[1]).unwrap(),
        tone: String::new(),
        absences: BTreeSet::new(),
        confirmation: None,
        standing: standing(words[0]),
    }
}

impl Told {
    pub fn of(text: &str, now: &str) -> Told {
        let (first, rest) = text.split_once(", ").unwrap_or((text, ""));
        let state = match first {
            "no plan" => PlanState::NoPlan,
            "closed" => PlanState::Closed,
            "they_said_no" => PlanState::TheirNo,
            "i_said_no" => PlanState::MyNo,
            "not_safe" => PlanState::NotSafe,
            _ => PlanState::Open,
        };
        let plan = Plan::blank("2026-11-20".parse().unwrap());
        let role = Role::from_name(first).unwrap_or_default();
        let has_none = matches!(state, PlanState::NoPlan | PlanState::Closed);
        let mut told = Told {
            state,
            plan: (!has_none).then_some(Plan { role, ..plan }),
            mine: Mine::default(),
            next: None,
            passed: None,
            now: instant(now),
            zone: here(),
            quiet: None,
        };
        rest.split(", ").filter(|part| !part.is_empty()).for_each(|part| told.take(part));
        told
    }

    fn take(&mut self, part: &str) {
        let words: Vec<&str> = part.split(' ').collect();
        let line = |topic, text: String, standing| Term { id: None, topic, text, standing };
        match words[..] {
            ["used", offer] => self.mine.used.push(MinuteOffer::from_name(offer).unwrap()),
            ["made", "up"] => self.mine.made_up = true,
            ["wrote", ..] => self.mine.wrote = Some(instant(&words[1..].join(" "))),
            ["quiet", "until", to] => {
                let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
                self.quiet = QuietHours::new(time("22:00"), time(to));
            }
            ["passed", step, day, time, "until", until, at] => {
                let step = Step::from_name(step).unwrap();
                let (at, until) = (instant(&format!("{day} {time}")), instant(&format!("{until} {at}")));
                self.passed = Some(PassedCheckIn { at, step, until });
            }
            _ => {
                let plan = self.plan.as_mut().unwrap();
                match words[..] {
                    ["check-ins", ..] => {
                        plan.cadence = Some(cadence(&words[1..]));
                        self.next = Some(instant(&words[3..].join(" ")));
                    }
                    ["contact", level, certainty, starts] => {
                        let by_text = MayStart::from_name(starts).unwrap();
                        let level = ContactLevel::from_name(level).unwrap();
                        let standing = standing(certainty);
                        plan.contact = Some(Contact { level, by_text, standing, ..Contact::default() });
                    }
                    ["answers", certainty, ..] => {
                        plan.terms.push(line(Topic::Answers, words[2..].join(" "), standing(certainty)));
                    }
                    ["kind", "line", sure] => {
                        plan.terms.push(line(Topic::KindLine, "birthdays".to_owned(), standing(sure)));
                    }
                    ["through", ..] => {
                        plan.terms.push(line(Topic::ThroughWhom, words[1..].join(" "), standing("agreed")));
                    }
                    ["missed", hours] => {
                        let wait_hours = hours.parse().unwrap();
                        plan.missed =
                            Some(MissedProtocol { wait_hours, nudge: Some("Are you well?".to_owned()) });
                    }
                    ["meeting", sure, ..] => {
                        let at = local(&words[2..].join(" "));
                        let (place, purpose) = (String::new(), String::new());
                        let (date, time, standing) = (at.date(), at.time(), standing(sure));
                        plan.reconnect =
                            Some(Reconnect { date, time, zone: here(), place, purpose, standing });
                    }
                    _ => panic!("{part}"),
                }
            }
        }
    }

    /// The same, and this became of the plan.
    pub fn turned(self, state: PlanState) -> Told {
        Told { state, ..self }
    }

    /// The same without any plan.
    pub fn without_plan(self) -> Told {
        Told { state: PlanState::NoPlan, plan: None, ..self }
    }

    pub fn situation(&self) -> Situation<'_> {
        Situation {
            state: self.state,
            plan: self.plan.as_ref(),
            next: self.next,
            passed: self.passed,
            mine: self.mine.clone(),
            clock: Clock { now: self.now, opened: self.now, zone: &self.zone, quiet: self.quiet },
        }
    }
}

/// `door`, `say`, `say answer`, `look profile`.
pub(super) fn asked(tap: &str) -> Asked {
    let (line, what) = tap.split_once(' ').unwrap_or((tap, ""));
    Asked {
        line: MinuteLine::from_name(line),
        purpose: SayFor::from_name(what),
        look: LookAct::from_name(what),
    }
}

fn plain(name: &str) -> String {
    name.replace('_', " ")
}

fn moment(at: Option<DateTime<Utc>>) -> String {
    at.map(|at| here().local(at).format(" %a %H:%M").to_string()).unwrap_or_default()
}

fn list(offers: &[Offered]) -> String {
    let each = offers.iter().map(|one| format!("{}{}", plain(one.offer.name()), moment(one.at)));
    each.collect::<Vec<_>>().join(", ")
}

/// What a window shows, as one row.
pub(super) fn row(tap: &str, minute: &Minute) -> String {
    let said = minute.said.iter().map(|one| {
        let days = one.days.map(|days| format!(" {days}")).unwrap_or_default();
        let sure = one.certainty.map(|sure| format!(" ({})", plain(sure.name()))).unwrap_or_default();
        let voice = if one.voice == Voice::Asked { " [to the one who asked]" } else { "" };
        format!("{}{days}{}{sure}{voice}", plain(one.sentence.name()), moment(one.at))
    });
    let mut row = format!("  {tap}: {}", said.collect::<Vec<_>>().join(". "));
    for (name, offers) in [("", &minute.first), ("more: ", &minute.more)] {
        if !offers.is_empty() {
            row.push_str(&format!(" | {name}{}", list(offers)));
        }
    }
    let beside: Vec<_> = minute.beside.iter().map(|one| plain(one.name())).collect();
    if !beside.is_empty() {
        row.push_str(&format!(" | beside: {}", beside.join(", ")));
    }
    if tap == "arrange" {
        row.push_str(&format!(" | opens {}", plain(minute.arrange.name())));
    }
    if tap == "emergency" {
        row.push_str(&minute.way.map(|way| format!(" | by {}", plain(way.name()))).unwrap_or_default());
    }
    if tap == "say" || tap == "door" {
        let holds =
            minute.holds.iter().map(|hold| format!("{}{}", plain(hold.until.name()), moment(hold.at)));
        row.push_str(&format!(" | held {}", holds.collect::<Vec<_>>().join(", ")));
    }
    row.push('\n');
    row
}
