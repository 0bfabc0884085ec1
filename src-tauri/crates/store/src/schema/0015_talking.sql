-- Messages by their parts, with the facts that they tell and the hints that were waved away; and the setting of a talk.

CREATE TABLE message (
    moment_id INTEGER PRIMARY KEY REFERENCES moment (id),
    form      TEXT NOT NULL CHECK (form IN ('plain', 'short', 'parts')),
    layout    TEXT NOT NULL CHECK (layout IN ('message', 'points')),
    template  TEXT
) STRICT;

CREATE TABLE message_part (
    moment_id INTEGER NOT NULL REFERENCES moment (id),
    part      TEXT NOT NULL,
    text      TEXT NOT NULL,
    PRIMARY KEY (moment_id, part)
) STRICT, WITHOUT ROWID;

-- The words are the message's own; where what was noticed is erased, they stay without a source.
CREATE TABLE message_fact (
    moment_id INTEGER NOT NULL REFERENCES moment (id),
    place     INTEGER NOT NULL CHECK (place >= 0),
    source_id INTEGER REFERENCES moment (id),
    told      TEXT NOT NULL CHECK (told IN ('day', 'exact')),
    text      TEXT NOT NULL,
    PRIMARY KEY (moment_id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_fact_source ON message_fact (source_id) WHERE source_id IS NOT NULL;

-- A sentence of which a person said that it is fine as it is.
CREATE TABLE hint_waved (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    moment_id INTEGER NOT NULL REFERENCES moment (id),
    hint      TEXT NOT NULL,
    sentence  TEXT NOT NULL
) STRICT;
CREATE INDEX hint_waved_of ON hint_waved (moment_id);

CREATE TABLE talk (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    title       TEXT NOT NULL,
    place       TEXT NOT NULL,
    date        TEXT,
    time        TEXT,
    minutes     INTEGER CHECK (minutes IS NULL OR minutes BETWEEN 1 AND 1440),
    -- The names of the questions, with a space between.
    listening   TEXT NOT NULL,
    exit        TEXT NOT NULL,
    -- When I come back to it after a stop, on the clock of wherever I am then.
    back        TEXT,
    after       TEXT NOT NULL,
    knows       TEXT NOT NULL,
    invitation  TEXT NOT NULL,
    first       TEXT NOT NULL,
    can_wait    TEXT NOT NULL,
    stopped_at  INTEGER,
    ask_again   TEXT,
    written_at  INTEGER NOT NULL,
    removed_at  INTEGER
) STRICT;
CREATE INDEX talk_of_plan ON talk (plan_id, id);

-- What of a talk was put into the week.
CREATE TABLE talk_placed (
    talk_id     INTEGER NOT NULL REFERENCES talk (id),
    act         TEXT NOT NULL CHECK (act IN ('place', 'place_after', 'place_back')),
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    -- It was taken out of the week with the talk, and comes back with it.
    withdrawn   INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    PRIMARY KEY (talk_id, act)
) STRICT, WITHOUT ROWID;
CREATE INDEX talk_placed_activity ON talk_placed (activity_id);

-- What was noticed in a time, also what was said already.
CREATE INDEX observation_at ON observation (at_second, moment_id);
