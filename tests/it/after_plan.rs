//! After a plan: what it was in facts, leaving it among the earlier ones or putting it into the bin, and what was said for the next
//! time (PRODUCT.md §3.7).

use crate::in_the_file::words_in_the_file;
use crate::outcomes::{chosen, decide, trial};
use crate::points::good;
use crate::sheets::keep;
use crate::trial::{Trial, bare_plan};
use interlude_domain::check_ins::check_in::Answer;
use interlude_domain::deciding::look_back::LookBackQuestion;
use interlude_domain::deciding::outcome::{DecidedBy, Outcome, OutcomePart, PutOff};
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::plan::Turn;
use interlude_domain::talking::sheet::Sheet;
use interlude_engine::EngineError;
use interlude_engine::view::{
    BeforeInput, CheckInInput, DecideInput, DraftInput, Leaves, OutcomePartInput, PlanInput, PutOffInput,
    TalkInput,
};

fn leaves(trial: &Trial) -> Vec<Leaves> {
    trial.planner().earlier_plans().unwrap().iter().map(|plan| plan.leaves).collect()
}

fn latest(trial: &Trial) -> i64 {
    trial.planner().earlier_plans().unwrap()[0].id
}

/// What became of the check-in on this day.
fn say(trial: &Trial, day: &str, answer: Answer, note: &str) {
    let items = trial.planner().check_ins("2026-12").unwrap().items;
    let of_day = items.iter().find(|item| &item.at.local[8..10] == day).unwrap();
    let blank = trial.planner().check_in(of_day.key.as_deref(), None).unwrap().input;
    let input = CheckInInput { answer, note: note.to_owned(), ..blank };
    trial.planner().log_check_in(&input).unwrap();
}

/// A plan of ten days in which something was written of everything, and closed.
fn lived() -> Trial {
    let mut trial = trial();
    let planner = trial.planner();
    planner.answer_look_back(LookBackQuestion::Better, "canary lookback").unwrap();
    planner.add_review("canary review").unwrap();
    keep(planner, Sheet::Needs, &["canary sheet"]);
    planner.keep_point(None, &good("2025", "canary point")).unwrap();
    let can_wait = "canary talk".to_owned();
    planner.keep_talk(None, &TalkInput { can_wait, ..TalkInput::default() }).unwrap();
    let different = "canary put off".to_owned();
    let until = "2026-12-02".to_owned();
    planner.put_off(&PutOffInput { why: PutOff::NotToday, until, different }).unwrap();
    let next = planner.today().unwrap().next_check_in.unwrap().key;
    let (ask, leave_out) = ("canary question".to_owned(), "canary before".to_owned());
    planner.save_before(&next, &BeforeInput { ask, leave_out, ..BeforeInput::default() }).unwrap();
    let text = "canary draft".to_owned();
    planner.keep_draft(None, &DraftInput { text, until: HeldUntil::CheckIn, date: String::new() }).unwrap();
    trial.run_until("2026-12-03T20:00:00");
    say(&trial, "01", Answer::Happened, "canary note");
    say(&trial, "02", Answer::DidNotHappen, "");
    decide(&trial, Outcome::GoOn, DecidedBy::Both);
    trial
}

#[test]
fn what_it_was_is_counted_and_nothing_is_said_of_it() {
    let trial = lived();
    let view = trial.planner().earlier_plan(latest(&trial)).unwrap();
    let facts = &view.facts;
    assert_eq!((facts.starts.as_str(), facts.days), ("2026-11-24", 10));
    assert_eq!((facts.happened, facts.did_not_happen, facts.moved, facts.between), (1, 1, 0, 0));
    assert_eq!(facts.decided.iter().map(|one| one.outcome).collect::<Vec<_>>(), [Outcome::GoOn]);
    let [line] = view.looked_back.as_slice() else { panic!("{:?}", view.looked_back) };
    assert_eq!((line.question, line.answers[0].text.as_str()), (LookBackQuestion::Better, "canary lookback"));
    let side_by_side = trial.planner().history().unwrap();
    assert_eq!(side_by_side.plans, [view.facts]);
}

#[test]
fn it_is_asked_once_whether_it_stays_and_not_any_more_once_it_was_said_or_is_long_ago() {
    let trial = lived();
    assert_eq!(leaves(&trial), [Leaves::Asked]);
    trial.planner().shelve_plan(latest(&trial)).unwrap();
    assert_eq!(leaves(&trial), [Leaves::Stays]);
    // Taken up again and closed again, it is asked again.
    trial.planner().take_up_plan(latest(&trial)).unwrap();
    trial.planner().close_plan().unwrap();
    assert_eq!(leaves(&trial), [Leaves::Asked]);
    trial.planner().save_plan(&bare_plan("2026-12-03"), None).unwrap();
    assert_eq!(leaves(&trial), [Leaves::Stays], "another one is open");
}

#[test]
fn where_i_was_not_safe_nothing_is_proposed_to_be_erased() {
    let trial = trial();
    decide(&trial, Outcome::NotSafe, DecidedBy::Me);
    trial.planner().close_plan().unwrap();
    assert_eq!(leaves(&trial), [Leaves::NotProposed]);
    assert!(matches!(trial.planner().bin_plan(latest(&trial)), Err(EngineError::NotFound)));
    let trial = self::trial();
    trial.planner().turn_plan(Turn::MyNo).unwrap();
    trial.planner().close_plan().unwrap();
    assert_eq!(leaves(&trial), [Leaves::Asked]);
}

