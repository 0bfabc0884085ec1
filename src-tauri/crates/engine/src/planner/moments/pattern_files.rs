//! Pictures as files: a table of comma-separated values, which is made here of the same numbers as the picture, or the picture itself,
//! as the window drew it. Where it goes, a person says in the system's own dialog; and the same on paper.

use crate::view::{Exported, PatternsChart, PatternsInput};
use crate::{EngineError, Planner};
use interlude_domain::form::{FieldProblem, Problem};

/// How many bytes a picture may have.
const LONGEST: usize = 4_000_000;

impl Planner {
    /// Asks where, and writes a picture's numbers there; nothing where nowhere was chosen.
    ///
    /// # Errors
    /// As [`Planner::patterns`]; [`EngineError::NotFound`] where there is no such picture now; when the file cannot be written.
    pub fn export_pattern(
        &self,
        input: &PatternsInput,
        chart: PatternsChart,
    ) -> Result<Option<Exported>, EngineError> {
        let (text, count) = self.pattern_text(input, chart)?;
        self.write_pattern(&format!("{}.csv", name(chart)), &text, count)
    }

    /// A picture's numbers: the text of a file, and how many rows it has.
    ///
    /// # Errors
    /// As [`Planner::patterns`]; [`EngineError::NotFound`] where there is no such picture now.
    pub fn pattern_text(
        &self,
        input: &PatternsInput,
        chart: PatternsChart,
    ) -> Result<(String, usize), EngineError> {
        let found = self.read(|work| work.patterns(input))?;
        let table = found.table(chart).ok_or(EngineError::NotFound)?;
        Ok((table.csv(), table.rows.len()))
    }

    /// Asks where, and writes a picture as the window drew it; nothing where nowhere was chosen.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for what is no picture, or too long for one; when the file cannot be written.
    pub fn export_picture(
        &self,
        chart: PatternsChart,
        picture: &str,
    ) -> Result<Option<Exported>, EngineError> {
        if picture.len() > LONGEST {
            let problem = FieldProblem::too_long("picture", picture.len(), LONGEST);
            return Err(EngineError::Invalid(vec![problem]));
        }
        if !picture.starts_with("<svg ") || picture.contains("<script") {
            return Err(EngineError::field("picture", Problem::NotUnderstood));
        }
        self.write_pattern(&format!("{}.svg", name(chart)), picture, 1)
    }

    /// The system's print dialog for the pictures; their style says that nothing else is printed.
    ///
    /// # Errors
    /// When the system has none.
    pub fn print_patterns(&self) -> Result<(), EngineError> {
        Ok(self.around.shell.print()?)
    }

    fn write_pattern(&self, name: &str, text: &str, count: usize) -> Result<Option<Exported>, EngineError> {
        let Some(path) = self.around.shell.ask_to_write(name)? else { return Ok(None) };
        self.around.shell.write(&path, text)?;
        Ok(Some(Exported { count, path: path.display().to_string() }))
    }
}

/// How a file is called at first.
fn name(chart: PatternsChart) -> &'static str {
    match chart {
        PatternsChart::Mood => "interlude-mood",
        PatternsChart::Hours => "interlude-hours",
        PatternsChart::Strength => "interlude-strength",
        PatternsChart::Needs => "interlude-needs",
        PatternsChart::CheckIns => "interlude-check-ins",
    }
}
