//! What is logged in these weeks: moods, hard minutes, drafts, what is seen and thought; some of it changed, folded, in the bin
//! or erased.

use super::typed_words::{line, longest_text, note};
use crate::trial::Trial;
use chrono::{Days, NaiveDate};
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::moments::feeling::Feeling;
use interlude_domain::moments::hard_minute::{LookAct, MinuteLine, SayFor, SetOff};
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::moments::noticed::{NoticedKind, NoticedOf};
use interlude_domain::moments::prompt::Prompt;
use interlude_domain::reminding::check_back::{CheckBackAnswer, CheckBackUntil};
use interlude_engine::Planner;
use interlude_engine::view::{
    CheckBackInput, DraftInput, FeelingsInput, MinuteInput, MinuteTaps, MomentInput, NoticedInput, StepNames,
};

/// The longest that a word of one's own may be here, and that a tag may.
const OWN: usize = 40;

/// Writes down how the evening of this number is.
pub fn write(trial: &Trial, day: NaiveDate, number: usize) {
    let planner = trial.planner();
    answer_what_asks(planner, number);
    log_mood(planner, number);
    log_more(planner, day, number);
    keep_drafts(planner, day, number);
    put_aside(planner, number);
    if number % 4 == 2 {
        have_a_hard_minute(planner, number);
    }
    match number {
        3 => {
            drop((planner.save_card(&note(2)).unwrap(), planner.save_harder("Phone off\nTell Ada").unwrap()))
        }
        6 => planner.save_step_names(&names()).unwrap(),
        20 => drop(planner.rename_tag(planner.tags().unwrap()[0].id, "Ärger & Tee").unwrap()),
        30 => drop(planner.remove_tag(planner.tags().unwrap()[1].id).unwrap()),
        _ => {}
    }
}

/// Thoughts for later: some wait, one is taken up again, and at times all are let go.
fn put_aside(planner: &Planner, number: usize) {
    if number % 5 == 1 {
        planner.put_aside(&line(number)).unwrap();
    }
    let waiting = planner.thinking().unwrap().waiting;
    match (number % 14, waiting.first()) {
        (4, Some(first)) => drop(planner.thought_matters(first.id).unwrap()),
        (9, _) => drop(planner.let_all_go().unwrap()),
        _ => {}
    }
}

fn turn<T: Copy>(all: &[T], number: usize) -> Option<T> {
    all.get(number % (all.len() + 1)).copied()
}

fn names() -> StepNames {
    StepNames([String::new(), "schwer 🌧".to_owned(), String::new(), "ok".to_owned(), "طيّب".to_owned()])
}

/// Words that are short enough for a tag.
fn word(number: usize) -> String {
    line(number).chars().take(OWN).collect::<String>().trim().to_owned()
}

fn moment(kind: MomentKind, number: usize) -> MomentInput {
    MomentInput {
        kind,
        date: String::new(),
        time: String::new(),
        step: None,
        text: if number == 8 { longest_text() } else { note(number) },
        tags: if number.is_multiple_of(3) { vec![word(number), word(number + 4)] } else { Vec::new() },
        showing: if number % 5 == 3 { Showing::Folded } else { Showing::Open },
    }
}

fn log_mood(planner: &Planner, number: usize) {
    let input = MomentInput {
        step: (number % 6 != 5).then(|| u8::try_from(1 + number % 5).unwrap()),
        ..moment(MomentKind::Mood, number)
    };
    let feelings = FeelingsInput {
        known: turn(Feeling::ALL, number * 3).into_iter().collect(),
        own: if number % 7 == 2 { vec![word(number)] } else { Vec::new() },
    };
    let kept = planner.keep_mood(None, &input, &feelings).unwrap();
    match number % 13 {
        4 => drop(
            planner
                .keep_mood(
                    Some(kept.entry.id),
                    &MomentInput { text: line(number + 1), ..kept.entry.input },
                    &feelings,
                )
                .unwrap(),
        ),
        7 => planner.bin_moment(kept.entry.id).unwrap(),
        11 => {
            planner.bin_moment(kept.entry.id).unwrap();
            planner.erase_moment(kept.entry.id).unwrap();
        }
        _ => {}
    }
}

