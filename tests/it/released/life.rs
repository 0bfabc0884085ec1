//! Two months of one person, from 28 September 2026 on in Berlin: what a vault of a released schema holds.
//!
//! Everything goes through the planner, as a window would do it. Which evening brings what follows from its number alone,
//! so that two vaults of one schema differ in nothing but their keys.

use super::typed_words::{line, longest_text, note};
use super::{around, logged, planned, said};
use crate::trial::{Trial, activity, later, renegotiated, silent};
use chrono::NaiveDate;
use interlude_domain::check_ins::check_in::{Answer, Began, Step, Why};
use interlude_domain::own_life::activity::ActivityOutcome;
use interlude_domain::plan::Turn;
use interlude_domain::plan::cadence::Channel;
use interlude_domain::reminding::occurrence::Close;
use interlude_domain::reminding::schedule::Disturbing;
use interlude_domain::week::nudge::About;
use interlude_engine::ports::{Clock, NoticeButton, NoticeEvent};
use interlude_engine::view::Sound;
use interlude_engine::view::{
    ActivityLogInput, ActivityRepeat, ChangeInput, ChangeKind, CheckInInput, CheckInMark, CheckInsMeanwhile,
    HardHoursInput, Later, LeadsInput, PlaceInput, PlanInput, PlanningInput, QuietInput, SilenceFor,
    WeekChoicesInput, Weekday,
};

/// The day on which everything ends, in the evening.
pub const LAST: &str = "2026-11-27";
/// Where.
pub const ZONE: &str = "Europe/Berlin";
/// The computer sleeps from the evening before to the noon after these days.
const ASLEEP: [&str; 2] = ["2026-11-25", "2026-11-26"];
const FIRST: &str = "2026-09-28";

/// Lives from noon of the first day to the evening of the last.
pub fn live(trial: &mut Trial, passphrase: Option<&str>) {
    settle_in(trial);
    trial.planner().confirm(passphrase.map(str::to_owned)).unwrap();
    trial.planner().show_topics().unwrap();
    let first: NaiveDate = FIRST.parse().unwrap();
    for (number, day) in first.iter_days().enumerate() {
        let day = day.to_string();
        if ASLEEP.contains(&day.as_str()) {
            continue;
        }
        noon(trial, &day);
        trial.run_until(&format!("{day}T21:30:00"));
        evening(trial, number);
        if day == LAST {
            break;
        }
    }
    leave_things_open(trial, passphrase);
}

fn settle_in(trial: &Trial) {
    let planner = trial.planner();
    planner.save_week_choices(&choices()).unwrap();
    planner.save_quiet(Some(&QuietInput { from: "22:00".to_owned(), to: "07:30".to_owned() })).unwrap();
    let leads =
        LeadsInput { check_ins: "15".to_owned(), reconnect: "120".to_owned(), activities: "5".to_owned() };
    planner.save_leads(&leads).unwrap();
    planner.set_sound(Sound::On).unwrap();
    planner.save_plan(&planned::first_plan(), None).unwrap();
    let people: Vec<i64> =
        planned::people().iter().map(|person| planner.keep_person(None, person).unwrap().id).collect();
    let activities: Vec<i64> =
        planned::activities(&people[..5]).into_iter().map(|activity| trial.add(activity)).collect();
    for idea in planned::ideas() {
        planner.keep_idea(None, &idea).unwrap();
    }
    let dates: Vec<i64> =
        planned::hard_dates().iter().map(|date| planner.keep_hard_date(None, date).unwrap().id).collect();
    let calendars: Vec<i64> = (0..2)
        .map(|number| planner.read_calendar(None, &planned::calendar(number)).unwrap().calendar.unwrap().id)
        .collect();
    // What was removed stays a row, and so does what was brought back.
    planner.remove_person(people[4]).unwrap();
    planner.remove_activity(activities[15]).unwrap();
    planner.remove_activity(activities[2]).unwrap();
    planner.restore_activity(activities[2]).unwrap();
    planner.remove_idea(planner.ideas().unwrap()[3].id).unwrap();
    planner.remove_hard_date(dates[2]).unwrap();
    planner.remove_calendar(calendars[1]).unwrap();
    let met = planner.add_meeting(people[0], "2026-09-25").unwrap();
    planner.add_meeting(people[1], "2026-09-20").unwrap();
    planner.remove_meeting(met.meeting).unwrap();
}

