//! Why a rehearsal could not begin or go on.

use interlude_engine::EngineError;
use interlude_engine::view::AppError;
use std::io;

/// Why a rehearsal could not begin or go on.
#[derive(Debug, thiserror::Error)]
pub enum RehearsalError {
    /// There is no beginning of that name.
    #[error("there is no such beginning")]
    NoSuchBeginning,
    /// Not a moment such as `2026-11-24T18:10`, or not a zone.
    #[error("not a moment in a zone that is known")]
    NotAMoment,
    /// A step of a beginning was refused: the beginning is out of date.
    #[error("{call} is refused while beginning: {error:?}")]
    Refused {
        /// What was asked.
        call: String,
        /// Why not.
        error: AppError,
    },
    /// The planner would not do it.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// A file could not be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
}
