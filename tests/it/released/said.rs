//! What is said in these weeks, and where: messages by their parts, with facts and with hints that were waved away, and talks.

use super::sheets;
use super::typed_words::{line, note};
use chrono::{Days, NaiveDate};
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::talking::message::{FactTold, Layout, MessageForm, MessagePart};
use interlude_domain::talking::setting::{Listening, TalkAct};
use interlude_engine::Planner;
use interlude_engine::view::{FactInput, MessageInput, PartInput, TalkInput};

/// Says what there is to say on the evening of this number, while a plan goes on.
pub fn write(planner: &Planner, day: NaiveDate, number: usize) {
    sheets::write(planner, day, number);
    if !planner.saying().unwrap().may_build {
        return;
    }
    if number % 5 == 3 {
        write_message(planner, number);
    }
    if number % 9 == 4 {
        plan_talk(planner, day, number);
    }
}

fn write_message(planner: &Planner, number: usize) {
    let form = MessageForm::ALL[number / 5 % MessageForm::ALL.len()];
    let part = |(at, part): (usize, &MessagePart)| PartInput { part: *part, text: note(number + at) };
    let facts = planner.facts_to_tell().unwrap();
    let fact = |(at, fact): (usize, &interlude_engine::view::FactToTell)| FactInput {
        source: Some(fact.id),
        told: FactTold::ALL[at % FactTold::ALL.len()],
        text: line(number + at),
    };
    let input = MessageInput {
        form,
        layout: Layout::ALL[number / 5 % Layout::ALL.len()],
        parts: MessagePart::ALL.iter().enumerate().map(part).collect(),
        facts: facts.iter().take(2).enumerate().map(fact).collect(),
        template: planner.saying().unwrap().first.first().copied(),
        until: HeldUntil::Me,
        date: String::new(),
        language: "en".to_owned(),
    };
    let id = planner.keep_message(None, &input).unwrap().draft.id;
    let said = "You always leave. You never listen to me.";
    let parts = vec![PartInput { part: MessagePart::Whole, text: said.to_owned() }];
    let again = MessageInput { form: MessageForm::Plain, parts, ..input.clone() };
    match number % 15 {
        3 => {
            let hints = planner.keep_message(Some(id), &again).unwrap().hints.found;
            let first = hints.first().expect("a hint");
            planner.wave_hint(id, first.hint, &first.sentence, "en").unwrap();
        }
        8 => planner.bin_moment(id).unwrap(),
        _ => {}
    }
    if let Some(fact) = facts.first().filter(|_| number == 33) {
        planner.bin_moment(fact.id).unwrap();
        planner.erase_moment(fact.id).unwrap();
    }
}

fn plan_talk(planner: &Planner, day: NaiveDate, number: usize) {
    let on = (day + Days::new(3)).to_string();
    let input = TalkInput {
        title: line(number),
        place: line(number + 1),
        date: on.clone(),
        time: "16:30".to_owned(),
        minutes: "45".to_owned(),
        listening: Listening::ALL[number % 4..].to_vec(),
        exit: note(number),
        back_date: on,
        back_time: "19:00".to_owned(),
        after: line(number + 2),
        knows: line(number + 3),
        invitation: note(number + 1),
        first: line(number + 4),
        can_wait: line(number + 5),
    };
    let id = planner.keep_talk(None, &input).unwrap().id;
    planner.place_talk(id, TalkAct::Place).unwrap();
    match number {
        13 => drop(planner.place_talk(id, TalkAct::PlaceAfter).unwrap()),
        22 => drop(planner.talk_not_ready(id, &(day + Days::new(8)).to_string()).unwrap()),
        31 => planner.remove_talk(id).unwrap(),
        _ => {}
    }
}
