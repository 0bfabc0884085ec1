//! What is measured, through the planner as a window asks it.

use crate::random::Random;
use crate::{Failed, entries, queries};
use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::time::local_time::Zone;
use interlude_engine::view::{MomentInput, PatternsInput, PatternsOver};
use interlude_engine::{Folder, Planner};
use interlude_rehearsal::Desktop;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Ten years.
const ENTRIES: usize = 73_000;
/// How often saving and opening are measured.
const TIMES: usize = 200;
/// How often each question is asked.
const ASKED: usize = 3;
/// What 95 of 100 may take at most, in ms: saving and opening, finding, and the pictures of ninety days.
const MOST: [(&str, f64); 4] = [("saving", 50.0), ("opening", 50.0), ("finding", 100.0), ("patterns", 150.0)];

/// Does what the words ask for; whether every limit holds.
pub fn asked(words: &[String]) -> Result<bool, Failed> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (count, into) = match words.as_slice() {
        [] => (ENTRIES, None),
        ["--entries", count] => (count.parse()?, None),
        ["--into", folder] => (ENTRIES, Some(*folder)),
        ["--entries", count, "--into", folder] => (count.parse()?, Some(*folder)),
        _ => return Err("asks for `--entries N`, `--into FOLDER` or both".into()),
    };
    match into {
        Some(folder) => fill(Path::new(folder), count).map(|()| true),
        None => measured(count),
    }
}

fn last() -> Result<DateTime<Utc>, Failed> {
    Ok("2026-11-24T12:00:00Z".parse()?)
}

/// A new vault with so many entries.
fn fill(folder: &Path, count: usize) -> Result<(), Failed> {
    let planner = planner(folder)?;
    planner.create_vault(None, None)?;
    drop(planner);
    entries::fill(folder, count, last()?)
}

fn planner(folder: &Path) -> Result<Planner, Failed> {
    let desktop = Arc::new(Desktop::new(last()? + TimeDelta::hours(1), Zone::utc()));
    Ok(interlude_rehearsal::planner(Folder::prepare(folder), &desktop))
}

fn measured(count: usize) -> Result<bool, Failed> {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory)? } else { tempfile::tempdir()? };
    let since = Instant::now();
    fill(folder.path(), count)?;
    let bytes = std::fs::metadata(folder.path().join("interlude.db"))?.len();
    println!("{count} entries written in {} s, {} MiB", since.elapsed().as_secs(), bytes >> 20);
    let since = Instant::now();
    let planner = planner(folder.path())?;
    println!("opened in {} ms\n", since.elapsed().as_millis());
    let mut holds = judge("saving", saving(&planner)?);
    holds &= judge("opening", opening(&planner, count)?);
    holds &= judge("patterns", patterns(&planner)?);
    let mut all = Vec::new();
    for (kind, questions) in queries::all() {
        let mut taken = Vec::new();
        let mut found = 0;
        for question in questions.iter().cycle().take(questions.len() * ASKED) {
            let since = Instant::now();
            found += planner.find_moments(question, None)?.items.len();
            taken.push(since.elapsed());
        }
        println!("  {kind:<22} p95 {:>8.2} ms, {found} shown", p95(&mut taken));
        all.extend(taken);
    }
    holds &= judge("finding", all);
    println!("  erasing one {:>8.2} ms", erasing(&planner)?.as_secs_f64() * 1_000.0);
    Ok(holds)
}

fn saving(planner: &Planner) -> Result<Vec<Duration>, Failed> {
    let mut taken = Vec::new();
    for number in 0..TIMES {
        let input = MomentInput {
            kind: MomentKind::Reflection,
            date: String::new(),
            time: String::new(),
            step: None,
            text: format!("a quiet evening, number {number}, with tea and a book"),
            tags: vec!["Home".to_owned()],
            showing: Showing::Open,
        };
        let since = Instant::now();
        planner.keep_moment(None, &input)?;
        taken.push(since.elapsed());
    }
    Ok(taken)
}

fn opening(planner: &Planner, count: usize) -> Result<Vec<Duration>, Failed> {
    let mut random = Random::seeded(3);
    let mut taken = Vec::new();
    for _ in 0..TIMES {
        let id = i64::try_from(1 + random.below(count))?;
        let since = Instant::now();
        planner.entry(id)?;
        taken.push(since.elapsed());
    }
    Ok(taken)
}

fn patterns(planner: &Planner) -> Result<Vec<Duration>, Failed> {
    let input = PatternsInput { over: PatternsOver::Recent, from: String::new(), to: String::new() };
    let mut taken = Vec::new();
    for _ in 0..TIMES / 10 {
        let since = Instant::now();
        planner.patterns(&input)?;
        taken.push(since.elapsed());
    }
    Ok(taken)
}

fn erasing(planner: &Planner) -> Result<Duration, Failed> {
    planner.bin_moment(1)?;
    let since = Instant::now();
    planner.erase_moment(1)?;
    Ok(since.elapsed())
}

fn judge(name: &str, mut taken: Vec<Duration>) -> bool {
    let most = MOST.iter().find(|(known, _)| *known == name).map_or(0.0, |(_, most)| *most);
    let found = p95(&mut taken);
    let holds = found <= most;
    println!(
        "{name:<24} p95 {found:>8.2} ms, at most {most:>6.1}: {}",
        if holds { "holds" } else { "TOO HIGH" }
    );
    holds
}

/// What 95 of 100 take at most, in ms.
fn p95(taken: &mut [Duration]) -> f64 {
    taken.sort_unstable();
    taken.get(taken.len() * 95 / 100).map_or(f64::MAX, |taken| taken.as_secs_f64() * 1_000.0)
}
