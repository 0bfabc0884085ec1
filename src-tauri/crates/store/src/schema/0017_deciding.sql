-- How a week was: each line that was answered, and one thing for the next one; the look back, and a reminder of a kind of its own for it.

CREATE TABLE weekly_check (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id     INTEGER REFERENCES plan (id),
    -- The day that it was, by the clock of then.
    day         TEXT NOT NULL,
    thing       TEXT NOT NULL,
    activity_id INTEGER REFERENCES activity (id),
    written_at  INTEGER NOT NULL,
    removed_at  INTEGER
) STRICT;
CREATE INDEX weekly_check_kept ON weekly_check (day, id) WHERE removed_at IS NULL;
CREATE INDEX weekly_check_activity ON weekly_check (activity_id) WHERE activity_id IS NOT NULL;

CREATE TABLE weekly_answer (
    check_id INTEGER NOT NULL REFERENCES weekly_check (id),
    line     TEXT NOT NULL,
    step     INTEGER NOT NULL CHECK (step BETWEEN 1 AND 5),
    PRIMARY KEY (check_id, line)
) STRICT, WITHOUT ROWID;

-- The look back: every answer stays as it was written, the first one too.
CREATE TABLE look_back_answer (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id    INTEGER NOT NULL REFERENCES plan (id),
    question   TEXT NOT NULL,
    answered   TEXT NOT NULL CHECK (answered IN ('first', 'kept', 'changed')),
    text       TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX look_back_answer_kept ON look_back_answer (plan_id, id) WHERE removed_at IS NULL;

-- What was decided, and what was put off.
CREATE TABLE decision (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id    INTEGER NOT NULL REFERENCES plan (id),
    outcome    TEXT NOT NULL,
    decided_by TEXT,
    -- In which form the two go on, or who gets help.
    choice     TEXT,
    day        TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX decision_kept ON decision (plan_id, id) WHERE removed_at IS NULL;

CREATE TABLE decision_part (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    part        TEXT NOT NULL,
    text        TEXT NOT NULL,
    PRIMARY KEY (decision_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE put_off (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id    INTEGER NOT NULL REFERENCES plan (id),
    why        TEXT NOT NULL CHECK (why IN ('not_today', 'not_answered')),
    until      TEXT NOT NULL,
    -- What is to be different by then.
    different  TEXT NOT NULL,
    day        TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX put_off_kept ON put_off (plan_id, id) WHERE removed_at IS NULL;

-- The table of rules is made anew with one more kind; all else of it is as it was.
CREATE TABLE rule_anew (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    kind           TEXT NOT NULL CHECK (kind IN
        ('check_in', 'reconnect', 'moved_check_in', 'confirmation', 'look_again', 'promise', 'activity',
         'placed_activity', 'planning', 'nudge', 'hard_date', 'thinking', 'look_back')),
    plan_id        INTEGER REFERENCES plan (id),
    activity_id    INTEGER REFERENCES activity (id),
    at             TEXT NOT NULL,
    repeat         TEXT NOT NULL CHECK (repeat IN ('once', 'days', 'weeks', 'months', 'after')),
    every          INTEGER NOT NULL CHECK (every >= 1),
    weekdays       INTEGER NOT NULL CHECK (weekdays BETWEEN 0 AND 127),
    month_day      INTEGER NOT NULL CHECK (month_day BETWEEN 0 AND 31),
    starts         TEXT NOT NULL,
    until          TEXT,
    except_dates   TEXT NOT NULL,
    zone           TEXT,
    grace_seconds  INTEGER NOT NULL CHECK (grace_seconds >= 0),
    in_quiet_hours TEXT NOT NULL CHECK (in_quiet_hours IN ('defer', 'ignore')),
    next_date      TEXT,
    began          TEXT NOT NULL,
    ended_at       INTEGER,
    -- A reminder ahead of another rule's item: that rule, and how many days earlier its own dates are.
    lead_of        INTEGER REFERENCES rule (id),
    lead_days      INTEGER NOT NULL CHECK (lead_days >= 0),
    CHECK (lead_days = 0 OR lead_of IS NOT NULL),
    CHECK ((activity_id IS NOT NULL) = (kind IN ('activity', 'placed_activity'))),
    CHECK ((plan_id IS NULL) = (kind IN ('activity', 'placed_activity', 'planning', 'nudge', 'hard_date', 'thinking', 'look_back'))),
    CHECK (repeat <> 'weeks' OR weekdays > 0),
    CHECK (repeat <> 'months' OR month_day > 0)
) STRICT;
INSERT INTO rule_anew (id, kind, plan_id, activity_id, at, repeat, every, weekdays, month_day, starts, until, except_dates, zone,
                       grace_seconds, in_quiet_hours, next_date, began, ended_at, lead_of, lead_days)
    SELECT id, kind, plan_id, activity_id, at, repeat, every, weekdays, month_day, starts, until, except_dates, zone,
           grace_seconds, in_quiet_hours, next_date, began, ended_at, lead_of, lead_days FROM rule;
DROP TABLE rule;
ALTER TABLE rule_anew RENAME TO rule;

CREATE UNIQUE INDEX rule_one_of_plan ON rule (plan_id, kind)
    WHERE ended_at IS NULL AND lead_of IS NULL AND plan_id IS NOT NULL AND kind <> 'moved_check_in';
CREATE UNIQUE INDEX rule_one_of_activity ON rule (activity_id)
    WHERE ended_at IS NULL AND lead_of IS NULL AND kind = 'activity';
CREATE UNIQUE INDEX rule_one_planning ON rule (kind) WHERE ended_at IS NULL AND kind = 'planning';
CREATE UNIQUE INDEX rule_one_lead ON rule (lead_of, kind) WHERE ended_at IS NULL AND lead_of IS NOT NULL;
CREATE INDEX rule_coming ON rule (next_date) WHERE next_date IS NOT NULL;
CREATE INDEX rule_lasting ON rule (id)
    WHERE ended_at IS NULL AND kind NOT IN ('placed_activity', 'nudge', 'hard_date', 'thinking', 'look_back');
CREATE INDEX rule_of_plan ON rule (plan_id, kind, starts) WHERE plan_id IS NOT NULL;
CREATE INDEX rule_of_activity_by_kind ON rule (activity_id, kind, starts) WHERE activity_id IS NOT NULL;
CREATE INDEX rule_of_prompt ON rule (kind, starts) WHERE plan_id IS NULL AND activity_id IS NULL;

-- What became of a closed plan: when it was left among the earlier ones, or put into the bin and how many days had been seen by then.
ALTER TABLE plan ADD COLUMN shelved_at INTEGER;
ALTER TABLE plan ADD COLUMN binned_at INTEGER;
ALTER TABLE plan ADD COLUMN binned_day INTEGER;
CREATE INDEX decision_went_on ON decision (id) WHERE outcome = 'go_on' AND removed_at IS NULL;
CREATE INDEX draft_of_plan ON draft (plan_id, moment_id) WHERE plan_id IS NOT NULL;
CREATE INDEX weekly_check_of_plan ON weekly_check (plan_id) WHERE plan_id IS NOT NULL;
