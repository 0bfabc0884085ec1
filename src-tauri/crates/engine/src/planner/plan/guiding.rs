//! Guiding: who may write first by a plan, and whose sentences it shows, also while it is still typed.

use crate::view::{BothClocks, Guidance, PlanInput};
use crate::{EngineError, Planner};
use chrono::NaiveDate;
use interlude_domain::form::{Form, Problem};
use interlude_domain::plan::Plan;
use interlude_domain::plan::contact::Contact;
use interlude_domain::plan::offer::PlanState;
use interlude_domain::plan::speaking::{calm, speeches};
use interlude_domain::plan::term::{Certainty, Standing};
use interlude_domain::plan::writing::{Way, first_word};
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::manner::Manner;

impl Planner {
    /// What a plan that is being typed says of writing first, and which sentences are for this role. Only what is chosen is
    /// looked at, so that nothing that was typed can be wrong.
    ///
    /// # Errors
    /// When the vault is not open.
    pub fn guide_plan(&self, input: &PlanInput) -> Result<Guidance, EngineError> {
        self.desk().vault()?;
        let standing = |certainty: Certainty| Standing { certainty, ..Standing::default() };
        let contact = input.contact.as_ref().map(|typed| Contact {
            level: typed.level,
            by_text: typed.by_text,
            by_call: typed.by_call,
            in_person: typed.in_person,
            standing: standing(typed.standing.certainty),
        });
        let check_ins = input.cadence.as_ref().map(|typed| (typed.starter, typed.standing.certainty));
        Ok(Guidance {
            first_word: first_word(contact.as_ref(), check_ins, Way::Text),
            says: speeches(input.role, PlanState::Open),
            calm: None,
        })
    }

    /// What the clocks there and here show at a time that is agreed on the clock of `zone`, today; nothing while either is
    /// not written out. The zone's rules are those by which the reminder comes.
    ///
    /// # Errors
    /// When the vault is not open.
    pub fn both_clocks(&self, time: &str, zone: &str) -> Result<Option<BothClocks>, EngineError> {
        self.desk().vault()?;
        let moment = self.moment();
        let mut form = Form::new(moment.manner);
        let read = form.time("time", time).zip(Zone::named(zone));
        Ok(read.map(|(time, there)| {
            let at = there.resolve(there.local(moment.now).date(), time).due;
            let text = |zone: &Zone| zone.local(at).format("%H:%M").to_string();
            BothClocks { theirs: text(&there), mine: text(&moment.zone) }
        }))
    }
}

/// The same for a plan that is stored.
pub(crate) fn of(plan: &Plan, state: PlanState, today: NaiveDate) -> Guidance {
    let says = speeches(plan.role, state);
    // What was agreed held until the end.
    let is_over = plan.ends.is_some_and(|(ends, _)| ends < today);
    let calm = calm(plan).filter(|_| !says.is_empty() && !is_over);
    Guidance { first_word: plan.first_word(Way::Text), says, calm }
}

/// Refuses what would prompt me to write where I may not write first.
pub(crate) fn check(plan: &Plan) -> Result<(), EngineError> {
    if plan.i_may_write_first() {
        return Ok(());
    }
    let mut form = Form::new(Manner::PLAIN);
    if plan.cadence.as_ref().is_some_and(|cadence| cadence.confirmation.is_some()) {
        form.refuse("cadence.confirmation", Problem::NotFirst);
    }
    if plan.missed.as_ref().is_some_and(|missed| missed.nudge.is_some()) {
        form.refuse("missed.nudge", Problem::NotFirst);
    }
    form.finish(Some(())).map_err(EngineError::Invalid)
}
