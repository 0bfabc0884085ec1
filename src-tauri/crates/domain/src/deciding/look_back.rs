//! The look back: seven questions, each answered first and read beside one's own entries after (PRODUCT.md §3.7).
//!
//! As many questions are about what holds as about letting go, and nothing is added up. What stands beside an answer is one's own, from the
//! begin, the middle and the end of the time, the same number of each that has any.

#[cfg(test)]
mod tests;

use crate::moments::noticed::NoticedKind;
use crate::plan::offer::PlanState;
use crate::plan::{Plan, Together};
use chrono::NaiveDate;

crate::words! {
    /// A question, in the order in which they stand.
    LookBackQuestion {
        /// What of what we agreed was kept, by me, by them?
        Kept = "kept",
        /// What got better?
        Better = "better",
        /// What got harder?
        Harder = "harder",
        /// Is what I must have there?
        MustHaves = "must_haves",
        /// Could I say what I think, without fear?
        Freely = "freely",
        /// What did we try, and who?
        Tried = "tried",
        /// What would I tell a friend?
        Friend = "friend",
    }
}

crate::words! {
    /// What a question is about.
    Side {
        /// What holds.
        Holds = "holds",
        /// Letting go.
        LettingGo = "letting_go",
        /// Both.
        Both = "both",
    }
}

crate::words! {
    /// One's own entries of a kind.
    Source {
        /// Agreed moments of contact, and what became of each.
        CheckIns = "check_ins",
        /// How it was, of the two lighter steps.
        LightMoods = "light_moods",
        /// How it was, of the two heavier steps.
        HeavyMoods = "heavy_moods",
        /// Hard minutes.
        Minutes = "minutes",
        /// What was good, first hand.
        GoodMoments = "good_moments",
        /// What was noticed of plans, questions and answers.
        Plans = "plans",
        /// What was noticed of being near, or apart.
        Closeness = "closeness",
        /// What was noticed of how we talk, and of how we are towards each other.
        Talking = "talking",
        /// *I could say no, and say what I think, without fear*, week by week.
        Weeks = "weeks",
        /// Reflections.
        Reflections = "reflections",
    }
}

impl Source {
    /// Which of the things that are noticed it is.
    pub fn noticed(self) -> &'static [NoticedKind] {
        match self {
            Source::GoodMoments => &[NoticedKind::GoodMoment],
            Source::Plans => &[NoticedKind::Plans],
            Source::Closeness => &[NoticedKind::Closeness, NoticedKind::TimeApart],
            Source::Talking => &[NoticedKind::Communication, NoticedKind::Attitude],
            _ => &[],
        }
    }
}

impl LookBackQuestion {
    /// What it is about.
    pub fn side(self) -> Side {
        match self {
            LookBackQuestion::Better | LookBackQuestion::MustHaves => Side::Holds,
            LookBackQuestion::Harder | LookBackQuestion::Freely => Side::LettingGo,
            LookBackQuestion::Kept | LookBackQuestion::Tried | LookBackQuestion::Friend => Side::Both,
        }
    }

    /// What of one's own stands beside its answer.
    pub fn sources(self) -> &'static [Source] {
        match self {
            LookBackQuestion::Kept => &[Source::CheckIns, Source::Plans],
            LookBackQuestion::Better => &[Source::LightMoods, Source::GoodMoments],
            LookBackQuestion::Harder => &[Source::HeavyMoods, Source::Minutes],
            LookBackQuestion::MustHaves => &[Source::Closeness],
            LookBackQuestion::Freely => &[Source::Weeks, Source::Talking],
            LookBackQuestion::Tried => &[],
            LookBackQuestion::Friend => &[Source::Reflections],
        }
    }
}

crate::words! {
    /// How an answer stands to the one before it.
    Answered {
        /// It is the first one.
        First = "first",
        /// The first one was kept, with the entries beside it.
        Kept = "kept",
        /// It was changed.
        Changed = "changed",
    }
}

crate::words! {
    /// A part of the time that is looked back at.
    Third {
        /// Its first third.
        Begin = "begin",
        /// The second one.
        Middle = "middle",
        /// The last one.
        End = "end",
    }
}

