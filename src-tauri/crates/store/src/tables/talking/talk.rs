//! Talks: their setting, what became of each, and what of it stands in my week.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, NaiveDateTime, Utc};
use interlude_domain::own_life::activity::ActivityId;
use interlude_domain::plan::PlanId;
use interlude_domain::talking::setting::{Listening, Setting, TalkAct, TalkId};
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "id, plan_id, title, place, date, time, minutes, listening, exit, back, after, knows, invitation, first, \
                       can_wait, stopped_at, ask_again, written_at";
/// How a moment on the clock of wherever I am is written.
const LOCAL: &str = "%Y-%m-%dT%H:%M";

/// Whether something of a talk was taken out of my week with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withdrawn {
    /// It stands there, or was taken out by hand.
    No,
    /// It was taken out with the talk, and comes back with it.
    Yes,
}

/// A talk as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTalk {
    /// Its name.
    pub id: TalkId,
    /// The plan in which it is.
    pub plan: PlanId,
    /// What is written down for it.
    pub setting: Setting,
    /// When it was stopped.
    pub stopped_at: Option<DateTime<Utc>>,
    /// From when on it may be asked again.
    pub ask_again: Option<chrono::NaiveDate>,
    /// When it was first written down.
    pub written_at: DateTime<Utc>,
}

fn talk_of(row: &Row<'_>) -> rusqlite::Result<StoredTalk> {
    let time: Option<String> = row.get(5)?;
    let names: String = row.get(7)?;
    let back: Option<String> = row.get(9)?;
    let back = back.map(|text| NaiveDateTime::parse_from_str(&text, LOCAL).map_err(|_| column::foreign()));
    Ok(StoredTalk {
        id: TalkId(row.get(0)?),
        plan: PlanId(row.get(1)?),
        setting: Setting {
            title: row.get(2)?,
            place: row.get(3)?,
            date: column::date_if_any(row, 4)?,
            time: time.map(|_| column::time(row, 5)).transpose()?,
            minutes: row.get(6)?,
            listening: names.split_whitespace().filter_map(Listening::from_name).collect(),
            exit: row.get(8)?,
            back: back.transpose()?,
            after: row.get(10)?,
            knows: row.get(11)?,
            invitation: row.get(12)?,
            first: row.get(13)?,
            can_wait: row.get(14)?,
        },
        stopped_at: column::instant_if_any(row, 15)?,
        ask_again: column::date_if_any(row, 16)?,
        written_at: column::instant(row, 17)?,
    })
}

impl Rows<'_> {
    /// Writes a new talk down and names it.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_talk(
        &self,
        plan: PlanId,
        setting: &Setting,
        now: DateTime<Utc>,
    ) -> Result<TalkId, StoreError> {
        let sql = "INSERT INTO talk (plan_id, title, place, listening, exit, after, knows, invitation, first, can_wait, written_at) \
                   VALUES (?1, '', '', '', '', '', '', '', '', '', ?2)";
        self.0.prepare_cached(sql)?.execute(params![plan.0, now.timestamp()])?;
        let id = TalkId(self.0.last_insert_rowid());
        self.keep_talk(id, setting)?;
        Ok(id)
    }

    /// Keeps what stands in a talk now.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_talk(&self, id: TalkId, setting: &Setting) -> Result<(), StoreError> {
        let sql = "UPDATE talk SET title = ?2, place = ?3, date = ?4, time = ?5, minutes = ?6, listening = ?7, exit = ?8, \
                   back = ?9, after = ?10, knows = ?11, invitation = ?12, first = ?13, can_wait = ?14 WHERE id = ?1";
        let listening: Vec<&str> = setting.listening.iter().map(|one| one.name()).collect();
        let values = params![
            id.0,
            setting.title,
            setting.place,
            column::date_text(setting.date),
            setting.time.map(column::time_text),
            setting.minutes,
            listening.join(" "),
            setting.exit,
            setting.back.map(|back| back.format(LOCAL).to_string()),
            setting.after,
            setting.knows,
            setting.invitation,
            setting.first,
            setting.can_wait,
        ];
        self.0.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// One talk that was not removed.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn talk(&self, id: TalkId) -> Result<Option<StoredTalk>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM talk WHERE id = ?1 AND removed_at IS NULL");
        Ok(self.0.prepare_cached(&sql)?.query_row([id.0], talk_of).optional()?)
    }

    /// The talks of a plan, the latest written first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn talks_of(&self, plan: PlanId) -> Result<Vec<StoredTalk>, StoreError> {
        let sql =
            format!("SELECT {COLUMNS} FROM talk WHERE plan_id = ?1 AND removed_at IS NULL ORDER BY id DESC");
        Ok(self.0.prepare_cached(&sql)?.query_map([plan.0], talk_of)?.collect::<Result<_, _>>()?)
    }

    /// What became of a talk: when it was stopped, and from when on it may be asked again.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_talk_became(
        &self,
        id: TalkId,
        stopped_at: Option<DateTime<Utc>>,
        ask_again: Option<chrono::NaiveDate>,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE talk SET stopped_at = ?2, ask_again = ?3 WHERE id = ?1";
        let values = params![id.0, stopped_at.map(|at| at.timestamp()), column::date_text(ask_again)];
        self.0.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// Removes a talk, or brings it back; whether there is one.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_talk_removed(&self, id: TalkId, at: Option<DateTime<Utc>>) -> Result<bool, StoreError> {
        let sql = "UPDATE talk SET removed_at = ?2 WHERE id = ?1";
        Ok(self.0.prepare_cached(sql)?.execute(params![id.0, at.map(|at| at.timestamp())])? > 0)
    }

    /// Something of a talk stands in my week as this activity.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_talk_placed(&self, id: TalkId, act: TalkAct, activity: ActivityId) -> Result<(), StoreError> {
        let sql = "INSERT INTO talk_placed (talk_id, act, activity_id, withdrawn) VALUES (?1, ?2, ?3, 0) \
                   ON CONFLICT (talk_id, act) DO UPDATE SET activity_id = excluded.activity_id, withdrawn = 0";
        self.0.prepare_cached(sql)?.execute(params![id.0, act.name(), activity.0])?;
        Ok(())
    }

    /// Something of a talk was taken out of my week with it, or is back.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_talk_withdrawn(
        &self,
        id: TalkId,
        act: TalkAct,
        withdrawn: Withdrawn,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE talk_placed SET withdrawn = ?3 WHERE talk_id = ?1 AND act = ?2";
        let is_withdrawn = i64::from(withdrawn == Withdrawn::Yes);
        self.0.prepare_cached(sql)?.execute(params![id.0, act.name(), is_withdrawn])?;
        Ok(())
    }

    /// What of a talk was put into my week, as which activity, and whether it was taken out with the talk.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn talk_placed(&self, id: TalkId) -> Result<Vec<(TalkAct, ActivityId, Withdrawn)>, StoreError> {
        let sql = "SELECT act, activity_id, withdrawn FROM talk_placed WHERE talk_id = ?1 ORDER BY act";
        let placed = |row: &Row<'_>| {
            let withdrawn = if row.get::<_, i64>(2)? == 1 { Withdrawn::Yes } else { Withdrawn::No };
            Ok((column::word(row, 0, TalkAct::from_name)?, ActivityId(row.get(1)?), withdrawn))
        };
        Ok(self.0.prepare_cached(sql)?.query_map([id.0], placed)?.collect::<Result<_, _>>()?)
    }
}
