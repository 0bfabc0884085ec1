//! What is written around check-ins in these weeks: before one, what came of one, and an entry that is cleared.

use super::typed_words::{line, note};
use crate::trial::Trial;
use interlude_domain::check_ins::around::Came;
use interlude_domain::plan::term::{Certainty, Topic};
use interlude_engine::view::{BeforeInput, CameInput, CheckInItem, CheckInMark};

/// Writes around the check-ins of the month in the evening of this number.
pub fn write(trial: &Trial, month: &[CheckInItem], number: usize) {
    let planner = trial.planner();
    let ahead = month.iter().find(|item| item.key.is_some() && item.mark == CheckInMark::Ahead);
    if let Some(key) = ahead.and_then(|item| item.key.as_deref()).filter(|_| number.is_multiple_of(3)) {
        let known = planner.around_check_in(key).unwrap().questions;
        let before = BeforeInput {
            topic: number.is_multiple_of(2).then_some(Topic::Ends),
            question: known.last().map(|question| question.id).filter(|_| number % 4 == 1),
            ask: if number % 6 == 3 { line(number) } else { String::new() },
            leave_out: note(number),
            ending: line(number + 1),
        };
        planner.save_before(key, &before).unwrap();
        if let Some(closed) = known.first().filter(|_| number.is_multiple_of(9)) {
            planner.close_question(closed.id).unwrap();
        }
    }
    let passed = month.iter().rfind(|item| item.key.is_some() && item.mark == CheckInMark::Happened);
    if let Some(key) = passed.and_then(|item| item.key.as_deref()).filter(|_| number % 5 == 2) {
        let came = CameInput {
            came: Came::ALL[number / 5 % Came::ALL.len()],
            text: line(number + 2),
            certainty: Certainty::ALL[number % Certainty::ALL.len()],
        };
        planner.keep_came(key, &came).unwrap();
    }
    let happened = month.iter().filter(|item| item.mark == CheckInMark::Happened);
    if let Some(id) = happened.filter_map(|item| item.id).next().filter(|_| number % 11 == 5) {
        planner.clear_check_in(id).unwrap();
    }
}
