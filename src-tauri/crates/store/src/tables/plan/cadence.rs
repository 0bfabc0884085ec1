//! The words of a plan's check-ins, its reconnect, and contact in between. When the first two are stands in their rules.

use crate::StoreError;
use crate::tables::column::{self, date_text};
use crate::tables::{Owner, Rows};
use interlude_domain::plan::cadence::{Cadence, Channel, Confirmation, Starter};
use interlude_domain::plan::contact::{Contact, ContactLevel, MayStart};
use interlude_domain::plan::term::{Certainty, SaidBy, Standing};
use interlude_domain::plan::{PlanId, Reconnect};
use interlude_domain::reminding::rule::{Kind, Rule};
use interlude_domain::time::local_time::Zone;
use rusqlite::{OptionalExtension, Row, params};

pub(crate) fn standing_of(row: &Row<'_>) -> rusqlite::Result<Standing> {
    Ok(Standing {
        certainty: column::word(row, "certainty", Certainty::from_name)?,
        said_by: column::word(row, "said_by", SaidBy::from_name)?,
        since: Some(column::date(row, "since")?),
    })
}

impl Rows<'_> {
    pub(crate) fn cadence(&self, plan: PlanId) -> Result<Option<Cadence>, StoreError> {
        let Some(rule) = self.plan_rule(plan, Kind::CheckIn)? else { return Ok(None) };
        let sql = "SELECT channel, starter, tone, confirm, certainty, said_by, since FROM cadence WHERE plan_id = ?1";
        let confirmed_at = self.lead_of(rule.id, Kind::Confirmation)?.map(|lead| lead.track.rule.at);
        let found = self.0.prepare_cached(sql)?.query_row([plan.0], |row| {
            let text: Option<String> = row.get("confirm")?;
            Ok(Cadence {
                repeat: rule.repeat,
                starts: rule.starts,
                time: rule.at,
                zone: rule.zone.unwrap_or_else(Zone::utc),
                channel: column::word(row, "channel", Channel::from_name)?,
                starter: column::word(row, "starter", Starter::from_name)?,
                tone: row.get("tone")?,
                absences: rule.except,
                confirmation: confirmed_at.zip(text).map(|(time, text)| Confirmation { time, text }),
                standing: standing_of(row)?,
            })
        });
        Ok(found.optional()?)
    }

    pub(crate) fn save_cadence(&self, plan: PlanId, cadence: Option<&Cadence>) -> Result<(), StoreError> {
        self.0.execute("DELETE FROM cadence WHERE plan_id = ?1", [plan.0])?;
        let Some(cadence) = cadence else { return Ok(()) };
        let sql = "INSERT INTO cadence (plan_id, channel, starter, tone, confirm, certainty, said_by, since) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let standing = cadence.standing;
        self.0.execute(
            sql,
            params![
                plan.0,
                cadence.channel.name(),
                cadence.starter.name(),
                cadence.tone,
                cadence.confirmation.as_ref().map(|confirmation| &confirmation.text),
                standing.certainty.name(),
                standing.said_by.name(),
                date_text(standing.since),
            ],
        )?;
        Ok(())
    }

    pub(crate) fn reconnect(&self, plan: PlanId) -> Result<Option<Reconnect>, StoreError> {
        let Some(rule) = self.plan_rule(plan, Kind::Reconnect)? else { return Ok(None) };
        let sql = "SELECT place, purpose, certainty, said_by, since FROM reconnect WHERE plan_id = ?1";
        let found = self.0.prepare_cached(sql)?.query_row([plan.0], |row| {
            Ok(Reconnect {
                date: rule.starts,
                time: rule.at,
                zone: rule.zone.unwrap_or_else(Zone::utc),
                place: row.get("place")?,
                purpose: row.get("purpose")?,
                standing: standing_of(row)?,
            })
        });
        Ok(found.optional()?)
    }

    pub(crate) fn save_reconnect(&self, plan: PlanId, meeting: Option<&Reconnect>) -> Result<(), StoreError> {
        self.0.execute("DELETE FROM reconnect WHERE plan_id = ?1", [plan.0])?;
        let Some(meeting) = meeting else { return Ok(()) };
        let sql = "INSERT INTO reconnect (plan_id, place, purpose, certainty, said_by, since) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let standing = meeting.standing;
        self.0.execute(
            sql,
            params![
                plan.0,
                meeting.place,
                meeting.purpose,
                standing.certainty.name(),
                standing.said_by.name(),
                date_text(standing.since),
            ],
        )?;
        Ok(())
    }

    pub(crate) fn contact(&self, plan: PlanId) -> Result<Option<Contact>, StoreError> {
        let sql = "SELECT level, by_text, by_call, in_person, certainty, said_by, since FROM contact WHERE plan_id = ?1";
        let found = self.0.prepare_cached(sql)?.query_row([plan.0], |row| {
            Ok(Contact {
                level: column::word(row, "level", ContactLevel::from_name)?,
                by_text: column::word(row, "by_text", MayStart::from_name)?,
                by_call: column::word(row, "by_call", MayStart::from_name)?,
                in_person: column::word(row, "in_person", MayStart::from_name)?,
                standing: standing_of(row)?,
            })
        });
        Ok(found.optional()?)
    }

    pub(crate) fn save_contact(&self, plan: PlanId, contact: Option<Contact>) -> Result<(), StoreError> {
        self.0.execute("DELETE FROM contact WHERE plan_id = ?1", [plan.0])?;
        let Some(contact) = contact else { return Ok(()) };
        let sql = "INSERT INTO contact (plan_id, level, by_text, by_call, in_person, certainty, said_by, since) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let standing = contact.standing;
        self.0.execute(
            sql,
            params![
                plan.0,
                contact.level.name(),
                contact.by_text.name(),
                contact.by_call.name(),
                contact.in_person.name(),
                standing.certainty.name(),
                standing.said_by.name(),
                date_text(standing.since),
            ],
        )?;
        Ok(())
    }

    /// What to write the day before a check-in, also of a plan that was closed; `None` for nothing.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn confirmation_text(&self, plan: PlanId) -> Result<Option<String>, StoreError> {
        let sql = "SELECT confirm FROM cadence WHERE plan_id = ?1";
        let found = self.0.prepare_cached(sql)?.query_row([plan.0], |row| row.get(0)).optional()?;
        Ok(found.flatten())
    }

    fn plan_rule(&self, plan: PlanId, kind: Kind) -> Result<Option<Rule>, StoreError> {
        Ok(self.rule_of(Owner::Plan(plan, kind))?.map(|found| found.track.rule))
    }
}
