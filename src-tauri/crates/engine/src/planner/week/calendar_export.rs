//! My own items for other calendars. What goes out are activities only: a plan is between two people, and other calendars are read
//! by others.

use crate::planner::reminding::chosen;
use crate::planner::reminding::work::Work;
use crate::planner::week::standing;
use crate::view::Exported;
use crate::{EngineError, Planner};
use interlude_calendar::Item;
use interlude_domain::reminding::rule::Kind;
use interlude_store::tables::StoredRule;

/// The name that is proposed for an export.
const EXPORT: &str = "interlude.ics";

impl Planner {
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
