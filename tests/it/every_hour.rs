//! In every hour around the end of a plan, for each role: what is brought up of its end, of a look back and of what is not agreed, on the
//! desktop, on Today, on Plan and in the inbox, comes from nine to eight by day; where they decided, and where I am not safe, nothing does.

use crate::trial::{Trial, bare_plan, cadence, plan_with};
use interlude_domain::check_ins::check_in::Answer;
use interlude_domain::deciding::outcome::{DecidedBy, Outcome, PutOff};
use interlude_domain::plan::Role;
use interlude_domain::reminding::rule::Kind;
use interlude_engine::Planner;
use interlude_engine::view::{
    CadenceRepeat, CheckInInput, DecideInput, PlanInput, PutOffInput, Renewal, SuggestionKind,
};
use std::collections::BTreeSet;

const NIGHTS: [std::ops::Range<u32>; 2] = [0..9, 20..24];
/// What Today suggests that is of the end, of a look back, or of what is not agreed.
const HARD: [SuggestionKind; 6] = [
    SuggestionKind::Review,
    SuggestionKind::LookBack,
    SuggestionKind::Renewal,
    SuggestionKind::Over,
    SuggestionKind::Limbo,
    SuggestionKind::Ask,
];

/// The plans in which something is to come up, each with what does where it goes on.
fn plans() -> [(&'static str, PlanInput, &'static str); 3] {
    let ends = PlanInput {
        ends: "2026-12-08".to_owned(),
        ..plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"))
    };
    let own = PlanInput { look_again: "2026-12-05".to_owned(), ..ends };
    [
        (
            "until a day",
            PlanInput { ends: "2026-12-08".to_owned(), ..bare_plan("2026-11-24") },
            "inbox look_back, look_back proposed, next look_back, notice look_back, plan ask, plan gaps, plan renewal, \
             today limbo, today look_back, today renewal",
        ),
        (
            "with check-ins and my own date",
            own,
            "inbox look_back, look_back proposed, next look_back, notice look_back, plan ask, plan gaps, plan renewal, \
             today ask, today look_back, today review",
        ),
        ("nothing is agreed", bare_plan("2026-11-24"), "plan ask, plan gaps, today limbo"),
    ]
}

/// What became of it before its last week.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Way {
    GoesOn,
    PutOff,
    TheyDecided,
    NotSafe,
}

impl Way {
    fn go(self, planner: &Planner) {
        let decide = |outcome, by| {
            let (ends, parts) = (String::new(), Vec::new());
            planner.decide(&DecideInput { outcome, by, form: None, help: None, ends, parts }).unwrap();
        };
        match self {
            Way::GoesOn => {}
            Way::PutOff => {
                let (until, different) = ("2026-12-09".to_owned(), String::new());
                planner.put_off(&PutOffInput { why: PutOff::NotToday, until, different }).unwrap();
            }
            Way::TheyDecided => decide(Outcome::Part, Some(DecidedBy::They)),
            Way::NotSafe => decide(Outcome::NotSafe, None),
        }
    }
}

/// What is brought up where somebody looks now; what was in the inbox before does not come up anew.
fn brought_up(planner: &Planner, known: &mut BTreeSet<String>) -> Vec<String> {
    let today = planner.today().unwrap();
    let suggested = today.suggestion.filter(|one| HARD.contains(&one.kind));
    let next = today.next_reminder_of.filter(|next| next.kind == Kind::LookBack);
    let plan = planner.plan().unwrap().expect("a plan");
    let inbox = planner.inbox().unwrap();
    let items = [inbox.due, inbox.snoozed, inbox.earlier].concat().into_iter();
    let new = items.filter(|item| item.kind == Kind::LookBack && known.insert(item.key.clone()));
    [
        suggested.map(|one| format!("today {}", one.kind.name())),
        next.map(|next| format!("next {}", next.kind.name())),
        planner.look_back().unwrap().proposed.map(|_| "look_back proposed".to_owned()),
        (plan.renewal != Renewal::NotYet).then(|| "plan renewal".to_owned()),
        (!plan.gaps.is_empty()).then(|| "plan gaps".to_owned()),
        plan.ask.map(|_| "plan ask".to_owned()),
    ]
    .into_iter()
    .flatten()
    .chain(new.map(|item| format!("inbox {}", item.kind.name())))
    .collect()
}

