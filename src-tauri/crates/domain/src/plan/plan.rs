//! The plan: one space period.

use crate::plan::cadence::{Cadence, Starter};
use crate::plan::contact::{Contact, MayStart};
use crate::plan::term::{Certainty, Standing, Term, Topic};
use crate::time::local_time::Zone;
use chrono::{NaiveDate, NaiveTime};

crate::words! {
    /// Who asked for room.
    #[derive(Default)]
    Role {
        /// The other person did.
        TheyAsked = "they_asked",
        /// I did.
        IAsked = "i_asked",
        /// We both wanted it.
        Both = "both",
        /// It was never said.
        #[default]
        Unclear = "unclear",
    }
}

crate::words! {
    /// How long the two have been together: a fact, and no term.
    Together {
        /// Weeks.
        Weeks = "weeks",
        /// A while.
        AWhile = "a_while",
        /// Years.
        Years = "years",
    }
}

crate::words! {
    /// Which way a plan has turned (PRODUCT.md §3.7).
    Turn {
        /// It goes on.
        GoesOn = "goes_on",
        /// A clear no was said: no more contact is planned, and what is my own goes on.
        ClearNo = "clear_no",
        /// I am not safe: nothing here prompts contact any more.
        NotSafe = "not_safe",
    }
}

/// Names a plan; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanId(pub i64);

/// One space period. Only its start is certain to be known.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Who asked.
    pub role: Role,
    /// A name or an initial; may be empty.
    pub name: String,
    /// The first day.
    pub starts: NaiveDate,
    /// The last day, and how that stands.
    pub ends: Option<(NaiveDate, Standing)>,
    /// A date of my own to look again.
    pub look_again: Option<OwnDate>,
    /// Where I asked: when I am reminded of my promise to come back.
    pub promise: Option<OwnDate>,
    /// Whether we live in the same home, if that was said.
    pub same_home: Option<bool>,
    /// How long we have been together, if that was said.
    pub together: Option<Together>,
    /// What I want the time for.
    pub purpose_mine: String,
    /// What they told me about it.
    pub purpose_theirs: String,
    /// How often we check in.
    pub cadence: Option<Cadence>,
    /// The meeting at the end.
    pub reconnect: Option<Reconnect>,
    /// Contact in between.
    pub contact: Option<Contact>,
    /// What I do when a check-in does not happen, decided while calm.
    pub missed: Option<MissedProtocol>,
    /// A note that leaves the door open, to be copied once; may be empty.
    pub open_door: String,
    /// How to ask for space; may be empty.
    pub ask_script: String,
    /// Everything else that holds.
    pub terms: Vec<Term>,
}

/// A date of my own; it floats with the computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnDate {
    /// The date.
    pub date: NaiveDate,
    /// The time at which it is brought up.
    pub time: NaiveTime,
}

/// What happens when a check-in does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissedProtocol {
    /// How many hours to wait first. Not the `grace` of a reminder.
    pub wait_hours: u32,
    /// The one message that I may then send; `None` for none, else never empty.
    pub nudge: Option<String>,
}

/// The agreed meeting at the end.
#[derive(Debug, Clone, PartialEq)]
pub struct Reconnect {
    /// The date.
    pub date: NaiveDate,
    /// The time of day in `zone`.
    pub time: NaiveTime,
    /// The zone in which it was agreed.
    pub zone: Zone,
    /// Where; may be empty.
    pub place: String,
    /// What for; may be empty.
    pub purpose: String,
    /// How this stands.
    pub standing: Standing,
}

crate::words! {
    /// What is missing where nobody knows how it goes on.
    LimboGap {
        /// Why.
        Reason = "reason",
        /// Until when.
        TimeFrame = "time_frame",
        /// When we meet again.
        Return = "return",
    }
}

/// In which order one open term is proposed as a question.
const ASKED_FIRST: [Topic; 5] =
    [Topic::Ends, Topic::Reconnect, Topic::Cadence, Topic::Contact, Topic::EarlyEnd];

impl Plan {
    /// Which day of the plan `date` is; 1 on its first day, 0 or less before.
    pub fn day_on(&self, date: NaiveDate) -> i64 {
        date.signed_duration_since(self.starts).num_days() + 1
    }

    /// How many days it has, where it has an end.
    pub fn days(&self) -> Option<i64> {
        self.ends.map(|(ends, _)| self.day_on(ends))
    }

    /// How every term stands: the end, the cadence, the reconnect, contact in between and each line.
    pub fn standings(&self) -> Vec<(Topic, Standing)> {
        let end = self.ends.map(|(_, standing)| (Topic::Ends, standing));
        let cadence = self.cadence.as_ref().map(|cadence| (Topic::Cadence, cadence.standing));
        let reconnect = self.reconnect.as_ref().map(|reconnect| (Topic::Reconnect, reconnect.standing));
        let contact = self.contact.map(|contact| (Topic::Contact, contact.standing));
        let lines = self.terms.iter().map(|term| (term.topic, term.standing));
        end.into_iter().chain(cadence).chain(reconnect).chain(contact).chain(lines).collect()
    }

    /// How many of its terms are neither agreed nor my own choice.
    pub fn not_agreed(&self) -> usize {
        self.open_topics().count()
    }

    /// The one term to ask about at the next check-in: what the two cannot do without first, then the lines in their order.
    pub fn topic_to_ask(&self) -> Option<Topic> {
        let open: Vec<Topic> = self.open_topics().collect();
        ASKED_FIRST.into_iter().find(|topic| open.contains(topic)).or(open.first().copied())
    }

    fn open_topics(&self) -> impl Iterator<Item = Topic> {
        self.standings()
            .into_iter()
            .filter(|(_, standing)| !standing.certainty.is_settled())
            .map(|(topic, _)| topic)
    }

    /// What is missing where the plan leaves a person in limbo: a reason, a time frame, an agreed return.
    ///
    /// Whoever asked for space knows why. An end that nobody knows is none, and a return counts once both said yes.
    pub fn limbo(&self) -> Vec<LimboGap> {
        let knows_why = self.role == Role::IAsked
            || !self.purpose_theirs.trim().is_empty()
            || (self.role == Role::Both && !self.purpose_mine.trim().is_empty());
        let knows_until = self.ends.is_some_and(|(_, standing)| standing.certainty != Certainty::Unknown);
        let returns = self
            .reconnect
            .as_ref()
            .is_some_and(|reconnect| reconnect.standing.certainty == Certainty::Agreed);
        [(knows_why, LimboGap::Reason), (knows_until, LimboGap::TimeFrame), (returns, LimboGap::Return)]
            .into_iter()
            .filter(|(is_known, _)| !is_known)
            .map(|(_, gap)| gap)
            .collect()
    }

    /// Whether couples therapy, must-haves and a final review may be offered unasked: not to two who have been together for
    /// weeks.
    pub fn may_offer_large_questions(&self) -> bool {
        self.together != Some(Together::Weeks)
    }

    /// Whether I may write first: as contact in between says, else as the check-ins themselves do.
    pub fn i_may_write_first(&self) -> bool {
        let said = self.contact.map_or(MayStart::Unsaid, |contact| contact.by_text).allows_me();
        said.unwrap_or_else(|| self.cadence.as_ref().is_some_and(|cadence| cadence.starter != Starter::Them))
    }
}
