-- What is kept beside the fact of an observation, and the prompt that a reflection began with.

CREATE TABLE observation (
    moment_id INTEGER PRIMARY KEY REFERENCES moment (id),
    kind      TEXT CHECK (kind IN ('communication', 'closeness', 'time_apart', 'attitude', 'plans', 'life_event', 'good_moment')),
    about     TEXT CHECK (about IN ('me', 'them', 'both')),
    exact     TEXT NOT NULL,
    story     TEXT NOT NULL,
    others    TEXT NOT NULL,
    would_do  TEXT NOT NULL,
    unknown   TEXT NOT NULL,
    -- The second of when it was, as the moment has it.
    at_second INTEGER NOT NULL,
    -- When it was said to the other one.
    said_at   INTEGER
) STRICT;

CREATE INDEX observation_unsaid ON observation (at_second, moment_id) WHERE said_at IS NULL;

CREATE TABLE reflection (
    moment_id INTEGER PRIMARY KEY REFERENCES moment (id),
    prompt    TEXT NOT NULL
) STRICT;
