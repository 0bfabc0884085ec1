//! Every committed sentence against the rules, and what may never be flagged.

use super::*;

/// Written before there was a rule; the rules are held to it, and it is not changed to fit them.
const SENTENCES: &str = include_str!("sentences.en.txt");

/// Those that the rules were tried on afterwards.
const OTHERS: &str = include_str!("others.en.txt");

/// Those of somebody who had seen neither the rules nor the others; measured once before anything was changed because of them:
/// 73 of 96 right, 4 of 100 wrongly, harm 12 of 15 and 1 of 15. Now 92 of 96 right, none of 100 wrongly.
const UNSEEN: &str = include_str!("unseen.en.txt");

fn lines() -> impl Iterator<Item = (&'static str, String)> {
    lines_of(SENTENCES)
}

/// The class and the text of every line.
fn lines_of(file: &'static str) -> impl Iterator<Item = (&'static str, String)> {
    let lines = file.lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
    lines.map(|line| line.split_once('\t').unwrap()).map(|(class, text)| (class, text.replace("\\n", "\n")))
}

fn said(text: &str) -> Vec<&'static str> {
    hints(text, None).found.iter().map(|found| found.hint.name()).collect()
}

#[test]
fn hardly_anything_is_said_of_what_is_to_be_left_alone() {
    let left: Vec<_> = lines().filter(|(class, _)| *class == "none").collect();
    let wrong: Vec<_> =
        left.iter().map(|(_, text)| (said(text), text)).filter(|(said, _)| !said.is_empty()).collect();
    assert!(wrong.len() * 20 <= left.len(), "{} of {}: {wrong:#?}", wrong.len(), left.len());
}

#[test]
fn most_of_what_is_to_be_hinted_at_is_and_as_what_it_is() {
    let told: Vec<_> = lines().filter(|(class, _)| *class != "none").collect();
    let is_right = |(class, text): &&(&str, String)| said(text).contains(class);
    let missed: Vec<_> =
        told.iter().filter(|line| !is_right(line)).map(|line| (line, said(&line.1))).collect();
    assert!(missed.len() * 5 <= told.len(), "{missed:#?}");
    for hint in Hint::ALL.iter().filter(|hint| **hint != Hint::TooLong) {
        let of: Vec<_> = told.iter().filter(|(class, _)| *class == hint.name()).collect();
        let right = of.iter().copied().filter(is_right).count();
        assert!(
            right * 10 >= of.len() * 7 && of.len() >= 14,
            "{}: {right} of {}: {missed:#?}",
            hint.name(),
            of.len()
        );
    }
}

#[test]
fn a_plain_no_and_what_i_do_to_be_left_in_peace_are_left_alone() {
    for text in [
        "If you keep calling I will block you.",
        "If you come to my work again I will call the police.",
        "If you write again I won't answer.",
        "If you shout at me I will hang up.",
        "I will block your number for now.",
        "Stop writing to me.",
        "I want you to stop writing.",
        "You need to stop calling me.",
        "I need you to stop writing every day.",
        "You have to stop coming to my work.",
        "Leave me alone.",
    ] {
        assert_eq!(said(text), [""; 0], "{text}");
    }
    for (text, hint) in [
        ("If you don't answer by tonight I will call your boss.", "threat"),
        ("If you leave I will sell your guitar and block you everywhere.", "threat"),
        ("You need to stop ignoring me.", "demand"),
        ("Stop writing to her.", "demand"),
        ("I need you to answer today.", "demand"),
    ] {
        assert!(said(text).contains(&hint), "{text}: {:?}", said(text));
    }
}

#[test]
fn hardly_ever_is_it_hinted_at_as_something_else_besides() {
    let told: Vec<_> = lines().filter(|(class, _)| *class != "none").collect();
    let others = |line: &&(&str, String)| said(&line.1).iter().any(|other| *other != line.0);
    let besides: Vec<_> = told.iter().filter(others).map(|line| (line, said(&line.1))).collect();
    assert!(besides.len() * 20 <= told.len(), "{} of {}: {besides:#?}", besides.len(), told.len());
}

#[test]
fn so_it_is_with_other_sentences() {
    let (left, told): (Vec<_>, Vec<_>) = lines_of(OTHERS).partition(|(class, _)| *class == "none");
    let wrong: Vec<_> = left.iter().filter(|(_, text)| !said(text).is_empty()).collect();
    let missed: Vec<_> = told.iter().filter(|(class, text)| !said(text).contains(class)).collect();
    let besides: Vec<_> =
        told.iter().filter(|(class, text)| said(text).iter().any(|other| other != class)).collect();
    assert!(wrong.len() * 50 <= left.len(), "{wrong:#?}");
    assert!(missed.len() * 10 <= told.len(), "{missed:#?}");
    assert!(besides.len() * 20 <= told.len(), "{besides:#?}");
}

