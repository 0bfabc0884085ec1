//! The beginnings by name.

/// How a rehearsal begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Beginning {
    /// Nothing was made yet.
    FirstRun,
    /// As `open`, with the passphrase "correct horse", and locked.
    Locked,
    /// A plan of eight days with check-ins, extended once, and things of one's own.
    Open,
    /// An open vault with nothing in it.
    Empty,
    /// The database cannot be read.
    Damaged,
    /// Nothing can be written into the folder.
    Refused,
    /// As `open`, with words as long as people write them, and longer.
    Long,
    /// As `open`, after a clear no of theirs.
    TheirNo,
    /// As `open`, after a clear no of mine.
    MyNo,
    /// As `open`, and not safe.
    NotSafe,
    /// A plan in which nothing is agreed.
    NothingAgreed,
    /// As `open`, and nobody wrote about a check-in.
    Missed,
    /// As `open`, with one word in everything that is private.
    Canary,
    /// A plan of four weeks, and everything that can be written about a check-in.
    Logged,
    /// A plan of four weeks, and six weeks of moods and hard minutes.
    Charted,
    /// A plan of four weeks with sheets in versions, points, a list for a bad hour, a message and a talk.
    Talked,
}

impl Beginning {
    /// Each with its name.
    pub const ALL: &[(&str, Beginning)] = &[
        ("first_run", Beginning::FirstRun),
        ("locked", Beginning::Locked),
        ("open", Beginning::Open),
        ("empty", Beginning::Empty),
        ("damaged", Beginning::Damaged),
        ("refused", Beginning::Refused),
        ("long", Beginning::Long),
        ("their_no", Beginning::TheirNo),
        ("my_no", Beginning::MyNo),
        ("not_safe", Beginning::NotSafe),
        ("nothing_agreed", Beginning::NothingAgreed),
        ("missed", Beginning::Missed),
        ("canary", Beginning::Canary),
        ("logged", Beginning::Logged),
        ("charted", Beginning::Charted),
        ("talked", Beginning::Talked),
    ];

    /// The beginning of a name.
    pub fn from_name(name: &str) -> Option<Beginning> {
        Beginning::ALL.iter().find(|(known, _)| *known == name).map(|(_, beginning)| *beginning)
    }
}

/// The passphrase of `locked` and `damaged`.
const PASSPHRASE: &str = "correct horse";

impl Beginning {
    /// What the passphrase is, where there is one.
    pub(crate) fn passphrase(self) -> Option<&'static str> {
        matches!(self, Beginning::Locked | Beginning::Damaged).then_some(PASSPHRASE)
    }
}
