//! Set-up: everything that must be there before something can be built, run or tested.
//!
//! It may be called any number of times; what is there already is left as it is. On Debian and Ubuntu it
//! installs by itself, elsewhere it prints the one command that does and stops.

mod apt;
mod elsewhere;
pub mod packages;
mod python;
mod rust_parts;
mod system;
mod ui;

pub use apt::install as install_packages;
pub use python::{install as install_python, interpreter as python_interpreter};
pub use rust_parts::add as add_rust_parts;
pub use system::{for_running, for_screen, for_testing};
pub use ui::{build as build_ui, install as install_ui};
