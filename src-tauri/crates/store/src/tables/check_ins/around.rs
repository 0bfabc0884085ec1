//! What stands around check-ins: questions of my own, what stands before one, and what came of it.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::check_ins::around::{Asked, Before, Came, QuestionId};
use interlude_domain::plan::PlanId;
use interlude_domain::plan::term::Topic;
use interlude_domain::reminding::occurrence::Key;
use rusqlite::{OptionalExtension, Row, params};

fn before_of(row: &Row<'_>) -> rusqlite::Result<Before> {
    let topic = column::word_if_any(row, "topic", Topic::from_name)?;
    let own: Option<i64> = row.get("question_id")?;
    Ok(Before {
        asked: topic.map(Asked::Topic).or(own.map(|id| Asked::Own(QuestionId(id)))),
        leave_out: row.get("leave_out")?,
        ending: row.get("ending")?,
    })
}

impl Rows<'_> {
    /// What stands before a check-in; empty where nothing does.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn before_check_in(&self, key: Key) -> Result<Before, StoreError> {
        let sql = "SELECT topic, question_id, leave_out, ending FROM before_check_in WHERE rule_id = ?1 AND nominal_date = ?2";
        let of = params![key.rule.0, key.date.to_string()];
        Ok(self.0.prepare_cached(sql)?.query_row(of, before_of).optional()?.unwrap_or_default())
    }

    /// Stores what stands before a check-in.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_before(&self, key: Key, before: &Before, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "INSERT INTO before_check_in (rule_id, nominal_date, topic, question_id, leave_out, ending, changed_at) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (rule_id, nominal_date) DO UPDATE SET \
                   topic = excluded.topic, question_id = excluded.question_id, leave_out = excluded.leave_out, \
                   ending = excluded.ending, changed_at = excluded.changed_at";
        let (topic, own) = match before.asked {
            Some(Asked::Topic(topic)) => (Some(topic.name()), None),
            Some(Asked::Own(id)) => (None, Some(id.0)),
            None => (None, None),
        };
        let (date, at) = (key.date.to_string(), now.timestamp());
        self.0.execute(sql, params![key.rule.0, date, topic, own, before.leave_out, before.ending, at])?;
        Ok(())
    }

    /// Adds a question of my own, and names it.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_question(
        &self,
        plan: PlanId,
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<QuestionId, StoreError> {
        let sql = "INSERT INTO question (plan_id, text, created_at) VALUES (?1, ?2, ?3)";
        self.0.execute(sql, params![plan.0, text, now.timestamp()])?;
        Ok(QuestionId(self.0.last_insert_rowid()))
    }

    /// Every question of my own that is open, the oldest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn open_questions(&self, plan: PlanId) -> Result<Vec<(QuestionId, String)>, StoreError> {
        let sql = "SELECT id, text FROM question WHERE plan_id = ?1 AND closed_at IS NULL ORDER BY id";
        let of = |row: &Row<'_>| Ok((QuestionId(row.get(0)?), row.get(1)?));
        Ok(self.0.prepare_cached(sql)?.query_map([plan.0], of)?.collect::<Result<_, _>>()?)
    }

    /// A question of my own, also one that was closed.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn question(&self, id: QuestionId) -> Result<Option<String>, StoreError> {
        let sql = "SELECT text FROM question WHERE id = ?1";
        Ok(self.0.prepare_cached(sql)?.query_row([id.0], |row| row.get(0)).optional()?)
    }

    /// Closes a question, or with `None` opens it again.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_question_closed(
        &self,
        id: QuestionId,
        closed_at: Option<DateTime<Utc>>,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE question SET closed_at = ?2 WHERE id = ?1";
        self.0.execute(sql, params![id.0, closed_at.map(|at| at.timestamp())])?;
        Ok(())
    }

    /// Stores one line of what came of a check-in.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_outcome(
        &self,
        key: Key,
        (came, text): (Came, &str),
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO outcome (rule_id, nominal_date, kind, text, created_at) VALUES (?1, ?2, ?3, ?4, ?5)";
        let date = key.date.to_string();
        self.0.execute(sql, params![key.rule.0, date, came.name(), text, now.timestamp()])?;
        Ok(())
    }

    /// What came of a check-in, in the order in which it was written.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn outcomes(&self, key: Key) -> Result<Vec<(Came, String)>, StoreError> {
        let sql = "SELECT kind, text FROM outcome WHERE rule_id = ?1 AND nominal_date = ?2 ORDER BY id";
        let of = |row: &Row<'_>| Ok((column::word(row, "kind", Came::from_name)?, row.get("text")?));
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_map(params![key.rule.0, key.date.to_string()], of)?.collect::<Result<_, _>>()?)
    }
}
