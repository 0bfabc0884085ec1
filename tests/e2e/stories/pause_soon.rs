//! How soon a pause is there: from the click in the tray to its sentence, and from the key to the cursor (LOOK.md). The figures are
//! those of the night; by day a few openings hold what nobody may wait for.

use std::time::{SystemTime, UNIX_EPOCH};

use super::long_form;
use crate::app::App;
use crate::desk::on_a_desk;
use crate::processes::wait_for;
use crate::small;

/// Neither may take longer on the busiest machine, in milliseconds.
const SENTENCE: f64 = 3000.0;
const CURSOR: f64 = 500.0;
/// Tells when the key came and when the cursor stood in the field.
const WATCH: &str = "window.came = 0; window.stood = 0; \
    addEventListener('keydown', () => { window.came ||= performance.now(); }, true); \
    addEventListener('focusin', ({ target }) => { if (target.matches('textarea')) requestAnimationFrame(() => { window.stood = performance.now(); }); })";

#[test]
fn the_sentence_stands_soon_after_the_click_and_the_cursor_soon_after_the_key() {
    on_a_desk(|desk| {
        let (tray, run) = small::in_the_tray(desk);
        let (mut sentences, mut cursors) = (Vec::new(), Vec::new());
        for _ in 0..long_form::rounds(3, 30) {
            let clicked =
                SystemTime::now().duration_since(UNIX_EPOCH).expect("a date").as_secs_f64() * 1000.0;
            small::open_by_tray(&run, &tray);
            wait_for("the plan to be known", || {
                figure(&run, "performance.getEntriesByName('said').length") > 0.0
            });
            let said = "performance.timeOrigin + performance.getEntriesByName('said')[0].startTime";
            sentences.push(figure(&run, said) - clicked);
            run.page.js(WATCH);
            run.page.keys("1");
            wait_for("the cursor", || figure(&run, "window.stood") > 0.0);
            cursors.push(figure(&run, "window.stood - window.came"));
            small::escape(desk, &run);
        }
        for (what, times, most) in
            [("pause: click to sentence", sentences, SENTENCE), ("pause: key to cursor", cursors, CURSOR)]
        {
            hold(what, times, most);
        }
    });
}

fn hold(what: &str, mut times: Vec<f64>, most: f64) {
    times.sort_by(f64::total_cmp);
    let (median, slowest) = (times[times.len() / 2], times[times.len() - 1]);
    long_form::found(what, &format!("slowest {slowest:.0} ms of {}, median {median:.0} ms", times.len()));
    assert!(slowest < most, "{what}: {times:?}");
}

fn figure(run: &App, script: &str) -> f64 {
    run.page.js(&format!("return {script}")).as_f64().unwrap_or_default()
}
