//! A notification service that hangs: the window goes on as if nothing was.

use std::time::Duration;

use crate::app::App;
use crate::desk::on_a_desk;
use crate::processes::wait_at_most;
use crate::seed;
use crate::stubs::notifications::{Answers, NotificationStub};

/// The longest that the window may wait (issue: "the window never waits more than 100 ms").
const PATIENCE_MS: f64 = 100.0;

/// Asks the planner again and again and notes the longest answer, and the longest pause between two timers.
const WATCH: &str = r#"
    const ask = (command) => window.__TAURI_INTERNALS__.invoke(command);
    window.watched = { answers: [], pause: 0 };
    let last = performance.now();
    setInterval(() => {
        const now = performance.now();
        window.watched.pause = Math.max(window.watched.pause, now - last);
        last = now;
    }, 5);
    const go = async () => {
        for (;;) {
            const began = performance.now();
            await ask('today');
            window.watched.answers.push(performance.now() - began);
            await new Promise((done) => setTimeout(done, 20));
        }
    };
    void go();
    return true;
"#;

#[test]
fn the_window_never_waits_for_it() {
    on_a_desk(|desk| {
        let due = seed::put_off(desk, Duration::from_secs(8));
        let desktop = NotificationStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        run.page.shows("today");
        desktop.answer(Answers::Withheld);
        run.page.js(WATCH);
        wait_at_most(due.patience(), "the call that hangs", || !desktop.shown().is_empty());
        // Over the three seconds in which the call is waited for, and a while after.
        std::thread::sleep(Duration::from_secs(5));
        let answers = run.page.js("return window.watched.answers;");
        let answers: Vec<f64> =
            answers.as_array().expect("answers").iter().filter_map(|one| one.as_f64()).collect();
        let pause = run.page.js("return window.watched.pause;").as_f64().expect("a pause");
        let slow = answers.iter().filter(|answer| **answer > PATIENCE_MS).count();
        assert!(answers.len() > 50, "{} answers", answers.len());
        // One in a hundred may fall to a machine that does other things too; a hang would hold up all of them for seconds.
        assert!(
            slow * 100 <= answers.len(),
            "{slow} of {} answers took too long: {answers:?}",
            answers.len()
        );
        assert!(pause < 1_000.0, "the page stood still for {pause} ms");
        run.page.go_to("inbox");
        run.page.says("inbox-due", seed::TITLE);
        desktop.release();
    });
}
