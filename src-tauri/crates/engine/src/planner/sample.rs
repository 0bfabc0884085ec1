//! A sample: a small plan and a few activities, to look at the program with.

use crate::view::{
    ActivityInput, ActivityRepeat, CadenceInput, CadenceRepeat, PlanInput, ReconnectInput, TermInput, Weekday,
};
use crate::{EngineError, Planner};
use chrono::{Days, NaiveDate};
use interlude_domain::cadence::{Channel, Starter};
use interlude_domain::need::Need;
use interlude_domain::plan::Role;
use interlude_domain::term::Certainty;

impl Planner {
    /// Fills an empty folder with a plan that began six days ago and with activities around today.
    ///
    /// # Errors
    /// [`EngineError::NotOpen`] where there is a vault already.
    pub fn fill_with_sample(&self) -> Result<(), EngineError> {
        self.create_vault(None, None)?;
        let today = self.around.clock.zone().local(self.around.clock.now()).date();
        self.save_plan(&plan(today))?;
        for activity in activities(today) {
            self.add_activity(&activity)?;
        }
        Ok(())
    }
}

fn day(today: NaiveDate, ahead: u64) -> String {
    today.checked_add_days(Days::new(ahead)).unwrap_or(today).to_string()
}

fn plan(today: NaiveDate) -> PlanInput {
    let starts = today.checked_sub_days(Days::new(5)).unwrap_or(today).to_string();
    let term = |text: &str, certainty| TermInput { id: None, text: text.to_owned(), certainty };
    PlanInput {
        role: Role::TheyAsked,
        name: "M.".to_owned(),
        starts: starts.clone(),
        ends: day(today, 15),
        ends_certainty: Certainty::Agreed,
        look_again: String::new(),
        look_again_time: String::new(),
        same_home: Some(false),
        purpose_mine: "Sleep again, see my friends, find out what I want to say.".to_owned(),
        purpose_theirs: "Room to think after the move.".to_owned(),
        cadence: Some(CadenceInput {
            repeat: CadenceRepeat::Weekdays,
            every: String::new(),
            weekdays: vec![Weekday::Thu, Weekday::Sun],
            time: "19:00".to_owned(),
            zone: String::new(),
            channel: Channel::Call,
            starter: Starter::Either,
            certainty: Certainty::Agreed,
            starts,
        }),
        reconnect: Some(ReconnectInput {
            date: day(today, 15),
            time: "15:00".to_owned(),
            place: "The café at the canal".to_owned(),
            purpose: "Say how it was, and what comes next.".to_owned(),
            certainty: Certainty::Proposed,
        }),
        terms: vec![
            term("Messages in between are for logistics only.", Certainty::Agreed),
            term("We do not ask friends about each other.", Certainty::Assumed),
        ],
    }
}

fn activities(today: NaiveDate) -> Vec<ActivityInput> {
    let activity = |title: &str, need, time: &str, repeat| ActivityInput {
        title: title.to_owned(),
        need: Some(need),
        repeat,
        date: today.to_string(),
        time: time.to_owned(),
        ..ActivityInput::default()
    };
    vec![
        ActivityInput {
            minutes: "90".to_owned(),
            ..activity("Pottery", Need::Growth, "17:30", ActivityRepeat::Once)
        },
        ActivityInput {
            with_whom: "my sister".to_owned(),
            minutes: "30".to_owned(),
            ..activity("Call", Need::Connection, "20:00", ActivityRepeat::Once)
        },
        ActivityInput {
            minutes: "20".to_owned(),
            ..activity("Walk", Need::Body, "08:00", ActivityRepeat::Daily)
        },
        activity("Read the novel on my shelf", Need::Comfort, "", ActivityRepeat::Someday),
    ]
}
