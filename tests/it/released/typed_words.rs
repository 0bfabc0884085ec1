//! Words that a text field must keep as they are.

/// Lines of a person who writes in many ways.
pub const LINES: [&str; 14] = [
    "Tee mit Ö, ß & <b>fett</b> <script>alert(1)</script>",
    "👩‍👩‍👧‍👦 then 🏳️‍🌈 then 👍🏽 then 🇺🇦",
    "ערב טוב — שיחה עם אמא ב־19:00",
    "مساء الخير (٧:٣٠)",
    "e\u{301}cole, u\u{308}ben, \u{212b} and A\u{30a} and \u{e5}",
    "\"quoted\"; DROP TABLE plan;-- 'single' `tick` \\n %s {0} $1",
    "z\u{335}\u{321}a\u{336}l\u{337}\u{328}g\u{338}o, slowly",
    "日本語の予定 — 漢字かな交じり、半角ｶﾅ",
    "हिन्दी में चाय ☕",
    "\u{202e}turned round\u{202c} and \u{2066}held apart\u{2069}",
    "𝔐𝔞𝔱𝔥 and \u{10fffd} and \u{fffd} and \u{feff}in the middle",
    "NULL, 0, -0, 1e999, NaN, true, []",
    "no\u{a0}break, zero\u{200b}width, soft\u{ad}hyphen, thin\u{2009}space",
    "ไทยไม่มีช่องว่าง และ 한국어 한글",
];

/// Notes of several lines.
pub const NOTES: [&str; 4] = [
    "One\nTwo\n\nFour\tafter a tab",
    "A separator\u{2028}of lines and\u{2029}of paragraphs",
    "- [ ] milk\n- [x] tea\n> \"we said Thursday\"\n```\nx < y && y > z\n```",
    "",
];

/// A line of the kind that only looks short, so the `number`th differs from its neighbours.
pub fn line(number: usize) -> String {
    LINES[number % LINES.len()].to_owned()
}

/// A note, now and then none.
pub fn note(number: usize) -> String {
    NOTES[number % NOTES.len()].to_owned()
}

/// As long as a text may be.
pub fn longest_text() -> String {
    "längster 🌿 ".chars().cycle().take(3_999).chain(['.']).collect()
}

/// As long as a line may be.
pub fn longest_line() -> String {
    "ö🌿 ".chars().cycle().take(199).chain(['.']).collect()
}
