//! All templates, for every role and in every state, as text.

use super::*;

/// What is offered where everything stands in the plan, first `|` more; in every other state than *open* nothing is.
const TABLE: &str = include_str!("table.txt");

fn names(templates: &[Template]) -> String {
    templates.iter().map(|one| one.name()).collect::<Vec<_>>().join(" ")
}

fn table() -> String {
    let mut table = String::new();
    for &role in Role::ALL {
        for &stage in Stage::ALL {
            for stands in [PlanHas::ALL, &[][..]] {
                let known =
                    Known { state: PlanState::Open, role, together: Some(Together::Years), stage, stands };
                let Offered { first, more } = offered(&known);
                let has = if stands.is_empty() { "nothing stands" } else { "all stands" };
                table.push_str(&format!("{} {} {has}\n", role.name(), stage.name()));
                table.push_str(&format!("    first  {}\n    more   {}\n", names(&first), names(&more)));
            }
        }
    }
    table
}

#[test]
fn by_who_asked_and_where_in_the_plan_it_is() {
    assert_eq!(table(), TABLE, "it is now:\n{}", table());
}

fn everywhere(mut look: impl FnMut(&Known<'_>, &Offered)) {
    for &state in PlanState::ALL {
        for &role in Role::ALL {
            for &stage in Stage::ALL {
                for together in Together::ALL.iter().copied().map(Some).chain([None]) {
                    for stands in [PlanHas::ALL, &[][..]] {
                        let known = Known { state, role, together, stage, stands };
                        look(&known, &offered(&known));
                    }
                }
            }
        }
    }
}

#[test]
fn without_an_open_plan_there_is_none_and_in_one_there_are_three_first() {
    everywhere(|known, offered| match known.state {
        PlanState::Open => assert_eq!(offered.first.len(), 3, "{known:?}"),
        _ => assert_eq!(*offered, Offered::default(), "{known:?}"),
    });
}

#[test]
fn nothing_is_turned_round_and_two_of_weeks_are_offered_no_therapy() {
    everywhere(|known, offered| {
        let has = |template| offered.first.contains(&template) || offered.more.contains(&template);
        if known.role == Role::IAsked {
            for theirs in [
                Template::AskForSpace,
                Template::NoticedDistance,
                Template::NeedToUnderstand,
                Template::WelcomeBack,
            ] {
                assert!(!has(theirs), "{known:?} {theirs:?}");
            }
        }
        if known.role == Role::TheyAsked {
            for mine in
                [Template::IAmBack, Template::NeedLonger, Template::MoreThanAgreed, Template::AskForSpace]
            {
                assert!(!has(mine), "{known:?} {mine:?}");
            }
        }
        assert!(known.together != Some(Together::Weeks) || !has(Template::CouplesTherapy));
        assert!(!offered.first.contains(&Template::CouplesTherapy));
    });
}
