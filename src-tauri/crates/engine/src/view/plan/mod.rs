//! The plan: as it is shown, and as it is typed.

mod earlier;
mod plan;
mod plan_input;

pub use earlier::{
    BinnedPlan, EarlierBefore, EarlierCheckIn, EarlierPlan, EarlierPlanView, HistoryView, Leaves, PlanFacts,
};
pub use plan::{
    Guidance, HandoverLine, HandoverView, NamedView, PlanView, Renewal, ReviewView, UpcomingItem,
    VersionKind, VersionView,
};
pub use plan_input::{
    CadenceInput, CadenceRepeat, ChangeInput, ChangeKind, ConfirmationInput, ContactInput, MissedInput,
    PlanInput, ReconnectInput, StandingInput, TermInput,
};
