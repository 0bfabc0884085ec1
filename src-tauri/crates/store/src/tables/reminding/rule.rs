//! Rules: when something is, whose it is, and how far it has come.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column::{self, date_text, foreign, time_text};
use crate::tables::reminding::owner::Owner;
use crate::tables::reminding::repeat::{RepeatColumns, repeat_of};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use interlude_domain::own_life::activity::ActivityId;
use interlude_domain::plan::PlanId;
use interlude_domain::reminding::rule::{InQuietHours, Kind, Lead, Rule, RuleId};
use interlude_domain::reminding::schedule::Track;
use interlude_domain::time::local_time::Zone;
use rusqlite::{OptionalExtension, Row, params};
use std::collections::BTreeSet;

pub(crate) const COLUMNS: &str = "id, kind, plan_id, activity_id, at, repeat, every, weekdays, month_day, starts, until, except_dates, \
                       zone, grace_seconds, in_quiet_hours, next_date, began, ended_at, lead_of, lead_days";

/// A rule as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredRule {
    /// Whose it is.
    pub owner: Owner,
    /// The rule, and how far it has come.
    pub track: Track,
}

fn except_text(except: &BTreeSet<NaiveDate>) -> String {
    except.iter().map(NaiveDate::to_string).collect::<Vec<_>>().join(" ")
}

fn lead_of(row: &Row<'_>) -> rusqlite::Result<Option<Lead>> {
    let item: Option<i64> = row.get("lead_of")?;
    let days = row.get("lead_days")?;
    Ok(item.map(|item| Lead { item: RuleId(item), days }))
}

pub(crate) fn rule_of(row: &Row<'_>) -> rusqlite::Result<StoredRule> {
    let kind = column::word(row, "kind", Kind::from_name)?;
    let owner = match (row.get::<_, Option<i64>>("plan_id")?, row.get::<_, Option<i64>>("activity_id")?) {
        (Some(plan), None) => Owner::Plan(PlanId(plan), kind),
        (None, Some(activity)) if kind == Kind::PlacedActivity => Owner::Placed(ActivityId(activity)),
        (None, Some(activity)) => Owner::Activity(ActivityId(activity)),
        (None, None) if kind.is_prompt() => Owner::Prompt(kind),
        _ => return Err(foreign()),
    };
    let except = row.get::<_, String>("except_dates")?;
    let zone: Option<String> = row.get("zone")?;
    let rule = Rule {
        id: RuleId(row.get("id")?),
        at: column::time(row, "at")?,
        repeat: repeat_of(row)?,
        starts: column::date(row, "starts")?,
        until: column::date_if_any(row, "until")?,
        except: except
            .split_whitespace()
            .map(|date| date.parse().map_err(|_| foreign()))
            .collect::<Result<_, _>>()?,
        zone: zone.map(|name| Zone::named(&name).ok_or_else(foreign)).transpose()?,
        grace: TimeDelta::seconds(row.get("grace_seconds")?),
        in_quiet_hours: column::word(row, "in_quiet_hours", InQuietHours::from_name)?,
        lead: lead_of(row)?,
    };
    let track = Track {
        rule,
        next: column::date_if_any(row, "next_date")?,
        began: column::date(row, "began")?,
        ended: column::instant_if_any(row, "ended_at")?.is_some(),
    };
    Ok(StoredRule { owner, track })
}

