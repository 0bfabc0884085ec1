//! A reflection: what was written is there after a kill, but for the last second (MOMENTS.md §1).

use std::thread::sleep;
use std::time::Duration;

use crate::app::{self, App};
use crate::desk::on_a_desk;
use crate::stubs::tray::TrayStub;
use crate::vault;
use interlude_domain::moments::moment::MomentKind;

/// So long after the last letter everything is kept.
const KEPT_AFTER: Duration = Duration::from_millis(1200);
const LETTERS: usize = 2_000;

#[test]
fn two_thousand_characters_are_kept_through_a_kill_but_for_the_last_second() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let _tray = TrayStub::start(&desk.bus);
        let text: String = "The lake was still, and then it rained. ".chars().cycle().take(LETTERS).collect();
        let run = App::open(desk, &[]);
        run.page.go_to("moments");
        run.page.press("new-reflection");
        run.page.write("reflection-text", &text);
        // The promise is about this time, and nothing but the clock tells that it has passed.
        sleep(KEPT_AFTER);
        run.page.keys(" And");
        run.kill();
        let texts = vault::texts(desk, MomentKind::Reflection);
        assert!(texts.iter().any(|kept| kept.starts_with(&text)), "{} texts are there", texts.len());
    });
}
