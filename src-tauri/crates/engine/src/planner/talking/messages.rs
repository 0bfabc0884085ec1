//! Messages: drafts by their parts (PRODUCT.md §3.7, MOMENTS.md §4). The text of the draft is what the parts make, so it is held,
//! copied, found and erased as every other one. Without an open plan a message is a text for me alone.

use crate::planner::moments::holding;
use crate::planner::moments::logging::TOUCHED;
use crate::planner::reminding::work::Work;
use crate::view::{DraftView, FactInput, FactToTell, MessageInput, MessageView, PartInput, WasView, When};
use crate::{EngineError, Planner};
use chrono::NaiveTime;
use interlude_domain::form::{Form, Problem};
use interlude_domain::moments::draft::{HeldTime, HeldUntil};
use interlude_domain::moments::moment::{LONGEST, MomentId, MomentKind};
use interlude_domain::moments::was::DAY_BEGINS;
use interlude_domain::plan::Turn;
use interlude_domain::talking::message::{Fact, MOST_FACTS, Message, MessageForm, written};
use interlude_domain::talking::template::Template;
use interlude_store::tables::StoredMessage;
use std::collections::BTreeMap;

/// So much of what was noticed can be chosen from, the latest first.
const TO_TELL: u32 = 200;

impl Planner {
    /// One message, or, without a name, what a new one begins with.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none, or it lies in the bin; for a new one where no plan is open.
    pub fn message(
        &self,
        id: Option<i64>,
        template: Option<Template>,
        language: &str,
    ) -> Result<MessageView, EngineError> {
        self.read(|work| match id {
            Some(id) => work.message_view(MomentId(id), language),
            None => work.new_message(template, language),
        })
    }

    /// Writes a message, or what one says now, with the text that its parts make. Where a plan is open no more, it is kept for me
    /// alone.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::NotFound`] as for [`Planner::message`].
    pub fn keep_message(&self, id: Option<i64>, input: &MessageInput) -> Result<MessageView, EngineError> {
        self.change(TOUCHED, |work| {
            let former = id.map(|id| work.kept_message(MomentId(id))).transpose()?;
            let message = read(work, input, former.as_ref()).map_err(EngineError::Invalid)?;
            let text = written(&message).text;
            let id = work.write_draft(id.map(MomentId), &input.draft(text))?;
            let template = former.map_or(input.template, |former| former.template.or(input.template));
            work.rows.keep_message(id, &StoredMessage { message, template })?;
            work.message_view(id, &input.language)
        })
    }

    /// What a message would read like, and what may be said of it; it stores nothing.
    ///
    /// # Errors
    /// As for [`Planner::keep_message`]; [`EngineError::NotFound`] where no plan is open.
    pub fn preview_message(&self, input: &MessageInput) -> Result<MessageView, EngineError> {
        self.read(|work| {
            let message = read(work, input, None).map_err(EngineError::Invalid)?;
            let mut view = work.new_message(None, &input.language)?;
            view.draft.input = input.draft(written(&message).text);
            view.hints = work.hints_view(None, &message, &input.language)?;
            view.input = input.clone();
            Ok(view)
        })
    }

    /// What was noticed since the plan began and may be told: the fact and the words that were said, and nothing of what was made
    /// of it.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn facts_to_tell(&self) -> Result<Vec<FactToTell>, EngineError> {
        self.read(|work| {
            let open = work.rows.open_plan()?.filter(|open| open.turn == Turn::GoesOn);
            let Some(open) = open else { return Ok(Vec::new()) };
            let began = work.zone.resolve(open.plan.starts, NaiveTime::MIN).due;
            let found = work.rows.noticed_between(began.timestamp()..=work.now.timestamp(), TO_TELL)?;
            let fact = |id: MomentId| {
                let stored = work.kept_moment(id)?;
                let noticed = work.rows.noticed(id)?.map(|beside| beside.noticed).unwrap_or_default();
                Ok(FactToTell {
                    id: id.0,
                    at: WasView::new(&stored.moment.was, DAY_BEGINS).local,
                    kind: noticed.kind,
                    fact: stored.moment.text,
                    exact: noticed.exact,
                })
            };
            found.into_iter().map(fact).collect()
        })
    }

    /// The system's print dialog for one message; its page says what is printed.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] as for [`Planner::message`], or where there is nothing to print.
    pub fn print_message(&self, id: i64) -> Result<(), EngineError> {
        self.read(|work| work.kept_message(MomentId(id)).map(|_| ()))?;
        Ok(self.around.shell.print()?)
    }
}

