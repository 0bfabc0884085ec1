//! Statements: none that the planner runs in a story may read all of a table that grows.
//!
//! The store keeps in mind what ran and asks SQLite how it finds the rows (its feature `watched`); every story looks at
//! that at its end, in [`look`]. So a new story, and a statement that only it runs, are looked at as well.

use interlude_store::{Watched, watched};
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// Indexes over what is live or open only: reading all of one costs what there is now, however long it was lived.
const OF_WHAT_IS_LIVE: &[&str] = &[
    "plan_one_is_open",
    "rule_lasting",
    "occurrence_open",
    "occurrence_earlier",
    "activity_kept",
    "person_kept",
    "idea_kept",
    "hard_date_kept",
    "calendar_kept",
    "moment_binned",
    "check_back_open",
];

/// How SQLite says that it reads everything of one thing, which grows with that thing's past.
const ALL_OF_ONE: &[&str] = &[
    "USING PRIMARY KEY (rule_id=?)",
    "USING PRIMARY KEY (plan_id=?)",
    "USING PRIMARY KEY (calendar_id=?)",
    "USING INDEX claim_of_occurrence (rule_id=?)",
    "USING INDEX check_in_by_time (plan_id=?)",
    "USING INDEX meeting_of_person (person_id=?)",
    "USING INDEX rule_of_plan (plan_id=?)",
    "USING INDEX rule_of_activity_by_kind (activity_id=?)",
    "USING INDEX rule_of_prompt (kind=?)",
];

/// Statements that may read so much, each by words that only it has, with the reason.
const MAY_READ_MUCH: &[(&str, &str)] = &[
    (
        "WHERE r.activity_id = ?1 AND r.lead_of IS NULL ORDER BY o.due DESC",
        "the history of one activity shows all of it",
    ),
    (
        "AND lead_of IS NULL AND ended_at IS NULL ORDER BY id",
        "an activity is removed with every time that it had",
    ),
    ("AND lead_of IS NULL AND ended_at = ?2", "an activity is brought back with every time that it had"),
    ("FROM rule WHERE plan_id = ?1 AND ended_at IS NULL", "a plan is closed with every rule that it had"),
    (
        "FROM rule WHERE plan_id = ?1 AND ended_at = ?2",
        "a plan is taken up again with every rule that it had",
    ),
    (
        "FROM version WHERE plan_id = ?1 ORDER BY number",
        "the versions of one plan are shown, or its latest is read",
    ),
    ("SELECT began FROM version", "only the latest that was begun with this is read"),
    (
        "FROM typed ORDER BY typed_at DESC",
        "what was typed and not saved is asked for whole, once for a window",
    ),
    ("UPDATE typed SET stands", "of what was typed and not saved all is hidden with the window"),
    ("DELETE FROM busy WHERE calendar_id = ?1", "a file that is read again replaces all its busy times"),
    ("SELECT name FROM plan WHERE turn <>", "a no is said on few plans, and each of them is remembered"),
    ("FROM decision d CROSS JOIN plan p", "of the plans that went on only the last few are read"),
    ("/* of an erased plan */", "a plan is erased with all that it had, once"),
    ("SELECT max(date) FROM (", "of each person and activity only the latest is read"),
    ("SELECT id, name FROM tag ORDER BY alike", "all tags are offered at once"),
    ("FROM line_next_time AS l", "of the lines for next time only the newest are read"),
    ("SELECT word FROM own_feeling ORDER BY alike", "all words of one's own are offered at once"),
    ("FROM bad_hour ORDER BY part", "a list has one row for each of its six parts"),
    ("FROM 'main'.'found_content' AS T", "the index is written anew where something is erased for good"),
    ("SELECT k, v FROM 'main'.'found_config'", "the few settings of the index itself"),
];

/// What is wrong with how a statement finds its rows.
fn findings(ran: &Watched) -> Vec<String> {
    if ran.compiled_again > 1 {
        return vec![format!("is compiled anew whenever something is bound to it\n  {}", ran.sql)];
    }
    if MAY_READ_MUCH.iter().any(|(words, _)| ran.sql.contains(words)) {
        return Vec::new();
    }
    ran.plan.iter().filter(|line| reads_much(line)).map(|line| format!("{line}\n  {}", ran.sql)).collect()
}

fn reads_much(line: &str) -> bool {
    let Some(of) = line.strip_prefix("SCAN ") else {
        return line.contains(" AUTOMATIC ") || ALL_OF_ONE.iter().any(|all| line.ends_with(all));
    };
    // What an earlier part of the statement found, or a row without a table.
    let is_no_table = of.starts_with('(') || of == "CONSTANT ROW" || of.contains("-ROW VALUES");
    let index = of.rsplit_once("INDEX ").map(|(_, index)| index);
    // An index of words by a word or by a place: `0:M3`, `0:=`.
    let is_by_word = of.contains(" VIRTUAL TABLE ") && index.is_some_and(|index| index.contains(['M', '=']));
    !is_no_table && !is_by_word && !index.is_some_and(|index| OF_WHAT_IS_LIVE.contains(&index))
}

/// Looks at everything that ran until now. Each statement is told of once.
pub fn look() {
    static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let fresh = |ran: &Watched| {
        let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
        seen.insert(ran.sql.clone())
    };
    let told: Vec<String> = watched().iter().filter(|ran| fresh(ran)).flat_map(findings).collect();
    assert_eq!(
        told,
        [""; 0],
        "reads more the longer it was lived: give it an index, or say in {} why not",
        file!()
    );
}

#[track_caller]
fn check(plan: &[&str], told: usize) {
    let plan = plan.iter().map(|line| (*line).to_owned()).collect();
    let ran = Watched { sql: "SELECT due FROM somewhere".to_owned(), plan, compiled_again: 0 };
    assert_eq!(findings(&ran).len(), told, "{:?}", ran.plan);
}

#[test]
fn what_reads_a_whole_table_is_found() {
    check(&["SCAN o"], 1);
    check(&["SEARCH r USING INTEGER PRIMARY KEY (rowid=?)", "SCAN occurrence"], 1);
    check(&["SCAN rule USING INDEX rule_of_plan"], 1);
    check(&["SCAN o USING COVERING INDEX occurrence_by_due"], 1);
    check(&["SEARCH f USING AUTOMATIC COVERING INDEX (rule_id=?)"], 1);
}

#[test]
fn what_reads_all_of_one_things_past_is_found() {
    check(&["SEARCH o USING PRIMARY KEY (rule_id=?)"], 1);
    check(&["SEARCH rule USING INDEX rule_of_activity_by_kind (activity_id=?)"], 1);
}

#[test]
fn what_is_compiled_again_and_again_is_found() {
    let ran = |compiled_again| Watched { sql: "SELECT 1".to_owned(), plan: Vec::new(), compiled_again };
    assert_eq!((findings(&ran(1)).len(), findings(&ran(2)).len()), (0, 1));
}

#[test]
fn what_finds_its_rows_is_none_of_it() {
    check(&["SEARCH o USING PRIMARY KEY (rule_id=? AND nominal_date=?)"], 0);
    check(&["SEARCH o USING INDEX occurrence_by_due (due>? AND due<?)"], 0);
    check(
        &["COMPOUND QUERY", "SCAN rule USING INDEX rule_lasting", "SCAN (subquery-2)", "SCAN CONSTANT ROW"],
        0,
    );
}
