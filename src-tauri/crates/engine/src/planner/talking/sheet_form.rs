//! What was typed for a sheet.

use crate::view::SheetLineInput;
use interlude_domain::form::{FieldProblem, Form, LINE, Problem};
use interlude_domain::talking::sheet::{Line, Sheet};
use interlude_domain::time::manner::Manner;

/// Reads its lines; those in which nothing stands are none.
pub(super) fn read(
    sheet: Sheet,
    typed: &[SheetLineInput],
    manner: Manner,
) -> Result<Vec<Line>, Vec<FieldProblem>> {
    let mut form = Form::new(manner);
    let mut lines = Vec::new();
    for (number, input) in typed.iter().enumerate() {
        let line = form.within(&number.to_string(), |form| read_line(form, sheet, input));
        lines.extend(line.filter(|line| *line != Line::default()));
    }
    if lines.len() > sheet.most() {
        form.refuse_beyond("lines", Problem::TooLarge, u32::try_from(sheet.most()).unwrap_or(u32::MAX));
    }
    form.finish(Some(lines))
}

fn read_line(form: &mut Form, sheet: Sheet, input: &SheetLineInput) -> Option<Line> {
    let text = form.text("text", &input.text, LINE);
    let then_do = match sheet {
        Sheet::Outcomes => form.text("thenDo", &input.then_do, LINE),
        _ => Some(String::new()),
    };
    let line = Line { text: text?, then_do: then_do? };
    if line.text.is_empty() && !line.then_do.is_empty() {
        form.refuse("text", Problem::Required);
    }
    Some(line)
}
