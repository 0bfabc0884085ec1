//! Whoever changes one term of a plan leaves the others alone: their words, their certainty and since when they hold.

use crate::plan::full_plan;
use crate::trial::{Trial, renegotiated};
use interlude_domain::plan::contact::ContactLevel;
use interlude_domain::plan::term::Certainty;
use interlude_engine::view::{ChangeInput, ChangeKind, PlanInput, StandingInput};

type Touch = (&'static str, fn(&mut PlanInput));

/// One way to touch each kind of term.
const TOUCHES: [Touch; 8] = [
    ("nothing", |_| {}),
    ("what is mine", |input| input.purpose_mine = "Something else".to_owned()),
    ("ends", |input| input.ends = "2026-12-07".to_owned()),
    ("cadence", |input| input.cadence.as_mut().unwrap().tone = "short".to_owned()),
    ("reconnect", |input| input.reconnect.as_mut().unwrap().place = "The lake".to_owned()),
    ("contact", |input| input.contact.as_mut().unwrap().level = ContactLevel::Light),
    ("line 1", |input| input.terms[0].text = "No calls before noon".to_owned()),
    ("line 2", |input| input.terms[1].standing.certainty = Certainty::Agreed),
];

/// Every term with its words, and how it stands apart from since when.
fn lines(input: &PlanInput) -> Vec<(String, String)> {
    let line = |name: &str, says: String, standing: &StandingInput| {
        let StandingInput { certainty, said_by, since } = standing;
        (format!("{name}: {says} ({} {})", certainty.name(), said_by.name()), since.clone())
    };
    let (cadence, reconnect) = (input.cadence.as_ref().unwrap(), input.reconnect.as_ref().unwrap());
    let contact = input.contact.as_ref().unwrap();
    let mut found = vec![
        line("ends", input.ends.clone(), &input.ends_standing),
        line("cadence", format!("{} {} {}", cadence.time, cadence.zone, cadence.tone), &cadence.standing),
        line("reconnect", format!("{} {}", reconnect.date, reconnect.place), &reconnect.standing),
        line("contact", contact.level.name().to_owned(), &contact.standing),
    ];
    found.extend(input.terms.iter().map(|term| line("line", term.text.clone(), &term.standing)));
    found
}

/// What differs after a change: the terms that say something else, and those that hold since another day.
fn different(before: &PlanInput, after: &PlanInput) -> (usize, Vec<String>) {
    let pairs = || lines(before).into_iter().zip(lines(after));
    let said = pairs().filter(|((old, _), (new, _))| old != new).count();
    let since =
        pairs().filter(|((_, old), (_, new))| old != new).map(|(_, (new, since))| format!("{new} {since}"));
    (said, since.collect())
}

/// A plan of London, changed five days later in a place whose clock shows the same in winter.
fn changed(touch: fn(&mut PlanInput), kind: ChangeKind) -> (PlanInput, PlanInput) {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let mut plan = full_plan();
    plan.cadence.as_mut().unwrap().zone = String::new();
    trial.planner().save_plan(&plan, None).unwrap();
    trial.jump_to("2026-11-28T12:00:00");
    trial.travel_to("Europe/Lisbon");
    let before = trial.planner().plan().unwrap().unwrap().input;
    let mut after = before.clone();
    touch(&mut after);
    let change = ChangeInput { kind, ..renegotiated("We talked") };
    trial.planner().save_plan(&after, Some(&change)).unwrap();
    (before, trial.planner().plan().unwrap().unwrap().input)
}

#[test]
fn new_terms_hold_from_today_and_the_others_stay_untouched() {
    for (touched, touch) in TOUCHES {
        let (before, after) = changed(touch, ChangeKind::Renegotiation);
        let (said, since) = different(&before, &after);
        let expected = usize::from(!["nothing", "what is mine"].contains(&touched));
        assert_eq!((said, since.len()), (expected, expected), "{touched}: {since:?}");
        assert!(since.iter().all(|line| line.ends_with(" 2026-11-28")), "{touched}: {since:?}");
    }
}

#[test]
fn a_correction_leaves_since_when_each_term_holds() {
    for (touched, touch) in TOUCHES {
        let (before, after) = changed(touch, ChangeKind::Correction);
        assert_eq!(different(&before, &after).1, Vec::<String>::new(), "{touched}");
    }
    let (_, after) = changed(
        |input| {
            let cadence = input.cadence.as_mut().unwrap();
            cadence.tone = "short".to_owned();
            cadence.standing.since = "2026-11-22".to_owned();
        },
        ChangeKind::Correction,
    );
    assert_eq!(after.cadence.unwrap().standing.since, "2026-11-22", "a day that is typed holds");
}

#[test]
fn a_journey_moves_no_meeting_that_was_not_touched() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().save_plan(&full_plan(), None).unwrap();
    trial.travel_to("Asia/Dubai");
    let mut input = trial.planner().plan().unwrap().unwrap().input;
    input.name = "K.".to_owned();
    trial.planner().save_plan(&input, None).unwrap();
    let told = trial.run_until("2026-12-08T20:00:00");
    assert!(told.iter().any(|line| line.starts_with("2026-12-08 19:00 ")), "three in London: {told:?}");
}
