//! Alarm: how the reminder loop sleeps.
//!
//! On Linux the kernel wakes it: at the time, when the clock is set, when the computer wakes from sleep, and when the
//! zone changes ([`timer`]). It then sleeps without a single wake-up in between. Elsewhere, and where the kernel refuses,
//! it sleeps in slices of at most thirty seconds ([`slices`]). A poke ends either at once, also one that came just before
//! the wait began.

mod slices;
#[cfg(target_os = "linux")]
mod timer;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use interlude_engine::ports::{Alarm, Clock};

/// Sleeps until a wall-clock time.
pub struct SystemAlarm(Box<dyn Alarm>);

/// Wakes the [`SystemAlarm`] that it was made with; from any thread.
#[derive(Clone)]
pub struct Poke(Arc<dyn Fn() + Send + Sync>);

impl SystemAlarm {
    /// Returns an alarm that reads `clock`, and what wakes it.
    pub fn new(clock: Arc<dyn Clock>) -> (SystemAlarm, Poke) {
        #[cfg(target_os = "linux")]
        if let Ok((alarm, bell)) = timer::Timer::new(clock.clone()) {
            return (SystemAlarm(Box::new(alarm)), Poke(Arc::new(move || bell.ring())));
        }
        let (alarm, bell) = slices::Slices::new(clock);
        (SystemAlarm(Box::new(alarm)), Poke(Arc::new(move || bell.ring())))
    }
}

impl Poke {
    /// Ends the wait that is going on, or the next one if none is.
    pub fn poke(&self) {
        (self.0)();
    }
}

impl Alarm for SystemAlarm {
    fn wait(&mut self, until: Option<DateTime<Utc>>) {
        self.0.wait(until);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::SystemClock;
    use chrono::TimeDelta;
    use std::time::{Duration, Instant};

    fn each(check: impl Fn(Box<dyn Alarm>, &dyn Fn())) {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let (alarm, bell) = slices::Slices::new(clock.clone());
        check(Box::new(alarm), &|| bell.ring());
        #[cfg(target_os = "linux")]
        {
            let (alarm, bell) = timer::Timer::new(clock).expect("the kernel's timers");
            check(Box::new(alarm), &|| bell.ring());
        }
    }

    #[test]
    fn it_returns_when_the_time_has_come_and_not_before() {
        each(|mut alarm, _| {
            for milliseconds in [-5_000, 0, 120] {
                let until = SystemClock.now() + TimeDelta::milliseconds(milliseconds);
                alarm.wait(Some(until));
                let now = SystemClock.now();
                assert!(now >= until && now < until + TimeDelta::seconds(6), "{until} {now}");
            }
        });
    }

    #[test]
    fn a_poke_before_the_wait_ends_it_once() {
        each(|mut alarm, poke| {
            let began = Instant::now();
            poke();
            poke();
            alarm.wait(None);
            assert!(began.elapsed() < Duration::from_secs(5));
            let until = SystemClock.now() + TimeDelta::milliseconds(150);
            alarm.wait(Some(until));
            assert!(SystemClock.now() >= until, "the poke was used up");
        });
    }

    #[test]
    fn a_poke_during_the_wait_ends_it() {
        let (mut alarm, poke) = SystemAlarm::new(Arc::new(SystemClock));
        let began = Instant::now();
        let thread = std::thread::spawn(move || poke.poke());
        alarm.wait(Some(SystemClock.now() + TimeDelta::hours(1)));
        thread.join().expect("the poke");
        assert!(began.elapsed() < Duration::from_secs(5));
    }
}