fn choices() -> WeekChoicesInput {
    let hours = |weekdays: &[Weekday], from: &str, to: &str| HardHoursInput {
        weekdays: weekdays.to_vec(),
        from: from.to_owned(),
        to: to.to_owned(),
    };
    WeekChoicesInput {
        day_from: "08:00".to_owned(),
        day_to: "23:30".to_owned(),
        margin: "10".to_owned(),
        hard: vec![
            hours(&[Weekday::Sun], "17:00", "21:00"),
            hours(&[Weekday::Fri, Weekday::Sat], "22:00", "01:00"),
        ],
        planning: Some(PlanningInput { weekday: Weekday::Sun, time: "17:30".to_owned() }),
        nudges: vec![About::Friends, About::Need, About::Person],
    }
}

/// What changes about the plan, on its days.
fn noon(trial: &mut Trial, day: &str) {
    let is_first = day == FIRST;
    if day == LAST {
        trial.jump_to(&format!("{day}T12:00:00"));
    } else if !is_first {
        trial.run_until(&format!("{day}T12:00:00"));
    }
    let planner = trial.planner();
    let typed = |change: &dyn Fn(&mut PlanInput), kind: ChangeKind| {
        let mut input = planner.plan().unwrap().unwrap().input;
        change(&mut input);
        let change = ChangeInput { kind, reason: line(day.len() + input.terms.len()) };
        planner.save_plan(&input, Some(&change)).unwrap();
    };
    match day {
        "2026-10-02" => {
            typed(&|plan| plan.terms.extend(planned::terms("").into_iter().take(4)), ChangeKind::Correction)
        }
        "2026-10-04" => typed(&|plan| plan.terms.truncate(2), ChangeKind::Renegotiation),
        "2026-10-09" => {
            planner.turn_plan(Turn::MyNo).unwrap();
            planner.turn_plan(Turn::TheirNo).unwrap();
        }
        "2026-10-10" => planner.close_plan().unwrap(),
        "2026-10-12" => drop(planner.save_plan(&planned::second_plan(), None).unwrap()),
        "2026-10-14" => drop(planner.open_door_taken().unwrap()),
        "2026-10-18" => drop(planner.turn_plan(Turn::TheirNo).unwrap()),
        "2026-10-19" => planner.close_plan().unwrap(),
        "2026-10-20" => drop(planner.save_plan(&planned::third_plan(), None).unwrap()),
        "2026-10-22" => typed(&|plan| plan.terms[3].text = longest_text(), ChangeKind::Correction),
        "2026-10-28" => typed(&|plan| plan.terms[5].text = note(0), ChangeKind::Renegotiation),
        "2026-11-03" => typed(&|plan| drop(plan.terms.remove(7)), ChangeKind::Renegotiation),
        "2026-11-08" => typed(&|plan| plan.ends = "2026-11-29".to_owned(), ChangeKind::Renegotiation),
        "2026-11-15" => drop(planner.add_review(&note(2)).unwrap()),
        "2026-11-16" => {
            planner
                .save_plan(&longer(planner.plan().unwrap().unwrap().input), Some(&renegotiated("Again")))
                .unwrap();
        }
        "2026-11-18" => drop(planner.add_review(&longest_text()).unwrap()),
        _ => {}
    }
}

fn longer(plan: PlanInput) -> PlanInput {
    PlanInput { ends: "2026-12-13".to_owned(), ..plan }
}

fn evening(trial: &mut Trial, number: usize) {
    close_some(trial, number);
    write_about_check_ins(trial, number);
    logged::write(trial, today(trial), number);
    said::write(trial.planner(), today(trial), number);
    let planner = trial.planner();
    let day = today(trial);
    match number % 7 {
        0 => {
            let open = planner.activities().unwrap();
            let placed = PlaceInput {
                date: (day + chrono::Days::new(2)).to_string(),
                time: format!("1{}:20", number % 6),
                minutes: (20 + number).to_string(),
            };
            planner.place_activity(open[number % open.len()].id, &placed).unwrap();
        }
        2 => {
            let check_ins = always_or_never(number);
            let tomorrow = silent(SilenceFor::UntilTomorrow, "", "");
            planner.silence(&interlude_engine::view::SilenceInput { check_ins, ..tomorrow }).unwrap();
        }
        3 => planner.end_silence().unwrap(),
        4 => {
            let people = planner.people().unwrap();
            planner.add_meeting(people[number % people.len()].id, &day.to_string()).unwrap();
        }
        5 => drop(planner.close_earlier().unwrap()),
        _ => {}
    }
}

fn today(trial: &Trial) -> NaiveDate {
    trial.clock.zone().local(trial.clock.now()).date()
}

fn always_or_never(number: usize) -> CheckInsMeanwhile {
    CheckInsMeanwhile::ALL[number % CheckInsMeanwhile::ALL.len()]
}

