//! A moment as a clock on the wall shows it.

use crate::error::RehearsalError;
use chrono::{DateTime, NaiveDateTime, Utc};
use interlude_domain::time::local_time::Zone;

/// What a clock on the wall shows, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// `2026-11-24T18:10`.
    pub local: NaiveDateTime,
    /// The name of the zone.
    pub zone: String,
    /// The name of the locale.
    pub locale: String,
}

impl Moment {
    /// Reads `2026-11-24T18:10`, with seconds or without.
    ///
    /// # Errors
    /// [`RehearsalError::NotAMoment`].
    pub fn read(local: &str, zone: &str) -> Result<Moment, RehearsalError> {
        let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M")
            .or_else(|_| local.parse())
            .map_err(|_| RehearsalError::NotAMoment)?;
        let moment = Moment { local, zone: zone.to_owned(), locale: String::new() };
        moment.zone().map(|_| moment)
    }

    /// The same where that locale is the person's.
    #[must_use]
    pub fn in_locale(self, locale: &str) -> Moment {
        Moment { locale: locale.to_owned(), ..self }
    }

    pub(crate) fn zone(&self) -> Result<Zone, RehearsalError> {
        Zone::named(&self.zone).ok_or(RehearsalError::NotAMoment)
    }

    pub(crate) fn instant(&self) -> Result<DateTime<Utc>, RehearsalError> {
        Ok(self.zone()?.resolve(self.local.date(), self.local.time()).due)
    }
}
