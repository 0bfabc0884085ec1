//! Templates: which messages are offered to begin with, by who asked and how the plan stands (PRODUCT.md §3.7).
//!
//! Three stand first, the others under *more*. Whoever asked for room gets no words of the one who was asked, and the other way
//! round; what would say something that is not so (an end that is not there, a check-in to move) is not offered. Where no plan
//! is open there is none at all. The words are in the catalogue, one message for each field.

use crate::plan::offer::{Offer, PlanState, may_offer};
use crate::plan::{Role, Together};
use crate::talking::message::MessageForm;

/// So many stand first.
const FIRST: usize = 3;

crate::words! {
    /// A message to begin with.
    Template {
        /// I noticed distance.
        NoticedDistance = "noticed_distance",
        /// How are you?
        HowAreYou = "how_are_you",
        /// To agree on check-ins.
        ProposeCheckIns = "propose_check_ins",
        /// To ask for room.
        AskForSpace = "ask_for_space",
        /// To see somebody together.
        CouplesTherapy = "couples_therapy",
        /// I need to understand.
        NeedToUnderstand = "need_to_understand",
        /// It is good that you are back.
        WelcomeBack = "welcome_back",
        /// I am back.
        IAmBack = "i_am_back",
        /// I have to move it.
        MoveIt = "move_it",
        /// It is more than we agreed.
        MoreThanAgreed = "more_than_agreed",
        /// I need longer.
        NeedLonger = "need_longer",
        /// I would be ready to talk.
        ReadyToTalk = "ready_to_talk",
        /// One kind line.
        KindLine = "kind_line",
        /// No, thank you.
        NoThanks = "no_thanks",
        /// To a friend: tell me nothing of them.
        TellMeNothing = "tell_me_nothing",
    }
}

impl Template {
    /// What it is written in.
    pub fn form(self) -> MessageForm {
        match self {
            Template::KindLine | Template::NoThanks | Template::TellMeNothing => MessageForm::Plain,
            Template::MoveIt => MessageForm::Short,
            _ => MessageForm::Parts,
        }
    }
}

crate::words! {
    /// Where in the plan it is now, for what is said first.
    Stage {
        /// No check-ins are settled.
        NoCheckIns = "no_check_ins",
        /// They are.
        CheckIns = "check_ins",
        /// The end or the meeting is near, or has passed.
        Ending = "ending",
    }
}

crate::words! {
    /// Something that stands in the plan, without which a template would say what is not so.
    PlanHas {
        /// An agreed check-in or meeting lies ahead.
        Ahead = "ahead",
        /// A last day is agreed.
        End = "end",
        /// The last day, or the meeting, has come.
        Over = "over",
        /// Contact in between, or check-ins, are agreed.
        Contact = "contact",
        /// A kind line is neither ruled out, nor is there no word about it.
        KindLine = "kind_line",
    }
}

/// What is known of a plan.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// How things stand.
    pub state: PlanState,
    /// Who asked.
    pub role: Role,
    /// How long the two have been together.
    pub together: Option<Together>,
    /// Where in it this is.
    pub stage: Stage,
    /// What stands in it.
    pub stands: &'a [PlanHas],
}

/// What is offered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offered {
    /// What stands first, three at most.
    pub first: Vec<Template>,
    /// The others.
    pub more: Vec<Template>,
}

/// The templates for a plan as it stands.
pub fn offered(known: &Known<'_>) -> Offered {
    if !may_offer(known.state, Offer::Words) {
        return Offered::default();
    }
    let fits = |template: &Template| is_for(*template, known.role) && is_so(*template, known);
    let is_first = |template: &Template| fits(template) && may_come_first(*template, known);
    let first: Vec<Template> =
        ranked(known.role, known.stage).iter().copied().filter(is_first).take(FIRST).collect();
    let more = Template::ALL.iter().copied().filter(fits).filter(|one| !first.contains(one)).collect();
    Offered { first, more }
}

