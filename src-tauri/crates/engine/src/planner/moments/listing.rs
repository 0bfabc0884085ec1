//! Listing: how one entry stands in any list: the timeline, what was found, the bin.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use crate::view::{ExcerptView, FeelingsInput, MomentItem, WasView};
use interlude_domain::moments::excerpt::excerpt;
use interlude_domain::moments::feeling::Feelings;
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::moments::search::Query;
use interlude_domain::moments::was::DAY_BEGINS;
use interlude_store::tables::StoredMoment;

/// How much of a text is shown in a list.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shown<'query> {
    /// Its beginning.
    Beginning,
    /// What is around the first place where this was found.
    Around(&'query Query),
    /// Nothing, as of what lies in the bin.
    Nothing,
}

impl Work<'_> {
    /// A moment as lists show it. Of one that is folded nothing but its date is shown, wherever it was found.
    pub(crate) fn item(&self, stored: &StoredMoment, shown: Shown<'_>) -> Result<MomentItem, EngineError> {
        let moment = &stored.moment;
        let is_open = moment.showing == Showing::Open && !matches!(shown, Shown::Nothing);
        let excerpt: Option<ExcerptView> = is_open.then(|| match shown {
            Shown::Around(query) => excerpt(&moment.text, &query.hits(&moment.text)).into(),
            Shown::Beginning | Shown::Nothing => excerpt(&moment.text, &[]).into(),
        });
        let feelings = match moment.kind {
            MomentKind::Mood if is_open => self.rows.feelings_of(stored.id)?,
            _ => Feelings::default(),
        };
        let line = match moment.kind {
            MomentKind::Urge if is_open => self.rows.urge(stored.id)?.and_then(|urge| urge.line),
            _ => None,
        };
        Ok(MomentItem {
            id: stored.id.0,
            kind: moment.kind,
            was: WasView::new(&moment.was, DAY_BEGINS),
            step: moment.step,
            feelings: FeelingsInput { known: feelings.known, own: feelings.own },
            line,
            excerpt,
        })
    }
}
