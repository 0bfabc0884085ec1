//! Slices: a sleep that looks at the wall clock every thirty seconds at the latest.
//!
//! A sleep of the computer or a new clock time does not end a wait by itself, so the clock is compared after each slice.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use interlude_engine::ports::{Alarm, Clock};

/// The longest time between two looks at the wall clock (REMINDERS.md §7).
const SLICE: Duration = Duration::from_secs(30);
/// How far the wall clock may run off the steady one before it counts as changed.
const DRIFT: TimeDelta = TimeDelta::seconds(2);

/// Sleeps in slices.
pub(super) struct Slices {
    clock: Arc<dyn Clock>,
    bell: Arc<Bell>,
    slice: Duration,
}

/// Ends a sleep.
#[derive(Default)]
pub(super) struct Bell {
    rung: Mutex<bool>,
    changed: Condvar,
}

impl Slices {
    pub(super) fn new(clock: Arc<dyn Clock>) -> (Slices, Arc<Bell>) {
        let bell = Arc::<Bell>::default();
        (Slices { clock, bell: bell.clone(), slice: SLICE }, bell)
    }
}

impl Alarm for Slices {
    fn wait(&mut self, until: Option<DateTime<Utc>>) {
        let zone = self.clock.zone();
        loop {
            let (wall, steady) = (self.clock.now(), Instant::now());
            let slice = match until.map(|until| until - wall) {
                Some(left) if left <= TimeDelta::zero() => return,
                Some(left) => left.to_std().unwrap_or(self.slice).min(self.slice),
                None => self.slice,
            };
            if self.bell.rang_within(slice) {
                return;
            }
            let expected = wall + TimeDelta::from_std(steady.elapsed()).unwrap_or_default();
            let was_set = (self.clock.now() - expected).abs() > DRIFT;
            if was_set || self.clock.zone() != zone {
                return;
            }
        }
    }
}

impl Bell {
    pub(super) fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
    }

    /// Sleeps for `slice` at most; answers whether somebody rang, and forgets it.
    fn rang_within(&self, slice: Duration) -> bool {
        let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut rung, _) = self
            .changed
            .wait_timeout_while(rung, slice, |rung| !*rung)
            .unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut rung)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::SystemClock;

    /// A clock that somebody sets an hour forward between two looks.
    struct Jumping(std::sync::atomic::AtomicI64);

    impl Clock for Jumping {
        fn now(&self) -> DateTime<Utc> {
            let hours = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            SystemClock.now() + TimeDelta::hours(hours)
        }

        fn zone(&self) -> interlude_domain::time::local_time::Zone {
            SystemClock.zone()
        }
    }

    #[test]
    fn it_returns_when_the_clock_was_set() {
        let (mut alarm, _bell) = Slices::new(Arc::new(Jumping(0.into())));
        alarm.slice = Duration::from_millis(20);
        let began = Instant::now();
        alarm.wait(Some(SystemClock.now() + TimeDelta::days(365)));
        assert!(began.elapsed() < Duration::from_secs(5));
    }
}
