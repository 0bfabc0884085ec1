//! Events: what the page is told.

use interlude_engine::view::{Area, Changed, Screen, SmallPage, Theme};
use serde_json::json;

/// What the page is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Something was stored; only these parts need to be read again.
    Changed(Vec<Area>),
    /// There is no tray: what does closing the window mean?
    CloseAsked,
    /// It is asked to show this screen.
    OpenScreen(Screen),
    /// The small window is asked to show this page.
    OpenPage(SmallPage),
    /// The colours are others. The screens of the main window know it by themselves.
    Paper(Theme),
    /// The window is about to go: what is being typed has to be handed over now.
    HandOver,
}

impl Event {
    /// The name that the page listens to.
    pub fn name(&self) -> &'static str {
        match self {
            Event::Changed(_) => "changed",
            Event::CloseAsked => "close-asked",
            Event::OpenScreen(_) => "open-screen",
            Event::OpenPage(_) => "open-page",
            Event::Paper(_) => "paper",
            Event::HandOver => "hand-over",
        }
    }

    /// What comes with it, as JSON.
    pub fn payload(&self) -> String {
        match self {
            Event::Changed(areas) => json!(Changed { areas: areas.clone() }),
            Event::OpenScreen(screen) => json!({ "screen": screen.name() }),
            Event::OpenPage(page) => json!({ "page": page.name() }),
            Event::Paper(theme) => json!({ "theme": theme.name() }),
            Event::CloseAsked | Event::HandOver => json!(null),
        }
        .to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_with_an_event_is_what_the_page_reads() {
        assert_eq!(Event::Changed(vec![Area::Today]).payload(), r#"{"areas":["today"]}"#);
        assert_eq!(Event::OpenScreen(Screen::Inbox).payload(), r#"{"screen":"inbox"}"#);
        assert_eq!(Event::OpenPage(SmallPage::Note).payload(), r#"{"page":"note"}"#);
        assert_eq!(Event::Paper(Theme::Dark).payload(), r#"{"theme":"dark"}"#);
        assert_eq!(Event::HandOver.payload(), "null");
    }
}
