//! Speaking: which sentences a plan has for whom (PRODUCT.md §4).
//!
//! Sentences follow the role. Whoever asked for space is never told to ask for it and gets no words that belong to the other;
//! whoever was asked is not reminded of a promise. Here are only their names; the words of each role are in the catalogue, one
//! message for each name with a variant for each role. A screen shows no such sentence that is not answered here.

use crate::plan::contact::{Contact, ContactLevel};
use crate::plan::offer::{Offer, PlanState, may_offer};
use crate::plan::term::Certainty;
use crate::plan::{Plan, Role};

crate::words! {
    /// A sentence or a label whose words depend on who asked.
    Speech {
        /// What the form says of the time as a whole.
        About = "about",
        /// Above my own reason.
        PurposeMine = "purpose_mine",
        /// Above theirs.
        PurposeTheirs = "purpose_theirs",
        /// The note that leaves the door open.
        OpenDoor = "open_door",
        /// An example for it.
        OpenDoorExample = "open_door_example",
        /// Words about the time itself: how to ask for it, or, where I asked, how to tell what I need.
        Script = "script",
        /// What belongs into them.
        ScriptHelp = "script_help",
        /// An example for them.
        ScriptExample = "script_example",
        /// The day on which I keep my promise to come back.
        Promise = "promise",
        /// Nobody knows, or they do not know, until when.
        LimboTimeFrame = "limbo_time_frame",
        /// No time to talk is agreed.
        LimboReturn = "limbo_return",
        /// No meeting is agreed.
        LimboMeeting = "limbo_meeting",
        /// No reason is known.
        LimboReason = "limbo_reason",
        /// What could be asked, or told.
        LimboLead = "limbo_lead",
        /// The question about the reason.
        AskReason = "ask_reason",
        /// They reached out, and it is more than was agreed.
        More = "more",
        /// They reached out, and it is something heavy.
        Heavy = "heavy",
        /// One calm sentence that says again what was agreed.
        Calm = "calm",
    }
}

/// What of it is for `role` while things stand like `state`, in the order of [`Speech::ALL`].
pub fn speeches(role: Role, state: PlanState) -> Vec<Speech> {
    if !may_offer(state, Offer::Words) {
        return Vec::new();
    }
    Speech::ALL.iter().copied().filter(|speech| is_for(*speech, role)).collect()
}

fn is_for(speech: Speech, role: Role) -> bool {
    match speech {
        Speech::Script | Speech::ScriptHelp | Speech::ScriptExample => {
            matches!(role, Role::IAsked | Role::Unclear)
        }
        Speech::Promise | Speech::Calm => role == Role::IAsked,
        Speech::LimboReason | Speech::AskReason => role != Role::IAsked,
        _ => true,
    }
}

crate::words! {
    /// What the calm sentence says again.
    Calm {
        /// How much contact in between was agreed.
        Contact = "contact",
        /// That check-ins are agreed.
        CheckIns = "check_ins",
    }
}

/// What can be said again to someone who writes more than was agreed; only to whom it is for, and only what both said yes to.
pub fn calm(plan: &Plan) -> Option<Calm> {
    let agreed = |certainty| certainty == Certainty::Agreed;
    // "As usual" has no more than that.
    let contact = plan.contact.filter(|Contact { standing, level, .. }| {
        agreed(standing.certainty) && *level != ContactLevel::AsUsual
    });
    let check_ins = plan.cadence.as_ref().filter(|cadence| agreed(cadence.standing.certainty));
    let said = contact.map(|_| Calm::Contact).or(check_ins.map(|_| Calm::CheckIns));
    said.filter(|_| is_for(Speech::Calm, plan.role))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whom each is for, while a plan is open.
    const TABLE: &str = "
                           they_asked  i_asked  both  unclear
        about              x           x        x     x
        purpose_mine       x           x        x     x
        purpose_theirs     x           x        x     x
        open_door          x           x        x     x
        open_door_example  x           x        x     x
        script             .           x        .     x
        script_help        .           x        .     x
        script_example     .           x        .     x
        promise            .           x        .     .
        limbo_time_frame   x           x        x     x
        limbo_return       x           x        x     x
        limbo_meeting      x           x        x     x
        limbo_reason       x           .        x     x
        limbo_lead         x           x        x     x
        ask_reason         x           .        x     x
        more               x           x        x     x
        heavy              x           x        x     x
        calm               .           x        .     .";

    #[test]
    fn what_is_for_whom_in_an_open_plan_and_nothing_in_any_other_state() {
        let mut lines = TABLE.lines().skip(1);
        let roles: Vec<Role> =
            lines.next().unwrap().split_whitespace().map(|name| Role::from_name(name).unwrap()).collect();
        assert_eq!(roles, Role::ALL);
        let rows: Vec<Vec<&str>> = lines.map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(rows.len(), Speech::ALL.len());
        for &state in PlanState::ALL {
            for (column, role) in roles.iter().enumerate() {
                let is_open = state == PlanState::Open;
                let wanted = rows.iter().filter(|row| is_open && row[column + 1] == "x").map(|row| row[0]);
                let found = speeches(*role, state).into_iter().map(Speech::name);
                assert_eq!(
                    found.collect::<Vec<_>>(),
                    wanted.collect::<Vec<_>>(),
                    "{} {}",
                    role.name(),
                    state.name()
                );
            }
        }
    }

    #[test]
    fn only_what_both_said_yes_to_is_said_again_and_only_by_the_one_who_asked() {
        use crate::plan::term::Standing;
        let plan = |role| Plan { role, ..Plan::blank("2026-11-24".parse().unwrap()) };
        for &role in Role::ALL {
            for &certainty in Certainty::ALL {
                let standing = Standing { certainty, ..Standing::default() };
                let contact = Some(Contact { standing, ..Contact::default() });
                let expected =
                    (role == Role::IAsked && certainty == Certainty::Agreed).then_some(Calm::Contact);
                assert_eq!(calm(&Plan { contact, ..plan(role) }), expected, "{role:?} {certainty:?}");
            }
            assert_eq!(calm(&plan(role)), None);
        }
    }
}
