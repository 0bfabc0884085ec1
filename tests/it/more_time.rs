//! More time: the extension that versions know, also where no end stood (PRODUCT.md §3.3, §3.7).

use crate::outcomes::{chosen, decide, decided, trial};
use crate::trial::problems;
use interlude_domain::deciding::look_back::LookBackQuestion;
use interlude_domain::deciding::outcome::{DecidedBy, Outcome};
use interlude_domain::plan::term::{Certainty, SaidBy};
use interlude_engine::Planner;
use interlude_engine::view::{DecideInput, PlanInput, VersionKind};

#[test]
fn more_time_is_the_extension_that_versions_know_once_until_it_was_looked_back() {
    let again =
        DecideInput { ends: "2027-01-10".to_owned(), ..chosen(Outcome::MoreTime, Some(DecidedBy::Me)) };
    let looks: [fn(&Planner); 2] = [
        |planner| drop(planner.answer_look_back(LookBackQuestion::Better, "The mornings.").unwrap()),
        |planner| drop(planner.add_review("The mornings are good.").unwrap()),
    ];
    for look in looks {
        let trial = trial();
        let planner = trial.planner();
        look(planner);
        trial.jump_to("2026-12-01T12:10:00");
        assert_eq!(planner.outcomes().unwrap().renewed, None);
        decide(&trial, Outcome::MoreTime, DecidedBy::Both);
        let latest = planner.plan_versions().unwrap().remove(0);
        assert_eq!((latest.number, latest.kind, latest.reason.as_str()), (2, VersionKind::Extension, "So"));
        assert_eq!(latest.input.ends, "2026-12-20");
        let view = planner.outcomes().unwrap();
        assert_eq!(
            (view.renewed.unwrap().local.as_str(), view.ends.as_str()),
            ("2026-12-01T12:10", "2026-12-20")
        );
        trial.jump_to("2026-12-01T12:20:00");
        assert_eq!(problems(planner.decide(&again)), ["newEnd review_first"], "it was looked at before");
        assert_eq!((decided(&trial), planner.plan_versions().unwrap().len()), (vec!["more_time"], 2));
        look(planner);
        planner.decide(&again).unwrap();
        assert_eq!(planner.outcomes().unwrap().ends, "2027-01-10");
    }
}

#[test]
fn where_no_end_stood_more_time_is_an_extension_all_the_same() {
    let trial = trial();
    let planner = trial.planner();
    let open = planner.plan().unwrap().unwrap().input;
    let endless = PlanInput { ends: String::new(), ..open };
    planner.save_plan(&endless, None).unwrap();
    trial.jump_to("2026-12-01T12:10:00");
    decide(&trial, Outcome::MoreTime, DecidedBy::Both);
    let latest = planner.plan_versions().unwrap().remove(0);
    assert_eq!((latest.kind, latest.reason.as_str()), (VersionKind::Extension, "So"));
    assert_eq!(planner.outcomes().unwrap().renewed.unwrap().local, "2026-12-01T12:10");
    let again =
        DecideInput { ends: "2027-01-10".to_owned(), ..chosen(Outcome::MoreTime, Some(DecidedBy::Me)) };
    trial.jump_to("2026-12-01T12:20:00");
    assert_eq!(problems(planner.decide(&again)), ["newEnd review_first"]);
}

#[test]
fn how_certain_the_new_end_is_follows_from_who_decided() {
    for (by, certainty, said_by) in [
        (DecidedBy::Both, Certainty::Agreed, SaidBy::Both),
        (DecidedBy::Me, Certainty::Proposed, SaidBy::Me),
        (DecidedBy::They, Certainty::Proposed, SaidBy::Them),
        (DecidedBy::Nobody, Certainty::Assumed, SaidBy::Nobody),
    ] {
        let trial = trial();
        decide(&trial, Outcome::MoreTime, by);
        let stands = trial.planner().plan().unwrap().unwrap().input.ends_standing;
        assert_eq!((stands.certainty, stands.said_by), (certainty, said_by), "{}", by.name());
    }
}
