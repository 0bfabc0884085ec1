//! Ideas: one that comes with the program is put on the list, one of the person's own is kept.

use crate::app::App;
use crate::desk::on_a_desk;
use crate::hand::named;
use crate::processes::wait_for;
use crate::seed;
use crate::stubs::tray::TrayStub;

#[test]
fn an_idea_becomes_an_activity_in_one_click_and_my_own_are_kept() {
    on_a_desk(|desk| {
        seed::blank(desk);
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        let page = &run.page;
        page.go_to("activities");
        page.press("activities-part-ideas");
        page.take("filter-need", "comfort");
        page.take("filter-minutes", "30");
        page.click(&format!("[data-name=\"idea-of-tea-window\"] {}", named("take-idea")));
        page.press("new-idea");
        page.fill("idea-text", "The bench in the park");
        page.fill("idea-minutes", "half an hour");
        page.press("save-idea");
        page.says("idea-minutes-error", "That isn't a whole number.");
        page.fill("idea-minutes", "30");
        page.press("save-idea");
        page.says("ideas-list", "The bench in the park");
        page.press("activities-part-mine");
        page.says("group-someday", "Tea by the window, without a screen");
        run.kill();
        let again = App::open(desk, &[]);
        again.page.go_to("activities");
        again.page.says("group-someday", "Tea by the window, without a screen");
        again.page.press("activities-part-ideas");
        wait_for("my own idea", || {
            again.page.has("[data-name=\"1\"]") && again.page.text("[data-name=\"1\"]").contains("my own")
        });
    });
}
