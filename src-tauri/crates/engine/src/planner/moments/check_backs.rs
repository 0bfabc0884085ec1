//! Check-backs: a pause begins that asks back at its end, and is answered (MOMENTS.md §3 points 6 and 7).

use crate::planner::moments::hard_minute_kept;
use crate::planner::reminding::asking_back;
use crate::planner::reminding::work::Work;
use crate::view::{Area, CheckBackInput, CheckBackView, PauseEnds, When};
use crate::{EngineError, Planner};
use interlude_domain::moments::moment::MomentId;
use interlude_domain::reminding::check_back::{
    CheckBack, CheckBackAnswer, CheckBackId, CheckBackState, CheckBackUntil, Door, MINUTES,
};
use interlude_store::tables::{StoredCheckBack, StoredUrge};

const TOUCHED: &[Area] = &[Area::Pause, Area::Inbox, Area::Today];

impl Planner {
    /// When a pause that begins now would end, for the day and the time beside the choice.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn pause_ends(&self) -> Result<PauseEnds, EngineError> {
        self.read(|work| {
            let ends = |until| When::new(work.begins(until).due, &work.zone);
            Ok(PauseEnds { minutes: ends(CheckBackUntil::Minutes), morning: ends(CheckBackUntil::Morning) })
        })
    }

    /// Begins a check-back. One of the same hard minute that is still open gives way to it.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for a hard minute or a check-back that is none, [`EngineError::TooLate`] where it was waited once
    /// more often enough.
    pub fn begin_check_back(&self, input: &CheckBackInput) -> Result<CheckBackView, EngineError> {
        let (view, gone) = self.change(TOUCHED, |work| {
            let former = input.after.map(|id| work.known_check_back(id)).transpose()?;
            let moment = match input.moment {
                Some(id) => Some(work.kept_moment(MomentId(id))?.id),
                None => former.and_then(|former| former.moment),
            };
            let gone = work.give_way(former.as_ref(), moment)?;
            let mut new = StoredCheckBack {
                id: CheckBackId(0),
                moment,
                door: work.door_after(former.as_ref())?,
                begun_at: work.now,
                check_back: work.begins(input.until),
                asked_at: None,
                answer: None,
            };
            new.id = work.rows.add_check_back(&new)?;
            Ok((work.check_back_view(&new)?, gone))
        })?;
        for id in gone {
            self.withdraw_check_back(id);
        }
        Ok(view)
    }

    /// What is asked now, for a window that opens or was told.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn check_backs(&self) -> Result<Vec<CheckBackView>, EngineError> {
        self.read(|work| asking_back::views(work, &asking_back::asked(work.rows)?))
    }

    /// One of them, in whatever state it is.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn check_back(&self, id: i64) -> Result<CheckBackView, EngineError> {
        self.read(|work| work.check_back_view(&work.known_check_back(id)?))
    }

    /// Answers it; at any time, also before it is asked, after it was left open, and once more.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn answer_check_back(&self, id: i64, answer: CheckBackAnswer) -> Result<CheckBackView, EngineError> {
        let view = self.change(TOUCHED, |work| {
            let mut stored = work.known_check_back(id)?;
            stored.answer = Some((answer, work.now));
            stored.check_back.state = CheckBackState::Answered;
            work.rows.save_check_back(&stored)?;
            work.check_back_view(&stored)
        })?;
        self.withdraw_check_back(CheckBackId(id));
        Ok(view)
    }

    /// How strong it is at the end of a pause, beside the answers and never required; `None` takes that back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none, or where nothing was kept of the hard minute; [`EngineError::Invalid`] where
    /// it is not 0 to 10.
    pub fn keep_strength_after(&self, id: i64, strength: Option<u8>) -> Result<CheckBackView, EngineError> {
        self.change(TOUCHED, |work| {
            hard_minute_kept::check_strength(work, "strength", strength)?;
            let stored = work.known_check_back(id)?;
            let moment = stored.moment.ok_or(EngineError::NotFound)?;
            let urge = work.rows.urge(moment)?.ok_or(EngineError::NotFound)?;
            work.rows.keep_urge(moment, &StoredUrge { strength_after: strength, ..urge })?;
            work.check_back_view(&stored)
        })
    }
}

impl Work<'_> {
    fn begins(&self, until: CheckBackUntil) -> CheckBack {
        match until {
            CheckBackUntil::Minutes => CheckBack::after(MINUTES, self.now),
            CheckBackUntil::Morning => CheckBack::until_morning(&self.schedule, self.now),
        }
    }

    fn known_check_back(&self, id: i64) -> Result<StoredCheckBack, EngineError> {
        self.rows.check_back(CheckBackId(id))?.ok_or(EngineError::NotFound)
    }

    fn check_back_view(&self, stored: &StoredCheckBack) -> Result<CheckBackView, EngineError> {
        let views = asking_back::views(self, std::slice::from_ref(stored))?;
        views.into_iter().next().ok_or(EngineError::NotFound)
    }

    /// Since when the hard minute lasts: since that of the former one, which counts once more where it was still there.
    fn door_after(&self, former: Option<&StoredCheckBack>) -> Result<Door, EngineError> {
        match former {
            None => Ok(Door::opened(self.now)),
            Some(StoredCheckBack { door, answer: Some((CheckBackAnswer::StillThere, _)), .. }) => {
                door.once_more(&self.schedule, self.now).ok_or(EngineError::TooLate)
            }
            Some(former) => Ok(former.door),
        }
    }

    /// Lets go what is open of the same hard minute.
    fn give_way(
        &self,
        former: Option<&StoredCheckBack>,
        moment: Option<MomentId>,
    ) -> Result<Vec<CheckBackId>, EngineError> {
        let is_of_it = |open: &StoredCheckBack| {
            former.is_some_and(|former| former.door.opened_at == open.door.opened_at)
                || (moment.is_some() && open.moment == moment)
        };
        let open = self.rows.open_check_backs()?;
        let gone: Vec<CheckBackId> = open.iter().filter(|open| is_of_it(open)).map(|open| open.id).collect();
        for id in &gone {
            self.rows.drop_check_back(*id)?;
        }
        Ok(gone)
    }
}
