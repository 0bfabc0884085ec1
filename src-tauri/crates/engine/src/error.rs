//! What can go wrong in a use case.

use crate::ports::ShellError;
use interlude_domain::form::{FieldProblem, Problem};
use interlude_store::StoreError;

/// Why a use case did nothing.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The vault is locked: a passphrase is needed first.
    #[error("locked")]
    Locked,
    /// There is no open vault: none was made yet, or it cannot be read.
    #[error("no vault is open")]
    NotOpen,
    /// What was typed makes no sense; nothing was changed.
    #[error("some fields make no sense")]
    Invalid(Vec<FieldProblem>),
    /// There is no such plan, activity or occurrence.
    #[error("there is no such thing")]
    NotFound,
    /// What was agreed is still to come: it is not done or skipped before its time; nothing was changed.
    #[error("its time has not come")]
    TooEarly,
    /// It cannot be taken back any more; nothing was changed.
    #[error("too late to take it back")]
    TooLate,
    /// The desktop did not do its part.
    #[error(transparent)]
    Shell(#[from] ShellError),
    /// The vault could not be read or written; nothing was changed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl EngineError {
    /// A single field that makes no sense.
    pub(crate) fn field(field: &str, problem: Problem) -> EngineError {
        EngineError::Invalid(vec![FieldProblem::new(field, problem)])
    }
}
