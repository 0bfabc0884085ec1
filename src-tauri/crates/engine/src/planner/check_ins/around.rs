//! Around a check-in: the one question before it, something of my own after it, and three lines of what came of it.
//!
//! A line becomes what it is (a term with its certainty, a question, an activity) in the same step, without opening the plan.

use crate::planner::check_ins::check_in_log::Log;
use crate::planner::own_life::activity_form;
use crate::planner::plan::versions::Change;
use crate::planner::plan::{plan, plan_text};
use crate::planner::reminding::acts::TOUCHED;
use crate::planner::reminding::subject::Subjects;
use crate::planner::reminding::work::Work;
use crate::planner::today::bringing_up;
use crate::planner::week::standing;
use crate::view::{
    ActivityInput, AfterItem, AroundView, BeforeInput, CameInput, CameLine, ChangeInput, ChangeKind,
    CouldFollow, NamedView, OwnQuestion, StandingInput, TermInput, When,
};
use crate::{EngineError, Planner};
use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::check_ins::around::{AFTER, Asked, Before, Came, QuestionId};
use interlude_domain::form::{Form, LINE, TEXT};
use interlude_domain::plan::Turn;
use interlude_domain::plan::openness::openness;
use interlude_domain::plan::term::{Certainty, SaidBy, Topic};
use interlude_domain::reminding::occurrence::{Key, State};
use interlude_domain::time::manner::Manner;
use interlude_domain::time::span::Span;
use interlude_store::tables::StoredPlan;

/// So long after its beginning something of my own may follow on a check-in.
const FOLLOWS: TimeDelta = TimeDelta::minutes(30);
/// How many things of my own are offered at once.
const OFFERED: usize = 3;

impl Planner {
    /// What stands around a check-in.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for what is no check-in of a plan that goes on.
    pub fn around_check_in(&self, key: &str) -> Result<AroundView, EngineError> {
        self.read(|work| {
            let (open, key, due) = found(work, key)?;
            view(work, &open, (key, due))
        })
    }

    /// Keeps what I want to remember before a check-in.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, and as for [`Planner::around_check_in`].
    pub fn save_before(&self, key: &str, input: &BeforeInput) -> Result<AroundView, EngineError> {
        self.change(TOUCHED, |work| {
            let (open, key, due) = found(work, key)?;
            let mut form = Form::new(work.manner);
            let ask = form.text("ask", &input.ask, LINE);
            let leave_out = form.text("leaveOut", &input.leave_out, TEXT);
            let ending = form.text("ending", &input.ending, TEXT);
            let read = ask.zip(leave_out).zip(ending);
            let ((ask, leave_out), ending) = form.finish(read).map_err(EngineError::Invalid)?;
            let own = input.question.map(QuestionId);
            let known = work.rows.open_questions(open.id)?;
            let own = own.filter(|own| known.iter().any(|(id, _)| id == own));
            let asked = match ask.is_empty() {
                true => own.map(Asked::Own).or(input.topic.map(Asked::Topic)),
                false => Some(Asked::Own(work.rows.add_question(open.id, &ask, work.now)?)),
            };
            work.rows.save_before(begun(work, key)?, &Before { asked, leave_out, ending }, work.now)?;
            view(work, &open, (key, due))
        })
    }

    /// Keeps one line of what came of a check-in, as the term, the question or the activity that it is.
    ///
    /// # Errors
    /// As for [`Planner::save_before`]; a term by which one would control the other is refused.
    pub fn keep_came(&self, key: &str, input: &CameInput) -> Result<AroundView, EngineError> {
        self.change(TOUCHED, |work| {
            let (open, key, due) = found(work, key)?;
            let mut form = Form::new(work.manner);
            let text = form.required("text", &input.text, LINE);
            let text = form.finish(text).map_err(EngineError::Invalid)?;
            match input.came {
                Came::Agreed => agree(work, &open, (&text, input.certainty))?,
                Came::StillOpen => drop(work.rows.add_question(open.id, &text, work.now)?),
                Came::Mine => {
                    let input = ActivityInput { title: text.clone(), ..ActivityInput::default() };
                    let read = activity_form::read(&input, work.zone.local(work.now).date(), work.manner)
                        .map_err(EngineError::Invalid)?;
                    work.rows.add_activity(&read, work.now)?;
                }
            }
            work.rows.add_outcome(key, (input.came, &text), work.now)?;
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            view(work, &open, (key, due))
        })
    }

    /// A question of my own for when the two talk.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where no plan goes on, [`EngineError::Invalid`] for one that is empty or too long.
    pub fn ask_later(&self, text: &str) -> Result<OwnQuestion, EngineError> {
        let mut form = Form::new(Manner::PLAIN);
        let text = form.required("text", text, LINE);
        let text = form.finish(text).map_err(EngineError::Invalid)?;
        self.change(TOUCHED, |work| {
            let open = work.rows.open_plan()?.filter(|open| open.turn == Turn::GoesOn);
            let open = open.ok_or(EngineError::NotFound)?;
            Ok(ask(work, &open, &text)?.1)
        })
    }

    /// A question of my own is open no more.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn close_question(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| Ok(work.rows.set_question_closed(QuestionId(id), Some(work.now))?))
    }

    /// A question of my own is open again.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn open_question(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| Ok(work.rows.set_question_closed(QuestionId(id), None)?))
    }
}