/// Where a fact comes from: what was noticed, or, while that lies in the bin, what it came from before. What is gone is no source, and
/// the words are kept all the same.
fn source_of(work: &Work<'_>, said: Option<MomentId>, (text, had): (&str, &[Fact])) -> Option<MomentId> {
    let before = had.iter().find(|fact| fact.text == text).and_then(|fact| fact.source);
    let is_noticed = |id: &MomentId| work.kept_of(MomentKind::Observation, id.0).is_ok();
    said.filter(|id| is_noticed(id) || had.iter().any(|fact| fact.source == Some(*id))).or(before)
}

/// What was typed.
fn read(
    work: &Work<'_>,
    input: &MessageInput,
    former: Option<&StoredMessage>,
) -> Result<Message, Vec<interlude_domain::form::FieldProblem>> {
    let mut form = Form::new(work.manner);
    let mut parts = BTreeMap::new();
    for PartInput { part, text } in &input.parts {
        if let Some(text) = form.as_typed(part.name(), text, LONGEST) {
            parts.insert(*part, text);
        }
    }
    if input.facts.len() > MOST_FACTS {
        form.refuse_beyond("facts", Problem::TooLarge, u32::try_from(MOST_FACTS).unwrap_or(u32::MAX));
    }
    let had = former.map(|former| former.message.facts.as_slice()).unwrap_or_default();
    let mut facts = Vec::new();
    for (number, FactInput { source, told, text }) in input.facts.iter().enumerate() {
        if let Some(text) = form.as_typed(&format!("fact{number}"), text, LONGEST) {
            let source = source_of(work, source.map(MomentId), (&text, had));
            facts.push(Fact { source, told: *told, text });
        }
    }
    let message = Message { form: input.form, layout: input.layout, parts, facts };
    if written(&message).text.chars().count() > LONGEST {
        form.refuse_beyond("text", Problem::TooLong, u32::try_from(LONGEST).unwrap_or(u32::MAX));
    }
    form.finish(Some(message))
}

impl Work<'_> {
    /// What a new one begins with: by day in its parts, else written down.
    fn new_message(&self, template: Option<Template>, language: &str) -> Result<MessageView, EngineError> {
        let holds = holding::of(self)?;
        let may_build = holds.plan.is_some();
        if !may_build || template.is_some_and(|template| !self.is_offered(template)) {
            return Err(EngineError::NotFound);
        }
        let by_day = template.map_or(MessageForm::Parts, Template::form);
        let form =
            if holds.time == HeldTime::Night && template.is_none() { MessageForm::Plain } else { by_day };
        let choices = holds.choices(self);
        let is_for_them = !matches!(template, Some(Template::TellMeNothing | Template::MoveIt));
        let first = choices.first().filter(|_| is_for_them);
        let until = first.map_or(HeldUntil::Me, |choice| choice.until);
        let now = When::new(self.now, &self.zone);
        let message = Message { form, ..Message::default() };
        let input = MessageInput {
            form,
            layout: message.layout,
            parts: Vec::new(),
            facts: Vec::new(),
            template,
            until,
            date: String::new(),
            language: language.to_owned(),
        };
        let draft = DraftView {
            id: 0,
            now: now.clone(),
            input: input.draft(String::new()),
            choices,
            written_at: now.clone(),
            edited_at: now,
            copied_at: None,
            texts_before: Vec::new(),
            time: holds.time,
            may_ask: may_build,
            is_message: true,
            beside: Vec::new(),
            is_of_harm: false,
        };
        Ok(MessageView { hints: self.hints_view(None, &message, language)?, draft, input, may_build })
    }
}
