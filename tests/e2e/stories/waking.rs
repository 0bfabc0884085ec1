//! A computer that slept: the login manager says that it has woken, and the program looks at once what is due.

use std::fs;
use std::time::Duration;

use crate::app;
use crate::desk::on_a_desk;
use crate::processes::{PATIENCE, wait_at_most, wait_for};
use crate::stubs::login::LoginStub;
use crate::stubs::notifications::NotificationStub;

/// How soon after a wake it has looked (REMINDERS.md §7).
const AFTER_A_WAKE: Duration = Duration::from_secs(5);
/// Long enough for a look that comes although nobody woke.
const TOO_LATE_TO_COME: Duration = Duration::from_secs(1);

/// How often the thread that shows reminders of this process has slept; `None` before it runs.
fn looks(process: u32) -> Option<u64> {
    fs::read_dir(format!("/proc/{process}/task")).ok()?.flatten().find_map(|task| {
        let text = fs::read_to_string(task.path().join("status")).ok()?;
        let line = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        if line("Name:")? != "reminders" {
            return None;
        }
        line("voluntary_ctxt_switches:")?.parse().ok()
    })
}

#[test]
fn after_a_wake_it_looks_at_once_and_before_a_sleep_it_does_not() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let _desktop = NotificationStub::start(&desk.bus);
        let login = LoginStub::start(&desk.bus);
        let mut command = LoginStub::command(desk);
        command.arg("--hidden");
        let run = app::started(desk, command);
        let quiet_since = || {
            let before = looks(run.id());
            std::thread::sleep(TOO_LATE_TO_COME);
            before.filter(|_| looks(run.id()) == before)
        };
        let mut before = None;
        wait_for("the program to sleep until something is due", || {
            before = quiet_since();
            before.is_some()
        });
        // Nobody says when it listens, so the first wake may have to be repeated.
        wait_at_most(PATIENCE, "a wake to be heard", || {
            login.wakes();
            std::thread::sleep(Duration::from_millis(100));
            looks(run.id()) > before
        });
        wait_for("it to sleep again", || {
            before = quiet_since();
            before.is_some()
        });
        login.sleeps();
        std::thread::sleep(TOO_LATE_TO_COME);
        assert_eq!(looks(run.id()), before, "it looked although the computer only goes to sleep");
        login.wakes();
        wait_at_most(AFTER_A_WAKE, "it to look after the wake", || looks(run.id()) > before);
    });
}
