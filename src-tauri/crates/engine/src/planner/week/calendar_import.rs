//! Reading a calendar file: what of it is kept, and for how long.
//!
//! Of its events nothing is kept but when I am busy; of the file its name, where it is, and how much of it was read. Reading it again
//! puts its busy times in the place of the old ones; a file that is refused changes nothing.

use crate::planner::week::calendars::{TOUCHED, known, view};
use crate::view::{CalendarAnswer, CalendarFault};
use crate::{EngineError, Planner};
use chrono::TimeDelta;
use interlude_calendar::{Fault, LARGEST, LeftOut, Refusal};
use interlude_domain::form::LINE;
use interlude_domain::time::span::Span;
use interlude_store::tables::{CalendarId, StoredCalendar};
use std::path::Path;

/// Busy times are taken over from so long ago …
const PAST: TimeDelta = TimeDelta::days(7);
/// … and so far ahead; a file has to be read again once a year.
const AHEAD: TimeDelta = TimeDelta::days(400);
/// How many places are named that made no sense.
const NAMED: usize = 50;

/// A file that a person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarFile {
    /// Its name, as it is shown.
    pub name: String,
    /// Where it is, to be read again.
    pub path: String,
    /// All of it, or nothing where it is larger than may be read.
    pub bytes: Option<Vec<u8>>,
}

impl CalendarFile {
    /// The most bytes that a file may have.
    pub const LARGEST: usize = LARGEST;
}

impl Planner {
    /// Reads the busy times of a file, as a new calendar or in the place of one.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is no calendar to replace. A file that is refused is an answer and no error.
    pub fn read_calendar(
        &self,
        replaces: Option<i64>,
        file: &CalendarFile,
    ) -> Result<CalendarAnswer, EngineError> {
        let replaces = replaces.map(CalendarId);
        let (now, zone) = (self.now(), self.around.clock.zone());
        let span = Span { from: now - PAST, to: now + AHEAD };
        self.needs_open()?;
        // It may take a second, in which nobody else has to wait for the vault.
        let reading = match &file.bytes {
            Some(bytes) => interlude_calendar::read(bytes, span, &zone),
            None => Err(Refusal { line: 1, why: Fault::TooLarge }),
        };
        let reading = match reading {
            Ok(reading) => reading,
            Err(Refusal { line, why }) => {
                let refused = Some(CalendarFault { line, why });
                return Ok(CalendarAnswer { calendar: None, refused, left_out: Vec::new() });
            }
        };
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let stored = StoredCalendar {
            id: CalendarId(0),
            name: file.name.chars().take(LINE).collect(),
            path: file.path.clone(),
            read_at: now,
            events: count(reading.events),
            left_out: count(reading.left_out.len()),
            until: span.to,
            removed_at: None,
        };
        self.change(TOUCHED, |work| {
            if let Some(id) = replaces {
                known(work, id)?;
            }
            let id = work.rows.save_calendar(replaces, &stored, &reading.busy)?;
            let fault = |one: &LeftOut| CalendarFault { line: one.line, why: one.why };
            Ok(CalendarAnswer {
                calendar: Some(view(work, &StoredCalendar { id, ..stored })),
                refused: None,
                left_out: reading.left_out.iter().take(NAMED).map(fault).collect(),
            })
        })
    }

    /// Asks for a file and reads it, as a new calendar or in the place of one; nothing where none was chosen.
    ///
    /// # Errors
    /// When the file cannot be read, and as for [`Planner::read_calendar`].
    pub fn import_calendar(&self, replaces: Option<i64>) -> Result<Option<CalendarAnswer>, EngineError> {
        let chosen = self.around.shell.ask_to_read()?;
        chosen.map(|path| self.read_calendar_at(replaces, &path)).transpose()
    }

    /// Reads the file again where it was.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is no such calendar; when the file cannot be read.
    pub fn read_calendar_again(&self, id: i64) -> Result<CalendarAnswer, EngineError> {
        let path = self.read(|work| Ok(known(work, CalendarId(id))?.path))?;
        self.read_calendar_at(Some(id), Path::new(&path))
    }

    fn read_calendar_at(&self, replaces: Option<i64>, path: &Path) -> Result<CalendarAnswer, EngineError> {
        let bytes = self.around.shell.read(path, CalendarFile::LARGEST)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.read_calendar(replaces, &CalendarFile { name, path: path.display().to_string(), bytes })
    }
}
