//! Markdown: headings, links and words in backticks, apart from what stands in blocks of code.

use std::collections::BTreeSet;

/// The lines outside of blocks of code, counted from 1.
pub fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut fenced = false;
    let outside = |(_, line): &(usize, &str)| {
        let is_fence = line.trim_start().starts_with("```");
        fenced ^= is_fence;
        !fenced && !is_fence
    };
    text.lines().enumerate().map(|(index, line)| (index + 1, line)).filter(outside).collect()
}

/// The line with blanks for what stands in backticks, and that.
pub fn spans(line: &str) -> (String, Vec<&str>) {
    let (mut plain, mut spans) = (String::new(), Vec::new());
    let pieces: Vec<&str> = line.split('`').collect();
    for (index, piece) in pieces.iter().enumerate() {
        // The last one has no closing backtick where their number is odd.
        if index % 2 == 0 || index + 1 == pieces.len() {
            plain.push_str(piece);
        } else {
            spans.push(*piece);
            plain.extend(piece.chars().map(|_| ' '));
        }
    }
    (plain, spans)
}

/// Where the links of a line lead to, pictures too.
pub fn targets(line: &str) -> Vec<String> {
    let (plain, _) = spans(line);
    let mut found: Vec<String> = plain
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(target, _)| target.split_whitespace().next().unwrap_or_default().to_owned())
        .collect();
    // A link that is named below: [name]: target
    if let Some((_, target)) = plain.split_once("]: ").filter(|_| plain.starts_with('[')) {
        found.push(target.trim().to_owned());
    }
    found
}

/// The titles of all headings.
fn titles(text: &str) -> Vec<&str> {
    let titles = lines(text).into_iter().filter(|(_, line)| line.starts_with('#'));
    titles.filter_map(|(_, line)| line.split_once(' ')).map(|(_, title)| title.trim()).collect()
}

/// What a link after `#` may name: the headings, as pages on the web write them.
pub fn anchors(text: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    for title in titles(text) {
        let kept = title.chars().filter(|one| one.is_alphanumeric() || " -_".contains(*one));
        let anchor: String =
            kept.flat_map(char::to_lowercase).map(|one| if one == ' ' { '-' } else { one }).collect();
        let next = (0..).map(|count| if count == 0 { anchor.clone() } else { format!("{anchor}-{count}") });
        anchors.extend(next.into_iter().find(|one| !anchors.contains(one)));
    }
    anchors
}

/// The numbers of sections: of headings, and of paragraphs that begin with one in bold.
pub fn numbers(text: &str) -> BTreeSet<String> {
    let bold = lines(text).into_iter().filter_map(|(_, line)| line.strip_prefix("**"));
    titles(text)
        .into_iter()
        .chain(bold)
        .map(|title| title.chars().take_while(|one| one.is_ascii_digit() || *one == '.').collect::<String>())
        .map(|number| number.trim_end_matches('.').to_owned())
        .filter(|number| !number.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "# A b: c!\n```sh\n# no\n[x](y)\n```\n## 3. D\ntext\n### 3.1 E `f`\n**4 G.** h\n## A b: c!\n";

    #[test]
    fn what_stands_in_a_block_of_code_is_left_out() {
        assert_eq!(lines(TEXT).iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1, 6, 7, 8, 9, 10]);
    }

    #[test]
    fn headings_have_anchors_and_numbers() {
        let anchors: Vec<_> = anchors(TEXT).into_iter().collect();
        assert_eq!(anchors, ["3-d", "31-e-f", "a-b-c", "a-b-c-1"]);
        assert_eq!(numbers(TEXT).into_iter().collect::<Vec<_>>(), ["3", "3.1", "4"]);
    }

    #[test]
    fn links_are_read_with_their_targets() {
        assert_eq!(targets("a [b](c.md#d) ![e](f.png \"g\") `[h](i)` j"), ["c.md#d", "f.png"]);
        assert_eq!(targets("[a]: b.md"), ["b.md"]);
        assert_eq!(spans("a `b` c `d").1, ["b"]);
    }
}
