//! Logging: a moment is written, opened and written on (MOMENTS.md §1).

use crate::planner::moments::moment_form;
use crate::planner::reminding::work::Work;
use crate::view::{Area, MomentInput, MomentView, WasView, When};
use crate::{EngineError, Planner};
use chrono::DateTime;
use interlude_domain::form::{Form, Problem};
use interlude_domain::moments::moment::{Moment, MomentId, MomentKind, Showing};
use interlude_domain::moments::noticed::Noticed;
use interlude_domain::moments::search::indexed;
use interlude_domain::moments::thinning::superfluous;
use interlude_domain::moments::was::DAY_BEGINS;
use interlude_store::tables::StoredMoment;

pub(crate) const TOUCHED: &[Area] = &[Area::Moments];

impl Planner {
    /// Writes a moment, or what one with this name says now. The former text of it is kept.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::NotFound`] where there is none, or it lies in
    /// the bin.
    pub fn keep_moment(&self, id: Option<i64>, input: &MomentInput) -> Result<MomentView, EngineError> {
        if input.kind == MomentKind::Draft {
            // A draft is held as well as written.
            return Err(EngineError::field("kind", Problem::NotAChoice));
        }
        self.change(TOUCHED, |work| {
            let former = id.map(|id| work.kept_moment(MomentId(id))).transpose()?;
            // What it is stays; a draft is held as well.
            if former.as_ref().is_some_and(|former| former.moment.kind != input.kind) {
                return Err(EngineError::NotFound);
            }
            let (moment, tags) = moment_form::read(work, input, former.as_ref().map(|former| &former.moment))
                .map_err(EngineError::Invalid)?;
            let id = work.write_moment(former.as_ref(), &moment, &tags)?;
            work.moment_view(&work.kept_moment(id)?)
        })
    }

    /// One moment.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none, or it lies in the bin.
    pub fn entry(&self, id: i64) -> Result<MomentView, EngineError> {
        self.read(|work| work.moment_view(&work.kept_moment(MomentId(id))?))
    }

    /// Puts tags on an entry, and folds it away or opens it; its words stay.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for a tag that is none, [`EngineError::NotFound`] where there is no entry, or it lies in the bin.
    pub fn mark_moment(&self, id: i64, tags: &[String], showing: Showing) -> Result<MomentView, EngineError> {
        self.change(TOUCHED, |work| {
            let stored = work.kept_moment(MomentId(id))?;
            let mut form = Form::new(work.manner);
            let tags = moment_form::tags(&mut form, tags);
            let tags = form.finish(tags).map_err(EngineError::Invalid)?;
            let moment = Moment { showing, ..stored.moment.clone() };
            work.write_moment(Some(&stored), &moment, &tags)?;
            work.moment_view(&work.kept_moment(stored.id)?)
        })
    }

    /// The text that a moment had; `at` is one of its `textsBefore`.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where nothing was kept then.
    pub fn text_before(&self, id: i64, at: i64) -> Result<String, EngineError> {
        self.read(|work| {
            let stored = work.kept_moment(MomentId(id))?;
            let kept = work.rows.texts_kept(stored.id)?;
            let at = DateTime::from_timestamp(at, 0).filter(|at| kept.contains(at));
            Ok(work.rows.text_kept(stored.id, at.ok_or(EngineError::NotFound)?)?)
        })
    }
}

impl Work<'_> {
    /// A moment that does not lie in the bin.
    pub(crate) fn kept_moment(&self, id: MomentId) -> Result<StoredMoment, EngineError> {
        let stored = self.rows.moment(id)?.filter(|stored| stored.binned.is_none());
        stored.ok_or(EngineError::NotFound)
    }

    /// Stores what a moment says now, or a new one, and makes that it is found. The former text is kept.
    pub(super) fn write_moment(
        &self,
        former: Option<&StoredMoment>,
        moment: &Moment,
        tags: &[String],
    ) -> Result<MomentId, EngineError> {
        let id = self.put_moment(former, moment)?;
        self.put_tags(id, tags)?;
        self.index(id, moment, tags)?;
        Ok(id)
    }

    /// The same without its words in the index, which follow once all that they are made of is stored.
    pub(super) fn put_moment(
        &self,
        former: Option<&StoredMoment>,
        moment: &Moment,
    ) -> Result<MomentId, EngineError> {
        let Some(former) = former else {
            return Ok(self.rows.add_moment(&uuid::Uuid::new_v4().to_string(), moment, self.now)?);
        };
        self.keep_former_text(former, moment)?;
        self.rows.save_moment(former.id, moment, self.now)?;
        Ok(former.id)
    }

    /// Makes that a moment is found by its text, its tags, the words of one's own that it has, and what stands beside a fact.
    pub(super) fn index(&self, id: MomentId, moment: &Moment, tags: &[String]) -> Result<(), EngineError> {
        let mut words = moment.text.clone();
        let noticed = match moment.kind {
            MomentKind::Observation => {
                self.rows.noticed(id)?.map(|stored| stored.noticed).unwrap_or_default()
            }
            _ => Noticed::default(),
        };
        let own = self.rows.feelings_of(id)?.own;
        let beside = noticed.texts().into_iter().filter(|text| !text.is_empty());
        for word in tags.iter().chain(&own).map(String::as_str).chain(beside) {
            words.push('\n');
            words.push_str(word);
        }
        self.rows.index_moment(id, &moment.was, &indexed(&words))?;
        Ok(())
    }

    pub(super) fn moment_view(&self, stored: &StoredMoment) -> Result<MomentView, EngineError> {
        let tags = self.rows.tags_of(stored.id)?.into_iter().map(|tag| tag.name).collect();
        let was = &stored.moment.was;
        let written = Some(stored.written_at).filter(|written| was.is_worth_saying(*written));
        Ok(MomentView {
            id: stored.id.0,
            input: moment_form::write(&stored.moment, tags),
            was: WasView::new(was, DAY_BEGINS),
            written_at: written.map(|written| When::new(written, &self.zone)),
            texts_before: self.texts_before(stored.id)?,
        })
    }

    /// When former texts of a moment were kept, the latest first.
    pub(super) fn texts_before(&self, id: MomentId) -> Result<Vec<i64>, EngineError> {
        let kept = self.rows.texts_kept(id)?;
        Ok(kept.into_iter().rev().map(|at| at.timestamp()).collect())
    }

    /// The text as it was until now stays, where it changes; of those before only so many as are needed.
    fn keep_former_text(&self, former: &StoredMoment, moment: &Moment) -> Result<(), EngineError> {
        if former.moment.text == moment.text || former.moment.text.is_empty() {
            return Ok(());
        }
        self.rows.keep_text_before(former.id, &former.moment.text, self.now)?;
        for gone in superfluous(&self.rows.texts_kept(former.id)?, self.now, &self.zone) {
            self.rows.drop_text_before(former.id, gone)?;
        }
        Ok(())
    }

    /// The moment bears these tags, and no others.
    pub(super) fn put_tags(&self, id: MomentId, names: &[String]) -> Result<(), EngineError> {
        let mut wanted = Vec::new();
        for name in names {
            let tag = self.rows.tag_named(name)?;
            self.rows.put_tag(id, tag)?;
            wanted.push(tag);
        }
        for tag in self.rows.tags_of(id)? {
            if !wanted.contains(&tag.id) {
                self.rows.take_tag_off(id, tag.id)?;
            }
        }
        Ok(())
    }
}
