//! The five lines of a hard minute, and what can be said of each with a tap. Nothing of it has to be said.

crate::words! {
    /// One of the five lines.
    MinuteLine {
        /// Say something to them.
        Say = "say",
        /// Look, ask around, go there.
        Look = "look",
        /// Arrange something.
        Arrange = "arrange",
        /// Emergency.
        Emergency = "emergency",
        /// I already did.
        Already = "already",
    }
}

crate::words! {
    /// What something is to be said for.
    SayFor {
        /// To have an answer.
        Answer = "answer",
        /// To feel better.
        FeelBetter = "feel_better",
        /// To make up for something.
        MakeUp = "make_up",
        /// To share something.
        Share = "share",
        /// One kind line; only where the plan has that term.
        KindLine = "kind_line",
        /// I do not know.
        Unknown = "unknown",
    }
}

crate::words! {
    /// What looking, asking around or going there would be.
    LookAct {
        /// Their profile.
        Profile = "profile",
        /// Their friends.
        Friends = "friends",
        /// To turn up.
        TurnUp = "turn_up",
        /// To post so that they see it.
        Post = "post",
        /// To read again.
        Reread = "reread",
        /// To bring or send something.
        Bring = "bring",
        /// To make them jealous.
        Jealous = "jealous",
        /// To go cold or block so that they notice.
        Cold = "cold",
        /// To end it tonight.
        EndIt = "end_it",
        /// Something else.
        Other = "other",
    }
}

crate::words! {
    /// What set it off.
    SetOff {
        /// I cannot sleep.
        Sleep = "sleep",
        /// I had a drink.
        Drink = "drink",
        /// I saw a picture.
        Picture = "picture",
        /// It is after a check-in.
        CheckIn = "check_in",
        /// Somebody told me.
        Told = "told",
        /// Something else.
        Other = "other",
    }
}

crate::words! {
    /// What makes it harder for myself, as long as I wrote no list of my own.
    Harder {
        /// To mute.
        Mute = "mute",
        /// To hide the chat.
        Hide = "hide",
        /// The phone into the kitchen.
        Kitchen = "kitchen",
        /// To tell somebody.
        Tell = "tell",
    }
}

crate::words! {
    /// The card, as long as it was not changed.
    MinuteCard {
        /// For whoever did not ask for room, or not alone.
        Usual = "usual",
        /// For the one who asked.
        Asked = "asked",
        /// Where no plan is open: it speaks of no message.
        Plain = "plain",
    }
}
