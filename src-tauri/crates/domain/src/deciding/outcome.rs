//! Outcomes: what becomes of a space period, each of the same size, and what each does (PRODUCT.md §3.7).
//!
//! What an outcome does is one table, which is shown before it is chosen and is what happens. *Not safe* is always the last and asks nothing first.

#[cfg(test)]
mod tests;

use crate::plan::offer::PlanState;
use crate::plan::{PlanId, Together};
use chrono::{Days, NaiveDate};

crate::words! {
    /// What becomes of it.
    Outcome {
        /// The two go on together, also in another form.
        GoOn = "go_on",
        /// More time, once.
        MoreTime = "more_time",
        /// Help, for the two or for me alone.
        GetHelp = "get_help",
        /// The two part.
        Part = "part",
        /// I am not safe.
        NotSafe = "not_safe",
    }
}

crate::words! {
    /// Who decided.
    DecidedBy {
        /// I did.
        Me = "me",
        /// They did.
        They = "they",
        /// We both did.
        Both = "both",
        /// Nobody said it.
        Nobody = "nobody",
    }
}

crate::words! {
    /// What is written of an outcome: first what each has, then what one of them has.
    OutcomePart {
        /// What it means.
        Means = "means",
        /// What ends.
        Ends = "ends",
        /// What stays.
        Stays = "stays",
        /// What I do first.
        First = "first",
        /// What is unknown.
        Unknown = "unknown",
        /// What will be different.
        Different = "different",
        /// The word that we say the next time one of us needs room.
        Word = "word",
        /// How long that is then.
        HowLong = "how_long",
        /// Who comes back.
        ComesBack = "comes_back",
        /// Why more time.
        Reason = "reason",
        /// Whose things are where.
        Things = "things",
        /// Keys.
        Keys = "keys",
        /// Accounts.
        Accounts = "accounts",
        /// Children.
        Children = "children",
        /// Who tells whom.
        Tells = "tells",
        /// Contact from now on.
        Contact = "contact",
    }
}

crate::words! {
    /// In which form the two go on.
    GoOnForm {
        /// As a couple.
        Couple = "couple",
        /// Living apart.
        Apart = "apart",
        /// Slower.
        Slower = "slower",
        /// As friends.
        Friends = "friends",
    }
}

crate::words! {
    /// Who gets help.
    HelpFor {
        /// The two together.
        Both = "both",
        /// I, alone.
        Me = "me",
    }
}

use OutcomePart::{
    Accounts, Children, ComesBack, Contact, Different, Ends, First, HowLong, Keys, Means, Reason, Stays,
    Tells, Things, Unknown, Word,
};

impl Outcome {
    /// What is written of it. Where *they* ended it nothing is asked but what I do first.
    pub fn parts(self, by: Option<DecidedBy>) -> Vec<OutcomePart> {
        if self == Outcome::NotSafe {
            return Vec::new();
        }
        if self == Outcome::Part && by == Some(DecidedBy::They) {
            return vec![First];
        }
        let own: &[OutcomePart] = match self {
            Outcome::GoOn => &[Different, Word, HowLong, ComesBack],
            Outcome::MoreTime => &[Reason],
            Outcome::Part => &[Things, Keys, Accounts, Children, Tells, Contact],
            Outcome::GetHelp | Outcome::NotSafe => &[],
        };
        own.iter().chain(&[Means, Ends, Stays, First, Unknown]).copied().collect()
    }

    /// Whether four plain questions stand before it: not before *not safe*, not where they decided, and not before it is said who did.
    pub fn asks_first(self, by: Option<DecidedBy>) -> bool {
        self != Outcome::NotSafe && by.is_some_and(|by| by != DecidedBy::They)
    }
}

/// Who can get help. Two who have been together for weeks are not offered a counsellor for both.
pub fn help_for(together: Option<Together>) -> &'static [HelpFor] {
    if together == Some(Together::Weeks) { &[HelpFor::Me] } else { HelpFor::ALL }
}

/// The outcomes in the order in which they stand, drawn from the name of the plan and so always the same for one: none is the first for everybody.
/// *Not safe* is the last.
pub fn in_order(plan: PlanId) -> Vec<Outcome> {
    let mut left = vec![Outcome::GoOn, Outcome::MoreTime, Outcome::GetHelp, Outcome::Part];
    // Mixed, so that plans that follow on each other differ.
    let mut drawn = plan.0.unsigned_abs().wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
    let mut order = Vec::new();
    while !left.is_empty() {
        let count = left.len() as u64;
        let place = usize::try_from(drawn % count).unwrap_or(0);
        drawn /= count;
        order.push(left.remove(place));
    }
    order.push(Outcome::NotSafe);
    order
}

