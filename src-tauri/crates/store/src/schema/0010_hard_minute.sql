-- Hard minutes: what was tapped in each, my own card, and lines for the next one.

CREATE TABLE urge (
    moment_id      INTEGER PRIMARY KEY REFERENCES moment (id),
    -- The plan that was open then, if one was.
    plan_id        INTEGER REFERENCES plan (id),
    -- When the door was opened.
    opened_at      INTEGER NOT NULL,
    ended_at       INTEGER,
    line           TEXT CHECK (line IN ('say', 'look', 'arrange', 'emergency', 'already')),
    purpose        TEXT CHECK (purpose IN ('answer', 'feel_better', 'make_up', 'share', 'kind_line', 'unknown')),
    look           TEXT CHECK (look IN ('profile', 'friends', 'turn_up', 'post', 'reread', 'bring', 'jealous', 'cold', 'end_it',
                                        'other')),
    strength       INTEGER CHECK (strength BETWEEN 0 AND 10),
    strength_after INTEGER CHECK (strength_after BETWEEN 0 AND 10),
    set_off        TEXT CHECK (set_off IN ('sleep', 'drink', 'picture', 'check_in', 'told', 'other')),
    -- The offer that was taken last, and when.
    offer          TEXT,
    offered_at     INTEGER,
    -- What was written in it.
    draft_id       INTEGER REFERENCES moment (id),
    CHECK ((offer IS NULL) = (offered_at IS NULL))
) STRICT;

CREATE INDEX urge_offered ON urge (offered_at, offer) WHERE offered_at IS NOT NULL;
CREATE INDEX urge_made_up ON urge (plan_id) WHERE offer = 'make_up_once';
CREATE INDEX urge_of_draft ON urge (draft_id);

-- What is filled by the program until I change it.
CREATE TABLE card (
    name TEXT PRIMARY KEY CHECK (name IN ('card', 'harder')),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE line_next_time (
    moment_id  INTEGER PRIMARY KEY REFERENCES moment (id),
    text       TEXT NOT NULL CHECK (text <> ''),
    showing    TEXT NOT NULL CHECK (showing IN ('open', 'folded')),
    written_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;

CREATE INDEX line_kept ON line_next_time (written_at DESC, moment_id DESC) WHERE removed_at IS NULL;
