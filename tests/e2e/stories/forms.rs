//! Forms: what makes no sense is said beside its field, and nothing that was typed is lost.

use crate::app::App;
use crate::desk::on_a_desk;
use crate::hand::named;
use crate::processes::wait_for;
use crate::seed;
use crate::stubs::tray::TrayStub;

#[test]
fn an_impossible_time_in_the_plan_is_said_beside_it_and_the_rest_is_kept() {
    on_a_desk(|desk| {
        seed::blank(desk);
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        let page = &run.page;
        tray.wait_for_icon();
        page.go_to("plan");
        page.press("make-plan");
        page.press("questions-go-on");
        page.fill("plan-name", "Maren");
        page.choose("plan-has-cadence");
        page.choose("cadence-repeat-every_n_days");
        page.fill("cadence-every", "three");
        page.fill("cadence-time", "25:99");
        page.fill("purpose-mine", "Sleep again.");
        page.press("save-plan");
        beside(&run, "cadence-time", "That isn't a time. Write it like 19:00.");
        beside(&run, "cadence-every", "That isn't a whole number.");
        wait_for("the first field to have the focus", || page.focused() == "cadence-every");
        let kept =
            ["plan-name", "cadence-every", "cadence-time", "purpose-mine"].map(|field| page.value(field));
        assert_eq!(kept, ["Maren", "three", "25:99", "Sleep again."]);
        page.fill("cadence-every", "3");
        page.fill("cadence-time", "19:30");
        page.press("save-plan");
        page.says("plan-cadence", "19:30");
        page.says("plan-page", "Sleep again.");
    });
}

#[test]
fn an_activity_without_a_name_on_no_date_is_not_saved_and_not_lost() {
    on_a_desk(|desk| {
        seed::blank(desk);
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        let page = &run.page;
        tray.wait_for_icon();
        page.go_to("activities");
        page.press("add-activity");
        page.choose("activity-repeat-once");
        page.fill("activity-date", "2026-02-30");
        page.fill("activity-minutes", "a while");
        page.press("save-activity");
        beside(&run, "activity-title", "This is needed.");
        beside(&run, "activity-date", "There is no such day.");
        beside(&run, "activity-minutes", "That isn't a whole number.");
        // What was typed outlives the window's other screens, too.
        page.go_to("today");
        page.go_to("activities");
        page.shows("activity-form");
        let kept = ["activity-date", "activity-minutes"].map(|field| page.value(field));
        assert_eq!(kept, ["2026-02-30", "a while"]);
    });
}

/// The message stands in the field's own box, and the field points to it for a screen reader.
#[track_caller]
fn beside(run: &App, field: &str, message: &str) {
    let error = format!("{field}-error");
    run.page.wait_text(&format!(".field:has({}) {}", named(field), named(&error)), message);
    let tells = format!("{}[aria-invalid=\"true\"][aria-describedby~=\"{field}-note\"]", named(field));
    assert!(run.page.has(&tells), "{field} points to its message");
}
