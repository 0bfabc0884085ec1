//! Before deciding: a sheet that is offered by day and not late, what I would need to see until it is a question, and the list for a bad
//! hour on one printed page. By keyboard (PRODUCT.md §3.7).

use crate::desk::on_a_desk;
use crate::printing;
use crate::processes::wait_for;
use crate::thursdays::{begun, go};

/// Day three.
const DAY: &str = "2027-03-02T14:00:00Z";
const EVENING: &str = "2027-03-02T20:30:00Z";
const ENTER: &str = "\u{e007}";
/// The parts of the list, in their order.
const PARTS: [&str; 6] = ["signs", "alone", "places", "people", "professionals", "safe"];

#[test]
fn a_sheet_is_offered_by_day_and_what_nobody_was_told_becomes_a_question() {
    on_a_desk(|desk| {
        let (_tray, run) = begun(desk, DAY);
        let page = &run.page;
        go(&run, "talk");
        page.shows("sheet-offered");
        page.enter("sheet-begin");
        wait_for("the first line", || page.focused() == "sheet-line-0");
        page.write("sheet-line-0", "Evenings that are mine");
        page.enter("save-sheet");
        wait_for("the sheet", || {
            page.text("[data-testid=\"sheet-needs\"]").contains("Evenings that are mine")
        });
        page.enter("write-would_see");
        page.write("sheet-line-0", "You answer on the day we agreed");
        page.enter("save-sheet");
        page.enter("ask-0");
        page.shows("line-asked");
        // The week has had its sheet.
        go(&run, "talk");
        page.shows("to-sheets");
        assert!(!page.has("[data-testid=\"sheet-offered\"]"));
        go(&run, "plan");
        page.press("plan-part-check_ins");
        page.press("month-2027-03-04");
        page.says("around-later", "It would help me: “You answer on the day we agreed”");
    });
}

#[test]
fn in_the_evening_none_is_offered() {
    on_a_desk(|desk| {
        let (_tray, run) = begun(desk, EVENING);
        go(&run, "talk");
        run.page.shows("to-sheets");
        assert!(!run.page.has("[data-testid=\"sheet-offered\"]"));
    });
}

/// As much as a part may have: eight lines, and four hundred characters with their ends.
fn longest(part: &str) -> String {
    let line = |number: usize| {
        format!("{part} {number} {}", "wide words here ".repeat(4)).chars().take(49).collect()
    };
    (1..=8).map(line).collect::<Vec<String>>().join(ENTER)
}

#[test]
fn the_list_at_its_longest_is_one_printed_page() {
    on_a_desk(|desk| {
        let (_tray, run) = begun(desk, DAY);
        let page = &run.page;
        go(&run, "help");
        page.enter("write-bad-hour");
        page.shows("bad-hour-form");
        for part in PARTS {
            page.fill(&format!("bad-hour-{part}-field"), &longest(part));
        }
        page.press("save-bad-hour");
        page.shows("bad-hour");
        let printed = printing::to_file(desk, &run, "print-bad-hour");
        assert_eq!(printed.matches('\u{c}').count(), 1, "one page:\n{printed}");
        for part in PARTS {
            assert!(
                printed.contains(&format!("{part} 1")) && printed.contains(&format!("{part} 8")),
                "{printed}"
            );
        }
        assert!(!printed.contains("Hide this window"), "{printed}");
    });
}
