-- Words for how it is, beside the step of a mood: those that come with the program, by name, and one's own.

CREATE TABLE own_feeling (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    word  TEXT NOT NULL CHECK (word <> ''),
    -- What all spellings of it have in common.
    alike TEXT NOT NULL UNIQUE CHECK (alike <> '')
) STRICT;

-- No order is stored: none of the words is above another.
CREATE TABLE feels (
    moment_id INTEGER NOT NULL REFERENCES moment (id),
    feeling   TEXT NOT NULL,
    PRIMARY KEY (moment_id, feeling)
) STRICT, WITHOUT ROWID;

CREATE TABLE feels_own (
    moment_id INTEGER NOT NULL REFERENCES moment (id),
    own_id    INTEGER NOT NULL REFERENCES own_feeling (id),
    PRIMARY KEY (moment_id, own_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX feels_own_of ON feels_own (own_id, moment_id);
