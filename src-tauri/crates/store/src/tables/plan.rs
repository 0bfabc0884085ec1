//! Plans with the words of their cadence and reconnect; when those are stands in their rules.

use super::column::{self, date_text};
use super::{Owner, Rows};
use crate::StoreError;
use chrono::{DateTime, Utc};
use interlude_domain::cadence::{Cadence, Channel, Starter};
use interlude_domain::local_time::Zone;
use interlude_domain::plan::{LookAgain, Plan, PlanId, Reconnect, Role};
use interlude_domain::rule::Kind;
use interlude_domain::term::Certainty;
use rusqlite::{OptionalExtension, Row, params};

/// The open plan as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredPlan {
    /// Its name.
    pub id: PlanId,
    /// The plan, whole.
    pub plan: Plan,
}

fn plan_of(row: &Row<'_>) -> rusqlite::Result<StoredPlan> {
    let ends = column::date_if_any(row, 4)?;
    let certainty = column::word_if_any(row, 5, Certainty::from_name)?;
    let plan = Plan {
        role: column::word(row, 1, Role::from_name)?,
        name: row.get(2)?,
        starts: column::date(row, 3)?,
        ends: ends.zip(certainty),
        look_again: None,
        same_home: row.get(6)?,
        purpose_mine: row.get(7)?,
        purpose_theirs: row.get(8)?,
        cadence: None,
        reconnect: None,
        terms: Vec::new(),
    };
    Ok(StoredPlan { id: PlanId(row.get(0)?), plan })
}

impl Rows<'_> {
    /// The plan that is open, with its cadence, its reconnect and its terms.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn open_plan(&self) -> Result<Option<StoredPlan>, StoreError> {
        let sql = "SELECT id, role, name, starts, ends, ends_certainty, same_home, purpose_mine, purpose_theirs \
                   FROM plan WHERE closed_at IS NULL";
        let Some(mut stored) = self.0.prepare_cached(sql)?.query_row([], plan_of).optional()? else {
            return Ok(None);
        };
        let owner = |kind| Owner::Plan(stored.id, kind);
        stored.plan.look_again = self
            .rule_of(owner(Kind::LookAgain))?
            .map(|found| LookAgain { date: found.track.rule.starts, time: found.track.rule.at });
        stored.plan.cadence = self.cadence(stored.id)?;
        stored.plan.reconnect = self.reconnect(stored.id)?;
        stored.plan.terms = self.terms(stored.id)?;
        Ok(Some(stored))
    }

    /// Stores a new plan without its rules.
    ///
    /// # Errors
    /// When the vault cannot be written, or another plan is open.
    pub fn add_plan(&self, plan: &Plan, now: DateTime<Utc>) -> Result<PlanId, StoreError> {
        let sql = "INSERT INTO plan (role, name, starts, purpose_mine, purpose_theirs, created_at, changed_at) \
                   VALUES (?1, '', ?2, '', '', ?3, ?3)";
        self.0.execute(sql, params![plan.role.name(), plan.starts.to_string(), now.timestamp()])?;
        let id = PlanId(self.0.last_insert_rowid());
        self.save_plan(id, plan, now)?;
        Ok(id)
    }

    /// Stores what a plan says now, without its rules.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_plan(&self, id: PlanId, plan: &Plan, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE plan SET role = ?2, name = ?3, starts = ?4, ends = ?5, ends_certainty = ?6, same_home = ?7, \
                   purpose_mine = ?8, purpose_theirs = ?9, changed_at = ?10 WHERE id = ?1";
        self.0.execute(
            sql,
            params![
                id.0,
                plan.role.name(),
                plan.name,
                plan.starts.to_string(),
                date_text(plan.ends.map(|(date, _)| date)),
                plan.ends.map(|(_, certainty)| certainty.name()),
                plan.same_home,
                plan.purpose_mine,
                plan.purpose_theirs,
                now.timestamp(),
            ],
        )?;
        self.save_cadence(id, plan.cadence.as_ref())?;
        self.save_reconnect(id, plan.reconnect.as_ref())?;
        self.save_terms(id, &plan.terms, now)
    }

    /// Closes a plan; it stays in the history.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn close_plan(&self, id: PlanId, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE plan SET closed_at = ?2 WHERE id = ?1 AND closed_at IS NULL";
        self.0.execute(sql, params![id.0, now.timestamp()])?;
        Ok(())
    }

    fn cadence(&self, plan: PlanId) -> Result<Option<Cadence>, StoreError> {
        let Some(rule) = self.rule_of(Owner::Plan(plan, Kind::CheckIn))?.map(|found| found.track.rule) else {
            return Ok(None);
        };
        let sql = "SELECT channel, starter, certainty FROM cadence WHERE plan_id = ?1";
        let found = self.0.prepare_cached(sql)?.query_row([plan.0], |row| {
            Ok(Cadence {
                repeat: rule.repeat,
                starts: rule.starts,
                time: rule.at,
                zone: rule.zone.unwrap_or_else(Zone::utc),
                channel: column::word(row, 0, Channel::from_name)?,
                starter: column::word(row, 1, Starter::from_name)?,
                certainty: column::word(row, 2, Certainty::from_name)?,
            })
        });
        Ok(found.optional()?)
    }

    fn save_cadence(&self, plan: PlanId, cadence: Option<&Cadence>) -> Result<(), StoreError> {
        self.0.execute("DELETE FROM cadence WHERE plan_id = ?1", [plan.0])?;
        if let Some(cadence) = cadence {
            let sql = "INSERT INTO cadence (plan_id, channel, starter, certainty) VALUES (?1, ?2, ?3, ?4)";
            let (channel, starter) = (cadence.channel.name(), cadence.starter.name());
            self.0.execute(sql, params![plan.0, channel, starter, cadence.certainty.name()])?;
        }
        Ok(())
    }

    fn reconnect(&self, plan: PlanId) -> Result<Option<Reconnect>, StoreError> {
        let Some(rule) = self.rule_of(Owner::Plan(plan, Kind::Reconnect))?.map(|found| found.track.rule)
        else {
            return Ok(None);
        };
        let sql = "SELECT place, purpose, certainty FROM reconnect WHERE plan_id = ?1";
        let found = self.0.prepare_cached(sql)?.query_row([plan.0], |row| {
            Ok(Reconnect {
                date: rule.starts,
                time: rule.at,
                zone: rule.zone.unwrap_or_else(Zone::utc),
                place: row.get(0)?,
                purpose: row.get(1)?,
                certainty: column::word(row, 2, Certainty::from_name)?,
            })
        });
        Ok(found.optional()?)
    }

    fn save_reconnect(&self, plan: PlanId, reconnect: Option<&Reconnect>) -> Result<(), StoreError> {
        self.0.execute("DELETE FROM reconnect WHERE plan_id = ?1", [plan.0])?;
        if let Some(meeting) = reconnect {
            let sql = "INSERT INTO reconnect (plan_id, place, purpose, certainty) VALUES (?1, ?2, ?3, ?4)";
            self.0.execute(sql, params![plan.0, meeting.place, meeting.purpose, meeting.certainty.name()])?;
        }
        Ok(())
    }
}