/// Of the day before, by a clock that may have been another.
fn log_more(planner: &Planner, day: NaiveDate, number: usize) {
    let kinds = [MomentKind::Observation, MomentKind::Reflection, MomentKind::Thought];
    if let Some(kind) = turn(&kinds, number) {
        let before = MomentInput {
            date: (day - Days::new(1)).to_string(),
            time: format!("{:02}:{:02}", number % 24, number % 60),
            ..moment(kind, number + 1)
        };
        match kind {
            MomentKind::Observation => notice(planner, &before, number),
            MomentKind::Reflection => {
                drop(planner.keep_reflection(None, &before, turn(Prompt::ALL, number * 5)).unwrap());
            }
            _ => drop(planner.keep_moment(None, &before).unwrap()),
        }
    }
}

/// Something that was noticed, with what stands beside it; every second was said, and one of them was not.
fn notice(planner: &Planner, fact: &MomentInput, number: usize) {
    let beside = NoticedInput {
        kind: turn(NoticedKind::ALL, number),
        of: turn(NoticedOf::ALL, number / 2),
        exact: if number % 8 == 1 { line(number) } else { String::new() },
        story: note(number),
        others: line(number + 1),
        would_do: line(number + 2),
        unknown: line(number + 3),
    };
    let id = planner.keep_observation(None, fact, &beside).unwrap().kept.unwrap().id;
    if number % 8 < 4 {
        planner.observation_said(id).unwrap();
    }
    if number % 16 < 2 {
        planner.observation_not_said(id).unwrap();
    }
}

fn keep_drafts(planner: &Planner, day: NaiveDate, number: usize) {
    let input = |until: HeldUntil, number: usize| DraftInput {
        text: note(number),
        until,
        date: if until == HeldUntil::Date { (day + Days::new(9)).to_string() } else { String::new() },
    };
    let choices = planner.drafts(None).unwrap().choices;
    if number.is_multiple_of(3) {
        let until = choices[number / 3 % choices.len()].until;
        let id = planner.keep_draft(None, &input(until, number)).unwrap().id;
        match number % 12 {
            3 => drop(planner.copy_draft(id).unwrap()),
            6 => planner.bin_moment(id).unwrap(),
            9 => drop(planner.keep_draft(Some(id), &input(until, number + 1)).unwrap()),
            _ => {}
        }
    }
    if number % 25 == 16 {
        planner.drafts_told().unwrap();
    }
}

fn have_a_hard_minute(planner: &Planner, number: usize) {
    let look = if number % 8 == 6 { turn(LookAct::ALL, number) } else { None };
    let line_of = if look.is_some() { Some(MinuteLine::Look) } else { turn(MinuteLine::ALL, number / 4) };
    let taps = MinuteTaps {
        opened: planner.open_minute().unwrap().opened.at,
        line: line_of,
        purpose: if line_of == Some(MinuteLine::Say) { turn(SayFor::ALL, number) } else { None },
        look,
    };
    let offered = planner.minute_offers(&taps).unwrap();
    let written = DraftInput { text: note(number), until: HeldUntil::Me, date: String::new() };
    let minute = MinuteInput {
        taps,
        strength: turn(&[0, 3, 7, 10], number / 2),
        strength_after: turn(&[2, 0], number / 2),
        set_off: turn(SetOff::ALL, number),
        offer: offered.first.first().map(|one| one.offer).filter(|_| number % 8 == 2),
        draft: (number % 12 == 2).then(|| planner.keep_draft(None, &written).unwrap().id),
    };
    let Some(id) = planner.keep_minute(None, &minute).unwrap() else { return };
    if number % 8 == 2 {
        planner.keep_line(id, &line(number)).unwrap();
    }
    match number {
        10 => drop(planner.fold_line(id).unwrap()),
        18 => drop(planner.remove_line(id).unwrap()),
        26 => planner.end_minute(id).unwrap(),
        _ => {}
    }
    let until = CheckBackUntil::ALL[number / 4 % CheckBackUntil::ALL.len()];
    planner.begin_check_back(&CheckBackInput { until, moment: Some(id), after: None }).unwrap();
}

/// What a pause asks at its end, where it still does; every third is left open.
fn answer_what_asks(planner: &Planner, number: usize) {
    let answers = [CheckBackAnswer::Passed, CheckBackAnswer::StillThere];
    for asked in planner.check_backs().unwrap() {
        if let Some(answer) = turn(&answers, number / 2) {
            planner.answer_check_back(asked.id, answer).unwrap();
        }
    }
}
