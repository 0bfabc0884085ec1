//! Prompts: questions of our own, by the rules of MOMENTS.md §6, in every language that has words for them: at least forty; none
//! begins with *why* or asks for the meaning of anything.

use crate::catalogue;
use crate::finding::{Finding, found, none};
use crate::tree::Source;

/// How the key of a prompt begins.
const BEGINS: &str = "prompt-";
/// How none may begin, in English.
const WHY: [&str; 6] = ["why", "how come", "what for", "for what reason", "what made", "what makes you"];
/// What none may ask for, in English.
const MEANING: [&str; 12] = [
    "meaning",
    "mean ",
    "means",
    "meant for",
    "the point of",
    "the sense",
    "lesson",
    "reason",
    "fault",
    "purpose",
    "supposed to",
    "deserve",
];

/// The prompts of a file: line and text of each.
fn prompts(file: &Source) -> Vec<(usize, String)> {
    let lines = file.text.lines().enumerate();
    let prompt = |(index, line): (usize, &str)| {
        let (_, text) = line.split_once(" = ").filter(|(key, _)| key.starts_with(BEGINS))?;
        Some((index + 1, text.to_lowercase()))
    };
    lines.filter_map(prompt).collect()
}

fn findings(files: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        for (line, text) in prompts(file) {
            if WHY.iter().any(|why| text.starts_with(why)) {
                findings.push(Finding::new(
                    &file.path,
                    line,
                    "a prompt asks why: ask what, who or how".to_owned(),
                ));
            }
            if MEANING.iter().any(|meaning| text.contains(meaning)) {
                let what = "a prompt asks for the meaning of something: ask about today, the body, people, the next step";
                findings.push(Finding::new(&file.path, line, what.to_owned()));
            }
        }
    }
    findings
}

#[test]
fn no_prompt_asks_why_or_for_the_meaning_of_anything() {
    let files = catalogue::files();
    let english: usize =
        files.iter().filter(|file| file.path.contains("/en/")).map(|file| prompts(file).len()).sum();
    assert!(english >= 40, "{english} prompts");
    none(findings(&files));
}

#[test]
fn planted_prompts_are_found() {
    let planted =
        |text: &str| findings(&[Source { path: "locales/en/x.ftl".to_owned(), text: text.to_owned() }]);
    found(&planted("prompt-x = Why did it hurt?"), &[1]);
    found(&planted("prompt-x = What is the meaning of it?"), &[1]);
    found(&planted("prompt-x = How is the air?\nother-x = Why not?"), &[]);
}
