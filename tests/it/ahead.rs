//! The next fourteen days: what the screen says is what the reminders then do.

use crate::trial::{Trial, activity, cadence, daily, plan_with, silent};
use interlude_engine::view::{ActivityRepeat, CadenceRepeat, LeadsInput, QuietInput, SilenceFor};

/// `day: time kind fate -> shown` for each item.
fn lines(trial: &Trial) -> Vec<String> {
    let view = trial.planner().ahead().unwrap();
    let line = |day: &str, item: &interlude_engine::view::AheadItem| {
        let title = if item.title.is_empty() { item.kind.name() } else { &item.title };
        let ahead =
            item.ahead_of.as_ref().map_or(String::new(), |of| format!(" ahead of {}", &of.local[11..]));
        let shown = item.shown.as_ref().map_or("-", |at| &at.local[5..]);
        format!("{day}: {} {title}{ahead} {} -> {shown}", &item.at.local[11..], item.fate.name())
    };
    view.days.iter().flat_map(|day| day.items.iter().map(|item| line(&day.date[5..], item))).collect()
}

fn eventful() -> Trial {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let planner = trial.planner();
    planner.save_quiet(Some(&QuietInput { from: "22:00".into(), to: "08:00".into() })).unwrap();
    planner
        .save_leads(&LeadsInput {
            check_ins: "60".into(),
            reconnect: String::new(),
            activities: String::new(),
        })
        .unwrap();
    planner.save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Weekdays, "19:00")), None).unwrap();
    trial.add(activity("Stars", ActivityRepeat::Once, "2026-11-25", "23:00"));
    trial.add(activity("Swim", ActivityRepeat::Once, "2026-11-24", "15:00"));
    planner.silence(&silent(SilenceFor::Until, "2026-11-24", "16:00")).unwrap();
    trial
}

#[test]
fn each_day_says_what_comes_and_what_becomes_of_it() {
    assert_eq!(
        lines(&eventful())[..6],
        [
            "11-24: 15:00 Swim silent -> -",
            "11-26: 23:00 Stars later -> 11-26T08:00",
            "11-26: 18:00 check_in ahead of 19:00 on_time -> 11-26T18:00",
            "11-26: 19:00 check_in on_time -> 11-26T19:00",
            "11-29: 18:00 check_in ahead of 19:00 on_time -> 11-29T18:00",
            "11-29: 19:00 check_in on_time -> 11-29T19:00",
        ]
    );
}

#[test]
fn what_is_foretold_is_what_is_sent() {
    let mut trial = eventful();
    for time in ["07:30", "12:00", "21:59"] {
        trial.add(daily("Something", time));
    }
    let mut foretold: Vec<String> = trial
        .planner()
        .ahead()
        .unwrap()
        .days
        .into_iter()
        .flat_map(|day| day.items)
        .filter_map(|item| item.shown)
        .map(|at| at.local.replace('T', " "))
        .collect();
    foretold.sort();
    foretold.dedup();
    let sent: Vec<String> =
        trial.run_until("2026-12-07T23:59:59").iter().map(|told| told[..16].to_owned()).collect();
    assert_eq!(foretold, sent);
    assert!(sent.len() > 30, "{}", sent.len());
}

#[test]
fn it_is_empty_where_nothing_is_planned() {
    assert!(
        Trial::open_at("Europe/London", "2026-11-24T12:00:00").planner().ahead().unwrap().days.is_empty()
    );
}
