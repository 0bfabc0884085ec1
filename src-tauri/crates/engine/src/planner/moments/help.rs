//! Where a person can find help.

use crate::Planner;
use crate::view::HelpLine;

/// Each line with the date on which it was checked.
const HELP_LINES: &str = include_str!("../../view/moments/help-lines.json");

impl Planner {
    /// Lines where a person can find help, also while locked.
    pub fn help_lines(&self) -> Vec<HelpLine> {
        // A test reads them.
        serde_json::from_str(HELP_LINES).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_lines_can_be_read() {
        let lines: Vec<HelpLine> = serde_json::from_str(HELP_LINES).expect("help lines");
        assert!(lines.len() > 3);
    }
}
