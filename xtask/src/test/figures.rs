//! Figures: what the long forms of tests measured, and when.
//!
//! A long test writes a line `name  figure` to the file that [`FILE`] names, two spaces between. After a nightly run these
//! lines take the places of the older ones of the same name in `tests/nightly.txt`, with the day and the stage. A short run
//! shows the lines of its stages, so that nobody has to remember what the night found.

use crate::failure::Failure;
use crate::project::{Project, Variable};
use crate::test::stage::Stage;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// Set where the long forms are wanted.
const NIGHTLY: &str = "INTERLUDE_NIGHTLY";
/// Names the file that a test adds its figures to.
const FILE: &str = "INTERLUDE_FIGURES";
/// Where they are kept, in the repository.
const KEPT: &str = "tests/nightly.txt";
/// Between the parts of a line; within one there is a single space.
const GAP: &str = "  ";

/// Which form of the tests runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The one for every day.
    Short,
    /// The long form of whatever has one.
    Nightly,
}

/// A figure, and the day on which it was found.
#[derive(Debug, PartialEq, Eq)]
struct Figure {
    date: String,
    name: String,
    figure: String,
}

impl Figure {
    fn read(line: &str) -> Option<Figure> {
        let mut parts = line.split(GAP).map(str::trim).filter(|part| !part.is_empty());
        let (date, name) = (parts.next()?.to_owned(), parts.next()?.to_owned());
        let figure: Vec<&str> = parts.collect();
        (!figure.is_empty()).then(|| Figure { date, name, figure: figure.join(GAP) })
    }

    fn line(&self) -> String {
        [self.date.as_str(), &self.name, &self.figure].join(GAP)
    }
}

/// What the tests of `stage` see. Figures of an earlier run are gone afterwards.
///
/// # Errors
/// Where the folder for figures cannot be made.
pub fn variables(project: &Project, form: Form, stage: Stage) -> Result<Vec<Variable>, Failure> {
    let file = file_of(project, stage)?;
    match fs::remove_file(&file) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(Failure::file(&file)(error)),
        _ => {}
    }
    let nightly = (form == Form::Nightly).then(|| "1".into());
    Ok(vec![(NIGHTLY, nightly), (FILE, Some(file.into()))])
}

/// Keeps what the tests of these stages wrote, which ended without a failure.
///
/// # Errors
/// Where the list cannot be read or written.
pub fn keep(project: &Project, stages: &[Stage]) -> Result<(), Failure> {
    let today = date(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs());
    let mut fresh = Vec::new();
    for stage in stages {
        let written = read(&file_of(project, *stage)?)?;
        fresh.extend(written.lines().filter_map(|line| of_stage(&today, *stage, line)));
    }
    let path = project.root().join(KEPT);
    let before = read(&path)?;
    let after = with(&before, fresh);
    if after != before {
        fs::write(&path, after).map_err(Failure::file(&path))?;
        println!("\n{KEPT} has the new figures.");
    }
    Ok(())
}

/// Prints what the last night found in these stages.
///
/// # Errors
/// Where the list cannot be read.
pub fn show(project: &Project, stages: &[Stage]) -> Result<(), Failure> {
    let lines = of_stages(&read(&project.root().join(KEPT))?, stages);
    if !lines.is_empty() {
        println!("\nlast found by a nightly run:\n{}", lines.join("\n"));
    }
    Ok(())
}

fn file_of(project: &Project, stage: Stage) -> Result<PathBuf, Failure> {
    Ok(project.own("figures")?.join(format!("{}.txt", stage.name())))
}

/// The text of a file; one that is not there has none.
fn read(path: &Path) -> Result<String, Failure> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        read => read.map_err(Failure::file(path)),
    }
}

/// The figure in a line that a test of `stage` wrote.
fn of_stage(date: &str, stage: Stage, line: &str) -> Option<Figure> {
    Figure::read(&[date, line].join(GAP))
        .map(|figure| Figure { name: format!("{}: {}", stage.name(), figure.name), ..figure })
}

