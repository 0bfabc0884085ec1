//! `cargo xtask check`: other systems and other days, from Debian.
//!
//! For Windows the app is built and the tests of its inner crates run under Wine; for macOS it is
//! type-checked. Neither needs anything of Microsoft or Apple. What is installed for it comes from Debian,
//! and what it builds stays in `target/cross`, so that it does not get in the way of daily work.

mod compiler;
pub mod days;
mod locale;
pub mod macos;
pub mod windows;
mod wine;
