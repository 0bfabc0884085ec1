-- The baseline. Instants are Unix seconds in UTC, dates and times are ISO 8601 text, zones are named.
-- It is frozen: people have vaults that were made by it. What changes follows as a numbered file of its own.

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE plan (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    role            TEXT NOT NULL CHECK (role IN ('they_asked', 'i_asked', 'both', 'unclear')),
    name            TEXT NOT NULL,
    starts          TEXT NOT NULL,
    ends            TEXT,
    ends_certainty  TEXT CHECK (ends_certainty IN ('agreed', 'proposed', 'assumed', 'unknown', 'own_choice')),
    ends_said_by    TEXT CHECK (ends_said_by IN ('me', 'them', 'both', 'nobody')),
    ends_since      TEXT,
    same_home       INTEGER CHECK (same_home IN (0, 1)),
    purpose_mine    TEXT NOT NULL,
    purpose_theirs  TEXT NOT NULL,
    -- What I do when a check-in does not happen: hours to wait, and the one message for then.
    wait_hours      INTEGER CHECK (wait_hours >= 0),
    nudge           TEXT CHECK (nudge <> ''),
    open_door       TEXT NOT NULL,
    open_door_taken_at INTEGER,
    ask_script      TEXT NOT NULL,
    turn            TEXT NOT NULL DEFAULT 'goes_on' CHECK (turn IN ('goes_on', 'clear_no', 'not_safe')),
    turned_at       INTEGER,
    created_at      INTEGER NOT NULL,
    changed_at      INTEGER NOT NULL,
    closed_at       INTEGER,
    CHECK ((ends IS NULL) = (ends_certainty IS NULL)),
    CHECK ((ends IS NULL) = (ends_said_by IS NULL)),
    CHECK (nudge IS NULL OR wait_hours IS NOT NULL),
    CHECK ((turn = 'goes_on') = (turned_at IS NULL))
) STRICT;

-- Two plans at a time would give two answers to "when is the next check-in?".
CREATE UNIQUE INDEX plan_one_is_open ON plan ((1)) WHERE closed_at IS NULL;

CREATE TABLE cadence (
    plan_id   INTEGER NOT NULL PRIMARY KEY REFERENCES plan (id),
    channel   TEXT NOT NULL CHECK (channel IN ('text', 'call', 'video', 'in_person', 'other')),
    starter   TEXT NOT NULL CHECK (starter IN ('me', 'them', 'either')),
    tone      TEXT NOT NULL,
    -- What to write the day before; when that is stands in its rule.
    confirm   TEXT CHECK (confirm <> ''),
    certainty TEXT NOT NULL CHECK (certainty IN ('agreed', 'proposed', 'assumed', 'unknown', 'own_choice')),
    said_by   TEXT NOT NULL CHECK (said_by IN ('me', 'them', 'both', 'nobody')),
    since     TEXT NOT NULL
) STRICT;

CREATE TABLE reconnect (
    plan_id   INTEGER NOT NULL PRIMARY KEY REFERENCES plan (id),
    place     TEXT NOT NULL,
    purpose   TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK (certainty IN ('agreed', 'proposed', 'assumed', 'unknown', 'own_choice')),
    said_by   TEXT NOT NULL CHECK (said_by IN ('me', 'them', 'both', 'nobody')),
    since     TEXT NOT NULL
) STRICT;

CREATE TABLE contact (
    plan_id   INTEGER NOT NULL PRIMARY KEY REFERENCES plan (id),
    level     TEXT NOT NULL CHECK (level IN ('none', 'emergencies', 'logistics', 'light', 'as_usual')),
    by_text   TEXT NOT NULL CHECK (by_text IN ('me', 'them', 'either', 'neither', 'unsaid')),
    by_call   TEXT NOT NULL CHECK (by_call IN ('me', 'them', 'either', 'neither', 'unsaid')),
    in_person TEXT NOT NULL CHECK (in_person IN ('me', 'them', 'either', 'neither', 'unsaid')),
    certainty TEXT NOT NULL CHECK (certainty IN ('agreed', 'proposed', 'assumed', 'unknown', 'own_choice')),
    said_by   TEXT NOT NULL CHECK (said_by IN ('me', 'them', 'both', 'nobody')),
    since     TEXT NOT NULL
) STRICT;

