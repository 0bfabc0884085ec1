//! One person's computer: the real planner over a vault in memory, with a clock that is turned.

use crate::Failed;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use interlude_domain::time::local_time::Zone;
use interlude_engine::ports::{Clock, NoticeEvent};
use interlude_engine::{Folder, Planner};
use interlude_rehearsal::Desktop;
use interlude_store::tables::Rows;
use interlude_store::{StoreError, Vault};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

/// Where everything happens.
const ZONE: &str = "Europe/Berlin";

/// The person, from an empty vault on.
pub struct Person {
    planner: Option<Planner>,
    desktop: Arc<Desktop>,
    zone: Zone,
    folder: TempDir,
}

impl Person {
    /// Begins in the morning of `date`, with reminders to plan switched on.
    pub fn begin(date: NaiveDate) -> Result<Person, Failed> {
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory)? } else { tempfile::tempdir()? };
        let zone = Zone::named(ZONE).ok_or("no zone")?;
        let desktop = Arc::new(Desktop::new(DateTime::UNIX_EPOCH, zone.clone()));
        let person = Person { planner: None, desktop, zone, folder }.started();
        person.turn_clock(date, "06:00")?;
        person.ask("create_vault", json!({ "passphrase": null, "again": null }))?;
        person.ask("save_quiet", json!({ "input": { "from": "22:30", "to": "06:30" } }))?;
        let choices = json!({
            "dayFrom": "08:00", "dayTo": "22:00", "margin": "15", "hard": [],
            "planning": { "weekday": "sun", "time": "17:00" }, "nudges": ["friends", "need", "person"],
        });
        person.ask("save_week_choices", json!({ "input": choices }))?;
        Ok(person)
    }

    fn started(mut self) -> Person {
        self.planner = Some(interlude_rehearsal::planner(Folder::prepare(self.folder.path()), &self.desktop));
        self
    }

    /// The planner.
    pub fn planner(&self) -> Result<&Planner, Failed> {
        self.planner.as_ref().ok_or_else(|| "the planner does not run".into())
    }

    /// Asks, as the window would.
    pub fn ask(&self, call: &str, arguments: Value) -> Result<Value, Failed> {
        let answer = self.planner()?.answer("main", call, arguments);
        let answer = answer.map_err(|error| format!("{call} is refused: {error:?}"))?;
        Ok(serde_json::from_str(&answer)?)
    }

    /// Keeps something and returns its id.
    pub fn id(&self, call: &str, arguments: Value) -> Result<i64, Failed> {
        self.ask(call, arguments)?.get("id").and_then(Value::as_i64).ok_or_else(|| "no id".into())
    }

    /// The clock shows this moment; nothing ran in between.
    pub fn turn_clock(&self, date: NaiveDate, time: &str) -> Result<(), Failed> {
        self.desktop.turn_clock(self.instant(date, time)?);
        Ok(())
    }

    /// The computer runs until then, and each reminder is shown when it is due.
    pub fn until(&self, date: NaiveDate, time: &str) -> Result<(), Failed> {
        let end = self.instant(date, time)?;
        loop {
            let next = self.planner()?.remind();
            for notice in self.desktop.take_notices() {
                self.planner()?.notice_event(notice, NoticeEvent::Shown)?;
            }
            match next.filter(|next| *next <= end && *next > self.desktop.now()) {
                Some(next) => self.desktop.turn_clock(next),
                None => break,
            }
        }
        self.desktop.turn_clock(end);
        self.desktop.take_events();
        Ok(())
    }

    /// The instant of a local time.
    pub fn instant(&self, date: NaiveDate, time: &str) -> Result<DateTime<Utc>, Failed> {
        let time: NaiveTime = format!("{time}:00").parse()?;
        Ok(self.zone.resolve(date, time).due)
    }

    /// Ends the program, changes rows as it would have left them, and starts it again.
    pub fn rewrite(
        mut self,
        change: impl FnOnce(&Rows<'_>, &Zone) -> Result<(), StoreError>,
    ) -> Result<Person, Failed> {
        self.planner = None;
        let folder = Folder::prepare(self.folder.path())?;
        let mut vault = Vault::open_device(&folder)?;
        vault.write(|rows| change(rows, &self.zone))?;
        vault.close()?;
        drop(folder);
        Ok(self.started())
    }

    /// How large the vault's file is.
    pub fn bytes(&self) -> Result<u64, Failed> {
        Ok(std::fs::metadata(self.folder.path().join("interlude.db"))?.len())
    }
}
