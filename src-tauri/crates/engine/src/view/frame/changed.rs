//! What a change touches, so that the screens refresh just those parts.

interlude_domain::words! {
    /// A part of what screens show.
    Area {
        /// Locked, open, and so on.
        State = "state",
        /// Today.
        Today = "today",
        /// The plan.
        Plan = "plan",
        /// The activities.
        Activities = "activities",
        /// The people.
        People = "people",
        /// The week, and what is chosen about it.
        Week = "week",
        /// The inbox.
        Inbox = "inbox",
        /// What was logged.
        Moments = "moments",
        /// The setting of talks.
        Talks = "talks",
        /// The look back, and what was decided.
        LookBack = "look_back",
        /// How weeks were.
        Weekly = "weekly",
        /// What a pause asks at its end.
        Pause = "pause",
        /// The settings.
        Settings = "settings",
    }
}

/// The event that follows a change.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Changed {
    /// What it touched.
    pub areas: Vec<Area>,
}
