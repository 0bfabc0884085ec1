//! Moments have the names and the kinds of values that the generated types say.

use crate::page::{Page, entry, mood, noticed};
use crate::shapes::fields;
use interlude_rehearsal::Beginning;
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

#[test]
fn patterns_have_their_shape_and_go_into_a_file() {
    let page = Page::begun(Beginning::Charted);
    let input = json!({ "over": "plan", "from": "", "to": "" });
    let view = page.call("patterns", json!({ "input": input })).unwrap();
    assert_eq!(fields(&view), "checkIns from hasPlan hours mood names needs now over strength to");
    for (path, expected) in [
        ("/mood", "bands line missing n points ticks"),
        ("/mood/points/0", "date dots line median x"),
        ("/mood/points/0/dots/0", "local step x y"),
        ("/mood/bands/0", "first from last to"),
        ("/mood/ticks/0", "date x"),
        ("/hours", "cells missing n"),
        ("/hours/cells/0", "n part size weekday x y"),
        ("/strength", "groups n ticks untold"),
        ("/strength/groups/0", "done entries medians missing n"),
        ("/strength/groups/0/entries/0", "after before from local to y"),
        ("/strength/groups/0/medians/0", "at value"),
        ("/needs", "cells missing n weeks"),
        ("/needs/weeks/0", "from to x"),
        ("/needs/cells/0", "n need size week x y"),
        ("/checkIns", "after before missing n points ticks"),
        ("/checkIns/points/0", "after before local x"),
    ] {
        assert_eq!(fields(view.pointer(path).expect(path)), expected, "{path}");
    }
    let saved = page.call("export_pattern", json!({ "input": input, "chart": "mood" })).unwrap();
    assert_eq!(
        (fields(&saved).as_str(), &saved["count"]),
        ("count path", &json!(view["mood"]["points"].as_array().unwrap().len()))
    );
}

#[test]
fn what_was_noticed_is_kept_and_said() {
    let page = Page::open();
    let blank = page.call("observation", json!({ "id": null })).unwrap();
    assert_eq!(
        (fields(&blank).as_str(), &blank["asks"], &blank["kept"]),
        ("asks beside input kept mayTell now said", &json!("all"), &json!(null))
    );
    let asked = json!({ "id": null, "input": entry("observation"), "beside": noticed() });
    let kept = page.call("keep_observation", asked).unwrap();
    assert_eq!(fields(&kept["kept"]), "editedAt id textsBefore was writtenAt");
    assert_eq!(kept["beside"], noticed());
    let id = &kept["kept"]["id"];
    assert_eq!(page.call("observation", json!({ "id": id })).unwrap(), kept);
    let said = page.call("observation_said", json!({ "id": id })).unwrap();
    assert_eq!(fields(&said["said"]), "at local");
    assert_eq!(page.call("observation_not_said", json!({ "id": id })).unwrap()["said"], json!(null));
    let mut asked = json!({ "id": id, "input": entry("observation"), "beside": noticed() });
    asked["input"]["text"] = json!("They were online at two.");
    let refused = page.call("keep_observation", asked.clone()).unwrap_err();
    assert_eq!(refused["fields"], json!([{ "field": "text", "problem": "watches" }]));
    let tried =
        page.call("try_out", json!({ "call": "keep_observation", "arguments": asked.to_string() })).unwrap();
    assert_eq!(tried, refused["fields"]);
}

#[test]
fn a_reflection_is_kept_with_its_prompt_and_drawn() {
    let page = Page::open();
    let blank = page.call("reflection", json!({ "id": null })).unwrap();
    assert_eq!(fields(&blank), "input isLate kept now prompt prompts");
    let asked = json!({ "id": null, "input": entry("reflection"), "prompt": "body_now" });
    let kept = page.call("keep_reflection", asked).unwrap();
    let id = &kept["kept"]["id"];
    assert_eq!(
        (&kept["prompt"], page.call("reflection", json!({ "id": id })).unwrap()),
        (&json!("body_now"), kept.clone())
    );
    let drawn = page.call("formatted_entry", json!({ "id": id })).unwrap();
    assert_eq!(
        drawn["blocks"],
        json!([{ "is": "paragraph", "parts": [
            { "is": "plain", "text": "A " }, { "is": "emphasis", "parts": [{ "is": "plain", "text": "calm" }] },
            { "is": "plain", "text": " hour." },
        ] }])
    );
}

#[test]
fn what_was_put_aside_waits_and_is_let_go() {
    let page = Page::open();
    let blank = page.call("thinking", json!({})).unwrap();
    assert_eq!(fields(&blank), "folded isNearQuiet isNow mayAsk next now time waiting");
    assert_eq!((&blank["time"], &blank["next"]), (&json!(""), &json!(null)));
    let view = page.call("put_aside", json!({ "text": "The keys" })).unwrap();
    assert_eq!(fields(&view["waiting"][0]), "id putAt text");
    let id = &view["waiting"][0]["id"];
    assert_eq!(page.call("thought_matters", json!({ "id": id })).unwrap()["waiting"], view["waiting"]);
    let asked = page.call("thought_asks", json!({ "id": id }));
    assert_eq!(asked.is_ok(), view["mayAsk"] == json!(true));
    let refused = page.call("save_thinking_time", json!({ "time": "23:00" })).unwrap_err();
    assert_eq!(refused["fields"], json!([{ "field": "time", "problem": "near_quiet" }]));
    let other = page.call("put_aside", json!({ "text": "The trip" })).unwrap();
    let ids: Vec<_> = other["waiting"].as_array().unwrap().iter().map(|one| one["id"].clone()).collect();
    assert_eq!(page.call("let_all_go", json!({})).unwrap(), json!(ids));
}
