# Patterns: what was logged as pictures. No text compares, says why, or speaks of chances.

nav-patterns = Patterns

patterns-title = Patterns
patterns-over = Which days
patterns-over-plan = The plan
patterns-over-recent = The last 90 days
patterns-over-dates = Two dates
patterns-from = From
patterns-to = To
patterns-show = Show these days
patterns-keys = In a picture, arrows go from point to point, Home and End to the first and the last, and Escape leaves it.
patterns-empty = What you log stands here as pictures. There is nothing from { $from } to { $to }.
patterns-few = This begins at five entries. No hurry.
patterns-few-minutes = This begins at 20 hard minutes. No hurry.
patterns-missing = { $count ->
    [one] One is missing.
   *[other] { $count } are missing.
  }
patterns-as-table = Show as table
patterns-as-table-of = Show as table: { $title }
patterns-save-table = Save as CSV
patterns-save-table-of = Save as CSV: { $title }
patterns-save-picture = Save as SVG
patterns-save-picture-of = Save as SVG: { $title }
patterns-saved = Saved as { $path }.
patterns-print = Print
patterns-band = Plan
patterns-median = Median
patterns-not-told = not told
patterns-week = { $from } to { $to }

patterns-column-day = Day
patterns-column-count = How many
patterns-column-steps = Entries
patterns-column-median = Median of the day
patterns-column-line = Median of seven days
patterns-column-part = Part of the day
patterns-column-week = Days
patterns-column-done = What was done
patterns-column-before = Before
patterns-column-after = After

patterns-title-mood = Mood over time
patterns-mood-says = { $count ->
    [one] One entry, { $from } to { $to }.
   *[other] { $count } entries, { $from } to { $to }.
  }
patterns-mood-note = Each dot is an entry. The line is the median of seven days, from three days with entries on. A day with several entries has their median in the line, and a night stands under the evening before.
patterns-mood-point = { $date }: { $steps }. { $count ->
    [one] One entry.
   *[other] { $count } entries.
  }
patterns-mood-point-median = Median of the day: { $value }.
patterns-mood-point-line = Line: { $value }.

patterns-title-hours = Hard minutes by weekday and part of the day
patterns-hours-says = { $count ->
    [one] One hard minute, { $from } to { $to }.
   *[other] { $count } hard minutes, { $from } to { $to }.
  }
patterns-hours-note = By the clock: night is until { $night }, morning until { $morning }, afternoon until { $afternoon }. Each number is how many there were.
patterns-hours-point = { $weekday }, { $part }: { $count }
patterns-part-night = Night
patterns-part-morning = Morning
patterns-part-afternoon = Afternoon
patterns-part-evening = Evening

patterns-title-strength = Strength before and after, by what was done
patterns-strength-says = { $count ->
    [one] One hard minute with a strength before and after, { $from } to { $to }.
   *[other] { $count } hard minutes with a strength before and after, { $from } to { $to }.
  }
patterns-strength-untold = { $count ->
    [one] One hard minute has not both, and is not drawn.
   *[other] { $count } hard minutes have not both, and are not drawn.
  }
patterns-strength-marks = ○ before, ● after, each line one hard minute; ◇ and ◆ are the medians of a group, from five on.
patterns-strength-note = People log at the peak, and from there it falls by itself. “Only waited” means that no offer was taken.
patterns-strength-group = { $done } · { $count }
patterns-strength-point = { $done }, { $date }: { $before } before, { $after } after. { $count } in this group.
patterns-strength-medians = Medians { $before } and { $after }.
patterns-done-only-waited = Only waited
patterns-done-person = Somebody of mine
patterns-done-own-thing = Something of mine
patterns-done-until-morning = Left it until morning
patterns-done-kept = Kept it for later
patterns-done-made-harder = Made it harder for myself
patterns-done-help = Looked for help
patterns-done-wrote = Wrote or called
patterns-done-already = Had done it already

patterns-title-needs = What you did for each need
patterns-needs-says = { $count ->
    [one] Once, { $from } to { $to }.
   *[other] { $count } times, { $from } to { $to }.
  }
patterns-needs-note = Each column is seven days from its date on. Each number is how many times.
patterns-needs-point = { $need }, { $from } to { $to }: { $count }

patterns-title-check-ins = How you felt before and after check-ins
patterns-check-ins-says = { $count ->
    [one] One check-in, { $from } to { $to }.
   *[other] { $count } check-ins, { $from } to { $to }.
  }
patterns-check-ins-marks = ○ before, ● after. From five on, ◇ and ◆ are the medians.
patterns-check-ins-median-before = Median before: { $value }.
patterns-check-ins-median-after = Median after: { $value }.
patterns-check-ins-point = { $date }: { $before } before, { $after } after. { $count } in all.
