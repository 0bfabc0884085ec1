//! A trial: one person's computer, whose clock and notification service are in the hands of the test.

use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::reminding::schedule::Disturbing;
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::manner::Manner;
use interlude_engine::ports::{Clock, Notice, NoticeButtons, NoticeEvent, NoticeId, NoticeWords, Notifier};
use interlude_engine::view::{ActivityInput, WeekChoicesInput};
use interlude_engine::{Calibration, Folder, Planner, Surroundings};
use interlude_rehearsal::Desktop;
use interlude_store::StoreError;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

pub use crate::typed::*;

pub struct TurnedClock(Mutex<(DateTime<Utc>, Zone)>);

impl TurnedClock {
    /// The clock shows so much more, or less.
    pub fn turn(&self, by: TimeDelta) {
        self.0.lock().unwrap().0 += by;
    }
}

impl Clock for TurnedClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.lock().unwrap().0
    }

    fn zone(&self) -> Zone {
        self.0.lock().unwrap().1.clone()
    }
}

/// Keeps every notice; answers nothing by itself.
#[derive(Default)]
pub struct Pinboard {
    shown: Mutex<Vec<Notice>>,
    withdrawn: Mutex<Vec<NoticeId>>,
    disturbing: Mutex<Disturbing>,
}

impl Notifier for Pinboard {
    fn show(&self, notice: Notice) {
        self.shown.lock().unwrap().push(notice);
    }

    fn withdraw(&self, notice: NoticeId) {
        self.withdrawn.lock().unwrap().push(notice);
    }

    fn disturbing(&self) -> Disturbing {
        *self.disturbing.lock().unwrap()
    }
}

pub struct Trial {
    pub clock: Arc<TurnedClock>,
    pub pinboard: Arc<Pinboard>,
    planner: Option<Planner>,
    folder: TempDir,
    answers: bool,
    manner: Manner,
    seen: usize,
}

impl Trial {
    /// A new person on a computer in `zone` whose clock shows `now`, a local time there.
    pub fn at(zone: &str, now: &str) -> Trial {
        let zone = Zone::named(zone).expect("zone");
        let wall: chrono::NaiveDateTime = now.parse().expect("local time");
        let now = zone.resolve(wall.date(), wall.time()).due;
        let clock = Arc::new(TurnedClock(Mutex::new((now, zone))));
        let folder = tempfile::tempdir().expect("folder");
        let mut trial = Trial {
            clock,
            pinboard: Arc::default(),
            planner: None,
            folder,
            answers: true,
            manner: Manner::PLAIN,
            seen: 0,
        };
        trial.start();
        trial
    }

    /// The same person, where that locale is theirs.
    pub fn in_locale(mut self, locale: &str) -> Trial {
        self.manner = Manner::of_locale(locale);
        self.crash_and_start();
        self
    }

    /// A person whose computer has these files of a vault already.
    pub fn over(files: &std::path::Path, zone: &str, now: &str) -> Trial {
        let mut trial = Trial::at(zone, now);
        trial.planner = None;
        for file in std::fs::read_dir(files).expect("the files") {
            let file = file.expect("a file").path();
            std::fs::copy(&file, trial.folder.path().join(file.file_name().expect("a name")))
                .expect("a copy");
        }
        trial.start();
        trial
    }

    /// As [`Trial::open_at`], on a file system in memory where there is one: for many changes in a row.
    pub fn open_in_memory(zone: &str, now: &str) -> Trial {
        let mut trial = Trial::at(zone, now);
        if let Ok(folder) = tempfile::tempdir_in("/dev/shm") {
            trial.planner = None;
            trial.folder = folder;
            trial.start();
        }
        trial.planner().create_vault(None, None).expect("a vault");
        trial.plan_no_weeks();
        trial
    }

    /// As [`Trial::at`], with a vault that this computer's login protects.
    pub fn open_at(zone: &str, now: &str) -> Trial {
        let trial = Trial::at(zone, now);
        trial.planner().create_vault(None, None).expect("a vault");
        trial.plan_no_weeks();
        trial
    }

    /// Switches the weekly reminder to plan off, which is on at first: it would come between what a story is about.
    pub fn plan_no_weeks(&self) {
        let chosen = self.planner().week_choices().expect("choices");
        let without = WeekChoicesInput { planning: None, ..chosen };
        self.planner().save_week_choices(&without).expect("saved");
    }

    pub fn planner(&self) -> &Planner {
        self.planner.as_ref().expect("a running planner")
    }

    /// Starts the program over the same folder.
    pub fn start(&mut self) {
        let around = Surroundings {
            clock: self.clock.clone(),
            manner: self.manner,
            notifier: self.pinboard.clone(),
            shell: Arc::new(Desktop::default()),
            on_change: Box::new(|_| {}),
            wake: Box::new(|| {}),
            calibration: Calibration::Least,
            data_folder: String::new(),
        };
        self.planner = Some(Planner::new(Folder::prepare(self.folder.path()), around));
    }

    /// Ends the program without a word, as a crash does, and starts it again.
    pub fn crash_and_start(&mut self) {
        self.planner = None;
        self.start();
    }

