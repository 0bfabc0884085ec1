//! Wrong passphrases: how many there were, and how long the next one has to wait.
//!
//! The count is written before a passphrase is tried, so that ending the program does not hide a try. It
//! slows down somebody at the keyboard; it cannot stop one who copies the files, for whom the cost of
//! Argon2id is meant.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::folder::{self, ATTEMPTS, Folder};

const FREE: u32 = 3;
const LONGEST_SECONDS: i64 = 300;

/// The wrong passphrases since the last unlock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FailedAttempts {
    /// How many.
    pub count: u32,
    /// When the first of them was tried.
    pub since: Option<DateTime<Utc>>,
    /// The instant from which the next one is tried, where it has to wait.
    pub retry_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Attempts {
    attempts: u32,
    first: i64,
    last: i64,
}

impl Attempts {
    /// Reads the count. What cannot be read counts as none: it could as well be deleted.
    pub fn read(folder: &Folder) -> Result<Option<Self>, StoreError> {
        let bytes = folder::read_small(&folder.file(ATTEMPTS))?;
        Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
    }

    /// Counts one more try, or refuses it because it is too early.
    ///
    /// Returns what was counted before.
    pub fn begin(folder: &Folder, now: DateTime<Utc>) -> Result<FailedAttempts, StoreError> {
        let before = Self::read(folder)?;
        let found = Self::seen(before, now);
        if let (Some(before), Some(until)) = (before, found.retry_at) {
            if before.last > now.timestamp() {
                // The clock was set back. The wait starts anew, but does not last until the old time.
                Self { last: now.timestamp(), ..before }.write(folder)?;
            }
            return Err(StoreError::Wait { until });
        }
        let (attempts, first) = before.map_or((0, now.timestamp()), |old| (old.attempts, old.first));
        Self { attempts: attempts.saturating_add(1), first, last: now.timestamp() }.write(folder)?;
        Ok(found)
    }

    /// Forgets everything: the right passphrase was given.
    pub fn forget(folder: &Folder) -> Result<(), StoreError> {
        Ok(folder::remove(&folder.file(ATTEMPTS))?)
    }

    /// What is told about a count.
    pub fn seen(counted: Option<Self>, now: DateTime<Utc>) -> FailedAttempts {
        let Some(Self { attempts, first, last }) = counted else { return FailedAttempts::default() };
        let last = DateTime::from_timestamp(last, 0).unwrap_or(now).min(now);
        FailedAttempts {
            count: attempts,
            since: DateTime::from_timestamp(first, 0),
            retry_at: last.checked_add_signed(delay(attempts)).filter(|until| *until > now),
        }
    }

    fn write(self, folder: &Folder) -> Result<(), StoreError> {
        let text = serde_json::to_vec(&self).map_err(std::io::Error::from)?;
        match folder::replace(&folder.file(ATTEMPTS), &text).map_err(StoreError::from) {
            // A full disk must not lock the person out.
            Err(StoreError::DiskFull) => Ok(()),
            other => other,
        }
    }
}

/// How long to wait after so many wrong passphrases: nothing for the first three, then 2, 4, 8 … 300 s.
fn delay(attempts: u32) -> TimeDelta {
    let seconds = match attempts.checked_sub(FREE) {
        None => 0,
        Some(beyond) => 2_i64.checked_shl(beyond).filter(|_| beyond < 16).unwrap_or(LONGEST_SECONDS),
    };
    TimeDelta::seconds(seconds.min(LONGEST_SECONDS))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    #[test]
    fn the_delay_grows_and_stays_at_five_minutes() {
        let seconds: Vec<i64> = (0..14).map(|attempts| delay(attempts).num_seconds()).collect();
        assert_eq!(seconds, [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
        assert_eq!(delay(u32::MAX).num_seconds(), 300);
    }

    #[test]
    fn three_tries_are_free_and_the_fourth_waits() {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder::prepare(home.path()).unwrap();
        for before in 0..3 {
            assert_eq!(Attempts::begin(&folder, at(before)).unwrap().count, u32::try_from(before).unwrap());
        }
        let Err(StoreError::Wait { until }) = Attempts::begin(&folder, at(3)) else { panic!("no wait") };
        assert_eq!(until, at(4));
        // A refused try is not counted.
        let seen = Attempts::seen(Attempts::read(&folder).unwrap(), at(3));
        assert_eq!(seen, FailedAttempts { count: 3, since: Some(at(0)), retry_at: Some(at(4)) });
        assert_eq!(Attempts::begin(&folder, at(4)).unwrap().count, 3);
        assert_eq!(Attempts::seen(Attempts::read(&folder).unwrap(), at(4)).retry_at, Some(at(8)));
        Attempts::forget(&folder).unwrap();
        assert_eq!(Attempts::begin(&folder, at(5)).unwrap(), FailedAttempts::default());
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_make_the_wait_longer() {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder::prepare(home.path()).unwrap();
        for _ in 0..3 {
            Attempts::begin(&folder, at(1_000_000)).unwrap();
        }
        let Err(StoreError::Wait { until }) = Attempts::begin(&folder, at(0)) else { panic!("no wait") };
        assert_eq!(until, at(2));
        assert!(Attempts::begin(&folder, at(2)).is_ok());
    }
}
