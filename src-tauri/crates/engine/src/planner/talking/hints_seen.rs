//! What may be said of a message as it stands. In an open plan only; a fact that is told is not looked into. The rules are
//! [`interlude_domain::talking::hints`].

use crate::EngineError;
use crate::planner::reminding::work::Work;
use crate::view::{HintView, HintsView};
use interlude_domain::moments::moment::MomentId;
use interlude_domain::plan::Turn;
use interlude_domain::talking::hints::{Found, Hint, is_still, most_by_tone};
use interlude_domain::talking::message::{Message, without_facts, written};
use interlude_domain::talking::rules::{self, Rules};
use interlude_store::tables::StoredWaved;

/// The setting that remembers for which languages it was said that there are no rules.
pub(super) const TOLD: &str = "no hints in";

impl Work<'_> {
    /// What may be said of a message that is kept or not yet.
    pub(super) fn hints_view(
        &self,
        id: Option<MomentId>,
        message: &Message,
        language: &str,
    ) -> Result<HintsView, EngineError> {
        let nothing = |rules| HintsView { rules, found: Vec::new(), is_cut: false, is_of_harm: false };
        let text = without_facts(&written(message));
        let open = self.rows.open_plan()?.filter(|open| open.turn == Turn::GoesOn);
        let tone = open.as_ref().and_then(|open| open.plan.cadence.as_ref());
        let most = tone
            .filter(|cadence| cadence.standing.certainty.is_settled())
            .and_then(|cadence| most_by_tone(&cadence.tone));
        let Some(seen) = rules::look(language, &text, most) else {
            let told = self.rows.setting(TOLD)?.unwrap_or_default();
            let is_told = told.lines().any(|line| line == language);
            return Ok(nothing(if is_told { Rules::None } else { Rules::Tell }));
        };
        if open.is_none() {
            // After fear or a no there are no hints but help.
            return Ok(HintsView { is_of_harm: seen.is_of_harm, ..nothing(Rules::There) });
        }
        let waved = id.map(|id| self.rows.waved_hints(id)).transpose()?.unwrap_or_default();
        // What is too long is all of it: nothing of that is said again.
        let sentence = |found: &Found| match found.hint {
            Hint::TooLong => "",
            _ => text.get(found.from..found.to).unwrap_or_default().trim(),
        };
        let view = |found: &Found| HintView { hint: found.hint, sentence: sentence(found).to_owned() };
        let is_fine = |one: &HintView| {
            let is_it = |kept: &StoredWaved| {
                kept.hint == one.hint
                    && (kept.hint == Hint::TooLong || is_still(&kept.sentence, &one.sentence))
            };
            waved.iter().any(is_it)
        };
        let found = seen.looked.found.iter().map(view).filter(|one| !is_fine(one)).collect();
        Ok(HintsView { rules: Rules::There, found, is_cut: seen.looked.is_cut, is_of_harm: seen.is_of_harm })
    }
}
