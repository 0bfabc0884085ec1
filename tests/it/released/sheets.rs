//! What is written down before deciding in these weeks: sheets in versions, points, what was tried, and the list for a bad hour.

use super::typed_words::{line, note};
use chrono::{Datelike, NaiveDate};
use interlude_domain::talking::point::{PointKind, TriedBy};
use interlude_domain::talking::sheet::Sheet;
use interlude_engine::Planner;
use interlude_engine::view::{BadHourInput, PointInput, SheetLineInput};

/// Writes what there is to write on the evening of this number.
pub fn write(planner: &Planner, day: NaiveDate, number: usize) {
    if planner.plan().unwrap().is_none() {
        return;
    }
    match number % 4 {
        1 => write_sheet(planner, number),
        2 => write_point(planner, day, number),
        _ => {}
    }
    if number % 20 == 7 {
        planner.keep_bad_hour(&bad_hour(number)).unwrap();
    }
}

fn write_sheet(planner: &Planner, number: usize) {
    let sheet = Sheet::ALL[number / 4 % Sheet::ALL.len()];
    let typed = |at: usize| SheetLineInput {
        text: line(number + at),
        then_do: if sheet == Sheet::Outcomes { line(number + at + 1) } else { String::new() },
    };
    // After a no what would be said to them is not begun any more.
    let Ok(kept) = planner.keep_sheet(sheet, &[typed(0), typed(2), typed(5)]) else { return };
    if sheet == Sheet::WouldSee && kept.lines.first().is_some_and(|line| line.told.is_some()) {
        planner.seen_told(&kept.lines[0].text).unwrap();
        planner.seen_asks(&kept.lines[1].text, &line(number)).unwrap();
    }
    if let Some(version) = kept.version.filter(|_| number % 16 == 9) {
        planner.remove_version(version).unwrap();
    }
    if number % 12 == 5 {
        let other = Sheet::ALL[(number / 4 + 2) % Sheet::ALL.len()];
        planner.wave_sheet(other).unwrap();
    }
}

fn write_point(planner: &Planner, day: NaiveDate, number: usize) {
    let kind = PointKind::ALL[number / 4 % PointKind::ALL.len()];
    let is_tried = kind == PointKind::Tried;
    let dates = [String::new(), day.year().to_string(), day.format("%Y-%m").to_string(), day.to_string()];
    let point = PointInput {
        kind,
        date: dates[number / 8 % dates.len()].clone(),
        text: line(number),
        theirs: if is_tried { String::new() } else { note(number) },
        tried_by: is_tried.then(|| TriedBy::ALL[number / 16 % TriedBy::ALL.len()]),
        came: if is_tried { note(number + 1) } else { String::new() },
    };
    let id = planner.keep_point(None, &point).unwrap().id;
    match number % 12 {
        2 => drop(planner.keep_point(Some(id), &PointInput { text: line(number + 3), ..point }).unwrap()),
        6 => planner.remove_point(id).unwrap(),
        _ => {}
    }
}

fn bad_hour(number: usize) -> BadHourInput {
    let lines = |at: usize| format!("{}\n{}", line(number + at), line(number + at + 1));
    BadHourInput {
        signs: lines(0),
        alone: lines(1),
        places: lines(2),
        people: lines(3),
        professionals: line(number),
        safe: String::new(),
    }
}
