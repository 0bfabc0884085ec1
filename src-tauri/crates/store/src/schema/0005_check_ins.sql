-- What was done to a check-in can be taken back, and what stands around it has a place.

-- An entry that was cleared. It stays, so that clearing can be taken back and a message that was taken once stays taken.
ALTER TABLE check_in ADD COLUMN cleared_at INTEGER;
DROP INDEX check_in_contact;
CREATE INDEX check_in_contact ON check_in (plan_id, at) WHERE answer = 'happened' AND cleared_at IS NULL;
CREATE INDEX check_in_moved ON check_in (moved_rule) WHERE moved_rule IS NOT NULL;

-- A date that an entry closed, or, where none is named, a plan that turned: as it was left and as it was before.
CREATE TABLE former (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id           INTEGER NOT NULL REFERENCES plan (id),
    check_in_id       INTEGER REFERENCES check_in (id),
    rule_id           INTEGER NOT NULL REFERENCES rule (id),
    nominal_date      TEXT NOT NULL,
    nominal_time      TEXT NOT NULL,
    due               INTEGER NOT NULL,
    left_state        TEXT NOT NULL CHECK (left_state IN ('done', 'skipped')),
    left_due          INTEGER NOT NULL,
    left_at           INTEGER NOT NULL,
    -- None where nothing had happened to that date.
    state             TEXT CHECK (state IN ('pending', 'shown', 'snoozed', 'missed', 'superseded')),
    effective_due     INTEGER NOT NULL,
    until_undisturbed INTEGER NOT NULL CHECK (until_undisturbed IN (0, 1))
) STRICT;

CREATE INDEX former_of ON former (plan_id, check_in_id);
CREATE INDEX former_of_entry ON former (check_in_id);

-- A rule whose next date moved by the same: from which to which.
CREATE TABLE former_next (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    check_in_id INTEGER REFERENCES check_in (id),
    rule_id     INTEGER NOT NULL REFERENCES rule (id),
    next_date   TEXT,
    left_date   TEXT
) STRICT;

CREATE INDEX former_next_of ON former_next (plan_id, check_in_id);
CREATE INDEX former_next_of_entry ON former_next (check_in_id);

-- A question of my own that is still open between the two.
CREATE TABLE question (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id    INTEGER NOT NULL REFERENCES plan (id),
    text       TEXT NOT NULL CHECK (text <> ''),
    created_at INTEGER NOT NULL,
    closed_at  INTEGER
) STRICT;

CREATE INDEX question_open ON question (plan_id, id) WHERE closed_at IS NULL;

-- What I want to remember before a check-in: the one question, a topic of the plan or one of mine, what I leave out, how I end it.
CREATE TABLE before_check_in (
    rule_id      INTEGER NOT NULL REFERENCES rule (id),
    nominal_date TEXT NOT NULL,
    topic        TEXT,
    question_id  INTEGER REFERENCES question (id),
    leave_out    TEXT NOT NULL,
    ending       TEXT NOT NULL,
    changed_at   INTEGER NOT NULL,
    PRIMARY KEY (rule_id, nominal_date),
    CHECK (topic IS NULL OR question_id IS NULL)
) STRICT, WITHOUT ROWID;

-- What came of a check-in: we agreed, still open, mine to do; and what was made of it.
CREATE TABLE outcome (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    rule_id      INTEGER NOT NULL REFERENCES rule (id),
    nominal_date TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('agreed', 'still_open', 'mine')),
    text         TEXT NOT NULL CHECK (text <> ''),
    created_at   INTEGER NOT NULL
) STRICT;

CREATE INDEX outcome_of ON outcome (rule_id, nominal_date, id);