impl Rows<'_> {
    /// Stores a rule of `owner` and names it; the id within `track` is not looked at.
    ///
    /// # Errors
    /// When the vault cannot be written, or `owner` has a rule of that kind that was not ended.
    pub fn add_rule(&self, owner: Owner, track: &Track) -> Result<RuleId, StoreError> {
        let sql = "INSERT INTO rule (kind, plan_id, activity_id, at, repeat, every, weekdays, month_day, starts, until, \
                   except_dates, zone, grace_seconds, in_quiet_hours, next_date, began, lead_of, lead_days) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)";
        let (plan, activity) = owner.ids();
        let rule = &track.rule;
        let repeat = RepeatColumns::from(&rule.repeat);
        self.0.execute(
            sql,
            params![
                owner.kind().name(),
                plan,
                activity,
                time_text(rule.at),
                repeat.name,
                repeat.every,
                repeat.weekdays,
                repeat.month_day,
                rule.starts.to_string(),
                date_text(rule.until),
                except_text(&rule.except),
                rule.zone.as_ref().map(Zone::name),
                rule.grace.num_seconds(),
                rule.in_quiet_hours.name(),
                date_text(track.next),
                track.began.to_string(),
                rule.lead.map(|lead| lead.item.0),
                rule.lead.map_or(0, |lead| lead.days),
            ],
        )?;
        Ok(RuleId(self.0.last_insert_rowid()))
    }

    /// Stores what a rule says now and where it began; how far it has come stays.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_rule(&self, track: &Track) -> Result<(), StoreError> {
        let sql = "UPDATE rule SET at = ?2, repeat = ?3, every = ?4, weekdays = ?5, month_day = ?6, starts = ?7, until = ?8, \
                   except_dates = ?9, zone = ?10, grace_seconds = ?11, in_quiet_hours = ?12, began = ?13, lead_days = ?14 \
                   WHERE id = ?1";
        let rule = &track.rule;
        let repeat = RepeatColumns::from(&rule.repeat);
        self.0.execute(
            sql,
            params![
                rule.id.0,
                time_text(rule.at),
                repeat.name,
                repeat.every,
                repeat.weekdays,
                repeat.month_day,
                rule.starts.to_string(),
                date_text(rule.until),
                except_text(&rule.except),
                rule.zone.as_ref().map(Zone::name),
                rule.grace.num_seconds(),
                rule.in_quiet_hours.name(),
                track.began.to_string(),
                rule.lead.map_or(0, |lead| lead.days),
            ],
        )?;
        Ok(())
    }

    /// Stores how far a rule has come.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_next_date(&self, rule: RuleId, next: Option<NaiveDate>) -> Result<(), StoreError> {
        self.0.execute("UPDATE rule SET next_date = ?2 WHERE id = ?1", params![rule.0, date_text(next)])?;
        Ok(())
    }

    /// Ends a rule.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn end_rule(&self, rule: RuleId, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE rule SET ended_at = ?2, next_date = NULL WHERE id = ?1 AND ended_at IS NULL";
        self.0.execute(sql, params![rule.0, now.timestamp()])?;
        Ok(())
    }

    /// Lets a rule that was ended go on.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn revive_rule(&self, rule: RuleId) -> Result<(), StoreError> {
        self.0.execute("UPDATE rule SET ended_at = NULL WHERE id = ?1", params![rule.0])?;
        Ok(())
    }

    /// What comes ahead of a rule's items, by what it is: a reminder of the item's own kind, or a confirmation. `None` if
    /// there is none that was not ended.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn lead_of(&self, item: RuleId, kind: Kind) -> Result<Option<StoredRule>, StoreError> {
        let kind = kind.name();
        let sql =
            format!("SELECT {COLUMNS} FROM rule WHERE ended_at IS NULL AND lead_of = ?1 AND kind = '{kind}'");
        Ok(self.0.prepare_cached(&sql)?.query_row([item.0], rule_of).optional()?)
    }

    /// Every rule that a plan ever had for check-ins, also those that were put off; the oldest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn check_in_rules(&self, plan: PlanId) -> Result<Vec<StoredRule>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM rule WHERE plan_id = ?1 AND lead_of IS NULL AND kind IN ('check_in', 'moved_check_in') \
             ORDER BY id"
        );
        Ok(self.0.prepare_cached(&sql)?.query_map([plan.0], rule_of)?.collect::<Result<_, _>>()?)
    }

    /// Every rule of a plan that was not ended.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn rules_of_plan(&self, plan: PlanId) -> Result<Vec<StoredRule>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM rule WHERE plan_id = ?1 AND ended_at IS NULL ORDER BY id");
        Ok(self.0.prepare_cached(&sql)?.query_map([plan.0], rule_of)?.collect::<Result<_, _>>()?)
    }

    /// The rule of `owner` that was not ended; never one that only reminds ahead of it.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn rule_of(&self, owner: Owner) -> Result<Option<StoredRule>, StoreError> {
        // The kind is no parameter: only by its word is it found in an index over rules of one kind.
        let kind = owner.kind().name();
        let sql = |whose| {
            format!(
                "SELECT {COLUMNS} FROM rule WHERE ended_at IS NULL AND lead_of IS NULL AND kind = '{kind}' AND {whose}"
            )
        };
        let found = match owner.ids() {
            (Some(plan), _) => self.0.prepare_cached(&sql("plan_id = ?1"))?.query_row([plan], rule_of),
            (_, Some(activity)) => {
                self.0.prepare_cached(&sql("activity_id = ?1"))?.query_row([activity], rule_of)
            }
            (None, None) => {
                self.0.prepare_cached(&sql("plan_id IS NULL AND activity_id IS NULL"))?.query_row([], rule_of)
            }
        };
        Ok(found.optional()?)
    }

    /// The rules of an activity that ended at `at`, together with it; none that only reminds ahead of another.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn rules_ended_with(
        &self,
        activity: ActivityId,
        at: DateTime<Utc>,
    ) -> Result<Vec<StoredRule>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM rule WHERE activity_id = ?1 AND lead_of IS NULL AND ended_at = ?2 ORDER BY id"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        Ok(statement.query_map(params![activity.0, at.timestamp()], rule_of)?.collect::<Result<_, _>>()?)
    }

    /// Every rule of an activity that was not ended; none that only reminds ahead of another.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn rules_of_activity(&self, activity: ActivityId) -> Result<Vec<StoredRule>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM rule WHERE activity_id = ?1 AND lead_of IS NULL AND ended_at IS NULL ORDER BY id"
        );
        Ok(self.0.prepare_cached(&sql)?.query_map([activity.0], rule_of)?.collect::<Result<_, _>>()?)
    }

    /// A rule by its name, also an ended one.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn rule(&self, rule: RuleId) -> Result<Option<StoredRule>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM rule WHERE id = ?1");
        Ok(self.0.prepare_cached(&sql)?.query_row([rule.0], rule_of).optional()?)
    }
}
