//! The weeks of a plan until its end is near: the first evening, check-ins, hard minutes, what was noticed, and how weeks were.

use super::life::Life;
use crate::trial::{activity, agreed, cadence, plan_with, standing};
use crate::typed;
use interlude_domain::deciding::weekly::WeeklyLine;
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::moments::hard_minute::{MinuteLine, SayFor};
use interlude_domain::moments::moment::MomentKind;
use interlude_domain::moments::noticed::NoticedKind;
use interlude_domain::plan::Role;
use interlude_domain::plan::contact::{ContactLevel, MayStart};
use interlude_domain::plan::term::Certainty;
use interlude_domain::reminding::check_back::{CheckBackAnswer, CheckBackUntil};
use interlude_engine::view::{
    ActivityInput, ActivityRepeat, CadenceInput, CadenceRepeat, CheckBackInput, ContactInput, DraftInput,
    MinuteInput, MinuteTaps, MissedInput, NoticedInput, PlanInput, ReconnectInput, Weekday, WeeklyAnswer,
    WeeklyInput,
};

/// What was agreed on the first evening. Where it is unclear who asked nothing is, and nobody may write first.
fn plan(role: Role) -> PlanInput {
    let is_clear = role != Role::Unclear;
    let stands = || if is_clear { agreed() } else { standing(Certainty::Assumed) };
    let contact = ContactInput {
        level: ContactLevel::Logistics,
        by_text: MayStart::Either,
        standing: agreed(),
        ..ContactInput::default()
    };
    let meeting = ReconnectInput {
        date: "2026-12-05".to_owned(),
        time: "15:00".to_owned(),
        place: "The café".to_owned(),
        standing: stands(),
        ..ReconnectInput::default()
    };
    let look_again = match role {
        Role::TheyAsked => "",
        Role::IAsked | Role::Unclear => "2026-11-29",
        Role::Both => "2026-12-10",
    };
    let promised = matches!(role, Role::IAsked | Role::Both);
    let nudge = is_clear.then(|| "Shall we find another time?".to_owned());
    let check_ins = CadenceInput { standing: stands(), ..cadence(CadenceRepeat::Weekdays, "19:00") };
    PlanInput {
        role,
        name: "M.".to_owned(),
        ends: "2026-11-22".to_owned(),
        ends_standing: stands(),
        purpose_mine: if is_clear { "To sleep, and to think.".to_owned() } else { String::new() },
        purpose_theirs: if is_clear { "Room to think.".to_owned() } else { String::new() },
        look_again: look_again.to_owned(),
        look_again_time: if look_again.is_empty() { String::new() } else { "11:00".to_owned() },
        promise: if promised { "2026-12-01".to_owned() } else { String::new() },
        reconnect: Some(meeting),
        contact: is_clear.then_some(contact),
        missed: Some(MissedInput { wait_hours: "2".to_owned(), nudge }),
        ..plan_with("2026-11-02", check_ins)
    }
}

/// A Monday evening.
pub fn first_evening(role: Role) -> Life {
    let mut life = Life::new("2026-11-02T20:30:00");
    life.planner().save_plan(&plan(role), None).unwrap();
    let tuesdays = ActivityInput {
        weekdays: vec![Weekday::Tue],
        ..activity("A walk", ActivityRepeat::Weekdays, "2026-11-03", "18:00")
    };
    life.trial.add(tuesdays);
    life.did("A plan begins.").look();
    life
}

/// A hard minute, and a pause until something.
fn hard_minute(life: &mut Life, until: CheckBackUntil, draft: Option<i64>) -> i64 {
    let opened = life.planner().open_minute().unwrap().opened.at;
    let taps =
        MinuteTaps { opened, line: Some(MinuteLine::Say), purpose: Some(SayFor::FeelBetter), look: None };
    let input =
        MinuteInput { taps, strength: Some(7), strength_after: None, set_off: None, offer: None, draft };
    let moment = life.planner().keep_minute(None, &input).unwrap();
    let pause = CheckBackInput { until, moment, after: None };
    let id = life.planner().begin_check_back(&pause).unwrap().id;
    life.did(&format!("A hard minute, and a pause: {}.", until.name()));
    id
}

fn is_answered(life: &mut Life, pause: i64) {
    life.planner().answer_check_back(pause, CheckBackAnswer::Passed).unwrap();
    life.did("The pause is answered.");
}

fn noticed(life: &mut Life, text: &str) {
    let fact = typed::moment(MomentKind::Observation, text);
    let beside = NoticedInput { kind: Some(NoticedKind::GoodMoment), ..NoticedInput::default() };
    life.planner().keep_observation(None, &fact, &beside).unwrap();
    life.did("Something is noticed.");
}

fn week(life: &mut Life, step: u8) {
    let offered = life.planner().week("").unwrap().prompts.first().map(|prompt| prompt.weekly);
    let answers = [WeeklyLine::Week, WeeklyLine::Care].map(|line| WeeklyAnswer { line, step });
    life.planner().keep_weekly(&WeeklyInput { answers: answers.to_vec(), thing: String::new() }).unwrap();
    life.did(&format!("The week is looked at; it was offered: {offered:?}."));
}

/// A check-in that was kept, after a hard night.
pub fn first_week(life: &mut Life) {
    life.until("11-04T23:30");
    let typed = DraftInput { text: "I miss you.".to_owned(), until: HeldUntil::CheckIn, date: String::new() };
    let draft = life.planner().keep_draft(None, &typed).unwrap().id;
    let night = hard_minute(life, CheckBackUntil::Morning, Some(draft));
    life.look().until("11-05T09:10");
    is_answered(life, night);
    life.until("11-05T19:40").look();
    life.was_kept("11-05");
    let longer = DraftInput { until: HeldUntil::Reconnect, ..typed };
    life.planner().keep_draft(Some(draft), &longer).unwrap();
    life.did("The draft is held until the meeting.").until("11-07T15:00");
    noticed(life, "We laughed on the phone.");
    life.until("11-08T12:00");
    life.is_moved("11-08", ("11-09", "18:00"));
    life.look().until("11-08T17:10");
    week(life, 3);
}

/// One that was moved and kept, and one that nobody came to.
pub fn second_week(life: &mut Life) {
    life.until("11-09T18:30");
    life.was_kept("11-09");
    life.until("11-10T15:00");
    let pause = hard_minute(life, CheckBackUntil::Minutes, None);
    life.until("11-10T15:25");
    is_answered(life, pause);
    life.until("11-12T19:45").look().until("11-12T20:10");
    life.was_missed("11-12");
    life.look().until("11-12T21:05").look();
    let key = life.check_in("11-12");
    if life.planner().check_in(Some(&key), None).unwrap().nudge.is_some() {
        life.planner().nudge_taken(&key).unwrap();
        life.did("The prepared message is copied.").look();
    }
    life.planner().ask_later("What would you need by then?").unwrap();
    life.did("A question is kept for later.").until("11-14T15:00");
    noticed(life, "They wrote that the evening was hard.");
    life.until("11-15T17:10");
    week(life, 4);
    life.until("11-15T20:00");
    life.was_kept("11-15");
}
