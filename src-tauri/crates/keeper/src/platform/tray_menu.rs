//! Tray menu: its lines from top to bottom, and what a person can choose there.
//!
//! The same on every system; only how a menu is put on the screen differs.

use super::tray_state::{Hush, TrayState};
use crate::words::Words;

/// What a person chose in the tray.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrayCommand {
    /// Show the window; also a click on the icon itself.
    Open,
    /// A pause, in the small window.
    Pause,
    /// How it is just now, in the small window.
    Mood,
    /// A note, in the small window.
    Note,
    /// A thought is put aside, in the small window.
    Thought,
    /// Silence reminders for one hour.
    SilenceOneHour,
    /// Silence reminders until tomorrow.
    SilenceUntilTomorrow,
    /// Choose until when reminders are silent; that needs the window.
    SilenceUntil,
    /// End the silence.
    EndSilence,
    /// Lock.
    Lock,
    /// End the program.
    Quit,
}

impl TrayCommand {
    /// All of them.
    pub const ALL: [TrayCommand; 11] = [
        TrayCommand::Open,
        TrayCommand::Pause,
        TrayCommand::Mood,
        TrayCommand::Note,
        TrayCommand::Thought,
        TrayCommand::SilenceOneHour,
        TrayCommand::SilenceUntilTomorrow,
        TrayCommand::SilenceUntil,
        TrayCommand::EndSilence,
        TrayCommand::Lock,
        TrayCommand::Quit,
    ];

    /// Its name, for menus that know their lines by one.
    pub fn id(self) -> &'static str {
        match self {
            TrayCommand::Open => "open",
            TrayCommand::Pause => "pause",
            TrayCommand::Mood => "mood",
            TrayCommand::Note => "note",
            TrayCommand::Thought => "thought",
            TrayCommand::SilenceOneHour => "silence-hour",
            TrayCommand::SilenceUntilTomorrow => "silence-tomorrow",
            TrayCommand::SilenceUntil => "silence-until",
            TrayCommand::EndSilence => "end-silence",
            TrayCommand::Lock => "lock",
            TrayCommand::Quit => "quit",
        }
    }
}

/// Returns the lines at the top that only say something, each with its name. A separator follows them.
pub fn sayings(state: &TrayState, words: &Words) -> Vec<(&'static str, String)> {
    let next = ("next", state.next.say(words));
    let hush = state.hush.say(words).map(|line| ("hush", line));
    std::iter::once(next).chain(hush).collect()
}

/// Returns the lines below the separator, each with its words and whether it can be chosen now.
pub fn items(state: &TrayState, words: &Words) -> Vec<(TrayCommand, String, bool)> {
    let mut items = vec![(TrayCommand::Open, words.get("tray-open", &[]), true)];
    // A pause needs no vault: it can be had while locked, and before the first run is through.
    items.push((TrayCommand::Pause, words.get("tray-pause", &[]), true));
    items.push((TrayCommand::Mood, words.get("tray-mood", &[]), state.can_keep));
    items.push((TrayCommand::Note, words.get("tray-note", &[]), state.can_keep));
    items.push((TrayCommand::Thought, words.get("tray-thought", &[]), state.can_keep));
    if matches!(state.hush, Hush::Silence(_)) {
        items.push((TrayCommand::EndSilence, words.get("tray-end-silence", &[]), state.can_silence));
    } else {
        let through = [("through", if state.lets_check_ins { "check_ins" } else { "nothing" }.into())];
        let hour = words.get("tray-silence-hour", &through);
        items.push((TrayCommand::SilenceOneHour, hour, state.can_silence));
        let tomorrow = words.get("tray-silence-tomorrow", &through);
        items.push((TrayCommand::SilenceUntilTomorrow, tomorrow, state.can_silence));
        items.push((TrayCommand::SilenceUntil, words.get("tray-silence-until", &[]), state.can_silence));
    }
    items.push((TrayCommand::Lock, words.get("tray-lock", &[]), state.can_lock));
    items.push((TrayCommand::Quit, words.get("tray-quit", &[]), true));
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::tray_state::{DayTime, NextLine};
    use chrono::NaiveTime;

    #[track_caller]
    fn check(state: &TrayState, lines: &str) {
        let words = Words::in_language("en");
        let said = sayings(state, &words).into_iter().map(|(_, line)| line);
        let items = items(state, &words).into_iter();
        let offered =
            items.map(|(command, _, on)| format!("{}{}", command.id(), if on { "" } else { " off" }));
        assert_eq!(said.chain(offered).collect::<Vec<_>>().join(" | "), lines);
    }

    #[test]
    fn before_anything_is_known_the_window_can_be_opened_and_the_program_ended() {
        check(
            &TrayState::at_start(),
            "Nothing is planned | open | pause | mood off | note off | thought off | silence-hour off | silence-tomorrow off | silence-until off | lock off | quit",
        );
    }

    #[test]
    fn only_where_there_are_check_ins_they_are_said_to_come_through() {
        let words = Words::in_language("en");
        let lines = |state: &TrayState| {
            let is_silence = |command: &TrayCommand| command.id().starts_with("silence");
            let of = items(state, &words).into_iter().filter(|(command, ..)| is_silence(command));
            of.map(|(_, line, _)| line).collect::<Vec<_>>()
        };
        let without = TrayState { can_silence: true, ..TrayState::at_start() };
        assert_eq!(lines(&without), ["Silence for 1 hour", "Silence until tomorrow", "Silence until …"]);
        assert_eq!(
            lines(&TrayState { lets_check_ins: true, ..without }),
            [
                "Silence for 1 hour, check-ins still come",
                "Silence until tomorrow, check-ins still come",
                "Silence until …"
            ]
        );
    }

    #[test]
    fn in_a_silence_its_end_is_offered_in_place_of_another() {
        let until = DayTime::Today(NaiveTime::from_hms_opt(8, 0, 0).expect("a time"));
        let state = TrayState {
            hush: Hush::Silence(until),
            can_keep: true,
            can_silence: true,
            can_lock: true,
            ..TrayState::at_start()
        };
        check(
            &state,
            "Nothing is planned | Silent until today 08:00, by your choice | open | pause | mood | note | thought | end-silence | lock | quit",
        );
    }

    #[test]
    fn a_pause_is_offered_while_locked_too() {
        let locked = TrayState { next: NextLine::Locked, ..TrayState::at_start() };
        check(
            &locked,
            "Locked | open | pause | mood off | note off | thought off | silence-hour off | silence-tomorrow off | silence-until off | lock off | quit",
        );
        let words = Words::in_language("en");
        let lines = items(&locked, &words).into_iter().map(|(_, line, _)| line).skip(1).take(3);
        assert_eq!(lines.collect::<Vec<_>>(), ["Pause", "How are you?", "A note"]);
    }

    #[test]
    fn no_two_commands_have_the_same_name() {
        let mut names: Vec<&str> = TrayCommand::ALL.into_iter().map(TrayCommand::id).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), TrayCommand::ALL.len());
    }
}
