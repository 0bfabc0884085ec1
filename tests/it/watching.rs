//! Watching: what a story asks of the vault is seen, so that `statements` can look at it.

use crate::trial::{Trial, daily};
use interlude_store::watched;

#[test]
fn a_story_is_watched() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    trial.planner().inbox().expect("the inbox");
    let ran = watched();
    for part in ["FROM rule WHERE id IN (", "INSERT INTO activity", "occurrence o CROSS JOIN rule r"] {
        assert!(ran.iter().any(|ran| ran.sql.contains(part)), "{part} was not watched");
    }
    assert!(
        ran.iter().all(|ran| !ran.sql.starts_with("SELECT") || !ran.plan.is_empty()),
        "one was not explained"
    );
}
