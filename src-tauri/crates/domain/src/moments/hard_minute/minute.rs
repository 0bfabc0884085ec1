//! The one function: from all that is known in a hard minute to what its window says and offers.

use crate::moments::hard_minute::line::{LookAct, MinuteCard, MinuteLine, SayFor, SetOff};
use crate::moments::hard_minute::offer::{MinuteOffer, Offered, rotated};
use crate::moments::hard_minute::sentence::{Said, said};
use crate::moments::hard_minute::situation::Situation;
use crate::moments::hard_minute::until::{Hold, PauseUntil, coming_morning, holds, pauses};
use crate::plan::Role;
use crate::plan::writing::{FirstWord, Way};
use chrono::{DateTime, Utc};

/// How many offers stand there at first.
const FIRST: usize = 3;

crate::words! {
    /// What *arrange* opens.
    ArrangeForm {
        /// One matter, one proposal, one time, to copy.
        Short = "short",
        /// A text that is held.
        WriteDown = "write_down",
    }
}

/// What was tapped. Nothing of it has to be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asked {
    /// The line.
    pub line: Option<MinuteLine>,
    /// What something is to be said for.
    pub purpose: Option<SayFor>,
    /// What looking would be.
    pub look: Option<LookAct>,
}

/// What the window of a hard minute shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minute {
    /// What is said, in order.
    pub said: Vec<Said>,
    /// Up to three offers, in their order.
    pub first: Vec<Offered>,
    /// The rest.
    pub more: Vec<Offered>,
    /// What always stands beside them.
    pub beside: Vec<MinuteOffer>,
    /// What something can be said for.
    pub purposes: Vec<SayFor>,
    /// What may have set it off.
    pub set_offs: Vec<SetOff>,
    /// The card, as long as it was not changed.
    pub card: MinuteCard,
    /// What *arrange* opens.
    pub arrange: ArrangeForm,
    /// By which way they are reached in an emergency, where that is settled.
    pub way: Option<Way>,
    /// Where a text is held; the first without a choice.
    pub holds: Vec<Hold>,
    /// Until when a pause can be.
    pub pauses: Vec<(PauseUntil, DateTime<Utc>)>,
}

/// What a hard minute says and offers (MOMENTS.md §3 points 2, 4, 5 and 6).
pub fn hard_minute(situation: &Situation<'_>, asked: Asked) -> Minute {
    let mut offers = rotated(offers(situation, asked), used(situation, asked));
    let more = offers.split_off(offers.len().min(FIRST));
    Minute {
        said: said(situation, asked.line),
        first: offers,
        more,
        beside: beside(asked.line),
        purposes: purposes(situation),
        set_offs: set_offs(situation),
        card: card(situation),
        arrange: if situation.may_arrange() { ArrangeForm::Short } else { ArrangeForm::WriteDown },
        way: situation.agreed_way(),
        holds: holds(situation),
        pauses: pauses(&situation.clock),
    }
}

/// In an emergency help comes first, however often it was used.
fn used<'a>(situation: &'a Situation<'_>, asked: Asked) -> &'a [MinuteOffer] {
    let is_emergency = asked.line == Some(MinuteLine::Emergency);
    if is_emergency { &[] } else { &situation.mine.used }
}

fn beside(line: Option<MinuteLine>) -> Vec<MinuteOffer> {
    match line {
        Some(MinuteLine::Say) => vec![MinuteOffer::GoOn],
        Some(MinuteLine::Emergency) => vec![MinuteOffer::TheirLife],
        Some(MinuteLine::Already) => vec![MinuteOffer::Close],
        _ => Vec::new(),
    }
}

fn purposes(situation: &Situation<'_>) -> Vec<SayFor> {
    let is_there = |one: &SayFor| *one != SayFor::KindLine || situation.has_kind_line();
    SayFor::ALL.iter().copied().filter(is_there).collect()
}

fn set_offs(situation: &Situation<'_>) -> Vec<SetOff> {
    let is_there = |one: &SetOff| *one != SetOff::CheckIn || situation.open().is_some();
    SetOff::ALL.iter().copied().filter(is_there).collect()
}

