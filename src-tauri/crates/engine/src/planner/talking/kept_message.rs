//! A message that is kept, and how its screen shows it.

use crate::EngineError;
use crate::planner::moments::holding;
use crate::planner::reminding::work::Work;
use crate::view::{FactInput, MessageInput, MessageView, PartInput};
use interlude_domain::moments::moment::{MomentId, MomentKind};
use interlude_domain::talking::message::Fact;
use interlude_store::tables::StoredMessage;

impl Work<'_> {
    /// A message that does not lie in the bin.
    pub(super) fn kept_message(&self, id: MomentId) -> Result<StoredMessage, EngineError> {
        self.kept_of(MomentKind::Draft, id.0)?;
        self.rows.message(id)?.ok_or(EngineError::NotFound)
    }

    pub(super) fn message_view(&self, id: MomentId, language: &str) -> Result<MessageView, EngineError> {
        let stored = self.kept_message(id)?;
        let draft = self.draft_as_shown(id)?;
        let hints = self.hints_view(Some(id), &stored.message, language)?;
        let StoredMessage { message, template } = stored;
        let part = |(part, text)| PartInput { part, text };
        let fact = |fact: Fact| {
            let is_there = |id: &MomentId| self.kept_of(MomentKind::Observation, id.0).is_ok();
            FactInput {
                source: fact.source.filter(is_there).map(|id| id.0),
                told: fact.told,
                text: fact.text,
            }
        };
        Ok(MessageView {
            input: MessageInput {
                form: message.form,
                layout: message.layout,
                parts: message.parts.into_iter().map(part).collect(),
                facts: message.facts.into_iter().map(fact).collect(),
                template,
                until: draft.input.until,
                date: draft.input.date.clone(),
                language: language.to_owned(),
            },
            may_build: holding::of(self)?.plan.is_some(),
            draft,
            hints,
        })
    }
}
