//! What is said first in a hard minute: what is true of the plan now, and nothing where none is open.
//!
//! Day and time are values, never a span that remains. That nothing is late is said only where nothing passed unanswered. Of a
//! message of mine it is said until when nothing is late only where how soon we answer is agreed, and what follows then is what
//! was decided while calm.

use crate::check_ins::check_in::Step;
use crate::moments::hard_minute::line::MinuteLine;
use crate::moments::hard_minute::situation::{Clock, PassedCheckIn, Situation};
use crate::plan::answering::{self, HowSoon};
use crate::plan::contact::ContactLevel;
use crate::plan::openness::agreed_meeting;
use crate::plan::term::Certainty;
use crate::plan::writing::FirstWord;
use crate::plan::{Plan, Role};
use crate::time::local_time::Zone;
use chrono::{DateTime, Days, NaiveTime, TimeDelta, Timelike, Utc};

/// How long a check-in that passed is what is said first.
const TOLD_FOR: TimeDelta = TimeDelta::days(3);
/// From this hour on it is tonight …
const EVENING: u32 = 18;
/// … and no longer from this one on, at which a day begins.
const DAY_BEGINS: u32 = 4;

crate::words! {
    /// A sentence.
    MinuteSentence {
        /// What is written here stays here.
        StaysHere = "stays_here",
        /// Nothing is late, and when the next check-in is.
        NothingLate = "nothing_late",
        /// When the next check-in is.
        NextCheckIn = "next_check_in",
        /// A check-in is near.
        CheckInNear = "check_in_near",
        /// It is the time of a check-in, and until when.
        CheckInNow = "check_in_now",
        /// The time of a check-in has passed.
        CheckInPassed = "check_in_passed",
        /// A moment until which an answer was agreed on has passed.
        AnswerPassed = "answer_passed",
        /// Until when I decided to wait.
        CalmWait = "calm_wait",
        /// That I decided on one message.
        CalmMessage = "calm_message",
        /// That I decided on something for myself.
        CalmCare = "calm_care",
        /// So many days were agreed on, and nothing is late before.
        AnswerDays = "answer_days",
        /// The same day was agreed on, and it is not over.
        AnswerSameDay = "answer_same_day",
        /// It was agreed that none is needed.
        AnswerNotNeeded = "answer_not_needed",
        /// The meeting that both said yes to.
        Meeting = "meeting",
        /// There is no contact in between.
        NoContact = "no_contact",
        /// There is contact in emergencies only.
        Emergencies = "emergencies",
        /// What has to be arranged, and nothing else.
        Logistics = "logistics",
        /// I may begin.
        MineToBegin = "mine_to_begin",
        /// They begin.
        TheirsToBegin = "theirs_to_begin",
        /// Nobody begins.
        NobodyBegins = "nobody_begins",
        /// Some contact is settled, and not who begins.
        BeginsOpen = "begins_open",
        /// Nothing is agreed about writing.
        NothingAgreed = "nothing_agreed",
        /// A check-in that is not agreed.
        NotAgreedYet = "not_agreed_yet",
        /// One matter, one proposal, one time.
        OneMatter = "one_matter",
        /// Nothing keeps anybody waiting.
        Emergency = "emergency",
        /// It needs no second message tonight.
        SentTonight = "sent_tonight",
        /// It needs no second message today.
        SentToday = "sent_today",
        /// The rest of the plan stands.
        RestStands = "rest_stands",
    }
}

crate::words! {
    /// For whom a sentence is said.
    Voice {
        /// For anybody.
        Anybody = "anybody",
        /// For the one who asked for room.
        Asked = "asked",
    }
}

/// A sentence with what it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// Which.
    pub sentence: MinuteSentence,
    /// The moment.
    pub at: Option<DateTime<Utc>>,
    /// How many days were agreed on.
    pub days: Option<u32>,
    /// How certain the term is that it speaks of, where it is not agreed.
    pub certainty: Option<Certainty>,
    /// For whom.
    pub voice: Voice,
}

impl Said {
    fn only(sentence: MinuteSentence) -> Said {
        Said { sentence, at: None, days: None, certainty: None, voice: Voice::Anybody }
    }

    fn at(sentence: MinuteSentence, at: DateTime<Utc>) -> Said {
        Said { at: Some(at), ..Said::only(sentence) }
    }

    /// The same of a term that is no agreement.
    fn of(self, certainty: Certainty) -> Said {
        Said { certainty: Some(certainty).filter(|certainty| *certainty != Certainty::Agreed), ..self }
    }
}

/// What is said where this line was chosen, or before any was.
pub(super) fn said(situation: &Situation<'_>, line: Option<MinuteLine>) -> Vec<Said> {
    use MinuteSentence::*;
    let Some(plan) = situation.open() else {
        return match line {
            Some(MinuteLine::Emergency) => vec![Said::only(Emergency)],
            Some(MinuteLine::Already) => vec![situation.clock.sent()],
            _ => vec![Said::only(StaysHere)],
        };
    };
    let said = match line {
        Some(MinuteLine::Emergency) => vec![Said::only(Emergency)],
        Some(MinuteLine::Already) => vec![situation.clock.sent(), Said::only(RestStands)],
        Some(MinuteLine::Arrange) if situation.may_arrange() => vec![Said::only(OneMatter)],
        _ => of_plan(situation, plan),
    };
    let voice = if plan.role == Role::IAsked { Voice::Asked } else { Voice::Anybody };
    said.into_iter().map(|one| Said { voice, ..one }).collect()
}

impl Clock<'_> {
    fn sent(&self) -> Said {
        Said::only(of_what_was_sent(self.now, self.zone))
    }
}