/// The list with `fresh` figures in it, by name.
fn with(list: &str, fresh: Vec<Figure>) -> String {
    let mut figures: Vec<Figure> = list.lines().filter_map(Figure::read).collect();
    for figure in fresh {
        figures.retain(|older| older.name != figure.name);
        figures.push(figure);
    }
    figures.sort_by(|one, other| one.name.cmp(&other.name));
    figures.iter().map(|figure| figure.line() + "\n").collect()
}

/// The lines of the list that tests of these stages wrote.
fn of_stages(list: &str, stages: &[Stage]) -> Vec<String> {
    let begins = |name: &str| stages.iter().any(|stage| name.starts_with(&format!("{}: ", stage.name())));
    let figures = list.lines().filter_map(Figure::read).filter(|figure| begins(&figure.name));
    figures.map(|figure| figure.line()).collect()
}

/// The day in UTC that `seconds` after 1970 lie on.
fn date(seconds: u64) -> String {
    let mut days = seconds / 86_400;
    let mut year = 1970;
    while days >= days_of_year(year) {
        days -= days_of_year(year);
        year += 1;
    }
    let february = days_of_year(year) - 337;
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", days + 1)
}

fn days_of_year(year: u64) -> u64 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    if is_leap { 366 } else { 365 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "2026-11-28  e2e: cold starts  slowest 812 ms of 300\n\
                        2026-11-28  faults: openings  + 0.2 MiB  200 of them\n";

    #[test]
    fn a_figure_takes_the_place_of_the_older_one_of_its_name() {
        let fresh = [
            "cold starts  slowest 790 ms of 300",
            "double starts   one keeper, one window, 36 of 36",
            "nonsense",
        ];
        let fresh = fresh.into_iter().filter_map(|line| of_stage("2026-12-01", Stage::E2e, line)).collect();
        let after = with(LIST, fresh);
        assert_eq!(
            after.lines().collect::<Vec<_>>(),
            [
                "2026-12-01  e2e: cold starts  slowest 790 ms of 300",
                "2026-12-01  e2e: double starts  one keeper, one window, 36 of 36",
                "2026-11-28  faults: openings  + 0.2 MiB  200 of them",
            ]
        );
        assert_eq!(with(&after, Vec::new()), after);
    }

    #[test]
    fn a_short_run_is_shown_the_figures_of_its_stages() {
        assert_eq!(
            of_stages(LIST, &[Stage::Faults, Stage::Fmt]),
            ["2026-11-28  faults: openings  + 0.2 MiB  200 of them"]
        );
        assert!(of_stages(LIST, &[Stage::Rust]).is_empty());
        assert!(of_stages("", &[Stage::E2e]).is_empty());
    }

    #[test]
    fn only_a_nightly_run_asks_for_the_long_forms() {
        let project = Project::find().unwrap();
        let seen = |form| variables(&project, form, Stage::Bindings).unwrap();
        assert_eq!(seen(Form::Nightly)[0], (NIGHTLY, Some("1".into())));
        assert_eq!(seen(Form::Short)[0], (NIGHTLY, None));
        assert!(
            seen(Form::Short)[1]
                .1
                .as_ref()
                .is_some_and(|file| Path::new(file).ends_with("figures/bindings.txt"))
        );
    }

    #[test]
    fn seconds_are_days() {
        for (seconds, day) in [
            (0, "1970-01-01"),
            (951_868_799, "2000-02-29"),
            (951_868_800, "2000-03-01"),
            (1_798_761_570, "2026-12-31"),
            (1_798_761_600, "2027-01-01"),
            (1_835_438_400, "2028-02-29"),
            (4_107_542_400, "2100-03-01"),
        ] {
            assert_eq!(date(seconds), day, "{seconds}");
        }
    }
}
