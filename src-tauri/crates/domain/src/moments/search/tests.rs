//! What is looked for, and where it is found.

use super::*;

/// The hits of `typed` in `text`, in brackets.
fn found(typed: &str, text: &str) -> String {
    let mut shown = String::new();
    let mut at = 0;
    for hit in Query::of(typed).hits(text) {
        shown.push_str(&text[at..hit.start]);
        shown.push_str(&format!("[{}]", &text[hit.clone()]));
        at = hit.end;
    }
    shown + &text[at..]
}

#[test]
fn hits_stand_in_the_words_of_the_person() {
    for (typed, text, expected) in [
        ("strasse", "In der Straße.", "In der [Straße]."),
        ("cafe", "Das Cafe\u{301}, bald", "Das [Cafe\u{301}], bald"),
        ("oklan", "Økland liegt dort", "[Øklan]d liegt dort"),
        ("елка", "Новая ёлка", "Новая [ёлка]"),
        ("שלום", "אמר שָׁלוֹם לה", "אמר [שָׁלוֹם] לה"),
        ("标题", "我写标题了", "我写[标题]了"),
        ("标", "我写标题了", "我写[标]题了"),
        ("写标题", "我写标题了", "我[写标题]了"),
        ("don't", "I don’t know, don won", "I [don’t] know, don won"),
        ("don", "I don’t know, done", "I [don]’t know, [don]e"),
        ("\"we agreed\"", "We agreed. We all agreed.", "[We agreed]. We all agreed."),
        ("\"we agre", "We agreed. We all agreed.", "[We agre]ed. We all agreed."),
        ("\"we agre\"", "We agreed.", "We agreed."),
        ("„we agreed“", "We agreed.", "[We agreed]."),
        ("walk rain", "A walk in the rain", "A [walk] in the [rain]"),
        ("a", "A walk and a talk", "[A] walk [a]nd [a] talk"),
        ("日本", "日本語。日本", "[日本]語。[日本]"),
    ] {
        assert_eq!(found(typed, text), expected, "{typed}");
    }
}

#[test]
fn what_is_found_in_a_text_is_what_the_index_is_asked_for() {
    for (typed, expected) in [
        ("walk rain", "words : \"walk\" * AND words : \"rain\" *"),
        ("don't", "words : \"don t\" *"),
        ("\"we agreed\" so", "words : \"we agreed\" AND words : \"so\" *"),
        ("标", "singles : \"标\""),
        ("写标题", "words : \"写标 标题\" *"),
        ("a标", "words : \"a\" * AND singles : \"标\""),
        ("x AND y", "words : \"x\" * AND words : \"and\" * AND words : \"y\" *"),
    ] {
        assert_eq!(Query::of(typed).expression().as_deref(), Some(expected), "{typed}");
    }
}

#[test]
fn nothing_that_is_typed_is_a_rule_or_an_error() {
    for typed in ["", " ", "\"", "\"\"", "- * ( ) :", "…", "\" AND - NEAR( *", "\u{301}\u{202e}"] {
        let expression = Query::of(typed).expression();
        let words = expression.as_deref().unwrap_or_default();
        assert!(expression.is_none() || words.matches('"').count().is_multiple_of(2), "{typed}: {words}");
    }
    assert_eq!(Query::of("\" AND - NEAR( *").expression().as_deref(), Some("words : \"and near\" *"));
    assert_eq!(Query::of("words:x").expression().as_deref(), Some("words : \"words x\" *"));
    let long = "ab ".repeat(4_000);
    assert_eq!(Query::of(&long).expression().unwrap().matches("AND").count(), PARTS - 1);
}

#[test]
fn the_index_holds_words_and_pairs_apart_from_single_characters() {
    let held = indexed("Heute: 我写标题了, don’t 3");
    assert_eq!(held.words, "heute 我写 写标 标题 题了 don t 3");
    assert_eq!(held.singles, "我 写 标 题 了");
    assert_eq!(indexed("…"), Indexed::default());
}
