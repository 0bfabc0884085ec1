//! A rule and how far it has come.

use crate::reminding::rule::Rule;
use crate::time::local_time::{Resolved, Zone};
use chrono::{DateTime, Days, NaiveDate, Utc};

/// A rule with its next date.
#[derive(Debug, Clone, PartialEq)]
pub struct Track {
    /// The rule.
    pub rule: Rule,
    /// All dates of the rule from here on are pending, unless something happened to them already. For `after`: the
    /// one open date. `None`: it has no further dates.
    pub next: Option<NaiveDate>,
    /// The first date that was still to come when the rule began here; the ones before it are closed and never listed.
    /// For `after`, which may come to fall on any date, the first of them all.
    pub began: NaiveDate,
    /// Whether the rule was ended.
    pub ended: bool,
}

impl Track {
    /// The rule as it begins at `now`: dates whose due is earlier than `now` are closed and never listed.
    pub fn begin(rule: Rule, now: DateTime<Utc>, computer: &Zone) -> Track {
        let mut track = Track { began: rule.starts, rule, next: None, ended: false };
        // No zone is further than a day from another, so what fell two days ago was due before now.
        let today = track.zone(computer).local(now).date();
        let closed = today.checked_sub_days(Days::new(2)).unwrap_or(today);
        let mut date = track.rule.next_on_or_after(closed);
        let mut after_closed = today;
        while let Some(candidate) = date {
            if track.resolve(candidate, computer).due >= now {
                break;
            }
            after_closed = candidate.succ_opt().unwrap_or(candidate);
            date = candidate.succ_opt().and_then(|next| track.rule.next_on_or_after(next));
        }
        track.next = date;
        track.began = date.unwrap_or(after_closed);
        if track.rule.days_after().is_some() {
            let mut dates = std::iter::successors(Some(closed), |date| date.succ_opt());
            let first = dates.find(|date| track.resolve(*date, computer).due >= now);
            track.began = first.unwrap_or(track.began);
        }
        track
    }

    /// The zone of the rule, or the one that the computer is in.
    pub fn zone<'a>(&'a self, computer: &'a Zone) -> &'a Zone {
        self.rule.zone.as_ref().unwrap_or(computer)
    }

    /// The instant of a date of the rule.
    pub fn resolve(&self, date: NaiveDate, computer: &Zone) -> Resolved {
        self.zone(computer).resolve(date, self.rule.at)
    }

    /// Whether `date` was closed when the rule began.
    pub fn was_closed_at_start(&self, date: NaiveDate) -> bool {
        date < self.began
    }
}
