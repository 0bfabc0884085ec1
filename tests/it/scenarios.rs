//! Every scenario file: the real schedule under a simulated clock does what the contract says.

use interlude_engine::simulation::{Scenario, simulate};
use serde_json::Value;

/// What the simulator prints, line by line, or the field that it names.
fn outcome(scenario: &Value) -> Result<Vec<Value>, String> {
    let lines = Scenario::read(&scenario.to_string())
        .and_then(|scenario| simulate(&scenario))
        .map_err(|malformed| malformed.to_string())?;
    Ok(lines.iter().map(|line| serde_json::to_value(line).unwrap()).collect())
}

#[test]
fn all_scenarios_hold() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/scenarios");
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let file: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let expected = file["expected"].as_array().unwrap();
        let held = match (outcome(&file["scenario"]), file["error"].as_str()) {
            (Ok(lines), None) if lines == *expected => continue_counting(&mut count),
            (Err(named), Some(field)) if named.contains(field) => continue_counting(&mut count),
            (found, _) => Err(format!("{}\n  found {found:?}\n  expected {expected:?}", path.display())),
        };
        wrong.extend(held.err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 36, "{count} scenarios");
}

fn continue_counting(count: &mut usize) -> Result<(), String> {
    *count += 1;
    Ok(())
}
