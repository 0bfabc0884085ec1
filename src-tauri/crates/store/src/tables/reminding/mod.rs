//! Reminding: rules, what came of their dates, and attempts to show it.

mod claim;
mod earlier;
mod live;
pub(super) mod occurrence;
mod owner;
mod repeat;
pub(super) mod rule;
mod seen;

pub use claim::{Claim, ClaimId, Outcome};
pub use owner::Owner;
pub use rule::StoredRule;
