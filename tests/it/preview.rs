//! What the preview of a plan says is what the saved plan then does.

use crate::trial::{Trial, agreed, bare_plan};
use interlude_domain::plan::cadence::{Channel, Starter};
use interlude_engine::view::{
    CadenceInput, CadenceRepeat, ChangeInput, ChangeKind, ConfirmationInput, PlanInput, QuietInput,
    ReconnectInput, Weekday,
};
use proptest::prelude::*;

const ZONES: [&str; 4] = ["", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"];

prop_compose! {
    fn times()(hour in 0u32..24, minute in prop_oneof![Just(0u32), Just(30), 0u32..60]) -> String {
        format!("{hour:02}:{minute:02}")
    }
}

fn day(ahead: u64) -> String {
    let first: chrono::NaiveDate = "2026-10-20".parse().unwrap();
    (first + chrono::Days::new(ahead)).to_string()
}

prop_compose! {
    fn cadences()(
        repeat in prop::sample::select(CadenceRepeat::ALL),
        every in 1u32..9,
        weekdays in prop::sample::subsequence(Weekday::ALL, 1..=7),
        time in times(),
        zone in prop::sample::select(&ZONES[..]),
        absences in prop::collection::vec(0u64..14, 0..4),
        confirmation in prop::option::of(times()),
        starts in prop::option::of(0u64..6),
    ) -> CadenceInput {
        CadenceInput {
            repeat,
            every: every.to_string(),
            weekdays,
            time,
            zone: zone.to_owned(),
            channel: Channel::Text,
            starter: Starter::Either,
            absences: absences.into_iter().map(day).collect(),
            confirmation: confirmation.map(|time| ConfirmationInput { time, text: "Still fine?".to_owned() }),
            standing: agreed(),
            starts: starts.map(day).unwrap_or_default(),
            ..CadenceInput::default()
        }
    }
}

prop_compose! {
    fn plans()(
        cadence in prop::option::weighted(0.9, cadences()),
        ends in prop::option::of(6u64..30),
        meets in prop::option::of((0u64..6, times())),
        look in prop::option::of((0u64..14, times())),
        promise in prop::option::of((0u64..14, times())),
    ) -> PlanInput {
        let (look_again, look_again_time) = look.map(|(ahead, time)| (day(ahead), time)).unwrap_or_default();
        let (promise, promise_time) = promise.map(|(ahead, time)| (day(ahead), time)).unwrap_or_default();
        PlanInput {
            ends: ends.map(day).unwrap_or_default(),
            ends_standing: agreed(),
            reconnect: meets.map(|(ahead, time)| ReconnectInput {
                date: day(ahead),
                time,
                standing: agreed(),
                ..ReconnectInput::default()
            }),
            cadence,
            look_again,
            look_again_time,
            promise,
            promise_time,
            ..bare_plan("2026-10-20")
        }
    }
}

/// When something is shown by the preview: `2026-10-20 19:00`, once per notification.
fn foreseen(trial: &Trial, input: &PlanInput) -> Vec<String> {
    let view = trial.planner().preview_plan(input).unwrap();
    let items = view.days.iter().flat_map(|day| &day.items);
    let mut shown: Vec<String> =
        items.filter_map(|item| item.shown.as_ref()).map(|at| at.local.replace('T', " ")).collect();
    shown.sort();
    shown.dedup();
    shown
}

fn check(input: &PlanInput, before: Option<&PlanInput>, quiet: Option<(&str, &str)>) {
    // The clocks go back in the night to the 25th.
    let mut trial = Trial::open_in_memory("Europe/London", "2026-10-20T09:30:00");
    if let Some((from, to)) = quiet {
        let quiet = QuietInput { from: from.to_owned(), to: to.to_owned() };
        trial.planner().save_quiet(Some(&quiet)).unwrap();
    }
    if let Some(before) = before {
        trial.planner().save_plan(before, None).unwrap();
        // What is due at this very moment by the former terms has been shown.
        trial.new_notices();
    }
    let kept = trial.planner().plan().unwrap();
    let promised = foreseen(&trial, input);
    assert_eq!(trial.planner().plan().unwrap(), kept, "looking ahead saves nothing");
    let corrects = ChangeInput { kind: ChangeKind::Correction, reason: String::new() };
    trial.planner().save_plan(input, Some(&corrects)).unwrap();
    let mut sent: Vec<String> =
        trial.run_until("2026-11-02T23:59:00").iter().map(|line| line[..16].to_owned()).collect();
    // In the hour that is repeated a later instant may show an earlier time: both are compared as times on the wall.
    sent.sort();
    sent.dedup();
    assert_eq!(promised, sent);
}

proptest! {
    #[test]
    fn a_new_plan_sends_what_its_preview_says(input in plans(), is_quiet in any::<bool>()) {
        check(&input, None, is_quiet.then_some(("22:00", "08:00")));
    }

    #[test]
    fn a_changed_plan_sends_what_its_preview_says(before in plans(), input in plans()) {
        check(&input, Some(&before), None);
    }
}
