//! The table at the end.

use crate::program::seconds;
use crate::test::outcome::Outcome;
use crate::test::stage::Stage;
use crate::test::tally::Tally;
use std::time::Duration;

/// What each stage of one round came to.
#[derive(Default)]
pub struct Summary {
    rows: Vec<(Stage, Outcome, Duration)>,
}

impl Summary {
    /// Adds a stage.
    pub fn add(&mut self, stage: Stage, outcome: Outcome, time: Duration) {
        self.rows.push((stage, outcome, time));
    }

    /// All stages together.
    pub fn total(&self) -> Tally {
        let mut sum = Tally::default();
        for (_, outcome, _) in &self.rows {
            sum += outcome.tally;
        }
        sum
    }

    /// The stages without a failure.
    pub fn held(&self) -> Vec<Stage> {
        self.rows
            .iter()
            .filter(|(_, outcome, _)| outcome.tally.failed == 0)
            .map(|(stage, ..)| *stage)
            .collect()
    }

    /// Prints what failed once more, the table and, as the last line, `N passed, M failed`.
    pub fn print(&self) {
        for (stage, outcome, _) in self.rows.iter().filter(|(_, outcome, _)| outcome.tally.failed > 0) {
            println!("\n== failed in {}:", stage.name());
            outcome.told.iter().for_each(|line| println!("   {line}"));
        }
        println!("\n{:<10} {:>7} {:>7}  {:>12}", "stage", "passed", "failed", "time");
        for (stage, Outcome { tally, .. }, time) in &self.rows {
            let mark = if tally.failed == 0 { "" } else { "  <- failed" };
            let (stage, time) = (stage.name(), seconds(time.as_secs()));
            println!("{stage:<10} {:>7} {:>7}  {time:>12}{mark}", tally.passed, tally.failed);
        }
        let total = self.total();
        println!("\n{} passed, {} failed", total.passed, total.failed);
    }
}
