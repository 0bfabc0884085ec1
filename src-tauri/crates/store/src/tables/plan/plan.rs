//! Plans; the words of check-ins, the meeting and contact in between stand in `cadence`, when they are in their rules.

use crate::StoreError;
use crate::tables::column::{self, date_text};
use crate::tables::plan::turn::turn_of;
use crate::tables::{Owner, Rows};
use chrono::{DateTime, Utc};
use interlude_domain::plan::term::{Certainty, SaidBy, Standing};
use interlude_domain::plan::{MissedProtocol, OwnDate, Plan, PlanId, Role, Together, Turn};
use interlude_domain::reminding::rule::Kind;
use rusqlite::{OptionalExtension, Row, named_params, params};

/// The open plan as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredPlan {
    /// Its name.
    pub id: PlanId,
    /// The plan, whole.
    pub plan: Plan,
    /// Which way it has turned.
    pub turn: Turn,
    /// When the note that leaves the door open was taken.
    pub open_door_taken_at: Option<DateTime<Utc>>,
}

pub(super) const COLUMNS: &str = "id, role, name, starts, ends, ends_certainty, ends_said_by, ends_since, same_home, together, \
                       purpose_mine, purpose_theirs, wait_hours, nudge, open_door, open_door_taken_at, ask_script, turn, no_of";

fn ends_of(row: &Row<'_>) -> rusqlite::Result<Option<(chrono::NaiveDate, Standing)>> {
    let Some(ends) = column::date_if_any(row, "ends")? else { return Ok(None) };
    let standing = Standing {
        certainty: column::word(row, "ends_certainty", Certainty::from_name)?,
        said_by: column::word(row, "ends_said_by", SaidBy::from_name)?,
        since: column::date_if_any(row, "ends_since")?,
    };
    Ok(Some((ends, standing)))
}

fn missed_of(row: &Row<'_>) -> rusqlite::Result<Option<MissedProtocol>> {
    let hours: Option<u32> = row.get("wait_hours")?;
    let nudge = row.get("nudge")?;
    Ok(hours.map(|wait_hours| MissedProtocol { wait_hours, nudge }))
}

pub(super) fn plan_of(row: &Row<'_>) -> rusqlite::Result<StoredPlan> {
    let plan = Plan {
        role: column::word(row, "role", Role::from_name)?,
        name: row.get("name")?,
        starts: column::date(row, "starts")?,
        ends: ends_of(row)?,
        look_again: None,
        promise: None,
        same_home: row.get("same_home")?,
        together: column::word_if_any(row, "together", Together::from_name)?,
        purpose_mine: row.get("purpose_mine")?,
        purpose_theirs: row.get("purpose_theirs")?,
        cadence: None,
        reconnect: None,
        contact: None,
        missed: missed_of(row)?,
        open_door: row.get("open_door")?,
        ask_script: row.get("ask_script")?,
        terms: Vec::new(),
    };
    Ok(StoredPlan {
        id: PlanId(row.get("id")?),
        plan,
        turn: turn_of(row)?,
        open_door_taken_at: column::instant_if_any(row, "open_door_taken_at")?,
    })
}

impl Rows<'_> {
    /// Whether there ever was a plan.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn had_plan(&self) -> Result<bool, StoreError> {
        Ok(self
            .0
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM plan WHERE id > 0)")?
            .query_row([], |row| row.get(0))?)
    }

    /// The open plan with its cadence, its reconnect and its terms.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn open_plan(&self) -> Result<Option<StoredPlan>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM plan WHERE closed_at IS NULL");
        let Some(mut stored) = self.0.prepare_cached(&sql)?.query_row([], plan_of).optional()? else {
            return Ok(None);
        };
        stored.plan.look_again = self.own_date(stored.id, Kind::LookAgain)?;
        stored.plan.promise = self.own_date(stored.id, Kind::Promise)?;
        stored.plan.cadence = self.cadence(stored.id)?;
        stored.plan.reconnect = self.reconnect(stored.id)?;
        stored.plan.contact = self.contact(stored.id)?;
        stored.plan.terms = self.terms(stored.id)?;
        Ok(Some(stored))
    }

    fn own_date(&self, plan: PlanId, kind: Kind) -> Result<Option<OwnDate>, StoreError> {
        let rule = self.rule_of(Owner::Plan(plan, kind))?.map(|found| found.track.rule);
        Ok(rule.map(|rule| OwnDate { date: rule.starts, time: rule.at }))
    }

    /// Stores a new plan without its rules.
    ///
    /// # Errors
    /// When the vault cannot be written, or another plan is open.
    pub fn add_plan(&self, plan: &Plan, now: DateTime<Utc>) -> Result<PlanId, StoreError> {
        let sql = "INSERT INTO plan (role, name, starts, purpose_mine, purpose_theirs, open_door, ask_script, created_at, \
             changed_at) VALUES (?1, '', ?2, '', '', '', '', ?3, ?3)";
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
        let sql = "UPDATE plan SET role = :role, name = :name, starts = :starts, ends = :ends, \
                   ends_certainty = :ends_certainty, ends_said_by = :ends_said_by, ends_since = :ends_since, \
                   same_home = :same_home, together = :together, purpose_mine = :purpose_mine, purpose_theirs = :purpose_theirs, \
                   wait_hours = :wait_hours, nudge = :nudge, open_door = :open_door, ask_script = :ask_script, \
                   changed_at = :now WHERE id = :id";
        let standing = plan.ends.map(|(_, standing)| standing);
        let missed = plan.missed.as_ref();
        self.0.execute(
            sql,
            named_params! {
                ":id": id.0,
                ":role": plan.role.name(),
                ":name": plan.name,
                ":starts": plan.starts.to_string(),
                ":ends": date_text(plan.ends.map(|(date, _)| date)),
                ":ends_certainty": standing.map(|standing| standing.certainty.name()),
                ":ends_said_by": standing.map(|standing| standing.said_by.name()),
                ":ends_since": date_text(standing.and_then(|standing| standing.since)),
                ":same_home": plan.same_home,
                ":together": plan.together.map(Together::name),
                ":purpose_mine": plan.purpose_mine,
                ":purpose_theirs": plan.purpose_theirs,
                ":wait_hours": missed.map(|missed| missed.wait_hours),
                ":nudge": missed.and_then(|missed| missed.nudge.as_ref()),
                ":open_door": plan.open_door,
                ":ask_script": plan.ask_script,
                ":now": now.timestamp(),
            },
        )?;
        self.save_cadence(id, plan.cadence.as_ref())?;
        self.save_reconnect(id, plan.reconnect.as_ref())?;
        self.save_contact(id, plan.contact)?;
        self.save_terms(id, &plan.terms, now)
    }

    /// The names in plans on which a no was said, or that were not safe, also once they are closed.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn names_after_a_no(&self) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT name FROM plan WHERE turn <> 'goes_on' ORDER BY id";
        let mut statement = self.0.prepare_cached(sql)?;
        let names = statement.query_map([], |row| row.get(0))?;
        Ok(names.collect::<Result<_, _>>()?)
    }

    /// Stores that the note that leaves the door open was taken; the first time counts.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_open_door_taken(&self, id: PlanId, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE plan SET open_door_taken_at = ?2 WHERE id = ?1 AND open_door_taken_at IS NULL";
        self.0.execute(sql, params![id.0, now.timestamp()])?;
        Ok(())
    }
}
