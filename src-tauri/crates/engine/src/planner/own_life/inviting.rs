//! Inviting: whom I am never brought to invite. Somebody of the plan's name is not one to meet after a no.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use interlude_domain::plan::offer::{is_same_name, may_invite};
use interlude_domain::plan::writing::Way;
use interlude_store::tables::StoredPlan;

/// What is known of whom not to invite.
pub(crate) struct Inviting {
    after_a_no: Vec<String>,
    open: Option<StoredPlan>,
}

impl Inviting {
    pub fn load(work: &Work<'_>) -> Result<Inviting, EngineError> {
        Ok(Inviting { after_a_no: work.rows.names_after_a_no()?, open: work.rows.open_plan()? })
    }

    /// Whether a no was said by or to somebody of this name, also in a plan that is open.
    pub fn is_after_a_no(&self, name: &str) -> bool {
        self.after_a_no.iter().any(|known| is_same_name(known, name))
    }

    /// Whether somebody of this name may be invited, or be brought up as one to meet.
    pub fn may_invite(&self, name: &str) -> bool {
        if self.is_after_a_no(name) {
            return false;
        }
        let open = self.open.as_ref().filter(|open| is_same_name(&open.plan.name, name));
        open.is_none_or(|open| may_invite(open.turn, open.plan.first_word(Way::Text)))
    }
}
