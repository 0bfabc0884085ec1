//! What is shown in the manner of the person's locale can be typed in it; what is kept is the same everywhere.

use crate::trial::{Trial, activity, cadence, plan_with, problems, silent};
use interlude_domain::reminding::rule::Kind;
use interlude_domain::week::hard::ComesBack;
use interlude_engine::view::{
    ActivityRepeat, CadenceRepeat, HardDateInput, PlanInput, QuietInput, SilenceFor, Weekday,
};

/// A Tuesday at noon on a computer where people write like that.
fn writing(locale: &str) -> Trial {
    Trial::open_at("Europe/London", "2026-11-24T12:00:00").in_locale(locale)
}

fn hard(date: &str) -> HardDateInput {
    HardDateInput { title: "Exam".to_owned(), date: date.to_owned(), comes_back: ComesBack::Once }
}

#[test]
fn a_date_is_typed_in_the_order_of_the_locale_and_kept_as_ever() {
    for (locale, typed) in [
        ("en_US.UTF-8", "12/3/2026"),
        ("en_GB.UTF-8", "3/12/2026"),
        ("de_DE.UTF-8", "3.12.2026"),
        ("C", "2026-12-03"),
        ("en_US.UTF-8", "2026-12-03"),
        ("de_DE.UTF-8", "2026-12-03"),
    ] {
        let trial = writing(locale);
        trial.planner().keep_hard_date(None, &hard(typed)).unwrap();
        let kept = trial.planner().hard_dates().unwrap().remove(0).input.date;
        assert_eq!(kept, "2026-12-03", "{typed} in {locale}");
    }
    assert_eq!(
        problems(writing("C").planner().keep_hard_date(None, &hard("3.12.2026"))),
        ["date not_a_date"]
    );
}

#[test]
fn every_form_with_a_time_or_a_date_reads_it() {
    let trial = writing("en_US.UTF-8");
    let planner = trial.planner();
    let tea = activity("Tea", ActivityRepeat::Once, "11/28/2026", "7:30 PM");
    trial.add(tea);
    let kept = planner.activities().unwrap().remove(0).input;
    assert_eq!((kept.date.as_str(), kept.time.as_str()), ("2026-11-28", "19:30"));

    let quiet = QuietInput { from: "10 pm".to_owned(), to: "7:30am".to_owned() };
    planner.save_quiet(Some(&quiet)).unwrap();
    let kept = planner.settings().unwrap().quiet.unwrap();
    assert_eq!((kept.from.as_str(), kept.to.as_str()), ("22:00", "07:30"));

    planner.silence(&silent(SilenceFor::Until, "11/25/2026", "6 PM")).unwrap();
    assert_eq!(planner.today().unwrap().silence.unwrap().until.local, "2026-11-25T18:00");

    let chosen = planner.week_choices().unwrap();
    let early = interlude_engine::view::WeekChoicesInput { day_from: "6 am".to_owned(), ..chosen };
    planner.save_week_choices(&early).unwrap();
    assert_eq!(planner.week_choices().unwrap().day_from, "06:00");

    let typed = PlanInput {
        ends: "12/28/2026".to_owned(),
        ..plan_with("11/24/2026", cadence(CadenceRepeat::Weekdays, "7 p.m."))
    };
    planner.save_plan(&typed, None).unwrap();
    let kept = planner.plan().unwrap().unwrap().input;
    assert_eq!((kept.starts.as_str(), kept.ends.as_str()), ("2026-11-24", "2026-12-28"));
    assert_eq!(kept.cadence.unwrap().time, "19:00");
}

#[test]
fn the_window_is_told_how_people_write_here() {
    let state = writing("en_US.UTF-8").planner().app_state();
    assert_eq!((state.today.as_str(), state.manner.hours.name()), ("2026-11-24", "twelve"));
    assert_eq!((state.manner.first_day, state.manner.separator), (Weekday::Sun, '/'));
    let plain = writing("C").planner().app_state().manner;
    assert_eq!((plain.hours.name(), plain.order.name()), ("twenty_four", "year_month_day"));
    assert_eq!(plain.first_day, Weekday::Mon);
    assert_eq!((state.manner.territory.as_deref(), plain.territory), (Some("US"), None));
}

#[test]
fn the_clock_of_the_other_is_the_one_by_which_the_reminder_comes() {
    let trial = Trial::open_at("Asia/Omsk", "2026-11-24T12:00:00");
    let clocks = trial.planner().both_clocks("2 pm", "Asia/Almaty").unwrap().unwrap();
    assert_eq!((clocks.theirs.as_str(), clocks.mine.as_str()), ("14:00", "15:00"));
    let mut agreed = cadence(CadenceRepeat::Weekdays, "14:00");
    agreed.zone = "Asia/Almaty".to_owned();
    trial.planner().save_plan(&plan_with("2026-11-24", agreed), None).unwrap();
    let ahead = trial.planner().preview_plan(&trial.planner().plan().unwrap().unwrap().input).unwrap();
    let first = ahead.days.iter().flat_map(|day| &day.items).find(|item| item.kind == Kind::CheckIn);
    assert!(first.unwrap().at.local.ends_with("T15:00"));
    assert_eq!(trial.planner().both_clocks("soon", "Asia/Almaty").unwrap(), None);
    assert_eq!(trial.planner().both_clocks("14:00", "Mars").unwrap(), None);
}
