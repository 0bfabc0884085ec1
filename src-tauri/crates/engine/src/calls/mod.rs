//! The calls: everything that a window may ask of the planner, on one page.
//!
//! [`table`] has a line for each use case. From a line follow who may ask it and when, the shape of its arguments, the
//! call of the method of [`Planner`](crate::Planner) that bears its name, and the TypeScript type that the screens are
//! checked against. A new use case is a line there, a method, and its use.
//!
//! A question is judged in this order, and nothing of it is read before its turn came (RELIABILITY.md §3):
//!
//! 1. there is such a call, else `invalid` with the field `call`;
//! 2. the window that asks may ask it, else `refused`;
//! 3. the vault is open, or the call does without, else `refused` too;
//! 4. the arguments have the shape that the line says, else `invalid` with the path of the field;
//! 5. where the passphrase is asked again, it is the right one.
//!
//! The answer is written as JSON once, here; every shell hands it on as it is.

mod arguments;
#[cfg(all(test, feature = "bindings"))]
mod bindings;
mod define;
mod gate;
mod lend;
mod table;
mod trying;
#[cfg(all(test, feature = "bindings"))]
mod written;

pub use gate::{Passphrase, Vault, Window};
pub use table::lines;
pub use trying::FORMS;

/// A line of the table, for those who look at it: tests, and whoever writes types of it.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// The name, which is also that of the planner's method.
    pub name: &'static str,
    /// The names of the arguments, in their order.
    pub arguments: &'static [&'static str],
    /// Their types as they stand in the table.
    pub types: &'static [&'static str],
    /// The windows that may ask it.
    pub windows: &'static [Window],
    /// Whether it needs an open vault.
    pub vault: Vault,
    /// Whether the passphrase is asked again.
    pub passphrase: Passphrase,
}
