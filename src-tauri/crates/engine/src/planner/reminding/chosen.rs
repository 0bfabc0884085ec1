//! What the person chose about reminders, as it stands in the vault's settings.

use crate::EngineError;
use crate::view::Sound;
use crate::view::Topics;
use chrono::{DateTime, NaiveTime};
use interlude_domain::reminding::quiet::QuietHours;
use interlude_domain::reminding::rule::{Kind, RuleId};
use interlude_domain::reminding::schedule::Silence;
use interlude_store::tables::Rows;

const QUIET: &str = "quiet";
const SILENCE: &str = "silence";
const TOPICS: &str = "topics";
const SOUND: &str = "sound";
const VAULT: &str = "vault name";

/// The quiet hours, if there are any.
pub(crate) fn quiet(rows: &Rows<'_>) -> Result<Option<QuietHours>, EngineError> {
    let Some(text) = rows.setting(QUIET)? else { return Ok(None) };
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
    Ok(text.split_once(' ').and_then(|(from, to)| QuietHours::new(time(from)?, time(to)?)))
}

pub(crate) fn save_quiet(rows: &Rows<'_>, quiet: Option<QuietHours>) -> Result<(), EngineError> {
    let text = quiet.map(|quiet| format!("{} {}", quiet.from().format("%H:%M"), quiet.to().format("%H:%M")));
    Ok(rows.set_setting(QUIET, text.as_deref())?)
}

/// The silences of the last time, the latest last: of each its beginning, its end, and the rules that are let through.
pub(crate) fn silences(rows: &Rows<'_>) -> Result<Vec<Silence>, EngineError> {
    let text = rows.setting(SILENCE)?.unwrap_or_default();
    Ok(text.split(';').filter_map(read_silence).collect())
}

fn read_silence(text: &str) -> Option<Silence> {
    let mut words = text.split_whitespace();
    let mut instant = || DateTime::from_timestamp(words.next()?.parse().ok()?, 0);
    let (since, until) = (instant()?, instant()?);
    let spared = words.filter_map(|id| id.parse().ok()).map(RuleId).collect();
    Some(Silence { since, until, spared })
}

pub(crate) fn save_silences(rows: &Rows<'_>, silences: &[Silence]) -> Result<(), EngineError> {
    let text = |silence: &Silence| {
        let ends = [silence.since.timestamp(), silence.until.timestamp()];
        let words = ends.into_iter().chain(silence.spared.iter().map(|rule| rule.0));
        words.map(|word| word.to_string()).collect::<Vec<_>>().join(" ")
    };
    let all = silences.iter().map(text).collect::<Vec<_>>().join(";");
    Ok(rows.set_setting(SILENCE, Some(all.as_str()).filter(|all| !all.is_empty()))?)
}

/// A name for this vault that no other has and that says nothing, made at the first call.
pub(crate) fn vault_name(rows: &Rows<'_>) -> Result<String, EngineError> {
    if let Some(known) = rows.setting(VAULT)? {
        return Ok(known);
    }
    let made = rows.random_name()?;
    rows.set_setting(VAULT, Some(&made))?;
    Ok(made)
}

/// How many minutes ahead there is another reminder of things of this kind; 0 for none.
pub(crate) fn lead(rows: &Rows<'_>, kind: Kind) -> Result<u32, EngineError> {
    let text = rows.setting(&lead_name(kind))?;
    Ok(text.and_then(|text| text.parse().ok()).unwrap_or(0))
}

pub(crate) fn save_lead(rows: &Rows<'_>, kind: Kind, minutes: u32) -> Result<(), EngineError> {
    let text = (minutes > 0).then(|| minutes.to_string());
    Ok(rows.set_setting(&lead_name(kind), text.as_deref())?)
}

fn lead_name(kind: Kind) -> String {
    // What was put off is a check-in like any other.
    let kind = match kind {
        kind if kind.is_check_in() => Kind::CheckIn,
        kind if kind.is_activity() => Kind::Activity,
        kind => kind,
    };
    format!("lead {}", kind.name())
}

/// Whether notifications name what they are for. They do not unless that was asked for.
pub(crate) fn topics(rows: &Rows<'_>) -> Result<Topics, EngineError> {
    Ok(rows.setting(TOPICS)?.and_then(|name| Topics::from_name(&name)).unwrap_or(Topics::Hidden))
}

pub(crate) fn save_topics(rows: &Rows<'_>, topics: Topics) -> Result<(), EngineError> {
    Ok(rows.set_setting(TOPICS, Some(topics.name()))?)
}

/// Whether notifications may be heard. They may not unless that was asked for.
pub(crate) fn sound(rows: &Rows<'_>) -> Result<Sound, EngineError> {
    Ok(rows.setting(SOUND)?.and_then(|name| Sound::from_name(&name)).unwrap_or(Sound::Off))
}

pub(crate) fn save_sound(rows: &Rows<'_>, sound: Sound) -> Result<(), EngineError> {
    Ok(rows.set_setting(SOUND, Some(sound.name()))?)
}