/// Which may be chosen by how things stand. *Not safe* always can while a plan is there, and after it nothing is decided any more.
pub fn may_choose(state: PlanState) -> &'static [Outcome] {
    match state {
        PlanState::Open => Outcome::ALL,
        PlanState::TheirNo | PlanState::MyNo => &[Outcome::NotSafe],
        PlanState::NotSafe | PlanState::NoPlan | PlanState::Closed => &[],
    }
}

crate::words! {
    /// What becomes of the plan.
    PlanAfter {
        /// It goes on as it is.
        GoesOn = "goes_on",
        /// It goes on until the new end.
        Longer = "longer",
        /// It is closed, and stands among the earlier ones.
        Closed = "closed",
        /// It stands as after a clear no of theirs.
        TheirNo = "their_no",
        /// It stands as where I am not safe.
        NotSafe = "not_safe",
    }
}

crate::words! {
    /// What becomes of something that belongs to it.
    Effect {
        /// It stays as it is.
        Stays = "stays",
        /// It ends.
        Ends = "ends",
        /// It is just for me.
        ForMe = "for_me",
        /// It becomes less, and ends: see [`crate::week::taper`].
        Fewer = "fewer",
    }
}

/// What an outcome does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effects {
    /// The plan.
    pub plan: PlanAfter,
    /// Check-ins, their reminders, the meeting and my promise.
    pub check_ins: Effect,
    /// My date to look again.
    pub own_date: Effect,
    /// Texts that are held for them.
    pub drafts: Effect,
    /// What a message can begin with.
    pub templates: Effect,
    /// What reminds of planning a week.
    pub prompts: Effect,
    /// Activities, people, moods and what I wrote.
    pub mine: Effect,
}

/// What an outcome does, by who decided.
pub fn effects(outcome: Outcome, by: Option<DecidedBy>) -> Effects {
    let plan = match (outcome, by) {
        (Outcome::MoreTime, _) => PlanAfter::Longer,
        (Outcome::GetHelp, _) => PlanAfter::GoesOn,
        (Outcome::Part, Some(DecidedBy::They)) => PlanAfter::TheirNo,
        (Outcome::GoOn | Outcome::Part, _) => PlanAfter::Closed,
        (Outcome::NotSafe, _) => PlanAfter::NotSafe,
    };
    let goes_on = matches!(plan, PlanAfter::GoesOn | PlanAfter::Longer);
    let with_it = if goes_on { Effect::Stays } else { Effect::Ends };
    Effects {
        plan,
        check_ins: with_it,
        own_date: if plan == PlanAfter::Closed { Effect::Ends } else { Effect::Stays },
        drafts: if goes_on { Effect::Stays } else { Effect::ForMe },
        templates: with_it,
        prompts: match plan {
            PlanAfter::Closed | PlanAfter::TheirNo => Effect::Fewer,
            PlanAfter::GoesOn | PlanAfter::Longer | PlanAfter::NotSafe => Effect::Stays,
        },
        mine: Effect::Stays,
    }
}

crate::words! {
    /// Why nothing is decided now.
    PutOff {
        /// Not today.
        NotToday = "not_today",
        /// They have not answered.
        NotAnswered = "not_answered",
    }
}

/// How far ahead it may be put off.
pub const PUT_OFF_AT_MOST: Days = Days::new(28);
/// From the so-manieth *not today* on it is asked what is to be different by then.
pub const ASKS_FROM: usize = 3;

/// Why it cannot be put off to a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotThen {
    /// It is not ahead.
    NotAhead,
    /// It is more than four weeks ahead.
    TooFar,
}

/// Whether it can be put off to a date.
///
/// # Errors
/// Why not.
pub fn may_put_off(until: NaiveDate, today: NaiveDate) -> Result<(), NotThen> {
    if until <= today {
        return Err(NotThen::NotAhead);
    }
    match today.checked_add_days(PUT_OFF_AT_MOST) {
        Some(last) if until > last => Err(NotThen::TooFar),
        _ => Ok(()),
    }
}
