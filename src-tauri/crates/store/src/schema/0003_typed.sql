-- What stands in a form and was not saved: one row for each form and thing, until it is saved or thrown away.

CREATE TABLE typed (
    form       TEXT NOT NULL CHECK (form <> ''),
    -- Which thing it is about, as its screen names it; empty for a new one.
    thing      TEXT NOT NULL,
    -- As the form holds it, as JSON.
    content    TEXT NOT NULL,
    screen     TEXT NOT NULL,
    -- The field that had the caret, and what of its text was marked, in UTF-16 units.
    field      TEXT NOT NULL,
    caret_from INTEGER NOT NULL CHECK (caret_from >= 0),
    caret_to   INTEGER NOT NULL CHECK (caret_to >= caret_from),
    stands     TEXT NOT NULL CHECK (stands IN ('open', 'hidden', 'left')),
    typed_at   INTEGER NOT NULL,
    PRIMARY KEY (form, thing)
) STRICT, WITHOUT ROWID;
