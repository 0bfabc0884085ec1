-- A clear no says whose it was. One that was stored before says nothing, and counts as theirs.
ALTER TABLE plan ADD COLUMN no_of TEXT CHECK (no_of IN ('theirs', 'mine') AND turn = 'clear_no' OR no_of IS NULL);

-- The names of plans that ended after a no, so that nobody of that name is proposed for a meeting.
CREATE INDEX plan_turned ON plan (id) WHERE turn <> 'goes_on';
