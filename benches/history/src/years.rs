//! The years before the last month: closed plans, activities that were removed, and everything that was done.

use crate::Failed;
use crate::closing::close_what_is_due;
use crate::month;
use crate::person::Person;
use chrono::{Datelike, Days, Months, NaiveDate};
use interlude_domain::own_life::activity::{ActivityOutcome, Felt};
use interlude_domain::reminding::occurrence::{Key, Occurrence, State};
use interlude_domain::time::local_time::Zone;
use interlude_store::StoreError;
use interlude_store::tables::{Claim, ClaimId, Outcome, Owner, Rows, StoredRule};
use serde_json::{Value, json};

/// How many activities come and go in a year.
const REMOVED: u64 = 50;
/// How many times of a removed activity there were, one a day.
const TIMES: u64 = 5;

/// A person with so many years behind them, until the morning on which the last month begins.
pub fn behind(years: u32, month_begins: NaiveDate) -> Result<Person, Failed> {
    let first = month_begins.checked_sub_months(Months::new(12 * years)).ok_or("no such year")?;
    let person = Person::begin(first)?;
    for number in 0..years {
        let begins = first.checked_add_months(Months::new(12 * number)).ok_or("no such year")?;
        year(&person, begins)?;
    }
    person.turn_clock(month_begins, "06:00")?;
    let live = month::begin(&person, month_begins)?;
    person.rewrite(|rows, zone| {
        for stored in rows.live_rules()?.iter().filter(|stored| stored.owner.activity().is_some()) {
            begin_earlier(rows, stored, first)?;
            write_done(rows, zone, stored, (first, month_begins))?;
        }
        give_times(rows, zone, live, (first, month_begins))
    })
}

/// A plan with a check-in a week, and the activities that came and went. The activities that stay come later.
fn year(person: &Person, begins: NaiveDate) -> Result<(), Failed> {
    let day = |ahead: u64| begins.checked_add_days(Days::new(ahead)).ok_or("no such day");
    person.turn_clock(begins, "07:00")?;
    let end = |ahead: u64| Ok::<_, Failed>(day(ahead)?.to_string());
    person
        .ask("save_plan", json!({ "input": month::plan(&begins.to_string(), &end(100)?), "change": null }))?;
    for week in 0..52 {
        let title = format!("Course {begins} {week}");
        come_and_go(person, day(week * 7 + 1)?, (week < REMOVED).then_some(title.as_str()))?;
        if week % 13 == 12 {
            let mut input = person.ask("plan", json!({}))?.get("input").cloned().unwrap_or_default();
            if let Some(terms) = input.get_mut("terms").and_then(Value::as_array_mut) {
                terms.push(month::term("We write letters once a month, on paper, and nobody has to answer."));
            }
            let change = json!({ "kind": "renegotiation", "reason": "We talked about letters" });
            person.ask("save_plan", json!({ "input": input, "change": change }))?;
        }
    }
    person.until(day(364)?, "12:00")?;
    close_what_is_due(person)?;
    person.ask("close_plan", json!({}))?;
    Ok(())
}

/// A week: an activity that begins, is done on some days and is removed, where there is one, and the check-in.
fn come_and_go(person: &Person, date: NaiveDate, title: Option<&str>) -> Result<(), Failed> {
    person.until(date, "08:00")?;
    let course = title.map(|title| {
        let input = month::activity(title, "daily", "21:10");
        person.id("add_activity", json!({ "input": input }))
    });
    person.until(date.checked_add_days(Days::new(TIMES)).ok_or("no such day")?, "20:00")?;
    close_what_is_due(person)?;
    if let Some(id) = course.transpose()? {
        person.ask("remove_activity", json!({ "id": id }))?;
    }
    Ok(())
}

/// The rule began so long ago.
fn begin_earlier(rows: &Rows<'_>, stored: &StoredRule, first: NaiveDate) -> Result<(), StoreError> {
    let mut track = stored.track.clone();
    track.began = first;
    track.rule.starts = first;
    rows.save_rule(&track)
}

/// Every date of a rule in a span of days: shown, done, and of each third it was written how it felt.
fn write_done(
    rows: &Rows<'_>,
    zone: &Zone,
    stored: &StoredRule,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<(), StoreError> {
    let mut rule = stored.track.rule.clone();
    rule.starts = from;
    let mut date = rule.next_on_or_after(from);
    while let Some(on) = date.filter(|date| *date < to) {
        let due = zone.resolve(on, rule.at).due;
        let done = due + chrono::TimeDelta::minutes(40);
        let key = Key { rule: rule.id, date: on };
        let known = Occurrence {
            state: State::Done,
            closed_at: Some(done),
            ..Occurrence::pending(key, rule.at, due)
        };
        rows.save_occurrence(&known)?;
        let claim = Claim {
            id: ClaimId(0),
            key,
            effective_due: due,
            attempt: 1,
            claimed_at: due,
            outcome: Some(Outcome::Shown),
            outcome_at: Some(due),
        };
        rows.add_claim(&claim)?;
        if on.num_days_from_ce() % 3 == 0 {
            let felt =
                Felt { before: Some(2), after: Some(4), note: "A good hour, in the open air.".to_owned() };
            rows.save_felt(key, (ActivityOutcome::Done, &felt), done)?;
        }
        date = on.succ_opt().and_then(|next| rule.next_on_or_after(next));
    }
    Ok(())
}

/// One time a week that was given to an activity, each a rule of its own; all done.
fn give_times(
    rows: &Rows<'_>,
    zone: &Zone,
    activity: interlude_domain::own_life::activity::ActivityId,
    (from, to): (NaiveDate, NaiveDate),
) -> Result<(), StoreError> {
    let Some(like) = rows.rule_of(Owner::Activity(activity))? else { return Ok(()) };
    let mut on = from;
    while on < to {
        let mut track = like.track.clone();
        track.rule.repeat = interlude_domain::time::recurrence::Repeat::Once;
        (track.rule.starts, track.began, track.next) = (on, on, None);
        let owner = Owner::Placed(activity);
        track.rule.id = rows.add_rule(owner, &track)?;
        rows.set_placement(track.rule.id, Some(75))?;
        let day_after = on.succ_opt().unwrap_or(to);
        write_done(rows, zone, &StoredRule { owner, track }, (on, day_after))?;
        on = on.checked_add_days(Days::new(7)).unwrap_or(to);
    }
    Ok(())
}
