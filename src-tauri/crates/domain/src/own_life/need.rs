//! Needs: what an activity feeds, so that it need not all come from one person.

crate::words! {
    /// What something I do for myself is good for.
    Need {
        /// Being with people.
        Connection = "connection",
        /// Lightness and play.
        Fun = "fun",
        /// Rest and warmth.
        Comfort = "comfort",
        /// Learning and becoming.
        Growth = "growth",
        /// Moving, sleeping, eating.
        Body = "body",
    }
}
