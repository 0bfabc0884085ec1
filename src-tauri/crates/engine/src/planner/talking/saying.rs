//! Saying: what the screen for talking begins with. What is offered to begin a message with is
//! [`interlude_domain::talking::template`]; here it is asked with what is known of the plan.

use crate::planner::moments::holding;
use crate::planner::reminding::work::Work;
use crate::view::{SayingView, When};
use crate::{EngineError, Planner};
use chrono::{Days, NaiveDate};
use interlude_domain::plan::Plan;
use interlude_domain::plan::offer::PlanState;
use interlude_domain::plan::term::{Certainty, Standing, Term, Topic};
use interlude_domain::plan::writing::Way;
use interlude_domain::talking::template::{Known, Offered, PlanHas, Stage, Template, offered};

/// So many messages stand there, the latest first; the others are among the drafts.
const MESSAGES: u32 = 20;
/// So many days before its end a plan is ending.
const NEAR: Days = Days::new(3);

impl Planner {
    /// What there is to say something: messages to begin with, those that are there, and talks. Without an open plan it is *write it
    /// down* alone.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn saying(&self) -> Result<SayingView, EngineError> {
        self.read(|work| {
            let holds = holding::of(work)?;
            let Offered { first, more } = work.templates()?;
            let local = |at| When::new(at, &work.zone).local;
            let messages = work.rows.messages(MESSAGES)?.into_iter();
            Ok(SayingView {
                now: When::new(work.now, &work.zone),
                may_build: holds.plan.is_some(),
                time: holds.time,
                first,
                more,
                check_in: holds.check_in.map(|(_, due)| local(due)),
                meeting: holds.reconnect.map(local),
                messages: messages.map(|draft| holds.item(work, &draft)).collect(),
                talks: work.talks()?,
                has_sheets: work.rows.open_plan()?.is_some(),
                sheet: work.offered_sheet()?,
            })
        })
    }
}

impl Work<'_> {
    pub(super) fn is_offered(&self, template: Template) -> bool {
        let is_there =
            |offered: Offered| offered.first.contains(&template) || offered.more.contains(&template);
        self.templates().is_ok_and(is_there)
    }

    fn templates(&self) -> Result<Offered, EngineError> {
        let Some(open) = self.rows.open_plan()? else { return Ok(Offered::default()) };
        let holds = holding::of(self)?;
        let plan = &open.plan;
        let has_check_ins =
            plan.cadence.as_ref().is_some_and(|cadence| cadence.standing.certainty.is_settled());
        let stage = match has_check_ins {
            _ if is_ending(plan, self.zone.local(self.now).date()) => Stage::Ending,
            true => Stage::CheckIns,
            false => Stage::NoCheckIns,
        };
        let is_agreed = |standing: Standing| standing.certainty == Certainty::Agreed;
        let agreed_check_ins = plan.cadence.as_ref().is_some_and(|cadence| is_agreed(cadence.standing));
        let agreed_meeting = plan.reconnect.as_ref().is_some_and(|meeting| is_agreed(meeting.standing));
        let today = self.zone.local(self.now).date();
        let is_kind_line =
            |term: &Term| term.topic == Topic::KindLine && term.standing.certainty.is_settled();
        let stands = |what: &PlanHas| match what {
            PlanHas::Ahead => {
                (agreed_check_ins && holds.check_in.is_some())
                    || (agreed_meeting && holds.reconnect.is_some())
            }
            PlanHas::End => plan.ends.is_some_and(|(_, standing)| is_agreed(standing)),
            PlanHas::Over => last_day(plan).is_some_and(|date| date <= today),
            PlanHas::Contact => {
                agreed_check_ins || plan.contact.is_some_and(|contact| is_agreed(contact.standing))
            }
            PlanHas::KindLine => {
                !plan.first_word(Way::Text).is_settled_otherwise() || plan.terms.iter().any(is_kind_line)
            }
        };
        let stands: Vec<PlanHas> = PlanHas::ALL.iter().copied().filter(stands).collect();
        let state = PlanState::of(open.turn);
        Ok(offered(&Known { state, role: plan.role, together: plan.together, stage, stands: &stands }))
    }
}

/// Whether its end or its meeting is near, or has passed.
fn is_ending(plan: &Plan, today: NaiveDate) -> bool {
    let soon = today.checked_add_days(NEAR).unwrap_or(today);
    last_day(plan).is_some_and(|date| date <= soon)
}

/// Its end or its meeting, whichever comes first.
fn last_day(plan: &Plan) -> Option<NaiveDate> {
    let ends = plan.ends.map(|(ends, _)| ends);
    let meets = plan.reconnect.as_ref().map(|meeting| meeting.date);
    ends.into_iter().chain(meets).min()
}
