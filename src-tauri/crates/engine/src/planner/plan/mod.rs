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
//! | `plan_facts` | what one of them was |
//! | `next_time` | what was said for the next time one of us needs room |
//! | `leaving` | leaving one where it is, or the bin |
//! | `turning` | a clear no, or *not safe* |
//! | `withdrawing` | nothing of it prompts contact any more |
//! | `handover` | the page for the other person |

mod confirming;
mod earlier_plans;
pub(super) mod extending;
mod guiding;
mod handover;
mod leaving;
mod next_time;
pub(super) mod plan;
mod plan_facts;
pub(super) mod plan_form;
pub(super) mod plan_text;
mod reviews;
mod terms_form;
pub(crate) mod turning;
pub(super) mod versions;
mod withdrawing;
