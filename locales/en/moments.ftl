# Moments: everything that was logged, by day, and finding it.

nav-moments = Moments
moments-title = What you wrote down
moments-search = Search everything
moments-filter = Choose what is shown
moments-filter-on = Choose what is shown (not all is)
moments-list = Everything, the newest first
moments-count = { $count ->
    [one] One entry.
   *[other] { $count } entries.
  }
moments-found = { $count ->
    [0] Nothing with these words.
    [one] One entry with these words.
   *[other] { $count } entries with these words.
  }
moments-found-more = More than { $count } entries with these words.
moments-place = { $last } of { $total }
moments-found-open = { $last }, and more
moments-found-none = Nothing with these words.
moments-none = What you write down about your days stands here: how you are, a hard minute, what you noticed.
moments-none-filtered = Nothing of that kind.
moments-reading = Being read
moments-night-of = Night of { $day }
moments-when = { $day }, { $time }
moments-written = Written { $when }
moments-folded = Folded away
moments-close = Close
moments-open = Open to write on
moments-new-observation = Something I noticed
moments-new-reflection = Think on paper
moments-thinking = Thinking time

moment-kind-mood = How you were
moment-kind-urge = A hard minute
moment-kind-observation = Something you noticed
moment-kind-reflection = A text of yours
moment-kind-thought = Put aside
moment-kind-draft = Held, not sent

moments-kinds = Only
moments-tag = Tag
moments-any-tag = Any
moments-tag-of = { $name } ({ $entries })
moments-tags = Change tags
moments-tags-done = Done
moments-tag-name = Name
moments-tag-entries = { $count ->
    [one] On one entry
   *[other] On { $count } entries
  }
moments-tag-rename = Rename
moments-tag-renamed = { $count ->
    [one] Renamed on one entry.
   *[other] Renamed on { $count } entries.
  }
moments-tag-remove = Remove
moments-tag-remove-of = Remove the tag { $name }
moments-tag-removed = { $count ->
    [one] Removed. The entry stays.
   *[other] Removed. The { $count } entries stay.
  }
moments-plan = During
moments-any-plan = Any time
moments-plan-open = the plan
moments-plan-earlier = { $first } to { $last }
moments-from = From
moments-to = Until
moments-go = Go to a date
moments-go-there = Go there
moments-reset = Show everything

moments-strength = Strength: { $before } of 10.
moments-strength-after = Strength afterwards: { $after } of 10.
moments-strength-both = Strength: { $before } of 10, afterwards { $after }.
moments-minute-draft = Open what you wrote
moments-line = A line for next time
moments-line-help = It stands beside your card in the next hard minute.
moments-line-kept = Kept.
moments-line-remove = Remove the line
moments-line-removed = Removed.

moments-draft-about = What is held is read under Drafts.
moments-draft-open = Open it there
moments-fold = Fold away
moments-fold-said = Folded away. Lists show its date only.
moments-unfold = Show it in lists
moments-unfold-said = Lists show it again.
moments-remove = Remove
moments-removed = Removed. It lies in the bin.

moments-bin = Bin
moments-bin-back = Back to all
moments-bin-none = Nothing lies here.
moments-bin-item = { $kind }, { $day }, { $time }
moments-bin-restore-of = Put back: { $what }
moments-bin-erase-of = Erase now: { $what }
