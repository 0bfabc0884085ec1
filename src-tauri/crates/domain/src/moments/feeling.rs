//! Feelings: words for how it is, beside the step of a mood (MOMENTS.md §2). They stand in the order of their letters in every
//! list: none is above another, and nothing adds them up.

crate::words! {
    /// A word that comes with the program.
    Feeling {
        /// Something feels like a danger.
        Afraid = "afraid",
        /// Something isn't right, and you want to say so.
        Angry = "angry",
        /// Something could happen, and you can't put it aside.
        Anxious = "anxious",
        /// You would rather not be seen now.
        Ashamed = "ashamed",
        /// Nothing pulls at you.
        AtPeace = "at_peace",
        /// Nothing here holds you.
        Bored = "bored",
        /// It is quiet inside, and there is room.
        Calm = "calm",
        /// Somebody is near, if only in thought.
        Close = "close",
        /// Things don't fit together yet.
        Confused = "confused",
        /// You want to know more.
        Curious = "curious",
        /// It came out other than you had hoped.
        Disappointed = "disappointed",
        /// There is little in you just now.
        Empty = "empty",
        /// Somebody has what you would like.
        Envious = "envious",
        /// Something is good, and you notice.
        Glad = "glad",
        /// Something was given to you.
        Grateful = "grateful",
        /// You did something that you regret.
        Guilty = "guilty",
        /// Everything takes more strength.
        Heavy = "heavy",
        /// There is nothing you can do about it now.
        Helpless = "helpless",
        /// You can picture something good.
        Hopeful = "hopeful",
        /// Something went deep.
        Hurt = "hurt",
        /// You fear for your place with somebody.
        Jealous = "jealous",
        /// Nobody is there, or nobody knows.
        Lonely = "lonely",
        /// You don't know where to go from here.
        Lost = "lost",
        /// Somebody means well by you.
        Loved = "loved",
        /// Something went to your heart.
        Moved = "moved",
        /// You feel little, as if through glass.
        Numb = "numb",
        /// It is too much at once.
        Overwhelmed = "overwhelmed",
        /// You feel like fooling around.
        Playful = "playful",
        /// You did something that matters to you.
        Proud = "proud",
        /// Something heavy has gone.
        Relieved = "relieved",
        /// An old hurt is still there.
        Resentful = "resentful",
        /// You can't settle.
        Restless = "restless",
        /// Something is gone, or missing.
        Sad = "sad",
        /// Nothing threatens you here.
        Safe = "safe",
        /// You would like to go on, and can't.
        Stuck = "stuck",
        /// You are soft towards somebody, or yourself.
        Tender = "tender",
        /// Your body holds on tight.
        Tense = "tense",
        /// You need rest.
        Tired = "tired",
        /// Two things pull at you.
        Torn = "torn",
        /// You long for how something was.
        Wistful = "wistful",
    }
}

/// How many words one entry may have.
pub const MOST_FEELINGS: usize = 3;
/// How many characters a word of one's own may have.
pub const LONGEST_FEELING: usize = 40;
/// How many characters the name of a step may have.
pub const LONGEST_STEP_NAME: usize = 24;

/// The words of one entry, in no order of worth.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Feelings {
    /// Those that come with the program.
    pub known: Vec<Feeling>,
    /// One's own, as they were typed.
    pub own: Vec<String>,
}
