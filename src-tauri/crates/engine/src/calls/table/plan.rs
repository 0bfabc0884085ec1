//! The plan and its check-ins; Today.

use crate::calls::define::calls;
use crate::view::*;
use interlude_domain::plan::Turn;

calls! {
    // The plan.
    plan() -> Option<PlanView>, [Main], Open;
    /// Without a change it is the first save.
    save_plan(input: PlanInput, change: Option<ChangeInput>) -> PlanView, [Main], Open;
    /// What it would remind of in fourteen days; saves nothing.
    preview_plan(input: PlanInput) -> AheadView, [Main], Open;
    /// Who may write first by it, and whose sentences are in it; saves nothing.
    guide_plan(input: PlanInput) -> Guidance, [Main], Open;
    /// What both clocks show then, as of today; nothing where either cannot be read.
    both_clocks(time: String, zone: String) -> Option<BothClocks>, [Main], Open;
    /// Ends it; it stays among the earlier ones.
    close_plan() -> (), [Main], Open;
    /// The last one first.
    earlier_plans() -> Vec<EarlierPlan>, [Main], Open;
    earlier_plan(id: i64) -> EarlierPlanView, [Main], Open;
    /// The last one only, and for thirty days that the program has seen.
    take_up_plan(id: i64) -> PlanView, [Main], Open;
    /// It stays among the earlier ones: that is asked no more.
    shelve_plan(id: i64) -> (), [Main], Open;
    /// With the texts that were held in it. Not where I was not safe.
    bin_plan(id: i64) -> (), [Main], Open;
    restore_plan(id: i64) -> (), [Main], Open;
    /// Of the bin.
    erase_plan(id: i64) -> (), [Main], Open;
    binned_plans() -> Vec<BinnedPlan>, [Main], Open;
    /// The latest ones side by side.
    history() -> HistoryView, [Main], Open;
    /// The latest first.
    plan_versions() -> Vec<VersionView>, [Main], Open;
    add_review(text: String) -> PlanView, [Main], Open;
    /// The note was copied, once.
    open_door_taken() -> PlanView, [Main], Open;
    /// A clear no, not safe, or back from there.
    turn_plan(turn: Turn) -> PlanView, [Main], Open;
    /// The page for the other person.
    handover() -> HandoverView, [Main], Open;
    /// The system's print dialog, where there is a page to hand over; its style says that nothing else is printed.
    print_page() -> (), [Main], Open;

    // Check-ins. A month is `2026-11`.
    check_ins(month: String) -> CheckInsView, [Main], Open;
    /// With neither: contact in between that is not written yet.
    check_in(key: Option<String>, id: Option<i64>) -> CheckInView, [Main], Open;
    log_check_in(input: CheckInInput) -> CheckInView, [Main], Open;
    /// What was there before it was written is there again.
    clear_check_in(id: i64) -> Acted, [Main], Open;
    /// What stands before it and after it, and what came of it.
    around_check_in(key: String) -> AroundView, [Main], Open;
    save_before(key: String, input: BeforeInput) -> AroundView, [Main], Open;
    /// One of the three lines; it becomes a term, a question or an activity.
    keep_came(key: String, input: CameInput) -> AroundView, [Main], Open;
    /// One of my own; it is asked no more.
    close_question(id: i64) -> (), [Main], Open;
    open_question(id: i64) -> (), [Main], Open;
    /// The prepared message was copied, once.
    nudge_taken(key: String) -> CheckInView, [Main], Open;
}
