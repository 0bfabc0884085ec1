//! Closing: what it means for the window and for the program.

use super::Desktop;
use crate::events::Event;
use interlude_engine::calls::Window;
use interlude_engine::view::{CloseAnswer, Phase};
use std::io;
use std::sync::atomic::Ordering;

/// What a request to close the window leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Closing {
    /// The window ends, the keeper goes on.
    KeepRunning,
    /// The program ends.
    Quit,
    /// The window stays and asks.
    Ask,
}

/// Whether it still has to be asked what closing means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    /// There is a tray to come back by.
    NotNeeded,
    /// There is none, and it has not been asked.
    Open,
    /// It stands in the window, unanswered.
    Stands,
}

impl Desktop {
    /// The person asked to close the main window.
    pub fn close_window(&self) {
        let question = if self.tray.present() {
            Question::NotNeeded
        } else if self.close_is_asked.swap(true, Ordering::Relaxed) {
            Question::Stands
        } else {
            Question::Open
        };
        match closing(self.planner.app_state().phase, self.preferences().keep_running, question) {
            Closing::KeepRunning => self.end_window(Window::Main),
            Closing::Quit => self.quit(),
            Closing::Ask => self.place.tell(Window::Main, &Event::CloseAsked),
        }
    }

    /// Stores the answer to what closing the window means, and does it.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn answer_close(&self, answer: CloseAnswer) -> io::Result<()> {
        self.close_is_asked.store(false, Ordering::Relaxed);
        let keep = |running| self.choose(|preferences| preferences.keep_running = Some(running));
        match answer {
            CloseAnswer::KeepRunning => {
                keep(true)?;
                self.end_window(Window::Main);
            }
            CloseAnswer::Quit => {
                keep(false)?;
                self.quit();
            }
            CloseAnswer::AskAgain => {}
        }
        Ok(())
    }
}

fn closing(phase: Phase, answer: Option<bool>, question: Question) -> Closing {
    match (phase, answer, question) {
        (Phase::FirstRun | Phase::Damaged | Phase::Refused, _, _) => Closing::Quit,
        (_, _, Question::NotNeeded) => Closing::KeepRunning,
        (_, Some(false), _) => Closing::Quit,
        (_, Some(true), _) => Closing::KeepRunning,
        // A second request over the question means that it was not seen; who leaves it open is asked again.
        (_, None, Question::Stands) => Closing::KeepRunning,
        (_, None, Question::Open) => Closing::Ask,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_asks_where_there_is_no_tray() {
        assert_eq!(closing(Phase::Open, None, Question::Open), Closing::Ask);
        assert_eq!(closing(Phase::Open, None, Question::Stands), Closing::KeepRunning);
        assert_eq!(closing(Phase::Locked, Some(true), Question::Open), Closing::KeepRunning);
        assert_eq!(closing(Phase::Open, Some(false), Question::Open), Closing::Quit);
    }

    #[test]
    fn with_a_tray_closing_never_ends_the_program() {
        for answer in [None, Some(true), Some(false)] {
            assert_eq!(closing(Phase::Open, answer, Question::NotNeeded), Closing::KeepRunning);
        }
    }

    #[test]
    fn with_nothing_to_remind_of_the_program_ends_with_its_window() {
        for phase in [Phase::FirstRun, Phase::Damaged, Phase::Refused] {
            assert_eq!(closing(phase, Some(true), Question::NotNeeded), Closing::Quit);
        }
    }
}