impl Third {
    /// In which one a day lies, of the time from its first day to its last.
    pub fn of(day: NaiveDate, first: NaiveDate, last: NaiveDate) -> Third {
        let days = (last - first).num_days().max(0) + 1;
        match (day - first).num_days() * 3 {
            before if before < days => Third::Begin,
            within if within < days * 2 => Third::Middle,
            _ => Third::End,
        }
    }
}

/// So many of each third are shown at most.
const MOST: usize = 2;

/// How many of each third are shown: the same number of each that has any.
pub fn of_each(counts: [usize; 3]) -> usize {
    counts.into_iter().filter(|count| *count > 0).min().map_or(0, |least| least.min(MOST))
}

/// Which ones of so many are shown: evenly from the first to the last, whatever stands in them.
pub fn evenly(count: usize, shown: usize) -> Vec<usize> {
    let shown = shown.min(count);
    (0..shown).map(|place| (2 * place + 1) * count / (2 * shown)).collect()
}

crate::words! {
    /// What may be done with a look back.
    LookBackAct {
        /// To begin it.
        Begin = "begin",
        /// To go on with one that was begun.
        Write = "write",
    }
}

/// What may be done with it by how things stand: after a no it is not begun any more, and what was is mine.
pub fn acts(state: PlanState) -> &'static [LookBackAct] {
    match state {
        PlanState::Open => &[LookBackAct::Begin, LookBackAct::Write],
        PlanState::TheirNo | PlanState::MyNo | PlanState::NotSafe => &[LookBackAct::Write],
        PlanState::NoPlan | PlanState::Closed => &[],
    }
}

crate::words! {
    /// Why it is proposed.
    Proposed {
        /// The date on which I wanted to look again has come.
        OwnDate = "own_date",
        /// The last day of the plan has come.
        End = "end",
        /// The date until which nothing was to be decided has come.
        Later = "later",
    }
}

/// What is known when it is to be proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// How things stand.
    pub state: PlanState,
    /// How long the two have been together, if that was said.
    pub together: Option<Together>,
    /// The date on which I wanted to look again.
    pub own_date: Option<NaiveDate>,
    /// The last day of the plan.
    pub ends: Option<NaiveDate>,
    /// The date until which nothing is to be decided.
    pub later: Option<NaiveDate>,
    /// The day of the last decision in this plan.
    pub decided: Option<NaiveDate>,
}

impl Known {
    /// Of a plan in which nothing was decided or put off.
    pub fn of(plan: &Plan, state: PlanState) -> Known {
        Known {
            state,
            together: plan.together,
            own_date: plan.look_again.map(|own| own.date),
            ends: plan.ends.map(|(ends, _)| ends),
            later: None,
            decided: None,
        }
    }

    /// The dates that propose it. Put off, the ones before count no more; nor do those until a decision, and two who have been together for
    /// weeks look back unasked at none.
    fn dates(&self) -> Vec<(NaiveDate, Proposed)> {
        if self.state != PlanState::Open || self.together == Some(Together::Weeks) {
            return Vec::new();
        }
        let later = self.later.map(|date| (date, Proposed::Later));
        let end = self.ends.map(|date| (date, Proposed::End));
        let own = self.own_date.map(|date| (date, Proposed::OwnDate));
        let is_left = |(date, _): &(NaiveDate, Proposed)| {
            self.later.is_none_or(|later| *date >= later)
                && self.decided.is_none_or(|decided| *date > decided)
        };
        let mut dates: Vec<_> = [later, end, own].into_iter().flatten().filter(is_left).collect();
        dates.sort_by_key(|(date, _)| *date);
        dates
    }

    /// Whether nothing about the end of the plan comes up on a day: it was put off, or something was decided at the end or after it.
    pub fn rests(&self, today: NaiveDate) -> bool {
        let is_decided = self.decided.zip(self.ends).is_some_and(|(decided, ends)| decided >= ends);
        is_decided || self.later.is_some_and(|later| today < later)
    }

    /// Why it is proposed on a day; the caller asks by day only.
    pub fn proposed(&self, today: NaiveDate) -> Option<Proposed> {
        self.dates().into_iter().rfind(|(date, _)| *date <= today).map(|(_, why)| why)
    }

    /// The next date from a day on that has a reminder of its own. A date on which I wanted to look again has one already.
    pub fn reminded(&self, from: NaiveDate) -> Option<NaiveDate> {
        self.dates()
            .into_iter()
            .map(|(date, _)| date)
            .find(|date| *date >= from && self.own_date != Some(*date))
    }
}
