//! Views: what the screens show, and inputs: what was typed into them.
//!
//! These are the shapes that cross to the window. Instants are Unix seconds; `local` is what the clock on the wall
//! shows; everything typed is the text that was typed, read by [`interlude_domain::form`].
//!
//! In the rooms of the planner, in the same order.

mod check_ins;
mod deciding;
mod frame;
mod moments;
mod own_life;
mod plan;
mod reminding;
mod settings;
mod talking;
mod today;
mod vault;
mod week;

pub use check_ins::{
    AfterItem, AroundView, BeforeInput, CameInput, CameLine, CheckInEntry, CheckInInput, CheckInItem,
    CheckInMark, CheckInView, CheckInsView, Clear, CouldFollow, MovedFrom, OwnQuestion,
};
pub use deciding::{
    DecideInput, DecisionView, LookBackAnswer, LookBackBeside, LookBackEntry, LookBackLine, LookBackPart,
    LookBackView, NextTimeView, OutcomeBy, OutcomePartInput, OutcomeView, OutcomesView, PutOffInput,
    PutOffView, WeeklyAnswer, WeeklyInput, WeeklyPast, WeeklyView,
};
pub use frame::{
    AppError, Area, Changed, CloseAnswer, ErrorCode, FormName, Returns, Screen, SmallPage, Stands, Typed,
    Typing,
};
pub use moments::{
    Arranged, BadHourInput, BadHourLines, BadHourView, CheckBackInput, CheckBackView, DraftInput, DraftItem,
    DraftView, DraftsView, ExcerptView, FeelingsInput, FormattedView, FoundPage, HeldChoice, HelpLine,
    KeptEntry, MinuteCardView, MinuteEntryView, MinuteHold, MinuteInput, MinuteLineView, MinuteOffered,
    MinuteOffersView, MinutePause, MinuteSaid, MinuteTaps, MinuteView, MomentInput, MomentItem, MomentView,
    MoodView, MoodsView, NoticedInput, NoticedItem, ObservationView, PatternsChart, PatternsInput,
    PatternsOver, PatternsView, PauseEnds, ReflectionView, ShownView, StepNames, StrengthAfter, TagView,
    ThinkingView, ThoughtView, TimelineAt, TimelineFilter, TimelinePage, WasView,
};
pub use own_life::{
    ActivityEntry, ActivityHistory, ActivityInput, ActivityLogInput, ActivityRepeat, ActivityView, IdeaInput,
    IdeaView, Met, PersonInput, PersonView, Progress,
};
pub use plan::{
    BinnedPlan, CadenceInput, CadenceRepeat, ChangeInput, ChangeKind, ConfirmationInput, ContactInput,
    EarlierBefore, EarlierCheckIn, EarlierPlan, EarlierPlanView, Guidance, HandoverLine, HandoverView,
    HistoryView, Leaves, MissedInput, NamedView, PlanFacts, PlanInput, PlanView, ReconnectInput, Renewal,
    ReviewView, StandingInput, TermInput, UpcomingItem, VersionKind, VersionView,
};
pub use reminding::{
    Acted, AheadDay, AheadItem, AheadView, BothClocks, CheckInsMeanwhile, Fate, InboxItem, InboxView, Later,
    LaterInput, Silence, SilenceFor, SilenceInput, TheirClock, WaitsFor, Weekday, When,
};
pub use settings::{
    FencePresence, LeadsInput, NotificationPresence, QuietInput, Releasable, ReminderSettings, SettingsView,
    Sound, StartsAtLogin, Theme, Topics, TrayPresence,
};
pub use talking::{
    FactInput, FactToTell, FormerSheet, HintView, HintsView, MessageInput, MessageView, PartInput,
    PointInput, PointView, PointsView, SayingView, SheetLineInput, SheetLineView, SheetView, SheetsView,
    TalkInput, TalkView,
};
pub use today::{NextCheckIn, ReminderOf, RunningCheckIn, Suggestion, SuggestionKind, TodayItem, TodayView};
pub use vault::{AppState, MannerView, Phase, Protection, RefusedReason};
pub use week::{
    CalendarAnswer, CalendarFault, CalendarView, Exported, HardDateInput, HardDateView, HardHoursInput,
    LoggedHoursView, NeedCount, NeedWeek, PlaceInput, PlanningInput, PromptView, SlotView, SlotsInput,
    SpanView, Stays, UnfollowedView, UnplacedView, WeekChoicesInput, WeekDayView, WeekItem, WeekView,
};
