//! Turns: which way a plan has turned, and the turns before that one. The last is in the plan's own row.

use crate::StoreError;
use crate::tables::{Rows, column};
use chrono::{DateTime, Utc};
use interlude_domain::plan::{PlanId, Turn};
use rusqlite::{OptionalExtension, Row, params};

/// Which way it has turned, as it is stored: a clear no has its own column for whose it was, because the baseline had one no only.
const CLEAR_NO: &str = "clear_no";

/// Which way a plan has turned, of its own row.
pub(super) fn turn_of(row: &Row<'_>) -> rusqlite::Result<Turn> {
    let no_of: Option<String> = row.get("no_of")?;
    column::word(row, "turn", |name| match (name, no_of.as_deref()) {
        (CLEAR_NO, Some("mine")) => Some(Turn::MyNo),
        // One that was stored before says nothing of whose it was.
        (CLEAR_NO, _) => Some(Turn::TheirNo),
        (name, _) => Turn::from_name(name),
    })
}

impl Rows<'_> {
    /// Lets a plan turn; the turn that stood until now is kept beneath.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_turn(&self, id: PlanId, turn: Turn, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "SELECT turn, no_of, turned_at FROM plan WHERE id = ?1";
        let stood = |row: &Row<'_>| Ok((turn_of(row)?, row.get::<_, Option<i64>>("turned_at")?));
        let (stands, since) = self.0.prepare_cached(sql)?.query_row([id.0], stood)?;
        if stands == turn {
            return Ok(());
        }
        if let Some(since) = since {
            let sql = "INSERT INTO turn_before (plan_id, turn, turned_at) VALUES (?1, ?2, ?3)";
            self.0.execute(sql, params![id.0, stands.name(), since])?;
        }
        self.set_turn(id, turn, Some(now.timestamp()))
    }

    /// Takes the last turn of a plan back; what stands then.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn take_turn_back(&self, id: PlanId) -> Result<Turn, StoreError> {
        let sql = "SELECT id, turn, turned_at FROM turn_before WHERE plan_id = ?1 ORDER BY id DESC LIMIT 1";
        let read = |row: &Row<'_>| {
            let turn = column::word(row, "turn", Turn::from_name)?;
            Ok((row.get::<_, i64>("id")?, turn, row.get::<_, i64>("turned_at")?))
        };
        let Some((kept, turn, at)) = self.0.prepare_cached(sql)?.query_row([id.0], read).optional()? else {
            self.set_turn(id, Turn::GoesOn, None)?;
            return Ok(Turn::GoesOn);
        };
        self.0.execute("DELETE FROM turn_before WHERE id = ?1", [kept])?;
        self.set_turn(id, turn, Some(at))?;
        Ok(turn)
    }

    fn set_turn(&self, id: PlanId, turn: Turn, at: Option<i64>) -> Result<(), StoreError> {
        let (name, no_of) = match turn {
            Turn::TheirNo => (CLEAR_NO, Some("theirs")),
            Turn::MyNo => (CLEAR_NO, Some("mine")),
            Turn::GoesOn | Turn::NotSafe => (turn.name(), None),
        };
        let sql = "UPDATE plan SET turn = ?2, turned_at = ?3, no_of = ?4 WHERE id = ?1";
        self.0.execute(sql, params![id.0, name, at, no_of])?;
        Ok(())
    }
}
