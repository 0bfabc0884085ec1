//! Writing: whether I may begin by a way, and for which day words are meant that are to be copied (PRODUCT.md §2, §3.3).
//!
//! Everything that would prompt me to write asks here: asking the day before, the one message after a check-in that did not
//! happen, what the plan would remind of, its page, the inbox and every *Copy*. I may only by a term that names me or either
//! and is settled. Where nothing is settled it is neither allowed nor forbidden: then there is a question to ask.

use crate::plan::cadence::Starter;
use crate::plan::contact::{Contact, ContactLevel, MayStart};
use crate::plan::term::Certainty;
use chrono::NaiveDate;

crate::words! {
    /// A way to be in touch.
    Way {
        /// Writing.
        Text = "text",
        /// A call.
        Call = "call",
        /// Coming by.
        InPerson = "in_person",
    }
}

crate::words! {
    /// Who has the first word, as far as that is settled.
    FirstWord {
        /// I may begin.
        Mine = "mine",
        /// They do.
        Theirs = "theirs",
        /// Nobody does.
        Nobody = "nobody",
        /// There is no contact in between.
        NoContact = "no_contact",
        /// There is contact in emergencies only.
        Emergencies = "emergencies",
        /// No term about it is settled.
        NotSettled = "not_settled",
    }
}

impl FirstWord {
    /// Whether I may begin.
    pub fn is_mine(self) -> bool {
        self == FirstWord::Mine
    }

    /// Whether a settled term says that I do not.
    pub fn is_settled_otherwise(self) -> bool {
        !matches!(self, FirstWord::Mine | FirstWord::NotSettled)
    }
}

/// Who has the first word by a way: as contact in between says, else as the check-ins do, each only where it is settled.
pub fn first_word(contact: Option<&Contact>, check_ins: Option<(Starter, Certainty)>, way: Way) -> FirstWord {
    let contact = contact.filter(|contact| contact.standing.certainty.is_settled());
    let said = contact.and_then(|contact| match (contact.level, by(contact, way)) {
        (ContactLevel::None, _) => Some(FirstWord::NoContact),
        (ContactLevel::Emergencies, _) => Some(FirstWord::Emergencies),
        (_, MayStart::Me | MayStart::Either) => Some(FirstWord::Mine),
        (_, MayStart::Them) => Some(FirstWord::Theirs),
        (_, MayStart::Neither) => Some(FirstWord::Nobody),
        (_, MayStart::Unsaid) => None,
    });
    said.unwrap_or(match check_ins {
        Some((starter, certainty)) if certainty.is_settled() => match starter {
            Starter::Me | Starter::Either => FirstWord::Mine,
            Starter::Them => FirstWord::Theirs,
        },
        _ => FirstWord::NotSettled,
    })
}

fn by(contact: &Contact, way: Way) -> MayStart {
    match way {
        Way::Text => contact.by_text,
        Way::Call => contact.by_call,
        Way::InPerson => contact.in_person,
    }
}

crate::words! {
    /// How a day is called on another one.
    SaidDay {
        /// It is further ahead.
        Later = "later",
        /// The next day.
        Tomorrow = "tomorrow",
        /// The same day.
        Today = "today",
        /// The day before.
        Yesterday = "yesterday",
        /// It is longer ago.
        Earlier = "earlier",
    }
}

/// Where words to copy name the day that they are about.
pub const DAY: &str = "{day}";

/// How `day` is called on the date `today`.
pub fn said_day(day: NaiveDate, today: NaiveDate) -> SaidDay {
    match day.signed_duration_since(today).num_days() {
        2.. => SaidDay::Later,
        1 => SaidDay::Tomorrow,
        0 => SaidDay::Today,
        -1 => SaidDay::Yesterday,
        _ => SaidDay::Earlier,
    }
}

