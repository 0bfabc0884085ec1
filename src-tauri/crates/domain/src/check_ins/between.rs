//! Contact in between, once it was noted: whether the plan covers it (PRODUCT.md §4).
//!
//! What lies outside the plan is an entry like any other; whoever notes it is told that the rest of the plan stands.

use crate::check_ins::check_in::{Began, CheckIn};
use crate::plan::cadence::Channel;
use crate::plan::contact::{Contact, ContactLevel, MayStart};
use crate::plan::writing::{Way, first_word};

/// Whether what was settled about contact in between covers this one. What it was about nobody wrote down: so it is covered only
/// where anything is, and where whoever began may begin in that way.
pub fn covers(settled: Option<Contact>, noted: &CheckIn) -> bool {
    let settled = settled.filter(|contact| contact.standing.certainty.is_settled());
    let Some(Contact { level, by_text, by_call, in_person, .. }) = settled else { return false };
    let may = match noted.channel {
        Some(Channel::Text) => by_text,
        Some(Channel::Call | Channel::Video) => by_call,
        Some(Channel::InPerson) => in_person,
        Some(Channel::Other) | None => MayStart::Unsaid,
    };
    let began_rightly = match noted.began {
        Some(Began::Me) => !matches!(may, MayStart::Them | MayStart::Neither),
        Some(Began::Them) => !matches!(may, MayStart::Me | MayStart::Neither),
        None => true,
    };
    began_rightly && matches!(level, ContactLevel::Light | ContactLevel::AsUsual)
}

/// Whether what was settled covers a message of mine that was written to arrange something, and nothing else.
pub fn covers_arranging(settled: Option<&Contact>) -> bool {
    first_word(settled, None, Way::Text).is_mine()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check_ins::check_in::Answer;
    use crate::plan::term::{Certainty, Standing};
    use chrono::DateTime;

    /// By what is settled (`light agreed me` is how much, how surely, and who may write first), who began, and by what.
    const TABLE: &[(&str, &str, &str, bool)] = &[
        ("", "", "", false),
        ("none agreed unsaid", "them", "text", false),
        ("emergencies agreed unsaid", "them", "call", false),
        ("logistics agreed either", "me", "text", false),
        ("light agreed unsaid", "", "", true),
        ("light agreed unsaid", "me", "text", true),
        ("light own_choice unsaid", "them", "text", true),
        ("light proposed unsaid", "them", "text", false),
        ("as_usual assumed unsaid", "them", "text", false),
        ("as_usual unknown unsaid", "them", "text", false),
        ("as_usual agreed me", "me", "text", true),
        ("as_usual agreed me", "them", "text", false),
        ("as_usual agreed them", "me", "text", false),
        ("as_usual agreed them", "me", "call", true),
        ("as_usual agreed neither", "them", "text", false),
        ("as_usual agreed neither", "", "text", true),
        ("as_usual agreed neither", "them", "other", true),
    ];

    #[test]
    fn only_what_is_settled_covers_contact_and_only_where_anything_is_covered() {
        for (settled, began, channel, expected) in TABLE {
            let at = DateTime::UNIX_EPOCH;
            let noted = CheckIn {
                key: None,
                planned_for: at,
                answer: Answer::Happened,
                at,
                began: Began::from_name(began),
                channel: Channel::from_name(channel),
                before: None,
                after: None,
                why: None,
                note: String::new(),
            };
            let mut parts = settled.split(' ');
            let contact = ContactLevel::from_name(parts.next().unwrap_or_default()).map(|level| Contact {
                level,
                standing: Standing {
                    certainty: parts.next().and_then(Certainty::from_name).unwrap(),
                    ..Standing::default()
                },
                by_text: parts.next().and_then(MayStart::from_name).unwrap(),
                ..Contact::default()
            });
            assert_eq!(covers(contact, &noted), *expected, "{settled}: {began} by {channel}");
        }
    }

    #[test]
    fn what_has_to_be_arranged_is_covered_where_i_may_write_about_that() {
        for (level, by_text, certainty, expected) in [
            (ContactLevel::Logistics, MayStart::Either, Certainty::Agreed, true),
            (ContactLevel::Light, MayStart::Me, Certainty::OwnChoice, true),
            (ContactLevel::Logistics, MayStart::Them, Certainty::Agreed, false),
            (ContactLevel::Logistics, MayStart::Unsaid, Certainty::Agreed, false),
            (ContactLevel::Emergencies, MayStart::Me, Certainty::Agreed, false),
            (ContactLevel::Logistics, MayStart::Me, Certainty::Proposed, false),
        ] {
            let standing = Standing { certainty, ..Standing::default() };
            let contact = Contact { level, by_text, standing, ..Contact::default() };
            assert_eq!(covers_arranging(Some(&contact)), expected, "{contact:?}");
        }
        assert!(!covers_arranging(None));
    }
}
