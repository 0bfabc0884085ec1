//! How a list of ten years behaves in the real window (MOMENTS.md §7): it opens, goes to its end, and is scrolled for half a minute
//! by the wheel without an empty row; and how soon the pictures of ninety days stand. By day the sample vault holds what nobody may
//! wait for; `cargo xtask bench scale` names a vault of 73,000 entries and prints the figures.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::json;

use super::long_form;
use crate::app::{self, App};
use crate::desk::{Desk, on_a_desk};
use crate::hand::named;
use crate::processes::wait_for;

/// The vault that is measured with.
const VAULT: &str = "INTERLUDE_SCALE";
/// How often each is asked for.
const ROUNDS: usize = 10;
/// What a list and its end may take among 73,000 entries, in milliseconds; and on the busiest machine by day.
const LIST: f64 = 150.0;
const END: f64 = 300.0;
const BY_DAY: f64 = 3000.0;
/// A frame that is late, and one that is not to be.
const LATE: f64 = 50.0;
const NEVER: f64 = 200.0;

/// Calls `done` once the list is there, or its row: after the frame that drew it.
const ONCE: &str = "const once = (is, done) => requestAnimationFrame(function look() { \
    if (is()) requestAnimationFrame(() => done(performance.now())); else requestAnimationFrame(look); });";
/// At every frame: how long it took, and whether three fixed points of the list hold a row with text.
const FRAMES: &str = "window.frames_taken = []; window.empty = 0; window.watching = true; \
    const box = document.querySelector('[data-testid=moments-list]').getBoundingClientRect(); \
    const points = [0.1, 0.5, 0.9].map((at) => [box.left + box.width / 3, box.top + box.height * at]); \
    let last = performance.now(); \
    requestAnimationFrame(function frame(now) { \
      window.frames_taken.push(now - last); last = now; \
      for (const [x, y] of points) { \
        const row = document.elementFromPoint(x, y)?.closest('[data-testid=moment-row]'); \
        if (!row?.querySelector('.time')) window.empty += 1; \
      } \
      if (window.watching) requestAnimationFrame(frame); });";

fn vault() -> Option<PathBuf> {
    std::env::var_os(VAULT).map(PathBuf::from)
}

fn fill(desk: &Desk) {
    let Some(vault) = vault() else { return app::fill_with_sample(desk) };
    fs::create_dir_all(desk.data()).expect("the data folder");
    for file in fs::read_dir(vault).expect("a vault") {
        let file = file.expect("a file");
        fs::copy(file.path(), desk.data().join(file.file_name())).expect("a copy of it");
    }
}

fn figure(run: &App, script: &str) -> f64 {
    run.page.js(&format!("return {script}")).as_f64().unwrap_or_default()
}

/// Milliseconds from a press until something is drawn.
fn took(run: &App, press: &str, is: &str) -> f64 {
    run.page.js(&format!(
        "{ONCE} window.took = 0; const since = performance.now(); {press}; once(() => {is}, (at) => {{ window.took = at - since; }});"
    ));
    wait_for(is, || figure(run, "window.took") > 0.0);
    figure(run, "window.took")
}

fn hold(what: &str, mut times: Vec<f64>, most: f64) {
    times.sort_by(f64::total_cmp);
    let (median, slowest) = (times[times.len() / 2], times[times.len() - 1]);
    long_form::found(what, &format!("median {median:.0} ms, slowest {slowest:.0} of {}", times.len()));
    let most = if vault().is_some() { most } else { BY_DAY };
    assert!(median <= most, "{what}: {times:?}");
}

/// Turns the wheel over the list for so long. The driver turns it by how much more is asked for than the time before.
fn scroll(run: &App, length: Duration) {
    let since = Instant::now();
    let (mut turn, mut by) = (0, 0);
    while since.elapsed() < length {
        // Mostly on, at times back.
        by += if turn % 7 == 6 { -900 } else { 700 };
        let wheel = json!([{ "type": "wheel", "id": "wheel", "actions": [
            { "type": "scroll", "x": 420, "y": 400, "deltaX": 0, "deltaY": by, "duration": 100 }
        ] }]);
        run.page.act(&wheel);
        turn += 1;
    }
}

#[test]
fn a_list_of_ten_years_opens_goes_to_its_end_and_is_scrolled_without_an_empty_row() {
    on_a_desk(|desk| {
        fill(desk);
        let run = App::open(desk, &[]);
        run.page.shows("nav-moments");
        let is_there = "document.querySelector('[data-testid=moment-row] .time')";
        let (mut lists, mut ends, mut pictures) = (Vec::new(), Vec::new(), Vec::new());
        let elsewhere = || {
            run.page.js("document.querySelector('[data-testid=nav-drafts]').click()");
            wait_for("drafts", || run.page.has(&named("drafts")));
        };
        for _ in 0..ROUNDS {
            elsewhere();
            let opens = "document.querySelector('[data-testid=nav-patterns]').click()";
            pictures.push(took(&run, opens, "document.querySelector('[data-testid=chart-mood-picture]')"));
            elsewhere();
            lists.push(took(&run, "document.querySelector('[data-testid=nav-moments]').click()", is_there));
            let end = "document.querySelector('[data-testid=moments-list]').dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))";
            let at_end = "(() => { const list = document.querySelector('[data-testid=moments-list]'); \
                const row = list.querySelector('[role=option].active'); \
                return list.scrollTop + list.clientHeight >= list.scrollHeight - 2 && row?.querySelector('.time') && row?.ariaPosInSet === row?.ariaSetSize; })()";
            ends.push(took(&run, end, at_end));
            run.page.js("document.querySelector('[data-testid=moments-list]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }))");
        }
        hold("timeline: opening the list", lists, LIST);
        hold("timeline: End", ends, END);
        hold("patterns: opening them", pictures, LIST);

        run.page.js(FRAMES);
        scroll(&run, Duration::from_secs(if vault().is_some() { 30 } else { 1 }));
        run.page.js("window.watching = false");
        let frames = figure(&run, "window.frames_taken.length");
        let late = figure(&run, &format!("window.frames_taken.filter((took) => took > {LATE}).length"));
        let longest = figure(&run, "Math.max(...window.frames_taken.slice(1))");
        let empty = figure(&run, "window.empty");
        let reached = figure(&run, "document.querySelector('[data-testid=moments-list]').scrollTop");
        long_form::found(
            "timeline: wheel",
            &format!(
                "{frames:.0} frames, {late:.0} over {LATE:.0} ms, longest {longest:.0} ms, {empty:.0} points without a row, {reached:.0} px"
            ),
        );
        assert!(reached > if vault().is_some() { 30_000.0 } else { 300.0 }, "it was scrolled");
        if vault().is_some() {
            assert!(
                empty == 0.0 && late <= frames / 100.0 && longest <= NEVER,
                "{frames} {late} {longest} {empty}"
            );
        }
    });
}
