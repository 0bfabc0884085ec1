//! First run: the questions at its beginning and its end, for stories that are about something else.

use crate::driver::Driver;

/// Goes to the passphrase of a planner on a computer that is shared.
#[track_caller]
pub fn to_passphrase(page: &Driver) {
    page.press("first-run-make-plan");
    page.press("questions-go-on");
    page.choose("protect-who-shared");
    page.shows("passphrase");
}

/// Skips what comes after it, up to Today.
#[track_caller]
pub fn skip_the_rest(page: &Driver) {
    page.press("first-run-go-on");
    page.shows("plan-agreed");
    page.press("first-run-skip");
    page.shows("thing-title");
    page.press("first-run-skip");
    // On a Sunday the reminder to plan the week stands there already.
    page.shows("today");
}
