//! Text: the fixed sentences and buttons of a notice.

use chrono::Datelike;
use interlude_domain::form::letters;
use interlude_domain::reminding::rule::Kind;
use interlude_engine::ports::{Notice, NoticeButton, NoticeButtons, NoticeWords, Topic, WindowTrouble};
use interlude_engine::view::Sound;
#[cfg(target_os = "linux")]
use notify_rust::Hint;
use notify_rust::{Notification, Timeout};

use crate::words::Words;

/// The key of a press on the notice itself.
const ITSELF: &str = "default";
/// How many topics one notice names.
const TOPICS: usize = 3;
/// How many characters of a topic it shows.
const TOPIC_LENGTH: usize = 60;

/// What the service can do with a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Offers {
    pub(super) buttons: Buttons,
    pub(super) markup: Markup,
}

/// Whether the service shows buttons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "only Linux has services without buttons"))]
pub(super) enum Buttons {
    /// It does.
    Shown,
    /// It does not: the text says how to come to the window.
    None,
}

/// Whether the service reads tags in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "only on Linux text may be markup"))]
pub(super) enum Markup {
    /// It does: what a person typed is escaped.
    Read,
    /// It shows the text as it is.
    None,
}

/// Returns `notice` as the notification to be sent.
pub(super) fn notification(notice: &Notice, words: &Words, offers: Offers) -> Notification {
    let mut made = Notification::new();
    made.appname("Interlude")
        .summary(&words.get("notice-title", &[]))
        .icon("interlude")
        .timeout(Timeout::Never);
    set_sound(&mut made, notice.sound);
    let mut lines = vec![sentence(notice.words, words)];
    lines.extend(topics(&notice.topics, words, offers.markup));
    match offers.buttons {
        Buttons::None => {
            lines.push(words.get("notice-how-to-open", &[]));
            made.body(&lines.join("\n"));
        }
        Buttons::Shown => {
            made.body(&lines.join("\n"));
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
        NoticeWords::One(time) => words.get("notice-one", &[("time", words.manner().clock(time).into())]),
        NoticeWords::OneOf(planned) => {
            // A notice may stand for days: it names the day itself and never says yesterday.
            let args = [
                ("weekday", planned.weekday().number_from_monday().into()),
                ("day", planned.day().into()),
                ("month", planned.month().into()),
                ("time", words.manner().clock(planned.time()).into()),
            ];
            words.get("notice-one", &[("time", words.get("shell-when-date", &args).into())])
        }
        NoticeWords::Ahead(time) => words.get("notice-ahead", &[("time", words.manner().clock(time).into())]),
        NoticeWords::Several(count) => words.get("notice-several", &[("count", count.into())]),
        NoticeWords::PauseEnded => words.get("notice-pause-ended", &[]),
        NoticeWords::UnlockToRemind => words.get("notice-unlock", &[]),
        NoticeWords::Test => words.get("notice-test", &[]),
        NoticeWords::NoWindow(WindowTrouble::Missing) => words.get("notice-window-missing", &[]),
        NoticeWords::NoWindow(WindowTrouble::OtherVersion) => words.get("notice-window-other", &[]),
        NoticeWords::NoWindow(WindowTrouble::Ends) => words.get("notice-window-ends", &[]),
    }
}

/// The first few topics, cut, in a form that is shown as text and nothing else.
fn topics(topics: &[Topic], words: &Words, markup: Markup) -> Vec<String> {
    let line = |topic: &Topic| {
        let whole = match topic.title.as_str() {
            "" => kind(topic, words),
            typed => typed.split_whitespace().collect::<Vec<_>>().join(" "),
        };
        let whole = letters::cut(&whole, TOPIC_LENGTH);
        let cut = letters::isolated(&whole);
        match markup {
            Markup::None => cut.into_owned(),
            Markup::Read => cut.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"),
        }
    };
    topics.iter().take(TOPICS).map(line).collect()
}

fn kind(topic: &Topic, words: &Words) -> String {
    match topic.kind {
        Kind::CheckIn | Kind::MovedCheckIn => words.get("notice-check-in", &[]),
        Kind::Confirmation => words.get("notice-confirmation", &[]),
        Kind::Promise => words.get("notice-promise", &[]),
        Kind::Reconnect => words.get("notice-reconnect", &[]),
        Kind::LookAgain => words.get("notice-look-again", &[]),
        Kind::Activity | Kind::PlacedActivity => words.get("notice-activity", &[]),
        Kind::Planning => words.get("notice-planning", &[]),
        Kind::Nudge => words.get("notice-nudge", &[]),
        Kind::HardDate => words.get("notice-hard-date", &[]),
        Kind::LookBack => words.get("notice-look-back", &[]),
        Kind::Thinking => words.get("notice-thinking", &[("count", topic.waiting.into())]),
    }
}
#[cfg(target_os = "linux")]
fn set_sound(made: &mut Notification, sound: Sound) {
    made.hint(match sound {
        // A name of the freedesktop.org sound naming specification.
        Sound::On => Hint::SoundName("message-new-instant".to_owned()),
        Sound::Off => Hint::SuppressSound(true),
    });
}

/// A notice is silent here unless it names a sound.
#[cfg(not(target_os = "linux"))]
fn set_sound(made: &mut Notification, sound: Sound) {
    if sound == Sound::On {
        made.sound_name("Default");
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

    const ALL: Offers = Offers { buttons: Buttons::Shown, markup: Markup::Read };

    fn notice(words: NoticeWords, buttons: NoticeButtons) -> Notice {
        Notice { id: NoticeId(1), words, buttons, topics: Vec::new(), sound: Sound::Off }
    }

    fn made(notice: &Notice, offers: Offers) -> Notification {
        notification(notice, &Words::in_language("en"), offers)
    }

    #[test]
    fn one_reminder_names_its_time_and_offers_all_buttons() {
        let time = NaiveTime::from_hms_opt(19, 0, 0).expect("a time");
        let sent = made(&notice(NoticeWords::One(time), NoticeButtons::DoneLaterOpen), ALL);
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
    fn one_of_another_day_names_that_day() {
        let planned = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).and_then(|day| day.and_hms_opt(18, 0, 0));
        let sent =
            made(&notice(NoticeWords::OneOf(planned.expect("a time")), NoticeButtons::DoneLaterOpen), ALL);
        assert_eq!(sent.body, "A reminder for Tuesday 24 November, 18:00 is due.");
    }

    #[test]
    fn without_buttons_the_text_says_how_to_come_to_the_window() {
        let offers = Offers { buttons: Buttons::None, markup: Markup::None };
        let sent = made(&notice(NoticeWords::Several(3), NoticeButtons::LaterOpen), offers);
        assert_eq!(
            sent.body,
            "3 reminders are waiting.\nTo see it, open Interlude from your list of programs."
        );
        assert!(sent.actions.is_empty());
    }

    #[test]
    fn a_reminder_ahead_of_time_names_the_time_of_the_thing_itself() {
        let time = NaiveTime::from_hms_opt(19, 0, 0).expect("a time");
        let sent = made(&notice(NoticeWords::Ahead(time), NoticeButtons::DoneLaterOpen), ALL);
        assert_eq!(sent.body, "Something is planned for 19:00.");
    }

    #[test]
    fn topics_are_cut_and_are_text_whatever_was_typed() {
        let topic = |kind, title: &str| Topic { kind, title: title.to_owned(), waiting: 3 };
        let mut asked = notice(NoticeWords::Several(4), NoticeButtons::LaterOpen);
        asked.topics = vec![
            topic(Kind::CheckIn, ""),
            topic(Kind::Activity, "<b>Tea</b> &\n cake"),
            topic(Kind::Activity, &"x".repeat(80)),
            topic(Kind::Activity, "the fourth"),
        ];
        let cut = format!("{}…", "x".repeat(60));
        let head = "4 reminders are waiting.\nCheck-in";
        assert_eq!(made(&asked, ALL).body, format!("{head}\n&lt;b&gt;Tea&lt;/b&gt; &amp; cake\n{cut}"));
        let plain = Offers { markup: Markup::None, ..ALL };
        assert_eq!(made(&asked, plain).body, format!("{head}\n<b>Tea</b> & cake\n{cut}"));
        asked.topics = vec![topic(Kind::Thinking, "")];
        assert!(made(&asked, ALL).body.ends_with("\n3 things wait"));
    }

    #[test]
    fn a_topic_turns_round_nothing_beside_it_and_is_not_cut_within_a_letter() {
        let mut asked = notice(NoticeWords::Several(2), NoticeButtons::LaterOpen);
        let title = |title: &str| Topic { kind: Kind::Activity, title: title.to_owned(), waiting: 0 };
        asked.topics = vec![title("\u{202e}tea"), title(&"👨‍👩‍👧‍👦".repeat(70))];
        let family = "👨‍👩‍👧‍👦".repeat(60);
        assert!(made(&asked, ALL).body.ends_with(&format!("\n\u{2068}\u{202e}tea\u{2069}\n{family}…")));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn it_is_heard_only_where_that_was_asked_for() {
        let mut asked = notice(NoticeWords::Test, NoticeButtons::OpenOnly);
        assert!(made(&asked, ALL).hints.contains(&Hint::SuppressSound(true)));
        asked.sound = Sound::On;
        let hints = made(&asked, ALL).hints;
        assert!(hints.contains(&Hint::SoundName("message-new-instant".to_owned())));
        assert!(!hints.contains(&Hint::SuppressSound(true)));
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
