//! A notification service that hangs: the window goes on as if nothing was.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::app::App;
use crate::desk::on_a_desk;
use crate::processes::wait_at_most;
use crate::seed;
use crate::stubs::notifications::{Answers, NotificationStub};

/// How much longer the window may wait where the service hangs.
const PATIENCE_MS: f64 = 100.0;

/// Asks the planner again and again, and notes when each answer took long and when the page itself stood still.
const WATCH: &str = r#"
    const ask = (call) => window.__TAURI_INTERNALS__.invoke('ask', { call, arguments: {} });
    window.watched = { answers: 0, waits: [], asked: null };
    const note = (began) => { if (Date.now() - began > 50) window.watched.waits.push([began, Date.now()]); };
    let last = Date.now();
    setInterval(() => { note(last); last = Date.now(); }, 5);
    const go = async () => {
        for (;;) {
            const began = Date.now();
            window.watched.asked = began;
            await ask('today');
            window.watched.asked = null;
            note(began);
            window.watched.answers += 1;
            await new Promise((done) => setTimeout(done, 20));
        }
    };
    void go();
    return true;
"#;

/// A span of milliseconds since 1970.
type Span = (f64, f64);

/// A thread that sleeps and works for a moment, in turn. Where that took long, the machine had no time for anybody.
struct Sleeper {
    thread: JoinHandle<Vec<Span>>,
    enough: Arc<AtomicBool>,
}

impl Sleeper {
    fn start() -> Sleeper {
        let enough = Arc::new(AtomicBool::new(false));
        let asked = enough.clone();
        let thread = std::thread::spawn(move || {
            let mut stalls = Vec::new();
            while !asked.load(Ordering::Relaxed) {
                let before = now();
                std::thread::sleep(Duration::from_millis(2));
                // Whoever only wakes up goes before those that work, and would not see them waiting for a core.
                let woke = now();
                while now() - woke < 1.0 {}
                if now() - before > 10.0 {
                    stalls.push((before, now()));
                }
            }
            stalls
        });
        Sleeper { thread, enough }
    }

    fn stalls(self) -> Vec<Span> {
        self.enough.store(true, Ordering::Relaxed);
        self.thread.join().expect("a sleeper")
    }
}

fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs_f64() * 1_000.0
}

/// How long a wait was, without the time in which the machine stood still.
fn own_length(wait: Span, stalls: &[Span]) -> f64 {
    let lost: f64 = stalls.iter().map(|stall| (stall.1.min(wait.1) - stall.0.max(wait.0)).max(0.0)).sum();
    wait.1 - wait.0 - lost
}

/// What the page met while a reminder came.
struct Met {
    shown: bool,
    /// No later than the call to the service. What the page waited for before, as it began, was not the service.
    called: f64,
    answers: u64,
    waits: Vec<Span>,
    stalls: Vec<Span>,
}

impl Met {
    /// The longest wait since the service was called, without the time in which the machine stood still.
    fn longest(&self) -> f64 {
        let since = self.waits.iter().filter(|wait| wait.1 >= self.called);
        since.map(|wait| own_length(*wait, &self.stalls)).fold(0.0, f64::max)
    }
}

/// Lives through a reminder with a service that answers in this way.
fn live_through(answers: Answers) -> Met {
    let mut met = None;
    on_a_desk(|desk| {
        let due = seed::put_off(desk, Duration::from_secs(8));
        let desktop = NotificationStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        run.page.shows("today");
        desktop.answer(answers);
        let sleeper = Sleeper::start();
        run.page.js(WATCH);
        let mut called = now();
        wait_at_most(due.patience(), "the call to the service", || {
            let before = now();
            let shown = !desktop.shown().is_empty();
            called = if shown { called } else { before };
            shown
        });
        // Over the three seconds in which the call is waited for, and a while after.
        std::thread::sleep(Duration::from_secs(5));
        let watched = run.page.js("return window.watched;");
        let stalls = sleeper.stalls();
        let mut waits: Vec<Span> = serde_json::from_value(watched["waits"].clone()).expect("spans");
        // A question that has no answer by now is waited for, too.
        waits.extend(watched["asked"].as_f64().map(|asked| (asked, now())));
        run.page.go_to("inbox");
        run.page.says("inbox-due", seed::TITLE);
        met = Some(Met {
            shown: !desktop.shown().is_empty(),
            called,
            answers: watched["answers"].as_u64().expect("a number"),
            waits,
            stalls,
        });
        desktop.release();
    });
    met.expect("a story that was lived")
}

/// How often both are lived through before the window is said to wait. A service that is waited for is waited for each
/// time, and for three seconds; a busy machine is busy once.
const TRIES: usize = 3;

#[test]
fn the_window_never_waits_for_it() {
    let mut found = Vec::new();
    for _ in 0..TRIES {
        // What the same reminder costs the page where nobody hangs: it draws Today anew, for which a slow machine takes its time.
        let usual = live_through(Answers::AtOnce);
        let hanging = live_through(Answers::Withheld);
        for met in [&usual, &hanging] {
            assert!(met.shown && met.answers > 50, "{} answers", met.answers);
        }
        if hanging.longest() <= usual.longest() + PATIENCE_MS {
            return;
        }
        found.push(format!(
            "{} ms, usually {}: {:?}, called {}, the machine {:?}",
            hanging.longest(),
            usual.longest(),
            hanging.waits,
            hanging.called,
            hanging.stalls
        ));
    }
    panic!("each time the window waited: {found:#?}");
}
