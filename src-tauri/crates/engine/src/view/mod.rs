//! Views: what the screens show, and inputs: what was typed into them.
//!
//! These are the shapes that cross to the window. Instants are Unix seconds; `local` is what the clock on the wall
//! shows; everything typed is the text that was typed, read by [`interlude_domain::form`].

mod activity;
mod ahead;
mod app;
mod app_error;
mod calendar;
mod changed;
mod check_in;
mod idea;
mod inbox;
mod moment;
mod person;
mod plan;
mod plan_input;
mod repeat;
mod settings;
mod shell;
mod suggestion;
mod today;
mod week;
mod week_choices;

pub use activity::{
    ActivityEntry, ActivityHistory, ActivityInput, ActivityLogInput, ActivityRepeat, ActivityView, Progress,
};
pub use ahead::{AheadDay, AheadItem, AheadView, Fate};
pub use app::{AppState, Phase, Protection, RefusedReason};
pub use app_error::{AppError, ErrorCode};
pub use calendar::{CalendarAnswer, CalendarFault, CalendarView, Exported};
pub use changed::{Area, Changed};
pub use check_in::{CheckInEntry, CheckInInput, CheckInItem, CheckInMark, CheckInView, CheckInsView};
pub use idea::{IdeaInput, IdeaView};
pub use inbox::{Acted, InboxItem, InboxView, Later, LaterInput, WaitsFor};
pub use moment::{TheirClock, When};
pub use person::{Met, PersonInput, PersonView};
pub use plan::{
    HandoverLine, HandoverView, PlanView, Renewal, ReviewView, UpcomingItem, VersionKind, VersionView,
};
pub use plan_input::{
    CadenceInput, CadenceRepeat, ChangeInput, ChangeKind, ConfirmationInput, ContactInput, MissedInput,
    PlanInput, ReconnectInput, StandingInput, TermInput,
};
pub use repeat::Weekday;
pub use settings::{
    CheckInsMeanwhile, LeadsInput, QuietInput, ReminderSettings, Silence, SilenceFor, SilenceInput, Topics,
};
pub use shell::{
    CloseAnswer, FencePresence, HelpLine, NotificationPresence, Screen, SettingsView, StartsAtLogin, Theme,
    TrayPresence,
};
pub use suggestion::{Suggestion, SuggestionKind};
pub use today::{NextCheckIn, TodayItem, TodayView};
pub use week::{
    NeedCount, NeedWeek, PlaceInput, PromptView, SlotView, SlotsInput, SpanView, UnplacedView, WeekDayView,
    WeekItem, WeekView,
};
pub use week_choices::{HardDateInput, HardDateView, HardHoursInput, PlanningInput, WeekChoicesInput};
