//! Sheets, points and the list for a bad hour have the names and the kinds of values that the generated types say.

use crate::page::{Page, plan};
use crate::said::{bad_hour, point, sheet_line, talk};
use crate::shapes::fields;
use serde_json::{Value, json};

fn planned() -> Page {
    let page = Page::open();
    page.call("save_plan", json!({ "input": plan(), "change": null })).unwrap();
    page
}

fn sheet(page: &Page, name: &str) -> Value {
    let view = page.call("sheets", json!({})).unwrap();
    let found = view["sheets"].as_array().unwrap().iter().find(|one| one["sheet"] == name);
    found.unwrap_or_else(|| panic!("{name}: {view}")).clone()
}

#[test]
fn a_sheet_is_kept_shown_as_it_was_taken_away_and_brought_back() {
    let page = Page::open();
    let none = page.call("sheets", json!({})).unwrap();
    assert_eq!(fields(&none), "isOfHarm now offered sheets");
    assert_eq!((&none["sheets"], &none["offered"]), (&json!([]), &json!(null)));
    let page = planned();
    let asked =
        json!({ "sheet": "needs", "lines": [sheet_line("Sleep"), sheet_line(""), sheet_line("Quiet")] });
    let kept = page.call("keep_sheet", asked).unwrap();
    assert_eq!(fields(&kept), "acts hasFormer isOfFirstDays lines most readsAgain sheet version written");
    assert_eq!(fields(&kept["lines"][1]), "mayAsk text thenDo told");
    assert_eq!((&kept["lines"][1]["text"], &kept["lines"][1]["told"]), (&json!("Quiet"), &json!(null)));
    assert_eq!((&kept["acts"], &kept["isOfFirstDays"]), (&json!(["begin", "write"]), &json!(true)));
    assert_eq!(sheet(&page, "needs"), kept);
    let former = page.call("former_sheets", json!({ "sheet": "needs" })).unwrap();
    assert_eq!(fields(&former[0]), "isOfDayThree isOfFirstDays lines version written");
    let version = json!({ "version": kept["version"] });
    page.call("remove_version", version.clone()).unwrap();
    assert_eq!(sheet(&page, "needs")["lines"], json!([]));
    page.call("restore_version", version).unwrap();
    assert_eq!(sheet(&page, "needs"), kept);
    assert_eq!(page.refused("remove_version", json!({ "version": 99 })), "not_found");
    assert_eq!(page.refused("sheet_holds", json!({ "sheet": "needs" })), "not_found");
    page.call("wave_sheet", json!({ "sheet": "must_haves" })).unwrap();
    page.call("unwave_sheet", json!({ "sheet": "must_haves" })).unwrap();
    let saying = page.call("saying", json!({})).unwrap();
    assert_eq!((&saying["hasSheets"], &saying["sheet"]), (&json!(true), &json!(null)));
}

#[test]
fn of_a_sheet_the_line_that_makes_no_sense_and_how_many_there_may_be_are_named() {
    let page = planned();
    let fields = |sheet: &str, lines: Value| {
        let error = page.call("keep_sheet", json!({ "sheet": sheet, "lines": lines })).expect_err(sheet);
        error["fields"].clone()
    };
    let four = json!(["1", "2", "3", "4"].map(sheet_line));
    assert_eq!(
        fields("deal_breakers", four),
        json!([{ "field": "lines", "problem": "too_large", "limit": 3 }])
    );
    let then = json!([sheet_line("They stay"), { "text": "", "thenDo": "ring Ada" }]);
    assert_eq!(fields("outcomes", then), json!([{ "field": "1.text", "problem": "required" }]));
}

