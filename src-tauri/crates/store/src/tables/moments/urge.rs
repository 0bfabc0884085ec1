//! Hard minutes: what was tapped in each. Its moment is of the kind *urge*.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::moments::hard_minute::{LookAct, MinuteLine, MinuteOffer, SayFor, SetOff};
use interlude_domain::moments::moment::MomentId;
use interlude_domain::plan::PlanId;
use rusqlite::{OptionalExtension, Row, named_params, params};

const COLUMNS: &str = "plan_id, opened_at, ended_at, line, purpose, look, strength, strength_after, set_off, offer, offered_at, \
                       draft_id";

/// A hard minute as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredUrge {
    /// The plan that was open then, if one was.
    pub plan: Option<PlanId>,
    /// When the door was opened.
    pub opened_at: DateTime<Utc>,
    /// When its window was closed, if that is known.
    pub ended_at: Option<DateTime<Utc>>,
    /// The line.
    pub line: Option<MinuteLine>,
    /// What something was to be said for.
    pub purpose: Option<SayFor>,
    /// What looking would have been.
    pub look: Option<LookAct>,
    /// How strong it was, from 0 to 10.
    pub strength: Option<u8>,
    /// How strong it was after.
    pub strength_after: Option<u8>,
    /// What set it off.
    pub set_off: Option<SetOff>,
    /// The offer that was taken last, and when.
    pub offer: Option<(MinuteOffer, DateTime<Utc>)>,
    /// What was written in it.
    pub draft: Option<MomentId>,
}

fn urge_of(row: &Row<'_>) -> rusqlite::Result<StoredUrge> {
    let offer = column::word_if_any(row, "offer", MinuteOffer::from_name)?;
    Ok(StoredUrge {
        plan: row.get::<_, Option<i64>>("plan_id")?.map(PlanId),
        opened_at: column::instant(row, "opened_at")?,
        ended_at: column::instant_if_any(row, "ended_at")?,
        line: column::word_if_any(row, "line", MinuteLine::from_name)?,
        purpose: column::word_if_any(row, "purpose", SayFor::from_name)?,
        look: column::word_if_any(row, "look", LookAct::from_name)?,
        strength: row.get("strength")?,
        strength_after: row.get("strength_after")?,
        set_off: column::word_if_any(row, "set_off", SetOff::from_name)?,
        offer: offer.zip(column::instant_if_any(row, "offered_at")?),
        draft: row.get::<_, Option<i64>>("draft_id")?.map(MomentId),
    })
}

impl Rows<'_> {
    /// Stores what was tapped in a hard minute: a new one, or what is known of it now.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_urge(&self, moment: MomentId, urge: &StoredUrge) -> Result<(), StoreError> {
        let sql = "INSERT INTO urge (moment_id, plan_id, opened_at, ended_at, line, purpose, look, strength, strength_after, set_off, \
                   offer, offered_at, draft_id) VALUES (:moment, :plan, :opened, :ended, :line, :purpose, :look, :strength, :after, \
                   :set_off, :offer, :offered, :draft) ON CONFLICT (moment_id) DO UPDATE SET ended_at = excluded.ended_at, \
                   line = excluded.line, purpose = excluded.purpose, look = excluded.look, strength = excluded.strength, \
                   strength_after = excluded.strength_after, set_off = excluded.set_off, offer = excluded.offer, \
                   offered_at = excluded.offered_at, draft_id = excluded.draft_id";
        self.0.prepare_cached(sql)?.execute(named_params! {
            ":moment": moment.0,
            ":plan": urge.plan.map(|plan| plan.0),
            ":opened": urge.opened_at.timestamp(),
            ":ended": urge.ended_at.map(|at| at.timestamp()),
            ":line": urge.line.map(MinuteLine::name),
            ":purpose": urge.purpose.map(SayFor::name),
            ":look": urge.look.map(LookAct::name),
            ":strength": urge.strength,
            ":after": urge.strength_after,
            ":set_off": urge.set_off.map(SetOff::name),
            ":offer": urge.offer.map(|(offer, _)| offer.name()),
            ":offered": urge.offer.map(|(_, at)| at.timestamp()),
            ":draft": urge.draft.map(|draft| draft.0),
        })?;
        Ok(())
    }

    /// One hard minute.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn urge(&self, moment: MomentId) -> Result<Option<StoredUrge>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM urge WHERE moment_id = ?1");
        Ok(self.0.prepare_cached(&sql)?.query_row([moment.0], urge_of).optional()?)
    }

    /// What was taken of what hard minutes offer, from an instant on.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn offers_taken_since(&self, from: DateTime<Utc>) -> Result<Vec<MinuteOffer>, StoreError> {
        let sql = "SELECT offer FROM urge WHERE offered_at >= ?1 ORDER BY offered_at";
        let mut statement = self.0.prepare_cached(sql)?;
        let taken =
            statement.query_map([from.timestamp()], |row| column::word(row, 0, MinuteOffer::from_name))?;
        Ok(taken.collect::<Result<_, _>>()?)
    }

    /// Whether something was made up for in a plan already.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn was_made_up(&self, plan: PlanId) -> Result<bool, StoreError> {
        let sql = "SELECT 1 FROM urge WHERE plan_id = ?1 AND offer = 'make_up_once' LIMIT 1";
        Ok(self.0.prepare_cached(sql)?.exists(params![plan.0])?)
    }
}