CREATE TABLE term (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id    INTEGER NOT NULL REFERENCES plan (id),
    position   INTEGER NOT NULL,
    topic      TEXT NOT NULL CHECK (topic IN
        ('early_end', 'not_counted', 'needs_mine', 'needs_theirs', 'limits_mine', 'limits_theirs', 'home', 'children',
         'money', 'work', 'be_kind', 'rooms', 'nights', 'meals', 'visitors', 'talk', 'other')),
    text       TEXT NOT NULL CHECK (text <> ''),
    certainty  TEXT NOT NULL CHECK (certainty IN ('agreed', 'proposed', 'assumed', 'unknown', 'own_choice')),
    said_by    TEXT NOT NULL CHECK (said_by IN ('me', 'them', 'both', 'nobody')),
    since      TEXT NOT NULL,
    removed_at INTEGER
) STRICT;

CREATE INDEX term_of_plan ON term (plan_id) WHERE removed_at IS NULL;

-- The terms as they were from some moment on, whole, in a format that has its own number.
CREATE TABLE version (
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    number  INTEGER NOT NULL CHECK (number >= 1),
    began   INTEGER NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('first', 'renegotiation', 'extension')),
    reason  TEXT NOT NULL,
    format  INTEGER NOT NULL CHECK (format >= 1),
    terms   TEXT NOT NULL,
    PRIMARY KEY (plan_id, number)
) STRICT, WITHOUT ROWID;

-- A look at all of a plan, written down.
CREATE TABLE review (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    at      INTEGER NOT NULL,
    text    TEXT NOT NULL CHECK (text <> '')
) STRICT;

-- Somebody whom I want to see; the intervals are in days.
CREATE TABLE person (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT NOT NULL CHECK (name <> ''),
    ideal_days  INTEGER CHECK (ideal_days >= 1),
    latest_days INTEGER CHECK (latest_days >= 1),
    invitation  TEXT NOT NULL,
    note        TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    removed_at  INTEGER,
    CHECK (latest_days IS NULL OR ideal_days IS NULL OR latest_days >= ideal_days)
) STRICT;

