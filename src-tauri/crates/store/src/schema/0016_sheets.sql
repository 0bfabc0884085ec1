-- Sheets in versions, points of the time together with what was tried, and a list for a bad hour.

-- Each saving is a row of its own, so that what was written stays as it was.
CREATE TABLE sheet_version (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id    INTEGER NOT NULL REFERENCES plan (id),
    sheet      TEXT NOT NULL,
    -- The day that it was, by the clock of then.
    day        TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX sheet_version_kept ON sheet_version (plan_id, sheet, id) WHERE removed_at IS NULL;

CREATE TABLE sheet_line (
    version_id  INTEGER NOT NULL REFERENCES sheet_version (id),
    place       INTEGER NOT NULL CHECK (place >= 0),
    text        TEXT NOT NULL,
    -- What I do then; of the sheet for outcomes only.
    then_do     TEXT NOT NULL,
    told_at     INTEGER,
    question_id INTEGER REFERENCES question (id),
    PRIMARY KEY (version_id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_line_question ON sheet_line (question_id) WHERE question_id IS NOT NULL;

-- A sheet that was offered and is not to be offered any more.
CREATE TABLE sheet_waved (
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    sheet   TEXT NOT NULL,
    day     TEXT NOT NULL,
    PRIMARY KEY (plan_id, sheet)
) STRICT, WITHOUT ROWID;

CREATE TABLE point (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id    INTEGER NOT NULL REFERENCES plan (id),
    kind       TEXT NOT NULL,
    -- A year, a month or a day, as ISO 8601 writes it; empty where nobody knows.
    date       TEXT NOT NULL,
    text       TEXT NOT NULL,
    theirs     TEXT NOT NULL,
    tried_by   TEXT,
    came       TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX point_kept ON point (plan_id, id) WHERE removed_at IS NULL;

CREATE TABLE bad_hour (
    part       TEXT PRIMARY KEY,
    text       TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
