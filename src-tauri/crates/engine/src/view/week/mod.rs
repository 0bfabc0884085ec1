//! The week: its days, what is chosen about it, calendars.

mod calendar;
mod week;
mod week_choices;

pub use calendar::{CalendarAnswer, CalendarFault, CalendarView, Exported};
pub use week::{
    LoggedHoursView, NeedCount, NeedWeek, PlaceInput, PromptView, SlotView, SlotsInput, SpanView, Stays,
    UnfollowedView, UnplacedView, WeekDayView, WeekItem, WeekView,
};
pub use week_choices::{HardDateInput, HardDateView, HardHoursInput, PlanningInput, WeekChoicesInput};