#[test]
fn so_it_is_with_sentences_of_somebody_who_had_seen_no_rule() {
    let (left, told): (Vec<_>, Vec<_>) = lines_of(UNSEEN).partition(|(class, _)| *class == "none");
    let wrong: Vec<_> = left.iter().filter(|(_, text)| !said(text).is_empty()).collect();
    let missed: Vec<_> = told.iter().filter(|(class, text)| !said(text).contains(class)).collect();
    let besides: Vec<_> =
        told.iter().filter(|(class, text)| said(text).iter().any(|other| other != class)).collect();
    assert!(wrong.len() * 50 <= left.len() && left.len() == 100, "{wrong:#?}");
    assert!(missed.len() * 20 <= told.len() * 3 && told.len() == 96, "{missed:#?}");
    assert!(besides.len() * 20 <= told.len(), "{besides:#?}");
}

#[test]
fn nothing_is_said_of_what_stands_in_quotation_marks() {
    for (_, text) in lines() {
        for (open, close) in [
            ('“', '”'),
            ('"', '"'),
            ('‘', '’'),
            ('«', '»'),
            ('„', '“'),
            ('”', '”'),
            ('»', '»'),
            ('‚', '‘'),
            ('‹', '›'),
        ] {
            let quoted = format!("My sister said {open}{text}{close}");
            assert_eq!(said(&quoted), [""; 0], "{quoted}");
        }
    }
}

/// A sentence about the other one as a question about oneself.
fn asked(text: &str) -> Vec<String> {
    let bare = text.trim_end_matches(['.', '!', '?']).replace(['.', '!', '?', '\n', ';'], ",");
    let words = bare.split(' ').map(|word| match word.to_lowercase().as_str() {
        "you" => "I".to_owned(),
        "your" => "my".to_owned(),
        "i" => "you".to_owned(),
        "my" | "me" => "your".to_owned(),
        _ => word.to_owned(),
    });
    let turned = words.collect::<Vec<_>>().join(" ");
    let small = bare.strip_prefix("You ").or(bare.strip_prefix("you ")).unwrap_or(&turned);
    [
        "Am I unfair when I write",
        "Do I",
        "Was I wrong to say",
        "Did I mean that",
        "Have I said too often",
        "Should I have kept",
    ]
    .iter()
    .flat_map(|form| {
        [
            format!("{form} {small}?"),
            format!("{form} {bare}?"),
            format!("And {} {turned}?", form.to_lowercase()),
        ]
    })
    .collect()
}

#[test]
fn nothing_is_said_of_a_question_about_oneself() {
    for (_, text) in lines() {
        for question in asked(&text) {
            assert_eq!(said(&question), [""; 0], "{question}");
        }
    }
}

#[test]
fn a_hint_stands_where_its_sentence_does() {
    let text = "Thank you for the soup. You never listen, ä. I feel ignored!\nBye";
    let found = hints(text, None).found;
    let places: Vec<_> = found.iter().map(|one| (one.hint, text.get(one.from..one.to).unwrap())).collect();
    assert_eq!(places, [(Hint::Absolute, "You never listen, ä."), (Hint::Verdict, "I feel ignored!")]);
}

#[test]
fn the_agreed_length_is_counted_in_characters() {
    assert_eq!(hints("äöü", Some(3)).found, []);
    assert_eq!(hints("äöü.", Some(3)).found, [Found { hint: Hint::TooLong, from: 0, to: 7 }]);
    assert_eq!(hints("  äöü\n", Some(3)).found, []);
}

#[test]
fn only_the_beginning_of_a_very_long_text_is_looked_at() {
    let end = "And so on. ".repeat(20_000);
    let looked = hints(&format!("You never listen. {end} I feel ignored."), Some(300));
    assert!(looked.is_cut);
    assert_eq!(looked.found.iter().map(|one| one.hint).collect::<Vec<_>>(), [Hint::Absolute, Hint::TooLong]);
    assert!(!hints(&"a".repeat(LOOKED_AT), None).is_cut);
    for word in ["you ", "“'«", "and you never ", "ä", "\n", "?"] {
        let long = word.repeat(200_000 / word.chars().count());
        assert!(hints(&long, None).is_cut);
    }
}

proptest::proptest! {
    #[test]
    fn whatever_is_typed_every_hint_stands_within_the_text(text in "([a-zA-Z’'“”\"«».,!? ä\n-]|you|never|feel|sorry ){0,400}") {
        for one in hints(&text, Some(50)).found {
            proptest::prop_assert!(text.get(one.from..one.to).is_some_and(|part| !part.is_empty()));
        }
    }
}

#[test]
fn nothing_is_said_of_what_is_left_to_the_other_one_or_only_told() {
    for text in [
        "You really don't have to write back today.",
        "You don't ever need to explain yourself to me.",
        "Nobody says you must answer right this minute.",
        "I don't expect you to answer right away.",
        "We could fight over the crossword whenever you like.",
        "Whenever you have time, we could look at the phone bill.",
        "I miss you right now.",
        "You have a lot to deal with right now.",
    ] {
        assert_eq!(said(text), [""; 0], "{text}");
    }
    assert_eq!(said("Whenever it suits you, you walk away."), ["absolute"]);
    assert_eq!(said("I want you to answer me right now."), ["demand"]);
}
