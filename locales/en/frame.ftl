# The frame around every screen, and the small words that many screens share.

skip-to-content = Skip to the content
nav-label = Screens
nav-today = Today
nav-plan = Plan
nav-activities = Activities
nav-week = Week
nav-inbox = Inbox
nav-inbox-open = { $count ->
    [one] Inbox, 1 open
   *[other] Inbox, { $count } open
}
nav-settings = Settings
nav-help = I'm not okay
nav-lock = Lock
hide-window = Hide this window
hide-and-lock = Hide and lock
silence-bar = Reminders are silent until { $until }.
silence-bar-check-ins = Reminders are silent until { $until }. Check-ins still come.
silence-end = End now
silence-ended = Reminders are on again.

date-long = { $weekday } { $day } { $month }
date-long-year = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month }
date-short-year = { $day } { $month } { $year }
day-today = Today
day-tomorrow = Tomorrow
day-yesterday = Yesterday
# The same inside a sentence.
day-today-within = today
day-tomorrow-within = tomorrow
day-yesterday-within = yesterday
day-and-time = { $day }, { $time }
span-minutes = { $minutes } min
span-hours = { $hours } h
span-both = { $hours } h { $minutes } min

calendar-open = Choose a date for { $label }
calendar-title = Calendar for { $label }
calendar-earlier = Month before
calendar-later = Month after
toast-undo = Undo
toast-close = Close
# What a field shows while nothing is typed.
field-like = like { $example }
read-failed = This couldn't be read just now.
read-again = Try again

need-within-connection = being with people
need-within-fun = fun
need-within-comfort = comfort
need-within-growth = growth
need-within-body = your body
need-connection = Connection
need-fun = Fun
need-comfort = Comfort
need-growth = Growth
need-body = Body

close-title = Keep Interlude running?
close-text = This desktop shows no tray icon for Interlude. If it keeps running in the background, your reminders still come. Start Interlude again to see this window.
close-keep = Keep running in the background
close-quit = Quit, no reminders until the next start

# Copying
copy = Copy
copy-done = Copied.
copy-failed = That couldn't be copied. Select the text and copy it yourself.

form-wrong = { $count ->
    [one] One field needs a look:
   *[other] { $count } fields need a look:
}
typed-kept = What you had typed is still here.
typed-discard = Discard
typed-discarded = What you had typed is gone.
typed-go-on = You were writing something on { $screen ->
    [plan] Plan
    [week] Week
    [activities] Activities
    [inbox] Inbox
    [settings] Settings
    [observation] What you noticed
   *[today] Today
  }.
typed-go-on-act = Go on writing
paste-too-long = That is { NUMBER($count) } characters long. At most { NUMBER($most) } can be pasted at once.
