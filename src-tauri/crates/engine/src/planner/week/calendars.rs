//! Calendars: busy times from files, kept apart from everything else, and my own items for other calendars.
//!
//! Of a file nothing is kept but when I am busy. Reading it again puts its busy times in the place of the old ones; a file
//! that is refused changes nothing. What goes out are activities only: a plan is between two people, and other calendars are read by
//! others.

use crate::planner::reminding::chosen;
use crate::planner::reminding::work::Work;
use crate::planner::week::standing;
use crate::view::{Area, CalendarAnswer, CalendarFault, CalendarView, Exported, When};
use crate::{EngineError, Planner};
use chrono::TimeDelta;
use interlude_calendar::{Fault, Item, LARGEST, LeftOut, Refusal};
use interlude_domain::form::LINE;
use interlude_domain::reminding::rule::Kind;
use interlude_domain::time::span::Span;
use interlude_store::tables::{CalendarId, StoredCalendar, StoredRule};
use std::path::Path;

const TOUCHED: &[Area] = &[Area::Week];
/// Busy times are taken over from so long ago …
const PAST: TimeDelta = TimeDelta::days(7);
/// … and so far ahead; a file has to be read again once a year.
const AHEAD: TimeDelta = TimeDelta::days(400);
/// The name that is proposed for an export.
const EXPORT: &str = "interlude.ics";
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
    /// Every calendar that was read.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn calendars(&self) -> Result<Vec<CalendarView>, EngineError> {
        self.read(|work| Ok(work.rows.calendars()?.iter().map(|stored| view(work, stored)).collect()))
    }

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

    /// Takes a calendar with its busy times away; it can be brought back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_calendar(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let stored = known(work, CalendarId(id))?;
            Ok(work.rows.set_calendar_removed(stored.id, Some(work.now))?)
        })
    }

    /// Brings a calendar back as it was read last.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where nothing was taken away.
    pub fn restore_calendar(&self, id: i64) -> Result<CalendarView, EngineError> {
        self.change(TOUCHED, |work| {
            let stored = work.rows.calendar(CalendarId(id))?.filter(|stored| stored.removed_at.is_some());
            let stored = stored.ok_or(EngineError::NotFound)?;
            work.rows.set_calendar_removed(stored.id, None)?;
            Ok(view(work, &stored))
        })
    }

    /// Asks where, and writes my own items there; nothing where nowhere was chosen.
    ///
    /// # Errors
    /// When the vault cannot be read or the file cannot be written.
    pub fn export_calendar(&self) -> Result<Option<Exported>, EngineError> {
        let (text, count) = self.calendar_text()?;
        let Some(path) = self.around.shell.ask_to_write(EXPORT)? else { return Ok(None) };
        self.around.shell.write(&path, &text)?;
        Ok(Some(Exported { count, path: path.display().to_string() }))
    }

    /// My own items for other calendars: the text of a file, and how many items it has.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn calendar_text(&self) -> Result<(String, usize), EngineError> {
        // The name of the vault is made once, so that an item keeps its identity over all exports.
        let vault = self.change(&[], |work| chosen::vault_name(work.rows))?;
        self.read(|work| {
            let mut items = Vec::new();
            for stored in work.rows.live_rules()? {
                items.extend(item(work, &stored, &vault)?);
            }
            let text = interlude_calendar::write(&items, work.now);
            Ok((text, items.len()))
        })
    }
}

fn known(work: &Work<'_>, id: CalendarId) -> Result<StoredCalendar, EngineError> {
    let stored = work.rows.calendar(id)?.filter(|stored| stored.removed_at.is_none());
    stored.ok_or(EngineError::NotFound)
}

fn view(work: &Work<'_>, stored: &StoredCalendar) -> CalendarView {
    CalendarView {
        id: stored.id.0,
        name: stored.name.clone(),
        path: stored.path.clone(),
        read: When::new(stored.read_at, &work.zone),
        events: stored.events,
        left_out: stored.left_out,
        until: When::new(stored.until, &work.zone),
    }
}

/// An activity's rule as other calendars take it; nothing where no date is to come.
fn item(work: &Work<'_>, stored: &StoredRule, vault: &str) -> Result<Option<Item>, EngineError> {
    let rule = &stored.track.rule;
    let activity = stored.owner.activity().map(|id| work.rows.activity(id)).transpose()?.flatten();
    let Some(activity) = activity.map(|known| known.activity) else { return Ok(None) };
    let Some(next) = work.schedule.ahead(rule.id).next().filter(|_| rule.lead.is_none()) else {
        return Ok(None);
    };
    let own = work.rows.placement(rule.id)?.or(activity.minutes);
    let lead = activity.lead.map_or_else(|| chosen::lead(work.rows, Kind::Activity), Ok)?;
    Ok(Some(Item {
        uid: format!("{}@{vault}.interlude", rule.id.0),
        title: activity.title,
        note: activity.note,
        place: activity.place,
        repeat: rule.repeat.clone(),
        // What follows from when it was done has only its next date.
        starts: if rule.days_after().is_some() { next.key.date } else { rule.starts },
        until: rule.until,
        except: rule.except.clone(),
        at: rule.at,
        zone: rule.zone.clone().unwrap_or_else(|| work.zone.clone()),
        minutes: standing::length_of(Kind::Activity, own),
        // At the time itself where nothing is chosen, as Interlude reminds.
        alarm: Some(lead),
    }))
}
