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
        /// The inbox.
        Inbox = "inbox",
        /// The settings.
        Settings = "settings",
    }
}
