-- A turn of a plan on which another one followed. It stands again when that one is taken back.
CREATE TABLE turn_before (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id   INTEGER NOT NULL REFERENCES plan (id),
    turn      TEXT NOT NULL CHECK (turn IN ('their_no', 'my_no', 'not_safe')),
    turned_at INTEGER NOT NULL
) STRICT;

CREATE INDEX turn_before_of ON turn_before (plan_id, id);
