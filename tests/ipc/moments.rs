//! Moments have the names and the kinds of values that the generated types say.

use crate::page::{Page, mood};
use crate::shapes::fields;
use serde_json::json;

#[test]
fn a_mood_is_kept_shown_under_its_day_changed_taken_away_and_brought_back() {
    let page = Page::open();
    let feelings = json!({ "known": ["torn", "calm"], "own": ["Fern-Weh"] });
    let kept = page.call("keep_mood", json!({ "id": null, "input": mood(), "feelings": feelings })).unwrap();
    assert_eq!(
        (fields(&kept).as_str(), fields(&kept["entry"]).as_str()),
        ("entry feelings", "id input textsBefore was writtenAt")
    );
    assert_eq!(fields(&kept["entry"]["was"]), "day isNight local zone");
    assert_eq!(kept["feelings"], json!({ "known": ["calm", "torn"], "own": ["Fern-Weh"] }));
    let id = &kept["entry"]["id"];
    assert_eq!(page.call("mood", json!({ "id": id })).unwrap(), kept);
    let moods = page.call("moods", json!({})).unwrap();
    assert_eq!((fields(&moods).as_str(), &moods["items"]), ("day items names ownFeelings", &json!([kept])));
    assert_eq!(
        (&moods["names"], &moods["ownFeelings"]),
        (&json!(["", "", "", "", ""]), &json!(["Fern-Weh"]))
    );
    page.call("bin_moment", json!({ "id": id })).unwrap();
    assert_eq!(page.call("moods", json!({})).unwrap()["items"], json!([]));
    page.call("restore_moment", json!({ "id": id })).unwrap();
    page.call("save_step_names", json!({ "input": ["down", "", "", "", "bright"] })).unwrap();
    assert_eq!(page.call("moods", json!({})).unwrap()["names"][4], "bright");
    assert_eq!(page.refused("save_step_names", json!({ "input": ["one"] })), "invalid");
}
