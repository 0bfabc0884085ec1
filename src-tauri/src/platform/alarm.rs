//! Alarm: how the reminder loop sleeps.
//!
//! It sleeps in slices of at most thirty seconds and compares the wall clock after each, because
//! a sleep of the computer or a new clock time does not end a wait by itself. A poke ends it at
//! once, also one that came just before the wait began.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use interlude_engine::ports::{Alarm, Clock};

/// The longest time between two looks at the wall clock (REMINDERS.md §7).
const SLICE: Duration = Duration::from_secs(30);
/// How far the wall clock may run off the steady one before it counts as changed.
const DRIFT: TimeDelta = TimeDelta::seconds(2);

/// Sleeps until a wall-clock time.
pub struct SystemAlarm {
    clock: Arc<dyn Clock>,
    bell: Arc<Bell>,
    slice: Duration,
}

/// Wakes the [`SystemAlarm`] that it was made with.
#[derive(Clone)]
pub struct Poke(Arc<Bell>);

#[derive(Default)]
struct Bell {
    rung: Mutex<bool>,
    changed: Condvar,
}

impl SystemAlarm {
    /// Returns an alarm that reads `clock`, and what wakes it.
    pub fn new(clock: Arc<dyn Clock>) -> (SystemAlarm, Poke) {
        let bell = Arc::<Bell>::default();
        (SystemAlarm { clock, bell: bell.clone(), slice: SLICE }, Poke(bell))
    }
}

impl Poke {
    /// Ends the wait that is going on, or the next one if none is.
    pub fn poke(&self) {
        *self.0.rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.0.changed.notify_all();
    }
}

impl Alarm for SystemAlarm {
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

    #[test]
    fn it_returns_when_the_time_has_come() {
        let (mut alarm, _poke) = SystemAlarm::new(Arc::new(SystemClock));
        let until = SystemClock.now() + TimeDelta::milliseconds(120);
        alarm.wait(Some(until));
        let now = SystemClock.now();
        assert!(now >= until && now < until + TimeDelta::seconds(5));
    }

    /// A clock that somebody sets an hour forward between two looks.
    struct Jumping(std::sync::atomic::AtomicI64);

    impl Clock for Jumping {
        fn now(&self) -> DateTime<Utc> {
            let hours = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            SystemClock.now() + TimeDelta::hours(hours)
        }

        fn zone(&self) -> interlude_domain::local_time::Zone {
            SystemClock.zone()
        }
    }

    #[test]
    fn it_returns_when_the_clock_was_set() {
        let (mut alarm, _poke) = SystemAlarm::new(Arc::new(Jumping(0.into())));
        alarm.slice = Duration::from_millis(20);
        let began = Instant::now();
        alarm.wait(Some(SystemClock.now() + TimeDelta::days(365)));
        assert!(began.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn a_poke_before_or_during_the_wait_ends_it() {
        let (mut alarm, poke) = SystemAlarm::new(Arc::new(SystemClock));
        let began = Instant::now();
        poke.poke();
        alarm.wait(None);
        let later = poke.clone();
        let thread = std::thread::spawn(move || later.poke());
        alarm.wait(Some(SystemClock.now() + TimeDelta::hours(1)));
        thread.join().expect("the poke");
        assert!(began.elapsed() < Duration::from_secs(5));
    }
}