/// Closes, puts off, writes about or leaves what came due, by turns.
fn close_some(trial: &Trial, number: usize) {
    let planner = trial.planner();
    let due = planner.inbox().unwrap().due;
    for (place, item) in due.iter().enumerate() {
        let turn = number + place;
        let felt = |step: usize| (turn % 3 != step).then(|| u8::try_from(1 + (turn + step) % 5).unwrap());
        let outcomes = [ActivityOutcome::Done, ActivityOutcome::Skipped, ActivityOutcome::Excused];
        match turn % 6 {
            0 => drop(planner.close_occurrence(&item.key, Close::Done).unwrap()),
            1 => drop(planner.close_occurrence(&item.key, Close::Skipped).unwrap()),
            2 => drop(planner.snooze(&item.key, &later(Later::Tomorrow)).unwrap()),
            3 | 4 if item.kind.is_activity() => {
                let said = ActivityLogInput {
                    key: item.key.clone(),
                    outcome: outcomes[turn / 6 % 3],
                    before: felt(0),
                    after: felt(1),
                    note: note(turn),
                };
                planner.log_activity(&said).unwrap();
            }
            _ => {}
        }
    }
    if number % 10 == 6 && !due.is_empty() {
        planner.notice_event(trial.last_notice().id, NoticeEvent::Pressed(NoticeButton::Later)).unwrap();
    }
}

/// Writes about the check-ins of the month whose time has passed: each in its own way, some corrected, one left unsaid.
fn write_about_check_ins(trial: &Trial, number: usize) {
    let planner = trial.planner();
    if planner.plan().unwrap().is_none() {
        return;
    }
    let day = today(trial);
    let month = planner.check_ins(&day.format("%Y-%m").to_string()).unwrap().items;
    for (place, item) in month.iter().filter(|item| item.key.is_some()).enumerate() {
        let passed = item.mark == CheckInMark::Unsaid && place % 7 != 5;
        let corrects = item.id.is_some() && (place + number).is_multiple_of(11);
        if passed || corrects {
            let key = item.key.as_deref();
            // One whose move was written about since stands as it is.
            if planner.log_check_in(&said(trial, key, number + place)).is_err() {
                assert!(corrects);
                continue;
            }
            let view = planner.check_in(key, None).unwrap();
            if view.step == Some(Step::Nudge) {
                planner.nudge_taken(key.unwrap()).unwrap();
            }
        }
    }
    around::write(trial, &planner.check_ins(&day.format("%Y-%m").to_string()).unwrap().items, number);
    if number % 9 == 1 {
        let between = CheckInInput {
            time: "08:10".to_owned(),
            note: line(number),
            ..planner.check_in(None, None).unwrap().input
        };
        planner.log_check_in(&between).unwrap();
    }
}

fn said(trial: &Trial, key: Option<&str>, turn: usize) -> CheckInInput {
    let form = trial.planner().check_in(key, None).unwrap().input;
    let answer =
        [Answer::Happened, Answer::DidNotHappen, Answer::Happened, Answer::DidNotHappen, Answer::Moved]
            [turn % 5];
    let tomorrow = (today(trial) + chrono::Days::new(1)).to_string();
    let moved = answer == Answer::Moved;
    CheckInInput {
        answer,
        date: if moved { tomorrow } else { form.date },
        time: if moved { "20:15".to_owned() } else { form.time },
        began: Began::ALL.get(turn % 3).copied(),
        channel: Channel::ALL.get(turn % 6).copied(),
        before: (!turn.is_multiple_of(4)).then(|| u8::try_from(1 + turn % 5).unwrap()),
        after: (!turn.is_multiple_of(3)).then(|| u8::try_from(5 - turn % 5).unwrap()),
        why: Why::ALL.get(turn * 7 / 3 % 5).copied(),
        note: note(turn),
        ..form
    }
}

/// A notice that could not be shown, one that a crash left unanswered, one that is put off, what a desktop holds back, and
/// two forms that were not saved.
fn leave_things_open(trial: &mut Trial, passphrase: Option<&str>) {
    trial.stop_answering();
    trial.run_until("2026-11-28T10:02:00");
    trial.planner().notice_event(trial.last_notice().id, NoticeEvent::Failed).unwrap();
    trial.run_until("2026-11-28T10:20:00");
    trial.crash_and_start();
    if let Some(passphrase) = passphrase {
        trial.planner().unlock(passphrase.to_owned()).unwrap();
    }
    trial.turn();
    let due = trial.planner().inbox().unwrap().due;
    trial.planner().snooze(&due[0].key, &later(Later::Tomorrow)).unwrap();
    trial.desktop_says(Disturbing::Unwanted);
    trial.add(activity(&line(6), ActivityRepeat::Once, "2026-11-28", "15:00"));
    trial.run_until("2026-11-28T17:00:00");
    planned::half_written().iter().for_each(|typed| trial.planner().keep_typed(typed).unwrap());
}
