//! Typed text: what stands in a form that was not saved, and where a window that opens goes with it (RELIABILITY.md §2
//! *Typed text*).

use chrono::TimeDelta;

crate::words! {
    /// A form in which what is typed is kept until it is saved or thrown away.
    ///
    /// There is none for passphrases and recovery words, nor for what is asked before a vault exists.
    FormName {
        /// The steps of the first run that follow on the vault.
        FirstRun = "first_run",
        /// The plan.
        Plan = "plan",
        /// A look at all of the plan.
        Review = "review",
        /// What became of a check-in.
        CheckIn = "check_in",
        /// Before a check-in: what to ask, what I leave out, how I end it.
        Before = "before",
        /// After it: what was agreed, what is open, what is mine to do.
        Came = "came",
        /// An activity.
        Activity = "activity",
        /// What became of one time of an activity, and how it felt.
        Felt = "felt",
        /// A person.
        Person = "person",
        /// When a person was met.
        Met = "met",
        /// An idea of my own.
        Idea = "idea",
        /// Where in the week an activity goes.
        Place = "place",
        /// A hard date.
        HardDate = "hard_date",
        /// How it was.
        Mood = "mood",
        /// What was noticed.
        Observation = "observation",
        /// A thought that is put aside.
        Thought = "thought",
        /// When what was put aside is looked at.
        ThinkingTime = "thinking_time",
        /// An answer of the look back.
        LookBack = "look_back",
        /// What becomes of the plan.
        Outcome = "outcome",
        /// Until when that is put off.
        PutOff = "put_off",
        /// How this week was.
        Weekly = "weekly",
        /// The setting of a talk.
        Talk = "talk",
        /// From when on it may be asked again.
        NotReady = "not_ready",
        /// A sheet.
        Sheet = "sheet",
        /// A point.
        Point = "point",
        /// The list for a bad hour.
        BadHour = "bad_hour",
        /// What the steps of a mood are called.
        StepNames = "step_names",
        /// How my week works.
        WeekChoices = "week_choices",
        /// Until when reminders are silent, or a reminder waits.
        Until = "until",
    }
}

crate::words! {
    /// How a form with typed text was last seen.
    Stands {
        /// It stood open.
        Open = "open",
        /// It stood open, and the window was hidden by *Hide*.
        Hidden = "hidden",
        /// The person went elsewhere in the planner.
        Left = "left",
    }
}

crate::words! {
    /// What a window that opens does with typed text.
    Returns {
        /// The form stands again as it was.
        There = "there",
        /// Today stands and offers it.
        Offered = "offered",
    }
}

/// After this long somebody else may sit there.
const SAME_PERSON: TimeDelta = TimeDelta::minutes(2);

/// What a window that opens does with the form that was last typed in, `since` its last letter.
///
/// Behind a passphrase whoever opens it has shown who they are. Without one the words stand on the screen only where the
/// window was gone for a moment and nobody hid it.
pub fn returns(asked_passphrase: Asked, stands: Stands, since: TimeDelta) -> Option<Returns> {
    match (stands, asked_passphrase) {
        (Stands::Left, _) => None,
        (Stands::Open | Stands::Hidden, Asked::Passphrase) => Some(Returns::There),
        (Stands::Open, Asked::Nothing) if (TimeDelta::zero()..=SAME_PERSON).contains(&since) => {
            Some(Returns::There)
        }
        (Stands::Open | Stands::Hidden, Asked::Nothing) => Some(Returns::Offered),
    }
}

/// What was asked before the vault was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// The passphrase.
    Passphrase,
    /// This computer's login was enough.
    Nothing,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every combination, as it reads.
    const TABLE: &str = "\
open    passphrase      0 s  there
open    passphrase    120 s  there
open    passphrase    121 s  there
open    passphrase     -1 s  there
open    nothing         0 s  there
open    nothing       120 s  there
open    nothing       121 s  offered
open    nothing        -1 s  offered
hidden  passphrase      0 s  there
hidden  passphrase    120 s  there
hidden  passphrase    121 s  there
hidden  passphrase     -1 s  there
hidden  nothing         0 s  offered
hidden  nothing       120 s  offered
hidden  nothing       121 s  offered
hidden  nothing        -1 s  offered
left    passphrase      0 s  –
left    passphrase    120 s  –
left    passphrase    121 s  –
left    passphrase     -1 s  –
left    nothing         0 s  –
left    nothing       120 s  –
left    nothing       121 s  –
left    nothing        -1 s  –
";

    #[test]
    fn words_stand_on_the_screen_only_for_whoever_typed_them() {
        let mut table = String::new();
        for stands in [Stands::Open, Stands::Hidden, Stands::Left] {
            for (asked, name) in [(Asked::Passphrase, "passphrase"), (Asked::Nothing, "nothing")] {
                for seconds in [0, 120, 121, -1] {
                    let then = returns(asked, stands, TimeDelta::seconds(seconds)).map_or("–", Returns::name);
                    table += &format!("{:<6}  {name:<10}  {seconds:>5} s  {then}\n", stands.name());
                }
            }
        }
        assert_eq!(table, TABLE);
    }
}
