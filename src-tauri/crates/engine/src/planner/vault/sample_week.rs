//! The week of the sample: how it was, three hard minutes, what was noticed, and a text on paper. Today is left to whoever looks.

use crate::planner::reminding::work::Work;
use crate::view::{Area, FeelingsInput, MomentInput, NoticedInput};
use crate::{EngineError, Planner};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use interlude_domain::moments::feeling::Feeling;
use interlude_domain::moments::hard_minute::{MinuteLine, MinuteOffer, SayFor, SetOff};
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::moments::noticed::{NoticedKind, NoticedOf};
use interlude_store::tables::StoredUrge;

/// Days ago, time, step, words and a note.
const MOODS: [(u64, &str, u8, &[Feeling], &str); 7] = [
    (5, "21:40", 2, &[Feeling::Lonely, Feeling::Tense], "First evening. The flat is too quiet."),
    (4, "08:10", 2, &[Feeling::Tired], "Woke at five."),
    (4, "20:30", 1, &[Feeling::Heavy], ""),
    (3, "13:00", 3, &[], "Walked to work along the canal."),
    (2, "19:30", 4, &[Feeling::Relieved, Feeling::Close], "We talked for twenty minutes and it was kind."),
    (1, "09:00", 3, &[Feeling::Calm], "Slept through."),
    (1, "22:15", 3, &[Feeling::Wistful], "Dinner with my sister."),
];

/// Days ago, time, what was tapped, what was taken, how strong it was before and after, and what set it off.
type Hard = (u64, &'static str, MinuteLine, MinuteOffer, (u8, u8), SetOff);

const HARD: [Hard; 3] = [
    (4, "23:50", MinuteLine::Say, MinuteOffer::UntilMorning, (8, 5), SetOff::Sleep),
    (3, "00:40", MinuteLine::Look, MinuteOffer::OwnThing, (7, 4), SetOff::Picture),
    (2, "22:05", MinuteLine::Say, MinuteOffer::Person, (6, 3), SetOff::CheckIn),
];

const PAPER: &str = "What I keep doing is rehearsing sentences.\n\n\
                     What helped this week:\n\n- walking before breakfast\n- the phone in the kitchen\n\n\
                     It *can* be quiet here without being empty.";

impl Planner {
    /// Logs the days before this one, which begins at four in the morning.
    pub(super) fn fill_with_week(&self) -> Result<(), EngineError> {
        let today = self.read(|work| Ok(work.logged_day()))?;
        let ago = |days: u64| today.checked_sub_days(Days::new(days)).unwrap_or(today);
        for (days, time, step, known, text) in MOODS {
            let input = MomentInput { step: Some(step), ..entry(MomentKind::Mood, ago(days), time, text) };
            self.keep_mood(None, &input, &FeelingsInput { known: known.to_vec(), own: Vec::new() })?;
        }
        self.change(&[Area::Moments], |work| {
            HARD.iter().try_for_each(|(days, time, line, offer, strength, set_off)| {
                let at = at(work, ago(*days), time);
                let urge = StoredUrge {
                    plan: work.rows.open_plan()?.map(|plan| plan.id),
                    opened_at: at,
                    ended_at: None,
                    line: Some(*line),
                    purpose: (*line == MinuteLine::Say).then_some(SayFor::Answer),
                    look: None,
                    strength: Some(strength.0),
                    strength_after: Some(strength.1),
                    set_off: Some(*set_off),
                    offer: Some((*offer, at)),
                    draft: None,
                };
                Ok(work.rows.keep_urge(work.add_minute(&urge)?, &urge)?)
            })
        })?;
        let noticed = |kind, of, story: &str, others: &str, unknown: &str| NoticedInput {
            kind: Some(kind),
            of: Some(of),
            exact: String::new(),
            story: story.to_owned(),
            others: others.to_owned(),
            would_do: String::new(),
            unknown: unknown.to_owned(),
        };
        let said =
            entry(MomentKind::Observation, ago(2), "19:45", "They asked how my mother is, and listened.");
        self.keep_observation(None, &said, &noticed(NoticedKind::GoodMoment, NoticedOf::Them, "", "", ""))?;
        let moved = entry(
            MomentKind::Observation,
            ago(3),
            "18:20",
            "They asked to move our call, two hours before it.",
        );
        let beside = noticed(
            NoticedKind::Plans,
            NoticedOf::Both,
            "I come last again.",
            "Work ran late; they said so in spring as well.",
            "Whether Thursday is a good day for them at all.",
        );
        self.keep_observation(None, &moved, &beside)?;
        self.keep_reflection(None, &entry(MomentKind::Reflection, ago(1), "10:30", PAPER), None)?;
        Ok(())
    }
}

fn at(work: &Work<'_>, day: NaiveDate, time: &str) -> DateTime<Utc> {
    let time = NaiveTime::parse_from_str(time, "%H:%M").unwrap_or_default();
    work.zone.resolve(day, time).due
}

fn entry(kind: MomentKind, day: NaiveDate, time: &str, text: &str) -> MomentInput {
    MomentInput {
        kind,
        date: day.to_string(),
        time: time.to_owned(),
        step: None,
        text: text.to_owned(),
        tags: Vec::new(),
        showing: Showing::Open,
    }
}
