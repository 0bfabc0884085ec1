//! Offers: what can be done with one thing of the plan, on whatever screen it stands (PRODUCT.md §3.2, §3.4).
//!
//! What two people agreed on is not done before its time: a check-in that is ahead is opened or moved, the meeting stands on the
//! plan, and a reminder ahead of them is only read. My own things may be done early. After its time a check-in is closed by
//! saying what became of it, or by leaving it out; only its notice has *Done*, which closes the reminder. Screens, notices and
//! the planner itself ask here and nowhere else.

use crate::reminding::occurrence::{Close, State};
use crate::reminding::rule::Kind;

crate::words! {
    /// One thing that can be done.
    Doing {
        /// It was done: the reminder is closed.
        Done = "done",
        /// A reminder ahead of something was read: it is closed, and what it is ahead of stands.
        Seen = "seen",
        /// What became of a check-in is written down.
        Log = "log",
        /// A check-in is opened.
        Open = "open",
        /// A check-in is put off to another moment.
        Move = "move",
        /// The plan is shown, in which it stands.
        Plan = "plan",
        /// The day that was named is changed, in the plan's form.
        OtherDay = "other_day",
        /// The week is shown.
        Week = "week",
        /// What was put aside is looked at.
        Think = "think",
        /// All of the plan is looked back at.
        LookBack = "look_back",
        /// It is shown again later.
        Later = "later",
        /// It is left out.
        Skip = "skip",
        /// More can be said of it than done and skipped.
        More = "more",
    }
}

crate::words! {
    /// How a reminder stands to the time of what it reminds of.
    Timing {
        /// It is the thing itself, and that is still to come.
        Ahead = "ahead",
        /// It is the thing itself, and its time has come.
        Passed = "passed",
        /// It is ahead of the thing.
        Lead = "lead",
    }
}

/// What is offered, in the order in which it is shown.
pub fn offers(kind: Kind, stands: Timing, state: State) -> Vec<Doing> {
    let by_kind: &[Doing] = match (kind, stands) {
        (Kind::CheckIn | Kind::MovedCheckIn, _) if !state.can_close() => &[Doing::Open],
        (Kind::Activity | Kind::PlacedActivity, _) if state == State::Nonexistent => &[],
        (Kind::Activity | Kind::PlacedActivity, Timing::Ahead | Timing::Passed) if !state.can_close() => {
            &[Doing::More]
        }
        _ if !state.can_close() => &[],
        (Kind::CheckIn | Kind::MovedCheckIn, Timing::Ahead) => &[Doing::Open, Doing::Move],
        (Kind::CheckIn | Kind::MovedCheckIn, Timing::Lead) => &[Doing::Open, Doing::Seen, Doing::Later],
        (Kind::CheckIn | Kind::MovedCheckIn, Timing::Passed) => &[Doing::Log, Doing::Later, Doing::Skip],
        (Kind::Reconnect, Timing::Ahead) => &[Doing::Plan],
        (Kind::Reconnect, Timing::Lead) => &[Doing::Plan, Doing::Seen, Doing::Later],
        (Kind::Activity | Kind::PlacedActivity, Timing::Ahead | Timing::Passed) => {
            &[Doing::Done, Doing::Later, Doing::Skip, Doing::More]
        }
        (Kind::LookAgain, _) => &[Doing::Done, Doing::Plan, Doing::Later, Doing::Skip],
        (Kind::Promise, _) => &[Doing::Done, Doing::OtherDay, Doing::Later, Doing::Skip],
        (Kind::Planning | Kind::Nudge | Kind::HardDate, _) => {
            &[Doing::Done, Doing::Week, Doing::Later, Doing::Skip]
        }
        (Kind::LookBack, _) => &[Doing::Done, Doing::LookBack, Doing::Later, Doing::Skip],
        (Kind::Thinking, _) => &[Doing::Done, Doing::Think, Doing::Later, Doing::Skip],
        _ => &[Doing::Done, Doing::Later, Doing::Skip],
    };
    by_kind.iter().copied().filter(|offer| *offer != Doing::Later || state.can_snooze()).collect()
}

/// Whether a notice of it has *Done*. For a check-in whose time has come that closes the reminder and says nothing of contact
/// (PRODUCT.md §3.8); what is only ahead of something has none.
pub fn is_done_from_notice(kind: Kind, stands: Timing, state: State) -> bool {
    let is_due_check_in = kind.is_check_in() && stands == Timing::Passed && state.can_close();
    is_due_check_in || offers(kind, stands, state).contains(&Doing::Done)
}

