//! Terms: the lines of what holds during a plan, each with how certain it is, who said it, and since when.

use chrono::NaiveDate;

crate::words! {
    /// How certain a term is.
    #[derive(Default)]
    Certainty {
        /// Both said yes.
        Agreed = "agreed",
        /// I proposed it and have no answer.
        Proposed = "proposed",
        /// I believe it, nobody said it.
        Assumed = "assumed",
        /// I do not know.
        #[default]
        Unknown = "unknown",
        /// My own choice; changing it is no slip.
        OwnChoice = "own_choice",
    }
}

impl Certainty {
    /// Whether a term of this certainty counts in "3 of 9 terms are not agreed".
    pub fn is_settled(self) -> bool {
        matches!(self, Certainty::Agreed | Certainty::OwnChoice)
    }
}

crate::words! {
    /// Who said a term.
    #[derive(Default)]
    SaidBy {
        /// I did.
        Me = "me",
        /// They did.
        Them = "them",
        /// We both did.
        Both = "both",
        /// Nobody did, or it is not known.
        #[default]
        Nobody = "nobody",
    }
}

/// How a term stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// How certain it is.
    pub certainty: Certainty,
    /// Who said it.
    pub said_by: SaidBy,
    /// Since when it holds as it stands; `None` as long as that was neither said nor stored.
    pub since: Option<NaiveDate>,
}

impl Standing {
    /// The same from `today` on, where it was not said since when.
    pub fn since_at_latest(self, today: NaiveDate) -> Standing {
        Standing { since: self.since.or(Some(today)), ..self }
    }

    /// This standing of a term that says `says`, as it follows on what the term said and how it stood `before`: whoever
    /// changes a term and leaves the date of the former one beside it, or none, means that the new one holds from `today` on.
    pub fn after<T: PartialEq>(self, before: Option<(T, Standing)>, says: &T, today: NaiveDate) -> Standing {
        let Some((said, before)) = before else { return self.since_at_latest(today) };
        let is_as_before =
            said == *says && before.certainty == self.certainty && before.said_by == self.said_by;
        if !is_as_before && (self.since.is_none() || self.since == before.since) {
            return Standing { since: Some(today), ..self };
        }
        Standing { since: self.since.or(before.since).or(Some(today)), ..self }
    }

    /// This standing beside a term whose day was moved: whoever leaves the former *agreed* beside it, to the day since when,
    /// said nothing of the new day, and nobody has said yes to it.
    pub fn of_moved(self, before: Standing, today: NaiveDate) -> Standing {
        if self != before || self.certainty != Certainty::Agreed {
            return self;
        }
        Standing { certainty: Certainty::Assumed, said_by: SaidBy::Nobody, since: Some(today) }
    }

    /// This standing of a term of which only the record was wrong: the term itself holds since the day it did `before`,
    /// unless another one is said.
    pub fn corrected(self, before: Option<Standing>, today: NaiveDate) -> Standing {
        Standing { since: self.since.or(before.and_then(|before| before.since)).or(Some(today)), ..self }
    }
}

crate::words! {
    /// What a term is about. The first four have fields of their own; each of the others is a line.
    #[derive(Default)]
    Topic {
        /// The end of the plan.
        Ends = "ends",
        /// Check-ins.
        Cadence = "cadence",
        /// The meeting at the end.
        Reconnect = "reconnect",
        /// Contact in between.
        Contact = "contact",
        /// How it may end early.
        EarlyEnd = "early_end",
        /// What does not count as contact, such as meeting by chance.
        NotCounted = "not_counted",
        /// What I need.
        NeedsMine = "needs_mine",
        /// What they need.
        NeedsTheirs = "needs_theirs",
        /// My limits.
        LimitsMine = "limits_mine",
        /// Their limits.
        LimitsTheirs = "limits_theirs",
        /// Who sees to the home.
        Home = "home",
        /// Who sees to the children.
        Children = "children",
        /// Shared costs.
        Money = "money",
        /// Work that is shared.
        Work = "work",
        /// What to say when meeting by chance.
        BeKind = "be_kind",
        /// Under one roof: who has which room.
        Rooms = "rooms",
        /// Under one roof: nights at home and away.
        Nights = "nights",
        /// Under one roof: meals together or apart.
        Meals = "meals",
        /// Under one roof: visitors.
        Visitors = "visitors",
        /// Under one roof: when we talk about us.
        Talk = "talk",
        /// How soon we answer, or that it needs none.
        Answers = "answers",
        /// One kind line on a big day: a birthday, a loss, an exam.
        KindLine = "kind_line",
        /// A sign that needs no answer.
        Sign = "sign",
        /// Encounters that are fixed, such as work or handing over the children: neither check-in nor chance.
        Encounters = "encounters",
        /// Closeness, for both.
        Closeness = "closeness",
        /// Seeing others, for both.
        SeeingOthers = "seeing_others",
        /// What we tell children and friends, and what is said online.
        Telling = "telling",
        /// Through whom something is arranged, if not between us.
        ThroughWhom = "through_whom",
        /// Anything else.
        #[default]
        Other = "other",
    }
}

impl Topic {
    /// Whether a line may be about it; the others have fields of their own.
    pub fn is_line(self) -> bool {
        !matches!(self, Topic::Ends | Topic::Cadence | Topic::Reconnect | Topic::Contact)
    }
}

/// Names a term; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(pub i64);

/// One line of what holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its name; `None` as long as it was never stored.
    pub id: Option<TermId>,
    /// What it is about.
    pub topic: Topic,
    /// The line, in the person's words.
    pub text: String,
    /// How it stands.
    pub standing: Standing,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        Some(text.parse().unwrap())
    }

    #[track_caller]
    fn check(typed: Standing, before: Option<(&str, Standing)>, since: &str) {
        let found = typed.after(before, &"evenings", "2026-11-26".parse().unwrap());
        assert_eq!(found.since, day(since));
    }

    #[test]
    fn a_term_holds_since_it_was_last_changed_unless_another_day_is_said() {
        let old = Standing { certainty: Certainty::Assumed, said_by: SaidBy::Me, since: day("2026-11-01") };
        let agreed = Standing { certainty: Certainty::Agreed, ..old };
        check(old, Some(("evenings", old)), "2026-11-01");
        check(old, Some(("mornings", old)), "2026-11-26");
        check(agreed, Some(("evenings", old)), "2026-11-26");
        check(Standing { since: day("2026-11-20"), ..agreed }, Some(("evenings", old)), "2026-11-20");
        check(Standing { since: None, ..old }, Some(("evenings", old)), "2026-11-01");
        check(Standing { since: None, ..old }, Some(("mornings", old)), "2026-11-26");
        check(Standing { since: None, ..old }, None, "2026-11-26");
        check(old, None, "2026-11-01");
    }

    #[test]
    fn a_moved_day_is_agreed_only_where_that_was_said_of_it() {
        let old = Standing { certainty: Certainty::Agreed, said_by: SaidBy::Both, since: day("2026-11-01") };
        let today = "2026-11-26".parse().unwrap();
        let nobody =
            Standing { certainty: Certainty::Assumed, said_by: SaidBy::Nobody, since: day("2026-11-26") };
        assert_eq!(old.of_moved(old, today), nobody);
        let anew = Standing { since: None, ..old };
        let mine = Standing { certainty: Certainty::OwnChoice, ..old };
        assert_eq!((anew.of_moved(old, today), mine.of_moved(mine, today)), (anew, mine));
    }
}
