//! The window: what it shows, and what closing it means.

interlude_domain::words! {
    /// A screen of the open planner.
    Screen {
        /// The date, and what is planned.
        Today = "today",
        /// What was agreed.
        Plan = "plan",
        /// Seven days.
        Week = "week",
        /// What I do for myself, and with whom.
        Activities = "activities",
        /// What came due, and what is ahead.
        Inbox = "inbox",
        /// The settings.
        Settings = "settings",
        /// Everything that was logged.
        Moments = "moments",
        /// Messages that are not sent.
        Drafts = "drafts",
        /// What was logged as pictures.
        Patterns = "patterns",
        /// Where help can be found.
        Help = "help",
        /// Messages by their parts, and talks.
        Talk = "talk",
        /// One message.
        Message = "message",
        /// What I need, offer and ask for.
        Sheets = "sheets",
        /// What was good, hard, or turned something, and what was tried.
        Points = "points",
        /// Looking back at all of it.
        LookBack = "look_back",
        /// What becomes of the plan.
        Outcomes = "outcomes",
        /// How this week was.
        Weekly = "weekly",
        /// The other one wrote, or was met.
        ReachOut = "reach_out",
        /// One thing that was noticed.
        Observation = "observation",
        /// One text about it.
        Reflection = "reflection",
        /// What was put aside.
        Thinking = "thinking",
    }
}

interlude_domain::words! {
    /// A page of the small window.
    SmallPage {
        /// A hard minute.
        Pause = "pause",
        /// How it is just now.
        Mood = "mood",
        /// A note.
        Note = "note",
        /// A thought is put aside.
        Thought = "thought",
    }
}

interlude_domain::words! {
    /// What closing the window means where there is no tray.
    CloseAnswer {
        /// The program goes on and reminds.
        KeepRunning = "keep_running",
        /// The program ends.
        Quit = "quit",
        /// It was left open: the window stays, and the next time it is asked again.
        AskAgain = "ask_again",
    }
}