    /// From now on the notification service takes notices without answering.
    pub fn stop_answering(&mut self) {
        self.answers = false;
    }

    /// From now on the desktop says this of being disturbed.
    pub fn desktop_says(&self, disturbing: Disturbing) {
        *self.pinboard.disturbing.lock().unwrap() = disturbing;
    }

    /// The clock shows another instant; nothing ran in between.
    pub fn jump_to(&self, local: &str) {
        let wall: chrono::NaiveDateTime = local.parse().expect("local time");
        let mut clock = self.clock.0.lock().unwrap();
        clock.0 = clock.1.resolve(wall.date(), wall.time()).due;
    }

    /// The computer is in another zone.
    pub fn travel_to(&self, zone: &str) {
        self.clock.0.lock().unwrap().1 = Zone::named(zone).expect("zone");
    }

    /// The computer runs until `local`, with the reminder loop awake whenever it asked to be.
    pub fn run_until(&mut self, local: &str) -> Vec<String> {
        let wall: chrono::NaiveDateTime = local.parse().expect("local time");
        let end = self.clock.zone().resolve(wall.date(), wall.time()).due;
        let mut told = Vec::new();
        loop {
            let next = self.planner().remind();
            told.extend(self.new_notices());
            match next.filter(|next| *next <= end) {
                // A turn at the same instant again would never end.
                Some(next) => {
                    let mut clock = self.clock.0.lock().unwrap();
                    assert!(next > clock.0, "the loop asked to be woken at {next}, and it is {}", clock.0);
                    clock.0 = next;
                }
                None => break,
            }
        }
        self.clock.0.lock().unwrap().0 = end;
        told
    }

    /// One turn of the loop; what it put on the desktop.
    pub fn turn(&mut self) -> Vec<String> {
        self.planner().remind();
        self.new_notices()
    }

    /// The notices since the last call as `local time: words`, each answered with *shown* unless told otherwise.
    pub fn new_notices(&mut self) -> Vec<String> {
        let notices: Vec<Notice> = self.pinboard.shown.lock().unwrap()[self.seen..].to_vec();
        self.seen += notices.len();
        let now = self.clock.zone().local(self.clock.now()).format("%F %H:%M");
        notices
            .iter()
            .map(|notice| {
                if self.answers {
                    self.planner().notice_event(notice.id, NoticeEvent::Shown).expect("recorded");
                }
                format!("{now} {}", words(notice))
            })
            .collect()
    }

    pub fn last_notice(&self) -> Notice {
        self.pinboard.shown.lock().unwrap().last().expect("a notice").clone()
    }

    /// The notices after the first `seen`, unanswered.
    pub fn notices_since(&self, seen: usize) -> Vec<Notice> {
        self.pinboard.shown.lock().unwrap()[seen..].to_vec()
    }

    /// Ends the program and looks into its folder.
    pub fn look_into(&mut self, look: impl FnOnce(&Folder) -> Result<(), StoreError>) {
        self.planner = None;
        look(&Folder::prepare(self.folder.path()).expect("the folder")).expect("a look into the vault");
    }

    pub fn withdrawn(&self) -> usize {
        self.pinboard.withdrawn.lock().unwrap().len()
    }

    /// The inbox as `state: titles` lines.
    pub fn inbox(&self) -> Vec<String> {
        let inbox = self.planner().inbox().expect("the inbox");
        let mut earlier: Vec<_> =
            inbox.earlier.into_iter().flat_map(|line| dates_of(self.planner(), line)).collect();
        earlier.sort_by_key(|item| std::cmp::Reverse(item.at.at));
        [inbox.due, inbox.snoozed]
            .into_iter()
            .flatten()
            .chain(earlier)
            .map(|item| {
                let title = if item.title.is_empty() { item.kind.name().to_owned() } else { item.title };
                format!("{} {} {title}", item.state.name(), item.at.local)
            })
            .collect()
    }

    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    pub fn add(&self, input: ActivityInput) -> i64 {
        self.planner().add_activity(&input).expect("an activity").id
    }
}

impl Drop for Trial {
    /// At its end every story looks at how what it ran finds its rows.
    fn drop(&mut self) {
        if !std::thread::panicking() {
            crate::statements::look();
        }
    }
}

fn words(notice: &Notice) -> String {
    let words = match notice.words {
        NoticeWords::One(time) => format!("one {}", time.format("%H:%M")),
        NoticeWords::OneOf(planned) => format!("one of {}", planned.format("%Y-%m-%d %H:%M")),
        NoticeWords::Ahead(time) => format!("ahead of {}", time.format("%H:%M")),
        NoticeWords::Several(count) => format!("several {count}"),
        NoticeWords::PauseEnded => "a pause has ended".to_owned(),
        NoticeWords::UnlockToRemind => "unlock".to_owned(),
        NoticeWords::Test => "test".to_owned(),
        NoticeWords::NoWindow(trouble) => format!("no window: {trouble:?}"),
    };
    let buttons = match notice.buttons {
        NoticeButtons::DoneLaterOpen => "done later open",
        NoticeButtons::LaterOpen => "later open",
        NoticeButtons::OpenOnly => "open",
    };
    format!("{words} [{buttons}]")
}
