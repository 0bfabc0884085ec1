//! What a person types, and what is told where it makes no sense.

use chrono::TimeDelta;
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::plan::term::{Certainty, SaidBy, Topic};
use interlude_engine::view::{
    ActivityInput, ActivityRepeat, AppError, CadenceInput, CadenceRepeat, ChangeInput, ChangeKind,
    CheckInsMeanwhile, InboxItem, Later, LaterInput, MomentInput, PlanInput, SilenceFor, SilenceInput,
    StandingInput, TermInput, Weekday,
};
use interlude_engine::{EngineError, Planner};

/// The fields of an `invalid` answer as `field problem`.
#[track_caller]
pub fn problems<T: std::fmt::Debug>(answer: Result<T, EngineError>) -> Vec<String> {
    let error = AppError::from(answer.expect_err("a refusal"));
    assert_eq!(error.code.name(), "invalid");
    error.fields.into_iter().map(|told| format!("{} {}", told.field, told.problem.name())).collect()
}

/// The same, each with its limit where there is one.
#[track_caller]
pub fn limits<T: std::fmt::Debug>(answer: Result<T, EngineError>) -> Vec<String> {
    let fields = AppError::from(answer.expect_err("a refusal")).fields.into_iter();
    let limit = |limit: Option<u32>| limit.map(|limit| format!(" {limit}")).unwrap_or_default();
    fields.map(|told| format!("{} {}{}", told.field, told.problem.name(), limit(told.limit))).collect()
}

pub fn activity(title: &str, repeat: ActivityRepeat, date: &str, time: &str) -> ActivityInput {
    ActivityInput {
        title: title.to_owned(),
        repeat,
        date: date.to_owned(),
        time: time.to_owned(),
        ..ActivityInput::default()
    }
}

/// A silence of this length, in which check-ins are silent too.
pub fn silent(length: SilenceFor, date: &str, time: &str) -> SilenceInput {
    let check_ins = CheckInsMeanwhile::Silent;
    SilenceInput { length, date: date.to_owned(), time: time.to_owned(), check_ins }
}

/// So much later.
pub fn later(later: Later) -> LaterInput {
    LaterInput { later, date: String::new(), time: String::new() }
}

pub fn daily(title: &str, time: &str) -> ActivityInput {
    activity(title, ActivityRepeat::Daily, "", time)
}

/// A plan from `starts` on in which nothing is agreed.
pub fn bare_plan(starts: &str) -> PlanInput {
    PlanInput { starts: starts.to_owned(), ..PlanInput::default() }
}

pub fn cadence(repeat: CadenceRepeat, time: &str) -> CadenceInput {
    CadenceInput {
        repeat,
        every: "3".to_owned(),
        weekdays: vec![Weekday::Thu, Weekday::Sun],
        time: time.to_owned(),
        standing: agreed(),
        ..CadenceInput::default()
    }
}

/// Both said yes.
pub fn agreed() -> StandingInput {
    StandingInput { certainty: Certainty::Agreed, said_by: SaidBy::Both, since: String::new() }
}

pub fn plan_with(starts: &str, cadence: CadenceInput) -> PlanInput {
    PlanInput { cadence: Some(cadence), ..bare_plan(starts) }
}

pub fn minutes(count: i64) -> TimeDelta {
    TimeDelta::minutes(count)
}

/// How a term stands that nobody dated.
pub fn standing(certainty: Certainty) -> StandingInput {
    StandingInput { certainty, ..StandingInput::default() }
}

/// A new line about anything.
pub fn line(text: &str, certainty: Certainty) -> TermInput {
    TermInput { id: None, topic: Topic::Other, text: text.to_owned(), standing: standing(certainty) }
}

/// New terms, with a reason.
pub fn renegotiated(reason: &str) -> ChangeInput {
    ChangeInput { kind: ChangeKind::Renegotiation, reason: reason.to_owned() }
}

/// A line of what is earlier with every date that it stands for, page by page.
pub fn dates_of(planner: &Planner, line: InboxItem) -> Vec<InboxItem> {
    let times = line.times;
    let mut dates = vec![line];
    while dates.len() < times {
        let page = planner.earlier_of(&dates[dates.len() - 1].key).expect("a page");
        assert!(!page.is_empty() && page.len() <= 20);
        dates.extend(page);
    }
    dates
}

/// Something that is logged now, in these words and with nothing else.
pub fn moment(kind: MomentKind, text: &str) -> MomentInput {
    MomentInput {
        kind,
        date: String::new(),
        time: String::new(),
        step: None,
        text: text.to_owned(),
        tags: Vec::new(),
        showing: Showing::Open,
    }
}
