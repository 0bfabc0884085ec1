//! The check-in log.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column::{self, date_text};
use chrono::{DateTime, Utc};
use interlude_domain::check_ins::check_in::{Answer, Began, CheckIn, CheckInId, Why};
use interlude_domain::plan::PlanId;
use interlude_domain::plan::cadence::Channel;
use interlude_domain::reminding::occurrence::Key;
use interlude_domain::reminding::rule::RuleId;
use rusqlite::{OptionalExtension, Row, named_params, params};

const COLUMNS: &str = "id, rule_id, nominal_date, planned_for, answer, at, began, channel, before, after, why, note, \
                       moved_rule, nudged_at, created_at, changed_at, cleared_at";

/// An entry as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCheckIn {
    /// Its name; `None` as long as it was never stored.
    pub id: Option<CheckInId>,
    /// The entry.
    pub entry: CheckIn,
    /// Where it was moved: the rule that reminds of the new moment.
    pub moved_rule: Option<RuleId>,
    /// When the one prepared message was taken for it.
    pub nudged_at: Option<DateTime<Utc>>,
    /// When it was first written.
    pub created_at: DateTime<Utc>,
    /// When it was last written.
    pub changed_at: DateTime<Utc>,
    /// When it was cleared, if it was.
    pub cleared_at: Option<DateTime<Utc>>,
}

fn check_in_of(row: &Row<'_>) -> rusqlite::Result<StoredCheckIn> {
    let rule: Option<i64> = row.get("rule_id")?;
    let key = rule.map(RuleId).zip(column::date_if_any(row, "nominal_date")?);
    let entry = CheckIn {
        key: key.map(|(rule, date)| Key { rule, date }),
        planned_for: column::instant(row, "planned_for")?,
        answer: column::word(row, "answer", Answer::from_name)?,
        at: column::instant(row, "at")?,
        began: column::word_if_any(row, "began", Began::from_name)?,
        channel: column::word_if_any(row, "channel", Channel::from_name)?,
        before: row.get("before")?,
        after: row.get("after")?,
        why: column::word_if_any(row, "why", Why::from_name)?,
        note: row.get("note")?,
    };
    Ok(StoredCheckIn {
        id: Some(CheckInId(row.get("id")?)),
        entry,
        moved_rule: row.get::<_, Option<i64>>("moved_rule")?.map(RuleId),
        nudged_at: column::instant_if_any(row, "nudged_at")?,
        created_at: column::instant(row, "created_at")?,
        changed_at: column::instant(row, "changed_at")?,
        cleared_at: column::instant_if_any(row, "cleared_at")?,
    })
}

impl Rows<'_> {
    /// The entries about what was planned for, or was, from `from` on and before `to`; in order of that time.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn check_ins_between(
        &self,
        plan: PlanId,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<Vec<StoredCheckIn>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM check_in WHERE plan_id = ?1 AND planned_for >= ?2 AND planned_for < ?3 \
             AND cleared_at IS NULL ORDER BY planned_for, id"
        );
        let between = params![plan.0, from.timestamp(), to.timestamp()];
        Ok(self.0.prepare_cached(&sql)?.query_map(between, check_in_of)?.collect::<Result<_, _>>()?)
    }

    /// The entry about one check-in; none where it was cleared.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn check_in_of(&self, key: Key) -> Result<Option<StoredCheckIn>, StoreError> {
        Ok(self.check_in_ever(key)?.filter(|stored| stored.cleared_at.is_none()))
    }

    /// The check-in that was put off to the date of a rule, with what was written about it.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn check_in_moved_to(&self, rule: RuleId) -> Result<Option<StoredCheckIn>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM check_in WHERE moved_rule = ?1 AND cleared_at IS NULL");
        Ok(self.0.prepare_cached(&sql)?.query_row([rule.0], check_in_of).optional()?)
    }

    /// The entry about one check-in, also one that was cleared.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn check_in_ever(&self, key: Key) -> Result<Option<StoredCheckIn>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM check_in WHERE rule_id = ?1 AND nominal_date = ?2");
        let of = params![key.rule.0, key.date.to_string()];
        Ok(self.0.prepare_cached(&sql)?.query_row(of, check_in_of).optional()?)
    }

    /// One entry, also one that was cleared.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn check_in(&self, id: CheckInId) -> Result<Option<StoredCheckIn>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM check_in WHERE id = ?1");
        Ok(self.0.prepare_cached(&sql)?.query_row([id.0], check_in_of).optional()?)
    }

    /// When the two were last in touch for certain, by what was written.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn last_contact(&self, plan: PlanId) -> Result<Option<DateTime<Utc>>, StoreError> {
        let sql =
            "SELECT max(at) FROM check_in WHERE plan_id = ?1 AND answer = 'happened' AND cleared_at IS NULL";
        Ok(self.0.prepare_cached(sql)?.query_row([plan.0], |row| column::instant_if_any(row, 0))?)
    }

    /// The entry by which the two were last in touch for certain.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn last_contact_entry(&self, plan: PlanId) -> Result<Option<CheckInId>, StoreError> {
        let sql = "SELECT id FROM check_in WHERE plan_id = ?1 AND answer = 'happened' AND cleared_at IS NULL \
                   ORDER BY at DESC, id DESC LIMIT 1";
        let found = self.0.prepare_cached(sql)?.query_row([plan.0], |row| row.get(0)).optional()?;
        Ok(found.map(CheckInId))
    }

    /// Stores an entry, a new one or what it says since it was corrected, and names it. What it is about stays.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_check_in(&self, plan: PlanId, stored: &StoredCheckIn) -> Result<CheckInId, StoreError> {
        let sql = "INSERT INTO check_in (id, plan_id, rule_id, nominal_date, planned_for, answer, at, began, channel, before, \
                   after, why, note, moved_rule, nudged_at, created_at, changed_at, cleared_at) VALUES (:id, :plan, :rule, :date, \
                   :planned, :answer, :at, :began, :channel, :before, :after, :why, :note, :moved, :nudged, :created, \
                   :changed, :cleared) ON CONFLICT (id) DO UPDATE SET planned_for = excluded.planned_for, answer = excluded.answer, \
                   at = excluded.at, began = excluded.began, channel = excluded.channel, before = excluded.before, \
                   after = excluded.after, why = excluded.why, note = excluded.note, moved_rule = excluded.moved_rule, \
                   nudged_at = excluded.nudged_at, created_at = excluded.created_at, \
                   changed_at = excluded.changed_at, cleared_at = excluded.cleared_at";
        let entry = &stored.entry;
        self.0.execute(
            sql,
            named_params! {
                ":id": stored.id.map(|id| id.0),
                ":plan": plan.0,
                ":rule": entry.key.map(|key| key.rule.0),
                ":date": date_text(entry.key.map(|key| key.date)),
                ":planned": entry.planned_for.timestamp(),
                ":answer": entry.answer.name(),
                ":at": entry.at.timestamp(),
                ":began": entry.began.map(Began::name),
                ":channel": entry.channel.map(Channel::name),
                ":before": entry.before,
                ":after": entry.after,
                ":why": entry.why.map(Why::name),
                ":note": entry.note,
                ":moved": stored.moved_rule.map(|rule| rule.0),
                ":nudged": stored.nudged_at.map(|at| at.timestamp()),
                ":created": stored.created_at.timestamp(),
                ":changed": stored.changed_at.timestamp(),
                ":cleared": stored.cleared_at.map(|at| at.timestamp()),
            },
        )?;
        Ok(stored.id.unwrap_or_else(|| CheckInId(self.0.last_insert_rowid())))
    }
}
