-- What a pause asks at its end: once, and nobody comes back to what was left open.

CREATE TABLE check_back (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The hard minute that it is of, where that stored anything.
    moment_id   INTEGER REFERENCES moment (id),
    until       TEXT NOT NULL CHECK (until IN ('minutes', 'morning')),
    -- When the door was opened, and how often it was still there since.
    opened_at   INTEGER NOT NULL,
    again       INTEGER NOT NULL CHECK (again BETWEEN 0 AND 2),
    begun_at    INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('ahead', 'asked', 'answered', 'left_open')),
    asked_at    INTEGER,
    answered_at INTEGER,
    answer      TEXT CHECK (answer IN ('passed', 'still_there', 'as_agreed', 'something_else', 'left_open')),
    CHECK ((state = 'answered') = (answer IS NOT NULL)),
    CHECK ((answered_at IS NULL) = (answer IS NULL))
) STRICT;

-- All that an evaluation reads, however many there were.
CREATE INDEX check_back_open ON check_back (due_at, id) WHERE state IN ('ahead', 'asked');
CREATE INDEX check_back_of_moment ON check_back (moment_id) WHERE moment_id IS NOT NULL;
