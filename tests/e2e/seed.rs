//! Seed: a vault that is there before the program starts, made by the planner itself.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::local_time::Zone;
use interlude_domain::schedule::Disturbing;
use interlude_engine::ports::{Clock, Notice, NoticeEvent, NoticeId, Notifier};
use interlude_engine::view::{ActivityInput, ActivityRepeat, Later, LaterInput};
use interlude_engine::{Calibration, Folder, Planner, Surroundings};

use crate::desk::Desk;
use crate::due::{Due, full_minute, now};

/// The person's words in it: nothing outside the window may say them.
pub const TITLE: &str = "Paint with Ilse";

/// A vault with nothing in it, which this computer's login opens.
pub fn blank(desk: &Desk) {
    planner(desk, Arc::new(Turned(Mutex::new(now())))).create_vault(None, None).expect("a vault");
}

/// A vault with one activity that the person put off: it comes again after `wait`, to the second.
pub fn put_off(desk: &Desk, wait: Duration) -> Due {
    let at = DateTime::from_timestamp(now().timestamp(), 0).expect("now")
        + TimeDelta::from_std(wait).expect("a short time");
    // *Later* means ten minutes, so it was pressed ten minutes before that.
    let pressed = at - TimeDelta::minutes(10);
    let due = Due { nominal: full_minute(pressed), at };
    let clock = Arc::new(Turned(Mutex::new(due.nominal - TimeDelta::minutes(1))));
    let planner = planner(desk, clock.clone());
    planner.create_vault(None, None).expect("a vault");
    planner.add_activity(&activity(&due)).expect("an activity");
    clock.turn_to(pressed);
    planner.remind();
    planner.notice_event(NoticeId(1), NoticeEvent::Shown).expect("a first reminder");
    let key = planner.inbox().expect("the inbox").due[0].key.clone();
    let later = LaterInput { later: Later::TenMinutes, date: String::new(), time: String::new() };
    planner.snooze(&key, &later).expect("more time");
    due
}

fn activity(due: &Due) -> ActivityInput {
    ActivityInput {
        title: TITLE.to_owned(),
        repeat: ActivityRepeat::Once,
        date: due.date(),
        time: due.clock(),
        ..ActivityInput::default()
    }
}

fn planner(desk: &Desk, clock: Arc<Turned>) -> Planner {
    let around = Surroundings {
        clock,
        notifier: Arc::new(Nobody),
        on_change: Box::new(|_| {}),
        wake: Box::new(|| {}),
        calibration: Calibration::Least,
        data_folder: String::new(),
    };
    Planner::new(Folder::prepare(&desk.data()), around)
}

/// A clock in the hands of the test.
struct Turned(Mutex<DateTime<Utc>>);

impl Turned {
    fn turn_to(&self, moment: DateTime<Utc>) {
        *self.0.lock().expect("the clock") = moment;
    }
}

impl Clock for Turned {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().expect("the clock")
    }

    fn zone(&self) -> Zone {
        Zone::utc()
    }
}

/// Nobody looks at this desktop yet.
struct Nobody;

impl Notifier for Nobody {
    fn show(&self, _: Notice) {}
    fn withdraw(&self, _: NoticeId) {}

    fn disturbing(&self) -> Disturbing {
        Disturbing::Allowed
    }
}
