//! Prompts to plan: the weekly one, what the coming days lack, and hard dates a week ahead.
//!
//! They are reminders like all others, kept as rules. After each change and each turn it is looked again what the coming days
//! lack: the one nudge that was planned goes when its reason goes, and another is planned. Nothing here watches a clock.

use crate::EngineError;
use crate::planner::own_life::inviting::Inviting;
use crate::planner::own_life::meetings::counted_from;
use crate::planner::reminding::rules::Wanted;
use crate::planner::reminding::work::Work;
use crate::planner::week::chosen_week;
use crate::planner::week::standing;
use chrono::{Days, NaiveDate, NaiveTime};
use interlude_domain::reminding::rule::{Kind, RuleId};
use interlude_domain::week::hard::HardDateId;
use interlude_domain::week::nudge::{self, Around, Nudge, Standing};
use interlude_store::tables::{Owner, StoredRule};

/// Late enough for a free morning, early enough to ask somebody.
const AT: u32 = 11;
/// How far what stands is looked at: as far as a nudge is planned, and seven days more.
const LOOKED_AT: u64 = 21;
/// How long ahead a hard date is asked for.
const AHEAD_OF_HARD: u64 = 7;
/// How long ago something must have been said to be said again, and more.
const REMEMBERED: u64 = 30;

/// A prompt that is still to come.
struct Planned {
    rule: StoredRule,
    nudge: Nudge,
}

