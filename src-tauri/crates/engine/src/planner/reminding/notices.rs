//! What becomes of a notice: it was shown or not, and a button of it was pressed.

use crate::ports::{Notice, NoticeButton, NoticeButtons, NoticeEvent, NoticeId, NoticeWords, WindowTrouble};
use crate::view::Area;
use crate::view::Sound;
use crate::{EngineError, Planner};
use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::reminding::check_back::CheckBackId;
use interlude_domain::reminding::occurrence::{Close, Key};
use interlude_domain::reminding::rule::Kind;
use interlude_store::tables::Outcome;

use crate::planner::reminding::chosen;
use crate::planner::vault::desk::Desk;
use crate::planner::vault::door::Door;

/// *Later* on a notice means this much later.
const LATER: TimeDelta = TimeDelta::minutes(10);
/// Where a notice leads that is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeOpens {
    /// What came due.
    Inbox,
    /// The week: it reminded to plan, and of nothing else.
    Week,
    /// What was put aside: its time has come, and nothing else is said.
    Thinking,
    /// The look back: it is proposed, and nothing else is said.
    LookBack,
    /// What a pause asks.
    Pause,
}

impl Planner {
    /// Where a notice leads; while locked, and for one that is not known any more, to the inbox.
    pub fn notice_opens(&self, id: NoticeId) -> NoticeOpens {
        if self.desk().notices.is_check_back(id) {
            return NoticeOpens::Pause;
        }
        let keys = self.desk().notices.keys_of(id);
        let kinds = self.read(|work| {
            let kind = |key: &Key| Ok(work.rows.rule(key.rule)?.map(|stored| stored.owner.kind()));
            keys.iter().map(kind).collect::<Result<Vec<Option<Kind>>, EngineError>>()
        });
        let kinds = kinds.unwrap_or_default();
        let are_all =
            |is: fn(Kind) -> bool| !kinds.is_empty() && kinds.iter().all(|kind| kind.is_some_and(is));
        if are_all(|kind| kind == Kind::Thinking) {
            return NoticeOpens::Thinking;
        }
        if are_all(|kind| kind == Kind::LookBack) {
            return NoticeOpens::LookBack;
        }
        match are_all(Kind::is_about_week) {
            true => NoticeOpens::Week,
            false => NoticeOpens::Inbox,
        }
    }

    /// Takes in what became of a notice. Unknown notices and closed occurrences are left alone.
    ///
    /// *Open* is for the shell: nothing changes here.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn notice_event(&self, id: NoticeId, event: NoticeEvent) -> Result<(), EngineError> {
        match event {
            NoticeEvent::Shown => self.set_outcome(id, Outcome::Shown),
            NoticeEvent::Failed => self.set_outcome(id, Outcome::Failed),
            NoticeEvent::Unanswered | NoticeEvent::Pressed(NoticeButton::Open) => Ok(()),
            NoticeEvent::Pressed(NoticeButton::Done) => {
                self.press(id, |planner, key| planner.close_key(key, Close::Done))
            }
            NoticeEvent::Pressed(NoticeButton::Later) => {
                self.press(id, |planner, key| planner.snooze_key(key, LATER))
            }
        }
    }

    /// Shows a notice that says that it is a test.
    pub fn test_notification(&self) {
        self.show_fixed(NoticeWords::Test);
    }

    /// Shows the one notice that asks to unlock, so that reminders can work; nothing while it is not locked.
    pub fn remind_to_unlock(&self) {
        if matches!(self.desk().door, Door::Locked(_)) {
            self.show_fixed(NoticeWords::UnlockToRemind);
        }
    }

    /// Says on the desktop why there is no window: there is no other place for it.
    pub fn say_window_trouble(&self, trouble: WindowTrouble) {
        self.show_fixed(NoticeWords::NoWindow(trouble));
    }

    fn show_fixed(&self, words: NoticeWords) {
        let id = self.desk().notices.add(Vec::new(), Vec::new());
        let sound = self.read(|work| chosen::sound(work.rows)).unwrap_or(Sound::Off);
        let (buttons, topics) = (NoticeButtons::OpenOnly, Vec::new());
        self.around.notifier.show(Notice { id, words, buttons, topics, sound });
    }

    /// Takes the notices of what was closed off the desktop.
    pub(crate) fn withdraw(&self, closed: &[Key]) {
        let standing = self.desk().notices.standing_for(closed);
        for id in standing {
            self.around.notifier.withdraw(id);
        }
    }

    /// Takes the notice of a check-back off the desktop.
    pub(crate) fn withdraw_check_back(&self, id: CheckBackId) {
        let asking = self.desk().notices.asking(&[id]);
        for notice in asking {
            self.around.notifier.withdraw(notice);
        }
    }

    fn set_outcome(&self, id: NoticeId, outcome: Outcome) -> Result<(), EngineError> {
        let mut desk = self.desk();
        let now = self.now();
        if !desk.notices.hear(id, outcome, now) {
            return Ok(());
        }
        let Desk { door, notices, .. } = &mut *desk;
        // While locked it waits for the unlock.
        if let Door::Open(vault) = door {
            vault.write(|rows| notices.store_outcomes(rows))?;
            notices.outcomes_are_stored();
        }
        drop(desk);
        (self.around.wake)();
        Ok(())
    }

    /// Does something to each occurrence of a notice, once.
    fn press(
        &self,
        id: NoticeId,
        act: impl Fn(&Planner, Key) -> Result<bool, EngineError>,
    ) -> Result<(), EngineError> {
        let keys = self.desk().notices.keys_of(id);
        for key in keys {
            act(self, key)?;
        }
        Ok(())
    }

    fn snooze_key(&self, key: Key, by: TimeDelta) -> Result<bool, EngineError> {
        let until = self.now() + by;
        self.act_on(key, move |schedule, _| schedule.snooze(key, until))
    }

    fn close_key(&self, key: Key, how: Close) -> Result<bool, EngineError> {
        // A notice may stand from a time that the clock showed by mistake. While locked nobody knows what it is of.
        if self.read(|work| work.is_too_early(key, how)).unwrap_or(false) {
            return Ok(false);
        }
        self.act_on(key, move |schedule, now| schedule.close_by_person(key, how, now))
    }

    /// Changes one occurrence, in the vault or, while it is locked, in memory until the unlock.
    fn act_on(
        &self,
        key: Key,
        act: impl FnOnce(&mut interlude_domain::reminding::schedule::Schedule, DateTime<Utc>) -> bool,
    ) -> Result<bool, EngineError> {
        let mut desk = self.desk();
        if let Door::Locked(Some(known)) = &mut desk.door {
            let done = act(&mut known.schedule, self.now());
            drop(desk);
            (self.around.wake)();
            return Ok(done);
        }
        drop(desk);
        self.change(&[Area::Inbox, Area::Today], |work| {
            work.recall(key)?;
            Ok(act(&mut work.schedule, work.now))
        })
    }
}
