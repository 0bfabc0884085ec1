//! Hand: what a person does with keyboard and mouse in the page, and reads there.
//!
//! Everything is named by its `data-testid`. Keys go to whatever has the focus, as from a keyboard.

use serde_json::json;

use crate::driver::Driver;
use crate::processes::wait_for;

/// The tab key, as WebDriver writes it.
const TAB: &str = "\u{e004}";
/// The arrow up.
const UP: &str = "\u{e013}";
/// The arrow down.
const DOWN: &str = "\u{e015}";
/// The enter key.
const ENTER: &str = "\u{e007}";
/// More stops than any screen has.
const STOPS: usize = 60;
/// So many keys are typed before the driver answers: more take too long on a slow machine.
const IN_ONE_GO: usize = 100;

/// The selector of what is called `testid`.
pub fn named(testid: &str) -> String {
    format!("[data-testid=\"{testid}\"]")
}

impl Driver {
    /// Clicks a button.
    #[track_caller]
    pub fn press(&self, testid: &str) {
        self.click(&named(testid));
    }

    /// Clicks a button that closes the window: the click comes once the page has answered, or nobody would be there to.
    #[track_caller]
    pub fn press_and_part(&self, testid: &str) {
        self.shows(testid);
        let button = named(testid);
        self.js(&format!("setTimeout(() => document.querySelector('{button}')?.click(), 100)"));
    }

    /// Clicks the label of a choice or a switch: its own input cannot be seen.
    #[track_caller]
    pub fn choose(&self, testid: &str) {
        self.click(&format!("label:has({})", named(testid)));
    }

    /// Puts `text` in place of what a field holds.
    #[track_caller]
    pub fn fill(&self, testid: &str, text: &str) {
        self.clear(&named(testid));
        self.type_into(&named(testid), text);
    }

    /// Takes one of the choices of a list.
    #[track_caller]
    pub fn take(&self, testid: &str, value: &str) {
        self.click(&format!("{} option[value=\"{value}\"]", named(testid)));
        wait_for(&format!("{value} in {testid}"), || self.value(testid) == value);
    }

    /// What a field holds.
    pub fn value(&self, testid: &str) -> String {
        let value = self.js(&format!("return document.querySelector('{}')?.value ?? ''", named(testid)));
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Goes to a screen by the rail; the screen before stays until the new one is there.
    #[track_caller]
    pub fn go_to(&self, screen: &str) {
        self.press(&format!("nav-{screen}"));
        wait_for(screen, || self.has(&format!("[data-screen=\"{screen}\"]")));
    }

    /// Waits until `testid` says `part`.
    #[track_caller]
    pub fn says(&self, testid: &str, part: &str) {
        self.wait_text(&named(testid), part);
    }

    /// Waits until `testid` is there.
    #[track_caller]
    pub fn shows(&self, testid: &str) {
        wait_for(testid, || self.has(&named(testid)));
    }

    /// Types `keys` on the keyboard, so many in one go that a slow machine answers in time.
    #[track_caller]
    pub fn keys(&self, keys: &str) {
        let keys: Vec<char> = keys.chars().collect();
        for some in keys.chunks(IN_ONE_GO) {
            let strokes: Vec<_> = some
                .iter()
                .flat_map(|key| ["keyDown", "keyUp"].map(|stroke| json!({ "type": stroke, "value": key })))
                .collect();
            let answer = self.act(&json!([{ "type": "key", "id": "keyboard", "actions": strokes }]));
            assert!(answer.is_null(), "keys {some:?}: {answer}");
        }
    }

    /// Goes on with the tab key until `testid` has the focus.
    #[track_caller]
    pub fn tab_to(&self, testid: &str) {
        self.shows(testid);
        self.step(TAB, testid, |focused| focused == testid);
    }

    /// Comes to a button by the tab key and presses it by the enter key.
    #[track_caller]
    pub fn enter(&self, testid: &str) {
        self.tab_to(testid);
        self.keys(ENTER);
    }

    /// Comes to a switch by the tab key and turns it by the space bar.
    #[track_caller]
    pub fn turn(&self, testid: &str) {
        self.tab_to(testid);
        self.keys(" ");
    }

    /// Comes to a group of choices by the tab key, and by the arrows to one of them.
    #[track_caller]
    pub fn pick(&self, group: &str, choice: &str) {
        self.shows(group);
        self.step(TAB, group, |focused| focused.starts_with(&format!("{group}-")));
        self.keys(" ");
        // The arrows stop at both ends: first to the top.
        let mut before = String::new();
        while self.focused() != before {
            before = self.focused();
            self.keys(UP);
        }
        let choice = format!("{group}-{choice}");
        self.step(DOWN, &choice, |focused| focused == choice);
        assert!(self.has(&format!("{}:checked", named(&choice))), "{choice} is taken");
    }

    /// Comes to a field by the tab key and types into it.
    #[track_caller]
    pub fn write(&self, testid: &str, text: &str) {
        self.tab_to(testid);
        self.keys(text);
        wait_for(&format!("{text:?} in {testid}"), || self.value(testid) == text);
    }

    /// Types `key` until what has the focus is what was looked for.
    #[track_caller]
    fn step(&self, key: &str, wanted: &str, is_there: impl Fn(&str) -> bool) {
        let mut passed = vec![self.focused()];
        while !is_there(&passed[passed.len() - 1]) {
            assert!(passed.len() < STOPS, "the keyboard never comes to {wanted}, only to {passed:?}");
            self.keys(key);
            passed.push(self.focused());
        }
    }

    /// What has the focus.
    pub fn focused(&self) -> String {
        let focused = self.js("return document.activeElement?.dataset.testid ?? ''");
        focused.as_str().unwrap_or_default().to_owned()
    }
}