/// Whether the words for the day before still fit on a day on which the check-in's own day is called `day`: words that name
/// the day by [`DAY`] until it is over, others on the day for which they were written.
pub fn fits_before(words: &str, day: SaidDay) -> bool {
    match day {
        SaidDay::Tomorrow => true,
        SaidDay::Today | SaidDay::Later => words.contains(DAY),
        SaidDay::Yesterday | SaidDay::Earlier => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::term::Standing;
    use std::collections::BTreeMap;

    /// By what is settled about contact in between (a row) and about the check-ins (a column): who has the first word.
    const TABLE: &str = "
        contact in between      nothing        me             they           either
        nothing                 not_settled    mine           theirs         mine
        none, me                no_contact     no_contact     no_contact     no_contact
        none, they              no_contact     no_contact     no_contact     no_contact
        none, either            no_contact     no_contact     no_contact     no_contact
        none, nobody            no_contact     no_contact     no_contact     no_contact
        none, unsaid            no_contact     no_contact     no_contact     no_contact
        emergencies, me         emergencies    emergencies    emergencies    emergencies
        emergencies, they       emergencies    emergencies    emergencies    emergencies
        emergencies, either     emergencies    emergencies    emergencies    emergencies
        emergencies, nobody     emergencies    emergencies    emergencies    emergencies
        emergencies, unsaid     emergencies    emergencies    emergencies    emergencies
        logistics, me           mine           mine           mine           mine
        logistics, they         theirs         theirs         theirs         theirs
        logistics, either       mine           mine           mine           mine
        logistics, nobody       nobody         nobody         nobody         nobody
        logistics, unsaid       not_settled    mine           theirs         mine
        light, me               mine           mine           mine           mine
        light, they             theirs         theirs         theirs         theirs
        light, either           mine           mine           mine           mine
        light, nobody           nobody         nobody         nobody         nobody
        light, unsaid           not_settled    mine           theirs         mine
        as_usual, me            mine           mine           mine           mine
        as_usual, they          theirs         theirs         theirs         theirs
        as_usual, either        mine           mine           mine           mine
        as_usual, nobody        nobody         nobody         nobody         nobody
        as_usual, unsaid        not_settled    mine           theirs         mine";

    const STARTS: [(&str, MayStart); 5] = [
        ("me", MayStart::Me),
        ("they", MayStart::Them),
        ("either", MayStart::Either),
        ("nobody", MayStart::Neither),
        ("unsaid", MayStart::Unsaid),
    ];
    const STARTERS: [Option<Starter>; 4] =
        [None, Some(Starter::Me), Some(Starter::Them), Some(Starter::Either)];

    fn table() -> BTreeMap<String, Vec<&'static str>> {
        let rows = TABLE.lines().skip(2).map(|line| {
            let cells: Vec<&str> = line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
            (cells[0].to_owned(), cells[1..].to_vec())
        });
        rows.collect()
    }

    fn contact(level: ContactLevel, way: Way, start: MayStart, certainty: Certainty) -> Contact {
        // The other ways say the opposite, so that none is taken for another.
        let other = if start.allows_me() == Some(true) { MayStart::Them } else { MayStart::Me };
        let of = |own| if own == way { start } else { other };
        let standing = Standing { certainty, ..Standing::default() };
        let (by_text, by_call, in_person) = (of(Way::Text), of(Way::Call), of(Way::InPerson));
        Contact { level, by_text, by_call, in_person, standing }
    }

    #[test]
    fn i_have_the_first_word_only_by_a_settled_term_that_names_me_or_either() {
        let table = table();
        let mut tried = 0;
        for &level in ContactLevel::ALL {
            for (name, start) in STARTS {
                for &way in Way::ALL {
                    for (&certainty, &agreed) in Certainty::ALL
                        .iter()
                        .flat_map(|one| Certainty::ALL.iter().map(move |other| (one, other)))
                    {
                        let contact = contact(level, way, start, certainty);
                        let row = match certainty.is_settled() {
                            true => format!("{}, {name}", level.name()),
                            false => "nothing".to_owned(),
                        };
                        for (column, starter) in STARTERS.into_iter().enumerate() {
                            let column = if agreed.is_settled() { column } else { 0 };
                            let found =
                                first_word(Some(&contact), starter.map(|starter| (starter, agreed)), way);
                            let case = format!("{row} {way:?} {certainty:?}, {starter:?} {agreed:?}");
                            assert_eq!(found.name(), table[&row][column], "{case}");
                            tried += 1;
                        }
                    }
                }
            }
        }
        assert_eq!(tried, 5 * 5 * 3 * 25 * 4);
    }

    #[test]
    fn words_fit_the_day_on_which_they_are_read() {
        for (today, day, open, named) in [
            ("2026-11-22", SaidDay::Later, false, true),
            ("2026-11-23", SaidDay::Tomorrow, true, true),
            ("2026-11-24", SaidDay::Today, false, true),
            ("2026-11-25", SaidDay::Yesterday, false, false),
            ("2026-11-29", SaidDay::Earlier, false, false),
        ] {
            assert_eq!(said_day("2026-11-24".parse().unwrap(), today.parse().unwrap()), day);
            assert_eq!(fits_before("Is tomorrow still fine?", day), open, "{today}");
            assert_eq!(fits_before("Is {day} still fine?", day), named, "{today}");
        }
    }
}
