# What the tray and the notifications say. Fixed words only: nothing here can hold
# anything that a person typed.

# The tray. $when is one of the shell-when lines.
tray-title = Interlude
tray-locked = Locked
tray-nothing-planned = Nothing is planned
tray-next = Next reminder: { $when }
tray-open = Open Interlude
tray-pause = Pause
tray-mood = How are you?
tray-note = A note
tray-thought = Put a thought aside
# $through is check_ins or nothing: what comes all the same.
tray-silence-hour = { $through ->
    [check_ins] Silence for 1 hour, check-ins still come
   *[nothing] Silence for 1 hour
  }
tray-silence-tomorrow = { $through ->
    [check_ins] Silence until tomorrow, check-ins still come
   *[nothing] Silence until tomorrow
  }
tray-silence-until = Silence until …
tray-end-silence = End silence
tray-silent = Silent until { $when }, by your choice
tray-quiet = Quiet hours until { $when }
tray-desktop-quiet = Waiting: this desktop is set not to be disturbed
tray-lock = Lock
tray-quit = Quit

# Times of day. $time is written as 19:00; $weekday is 1 (Monday) to 7, $month 1 to 12.
shell-when-today = today { $time }
shell-when-tomorrow = tomorrow { $time }
shell-when-date =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    } { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }, { $time }

# Notifications.
notice-title = Interlude
notice-one = A reminder for { $time } is due.
notice-ahead = Something is planned for { $time }.
notice-several =
    { $count ->
        [one] { $count } reminder is waiting.
       *[other] { $count } reminders are waiting.
    }
notice-pause-ended = A pause has ended.
notice-unlock = Unlock Interlude, so that it can remind you.
notice-test = This is a test.
notice-window-missing = The window can't be opened: a part of Interlude is missing. Install it again. Reminders go on.
notice-window-other = The window can't be opened: it is of another version. Quit Interlude and start it again, or install it again. Reminders go on.
notice-window-ends = The window can't be opened just now. Open it again later, or quit Interlude and start it again. Reminders go on.
notice-how-to-open = To see it, open Interlude from your list of programs.
notice-check-in = Check-in
notice-confirmation = Asking whether the check-in stands
notice-reconnect = Meeting again
notice-promise = Your promise to come back
notice-look-again = Looking again
notice-activity = Something for yourself
notice-planning = Time to plan your week
notice-look-back = Look back at your plan
notice-nudge = Something to plan
notice-hard-date = A hard date is coming up
notice-thinking = { $count ->
    [one] 1 thing waits
   *[other] { $count } things wait
  }
notice-done = Done
notice-later = Later
notice-open = Open
