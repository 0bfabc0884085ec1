//! What a text is drawn as.

use super::*;

fn parts(all: &[TextPart]) -> String {
    let part = |part: &TextPart| match part {
        TextPart::Plain { text } => text.clone(),
        TextPart::Emphasis { parts: inner } => format!("_{}_", parts(inner)),
        TextPart::Strong { parts: inner } => format!("*{}*", parts(inner)),
        TextPart::Break => "⏎".to_owned(),
    };
    all.iter().map(part).collect()
}

/// The tree as it reads.
fn read(blocks: &[TextBlock]) -> String {
    let block = |block: &TextBlock| match block {
        TextBlock::Paragraph { parts: inner } => format!("({})", parts(inner)),
        TextBlock::Quote { blocks } => format!(">[{}]", read(blocks)),
        TextBlock::List { first, items } => {
            let first = first.map_or("-".to_owned(), |first| first.to_string());
            let items: Vec<String> = items.iter().map(|item| read(item)).collect();
            format!("{first}[{}]", items.join("|"))
        }
    };
    blocks.iter().map(block).collect()
}

#[test]
fn paragraphs_lists_emphasis_and_quotes_are_drawn_and_all_else_stays_as_it_was_typed() {
    for (text, expected) in [
        ("", ""),
        ("one\ntwo\n\nthree", "(one⏎two)(three)"),
        ("*soft* and **loud**", "(_soft_ and *loud*)"),
        ("**a *b* c**", "(*a _b_ c*)"),
        ("- tea\n- rain\n  - more", "-[(tea)|(rain)-[(more)]]"),
        ("3. tea\n4. rain", "3[(tea)|(rain)]"),
        ("> they said\n> so\n\nthen", ">[(they said⏎so)](then)"),
        ("# no heading", "(# no heading)"),
        ("a `b` c", "(a `b` c)"),
        ("[text](http://x.y) and ![](z)", "([text](http://x.y) and ![](z))"),
        ("<b>bold</b> & <script>x</script>", "(<b>bold</b> & <script>x</script>)"),
        ("<div>\nraw\n</div>", "(<div>\nraw\n</div>)"),
        ("---", "(---)"),
        ("1 < 2 &amp; 3", "(1 < 2 & 3)"),
        ("| a | b |\n|---|---|", "(| a | b |⏎|---|---|)"),
        ("~~gone~~ www.x.y", "(~~gone~~ www.x.y)"),
    ] {
        assert_eq!(read(&formatted(text).unwrap()), expected, "{text:?}");
    }
}

#[test]
fn what_would_make_too_much_of_it_is_shown_plainly() {
    let deep = (0..40).map(|depth| format!("{}- x\n", "  ".repeat(depth))).collect::<String>();
    for text in [
        "> ".repeat(200) + "x",
        deep,
        "*a* ".repeat(50_000),
        "[".repeat(200_000),
        "x\n\n".repeat(60_000),
        "`".repeat(200_000),
        "<a ".repeat(60_000),
    ] {
        assert_eq!(formatted(&text), None, "{}", text.chars().take(12).collect::<String>());
    }
    let long = "a quiet day and rain ".repeat(9_000);
    assert_eq!(formatted(&long).unwrap().len(), 1);
}

proptest::proptest! {
    #[test]
    fn any_text_has_a_tree_of_bounded_size(text in "[-*_>`\\[\\]()<!&#=~+.0-9a \n\t\\\\]{0,400}") {
        let blocks = formatted(&text);
        proptest::prop_assert!(blocks.is_none_or(|blocks| blocks.len() <= MOST_PARTS));
    }
}
