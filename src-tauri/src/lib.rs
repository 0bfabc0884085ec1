//! The app package: the program `interlude` of each system.
//!
//! On Linux it is the [keeper](interlude_keeper) as it stands, with a heap that [wipes](wiping) what it frees; its windows
//! are processes beside it. On Windows and macOS the window lives [within](within) the same process.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

#[cfg(target_os = "linux")]
mod beside;
#[cfg(target_os = "linux")]
pub mod wiping;
#[cfg(not(target_os = "linux"))]
pub mod within;

#[cfg(target_os = "linux")]
pub use beside::main;
#[cfg(not(target_os = "linux"))]
pub use within::main;
