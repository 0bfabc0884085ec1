//! Moments: what is logged stays as it was typed, stands where it was, and is found again (MOMENTS.md §1, §8).

use crate::in_the_file::words_in_the_file;
use crate::trial::{Trial, problems};
use crate::typed;
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_engine::view::{DraftInput, MomentInput, MomentView};
use interlude_engine::{EngineError, Planner};

fn here() -> Trial {
    Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00")
}

fn note(text: &str) -> MomentInput {
    typed::moment(MomentKind::Reflection, text)
}

fn at(input: MomentInput, date: &str, time: &str) -> MomentInput {
    MomentInput { date: date.to_owned(), time: time.to_owned(), ..input }
}

fn tagged(input: MomentInput, tags: &[&str]) -> MomentInput {
    MomentInput { tags: tags.iter().map(|tag| (*tag).to_owned()).collect(), ..input }
}

fn keep(planner: &Planner, input: &MomentInput) -> MomentView {
    planner.keep_moment(None, input).unwrap()
}

/// What a search finds on its first page: the beginning of each text.
fn found(planner: &Planner, query: &str) -> Vec<String> {
    let page = planner.find_moments(query, None).unwrap();
    page.items.into_iter().map(|item| item.excerpt.map_or("folded".to_owned(), |part| part.text)).collect()
}

/// What a search marks in what it finds.
fn marked(planner: &Planner, query: &str) -> Vec<String> {
    let page = planner.find_moments(query, None).unwrap();
    let parts = page.items.into_iter().filter_map(|item| item.excerpt);
    let words = |units: Vec<u16>, (from, to): (u32, u32)| {
        String::from_utf16(&units[from as usize..to as usize]).unwrap()
    };
    parts
        .flat_map(|part| {
            let units: Vec<u16> = part.text.encode_utf16().collect();
            part.hits.into_iter().map(move |hit| words(units.clone(), hit))
        })
        .collect()
}

#[test]
fn what_was_written_is_found_however_it_is_typed_and_marked_as_it_was_written() {
    let trial = here();
    for (text, query, word) in [
        ("We met in Økland", "okland", "Økland"),
        ("in der Straße", "STRASSE", "Straße"),
        ("a Café, late", "cafe", "Café"),
        ("the Cafe\u{301} again", "café again", "Cafe\u{301}"),
        ("Ο Κόσμος", "κοσμος", "Κόσμος"),
        ("под ёлкой", "елк", "ёлк"),
        ("这是标题", "标题", "标题"),
        ("一只猫", "猫", "猫"),
        ("אמר שָׁלוֹם", "שלום", "שָׁלוֹם"),
        ("I don’t know", "don't", "don’t"),
        ("قال مَرْحَبًا", "مرحبا", "مَرْحَبًا"),
        ("in Łódź", "lodz", "Łódź"),
    ] {
        let kept = keep(trial.planner(), &note(text));
        let marks = marked(trial.planner(), query);
        assert!(marks.iter().any(|mark| mark == word), "{query}: {marks:?}");
        trial.planner().bin_moment(kept.id).unwrap();
        assert!(!found(trial.planner(), query).contains(&text.to_owned()), "{text} lies in the bin");
    }
}

#[test]
fn nothing_that_is_typed_into_the_search_is_an_error() {
    let trial = here();
    keep(trial.planner(), &note("tea AND toast"));
    for query in ["", "\"", "*", "\" AND - NEAR( *", "words:tea", "-tea", "'", "{tea}", &"x ".repeat(5_000)] {
        trial.planner().find_moments(query, None).unwrap();
    }
    assert_eq!(found(trial.planner(), "and (tea"), ["tea AND toast"]);
    assert_eq!(found(trial.planner(), "\"and tea\""), [""; 0]);
    assert_eq!(found(trial.planner(), "\"tea and\""), ["tea AND toast"]);
    assert_eq!(problems(trial.planner().find_moments("tea", Some("x"))), ["after not_understood"]);
}

#[test]
fn the_latest_stands_first_and_each_is_on_one_page() {
    let trial = here();
    for day in (1..=23).rev() {
        for part in 0..5 {
            let input = at(note(&format!("rain {day} {part}")), &format!("2026-11-{day:02}"), "09:00");
            keep(trial.planner(), &input);
        }
    }
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let page = trial.planner().find_moments("rain", after.as_deref()).unwrap();
        all.extend(page.items.into_iter().map(|item| item.excerpt.unwrap().text));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let expected: Vec<String> =
        (1..=23).rev().flat_map(|day| (0..5).rev().map(move |part| format!("rain {day} {part}"))).collect();
    assert_eq!(all, expected);
}

