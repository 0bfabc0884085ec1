//! A program that is killed around a notification: every reminder is shown at least once and at most twice.
//!
//! A child process runs the real planner over the real vault. At one of three barriers it says so and waits to be killed:
//! after the claim and before the notification, after the notification and before its record, after the record. The next
//! child first does what a restart does, then goes on to the next reminder. Whatever a child "showed" stands in a file.

use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::reminding::schedule::Disturbing;
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::manner::Manner;
use interlude_engine::ports::{Clock, Notice, NoticeEvent, NoticeId, NoticeWords, Notifier};
use interlude_engine::view::{ActivityInput, ActivityRepeat};
use interlude_engine::{Calibration, Folder, Planner, Surroundings};
use interlude_rehearsal::Desktop;
use interlude_store::Vault;
use interlude_store::tables::Outcome;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

/// So many kills, a third of them at each barrier.
const KILLS: u32 = 501;

/// Where a child waits to be killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Barrier {
    BeforeShowing,
    AfterShowing,
    AfterRecording,
    None,
}

/// Whether what was claimed before a crash is looked at after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Claims {
    Honoured,
    /// As if a reminder simply counted as shown once it was decided.
    Ignored,
}

/// What a child is to do.
#[derive(Debug, Serialize, Deserialize)]
struct Task {
    folder: PathBuf,
    shown: PathBuf,
    /// When it starts, which is after the reminder before.
    starts: DateTime<Utc>,
    /// When the reminder is due at which it is killed.
    due: DateTime<Utc>,
    barrier: Barrier,
    claims: Claims,
}

struct Turned(Mutex<DateTime<Utc>>);

impl Clock for Turned {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }

    fn zone(&self) -> Zone {
        Zone::utc()
    }
}

/// Writes down what it shows, unless it is killed before that.
struct Teller {
    shown: PathBuf,
    barrier: Mutex<Barrier>,
    sent: Mutex<Vec<NoticeId>>,
}

impl Teller {
    fn at(&self, barrier: Barrier) {
        if *self.barrier.lock().unwrap() == barrier {
            println!("\nat the barrier");
            // Until the kill, which comes after this line was read.
            loop {
                std::thread::park();
            }
        }
    }
}

impl Notifier for Teller {
    fn show(&self, notice: Notice) {
        self.at(Barrier::BeforeShowing);
        let line = match notice.words {
            NoticeWords::One(time) => time.format("%H:%M\n").to_string(),
            other => format!("{other:?}\n"),
        };
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(&self.shown).unwrap();
        file.write_all(line.as_bytes()).unwrap();
        self.at(Barrier::AfterShowing);
        self.sent.lock().unwrap().push(notice.id);
    }

    fn withdraw(&self, _: NoticeId) {}

    fn disturbing(&self) -> Disturbing {
        Disturbing::Allowed
    }
}

fn planner(folder: Folder, clock: Arc<Turned>, teller: Arc<Teller>) -> Planner {
    let around = Surroundings {
        clock,
        manner: Manner::PLAIN,
        notifier: teller,
        shell: Arc::new(Desktop::default()),
        on_change: Box::new(|_| {}),
        wake: Box::new(|| {}),
        calibration: Calibration::Least,
        data_folder: String::new(),
    };
    Planner::new(Ok(folder), around)
}

fn turn(planner: &Planner, teller: &Teller) {
    planner.remind();
    for id in std::mem::take(&mut *teller.sent.lock().unwrap()) {
        planner.notice_event(id, NoticeEvent::Shown).unwrap();
        teller.at(Barrier::AfterRecording);
    }
}

/// Not a test of its own: it is started by the ones below, in a process that gets killed.
#[test]
#[ignore = "started and killed by another test"]
fn child_that_reminds() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let task: Task = serde_json::from_str(&text).unwrap();
    let folder = Folder::prepare(&task.folder).unwrap();
    if task.claims == Claims::Ignored {
        let mut vault = Vault::open_device(&folder).unwrap();
        vault
            .write(|rows| {
                for claim in rows.unsettled_claims()? {
                    rows.set_outcome(claim.id, Outcome::Shown, task.starts)?;
                }
                Ok::<_, interlude_store::StoreError>(())
            })
            .unwrap();
        vault.close().unwrap();
    }
    let clock = Arc::new(Turned(Mutex::new(task.starts)));
    let teller =
        Arc::new(Teller { shown: task.shown, barrier: Mutex::new(Barrier::None), sent: Mutex::default() });
    let planner = planner(folder, clock.clone(), teller.clone());
    // What a restart does.
    turn(&planner, &teller);
    *teller.barrier.lock().unwrap() = task.barrier;
    *clock.0.lock().unwrap() = task.due;
    turn(&planner, &teller);
    println!("\ndone");
}

