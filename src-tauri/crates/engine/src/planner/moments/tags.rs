//! Tags: renaming, merging and removing, each with a way back (MOMENTS.md §1).

use crate::planner::moments::former_tag::FormerTag;
use crate::planner::moments::logging::TOUCHED;
use crate::planner::moments::moment_form;
use crate::planner::reminding::acts::Done;
use crate::planner::reminding::work::Work;
use crate::view::{Acted, TagView};
use crate::{EngineError, Planner};
use interlude_domain::form::Form;
use interlude_domain::moments::moment::MomentId;
use interlude_domain::moments::tag::TagId;
use interlude_domain::time::manner::Manner;
use interlude_store::tables::StoredTag;

impl Planner {
    /// Every tag in the order of its letters.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn tags(&self) -> Result<Vec<TagView>, EngineError> {
        self.read(|work| {
            let view = |tag: StoredTag| {
                let entries = work.rows.entries_with(tag.id)?;
                Ok(TagView { id: tag.id.0, name: tag.name, entries })
            };
            work.rows.tags()?.into_iter().map(view).collect()
        })
    }

    /// Gives a tag another name. Where another one bears it, the two become that one. Says how many entries it touches, and how
    /// that is taken back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none; [`EngineError::Invalid`] for a name that is none.
    pub fn rename_tag(&self, id: i64, name: &str) -> Result<Acted, EngineError> {
        let mut form = Form::new(Manner::PLAIN);
        let name = moment_form::tag(&mut form, "name", name);
        let name = form.finish(name).map_err(EngineError::Invalid)?;
        let former = self.change(TOUCHED, |work| {
            let mut former = work.former_tag(TagId(id))?;
            match work.rows.known_tag(&name)?.filter(|other| other.id != former.tag.id) {
                None => work.rows.rename_tag(former.tag.id, &name)?,
                Some(other) => {
                    let added = work.give_over(&former, other.id)?;
                    former.merged = Some((other.id, added));
                }
            }
            work.index_again(&former.bore)?;
            Ok(former)
        })?;
        Ok(self.did_to_tag(former))
    }

    /// Removes a tag; the entries stay. Says how many bore it, and how that is taken back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_tag(&self, id: i64) -> Result<Acted, EngineError> {
        let former = self.change(TOUCHED, |work| {
            let former = work.former_tag(TagId(id))?;
            work.drop_tag(&former)?;
            work.index_again(&former.bore)?;
            Ok(former)
        })?;
        Ok(self.did_to_tag(former))
    }

    fn did_to_tag(&self, former: FormerTag) -> Acted {
        let count = former.bore.len();
        Acted { count, undo: Some(self.desk().acts.keep(Done::Tag(former))) }
    }
}

impl Work<'_> {
    /// The tag is again what it was. An entry that was erased since has it no more.
    pub(crate) fn restore_former_tag(&self, former: &FormerTag) -> Result<(), EngineError> {
        match self.rows.tag(former.tag.id)? {
            Some(_) => self.rows.rename_tag(former.tag.id, &former.tag.name)?,
            None => {
                if self.rows.known_tag(&former.tag.name)?.is_some() {
                    return Err(EngineError::TooLate);
                }
                self.rows.restore_tag(&former.tag)?;
            }
        }
        for id in former.merged.iter().flat_map(|(_, added)| added) {
            if let Some((other, _)) = former.merged {
                self.rows.take_tag_off(*id, other)?;
            }
        }
        for id in &former.bore {
            if self.rows.moment(*id)?.is_some() {
                self.rows.put_tag(*id, former.tag.id)?;
            }
        }
        self.index_again(&former.bore)
    }

    fn former_tag(&self, id: TagId) -> Result<FormerTag, EngineError> {
        let tag = self.rows.tag(id)?.ok_or(EngineError::NotFound)?;
        Ok(FormerTag { bore: self.rows.tagged_with(id)?, tag, merged: None })
    }

    /// Another tag takes the place of one that ceases to be; answers what did not bear it before.
    fn give_over(&self, former: &FormerTag, other: TagId) -> Result<Vec<MomentId>, EngineError> {
        let mut added = Vec::new();
        for id in &former.bore {
            if self.rows.put_tag(*id, other)? {
                added.push(*id);
            }
        }
        self.drop_tag(former)?;
        Ok(added)
    }

    fn drop_tag(&self, former: &FormerTag) -> Result<(), EngineError> {
        for id in &former.bore {
            self.rows.take_tag_off(*id, former.tag.id)?;
        }
        Ok(self.rows.remove_tag(former.tag.id)?)
    }

    /// These moments are found by the tags that they bear now.
    fn index_again(&self, moments: &[MomentId]) -> Result<(), EngineError> {
        for id in moments {
            let kept = self.rows.moment(*id)?.filter(|stored| stored.binned.is_none());
            if let Some(stored) = kept {
                let tags: Vec<String> = self.rows.tags_of(*id)?.into_iter().map(|tag| tag.name).collect();
                self.index(*id, &stored.moment, &tags)?;
            }
        }
        Ok(())
    }
}