/// A question for when the two talk; where one of these words is open, that one.
pub(crate) fn ask(
    work: &Work<'_>,
    open: &StoredPlan,
    text: &str,
) -> Result<(QuestionId, OwnQuestion), EngineError> {
    let known = work.rows.open_questions(open.id)?.into_iter().find(|(_, known)| known == text);
    let id = match known {
        Some((id, _)) => id,
        None => work.rows.add_question(open.id, text, work.now)?,
    };
    Ok((id, OwnQuestion { id: id.0, text: text.to_owned() }))
}

fn found(work: &Work<'_>, key: &str) -> Result<(StoredPlan, Key, DateTime<Utc>), EngineError> {
    let key: Key = key.parse().map_err(|_| EngineError::NotFound)?;
    let open = work.rows.open_plan()?.filter(|open| open.turn == Turn::GoesOn);
    let open = open.ok_or(EngineError::NotFound)?;
    let due = Log::of(work, &open)?.due_of(key)?.ok_or(EngineError::NotFound)?;
    Ok((open, key, due))
}

/// The check-in that this one was moved from, if it was: what stands before it moves along.
pub(crate) fn begun(work: &Work<'_>, key: Key) -> Result<Key, EngineError> {
    let mut begun = key;
    while let Some(earlier) = work.rows.check_in_moved_to(begun.rule)?.and_then(|stored| stored.entry.key) {
        begun = earlier;
    }
    Ok(begun)
}

/// The one question that was chosen for a check-in. One of my own that was closed since is asked no more.
pub(crate) fn asked(work: &Work<'_>, open: &StoredPlan, key: Key) -> Result<Option<Asked>, EngineError> {
    let Some(asked) = work.rows.before_check_in(begun(work, key)?)?.asked else { return Ok(None) };
    let stands = match asked {
        Asked::Topic(_) => true,
        Asked::Own(id) => work.rows.open_questions(open.id)?.iter().any(|(open, _)| *open == id),
    };
    Ok(stands.then_some(asked))
}

/// One more line of the plan, said by both.
fn agree(
    work: &mut Work<'_>,
    open: &StoredPlan,
    (text, certainty): (&str, Certainty),
) -> Result<(), EngineError> {
    let mut input = plan_text::write(&open.plan, &work.zone);
    let said_by = if certainty == Certainty::Agreed { SaidBy::Both } else { SaidBy::Me };
    let standing = StandingInput { certainty, said_by, since: String::new() };
    input.terms.push(TermInput { id: None, topic: Topic::Other, text: text.to_owned(), standing });
    let place = input.terms.len().saturating_sub(1);
    let change = ChangeInput { kind: ChangeKind::Renegotiation, reason: String::new() };
    plan::save(work, &input, Change::Typed(Some(&change))).map_err(|error| at_text(error, place))
}

/// The field of the plan's form is the one line that was typed here.
fn at_text(error: EngineError, place: usize) -> EngineError {
    let EngineError::Invalid(mut fields) = error else { return error };
    let typed = format!("terms.{place}.text");
    for told in fields.iter_mut().filter(|told| told.field == typed) {
        told.field = "text".to_owned();
    }
    EngineError::Invalid(fields)
}

fn view(
    work: &Work<'_>,
    open: &StoredPlan,
    (key, due): (Key, DateTime<Utc>),
) -> Result<AroundView, EngineError> {
    let before = work.rows.before_check_in(begun(work, key)?)?;
    let own = work.rows.open_questions(open.id)?;
    let after = after(work, due)?;
    let could = match due > work.now && after.is_empty() {
        true => work.rows.activities()?,
        false => Vec::new(),
    };
    let local = work.zone.local(work.now);
    let found = openness(&open.plan, local.date());
    let (topic, question) = match asked(work, open, key)? {
        Some(Asked::Topic(topic)) => (Some(topic), None),
        Some(Asked::Own(id)) => (None, Some(id)),
        None => (None, None),
    };
    Ok(AroundView {
        now: When::new(work.now, &work.zone),
        at: When::new(due, &work.zone),
        role: open.plan.role,
        before: BeforeInput {
            topic,
            question: question.map(|id| id.0),
            ask: String::new(),
            leave_out: before.leave_out,
            ending: before.ending,
        },
        topics: if bringing_up::may_bring_up(local.time()) { found.topics } else { Vec::new() },
        named: NamedView::of(found.named),
        held: work.held_for(due)?.into_iter().map(|id| id.0).collect(),
        noticed: work.noticed_for(due)?,
        questions: own.into_iter().map(|(id, text)| OwnQuestion { id: id.0, text }).collect(),
        after,
        follows_at: When::new(due + FOLLOWS, &work.zone),
        could: could
            .into_iter()
            .rev()
            .take(OFFERED)
            .map(|stored| CouldFollow { id: stored.id.0, title: stored.activity.title })
            .collect(),
        came: came_of(work, key)?,
    })
}

/// What came of a check-in, line by line.
pub(crate) fn came_of(work: &Work<'_>, key: Key) -> Result<Vec<CameLine>, EngineError> {
    Ok(work.rows.outcomes(key)?.into_iter().map(|(came, text)| CameLine { came, text }).collect())
}

/// What of my own stands in the hours after a check-in.
pub(crate) fn after(work: &Work<'_>, due: DateTime<Utc>) -> Result<Vec<AfterItem>, EngineError> {
    let mut subjects = Subjects::new(work.rows);
    let mut found = Vec::new();
    for known in standing::between(work, Span { from: due, to: due + AFTER })? {
        let subject = subjects.of(known.key.rule)?;
        if subject.kind.is_activity() && known.state != State::Skipped {
            found.push(AfterItem { title: subject.title, at: When::new(known.due, &work.zone) });
        }
    }
    Ok(found)
}