#[test]
fn an_entry_keeps_the_clock_that_it_was_written_by() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-26T00:50:00");
    let kept = keep(trial.planner(), &note("awake"));
    assert_eq!((kept.was.day.as_str(), kept.was.is_night), ("2026-11-25", true));
    trial.travel_to("America/New_York");
    trial.crash_and_start();
    let read = trial.planner().entry(kept.id).unwrap();
    assert_eq!((&read.was, read.was.local.as_str()), (&kept.was, "2026-11-26T00:50"));
    let saved =
        trial.planner().keep_moment(Some(kept.id), &MomentInput { text: "still".to_owned(), ..read.input });
    assert_eq!(saved.unwrap().was, kept.was, "only its text was changed");
    let moved = trial.planner().keep_moment(Some(kept.id), &at(note("then"), "2026-11-25", "18:00")).unwrap();
    assert_eq!((moved.was.zone.as_str(), moved.was.local.as_str()), ("America/New_York", "2026-11-25T18:00"));
}

#[test]
fn what_has_not_been_yet_is_no_mood_and_a_reflection_may_be_about_it() {
    let trial = here();
    let later = |kind| at(MomentInput { kind, ..note("x") }, "2026-11-25", "12:00");
    for kind in [MomentKind::Mood, MomentKind::Urge, MomentKind::Observation] {
        assert_eq!(problems(trial.planner().keep_moment(None, &later(kind))), ["time in_the_future"]);
    }
    keep(trial.planner(), &later(MomentKind::Reflection));
}

#[test]
fn a_text_that_is_too_long_is_refused_and_the_longest_is_kept_and_found() {
    let trial = here();
    let long = format!("{}end", "ab ".repeat(66_666));
    assert_eq!(long.chars().count(), 200_001);
    assert_eq!(problems(trial.planner().keep_moment(None, &note(&long))), ["text too_long"]);
    let kept = keep(trial.planner(), &note(&long[1..]));
    assert_eq!(kept.input.text, long[1..]);
    assert_eq!(marked(trial.planner(), "end"), ["end"]);
}

#[test]
fn a_text_is_kept_as_it_was_typed_and_what_it_was_before_is_still_there() {
    let mut trial = here();
    let typed = " line\r\n\r\ncafe\u{301} \u{a0}\tend \n";
    let kept = keep(trial.planner(), &note(typed));
    for (time, text) in [("12:01:00", "two"), ("12:02:00", "three"), ("12:07:00", "four")] {
        trial.jump_to(&format!("2026-11-24T{time}"));
        trial.planner().keep_moment(Some(kept.id), &note(text)).unwrap();
    }
    trial.crash_and_start();
    let read = trial.planner().entry(kept.id).unwrap();
    let before: Vec<String> =
        read.texts_before.iter().map(|at| trial.planner().text_before(kept.id, *at).unwrap()).collect();
    assert_eq!(before, ["three", typed], "every five minutes of today");
    assert_eq!(found(trial.planner(), "four"), ["four"]);
    assert_eq!(found(trial.planner(), "three"), [""; 0]);
}

#[test]
fn a_folded_entry_shows_its_date_only() {
    let trial = here();
    let input = MomentInput { showing: Showing::Folded, ..note("a secret") };
    keep(trial.planner(), &input);
    assert_eq!(found(trial.planner(), "secret"), ["folded"]);
}

#[test]
fn what_was_removed_comes_back_as_it_was_and_is_erased_after_thirty_days_that_were_seen_with_a_yes() {
    let mut trial = here();
    let kept = keep(trial.planner(), &tagged(note("a quiet evening"), &["Home"]));
    trial.planner().bin_moment(kept.id).unwrap();
    assert_eq!(trial.planner().binned_moments().unwrap().len(), 1);
    assert!(matches!(trial.planner().entry(kept.id), Err(EngineError::NotFound)));
    trial.planner().restore_moment(kept.id).unwrap();
    assert_eq!(trial.planner().entry(kept.id).unwrap(), kept);
    assert_eq!(found(trial.planner(), "home"), ["a quiet evening"]);
    trial.planner().bin_moment(kept.id).unwrap();
    trial.jump_to("2027-11-24T12:00:00");
    trial.turn();
    assert_eq!(trial.planner().empty_bin().unwrap(), 0, "a year passed, and one day was seen");
    for day in 1..30 {
        trial.jump_to(&format!("2027-12-{day:02}T12:00:00"));
        trial.turn();
    }
    assert_eq!(trial.planner().binned_moments().unwrap().len(), 1, "nothing goes by itself");
    assert_eq!(trial.planner().empty_bin().unwrap(), 1);
    assert_eq!(trial.planner().binned_moments().unwrap(), []);
}

