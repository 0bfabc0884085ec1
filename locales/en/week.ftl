# The week: what stands, what is free, and the reminders to plan.

week-title = Your week
week-title-days = { $from } to { $to }
week-parts = Parts of the week
week-part-week = Week
week-part-list = List
week-part-dates = Hard dates
week-part-calendars = Calendars
week-part-choices = How your week works
week-before = The seven days before
week-after = The next seven days
week-from-today = From today
week-empty = Nothing of your own stands here yet. Add something that does you good, and give it a time.
week-grid = Seven days
week-today = Today, { $date }
week-span = { $from }–{ $to }
week-item = { $title }, { $day }, { $span }
week-keys = Drag things to move them, or click one to see what can be done. By keyboard: Enter opens it. Space picks it up, arrows move it, Shift and arrows change its length, Enter puts it down, Escape leaves it. Delete takes it off.
week-picked-up = { $title } picked up. Arrows move it, Shift and arrows change its length, Enter puts it down, Escape leaves it.
week-left = { $title } stays where it was.
week-stands-at = { $day }, { $time }, { $minutes } minutes
week-placed = { $title } has its time.
week-taken-off = { $title } is taken off.
week-hard = You called these hours hard
week-busy = Busy, from your calendar
week-busy-times = Busy: { $spans }
week-all-day = all day
week-free = Free: { $spans }
week-nothing-free = Nothing is free.
week-open = Open
week-open-of = Open { $title }
week-stays-over = This time is over.
week-stays-came-due = It has come due: in the inbox you can put it off.
week-stays-check-in = It belongs to your plan. Open it to move it.
week-stays-with-check-in = It comes the day before its check-in, and moves with it.
week-stays-plan = It stands in your plan, and is changed there.
week-stays-days-after = It comes some days after the last time, so it has no day of its own to move.
week-move = Move
week-move-of = Move { $title }
week-take-off = Take off
week-take-off-of = Take off: { $title }
week-put-there = Put it there
week-see = See { $name }
week-time-to-plan = Time to plan your week: what would do you good, and whom would you like to see?
week-prompt-find = Show free times

slots-title = Free times
slots-close = Close
slots-what = For
slots-length = How long
slots-none = Nothing that long is free in the next fourteen days.
slot-when = { $day }, { $from }–{ $to }
slot-take = Put it there
slot-take-at = Put it there: { $when }
slot-hard-hours = You called these hours hard.
slot-logged-hours = Hours that were hard for you.
slot-logged-figure = From your log
slot-logged-count = { $within } of { $all } hard minutes were from { $from } to { $to }.
slot-uncovered-need = Nothing else feeds { $need } in the next seven days.
slot-empty-day = Nothing else stands on that day.
slot-free = It is free.

unplaced-title = Without a time
unplaced-goal = { $standing } of { $goal } times in these days
unplaced-place = Place by hand
unplaced-place-of = Place by hand: { $title }

needs-title = What your days feed
needs-uncovered = Nothing in these days feeds:
needs-covered = Every need has something in these days.
needs-nothing-yet = What you did in the last four weeks will stand here.
needs-as-table = Show as table
needs-caption = How often you did something for each need
needs-week = { $from } to { $to }

about-friends = Nothing with people stands in the next seven days.
about-need = Nothing feeds { $need } in the next seven days.
about-person = It has been a while since you saw { $name }.
about-hard-date = { $title } is coming up.
about-hard-date-on = { $title }: { $date }. What would you like to put there?

hard-dates-about = Birthdays, anniversaries, holidays. A week ahead you are asked what to put there; other nudges stay away on that day.
hard-dates-add = Add a date
hard-dates-empty = No hard dates yet.
hard-dates-over = Over: { $date }
hard-dates-put = Put something there
hard-dates-put-of = Put something on { $title }
hard-date-title = What it is
hard-date-comes-back = Does it come back?
comes-back-yearly = Every year
comes-back-once = Only once

choices-reminders = Reminders to plan
choices-planning = Remind me once a week to plan
choices-planning-help = The reminder opens your week, to be planned.
choices-planning-day = On
choices-nudges-help = These come at most twice a week together, at 11:00, and never on a hard date. Once a plan has ended all of this becomes less and then stops; saving here lets it come as before.
nudge-friends = When nothing with people stands in the next seven days
nudge-need = When nothing feeds a need in the next seven days
nudge-person = When I have not seen somebody for longer than I wanted
choices-day = A day
choices-day-from = It begins at
choices-day-to = It ends at
choices-margin = Minutes between two things
choices-hard = Hard hours
choices-hard-help = When is it hardest? Free times in these hours are offered first.
choices-hard-one = Hard hours { $number }
choices-hard-from = From
choices-hard-to = To
choices-hard-add = Add hard hours
choices-hard-remove = Remove hard hours { $number }

calendars-about = A calendar file (.ics) tells when you are busy, so that free times are free. Nothing else that stands in it is kept: no title, no place, nobody's name. Interlude remembers where the file is, to read it again when you ask.
calendars-import = Choose a file
calendars-reading = Reading the file
calendars-choosing = Choose a file in the window that has opened.
calendars-empty = No calendar yet.
calendars-read = Read { $date } · { $count ->
    [one] one event
   *[other] { $count } events
  }
calendars-left-out = { $count ->
    [one] one was left out
   *[other] { $count } were left out
  }
calendars-until = Busy times are known until { $date }.
calendars-again = Read again
calendars-again-of = Read again: { $name }
calendars-replace = Another file
calendars-replace-of = Another file in the place of { $name }
calendars-said = { $name } was read.
calendars-refused = Nothing was taken over from this file. Line { $line }: { $why }
calendars-some-left-out = What was left out:
calendars-fault = Line { $line }: { $why }
calendars-export-title = Your own times for another calendar
calendars-export-about = Writes what you do for yourself into a file that other calendars read. Whoever sees that file or that calendar can read it. Nothing else is in it.
calendars-export = Save as a file
calendars-exported = { $count ->
    [one] One item stands in { $path }.
   *[other] { $count } items stand in { $path }.
  }

calendar-why-not-a-calendar = this is no calendar file.
calendar-why-too-large = the file is larger than 10 MiB.
calendar-why-encoding = these are no characters that can be read. Save the file as UTF-8.
calendar-why-not-closed = something begins here and never ends; the file may be cut off.
calendar-why-wrong-end = something ends here that did not begin.
calendar-why-not-a-property = this line means nothing.
calendar-why-too-many-events = the file has more than 100,000 events.
calendar-why-line-too-long = this line is too long.
calendar-why-no-start = an event without a beginning.
calendar-why-not-a-date = a date that does not exist.
calendar-why-not-a-length = a length that makes no sense.
calendar-why-end-before-start = an event that ends before it begins.
calendar-why-unknown-zone = a time zone that nobody knows.
calendar-why-not-a-rule = a repetition that makes no sense.
calendar-why-too-often = it repeats too often.
calendar-why-too-many-instances = the file repeats too much; what came before was read.
calendar-why-this-and-future = a change to all later dates; they stand as they did before.

# Check-ins after which nothing stands.
week-unfollowed = Check-ins with nothing of yours after them
week-unfollowed-item = Nothing of yours stands after the check-in { $when }.
week-unfollowed-act = Put something there
week-unfollowed-act-of = Put something there: { $when }
