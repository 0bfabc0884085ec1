//! What was written in the sample before deciding: sheets, points, a list for a bad hour, a message and a talk.

use crate::view::{BadHourInput, MessageInput, PartInput, PointInput, SheetLineInput, TalkInput};
use crate::{EngineError, Planner};
use chrono::{Days, NaiveDate};
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::talking::message::{Layout, MessageForm, MessagePart};
use interlude_domain::talking::point::{PointKind, TriedBy};
use interlude_domain::talking::setting::Listening;
use interlude_domain::talking::sheet::Sheet;
use interlude_domain::talking::template::Template;

const TOLD: &str = "You answer on the day we agreed";
const SHEETS: [(Sheet, &[&str]); 2] = [
    (Sheet::Needs, &["To know when we speak", "Evenings that are mine", "A calm tone"]),
    (Sheet::WouldSee, &[TOLD, "We plan a weekend together"]),
];

/// When, what kind, what happened, and what they said of it.
const POINTS: [(&str, PointKind, &str, &str); 3] = [
    ("2023", PointKind::Good, "The summer by the sea", "“The best weeks of the year.”"),
    ("2024-11", PointKind::Turning, "The new job, and the first weekends apart", ""),
    ("2025-03", PointKind::Hard, "The quarrel about the flat", "“I felt pushed.”"),
];

const PARTS: [(MessagePart, &str); 4] = [
    (MessagePart::Empathy, "I can imagine that the move was a lot for you."),
    (MessagePart::Feeling, "I feel a little lost with it."),
    (MessagePart::Wish, "I would like to hear how it is for you, when you feel like it."),
    (MessagePart::Good, "Then neither of us has to guess."),
];

impl Planner {
    /// Writes it.
    pub(super) fn fill_with_talk(&self, today: NaiveDate) -> Result<(), EngineError> {
        for (sheet, lines) in SHEETS {
            let line = |text: &&str| SheetLineInput { text: (*text).to_owned(), then_do: String::new() };
            self.keep_sheet(sheet, &lines.iter().map(line).collect::<Vec<_>>())?;
        }
        self.seen_told(TOLD)?;
        let point = |kind, date: &str, text: &str, theirs: &str| PointInput {
            kind,
            date: date.to_owned(),
            text: text.to_owned(),
            theirs: theirs.to_owned(),
            tried_by: None,
            came: String::new(),
        };
        for (date, kind, text, theirs) in POINTS {
            self.keep_point(None, &point(kind, date, text, theirs))?;
        }
        let tried = PointInput {
            tried_by: Some(TriedBy::Both),
            came: "We could talk again, for a while".to_owned(),
            ..point(PointKind::Tried, "2025", "A counsellor, four times", "")
        };
        self.keep_point(None, &tried)?;
        self.keep_bad_hour(&BadHourInput {
            signs: "I stop eating\nI read old messages".to_owned(),
            alone: "A walk along the canal\nA hot shower".to_owned(),
            places: "The library\nThe bakery downstairs".to_owned(),
            people: "My sister, also at night\nIlse".to_owned(),
            professionals: "My doctor, mornings".to_owned(),
            safe: "The car keys are with my sister".to_owned(),
        })?;
        let parts = PARTS.map(|(part, text)| PartInput { part, text: text.to_owned() }).to_vec();
        self.keep_message(
            None,
            &MessageInput {
                form: MessageForm::Parts,
                layout: Layout::Message,
                parts,
                facts: Vec::new(),
                template: Some(Template::NoticedDistance),
                until: HeldUntil::CheckIn,
                date: String::new(),
                language: "en".to_owned(),
            },
        )?;
        let on = |ahead| today.checked_add_days(Days::new(ahead)).unwrap_or(today).to_string();
        self.keep_talk(
            None,
            &TalkInput {
                title: "A talk".to_owned(),
                place: "The café at the canal".to_owned(),
                date: on(6),
                time: "15:00".to_owned(),
                minutes: "45".to_owned(),
                listening: vec![Listening::WhatWasItLike, Listening::MayISay],
                exit: "I want to stop here for now, and come back to it.".to_owned(),
                back_date: on(7),
                back_time: "11:00".to_owned(),
                after: "A swim".to_owned(),
                knows: "My sister".to_owned(),
                ..TalkInput::default()
            },
        )?;
        Ok(())
    }
}
