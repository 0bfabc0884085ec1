# Points: what was good, hard, or turned something, also from before, and what was tried.

points-title = How it went so far
points-about = Good and hard points stand along one line, so that neither is out of sight. They may be from long before.
points-none = Nothing yet. One good and one hard point are a beginning.
points-good = Good
points-hard = Hard
points-turning = A turn
points-tried = What was tried
points-tried-none = What you tried, or they did, and what came of it.
points-new = Add a point
points-new-good = Add something good
points-new-hard = Add something hard
points-new-turning = Add a turn
points-new-tried = Add what was tried
points-undated = No date
points-open = Change
points-open-of = Change: { $kind }, { $when }
points-theirs = What they said of it
points-to-sheets = What matters to me

point-kind = What it was
point-date = When
point-date-help = A year, a month such as 6/2025, or a day. It may stay empty.
point-text = What happened
point-text-tried = What was tried
point-theirs-help = Words that you heard. What they thought you cannot know.
point-by = Who tried it
point-by-me = I did
point-by-they = They did
point-by-both = Both of us
point-came = What came of it
point-save = Save
point-saved = Saved.
point-close = Close
point-remove = Remove
point-removed = Removed.
