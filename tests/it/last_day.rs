//! The last day of the calendar: a clock that shows it makes nobody wait, and no screen fails.

use crate::effort::Effort;
use crate::trial::{Trial, activity, bare_plan, cadence, plan_with};
use interlude_engine::view::{ActivityRepeat, CadenceRepeat};
use std::time::Duration;

/// The window once did not answer for 30 s; all of it together takes a small part of one.
const LONGEST: Duration = Duration::from_secs(5);

#[test]
fn on_the_last_day_of_the_calendar_every_screen_answers_and_nobody_waits() {
    for now in ["9999-12-30T10:00:00", "9999-12-31T10:00:00", "9999-12-31T23:59:00"] {
        let trial = Trial::open_at("Europe/London", now);
        let planner = trial.planner();
        let effort = Effort::begin();
        let walk = activity("Walk", ActivityRepeat::Daily, "9999-12-30", "18:00");
        // Whether there is still room for a plan does not matter, only that the question is answered.
        let _ = planner.add_activity(&walk);
        let _ = planner.save_plan(&bare_plan("9999-12-30"), None);
        let _ = planner.save_plan(&plan_with("9999-12-30", cadence(CadenceRepeat::Daily, "19:00")), None);
        planner.remind();
        let today = planner.today().unwrap();
        assert!(today.date.starts_with("9999-12-3"), "{now}");
        planner.inbox().unwrap();
        planner.ahead().unwrap();
        planner.plan().unwrap();
        planner.activities().unwrap();
        planner.people().unwrap();
        planner.hard_dates().unwrap();
        let _ = planner.check_ins("9999-12");
        let _ = planner.week("9999-12-27");
        planner.outlook();
        assert!(effort.spent() < LONGEST, "{now}: {:?}", effort.spent());
    }
}
