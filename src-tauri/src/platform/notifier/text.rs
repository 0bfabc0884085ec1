//! Text: the fixed sentences and buttons of a notice.

use interlude_engine::ports::{Notice, NoticeButton, NoticeButtons, NoticeWords};
use notify_rust::{Notification, Timeout};

use crate::words::Words;

/// The key of a press on the notice itself.
const ITSELF: &str = "default";

/// Whether the service shows buttons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "only Linux has services without buttons"))]
pub(super) enum Offers {
    /// It does.
    Buttons,
    /// It does not: the text says how to come to the window.
    TextOnly,
}

/// Returns `notice` as the notification to be sent.
pub(super) fn notification(notice: &Notice, words: &Words, offers: Offers) -> Notification {
    let mut made = Notification::new();
    made.appname("Interlude")
        .summary(&words.get("notice-title", &[]))
        .icon("interlude")
        .timeout(Timeout::Never);
    let sentence = sentence(notice.words, words);
    match offers {
        Offers::TextOnly => {
            made.body(&format!("{sentence}\n{}", words.get("notice-how-to-open", &[])));
        }
        Offers::Buttons => {
            made.body(&sentence);
            // Elsewhere than on Linux a press on the notice itself needs no entry.
            if cfg!(target_os = "linux") {
                made.action(ITSELF, &words.get("notice-open", &[]));
            }
            for button in buttons(notice.buttons) {
                made.action(key(*button), &label(*button, words));
            }
        }
    }
    made
}

/// Returns which button an answer means; `None` for a notice that was only closed.
#[cfg(not(target_os = "linux"))]
pub(super) fn pressed(answer: &notify_rust::NotificationResponse) -> Option<NoticeButton> {
    use notify_rust::NotificationResponse;
    match answer {
        NotificationResponse::Default => Some(NoticeButton::Open),
        NotificationResponse::Action(named) => button_of(named),
        _ => None,
    }
}

/// Returns the button with the key `named`.
pub(super) fn button_of(named: &str) -> Option<NoticeButton> {
    if named == ITSELF {
        return Some(NoticeButton::Open);
    }
    [NoticeButton::Done, NoticeButton::Later, NoticeButton::Open]
        .into_iter()
        .find(|button| key(*button) == named)
}

fn sentence(said: NoticeWords, words: &Words) -> String {
    match said {
        NoticeWords::One(time) => {
            words.get("notice-one", &[("time", time.format("%H:%M").to_string().into())])
        }
        NoticeWords::Several(count) => words.get("notice-several", &[("count", count.into())]),
        NoticeWords::UnlockToRemind => words.get("notice-unlock", &[]),
        NoticeWords::Test => words.get("notice-test", &[]),
    }
}

fn buttons(offered: NoticeButtons) -> &'static [NoticeButton] {
    match offered {
        NoticeButtons::DoneLaterOpen => &[NoticeButton::Done, NoticeButton::Later, NoticeButton::Open],
        NoticeButtons::LaterOpen => &[NoticeButton::Later, NoticeButton::Open],
        NoticeButtons::OpenOnly => &[NoticeButton::Open],
    }
}

fn key(button: NoticeButton) -> &'static str {
    match button {
        NoticeButton::Done => "done",
        NoticeButton::Later => "later",
        NoticeButton::Open => "open",
    }
}

fn label(button: NoticeButton, words: &Words) -> String {
    match button {
        NoticeButton::Done => words.get("notice-done", &[]),
        NoticeButton::Later => words.get("notice-later", &[]),
        NoticeButton::Open => words.get("notice-open", &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveTime;
    use interlude_engine::ports::NoticeId;

    fn made(words: NoticeWords, buttons: NoticeButtons, offers: Offers) -> Notification {
        notification(&Notice { id: NoticeId(1), words, buttons }, &Words::in_language("en"), offers)
    }

    #[test]
    fn one_reminder_names_its_time_and_offers_all_buttons() {
        let time = NaiveTime::from_hms_opt(19, 0, 0).expect("a time");
        let sent = made(NoticeWords::One(time), NoticeButtons::DoneLaterOpen, Offers::Buttons);
        assert_eq!(
            (sent.summary.as_str(), sent.body.as_str()),
            ("Interlude", "A reminder for 19:00 is due.")
        );
        let all = if cfg!(target_os = "linux") {
            vec!["default", "Open", "done", "Done", "later", "Later", "open", "Open"]
        } else {
            vec!["done", "Done", "later", "Later", "open", "Open"]
        };
        assert_eq!(sent.actions, all);
    }

    #[test]
    fn without_buttons_the_text_says_how_to_come_to_the_window() {
        let sent = made(NoticeWords::Several(3), NoticeButtons::LaterOpen, Offers::TextOnly);
        assert_eq!(
            sent.body,
            "3 reminders are waiting.\nTo see it, open Interlude from your list of programs."
        );
        assert!(sent.actions.is_empty());
    }

    #[test]
    fn every_key_comes_back_as_its_button() {
        for button in [NoticeButton::Done, NoticeButton::Later, NoticeButton::Open] {
            assert_eq!(button_of(key(button)), Some(button));
        }
        assert_eq!(button_of("default"), Some(NoticeButton::Open));
        assert_eq!(button_of("anything"), None);
    }
}
