//! Thinking time, and a mood: put down from anywhere with the window closed, and found again (MOMENTS.md §2, §5, §10).

use crate::app::{self, App};
use crate::desk::on_a_desk;
use crate::processes::wait_for;
use crate::small;

const THOUGHT: &str = "What did they mean by later?";

#[test]
fn a_thought_is_put_aside_from_the_tray_and_killed_it_waits_on_its_screen_until_it_is_let_go() {
    on_a_desk(|desk| {
        let (tray, run) = small::in_the_tray(desk);
        run.open_again(|| tray.choose("Put a thought aside"));
        wait_for("the cursor in the line", || run.page.focused() == "thought-text");
        run.page.keys(THOUGHT);
        run.page.enter("save-thought");
        run.page.says("toast", "It waits for ");
        assert_eq!(run.page.value("thought-text"), "", "the line is free for the next one");
        // What is typed and not put aside stands there again.
        run.page.write("thought-text", "And the keys");
        small::escape(desk, &run);
        run.open_again(|| assert!(app::start_again(desk, &["--thought"]).success()));
        wait_for("the words", || run.page.value("thought-text") == "And the keys");
        run.kill();
        let run = App::open(desk, &[]);
        run.page.go_to("moments");
        run.page.press("open-thinking");
        run.page.says("thinking-waits", "1 thing waits for ");
        run.page.says("thought", THOUGHT);
        run.page.enter("let-all-go");
        run.page.shows("thinking-nothing");
    });
}

#[test]
fn a_mood_in_words_that_was_not_saved_stands_there_again_in_the_small_window() {
    on_a_desk(|desk| {
        let (_tray, run) = small::in_the_tray(desk);
        let open = || run.open_again(|| assert!(app::start_again(desk, &["--mood"]).success()));
        open();
        run.page.enter("mood-in-words");
        run.page.write("mood-text", "Tired, and lighter than yesterday");
        small::escape(desk, &run);
        open();
        wait_for("the words", || run.page.value("mood-text") == "Tired, and lighter than yesterday");
    });
}