/// All that comes up from a week before the last day to four days after it, by the hour.
fn lives_through(plan: &PlanInput, way: Way) -> Vec<(String, u32)> {
    let mut trial = Trial::open_in_memory("Europe/Berlin", "2026-12-01T12:00:00");
    trial.planner().show_topics().unwrap();
    trial.planner().save_plan(plan, None).unwrap();
    way.go(trial.planner());
    let (mut came, mut known) = (Vec::new(), BTreeSet::new());
    let minutes = |hour| if matches!(hour, 8 | 19) { vec!["00", "59"] } else { vec!["00"] };
    // Each after the noon at which it begins.
    let hours = (1..=12).flat_map(|day| (0..24).map(move |hour| (day, hour))).filter(|at| *at > (1, 12));
    for (day, hour, minute) in
        hours.flat_map(|(day, hour)| minutes(hour).into_iter().map(move |m| (day, hour, m)))
    {
        let seen = trial.run_until(&format!("2026-12-{day:02}T{hour:02}:{minute}:00")).len();
        let all = trial.notices_since(0);
        let topics = all[all.len() - seen..].iter().flat_map(|notice| &notice.topics);
        let mut up = brought_up(trial.planner(), &mut known);
        up.extend(topics.filter(|topic| topic.kind == Kind::LookBack).map(|_| "notice look_back".to_owned()));
        came.extend(up.into_iter().map(|what| (what, hour)));
        if (hour, minute) == (19, "59") && matches!(way, Way::GoesOn | Way::PutOff) {
            log(trial.planner(), day);
        }
    }
    came
}

/// On the first three days nobody comes, on all others somebody does.
fn log(planner: &Planner, day: u32) {
    let items = planner.check_ins("2026-12").unwrap().items.into_iter();
    let of_day = |local: &str| local.starts_with(&format!("2026-12-{day:02}"));
    let Some(key) = items.filter(|item| of_day(&item.at.local)).find_map(|item| item.key) else { return };
    let blank = planner.check_in(Some(&key), None).unwrap().input;
    let answer = if day <= 3 { Answer::DidNotHappen } else { Answer::Happened };
    planner.log_check_in(&CheckInInput { answer, ..blank }).unwrap();
}

#[test]
fn nothing_of_the_end_or_of_what_is_open_is_brought_up_in_the_evening_or_at_night() {
    for (name, plan, expected) in plans() {
        let ways = if plan.ends.is_empty() { vec![Way::GoesOn] } else { vec![Way::GoesOn, Way::PutOff] };
        for (&role, &way) in Role::ALL.iter().flat_map(|role| ways.iter().map(move |way| (role, way))) {
            let came = lives_through(&PlanInput { role, ..plan.clone() }, way);
            let late: Vec<_> =
                came.iter().filter(|(_, hour)| NIGHTS.iter().any(|night| night.contains(hour))).collect();
            let by_day: BTreeSet<&str> = came.iter().map(|(what, _)| what.as_str()).collect();
            let by_day = by_day.into_iter().collect::<Vec<_>>().join(", ");
            let what = format!("{name}, {}, {way:?}: {by_day}", role.name());
            assert!(late.is_empty(), "{what}; late {late:?}");
            assert!(way == Way::PutOff || by_day == expected, "{what}");
        }
    }
}

#[test]
fn where_they_decided_and_where_i_am_not_safe_it_is_brought_up_in_no_hour() {
    for (name, plan, _) in plans() {
        for (&role, way) in Role::ALL.iter().flat_map(|role| [(role, Way::TheyDecided), (role, Way::NotSafe)])
        {
            let came = lives_through(&PlanInput { role, ..plan.clone() }, way);
            assert_eq!(came, [], "{name}, {}, {way:?}", role.name());
        }
    }
}