#[test]
fn whether_they_were_told_is_told_taken_back_and_asked() {
    let page = planned();
    let asked = json!({ "sheet": "would_see", "lines": [sheet_line("You ring")] });
    assert_eq!(page.call("keep_sheet", asked).unwrap()["acts"], json!(["begin", "write", "tell"]));
    let line = || json!({ "text": "You ring" });
    let ask = |text: &str| json!({ "text": text, "question": text });
    for (call, told) in [("seen_told", "told"), ("seen_not_told", "not_yet")] {
        assert_eq!(page.call(call, line()).unwrap()["lines"][0]["told"], told, "{call}");
    }
    let question = page.call("seen_asks", ask("You ring")).unwrap();
    assert_eq!((fields(&question).as_str(), &question["text"]), ("id text", &json!("You ring")));
    assert_eq!(sheet(&page, "would_see")["lines"][0]["told"], "asked");
    for call in ["seen_told", "seen_not_told"] {
        assert_eq!(page.refused(call, json!({ "text": "Anything" })), "not_found", "{call}");
    }
    assert_eq!(page.refused("seen_asks", ask("Anything")), "not_found");
}

#[test]
fn a_point_is_kept_changed_taken_away_and_brought_back() {
    let page = planned();
    let kept = page.call("keep_point", json!({ "id": null, "input": point() })).unwrap();
    assert_eq!((fields(&kept).as_str(), &kept["input"]), ("id input", &point()));
    let mut good = point();
    (good["kind"], good["triedBy"]) = (json!("good"), json!(null));
    let good = page.call("keep_point", json!({ "id": null, "input": good })).unwrap();
    let view = page.call("points", json!({})).unwrap();
    assert_eq!(fields(&view), "isOfHarm mayAdd now points tried");
    assert_eq!((&view["points"], &view["tried"]), (&json!([good]), &json!([kept])));
    page.call("remove_point", json!({ "id": kept["id"] })).unwrap();
    assert_eq!(page.call("points", json!({})).unwrap()["tried"], json!([]));
    page.call("restore_point", json!({ "id": kept["id"] })).unwrap();
    assert_eq!(page.call("points", json!({})).unwrap()["tried"], json!([kept]));
    assert_eq!(page.refused("keep_point", json!({ "id": 99, "input": point() })), "not_found");
}

#[test]
fn an_earlier_plan_has_its_sheets_points_and_talks() {
    let page = planned();
    page.call("keep_sheet", json!({ "sheet": "needs", "lines": [sheet_line("Sleep")] })).unwrap();
    page.call("keep_point", json!({ "id": null, "input": point() })).unwrap();
    page.call("keep_talk", json!({ "id": null, "input": talk() })).unwrap();
    page.call("close_plan", json!({})).unwrap();
    let id = page.call("earlier_plans", json!({})).unwrap()[0]["id"].clone();
    let read = page.call("earlier_plan", json!({ "id": id })).unwrap();
    assert_eq!(read["sheets"][0]["lines"][0]["text"], "Sleep");
    assert_eq!(
        (&read["points"][0]["input"], &read["talks"][0]["input"]["title"]),
        (&point(), &json!("A talk"))
    );
}

#[test]
fn the_list_for_a_bad_hour_is_kept_printed_and_shown_to_the_small_window() {
    let page = Page::open();
    page.desktop_did();
    assert_eq!(page.call("bad_hour", json!({})).unwrap()["parts"], json!([]));
    assert_eq!(page.refused("print_bad_hour", json!({})), "not_found");
    let kept = page.call("keep_bad_hour", json!({ "input": bad_hour() })).unwrap();
    assert_eq!((fields(&kept).as_str(), &kept["input"]), ("input parts", &bad_hour()));
    assert_eq!(kept["parts"][3], json!({ "part": "people", "lines": ["Ada", "Rin"] }));
    assert_eq!(page.call_from("pause", "bad_hour", json!({})).unwrap(), kept);
    page.call("print_bad_hour", json!({})).unwrap();
    assert_eq!(page.desktop_did(), ["print"]);
    let shown = page.call("shown_while_locked", json!({})).unwrap();
    assert_eq!((fields(&shown).as_str(), &shown["badHour"]), ("badHour card filled lines sent", &json!([])));
    let error = page.call("keep_bad_hour", json!({ "input": { "signs": 1 } })).expect_err("no such shape");
    assert_eq!(error["code"], "invalid");
}
