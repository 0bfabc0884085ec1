//! Lending: an argument as it was read, in the form in which a method of the planner takes it, and what it gives back.

use crate::EngineError;
use crate::view::{AppState, HelpLine, ShownView, SmallPage};

/// Hands over what was read: a reference where the method borrows, a copy where it takes.
pub(super) trait Lend<'read, Taken> {
    fn lend(&'read self) -> Taken;
}

impl<'read, T> Lend<'read, &'read T> for T {
    fn lend(&'read self) -> &'read T {
        self
    }
}

impl<'read> Lend<'read, &'read str> for String {
    fn lend(&'read self) -> &'read str {
        self
    }
}

impl<'read, T> Lend<'read, &'read [T]> for Vec<T> {
    fn lend(&'read self) -> &'read [T] {
        self
    }
}

impl<'read, T> Lend<'read, Option<&'read T>> for Option<T> {
    fn lend(&'read self) -> Option<&'read T> {
        self.as_ref()
    }
}

impl<'read> Lend<'read, Option<&'read str>> for Option<String> {
    fn lend(&'read self) -> Option<&'read str> {
        self.as_deref()
    }
}

impl<T: Clone> Lend<'_, T> for T {
    fn lend(&self) -> T {
        self.clone()
    }
}

/// What a method gives: most may refuse, a few cannot.
pub(super) trait Given<Answer> {
    fn given(self) -> Result<Answer, EngineError>;
}

impl<Answer> Given<Answer> for Result<Answer, EngineError> {
    fn given(self) -> Result<Answer, EngineError> {
        self
    }
}

impl Given<()> for () {
    fn given(self) -> Result<(), EngineError> {
        Ok(())
    }
}

impl Given<ShownView> for ShownView {
    fn given(self) -> Result<ShownView, EngineError> {
        Ok(self)
    }
}

impl Given<AppState> for AppState {
    fn given(self) -> Result<AppState, EngineError> {
        Ok(self)
    }
}

impl Given<Vec<HelpLine>> for Vec<HelpLine> {
    fn given(self) -> Result<Vec<HelpLine>, EngineError> {
        Ok(self)
    }
}

impl Given<SmallPage> for SmallPage {
    fn given(self) -> Result<SmallPage, EngineError> {
        Ok(self)
    }
}
