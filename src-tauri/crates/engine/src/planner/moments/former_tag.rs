//! A tag as it was, for as long as what was done to it can be taken back.

use interlude_domain::moments::moment::MomentId;
use interlude_domain::moments::tag::TagId;
use interlude_store::tables::StoredTag;

/// A tag as it was before something was done to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FormerTag {
    /// The tag.
    pub tag: StoredTag,
    /// What bore it.
    pub bore: Vec<MomentId>,
    /// Where it was merged into another: that one, and what bore only that one because of it.
    pub merged: Option<(TagId, Vec<MomentId>)>,
}
