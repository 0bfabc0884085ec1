//! When an event makes somebody busy: its instances within a span, without those that were moved or left out.

use crate::budget::{Budget, OF_ONE_EVENT};
use crate::event::{Event, Kind, Moment, Shown};
use crate::fault::{Fault, LeftOut};
use crate::value::Length;
use crate::zones::Clock;
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, Utc};
use interlude_domain::time::span::Span;
use std::collections::HashSet;
use std::ops::ControlFlow;

/// Instances that do not take place (RFC 5545 §3.8.5.1, §3.8.4.4).
#[derive(Default)]
struct Gone {
    instants: HashSet<DateTime<Utc>>,
    dates: HashSet<NaiveDate>,
}

/// The instances of one event as they are found.
struct Instances<'e> {
    event: &'e Event,
    span: Span,
    gone: Gone,
    found: Vec<Span>,
}

/// The busy times of `event` that touch `span`. `replaced` are the instances that other events take the place of.
pub(crate) fn busy_times(
    event: &Event,
    span: Span,
    replaced: &[&Moment],
    budget: &mut Budget,
) -> Result<Vec<Span>, LeftOut> {
    if event.shown == Shown::Free {
        return Ok(Vec::new());
    }
    let gone = Gone::new(event, event.except.iter().chain(replaced.iter().copied()));
    let mut instances = Instances { event, span, gone, found: Vec::new() };
    let leave_out = |why| LeftOut { line: event.line, why };
    // A series that ends before it starts is what is left of one whose instances were all deleted.
    let (wall, clock) = (event.start.wall, &event.start.clock);
    let deleted = !event.rules.is_empty() && event.rules.iter().all(|rule| rule.is_over(wall, clock));
    if !deleted {
        instances.add(wall, clock, event.length);
    }
    for extra in &event.extras {
        instances.add(extra.at.wall, &extra.at.clock, extra.length.unwrap_or(event.length));
    }
    // Before it starts an event does not repeat.
    let begun = event.start.instant() < span.to + Duration::days(2);
    for rule in event.rules.iter().filter(|_| begun) {
        let start = (event.start.wall, &event.start.clock);
        let from = instances.earliest();
        rule.visit(start, from, budget, |wall| instances.visit(wall))
            .map_err(|why| LeftOut { line: rule.line, why })?;
        if instances.found.len() > OF_ONE_EVENT {
            return Err(LeftOut { line: rule.line, why: Fault::TooOften });
        }
    }
    budget.instances(instances.found.len()).map_err(leave_out)?;
    Ok(instances.found)
}

impl Gone {
    fn new<'m>(event: &Event, moments: impl Iterator<Item = &'m Moment>) -> Gone {
        let mut gone = Gone::default();
        for moment in moments {
            // A date takes away what is on that day; of an event of whole days a time stands for its date.
            match (event.start.kind, moment.kind) {
                (Kind::Time, Kind::Time) => _ = gone.instants.insert(moment.instant()),
                _ => _ = gone.dates.insert(moment.wall.date()),
            }
        }
        gone
    }

    fn has(&self, wall: NaiveDateTime, at: DateTime<Utc>) -> bool {
        self.instants.contains(&at) || self.dates.contains(&wall.date())
    }
}

impl Instances<'_> {
    /// The wall time from which on an instance can reach into the span.
    fn earliest(&self) -> NaiveDateTime {
        let from = self.event.start.clock.wall(self.span.from);
        let days = u64::try_from(self.event.length.most_days()).unwrap_or(0).saturating_add(2);
        from.checked_sub_days(Days::new(days)).unwrap_or(from)
    }

    fn visit(&mut self, wall: NaiveDateTime) -> ControlFlow<()> {
        let event = self.event;
        // No clock is set back by more than this, so that nothing later is within the span.
        let over = event.start.clock.instant(wall) >= self.span.to + Duration::days(2);
        if over || self.found.len() > OF_ONE_EVENT {
            return ControlFlow::Break(());
        }
        // The start is an instance in any case (RFC 5545 §3.8.5.3).
        if wall != event.start.wall {
            self.add(wall, &event.start.clock, event.length);
        }
        ControlFlow::Continue(())
    }

    fn add(&mut self, wall: NaiveDateTime, clock: &Clock, length: Length) {
        let from = clock.instant(wall);
        let Some(to) = end(wall, clock, length) else { return };
        if from < to && from < self.span.to && to > self.span.from && !self.gone.has(wall, from) {
            self.found.push(Span { from, to });
        }
    }
}

/// The end of what is so long from `wall` on: days on the clock, then exact seconds.
fn end(wall: NaiveDateTime, clock: &Clock, length: Length) -> Option<DateTime<Utc>> {
    let day = wall.checked_add_signed(Duration::try_days(length.days)?)?;
    clock.instant(day).checked_add_signed(Duration::try_seconds(length.seconds)?)
}

/// The busy time of a period by itself.
pub(crate) fn period(at: &Moment, length: Length, span: Span) -> Option<Span> {
    let found = Span { from: at.instant(), to: end(at.wall, &at.clock, length)? };
    (found.from < found.to && found.from < span.to && found.to > span.from).then_some(found)
}
