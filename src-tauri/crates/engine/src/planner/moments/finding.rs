//! Finding: the search over everything that was written (MOMENTS.md §8).

use crate::planner::moments::listing::Shown;
use crate::view::FoundPage;
use crate::{EngineError, Planner};
use interlude_domain::moments::moment::Place;
use interlude_domain::moments::search::Query;

/// How many are on a page.
const PAGE: u32 = 50;

impl Planner {
    /// What bears the words of `query`, the latest first: the page that follows `after`, which is the `next` of a page before, or
    /// the first one with nothing. Whatever is typed is looked for; nothing is an error.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read; [`EngineError::Invalid`] for an `after` that no page had.
    pub fn find_moments(&self, query: &str, after: Option<&str>) -> Result<FoundPage, EngineError> {
        let before = after.map(place).transpose()?;
        let query = Query::of(query);
        let Some(expression) = query.expression() else { return Ok(FoundPage::default()) };
        self.read(|work| {
            let found = work.rows.find(&expression, before, PAGE)?;
            let is_full = u32::try_from(found.len()).is_ok_and(|count| count == PAGE);
            let next = found.last().filter(|_| is_full).map(|last| last.place.0.to_string());
            let items =
                found.iter().map(|found| work.item(&work.kept_moment(found.moment)?, Shown::Around(&query)));
            Ok(FoundPage { items: items.collect::<Result<_, _>>()?, next })
        })
    }
}

fn place(name: &str) -> Result<Place, EngineError> {
    let not_understood = || EngineError::field("after", interlude_domain::form::Problem::NotUnderstood);
    name.parse().map(Place).map_err(|_| not_understood())
}