/// Whether a person may close it in this way now.
pub fn may_close(kind: Kind, stands: Timing, how: Close) -> bool {
    let offered = offers(kind, stands, State::Shown);
    match how {
        Close::Done => offered.contains(&Doing::Seen) || is_done_from_notice(kind, stands, State::Shown),
        Close::Skipped => offered.contains(&Doing::Skip),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is offered while it waits, while it is shown, and once it is closed; each as words.
    fn line(kind: Kind, stands: Timing) -> String {
        let words = |state| {
            offers(kind, stands, state).iter().map(|offer| offer.name()).collect::<Vec<_>>().join(" ")
        };
        let [waits, shown, done] = [State::Pending, State::Shown, State::Done].map(words);
        format!("{} {}: {waits} | {shown} | {done}", kind.name(), stands.name())
    }

    #[test]
    fn what_was_agreed_is_never_done_before_its_time_and_my_own_things_may_be() {
        let lines: Vec<String> =
            Kind::ALL.iter().flat_map(|kind| Timing::ALL.iter().map(|stands| line(*kind, *stands))).collect();
        let expected = "\
check_in ahead: open move | open move | open
check_in passed: log skip | log later skip | open
check_in lead: open seen | open seen later | open
reconnect ahead: plan | plan | 
reconnect passed: done skip | done later skip | 
reconnect lead: plan seen | plan seen later | 
moved_check_in ahead: open move | open move | open
moved_check_in passed: log skip | log later skip | open
moved_check_in lead: open seen | open seen later | open
confirmation ahead: done skip | done later skip | 
confirmation passed: done skip | done later skip | 
confirmation lead: done skip | done later skip | 
look_again ahead: done plan skip | done plan later skip | 
look_again passed: done plan skip | done plan later skip | 
look_again lead: done plan skip | done plan later skip | 
promise ahead: done other_day skip | done other_day later skip | 
promise passed: done other_day skip | done other_day later skip | 
promise lead: done other_day skip | done other_day later skip | 
activity ahead: done skip more | done later skip more | more
activity passed: done skip more | done later skip more | more
activity lead: done skip | done later skip | 
placed_activity ahead: done skip more | done later skip more | more
placed_activity passed: done skip more | done later skip more | more
placed_activity lead: done skip | done later skip | 
planning ahead: done week skip | done week later skip | 
planning passed: done week skip | done week later skip | 
planning lead: done week skip | done week later skip | 
nudge ahead: done week skip | done week later skip | 
nudge passed: done week skip | done week later skip | 
nudge lead: done week skip | done week later skip | 
hard_date ahead: done week skip | done week later skip | 
hard_date passed: done week skip | done week later skip | 
hard_date lead: done week skip | done week later skip | 
thinking ahead: done think skip | done think later skip | 
thinking passed: done think skip | done think later skip | 
thinking lead: done think skip | done think later skip | 
look_back ahead: done look_back skip | done look_back later skip | 
look_back passed: done look_back skip | done look_back later skip | 
look_back lead: done look_back skip | done look_back later skip | ";
        assert_eq!(lines.join("\n"), expected);
    }

    #[test]
    fn a_check_in_has_done_only_on_its_notice_and_only_after_its_time() {
        for kind in [Kind::CheckIn, Kind::MovedCheckIn] {
            for state in State::ALL {
                for stands in Timing::ALL {
                    assert!(
                        !offers(kind, *stands, *state).contains(&Doing::Done),
                        "{kind:?} {stands:?} {state:?}"
                    );
                    let expected = *stands == Timing::Passed && state.can_close();
                    assert_eq!(is_done_from_notice(kind, *stands, *state), expected, "{stands:?} {state:?}");
                }
            }
            assert!(may_close(kind, Timing::Passed, Close::Done));
        }
    }

    #[test]
    fn in_no_state_is_a_check_in_or_the_meeting_done_skipped_or_logged_before_its_time() {
        for kind in [Kind::CheckIn, Kind::MovedCheckIn, Kind::Reconnect] {
            for state in State::ALL {
                let offered = offers(kind, Timing::Ahead, *state);
                let refused = [Doing::Done, Doing::Skip, Doing::Log, Doing::Later];
                assert!(offered.iter().all(|offer| !refused.contains(offer)), "{kind:?} {state:?}");
                assert!(
                    !may_close(kind, Timing::Ahead, Close::Done)
                        && !may_close(kind, Timing::Ahead, Close::Skipped)
                );
            }
        }
    }
}
