//! A reminder on a desktop with the real `dunst`.

use std::time::Duration;

use interlude_domain::reminding::occurrence::State;

use crate::app::App;
use crate::desk::on_a_desk;
use crate::processes::{wait_at_most, wait_for};
use crate::stubs::dunst::Dunst;
use crate::stubs::tray::TrayStub;
use crate::{seed, vault};

#[test]
fn a_click_opens_the_window_on_the_reminder() {
    on_a_desk(|desk| {
        let due = seed::put_off(desk, Duration::from_secs(8));
        let (tray, dunst) = (TrayStub::start(&desk.bus), Dunst::start(desk));
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        run.close_window(desk);
        wait_at_most(due.patience(), "it on the screen", || dunst.displayed(desk) == 1);
        run.open_again(|| dunst.click(desk));
        run.page.says("inbox-due", seed::TITLE);
        wait_for("it to leave the screen", || dunst.displayed(desk) == 0);
        assert_eq!(dunst.history(desk), [due.sentence()]);
    });
}

#[test]
fn done_in_its_menu_closes_the_reminder() {
    on_a_desk(|desk| {
        let due = seed::put_off(desk, Duration::from_secs(4));
        let (tray, dunst) = (TrayStub::start(&desk.bus), Dunst::start(desk));
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        run.close_window(desk);
        wait_at_most(due.patience(), "it on the screen", || dunst.displayed(desk) == 1);
        dunst.choose_done(desk);
        assert_eq!(vault::wait_occurrence(desk, State::Done).due, due.nominal);
        wait_for("it to leave the screen", || dunst.displayed(desk) == 0);
        run.open_again(|| tray.choose("Open"));
        run.page.go_to("inbox");
        run.page.says("inbox-empty", "Nothing is open.");
    });
}
