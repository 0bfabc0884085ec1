-- The timeline: everything that was logged, by the day under which it stands, and how much of it there is in each day, so that a
-- place in the list is found without reading what lies before it.

CREATE TABLE written_by_day (
    place     INTEGER PRIMARY KEY,
    moment_id INTEGER NOT NULL UNIQUE REFERENCES moment (id),
    -- Of a night the date of the evening before; it is not asked again what the clock would say elsewhere.
    day       TEXT NOT NULL
) STRICT;
INSERT INTO written_by_day (place, moment_id, day)
    SELECT w.place, w.moment_id, date(substr(m.at, 1, 19), '-4 hours') FROM written w JOIN moment m ON m.id = w.moment_id;
DROP TABLE written;
ALTER TABLE written_by_day RENAME TO written;
CREATE INDEX written_day ON written (day, place);

-- How many there are of a kind in a day: of all, as tag 0, and of those that bear a tag.
CREATE TABLE counted (
    tag_id  INTEGER NOT NULL,
    day     TEXT NOT NULL,
    kind    TEXT NOT NULL,
    entries INTEGER NOT NULL CHECK (entries >= 0),
    PRIMARY KEY (tag_id, day, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO counted (tag_id, day, kind, entries)
    SELECT 0, w.day, m.kind, count(*) FROM written w JOIN moment m ON m.id = w.moment_id GROUP BY w.day, m.kind;
INSERT INTO counted (tag_id, day, kind, entries)
    SELECT d.tag_id, w.day, m.kind, count(*) FROM tagged d JOIN written w ON w.moment_id = d.moment_id
    JOIN moment m ON m.id = w.moment_id GROUP BY d.tag_id, w.day, m.kind;

-- Whatever places, takes away or tags an entry counts it; nothing else does.
CREATE TRIGGER counted_placed AFTER INSERT ON written BEGIN
    INSERT INTO counted (tag_id, day, kind, entries)
        SELECT 0, new.day, kind, 1 FROM moment WHERE id = new.moment_id
        ON CONFLICT (tag_id, day, kind) DO UPDATE SET entries = entries + 1;
    INSERT INTO counted (tag_id, day, kind, entries)
        SELECT d.tag_id, new.day, m.kind, 1 FROM tagged d JOIN moment m ON m.id = d.moment_id WHERE d.moment_id = new.moment_id
        ON CONFLICT (tag_id, day, kind) DO UPDATE SET entries = entries + 1;
END;
CREATE TRIGGER counted_taken_away AFTER DELETE ON written BEGIN
    UPDATE counted SET entries = entries - 1
        WHERE day = old.day AND kind = (SELECT kind FROM moment WHERE id = old.moment_id)
        AND (tag_id = 0 OR tag_id IN (SELECT tag_id FROM tagged WHERE moment_id = old.moment_id));
END;
CREATE TRIGGER counted_tagged AFTER INSERT ON tagged BEGIN
    INSERT INTO counted (tag_id, day, kind, entries)
        SELECT new.tag_id, w.day, m.kind, 1 FROM written w JOIN moment m ON m.id = w.moment_id WHERE w.moment_id = new.moment_id
        ON CONFLICT (tag_id, day, kind) DO UPDATE SET entries = entries + 1;
END;
CREATE TRIGGER counted_taken_off AFTER DELETE ON tagged BEGIN
    UPDATE counted SET entries = entries - 1
        WHERE tag_id = old.tag_id
        AND day = (SELECT day FROM written WHERE moment_id = old.moment_id)
        AND kind = (SELECT kind FROM moment WHERE id = old.moment_id);
END;
