//! Looking back, and deciding.

use crate::calls::define::calls;
use crate::view::*;
use interlude_domain::deciding::look_back::LookBackQuestion;
use interlude_domain::deciding::weekly::Beside;

calls! {
    // How a week was.
    weekly() -> WeeklyView, [Main], Open;
    /// Of this week; with the first one it is offered together with planning the week.
    keep_weekly(input: WeeklyInput) -> WeeklyView, [Main], Open;
    /// With what its one thing became.
    remove_weekly(id: i64) -> WeeklyView, [Main], Open;
    restore_weekly(id: i64) -> WeeklyView, [Main], Open;
    /// Together with planning the week.
    set_weekly_beside(beside: Beside) -> WeeklyView, [Main], Open;

    // The look back.
    look_back() -> LookBackView, [Main], Open;
    /// The first answer, or a change; what stood there stays.
    answer_look_back(question: LookBackQuestion, text: String) -> LookBackView, [Main], Open;
    /// With one's own entries beside it.
    keep_answer(question: LookBackQuestion) -> LookBackView, [Main], Open;
    remove_answer(id: i64) -> LookBackView, [Main], Open;
    restore_answer(id: i64) -> LookBackView, [Main], Open;
    /// What of my own stands beside the answer, once there is one.
    beside_answer(question: LookBackQuestion) -> LookBackBeside, [Main], Open;

    // Outcomes.
    outcomes() -> OutcomesView, [Main], Open;
    /// What its table says happens in the same step.
    decide(input: DecideInput) -> DecisionView, [Main], Open;
    /// Of one that left the plan as it is.
    remove_decision(id: i64) -> OutcomesView, [Main], Open;
    /// Nothing is decided until a date.
    put_off(input: PutOffInput) -> OutcomesView, [Main], Open;
    remove_put_off(id: i64) -> OutcomesView, [Main], Open;
    restore_put_off(id: i64) -> OutcomesView, [Main], Open;
}