/// A vault with one reminder every two minutes from midnight on.
fn vault(folder: &Path, count: u32) -> DateTime<Utc> {
    let midnight: DateTime<Utc> = "2026-11-24T00:00:00Z".parse().unwrap();
    let clock = Arc::new(Turned(Mutex::new(midnight - TimeDelta::minutes(1))));
    let teller = Teller { shown: PathBuf::new(), barrier: Mutex::new(Barrier::None), sent: Mutex::default() };
    let planner = planner(Folder::prepare(folder).unwrap(), clock, Arc::new(teller));
    planner.create_vault(None, None).unwrap();
    for number in 0..count {
        let at = due(midnight, number);
        let input = ActivityInput {
            title: format!("Reminder {number}"),
            repeat: ActivityRepeat::Once,
            date: at.format("%F").to_string(),
            time: at.format("%H:%M").to_string(),
            ..ActivityInput::default()
        };
        planner.add_activity(&input).unwrap();
    }
    midnight
}

fn due(midnight: DateTime<Utc>, number: u32) -> DateTime<Utc> {
    midnight + TimeDelta::minutes(2 * i64::from(number))
}

/// Runs one child to its barrier and kills it there, or to its end.
fn run(task: &Task) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture", "kills::child_that_reminds"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(serde_json::to_string(task).unwrap().as_bytes()).unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let word = if task.barrier == Barrier::None { "done" } else { "at the barrier" };
    assert!(output.lines().any(|line| line.unwrap() == word), "the child ended before {word:?}: {task:?}");
    child.kill().unwrap();
    child.wait().unwrap();
}

/// How often each reminder was shown, with where its program was killed.
fn kill_around(count: u32, claims: Claims) -> Vec<(Barrier, usize)> {
    let home = tempfile::tempdir().unwrap();
    let (folder, shown) = (home.path().join("vault"), home.path().join("shown"));
    let midnight = vault(&folder, count);
    let barrier = |number: u32| match number % 3 {
        0 => Barrier::BeforeShowing,
        1 => Barrier::AfterShowing,
        _ => Barrier::AfterRecording,
    };
    let task = |starts, due, barrier| Task {
        folder: folder.clone(),
        shown: shown.clone(),
        starts,
        due,
        barrier,
        claims,
    };
    let mut starts = midnight - TimeDelta::seconds(30);
    for number in 0..count {
        let due = due(midnight, number);
        run(&task(starts, due, barrier(number)));
        starts = due + TimeDelta::seconds(30);
    }
    run(&task(starts, starts, Barrier::None));
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for line in std::fs::read_to_string(&shown).unwrap_or_default().lines() {
        *times.entry(line.to_owned()).or_default() += 1;
    }
    (0..count)
        .map(|number| {
            let name = due(midnight, number).format("%H:%M").to_string();
            (barrier(number), times.remove(&name).unwrap_or_default())
        })
        .collect()
}

#[test]
fn five_hundred_kills_and_every_reminder_is_shown_once_or_twice() {
    let shown = kill_around(KILLS, Claims::Honoured);
    for place in [Barrier::BeforeShowing, Barrier::AfterShowing, Barrier::AfterRecording] {
        let here: Vec<usize> =
            shown.iter().filter(|(barrier, _)| *barrier == place).map(|(_, count)| *count).collect();
        assert!(here.len() >= 150, "{place:?}: {} kills", here.len());
        let expected = if place == Barrier::AfterShowing { 2 } else { 1 };
        let wrong = here.iter().filter(|count| **count != expected).count();
        assert_eq!(wrong, 0, "{place:?}: shown {here:?} times, not {expected} times");
    }
}

#[test]
fn without_the_claim_the_same_kills_lose_reminders() {
    let shown = kill_around(9, Claims::Ignored);
    let lost = shown.iter().filter(|(_, count)| *count == 0).count();
    assert_eq!(lost, 3, "every one that was killed before it was shown: {shown:?}");
}
