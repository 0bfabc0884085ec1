//! The page for the other person, as it crosses to the window.

use crate::planner::plan::plan_text;
use crate::view::{CadenceInput, HandoverLine, HandoverView};
use crate::{EngineError, Planner};
use interlude_domain::plan::handover::{Line, handover};
use interlude_domain::plan::offer::{Offer, PlanState, may_offer};
use interlude_domain::plan::term::{Certainty, Topic};
use interlude_domain::time::local_time::Zone;

impl Planner {
    /// The page for the other person: terms and nothing else.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where no plan is open, or where it plans no contact any more.
    pub fn handover(&self) -> Result<HandoverView, EngineError> {
        self.read(|work| {
            let open = work.rows.open_plan()?.filter(|open| may_offer(PlanState::of(open.turn), Offer::Page));
            let plan = open.ok_or(EngineError::NotFound)?.plan;
            let page = handover(&plan);
            let about_home = page.is_about_home();
            let lines = |lines: Vec<(Line<'_>, Certainty)>| {
                lines.into_iter().map(|(found, certainty)| line(found, certainty, &work.zone)).collect()
            };
            let agreed = page.agreed.into_iter().map(|line| (line, Certainty::Agreed)).collect();
            Ok(HandoverView {
                starts: plan.starts.to_string(),
                about_home,
                agreed: lines(agreed),
                not_agreed: lines(page.not_agreed),
            })
        })
    }
}

fn line(line: Line<'_>, certainty: Certainty, here: &Zone) -> HandoverLine {
    let bare = |topic, text: String| HandoverLine {
        topic,
        certainty,
        text,
        cadence: None,
        reconnect: None,
        contact: None,
    };
    match line {
        Line::Ends(date) => bare(Topic::Ends, date.to_string()),
        Line::Cadence(cadence) => HandoverLine {
            // What I do the day before is mine.
            cadence: Some(CadenceInput { confirmation: None, ..plan_text::cadence(cadence, here) }),
            ..bare(Topic::Cadence, String::new())
        },
        Line::Reconnect(meeting) => HandoverLine {
            reconnect: Some(plan_text::reconnect(meeting)),
            ..bare(Topic::Reconnect, String::new())
        },
        Line::Contact(contact) => {
            HandoverLine { contact: Some(plan_text::contact(contact)), ..bare(Topic::Contact, String::new()) }
        }
        Line::Term(term) => bare(term.topic, term.text.clone()),
    }
}