fn card(situation: &Situation<'_>) -> MinuteCard {
    match situation.open().map(|plan| plan.role) {
        None => MinuteCard::Plain,
        Some(Role::IAsked) => MinuteCard::Asked,
        Some(Role::TheyAsked | Role::Both | Role::Unclear) => MinuteCard::Usual,
    }
}

fn offers(situation: &Situation<'_>, asked: Asked) -> Vec<Offered> {
    use MinuteOffer::*;
    let morning = UntilMorning.at(coming_morning(&situation.clock));
    let through = situation.names_through_whom().then_some(Offered::from(ThroughWhom));
    match asked.line {
        Some(MinuteLine::Already) => Vec::new(),
        Some(MinuteLine::Emergency) => {
            let way = situation.agreed_way().map(|_| AgreedWay.into());
            [Some(Help.into()), Some(Person.into()), way].into_iter().flatten().collect()
        }
        Some(MinuteLine::Arrange) => {
            let hold = situation.settled_next().map(|at| UntilCheckIn.at(at));
            let hold = hold.filter(|_| !situation.may_arrange() || situation.near().is_some());
            let rest = if situation.may_arrange() { vec![morning] } else { vec![Person.into(), morning] };
            through.into_iter().chain(hold).chain(rest).collect()
        }
        Some(MinuteLine::Look) => held_first(situation, look(asked.look, morning)),
        Some(MinuteLine::Say) | None => held_first(situation, say(situation, asked.purpose, morning)),
    }
}

/// Where a check-in is near, holding until then comes first.
fn held_first(situation: &Situation<'_>, rest: Vec<Offered>) -> Vec<Offered> {
    let near = situation.near().map(|at| MinuteOffer::UntilCheckIn.at(at));
    near.into_iter().chain(rest).collect()
}

fn look(act: Option<LookAct>, morning: Offered) -> Vec<Offered> {
    use MinuteOffer::*;
    let (harder, person, thing) = (MakeHarder.into(), Person.into(), OwnThing.into());
    match act {
        Some(LookAct::Profile | LookAct::Friends | LookAct::Reread | LookAct::Post) => {
            vec![harder, thing, person, morning]
        }
        Some(LookAct::TurnUp | LookAct::Bring) => vec![person, thing, morning, harder],
        Some(LookAct::EndIt) => vec![morning, person, thing, harder],
        Some(LookAct::Jealous | LookAct::Cold | LookAct::Other) | None => {
            vec![person, thing, harder, morning]
        }
    }
}

fn say(situation: &Situation<'_>, purpose: Option<SayFor>, morning: Offered) -> Vec<Offered> {
    use MinuteOffer::*;
    let usual = [Person.into(), OwnThing.into(), morning];
    let far = situation.settled_next().filter(|_| situation.near().is_none());
    let hold = far.map(|at| UntilCheckIn.at(at));
    let is_open_question = situation.word_between() == Some(FirstWord::NotSettled);
    let question = is_open_question.then_some(Offered::from(Question));
    let write = situation.may_write().then_some(MinuteOffer::Write);
    let (special, write) = match purpose {
        Some(SayFor::MakeUp) => (once(situation, morning), None),
        Some(SayFor::KindLine) => (kind_line(situation, morning), None),
        _ => (None, write),
    };
    let check_in = situation.may_check_in().then_some(MinuteOffer::CheckIn);
    let contact = check_in.or(write).map(Offered::from);
    special.into_iter().chain(usual).chain(hold).chain(question).chain(contact).collect()
}

/// Once, short, by day; not a second time.
fn once(situation: &Situation<'_>, morning: Offered) -> Option<Offered> {
    let may = situation.may_write() || situation.may_check_in();
    if !may || situation.mine.made_up {
        return None;
    }
    Some(by_day(situation, MinuteOffer::MakeUpOnce, morning))
}

/// One kind line is a term of its own: it holds also where there is no other contact.
fn kind_line(situation: &Situation<'_>, morning: Offered) -> Option<Offered> {
    situation.has_kind_line().then(|| by_day(situation, MinuteOffer::KindLine, morning))
}

fn by_day(situation: &Situation<'_>, offer: MinuteOffer, morning: Offered) -> Offered {
    if situation.clock.is_day() { offer.into() } else { Offered { offer: MinuteOffer::ByDay, ..morning } }
}

#[cfg(test)]
mod tests;