impl Work<'_> {
    /// Keeps all prompts as they follow from what stands; whether that changed something.
    pub fn keep_prompts(&mut self) -> Result<bool, EngineError> {
        let begun = self.begin_planning_once()?;
        let tapered = self.keep_planning_tapered()?;
        // A hard date goes before a nudge where only one of them may come.
        let asked = self.keep_hard_dates()?;
        let nudged = self.keep_nudge()?;
        let thought = self.keep_thinking()?;
        let looks_back = self.keep_look_back()?;
        Ok(begun || tapered || nudged || asked || thought || looks_back)
    }

    fn planned(&self, kind: Kind) -> Result<Vec<Planned>, EngineError> {
        let mut planned = Vec::new();
        for stored in self.rules.iter().filter(|stored| stored.owner == Owner::Prompt(kind)) {
            let id = stored.track.rule.id;
            if self.schedule.ahead(id).next().is_some()
                && let Some(nudge) = self.rows.nudge(id)?
            {
                planned.push(Planned { rule: stored.clone(), nudge });
            }
        }
        Ok(planned)
    }

    fn plan_prompt(&mut self, kind: Kind, date: NaiveDate, nudge: Nudge) -> Result<(), EngineError> {
        let rule = self.begin_rule(Owner::Prompt(kind), Wanted::once(date, at(), None))?;
        Ok(self.rows.add_nudge(rule, nudge)?)
    }

    /// The first date on which a prompt could still come.
    fn earliest(&self) -> NaiveDate {
        let today = self.zone.local(self.now).date();
        let is_ahead = self.zone.resolve(today, at()).due > self.now;
        if is_ahead { today } else { today.succ_opt().unwrap_or(today) }
    }

    /// Prompts of a kind that were not taken away before they came, of the last time: when each came or comes.
    fn came(&self, kind: Kind) -> Result<Vec<(RuleId, NaiveDate, Nudge)>, EngineError> {
        let today = self.zone.local(self.now).date();
        let since = today.checked_sub_days(Days::new(REMEMBERED)).unwrap_or(today);
        let mut came = Vec::new();
        for stored in self.rows.prompts_since(kind, since)? {
            let rule = &stored.track.rule;
            let key = interlude_domain::reminding::occurrence::Key { rule: rule.id, date: rule.starts };
            let has_come = self.schedule.occurrence(key).is_some() || self.rows.occurrence(key)?.is_some();
            if has_come && let Some(nudge) = self.rows.nudge(rule.id)? {
                came.push((rule.id, rule.starts, nudge));
            }
        }
        Ok(came)
    }

    fn keep_nudge(&mut self) -> Result<bool, EngineError> {
        let on = chosen_week::nudges(self.rows)?;
        let planned = self.planned(Kind::Nudge)?;
        if on.is_empty() && planned.is_empty() {
            return Ok(false);
        }
        let wanted = if on.is_empty() { None } else { nudge::next(&self.what_stands(on)?) };
        let is_kept = |planned: &Planned| wanted == Some((planned.rule.track.rule.starts, planned.nudge));
        let mut kept = false;
        let mut changed = false;
        for one in planned {
            if is_kept(&one) && !kept {
                kept = true;
            } else {
                self.end_with_lead(&one.rule)?;
                changed = true;
            }
        }
        if let Some((date, nudge)) = wanted.filter(|_| !kept) {
            self.plan_prompt(Kind::Nudge, date, nudge)?;
            changed = true;
        }
        Ok(changed)
    }

    fn what_stands(
        &self,
        on: std::collections::BTreeSet<interlude_domain::week::nudge::About>,
    ) -> Result<Around, EngineError> {
        let earliest = self.earliest();
        let standing = standing::taken(self, standing::days(self, earliest, LOOKED_AT))?;
        let inviting = Inviting::load(self)?;
        let mut people = Vec::new();
        for stored in self.rows.people()? {
            if !inviting.may_invite(&stored.person.name) {
                continue;
            }
            // Whoever is met soon need not be asked for.
            let is_met_soon = standing.iter().any(|one| one.person == Some(stored.id));
            let until = stored.person.latest_until(counted_from(self, &stored)?.0);
            people.extend(until.filter(|_| !is_met_soon).map(|until| (stored.id, until)));
        }
        people.sort_by_key(|(id, until)| (*until, *id));
        let mut around = Around { earliest, on, people, ..Around::default() };
        for stored in self.rows.hard_dates()? {
            let dates = std::iter::successors(stored.hard.next_on_or_after(earliest), |date| {
                stored.hard.next_on_or_after(date.succ_opt()?)
            });
            let last = earliest.checked_add_days(Days::new(LOOKED_AT)).unwrap_or(earliest);
            around.hard.extend(dates.take_while(|date| *date <= last));
        }
        around.standing = standing
            .iter()
            .map(|one| Standing {
                date: self.zone.local(one.occurrence.due).date(),
                need: one.need,
                with_people: one.with_people,
            })
            .collect();
        around.taper = self.taper()?;
        if let Some(taper) = around.taper {
            around.others = self.planning_days(taper)?;
            around.others.extend(self.came(Kind::HardDate)?.into_iter().map(|(_, date, _)| date));
            around
                .others
                .extend(self.planned(Kind::HardDate)?.into_iter().map(|one| one.rule.track.rule.starts));
        }
        around.said = self.came(Kind::Nudge)?.into_iter().map(|(_, date, nudge)| (date, nudge)).collect();
        Ok(around)
    }

    fn keep_hard_dates(&mut self) -> Result<bool, EngineError> {
        let planned = self.planned(Kind::HardDate)?;
        let dates = self.rows.hard_dates()?;
        if planned.is_empty() && dates.is_empty() {
            return Ok(false);
        }
        let came = self.came(Kind::HardDate)?;
        let earliest = self.earliest();
        let mut wanted: Vec<(HardDateId, NaiveDate)> = Vec::new();
        for stored in dates {
            // The last day on which asking still makes sense is the one before.
            let Some(date) = stored.hard.next_on_or_after(earliest.succ_opt().unwrap_or(earliest)) else {
                continue;
            };
            let week_before = date.checked_sub_days(Days::new(AHEAD_OF_HARD)).unwrap_or(date);
            let was_asked = came.iter().any(|(_, asked, nudge)| {
                *nudge == Nudge::HardDate(stored.id) && (week_before..date).contains(asked)
            });
            if !was_asked {
                wanted.push((stored.id, week_before.max(earliest)));
            }
        }
        let mut wanted = self.within_taper(wanted, &came)?;
        let mut changed = false;
        for one in planned {
            let place = wanted.iter().position(|(id, date)| {
                one.nudge == Nudge::HardDate(*id) && one.rule.track.rule.starts == *date
            });
            match place {
                Some(place) => {
                    wanted.remove(place);
                }
                None => {
                    self.end_with_lead(&one.rule)?;
                    changed = true;
                }
            }
        }
        for (id, date) in wanted {
            self.plan_prompt(Kind::HardDate, date, Nudge::HardDate(id))?;
            changed = true;
        }
        Ok(changed)
    }
}

impl Work<'_> {
    /// Of hard dates those that may be asked for after a plan ended, the first days first.
    fn within_taper(
        &self,
        mut wanted: Vec<(HardDateId, NaiveDate)>,
        came: &[(RuleId, NaiveDate, Nudge)],
    ) -> Result<Vec<(HardDateId, NaiveDate)>, EngineError> {
        let Some(taper) = self.taper()? else { return Ok(wanted) };
        wanted.sort_by_key(|(id, date)| (*date, *id));
        let mut others = self.planning_days(taper)?;
        others.extend(came.iter().map(|(_, date, _)| *date));
        others.extend(self.came(Kind::Nudge)?.into_iter().map(|(_, date, _)| date));
        wanted.retain(|(_, date)| {
            let may = taper.allows(*date, &others);
            if may {
                others.push(*date);
            }
            may
        });
        Ok(wanted)
    }
}

fn at() -> NaiveTime {
    NaiveTime::from_hms_opt(AT, 0, 0).unwrap_or_default()
}
