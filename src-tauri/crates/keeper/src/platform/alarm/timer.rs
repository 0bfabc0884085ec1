//! Timer: a sleep that the kernel ends, without a wake-up before there is something to do.
//!
//! The timer runs on the real-time clock, so it counts while the computer sleeps and is due at once after the wake; it is
//! cancelled when that clock is set (`TFD_TIMER_CANCEL_ON_SET`, timerfd_create(2)), which a wake from sleep does too. The
//! zone is a file: where it is replaced, inotify(7) tells.

use std::ffi::OsStr;
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use interlude_engine::ports::{Alarm, Clock};
use rustix::event::{EventfdFlags, PollFd, PollFlags, eventfd, poll};
use rustix::fs::inotify::{self, WatchFlags};
use rustix::io::Errno;
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
};

/// Where the file is that says in which zone the computer is.
const ZONE_FOLDER: &str = "/etc";
/// The files there that say so, by system.
const ZONE_FILES: [&str; 2] = ["localtime", "timezone"];
/// With nothing ahead the timer still has to run, or it would not be cancelled: about a hundred years.
const NEVER: i64 = 3_200_000_000;

/// Sleeps until the kernel says so.
pub(super) struct Timer {
    clock: Arc<dyn Clock>,
    timer: OwnedFd,
    bell: Arc<Bell>,
    /// `None` where the folder cannot be watched: then the zone is seen at the next turn.
    zone: Option<OwnedFd>,
}

/// Ends a sleep.
pub(super) struct Bell(OwnedFd);

/// What ended a sleep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Woken {
    /// The time has come, or the clock was set: either way the clock is to be looked at.
    Clock,
    /// Somebody rang.
    Bell,
    /// The file of the zone was replaced.
    Zone,
}

impl Timer {
    /// # Errors
    /// When the kernel gives no timer.
    pub(super) fn new(clock: Arc<dyn Clock>) -> io::Result<(Timer, Arc<Bell>)> {
        Timer::with_zone_in(clock, Path::new(ZONE_FOLDER))
    }

    fn with_zone_in(clock: Arc<dyn Clock>, folder: &Path) -> io::Result<(Timer, Arc<Bell>)> {
        let timer = timerfd_create(TimerfdClockId::Realtime, TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC)?;
        let bell = Arc::new(Bell(eventfd(0, EventfdFlags::NONBLOCK | EventfdFlags::CLOEXEC)?));
        let zone = watch(folder).ok();
        Ok((Timer { clock, timer, bell: bell.clone(), zone }, bell))
    }

    fn set(&self, until: Option<DateTime<Utc>>) -> io::Result<()> {
        let (seconds, nanoseconds) =
            until.map_or((NEVER, 0), |until| (until.timestamp(), until.timestamp_subsec_nanos()));
        // A time of zero would stop the timer, and one before 1970 is refused.
        let due = Timespec { tv_sec: seconds.clamp(1, NEVER), tv_nsec: nanoseconds.into() };
        let once = Itimerspec { it_interval: Timespec { tv_sec: 0, tv_nsec: 0 }, it_value: due };
        let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
        timerfd_settime(&self.timer, flags, &once)?;
        Ok(())
    }

    fn sleep(&self) -> io::Result<Woken> {
        loop {
            let mut awaited = vec![
                PollFd::new(&self.timer, PollFlags::IN),
                PollFd::from_borrowed_fd(self.bell.0.as_fd(), PollFlags::IN),
            ];
            awaited.extend(self.zone.as_ref().map(|zone| PollFd::new(zone, PollFlags::IN)));
            match poll(&mut awaited, None) {
                Err(Errno::INTR) => continue,
                other => other?,
            };
            let ready = |index: usize| awaited.get(index).is_some_and(|known| !known.revents().is_empty());
            if ready(1) {
                drain(&self.bell.0);
                return Ok(Woken::Bell);
            }
            if ready(0) {
                drain(&self.timer);
                return Ok(Woken::Clock);
            }
            if self.zone.as_ref().is_some_and(tells_of_zone) {
                return Ok(Woken::Zone);
            }
        }
    }
}