/// Whoever asked, and may not write first, is not brought to it.
fn may_come_first(template: Template, known: &Known<'_>) -> bool {
    template != Template::HowAreYou || known.role != Role::IAsked || known.stands.contains(&PlanHas::KindLine)
}

/// Whose words they are.
fn is_for(template: Template, role: Role) -> bool {
    match template {
        Template::NoticedDistance | Template::NeedToUnderstand => role != Role::IAsked,
        Template::AskForSpace => role == Role::Unclear,
        Template::WelcomeBack => matches!(role, Role::TheyAsked | Role::Both),
        Template::IAmBack
        | Template::MoveIt
        | Template::MoreThanAgreed
        | Template::NeedLonger
        | Template::ReadyToTalk => matches!(role, Role::IAsked | Role::Both),
        Template::HowAreYou
        | Template::ProposeCheckIns
        | Template::CouplesTherapy
        | Template::KindLine
        | Template::NoThanks
        | Template::TellMeNothing => true,
    }
}

/// Whether what it says is so.
fn is_so(template: Template, known: &Known<'_>) -> bool {
    let stands = |what| known.stands.contains(&what);
    match template {
        Template::ProposeCheckIns => known.stage == Stage::NoCheckIns,
        Template::CouplesTherapy => known.together != Some(Together::Weeks),
        Template::WelcomeBack => stands(PlanHas::Over),
        Template::IAmBack => known.stage == Stage::Ending,
        Template::MoveIt => stands(PlanHas::Ahead),
        Template::MoreThanAgreed => stands(PlanHas::Contact),
        Template::NeedLonger => stands(PlanHas::End),
        Template::KindLine => stands(PlanHas::KindLine),
        _ => true,
    }
}

/// What comes first, for whom and when.
fn ranked(role: Role, stage: Stage) -> &'static [Template] {
    use Template::{
        HowAreYou, IAmBack, MoreThanAgreed, MoveIt, NeedLonger, NeedToUnderstand, NoThanks, NoticedDistance,
        ProposeCheckIns, ReadyToTalk, TellMeNothing, WelcomeBack,
    };
    match (role, stage) {
        (Role::TheyAsked, Stage::NoCheckIns) => &[ProposeCheckIns, HowAreYou, NoticedDistance],
        (Role::TheyAsked, Stage::CheckIns) => &[HowAreYou, NoticedDistance, NeedToUnderstand],
        (Role::TheyAsked, Stage::Ending) => &[WelcomeBack, HowAreYou, NeedToUnderstand, NoticedDistance],
        (Role::IAsked, Stage::NoCheckIns) => &[ProposeCheckIns, NeedLonger, ReadyToTalk, HowAreYou, NoThanks],
        (Role::IAsked, Stage::CheckIns) => {
            &[MoveIt, MoreThanAgreed, NeedLonger, ReadyToTalk, HowAreYou, NoThanks, TellMeNothing]
        }
        (Role::IAsked, Stage::Ending) => &[IAmBack, ReadyToTalk, NeedLonger, HowAreYou, NoThanks],
        (Role::Both, Stage::NoCheckIns) => &[ProposeCheckIns, HowAreYou, ReadyToTalk],
        (Role::Both, Stage::CheckIns) => &[HowAreYou, MoveIt, ReadyToTalk, NoThanks],
        (Role::Both, Stage::Ending) => &[ReadyToTalk, IAmBack, WelcomeBack, HowAreYou],
        (Role::Unclear, Stage::NoCheckIns) => &[ProposeCheckIns, NeedToUnderstand, HowAreYou],
        (Role::Unclear, Stage::CheckIns) => &[HowAreYou, NeedToUnderstand, NoticedDistance],
        (Role::Unclear, Stage::Ending) => &[NeedToUnderstand, HowAreYou, NoticedDistance],
    }
}

#[cfg(test)]
mod tests;