#[test]
fn of_what_is_erased_no_page_of_the_file_knows_a_word() {
    let mut trial = here();
    let other = keep(trial.planner(), &note("nightly rain and a nightingale-like sound"));
    for part in 0..40 {
        keep(trial.planner(), &note(&format!("{part} words around it, as there are many")));
    }
    let canary = keep(trial.planner(), &tagged(note("Vogelscheuche7 的标题鹤"), &["Regenpfeifer9"]));
    trial.planner().keep_moment(Some(canary.id), &note("Schwarzstorch3")).unwrap();
    // A draft with what it said before, and the line for next time of a hard minute.
    let unsent = |text: &str| DraftInput { text: text.to_owned(), until: HeldUntil::Me, date: String::new() };
    let draft = trial.planner().keep_draft(None, &unsent("Zaunkoenig5")).unwrap();
    trial.planner().keep_draft(Some(draft.id), &unsent("Rotkehlchen6")).unwrap();
    let urge = keep(trial.planner(), &MomentInput { kind: MomentKind::Urge, ..note("Wasseramsel8") });
    trial.planner().keep_line(urge.id, "Eisvogel4").unwrap();
    let words = [
        "vogelscheuche7",
        "schwarzstorch3",
        "标题",
        "题鹤",
        "鹤",
        "zaunkoenig5",
        "rotkehlchen6",
        "wasseramsel8",
        "eisvogel4",
    ];
    assert_eq!(words_in_the_file(&mut trial, &words), words, "and all of them are there before");
    for id in [canary.id, draft.id, urge.id] {
        trial.planner().bin_moment(id).unwrap();
        trial.planner().erase_moment(id).unwrap();
    }
    assert_eq!(words_in_the_file(&mut trial, &words), [""; 0]);
    assert_eq!(trial.planner().entry(other.id).unwrap().input.text, other.input.text);
    assert_eq!(found(trial.planner(), "nightingale").len(), 1);
}

#[test]
fn a_tag_is_one_in_every_spelling_and_what_is_done_to_it_can_be_taken_back() {
    let trial = here();
    let planner = trial.planner();
    let one = keep(planner, &tagged(note("one"), &["Café", "cafe", "Work"]));
    let two = keep(planner, &tagged(note("two"), &["CAFE"]));
    let three = keep(planner, &tagged(note("three"), &["work"]));
    let spelled = |planner: &Planner| -> Vec<String> {
        planner.tags().unwrap().into_iter().map(|tag| format!("{} {}", tag.name, tag.entries)).collect()
    };
    let tags_of = |id: i64| planner.entry(id).unwrap().input.tags;
    assert_eq!(spelled(planner), ["Café 2", "Work 2"]);
    let [cafe, work] = planner.tags().unwrap().try_into().map(|tags: [_; 2]| tags.map(|tag| tag.id)).unwrap();

    let merged = planner.rename_tag(work, "cafÉ").unwrap();
    assert_eq!((merged.count, spelled(planner)), (2, vec!["Café 3".to_owned()]));
    assert_eq!(found(planner, "work"), [""; 0]);
    planner.undo(merged.undo.unwrap()).unwrap();
    assert_eq!(spelled(planner), ["Café 2", "Work 2"]);
    assert_eq!(
        (tags_of(one.id), tags_of(three.id)),
        (vec!["Café".into(), "Work".into()], vec!["Work".into()])
    );

    let renamed = planner.rename_tag(cafe, "Bakery").unwrap();
    assert_eq!(
        (spelled(planner), found(planner, "bakery")),
        (vec!["Bakery 2".into(), "Work 2".into()], vec!["two".to_owned(), "one".to_owned()])
    );
    planner.undo(renamed.undo.unwrap()).unwrap();
    let removed = planner.remove_tag(cafe).unwrap();
    assert_eq!(
        (removed.count, spelled(planner), tags_of(two.id)),
        (2, vec!["Work 2".to_owned()], Vec::<String>::new())
    );
    planner.undo(removed.undo.unwrap()).unwrap();
    assert_eq!(tags_of(two.id), ["Café"]);
    assert_eq!(problems(planner.rename_tag(cafe, " \u{200b}")), ["name required"]);
    assert_eq!(
        problems(planner.keep_moment(None, &tagged(note("x"), &["\u{301}"]))),
        ["tags.0.name required"]
    );
}
