//! All that stands in a vault, under the names by which a person would look for it.

use crate::trial::Trial;
use interlude_domain::moments::moment::MomentKind;
use interlude_engine::Planner;
use interlude_engine::view::{DraftItem, TimelineAt, TimelineFilter};

/// Everything of a plan and beside it; what is planned as far as it lies between the two, so that two moments can be compared.
///
/// `check_in` is one of the plan, on whose page questions of my own stand.
pub fn stands(
    trial: &Trial,
    check_in: &str,
    (after, until): (&str, &str),
) -> Vec<(&'static str, Vec<String>)> {
    let planner = trial.planner();
    let plan = planner.plan().unwrap().expect("a plan");
    vec![
        ("plan", lines(&plan.input)),
        ("turn", vec![plan.turn.name().to_owned(), format!("{:?} {:?}", plan.offers, plan.guidance)]),
        ("versions", planner.plan_versions().unwrap().iter().flat_map(lines).collect()),
        ("ahead", ahead(planner, (after, until))),
        ("drafts", drafts(planner)),
        ("questions", questions(planner, check_in)),
        ("moments", moments(planner)),
        ("decided", lines(&planner.outcomes().unwrap().decided)),
        ("look back", lines(&planner.look_back().unwrap().lines)),
        ("weeks", lines(&planner.weekly().unwrap().earlier)),
        ("talks", talks(planner)),
        ("words", vec![planner.saying().unwrap().first.len().to_string()]),
        ("activities", planner.activities().unwrap().iter().flat_map(|one| lines(&one.input)).collect()),
        ("log", log(planner)),
    ]
}

fn lines(value: &impl std::fmt::Debug) -> Vec<String> {
    format!("{value:#?}").lines().map(str::to_owned).collect()
}

fn ahead(planner: &Planner, (after, until): (&str, &str)) -> Vec<String> {
    let items = planner.ahead().unwrap().days.into_iter().flat_map(|day| day.items);
    let between = items.filter(|item| (after..until).contains(&item.at.local.as_str()));
    between
        .map(|item| format!("{} {} {} {}", item.at.local, item.kind.name(), item.title, item.fate.name()))
        .collect()
}

fn drafts(planner: &Planner) -> Vec<String> {
    let view = planner.drafts(None).unwrap();
    let line = |place: &str, one: &DraftItem| format!("{place} {} {} {:?}", one.id, one.until.name(), one.at);
    let held = view.held.iter().map(|one| line("held", one));
    held.chain(view.own.iter().map(|one| line("own", one))).collect()
}

fn questions(planner: &Planner, check_in: &str) -> Vec<String> {
    let view = planner.around_check_in(check_in).unwrap();
    view.questions.into_iter().map(|one| format!("{} {}", one.id, one.text)).collect()
}

fn talks(planner: &Planner) -> Vec<String> {
    let talks = planner.saying().unwrap().talks.into_iter();
    talks.map(|talk| format!("{} {} {:?}", talk.input.title, talk.input.date, talk.placed)).collect()
}

/// How many there are of each kind.
fn moments(planner: &Planner) -> Vec<String> {
    let total = |kind: MomentKind| {
        let filter = TimelineFilter { kinds: vec![kind], ..TimelineFilter::default() };
        planner.timeline(&filter, &TimelineAt::default(), 20).unwrap().total
    };
    MomentKind::ALL.iter().map(|kind| format!("{} {}", total(*kind), kind.name())).collect()
}

/// What was written about check-ins.
fn log(planner: &Planner) -> Vec<String> {
    let items = planner.check_ins("2026-11").unwrap().items.into_iter();
    let written = items.filter(|item| item.id.is_some());
    written
        .map(|item| format!("{} {} {:?}", item.at.local, item.mark.name(), item.moved_to.map(|to| to.local)))
        .collect()
}
