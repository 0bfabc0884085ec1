//! Trials: a change that is done, looked at, and taken back in one transaction.
//!
//! So what a form would be told on saving, and what a plan would remind of, come from the saving itself and from nothing
//! that only resembles it. A trial is known to the thread that does it: within [`within`] each change of the planner is one.

use crate::planner::reminding::work::Work;
use crate::{EngineError, Planner};
use interlude_store::StoreError;
use std::cell::Cell;

thread_local! {
    static UNDER_WAY: Cell<bool> = const { Cell::new(false) };
}

/// What was found by doing it, on the way out of a transaction that is rolled back.
enum Tried<T> {
    Found(T),
    Failed(EngineError),
}

impl<T> From<StoreError> for Tried<T> {
    fn from(error: StoreError) -> Tried<T> {
        Tried::Failed(error.into())
    }
}

/// Whether what this thread changes is a trial.
pub(super) fn under_way() -> bool {
    UNDER_WAY.get()
}

/// Asks, so that whatever the planner changes meanwhile is taken back.
pub(crate) fn within<T>(ask: impl FnOnce() -> T) -> T {
    /// Ends it also where `ask` panics.
    struct Ends;
    impl Drop for Ends {
        fn drop(&mut self) {
            UNDER_WAY.set(false);
        }
    }
    UNDER_WAY.set(true);
    let _ends = Ends;
    ask()
}

impl Planner {
    /// Does `act` to the open vault, answers what it found, and takes all of it back.
    pub(crate) fn trial<T>(
        &self,
        act: impl FnOnce(&mut Work<'_>) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        let mut desk = self.desk();
        let moment = self.moment();
        let tried = desk.vault()?.write(|rows| {
            let look = || {
                let mut work = Work::load(rows, moment)?;
                let found = act(&mut work)?;
                work.save()?;
                Ok(found)
            };
            Err::<(), _>(look().map_or_else(Tried::Failed, Tried::Found))
        });
        match tried {
            Err(Tried::Found(found)) => Ok(found),
            Err(Tried::Failed(error)) => Err(error),
            // Nothing that was tried out is ever saved.
            Ok(()) => Err(EngineError::NotFound),
        }
    }
}
