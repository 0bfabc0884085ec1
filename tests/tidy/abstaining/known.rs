//! What is counted, what is never said, and what everything that reminds, asks or suggests is about.

/// Variables that are a length of time.
pub const LENGTHS: &[&str] = &[
    "days",
    "hours",
    "minutes",
    "seconds",
    "weeks",
    "months",
    "nights",
    "span",
    "spans",
    "left",
    "rest",
    "remaining",
];

/// Units of time, as they stand behind a number.
pub const UNITS: &[&str] = &[
    "second", "seconds", "minute", "minutes", "min", "hour", "hours", "h", "day", "days", "night", "nights",
    "morning", "mornings", "evening", "evenings", "week", "weeks", "month", "months",
];

/// Words of writing and speaking to somebody.
pub const WRITING: &[&str] = &[
    "write",
    "wrote",
    "written",
    "writing",
    "text",
    "texted",
    "message",
    "messages",
    "messaged",
    "contact",
    "contacted",
    "reply",
    "replied",
    "answer",
    "answered",
    "call",
    "called",
    "reach out",
    "reached out",
    "heard from",
    "in touch",
];

/// Words of what is absent, over, or long ago.
pub const ABSENT: &[&str] = &[
    "not", "no", "never", "nothing", "without", "yet", "already", "since", "ago", "last", "lately", "still",
    "long", "haven't", "hasn't", "didn't", "don't", "couldn't", "can't", "won't", "wasn't",
];

/// The messages with one, each with what it counts.
pub const COUNTED: &[(&str, &str)] = &[
    ("activities-minutes", "how long something of my own takes"),
    ("person-met", "since I met a person of my own"),
    ("activities-repeat-days", "how often something of my own is"),
    ("activities-repeat-after-done", "how often something of my own is"),
    ("person-rhythm-both", "how often I would like to see a person of my own"),
    ("person-rhythm-ideal", "how often I would like to see a person of my own"),
    ("person-rhythm-latest", "how often I would like to see a person of my own"),
    ("plan-cadence-days", "how often a check-in is agreed"),
    ("plan-cadence-after", "when a check-in is agreed"),
    ("span-minutes", "a length by itself"),
    ("span-hours", "a length by itself"),
    ("span-both", "a length by itself"),
    ("inbox-late", "how long ago something came due"),
    ("pause-says-answer-days", "what both agreed on for an answer"),
    ("plan-day-of", "the day of the plan, which stands on Plan"),
    ("plan-reconnect-after-end", "how far the meeting is from the end"),
    ("plan-cadence-weekdays", "names of weekdays"),
    ("plan-missed-wait", "what I decided to wait, while it is decided"),
    ("says-script-example", "how often a check-in would be"),
    ("item-span", "how long something takes"),
    ("unlock-wait", "until the passphrase can be tried again"),
    ("unlock-seconds", "until the passphrase can be tried again"),
    ("week-item", "from when to when something is"),
    ("week-stands-at", "how long something takes"),
    ("week-busy-times", "from when to when a calendar is busy"),
    ("week-free", "from when to when a day is free"),
];

/// Words that are on no screen, and what would count, ask or remind.
pub const NEVER: &[&str] = &[
    "urge",
    "urges",
    "slip",
    "slips",
    "slipped",
    "relapse",
    "relapsed",
    "abstain",
    "abstinence",
    "streak",
    "clean for",
    "without contact",
    "without writing",
    "without a message",
    "no contact for",
    "contact-free",
    "since you last wrote",
    "since you wrote",
    "since your last message",
    "since the last contact",
    "last wrote to them",
    "days since",
    "haven't written",
    "have not written",
    "didn't write",
    "did not write",
    "did you write",
    "have you written",
    "not writing",
    "resist",
    "resisted",
    "held out",
    "hold out",
    "stay strong",
    "keep it up",
    "don't write",
    "do not write",
    "remaining",
    "time left",
    "minutes left",
    "hours left",
    "days left",
    "to go until",
    "} to go",
    "} left",
    "} more minutes",
    "} more hours",
    "} more days",
    "last time you wrote",
    "when you last wrote",
    "did you last write",
    "haven't texted",
    "haven't messaged",
    "haven't answered",
    "haven't heard from",
    "silent for",
    "days of silence",
    "in silence for",
];

/// Texts with one of them that say something else, each with the reason.
pub const SAID_OTHERWISE: &[(&str, &str)] = &[
    ("versions-empty", "since the terms were written down"),
    ("questions-told-not", "what somebody else said, on the page about safety"),
    ("questions-after-no", "what goes on against a no, on the page about safety"),
    ("ask-answers", "a term that is still open"),
    ("ask-sign", "a term that is still open"),
    ("reach-out-answer-not-theirs", "what is agreed about their first word"),
];

/// Sets of what reminds, asks or suggests, with what each value is about.
pub const PROMPTING: &[(&str, &[(&str, &str)])] = &[
    (
        "Kind",
        &[
            ("check_in", "an agreed moment of contact"),
            ("reconnect", "the agreed meeting"),
            ("moved_check_in", "an agreed moment of contact"),
            ("confirmation", "whether a check-in stands"),
            ("look_again", "a date of my own to look at the plan"),
            ("promise", "my promise to come back"),
            ("activity", "something of my own"),
            ("placed_activity", "something of my own"),
            ("planning", "planning a week"),
            ("nudge", "what the coming days lack"),
            ("hard_date", "a hard date, to plan something of my own"),
        ],
    ),
    (
        "About",
        &[
            ("friends", "time with friends"),
            ("need", "a need of mine"),
            ("person", "a person of mine"),
            ("hard_date", "a hard date, to plan something of my own"),
        ],
    ),
    (
        "SuggestionKind",
        &[
            ("still_time", "a check-in that may still happen"),
            ("did_it_happen", "what became of a check-in"),
            ("nudge", "the one prepared message"),
            ("care", "something of my own"),
            ("review", "a look at the plan"),
            ("renewal", "the end of the plan"),
            ("over", "the end of the plan"),
            ("limbo", "what nobody knows"),
            ("ask", "a question for a check-in"),
        ],
    ),
    (
        "Step",
        &[
            ("ask", "what became of a check-in"),
            ("wait", "the hours that I gave it"),
            ("nudge", "the one prepared message"),
            ("care", "something of my own"),
            ("review", "a look at the plan"),
        ],
    ),
];