/// What is said of what was sent, whatever is known of a plan.
pub fn of_what_was_sent(now: DateTime<Utc>, zone: &Zone) -> MinuteSentence {
    let is_day = (DAY_BEGINS..EVENING).contains(&zone.local(now).hour());
    if is_day { MinuteSentence::SentToday } else { MinuteSentence::SentTonight }
}

/// What is true of an open plan, the first that there is.
fn of_plan(situation: &Situation<'_>, plan: &Plan) -> Vec<Said> {
    use MinuteSentence::*;
    let own = situation.settled_cadence().map_or(Certainty::Agreed, |cadence| cadence.standing.certainty);
    if let Some(running) = situation.running() {
        return vec![Said::at(CheckInNow, running.until).of(own)];
    }
    if let Some(near) = situation.near() {
        return vec![Said::at(CheckInNear, near).of(own)];
    }
    let next = situation.settled_next().map(|at| Said::at(NextCheckIn, at).of(own));
    if let Some(first) = about_answer(situation, plan) {
        return first.into_iter().chain(next).collect();
    }
    if let Some(first) = situation.passed.and_then(|passed| about_passed(situation, passed)) {
        return [first].into_iter().chain(next).collect();
    }
    if let Some(next) = next {
        // Of a check-in that nobody wrote about nothing is known, and an answer that did not come may be late.
        let is_unknown = situation.passed.is_some_and(|passed| passed.step == Step::Ask);
        let is_late = answer_due(situation, plan).is_some_and(|(due, _)| due <= situation.clock.now);
        return vec![if is_unknown || is_late { next } else { Said { sentence: NothingLate, ..next } }];
    }
    if let Some(first) = about_contact(situation, plan) {
        return vec![first];
    }
    let meeting = agreed_meeting(plan).map(|meeting| meeting.zone.resolve(meeting.date, meeting.time).due);
    if let Some(at) = meeting.filter(|at| *at > situation.clock.now) {
        return vec![Said::at(Meeting, at)];
    }
    let hoped = plan.cadence.as_ref().map(|cadence| cadence.standing.certainty);
    let hoped = hoped.zip(situation.next).filter(|(certainty, _)| *certainty != Certainty::Unknown);
    let hoped = hoped.map(|(certainty, at)| Said::at(NotAgreedYet, at).of(certainty));
    [Said::only(NothingAgreed)].into_iter().chain(hoped).collect()
}

/// Until when an answer to my message is agreed on, and what is said until then; the sentence alone where it needs none.
fn answer_due(situation: &Situation<'_>, plan: &Plan) -> Option<(DateTime<Utc>, Said)> {
    use MinuteSentence::*;
    let zone = situation.clock.zone;
    let local = zone.local(situation.mine.wrote?);
    let after = |days| local.date().checked_add_days(Days::new(days));
    match answering::agreed(plan)? {
        HowSoon::NotNeeded => Some((DateTime::<Utc>::MAX_UTC, Said::only(AnswerNotNeeded))),
        HowSoon::SameDay => Some((zone.resolve(after(1)?, NaiveTime::MIN).due, Said::only(AnswerSameDay))),
        HowSoon::Days(days) => {
            let due = zone.resolve(after(days.into())?, local.time()).due;
            Some((due, Said { days: Some(days), ..Said::at(AnswerDays, due) }))
        }
    }
}

/// Until when nothing is late after a message that I logged, by what both agreed on; after that what I decided while calm.
fn about_answer(situation: &Situation<'_>, plan: &Plan) -> Option<Vec<Said>> {
    use MinuteSentence::*;
    let now = situation.clock.now;
    let (due, said) = answer_due(situation, plan)?;
    if now < due {
        return Some(vec![said]);
    }
    let calm = plan.missed.as_ref().map(|missed| {
        let until = due + TimeDelta::hours(missed.wait_hours.into());
        if now < until { Said::at(CalmWait, until) } else { Said::only(CalmCare) }
    });
    (now - due < TOLD_FOR).then(|| [Said::at(AnswerPassed, due)].into_iter().chain(calm).collect())
}

/// What follows on a check-in that passed. The one message is named by day only.
fn about_passed(situation: &Situation<'_>, passed: PassedCheckIn) -> Option<Said> {
    use MinuteSentence::*;
    situation.settled_cadence()?;
    let has_decided = situation.open()?.missed.is_some();
    let said = match passed.step {
        Step::Ask => Said::only(CheckInPassed),
        Step::Wait => Said::at(CalmWait, passed.until),
        Step::Nudge if situation.clock.is_day() => Said::only(CalmMessage),
        Step::Nudge | Step::Care | Step::Review if has_decided => Said::only(CalmCare),
        _ => Said::only(CheckInPassed),
    };
    (situation.clock.now - passed.at < TOLD_FOR).then_some(said)
}

/// What is settled of contact in between.
fn about_contact(situation: &Situation<'_>, plan: &Plan) -> Option<Said> {
    use MinuteSentence::*;
    let contact = plan.contact.filter(|contact| contact.standing.certainty.is_settled())?;
    let sentence = match (situation.word_between()?, contact.level) {
        (FirstWord::NoContact, _) => NoContact,
        (FirstWord::Emergencies, _) => Emergencies,
        (FirstWord::Theirs, _) => TheirsToBegin,
        (FirstWord::Nobody, _) => NobodyBegins,
        (FirstWord::Mine, ContactLevel::Logistics) => Logistics,
        (FirstWord::Mine, _) => MineToBegin,
        (FirstWord::NotSettled, _) => BeginsOpen,
    };
    Some(Said::only(sentence).of(contact.standing.certainty))
}
