//! The vault: open, locked, and what protects it.
//!
//! | file | what it holds |
//! |---|---|
//! | `desk` | the planner itself: the vault while it is open, and what is known while it is locked |
//! | `door` | how far the vault is open |
//! | `state` | in which state it is |
//! | `opening` | first run, unlock, lock |
//! | `protection` | what protects it, and the passphrase asked again |
//! | `sample` | a small plan to look at the program with |
//! | `sample_talk` | what was written in it before deciding |
//! | `sample_week` | what was logged in it |

pub(super) mod desk;
pub(super) mod door;
mod opening;
mod protection;
mod sample;
mod sample_talk;
mod sample_week;
mod state;

pub use desk::{OnChange, Planner, Surroundings};
