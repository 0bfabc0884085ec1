-- The plan's own past: days that the program has seen, when a plan was closed counted in them, and terms that came later.

-- One more when the date is another than at the last turn. Ages are counted in it.
CREATE TABLE days_seen (
    one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    count INTEGER NOT NULL CHECK (count >= 0),
    last  TEXT NOT NULL
) STRICT;

ALTER TABLE plan ADD COLUMN closed_day INTEGER;
UPDATE plan SET closed_day = 0 WHERE closed_at IS NOT NULL;
CREATE INDEX plan_closed ON plan (closed_at DESC, id DESC) WHERE closed_at IS NOT NULL;

ALTER TABLE plan ADD COLUMN together TEXT CHECK (together IN ('weeks', 'a_while', 'years'));

CREATE TABLE term_anew (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id    INTEGER NOT NULL REFERENCES plan (id),
    position   INTEGER NOT NULL,
    topic      TEXT NOT NULL CHECK (topic IN
        ('early_end', 'not_counted', 'needs_mine', 'needs_theirs', 'limits_mine', 'limits_theirs', 'home', 'children',
         'money', 'work', 'be_kind', 'rooms', 'nights', 'meals', 'visitors', 'talk', 'answers', 'kind_line', 'sign',
         'encounters', 'closeness', 'seeing_others', 'telling', 'through_whom', 'other')),
    text       TEXT NOT NULL CHECK (text <> ''),
    certainty  TEXT NOT NULL CHECK (certainty IN ('agreed', 'proposed', 'assumed', 'unknown', 'own_choice')),
    said_by    TEXT NOT NULL CHECK (said_by IN ('me', 'them', 'both', 'nobody')),
    since      TEXT NOT NULL,
    removed_at INTEGER
) STRICT;
INSERT INTO term_anew (id, plan_id, position, topic, text, certainty, said_by, since, removed_at)
    SELECT id, plan_id, position, topic, text, certainty, said_by, since, removed_at FROM term;
DROP TABLE term;
ALTER TABLE term_anew RENAME TO term;
CREATE INDEX term_of_plan ON term (plan_id) WHERE removed_at IS NULL;