impl Alarm for Timer {
    fn wait(&mut self, until: Option<DateTime<Utc>>) {
        let zone = self.clock.zone();
        if until.is_some_and(|until| until <= self.clock.now()) || self.set(until).is_err() {
            return;
        }
        loop {
            match self.sleep() {
                Ok(Woken::Zone) if self.clock.zone() == zone => {}
                Ok(_) => return,
                // Coming back early does no harm, coming back at once for ever would.
                Err(_) => return std::thread::sleep(std::time::Duration::from_secs(1)),
            }
        }
    }
}

impl Bell {
    pub(super) fn ring(&self) {
        // It refuses only where it was rung so often that it rings anyway.
        let _ = rustix::io::write(&self.0, &1u64.to_ne_bytes());
    }
}

/// Takes what made it readable; a cancelled timer answers with an error, once.
fn drain(from: &OwnedFd) {
    let _ = rustix::io::read(from, &mut [0u8; 8]);
}

fn watch(folder: &Path) -> io::Result<OwnedFd> {
    let watch = inotify::init(inotify::CreateFlags::NONBLOCK | inotify::CreateFlags::CLOEXEC)?;
    let replaced = WatchFlags::CREATE | WatchFlags::MOVED_TO | WatchFlags::CLOSE_WRITE;
    inotify::add_watch(&watch, folder, replaced | WatchFlags::ONLYDIR)?;
    Ok(watch)
}

/// Takes all that was told of the folder; whether the file of the zone was among it.
fn tells_of_zone(watch: &OwnedFd) -> bool {
    let mut space = [MaybeUninit::uninit(); 1024];
    let mut told = inotify::Reader::new(watch, &mut space);
    let mut of_zone = false;
    while let Ok(event) = told.next() {
        let name = event.file_name().map(|name| OsStr::from_bytes(name.to_bytes()));
        of_zone |= ZONE_FILES.iter().any(|file| name == Some(OsStr::new(file)));
    }
    of_zone
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::SystemClock;
    use interlude_domain::time::local_time::Zone;
    use std::path::PathBuf;

    /// A computer whose zone is the text in a file.
    struct Traveller(PathBuf);

    impl Clock for Traveller {
        fn now(&self) -> DateTime<Utc> {
            SystemClock.now()
        }

        fn zone(&self) -> Zone {
            let name = std::fs::read_to_string(self.0.join("localtime")).unwrap_or_default();
            Zone::named(&name).unwrap_or_else(Zone::utc)
        }
    }

    #[test]
    fn another_zone_ends_the_sleep_and_other_files_do_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| {
            std::fs::write(folder.path().join("new"), text).expect("write");
            std::fs::rename(folder.path().join("new"), folder.path().join(name)).expect("rename");
        };
        write("localtime", "Europe/London");
        let clock = Arc::new(Traveller(folder.path().to_owned()));
        let (mut alarm, bell) = Timer::with_zone_in(clock, folder.path()).expect("a timer");
        write("passwd", "x");
        // The same zone again.
        write("localtime", "Europe/London");
        assert!(alarm.zone.as_ref().is_some_and(tells_of_zone), "it tells of the file");
        write("passwd", "y");
        assert!(!alarm.zone.as_ref().is_some_and(tells_of_zone), "it does not tell of other files");
        let (done, finished) = std::sync::mpsc::channel();
        let sleeping = std::thread::spawn(move || {
            alarm.wait(None);
            done.send(()).expect("somebody waits");
        });
        let still_asleep = finished.recv_timeout(std::time::Duration::from_millis(100));
        assert!(still_asleep.is_err(), "nothing happened");
        write("localtime", "Asia/Kathmandu");
        let woken = finished.recv_timeout(std::time::Duration::from_secs(10));
        bell.ring();
        sleeping.join().expect("the sleeper");
        assert!(woken.is_ok(), "the journey was noticed");
    }
}
