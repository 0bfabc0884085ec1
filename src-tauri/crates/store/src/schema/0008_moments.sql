-- What a person logs, when it was, and the index that finds it.

CREATE TABLE moment (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('mood', 'urge', 'observation', 'reflection', 'thought', 'draft')),
    -- As the clock showed it, with its offset; it is never interpreted anew.
    at         TEXT NOT NULL,
    zone       TEXT NOT NULL,
    step       INTEGER CHECK (step BETWEEN 1 AND 5),
    text       TEXT NOT NULL,
    showing    TEXT NOT NULL CHECK (showing IN ('open', 'folded')),
    written_at INTEGER NOT NULL,
    edited_at  INTEGER NOT NULL,
    -- The day it was put into the bin, counted in the days that the program has seen.
    binned_at  INTEGER,
    binned_day INTEGER,
    CHECK (step IS NULL OR kind = 'mood'),
    CHECK ((binned_at IS NULL) = (binned_day IS NULL))
) STRICT;

CREATE INDEX moment_binned ON moment (binned_at DESC, id DESC) WHERE binned_at IS NOT NULL;

-- The order of everything that is found: a place is the second of when it was, shifted by twenty binary digits, and one more
-- for each that is of the same second. What lies in the bin has none.
CREATE TABLE written (
    place     INTEGER PRIMARY KEY,
    moment_id INTEGER NOT NULL UNIQUE REFERENCES moment (id)
) STRICT;

-- The index over folded words, by place. Its content is stored: without it, what is erased would stay in the index.
CREATE VIRTUAL TABLE found USING fts5 (
    words, singles, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);
INSERT INTO found (found, rank) VALUES ('secure-delete', 1);

-- A text as it was before.
CREATE TABLE text_before (
    moment_id INTEGER NOT NULL REFERENCES moment (id),
    kept_at   INTEGER NOT NULL,
    text      TEXT NOT NULL,
    PRIMARY KEY (moment_id, kept_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    name  TEXT NOT NULL CHECK (name <> ''),
    -- What all spellings of it have in common.
    alike TEXT NOT NULL UNIQUE CHECK (alike <> '')
) STRICT;

CREATE TABLE tagged (
    moment_id INTEGER NOT NULL REFERENCES moment (id),
    tag_id    INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (moment_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX tagged_with ON tagged (tag_id, moment_id);

-- A message that is not sent: a moment of that kind, and until when it is held.
CREATE TABLE draft (
    moment_id      INTEGER PRIMARY KEY REFERENCES moment (id),
    plan_id        INTEGER REFERENCES plan (id),
    until          TEXT NOT NULL CHECK (until IN ('check_in', 'reconnect', 'date', 'me')),
    until_date     TEXT,
    -- What stood there before a no, for as long as that can be taken back.
    before_no      TEXT CHECK (before_no IN ('check_in', 'reconnect', 'date')),
    before_no_date TEXT,
    -- Whether it is still to be said that it is just for me now.
    telling        TEXT NOT NULL CHECK (telling IN ('nothing', 'once')),
    copied_at      INTEGER,
    CHECK ((until = 'date') = (until_date IS NOT NULL)),
    CHECK ((before_no IS NOT NULL AND before_no = 'date') = (before_no_date IS NOT NULL))
) STRICT;

CREATE INDEX draft_held ON draft (until, moment_id);
CREATE INDEX draft_before_no ON draft (plan_id) WHERE before_no IS NOT NULL;
CREATE INDEX draft_to_tell ON draft (telling) WHERE telling = 'once';
