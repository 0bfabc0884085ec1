//! Seed: a vault that is there before the program starts, made by the planner itself.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::plan::Role;
use interlude_domain::plan::contact::MayStart;
use interlude_domain::plan::term::Certainty;
use interlude_domain::time::local_time::Zone;
use interlude_engine::ports::{NoticeEvent, NoticeId};
use interlude_engine::view::{
    ActivityInput, ActivityRepeat, CadenceInput, CadenceRepeat, ContactInput, DraftInput, Later, LaterInput,
    MissedInput, PlanInput, PlanningInput, ReconnectInput, StandingInput, WeekChoicesInput, Weekday,
};
use interlude_engine::{Folder, Planner};
use interlude_rehearsal::Desktop;

use crate::desk::Desk;
use crate::due::{Due, full_minute, now};

/// The person's words in it: nothing outside the window may say them.
pub const TITLE: &str = "Paint with Ilse";

/// A vault with nothing in it, which this computer's login opens, as the first run makes it: it reminds each week to plan.
pub fn untouched(desk: &Desk) {
    planner(desk, now()).0.create_vault(None, None).expect("a vault");
}

/// The same without the weekly reminder, which would come between what a story is about.
pub fn blank(desk: &Desk) {
    create(&planner(desk, now()).0);
}

fn create(planner: &Planner) {
    planner.create_vault(None, None).expect("a vault");
    let chosen = planner.week_choices().expect("choices");
    planner.save_week_choices(&WeekChoicesInput { planning: None, ..chosen }).expect("saved");
}

/// A vault with one activity that the person put off: it comes again after `wait`, to the second.
pub fn put_off(desk: &Desk, wait: Duration) -> Due {
    let at = DateTime::from_timestamp(now().timestamp(), 0).expect("now")
        + TimeDelta::from_std(wait).expect("a short time");
    // *Later* means ten minutes, so it was pressed ten minutes before that.
    let pressed = at - TimeDelta::minutes(10);
    let due = Due { nominal: full_minute(pressed), at };
    let (planner, desktop) = planner(desk, due.nominal - TimeDelta::minutes(1));
    create(&planner);
    planner.add_activity(&activity(&due)).expect("an activity");
    desktop.turn_clock(pressed);
    planner.remind();
    planner.notice_event(NoticeId(1), NoticeEvent::Shown).expect("a first reminder");
    let key = planner.inbox().expect("the inbox").due[0].key.clone();
    let later = LaterInput { later: Later::TenMinutes, date: String::new(), time: String::new() };
    planner.snooze(&key, &later).expect("more time");
    due
}

/// A plan that began some days ago, with a check-in every day; nothing was written about any.
pub struct Past {
    /// The day of the latest check-in whose time has passed.
    pub latest: NaiveDate,
    /// The last day of the plan.
    pub ends: NaiveDate,
}

/// The one message that was prepared for a check-in that does not happen.
pub const NUDGE: &str = "Another time?";

/// A vault with a plan of five days ago, in which `may_write` says who may write first between check-ins.
pub fn plan_of_last_week(desk: &Desk, role: Role, may_write: Option<MayStart>) -> Past {
    let latest = now() - TimeDelta::hours(2);
    let began = latest - TimeDelta::days(5);
    let ends = (latest + TimeDelta::days(10)).date_naive();
    let standing = StandingInput { certainty: Certainty::Agreed, ..StandingInput::default() };
    let input = PlanInput {
        role,
        starts: began.date_naive().to_string(),
        ends: ends.to_string(),
        ends_standing: standing.clone(),
        cadence: Some(CadenceInput {
            time: latest.format("%H:%M").to_string(),
            standing: standing.clone(),
            ..CadenceInput::default()
        }),
        contact: may_write.map(|by_text| ContactInput {
            by_text,
            standing: standing.clone(),
            ..ContactInput::default()
        }),
        // A message for whoever may write first: by a term of contact, and else by how check-ins begin.
        missed: Some(MissedInput {
            wait_hours: "0".to_owned(),
            nudge: (may_write != Some(MayStart::Them)).then(|| NUDGE.to_owned()),
        }),
        reconnect: Some(ReconnectInput {
            date: ends.to_string(),
            time: "11:00".to_owned(),
            standing,
            ..ReconnectInput::default()
        }),
        ..PlanInput::default()
    };
    let (planner, _) = planner(desk, began - TimeDelta::hours(1));
    create(&planner);
    planner.save_plan(&input, None).expect("a plan");
    Past { latest: latest.date_naive(), ends }
}

/// A vault with a plan that began at `began`: a check-in every Thursday at seven in the evening, as agreed.
pub fn thursdays(desk: &Desk, began: DateTime<Utc>) {
    let standing = StandingInput { certainty: Certainty::Agreed, ..StandingInput::default() };
    let cadence = CadenceInput {
        repeat: CadenceRepeat::Weekdays,
        weekdays: vec![Weekday::Thu],
        time: "19:00".to_owned(),
        standing,
        ..CadenceInput::default()
    };
    let (starts, cadence) = (began.date_naive().to_string(), Some(cadence));
    let (planner, _) = planner(desk, began);
    create(&planner);
    planner.save_plan(&PlanInput { starts, cadence, ..PlanInput::default() }, None).expect("a plan");
}

/// A vault with the same check-ins, and an end: a meeting and my own date come after it, a text is held until the two meet, and
/// every day something of my own.
pub fn with_an_end(desk: &Desk, began: DateTime<Utc>, [ends, meets, own]: [&str; 3]) {
    thursdays(desk, began);
    let planner = planner(desk, began).0;
    let standing = StandingInput { certainty: Certainty::Agreed, ..StandingInput::default() };
    let (date, time) = (meets.to_owned(), "15:00".to_owned());
    let input = PlanInput {
        ends: ends.to_owned(),
        ends_standing: standing.clone(),
        look_again: own.to_owned(),
        reconnect: Some(ReconnectInput { date, time, standing, ..ReconnectInput::default() }),
        ..planner.plan().expect("a look").expect("the plan").input
    };
    planner.save_plan(&input, None).expect("an end");
    let (text, until) = ("Something to say".to_owned(), HeldUntil::Reconnect);
    planner.keep_draft(None, &DraftInput { text, until, date: String::new() }).expect("a draft");
    let (title, time) = (TITLE.to_owned(), "16:00".to_owned());
    let daily = ActivityInput { title, repeat: ActivityRepeat::Daily, time, ..ActivityInput::default() };
    planner.add_activity(&daily).expect("something of my own");
    let planning = Some(PlanningInput { weekday: Weekday::Sun, time: "17:00".to_owned() });
    let chosen = planner.week_choices().expect("choices");
    planner.save_week_choices(&WeekChoicesInput { planning, ..chosen }).expect("a reminder to plan");
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

/// A planner over the desk's folder, whose clock shows `now`.
fn planner(desk: &Desk, now: DateTime<Utc>) -> (Planner, Arc<Desktop>) {
    let desktop = Arc::new(Desktop::new(now, Zone::utc()));
    (interlude_rehearsal::planner(Folder::prepare(&desk.data()), &desktop), desktop)
}
