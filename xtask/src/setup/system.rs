//! Which needs belong to which command.

use crate::failure::Failure;
use crate::project::Project;
use crate::setup::{apt, elsewhere, packages, ui};

/// Libraries and tools for building, then the built user interface.
pub fn for_running(project: &Project) -> Result<(), Failure> {
    need(&packages::BUILD)?;
    ui::install(project)?;
    ui::build(project)
}

/// A virtual display and a bus of its own, for machines without a display.
pub fn for_screen() -> Result<(), Failure> {
    need(&packages::SCREEN)
}

/// Everything that the tests need beside Rust and the packages of the user interface.
pub fn for_testing() -> Result<(), Failure> {
    need(&packages::BUILD)?;
    if cfg!(target_os = "linux") {
        need(&packages::SCREEN)?;
        need(&packages::TESTS)?;
    }
    Ok(())
}

fn need(needs: &packages::Needs) -> Result<(), Failure> {
    if apt::is_here() { apt::install(needs.debian) } else { elsewhere::check(needs) }
}
