//! A hard minute: what its window says and offers. All of that comes from one function of the domain; here it is asked, and given
//! the names of people and things.

use crate::planner::moments::hard_minute_known::{Known, people, things};
use crate::planner::reminding::work::Work;
use crate::view::{
    MinuteHold, MinuteOffered, MinuteOffersView, MinutePause, MinuteSaid, MinuteTaps, MinuteView, When,
};
use crate::{EngineError, Planner};
use chrono::{DateTime, Utc};
use interlude_domain::form::Problem;
use interlude_domain::moments::hard_minute::{
    Asked, Minute, MinuteCard, MinuteOffer, Offered, hard_minute, through_whom,
};

impl Planner {
    /// What the window of a hard minute shows when the door is opened. Nothing is stored by that.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn open_minute(&self) -> Result<MinuteView, EngineError> {
        self.read(|work| {
            let (offers, filled) = minute(work, work.now, Asked::default())?;
            Ok(MinuteView {
                opened: When::new(work.now, &work.zone),
                offers,
                card: work.minute_card(filled)?,
                lines: work.minute_lines()?,
            })
        })
    }

    /// What is said and offered once something was tapped.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for a door that was not opened yet.
    pub fn minute_offers(&self, taps: &MinuteTaps) -> Result<MinuteOffersView, EngineError> {
        self.read(|work| {
            let asked = Asked { line: taps.line, purpose: taps.purpose, look: taps.look };
            Ok(minute(work, opened(work, taps)?, asked)?.0)
        })
    }
}

/// When the door was opened.
pub(super) fn opened(work: &Work<'_>, taps: &MinuteTaps) -> Result<DateTime<Utc>, EngineError> {
    let at = DateTime::from_timestamp(taps.opened, 0).filter(|at| *at <= work.now);
    at.ok_or_else(|| EngineError::field("opened", Problem::InTheFuture))
}

fn minute(
    work: &Work<'_>,
    opened: DateTime<Utc>,
    asked: Asked,
) -> Result<(MinuteOffersView, MinuteCard), EngineError> {
    let known = Known::of(work, opened)?;
    let minute = hard_minute(&known.situation(work), asked);
    let names = Names { people: people(work)?, things: things(work)?, through: through(&known) };
    let card = minute.card;
    Ok((names.view(work, minute), card))
}

fn through(known: &Known) -> Option<String> {
    known.open.as_ref().and_then(|open| through_whom(&open.plan)).map(str::to_owned)
}

/// The names that offers bear.
struct Names {
    people: Vec<String>,
    things: Vec<String>,
    through: Option<String>,
}

impl Names {
    fn view(&self, work: &Work<'_>, minute: Minute) -> MinuteOffersView {
        let when = |at: DateTime<Utc>| When::new(at, &work.zone);
        let offered = |offers: Vec<Offered>| {
            let each = offers.into_iter().map(|one| MinuteOffered {
                offer: one.offer,
                at: one.at.map(when),
                names: self.of(one.offer),
            });
            each.collect()
        };
        let said = minute.said.into_iter().map(|one| MinuteSaid {
            sentence: one.sentence,
            at: one.at.map(when),
            days: one.days,
            certainty: one.certainty,
            voice: one.voice,
        });
        let holds =
            minute.holds.into_iter().map(|hold| MinuteHold { until: hold.until, at: hold.at.map(when) });
        let pauses = minute.pauses.into_iter().map(|(until, at)| MinutePause { until, at: when(at) });
        MinuteOffersView {
            said: said.collect(),
            first: offered(minute.first),
            more: offered(minute.more),
            beside: minute.beside,
            purposes: minute.purposes,
            set_offs: minute.set_offs,
            arrange: minute.arrange,
            way: minute.way,
            holds: holds.collect(),
            pauses: pauses.collect(),
        }
    }

    fn of(&self, offer: MinuteOffer) -> Vec<String> {
        match offer {
            MinuteOffer::Person => self.people.clone(),
            MinuteOffer::OwnThing => self.things.clone(),
            MinuteOffer::ThroughWhom => self.through.iter().cloned().collect(),
            _ => Vec::new(),
        }
    }
}
