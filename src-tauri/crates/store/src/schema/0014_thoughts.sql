-- Thoughts that were put aside, and a reminder of a kind of its own for the time at which they are looked at.

CREATE TABLE thought (
    moment_id  INTEGER PRIMARY KEY REFERENCES moment (id),
    touched_at INTEGER NOT NULL
) STRICT;

CREATE INDEX thought_touched ON thought (touched_at, moment_id);

-- The table of rules is made anew with one more kind; all else of it is as it was.
CREATE TABLE rule_anew (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    kind           TEXT NOT NULL CHECK (kind IN
        ('check_in', 'reconnect', 'moved_check_in', 'confirmation', 'look_again', 'promise', 'activity',
         'placed_activity', 'planning', 'nudge', 'hard_date', 'thinking')),
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
    CHECK ((plan_id IS NULL) = (kind IN ('activity', 'placed_activity', 'planning', 'nudge', 'hard_date', 'thinking'))),
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
    WHERE ended_at IS NULL AND kind NOT IN ('placed_activity', 'nudge', 'hard_date', 'thinking');
CREATE INDEX rule_of_plan ON rule (plan_id, kind, starts) WHERE plan_id IS NOT NULL;
CREATE INDEX rule_of_activity_by_kind ON rule (activity_id, kind, starts) WHERE activity_id IS NOT NULL;
CREATE INDEX rule_of_prompt ON rule (kind, starts) WHERE plan_id IS NULL AND activity_id IS NULL;
