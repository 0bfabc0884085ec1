//! Writes the shapes that cross to the window as TypeScript, for `cargo xtask bindings`.

use super::{
    Acted, ActivityView, AheadView, AppError, AppState, Area, HelpLine, InboxView, PlanView, SettingsView,
};
use super::{ActivityHistory, ActivityLogInput, HardDateView, Met, PlaceInput, SlotView, SlotsInput};
use super::{CalendarAnswer, Exported};
use super::{ChangeInput, CheckInView, CheckInsView, HandoverView, VersionView};
use super::{CloseAnswer, LaterInput, SilenceInput, StartsAtLogin, TodayView, UpcomingItem};
use super::{IdeaView, WeekChoicesInput, WeekView};
use interlude_domain::occurrence::Close;
use ts_rs::{Config, TS};

#[test]
fn export_bindings() {
    let unwanted = tempfile::tempdir().unwrap();
    // Without a folder that was asked for, nothing is written into the repository.
    let asked = Config::from_env();
    let was_asked = asked.out_dir() != Config::new().out_dir();
    let config = if was_asked { asked } else { Config::new().with_out_dir(unwanted.path()) };
    AppState::export_all(&config).unwrap();
    AppError::export_all(&config).unwrap();
    TodayView::export_all(&config).unwrap();
    PlanView::export_all(&config).unwrap();
    ActivityView::export_all(&config).unwrap();
    IdeaView::export_all(&config).unwrap();
    CalendarAnswer::export_all(&config).unwrap();
    Exported::export_all(&config).unwrap();
    ActivityHistory::export_all(&config).unwrap();
    ActivityLogInput::export_all(&config).unwrap();
    Met::export_all(&config).unwrap();
    WeekView::export_all(&config).unwrap();
    WeekChoicesInput::export_all(&config).unwrap();
    HardDateView::export_all(&config).unwrap();
    PlaceInput::export_all(&config).unwrap();
    SlotsInput::export_all(&config).unwrap();
    SlotView::export_all(&config).unwrap();
    InboxView::export_all(&config).unwrap();
    SettingsView::export_all(&config).unwrap();
    HelpLine::export_all(&config).unwrap();
    Area::export_all(&config).unwrap();
    Close::export_all(&config).unwrap();
    CloseAnswer::export_all(&config).unwrap();
    StartsAtLogin::export_all(&config).unwrap();
    LaterInput::export_all(&config).unwrap();
    SilenceInput::export_all(&config).unwrap();
    Acted::export_all(&config).unwrap();
    AheadView::export_all(&config).unwrap();
    UpcomingItem::export_all(&config).unwrap();
    ChangeInput::export_all(&config).unwrap();
    VersionView::export_all(&config).unwrap();
    HandoverView::export_all(&config).unwrap();
    CheckInsView::export_all(&config).unwrap();
    CheckInView::export_all(&config).unwrap();
    let written = std::fs::read_dir(config.out_dir()).unwrap().count();
    assert!(written >= 40, "{written} types");
}
