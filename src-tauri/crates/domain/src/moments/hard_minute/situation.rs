//! The situation: all that is known in a hard minute, and what of it allows contact now.
//!
//! Who has the first word is asked of [`writing`](crate::plan::writing), as everywhere. For arranging something and for what is
//! said in between only the term about contact counts; the term about check-ins allows a check-in while it is its time.

use crate::check_ins::check_in::Step;
use crate::moments::hard_minute::offer::MinuteOffer;
use crate::plan::Plan;
use crate::plan::cadence::Cadence;
use crate::plan::contact::ContactLevel;
use crate::plan::offer::PlanState;
use crate::plan::term::{Term, Topic};
use crate::plan::writing::{FirstWord, Way, first_word};
use crate::reminding::quiet::QuietHours;
use crate::time::local_time::Zone;
use chrono::{DateTime, TimeDelta, Timelike, Utc};

/// From this hour on it is day for what goes out …
const DAY_FROM: u32 = 9;
/// … and no longer from this one on.
const DAY_TO: u32 = 20;
/// A check-in so near is named, and holding until then comes first.
const NEAR: TimeDelta = TimeDelta::hours(2);

/// What the computer shows.
#[derive(Debug, Clone, Copy)]
pub struct Clock<'a> {
    /// Now.
    pub now: DateTime<Utc>,
    /// When the door was opened.
    pub opened: DateTime<Utc>,
    /// The zone of this computer.
    pub zone: &'a Zone,
    /// Quiet hours, where there are any.
    pub quiet: Option<QuietHours>,
}

impl Clock<'_> {
    /// Whether it is a time by day for what goes out (MOMENTS.md §4).
    pub(super) fn is_day(&self) -> bool {
        (DAY_FROM..DAY_TO).contains(&self.zone.local(self.now).hour())
    }
}

/// The latest check-in whose time has passed, where something follows on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PassedCheckIn {
    /// When it was.
    pub at: DateTime<Utc>,
    /// What the protocol says of it.
    pub step: Step,
    /// Until when I gave it time.
    pub until: DateTime<Utc>,
}

/// What of my own is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mine {
    /// When I wrote the message that was the last contact, if I logged one.
    pub wrote: Option<DateTime<Utc>>,
    /// Whether something was made up for already, in this plan.
    pub made_up: bool,
    /// What was used within the last hour.
    pub used: Vec<MinuteOffer>,
}

/// All that is known.
#[derive(Debug, Clone)]
pub struct Situation<'a> {
    /// How things stand.
    pub state: PlanState,
    /// The plan that is not closed, also one that was turned.
    pub plan: Option<&'a Plan>,
    /// The next check-in by the reminders, however certain.
    pub next: Option<DateTime<Utc>>,
    /// The latest that has passed.
    pub passed: Option<PassedCheckIn>,
    /// What of my own is known.
    pub mine: Mine,
    /// What the computer shows.
    pub clock: Clock<'a>,
}

impl Situation<'_> {
    /// The plan, where it is open. All that is said of contact goes through here.
    pub(super) fn open(&self) -> Option<&Plan> {
        self.plan.filter(|_| self.state == PlanState::Open)
    }

    /// The term about check-ins, where it is settled.
    pub(super) fn settled_cadence(&self) -> Option<&Cadence> {
        let cadence = self.open()?.cadence.as_ref()?;
        cadence.standing.certainty.is_settled().then_some(cadence)
    }

    /// The next check-in, where check-ins are settled.
    pub(super) fn settled_next(&self) -> Option<DateTime<Utc>> {
        self.next.filter(|at| *at > self.clock.now && self.settled_cadence().is_some())
    }

    /// The next check-in, where it is settled and near.
    pub(super) fn near(&self) -> Option<DateTime<Utc>> {
        self.settled_next().filter(|at| *at - self.clock.now <= NEAR)
    }

    /// The settled check-in whose time it is: nothing is written of it, and I gave it time until then.
    pub(super) fn running(&self) -> Option<PassedCheckIn> {
        let passed = self.passed.filter(|_| self.settled_cadence().is_some())?;
        (passed.step == Step::Ask && self.clock.now < passed.until).then_some(passed)
    }

    /// Who has the first word in between, by the term about contact alone.
    pub(super) fn word_between(&self) -> Option<FirstWord> {
        Some(first_word(self.open()?.contact.as_ref(), None, Way::Text))
    }

    /// Whether I may write now about anything, in between.
    pub(super) fn may_write(&self) -> bool {
        let level = self.open().and_then(|plan| plan.contact).map(|contact| contact.level);
        self.word_between() == Some(FirstWord::Mine)
            && matches!(level, Some(ContactLevel::Light | ContactLevel::AsUsual))
    }

    /// Whether it is the time of a check-in that I may begin.
    pub(super) fn may_check_in(&self) -> bool {
        let begins = self.settled_cadence().map(|cadence| (cadence.starter, cadence.standing.certainty));
        self.running().is_some() && first_word(None, begins, Way::Text).is_mine()
    }

    /// Whether one short message to arrange something is not settled otherwise.
    pub(super) fn may_arrange(&self) -> bool {
        self.word_between().is_some_and(|word| !word.is_settled_otherwise())
    }

    /// By which way I may reach them in an emergency, as it is settled; a call before all.
    pub(super) fn agreed_way(&self) -> Option<Way> {
        let plan = self.open()?;
        let may = |way: &Way| matches!(plan.first_word(*way), FirstWord::Mine | FirstWord::Emergencies);
        [Way::Call, Way::Text, Way::InPerson].into_iter().find(may)
    }

    /// Whether a kind line is a term that is settled.
    pub(super) fn has_kind_line(&self) -> bool {
        let is_one = |term: &Term| term.topic == Topic::KindLine && term.standing.certainty.is_settled();
        self.open().is_some_and(|plan| plan.terms.iter().any(is_one))
    }

    /// Whether the plan names somebody through whom things are arranged. This holds in every state.
    pub(super) fn names_through_whom(&self) -> bool {
        self.plan.and_then(through_whom).is_some()
    }
}

/// Through whom things are arranged, where a plan names somebody.
pub fn through_whom(plan: &Plan) -> Option<&str> {
    let term = plan.terms.iter().find(|term| term.topic == Topic::ThroughWhom);
    term.map(|term| term.text.trim()).filter(|text| !text.is_empty())
}
