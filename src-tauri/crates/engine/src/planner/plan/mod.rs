//! The plan: what was agreed, and what it was before.
//!
//! | file | what it holds |
//! |---|---|
//! | `terms_form` | reads its terms |
//! | `plan_form` | reads its form |
//! | `plan_text` | writes its form |
//! | `extending` | what an extension needs |
//! | `guiding` | who may write first, and whose sentences these are |
//! | `confirming` | asking the day before |
//! | `versions` | what the terms were |
//! | `plan` | reading, saving, trying out, closing |
//! | `reviews` | its versions, looks at it, the open door |
//! | `earlier_plans` | those that were closed |
//! | `turning` | a clear no, or *not safe* |
//! | `withdrawing` | nothing of it prompts contact any more |
//! | `handover` | the page for the other person |

mod confirming;
mod earlier_plans;
pub(super) mod extending;
mod guiding;
mod handover;
pub(super) mod plan;
pub(super) mod plan_form;
pub(super) mod plan_text;
mod reviews;
mod terms_form;
pub(crate) mod turning;
pub(super) mod versions;
mod withdrawing;