#[test]
fn out_of_the_bin_all_is_as_it_was() {
    let trial = lived();
    let planner = trial.planner();
    let id = latest(&trial);
    let (before, drafts) = (planner.earlier_plan(id).unwrap(), planner.drafts(None).unwrap());
    let activities = planner.activities().unwrap();
    assert_eq!(drafts.own.len(), 2);
    planner.bin_plan(id).unwrap();
    assert_eq!((leaves(&trial).len(), planner.drafts(None).unwrap().own.len()), (0, 0));
    assert!(matches!(planner.take_up_plan(id), Err(EngineError::NotFound)), "first it is put back");
    assert_eq!(planner.activities().unwrap(), activities, "what is mine stays");
    let [binned] = planner.binned_plans().unwrap().try_into().unwrap();
    assert_eq!((binned.id, binned.is_long), (id, false));
    planner.restore_plan(id).unwrap();
    assert_eq!((planner.earlier_plan(id).unwrap(), planner.drafts(None).unwrap()), (before, drafts));
    assert_eq!(planner.binned_plans().unwrap(), []);
    planner.take_up_plan(id).unwrap();
    assert!(matches!(planner.erase_plan(id), Err(EngineError::NotFound)), "only what lies in the bin");
}

#[test]
fn a_text_that_lay_in_the_bin_before_stays_there() {
    let trial = lived();
    let planner = trial.planner();
    let draft = planner.drafts(None).unwrap().own[0].id;
    planner.bin_moment(draft).unwrap();
    trial.jump_to("2026-12-03T20:05:00");
    let id = latest(&trial);
    planner.bin_plan(id).unwrap();
    planner.restore_plan(id).unwrap();
    let view = planner.drafts(None).unwrap();
    assert_eq!((view.own.len(), view.binned.len()), (1, 1));
}

#[test]
fn erased_no_word_of_it_is_left_and_what_is_mine_is() {
    let mut trial = lived();
    let planner = trial.planner();
    let (id, activities) = (latest(&trial), planner.activities().unwrap().len());
    let words =
        ["lookback", "review", "sheet", "point", "talk", "put off", "question", "before", "draft", "note"]
            .map(|one| format!("canary {one}"));
    let words = words.each_ref().map(String::as_str);
    planner.bin_plan(id).unwrap();
    assert_eq!(words_in_the_file(&mut trial, &words).len(), words.len(), "the bin still has them");
    trial.planner().erase_plan(id).unwrap();
    assert_eq!(words_in_the_file(&mut trial, &words), [""; 0]);
    let planner = trial.planner();
    assert_eq!((planner.earlier_plans().unwrap(), planner.binned_plans().unwrap()), (vec![], vec![]));
    assert_eq!(planner.activities().unwrap().len(), activities);
    assert!(matches!(planner.restore_plan(id), Err(EngineError::NotFound)));
    planner.save_plan(&bare_plan("2026-12-03"), None).unwrap();
    assert_ne!(planner.plan().unwrap(), None);
}

#[test]
fn thirty_days_that_were_seen_it_lies_in_the_bin_before_it_is_said_that_it_is_long() {
    let mut trial = lived();
    trial.planner().bin_plan(latest(&trial)).unwrap();
    trial.jump_to("2028-12-03T12:00:00");
    trial.turn();
    assert!(!trial.planner().binned_plans().unwrap()[0].is_long, "two years by one look at the clock");
    trial.jump_to("2028-12-04T12:00:00");
    trial.run_until("2029-01-04T12:00:00");
    assert!(trial.planner().binned_plans().unwrap()[0].is_long);
}

#[test]
fn what_was_said_for_the_next_time_heads_a_later_plan_with_the_same_one() {
    let trial = trial();
    let planner = trial.planner();
    let named = PlanInput { name: "M.".to_owned(), ..planner.plan().unwrap().unwrap().input };
    planner.save_plan(&named, None).unwrap();
    let part = |part, text: &str| OutcomePartInput { part, text: text.to_owned() };
    let parts = vec![part(OutcomePart::Word, "Island"), part(OutcomePart::ComesBack, "Whoever asked")];
    let input = DecideInput { parts, ..chosen(Outcome::GoOn, Some(DecidedBy::Both)) };
    planner.decide(&input).unwrap();
    let heads = || {
        let said = trial.planner().plan().unwrap().unwrap().next_time;
        said.map(|said| said.parts.into_iter().map(|one| one.text).collect::<Vec<_>>())
    };
    planner.save_plan(&PlanInput { name: "K.".to_owned(), ..bare_plan("2026-12-01") }, None).unwrap();
    assert_eq!(heads(), None, "nothing of it stands in a plan with another one");
    let later = PlanInput { name: "M.".to_owned(), ..planner.plan().unwrap().unwrap().input };
    planner.save_plan(&later, None).unwrap();
    assert_eq!(heads(), Some(vec!["Island".to_owned(), "Whoever asked".to_owned()]));
    for no in [Turn::TheirNo, Turn::NotSafe] {
        planner.turn_plan(no).unwrap();
        assert_eq!(heads(), None);
    }
    planner.close_plan().unwrap();
    planner.save_plan(&later, None).unwrap();
    assert_eq!(heads(), None, "nor in one that comes after a no");
}
