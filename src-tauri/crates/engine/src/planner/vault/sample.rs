//! A sample: a small plan, a few activities, two people and a week that was logged, to look at the program with.

use crate::view::{
    ActivityInput, ActivityRepeat, CadenceInput, CadenceRepeat, ContactInput, DraftInput, MissedInput,
    PersonInput, Weekday,
};
use crate::view::{PlanInput, ReconnectInput, StandingInput, TermInput};
use crate::{EngineError, Planner};
use chrono::{Days, NaiveDate};
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::own_life::need::Need;
use interlude_domain::plan::Role;
use interlude_domain::plan::cadence::Channel;
use interlude_domain::plan::contact::{ContactLevel, MayStart};
use interlude_domain::plan::term::{Certainty, SaidBy, Topic};

impl Planner {
    /// Fills an empty folder with a plan that began six days ago and with activities around today.
    ///
    /// # Errors
    /// [`EngineError::NotOpen`] where there is a vault already.
    pub fn fill_with_sample(&self) -> Result<(), EngineError> {
        self.create_vault(None, None)?;
        let today = self.around.clock.zone().local(self.around.clock.now()).date();
        self.save_plan(&plan(today), None)?;
        for activity in activities(today) {
            self.add_activity(&activity)?;
        }
        for (name, ideal, latest) in [("Ilse", "7", "21"), ("my sister", "14", "30")] {
            let person = PersonInput {
                name: name.to_owned(),
                ideal: ideal.to_owned(),
                latest: latest.to_owned(),
                ..PersonInput::default()
            };
            self.keep_person(None, &person)?;
        }
        let draft = DraftInput {
            text: "I slept through for the first time this week.\nI would like to tell you how.".to_owned(),
            until: HeldUntil::CheckIn,
            date: String::new(),
        };
        self.keep_draft(None, &draft)?;
        self.fill_with_talk(today)?;
        self.fill_with_week()
    }
}

fn day(today: NaiveDate, ahead: u64) -> String {
    today.checked_add_days(Days::new(ahead)).unwrap_or(today).to_string()
}

fn plan(today: NaiveDate) -> PlanInput {
    let starts = today.checked_sub_days(Days::new(5)).unwrap_or(today).to_string();
    let standing = |certainty, said_by| StandingInput { certainty, said_by, since: starts.clone() };
    let term = |topic, text: &str, standing| TermInput { id: None, topic, text: text.to_owned(), standing };
    let agreed = || standing(Certainty::Agreed, SaidBy::Both);
    PlanInput {
        role: Role::TheyAsked,
        name: "M.".to_owned(),
        starts: starts.clone(),
        ends: day(today, 15),
        ends_standing: agreed(),
        same_home: Some(false),
        purpose_mine: "Sleep again, see my friends, find out what I want to say.".to_owned(),
        purpose_theirs: "Room to think after the move.".to_owned(),
        cadence: Some(CadenceInput {
            repeat: CadenceRepeat::Weekdays,
            weekdays: vec![Weekday::Thu, Weekday::Sun],
            time: "19:00".to_owned(),
            channel: Channel::Call,
            standing: agreed(),
            starts: starts.clone(),
            ..CadenceInput::default()
        }),
        reconnect: Some(ReconnectInput {
            date: day(today, 15),
            time: "15:00".to_owned(),
            place: "The café at the canal".to_owned(),
            purpose: "Say how it was, and what comes next.".to_owned(),
            standing: standing(Certainty::Proposed, SaidBy::Me),
        }),
        contact: Some(ContactInput {
            level: ContactLevel::Logistics,
            by_text: MayStart::Either,
            by_call: MayStart::Them,
            in_person: MayStart::Unsaid,
            standing: agreed(),
        }),
        missed: Some(MissedInput {
            wait_hours: "12".to_owned(),
            nudge: Some("We had said Thursday. Is another time better for you?".to_owned()),
        }),
        terms: vec![
            term(Topic::NotCounted, "Meeting by chance does not count.", agreed()),
            term(
                Topic::LimitsMine,
                "We do not ask friends about each other.",
                standing(Certainty::Assumed, SaidBy::Nobody),
            ),
        ],
        ..PlanInput::default()
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
        ActivityInput {
            goal: "2".to_owned(),
            minutes: "45".to_owned(),
            place: "The pool".to_owned(),
            ..activity("Swim", Need::Body, "", ActivityRepeat::PerWeek)
        },
        activity("Read the novel on my shelf", Need::Comfort, "", ActivityRepeat::Someday),
    ]
}