-- A real meeting that was not an activity of the list. Others are found among what was done.
CREATE TABLE meeting (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id  INTEGER NOT NULL REFERENCES person (id),
    date       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;

CREATE INDEX meeting_of_person ON meeting (person_id, date) WHERE removed_at IS NULL;

CREATE TABLE activity (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    title        TEXT NOT NULL CHECK (title <> ''),
    need         TEXT CHECK (need IN ('connection', 'fun', 'comfort', 'growth', 'body')),
    kind         TEXT CHECK (kind IN ('hobby', 'friends', 'care', 'growth', 'therapy')),
    minutes      INTEGER CHECK (minutes > 0),
    company      TEXT CHECK (company IN ('alone', 'together', 'either')),
    with_whom    TEXT NOT NULL,
    person_id    INTEGER REFERENCES person (id),
    place        TEXT NOT NULL,
    note         TEXT NOT NULL,
    -- So many times a week, without fixed days.
    goal         INTEGER CHECK (goal BETWEEN 1 AND 7),
    lead_minutes INTEGER CHECK (lead_minutes >= 0),
    created_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    removed_at   INTEGER
) STRICT;

-- A birthday, an anniversary, a holiday.
CREATE TABLE hard_date (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    title      TEXT NOT NULL CHECK (title <> ''),
    date       TEXT NOT NULL,
    comes_back TEXT NOT NULL CHECK (comes_back IN ('yearly', 'once')),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;

-- A calendar file whose busy times were taken over; nothing else of it is kept.
CREATE TABLE calendar (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT NOT NULL CHECK (name <> ''),
    path    TEXT NOT NULL CHECK (path <> ''),
    read_at INTEGER NOT NULL,
    -- How many events were read, and how many of them make no sense.
    events   INTEGER NOT NULL CHECK (events >= 0),
    left_out INTEGER NOT NULL CHECK (left_out >= 0),
    -- Busy times are known until then.
    until    INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;

CREATE TABLE busy (
    calendar_id INTEGER NOT NULL REFERENCES calendar (id),
    starts      INTEGER NOT NULL,
    ends        INTEGER NOT NULL CHECK (ends > starts),
    PRIMARY KEY (calendar_id, starts)
) STRICT, WITHOUT ROWID;

-- Ideas of one's own; those that come with the program are no rows.
CREATE TABLE idea (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    text       TEXT NOT NULL CHECK (text <> ''),
    need       TEXT CHECK (need IN ('connection', 'fun', 'comfort', 'growth', 'body')),
    minutes    INTEGER CHECK (minutes > 0),
    company    TEXT CHECK (company IN ('alone', 'together', 'either')),
    cost       TEXT CHECK (cost IN ('free', 'little', 'more')),
    place      TEXT CHECK (place IN ('indoors', 'outdoors')),
    effort     TEXT CHECK (effort IN ('low', 'some', 'more')),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;

-- When something is: the only place where a time of a plan or of an activity is stored.
CREATE TABLE rule (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    kind           TEXT NOT NULL CHECK (kind IN
        ('check_in', 'reconnect', 'moved_check_in', 'confirmation', 'look_again', 'promise', 'activity',
         'placed_activity', 'planning', 'nudge', 'hard_date')),
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
    CHECK ((plan_id IS NULL) = (kind IN ('activity', 'placed_activity', 'planning', 'nudge', 'hard_date'))),
    CHECK (repeat <> 'weeks' OR weekdays > 0),
    CHECK (repeat <> 'months' OR month_day > 0)
) STRICT;

CREATE UNIQUE INDEX rule_one_of_plan ON rule (plan_id, kind)
    WHERE ended_at IS NULL AND lead_of IS NULL AND plan_id IS NOT NULL AND kind <> 'moved_check_in';
CREATE UNIQUE INDEX rule_one_of_activity ON rule (activity_id)
    WHERE ended_at IS NULL AND lead_of IS NULL AND kind = 'activity';
CREATE UNIQUE INDEX rule_one_planning ON rule (kind) WHERE ended_at IS NULL AND kind = 'planning';
CREATE INDEX rule_of_activity ON rule (activity_id) WHERE activity_id IS NOT NULL;
CREATE UNIQUE INDEX rule_one_lead ON rule (lead_of, kind) WHERE ended_at IS NULL AND lead_of IS NOT NULL;

CREATE TABLE occurrence (
    rule_id       INTEGER NOT NULL REFERENCES rule (id),
    nominal_date  TEXT NOT NULL,
    nominal_time  TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN
        ('pending', 'shown', 'done', 'snoozed', 'skipped', 'missed', 'superseded', 'nonexistent')),
    due           INTEGER NOT NULL,
    effective_due INTEGER NOT NULL,
    -- Whether it waits until the desktop may be disturbed again.
    until_undisturbed INTEGER NOT NULL CHECK (until_undisturbed IN (0, 1)),
    closed_at     INTEGER,
    PRIMARY KEY (rule_id, nominal_date)
) STRICT, WITHOUT ROWID;

CREATE INDEX occurrence_open ON occurrence (state) WHERE state IN ('pending', 'shown', 'snoozed', 'missed', 'superseded');
CREATE INDEX occurrence_by_due ON occurrence (due);

-- How long one time lasts that was given to an activity, where that is not as long as usual.
CREATE TABLE placement (
    rule_id INTEGER NOT NULL PRIMARY KEY REFERENCES rule (id),
    minutes INTEGER NOT NULL CHECK (minutes > 0)
) STRICT;

-- What a prompt to plan is about.
CREATE TABLE nudge (
    rule_id      INTEGER NOT NULL PRIMARY KEY REFERENCES rule (id),
    about        TEXT NOT NULL CHECK (about IN ('friends', 'need', 'person', 'hard_date')),
    need         TEXT CHECK (need IN ('connection', 'fun', 'comfort', 'growth', 'body')),
    person_id    INTEGER REFERENCES person (id),
    hard_date_id INTEGER REFERENCES hard_date (id),
    CHECK ((need IS NOT NULL) = (about = 'need') AND (person_id IS NOT NULL) = (about = 'person')
        AND (hard_date_id IS NOT NULL) = (about = 'hard_date'))
) STRICT;

-- What was said of one time of an activity, besides that it was done or skipped.
CREATE TABLE felt (
    rule_id      INTEGER NOT NULL REFERENCES rule (id),
    nominal_date TEXT NOT NULL,
    excused      INTEGER NOT NULL CHECK (excused IN (0, 1)),
    before       INTEGER CHECK (before BETWEEN 1 AND 5),
    after        INTEGER CHECK (after BETWEEN 1 AND 5),
    note         TEXT NOT NULL,
    changed_at   INTEGER NOT NULL,
    PRIMARY KEY (rule_id, nominal_date)
) STRICT, WITHOUT ROWID;

-- Each attempt to show something: stored before it is sent, completed when the outcome is known.
CREATE TABLE claim (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    rule_id       INTEGER NOT NULL,
    nominal_date  TEXT NOT NULL,
    effective_due INTEGER NOT NULL,
    attempt       INTEGER NOT NULL CHECK (attempt >= 1),
    claimed_at    INTEGER NOT NULL,
    outcome       TEXT CHECK (outcome IN ('shown', 'failed')),
    outcome_at    INTEGER,
    FOREIGN KEY (rule_id, nominal_date) REFERENCES occurrence (rule_id, nominal_date),
    CHECK ((outcome IS NULL) = (outcome_at IS NULL))
) STRICT;

CREATE INDEX claim_of_occurrence ON claim (rule_id, nominal_date);

-- What became of a check-in, as the person remembers it; nothing of it is known from its reminder.
CREATE TABLE check_in (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id      INTEGER NOT NULL REFERENCES plan (id),
    -- Which check-in; none for contact in between.
    rule_id      INTEGER REFERENCES rule (id),
    nominal_date TEXT,
    planned_for  INTEGER NOT NULL,
    answer       TEXT NOT NULL CHECK (answer IN ('happened', 'did_not_happen', 'moved')),
    at           INTEGER NOT NULL,
    began        TEXT CHECK (began IN ('me', 'them')),
    channel      TEXT CHECK (channel IN ('text', 'call', 'video', 'in_person', 'other')),
    before       INTEGER CHECK (before BETWEEN 1 AND 5),
    after        INTEGER CHECK (after BETWEEN 1 AND 5),
    why          TEXT CHECK (why IN ('theirs', 'mine', 'agreed', 'unknown')),
    note         TEXT NOT NULL,
    -- Where it was moved: the rule that reminds of the new moment.
    moved_rule   INTEGER REFERENCES rule (id),
    nudged_at    INTEGER,
    created_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    CHECK ((rule_id IS NULL) = (nominal_date IS NULL)),
    CHECK (why IS NULL OR answer = 'did_not_happen')
) STRICT;

CREATE UNIQUE INDEX check_in_of_occurrence ON check_in (rule_id, nominal_date) WHERE rule_id IS NOT NULL;
CREATE INDEX check_in_by_time ON check_in (plan_id, planned_for);
