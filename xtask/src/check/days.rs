//! Days: the tests that are right today are run on other days, at other minutes, in other zones and languages.
//!
//! The programs are compiled first and only then run under libfaketime: Cargo itself never sees another time. Each run
//! says its instant in UTC, and begins only where the system really shows it in the zone and the language it should.
//! Left out are the long random tests, which are slow and have no day, the timer of the kernel, whose clock is real, and
//! the stage `faults`, which kills and measures.

use crate::check::locale;
use crate::failure::Failure;
use crate::program::{announce, took};
use crate::project::Project;
use crate::setup::{self, install_packages, packages};
use crate::test::{self, Tally, TestProgram};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::Instant;

/// An instant at which something has gone wrong before, or could.
struct Day {
    what: &'static str,
    /// In UTC, as it is said.
    utc: &'static str,
    /// The same as Unix seconds.
    at: u64,
}

const DAYS: [Day; 6] = [
    Day { what: "an ordinary Wednesday", utc: "2026-12-02T10:15:00Z", at: 1_796_206_500 },
    Day { what: "a Sunday evening", utc: "2026-11-29T18:30:00Z", at: 1_795_977_000 },
    Day { what: "the last half minute of a year", utc: "2026-12-31T23:59:30Z", at: 1_798_761_570 },
    Day { what: "summer time begins in Berlin", utc: "2027-03-28T00:59:30Z", at: 1_806_195_570 },
    Day { what: "summer time ends in Berlin", utc: "2027-10-31T00:59:30Z", at: 1_824_944_370 },
    Day { what: "a leap day", utc: "2028-02-29T12:00:00Z", at: 1_835_438_400 },
];
const ZONES: [&str; 2] = ["Europe/Berlin", "America/Los_Angeles"];
/// What is slow and knows no day; and the sleep until an instant, which asks the kernel's own clock.
const LEFT_OUT: [&str; 6] = ["sequences", "random", "preview::", "killed", "any_bytes", "platform::alarm"];
const FAKETIME: [&str; 2] = [
    "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
    "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
];

/// One run of everything.
struct Round<'a> {
    day: &'a Day,
    zone: &'static str,
    locale: &'static str,
}

/// Runs all of it.
///
/// # Errors
/// [`Failure::Told`] where a test failed, or where another day, zone or language could not be pretended.
pub fn check(project: &Project) -> Result<(), Failure> {
    let since = Instant::now();
    install_packages(packages::DAYS)?;
    setup::for_testing()?;
    setup::install_python(project)?;
    setup::install_ui(project)?;
    setup::build_ui(project)?;
    let locales = locale::german(&project.own("locales")?)?;
    announce("Compiling the tests", "up to 8 minutes the first time");
    test::compile_rehearsal(project)?;
    let programs = test::programs(project)?;
    let library = FAKETIME.iter().find(|path| Path::new(path).exists());
    let library = library.ok_or(Failure::NotHere { what: "this check", needs: "libfaketime" })?;
    let ground = Ground { project, programs, library, locales };
    // The language changes with the zone, so that each day is seen in both.
    let rounds = DAYS.iter().flat_map(|day| {
        let languages = ["C", locale::GERMAN];
        ZONES.into_iter().zip(languages).map(move |(zone, locale)| Round { day, zone, locale })
    });
    let waiting = Mutex::new(rounds);
    let total = Mutex::new(Tally::default());
    // Two at a time: a part of each only waits.
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(round) = waiting.lock().ok().and_then(|mut rounds| rounds.next()) {
                    let tally = ground.run(&round);
                    println!(
                        "   {} ({}), {}, {}: {} passed, {} failed",
                        round.day.what, round.day.utc, round.zone, round.locale, tally.passed, tally.failed
                    );
                    if let Ok(mut total) = total.lock() {
                        *total += tally;
                    }
                }
            });
        }
    });
    let total = total.into_inner().unwrap_or(Tally::BROKEN);
    took("in all", since);
    println!("\n{} passed, {} failed", total.passed, total.failed);
    if total.failed == 0 && total.passed > 0 { Ok(()) } else { Err(Failure::Told) }
}

struct Ground<'a> {
    project: &'a Project,
    programs: Vec<TestProgram>,
    library: &'a str,
    locales: PathBuf,
}

impl Ground<'_> {
    fn run(&self, round: &Round<'_>) -> Tally {
        if let Err(why) = self.is_pretended(round) {
            println!("   {why}");
            return Tally::BROKEN;
        }
        let mut sum = Tally::default();
        for program in &self.programs {
            let mut command = Command::new(&program.path);
            command.current_dir(&program.folder).args(["--test-threads", "1"]);
            for name in LEFT_OUT {
                command.args(["--skip", name]);
            }
            sum += self.heard(round, &mut command, program.path.display().to_string());
        }
        let mut screens = Command::new("node");
        screens.current_dir(self.project.ui()).args([
            "node_modules/vitest/vitest.mjs",
            "run",
            "--maxWorkers=1",
        ]);
        screens.env("REHEARSE", self.project.built("rehearse", "debug")).env("NO_COLOR", "1").env("CI", "1");
        sum += self.heard(round, &mut screens, "ui-test".to_owned());
        sum
    }

    /// Runs one program; what it says is shown only where something failed.
    fn heard(&self, round: &Round<'_>, command: &mut Command, name: String) -> Tally {
        self.pretend(round, command);
        let Ok(output) = command.stdin(Stdio::null()).output() else {
            println!("   {name} could not be started");
            return Tally::BROKEN;
        };
        let said =
            [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        let lines: Vec<String> = said.lines().map(str::to_owned).collect();
        let tally = Tally::read(&lines);
        // A program whose tests are all long has none left.
        let tally = if output.status.success() { tally } else { tally.judged(false) };
        if tally.failed > 0 {
            println!("   {name}, {} in {}, {}:\n{said}", round.day.utc, round.zone, round.locale);
        }
        tally
    }

    fn pretend(&self, round: &Round<'_>, command: &mut Command) {
        command
            .env("LD_PRELOAD", self.library)
            .env("FAKETIME", format!("@{}", round.day.at))
            .env("FAKETIME_FMT", "%s")
            // What waits for a while waits in real time.
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
            .env("TZ", round.zone)
            .env("LC_ALL", round.locale)
            .env("LOCPATH", &self.locales)
            .env("INDEPENDENT_PYTHON", setup::python_interpreter(self.project));
    }

    /// Whether a program sees the day, the zone and the language that it should.
    fn is_pretended(&self, round: &Round<'_>) -> Result<(), String> {
        let mut date = Command::new("date");
        self.pretend(round, date.arg("+%s %A %Z"));
        let output = date.output().map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut words = said.split_whitespace();
        let at = words.next().and_then(|word| word.parse::<u64>().ok()).unwrap_or_default();
        if !(round.day.at..round.day.at + 60).contains(&at) {
            return Err(format!("the system does not show {}: {said}", round.day.utc));
        }
        let day = words.next().unwrap_or_default();
        let german = locale::DAYS.contains(&day);
        if german != (round.locale == locale::GERMAN) {
            return Err(format!("the locale {} is not there: {said}", round.locale));
        }
        match words.next() {
            Some("UTC") | None => Err(format!("the zone {} is not known: {said}", round.zone)),
            Some(_) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seconds_of_each_day_are_those_of_its_name() {
        for Day { utc, at, .. } in DAYS {
            let output = Command::new("date").args(["-u", "-d", utc, "+%s"]).output().unwrap();
            assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), at.to_string(), "{utc}");
        }
    }
}
