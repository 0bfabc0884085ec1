# Today, and the lines that Today and the inbox share.

today-title = { $date }. What you planned.
today-open = { $count ->
    [one] 1 reminder is open.
   *[other] { $count } reminders are open.
}
today-open-see = See { $count ->
    [one] it
   *[other] them
}
today-list = Planned for today
today-none-title = Nothing is planned for today.
today-none-text = What you plan for a day stands here, in order of time. A day without plans is fine, too.
today-empty-title = Your days will stand here.
today-empty-text = What you plan for yourself. One small thing is enough to begin.
today-plan-something = Plan something
today-quiet-now = Quiet hours until { $until }. Reminders wait until they end.
today-desktop-quiet = This desktop is set not to be disturbed. Reminders wait until it may be.
today-aside = What is next
today-next-check-in = Next check-in
today-no-check-in = No check-in is set.
today-no-check-in-over = The agreed end has passed.
today-running = It may still happen, until { $until }.
today-write-down = Write down what was agreed
today-starter-me = you start
today-starter-them = they start
today-starter-either = either of you may start
today-next-reminder = Next reminder
today-no-reminder = Nothing is coming up.
today-their-clock = { $time } in { $zone }

item-check-in = Check-in
item-moved-check-in = Check-in, moved
item-confirmation = Ask whether the check-in stands
item-promise = Your promise to come back
item-reconnect = Meeting again
item-look-again = Look at the plan again
item-activity = Something of yours
item-placed-activity = Something of yours
item-planning = Plan your week
item-nudge = Something to plan
item-hard-date = A hard date
item-thinking = Thinking time
item-look-back = Look back at your plan
item-look-back-act = Look back
item-think = Look
item-more = More
item-more-of = More about { $title }
item-open-week = Open the week
item-open-plan = Open the plan
item-other-day = Another day
item-promise-day = { $is ->
    [today] Today is the day that you named.
   *[over] It was the day that you named.
  }
item-with = with { $who }
item-span = { $span }

state-done = done
state-skipped = skipped
state-excused = excused
state-moved = moved
state-happened = happened
state-did-not-happen = did not happen
state-left-out = left out, as agreed
state-falls-away = not needed any more
state-missed = the time has passed
state-snoozed = later, { $when }
state-held = waits until { $when }
state-waits-quiet = waits for the end of quiet hours, { $when }
state-waits-desktop = waits until this desktop may be disturbed
state-replaced = a newer one took its place
state-nonexistent = the clocks skipped this time

item-done = Done
item-done-of = Done: { $title }
item-seen = Seen
item-seen-of = Seen: { $title }
item-open = Open
item-open-of = Open: { $title }
item-move = Move
item-move-of = Move: { $title }
item-log = Log it
item-log-of = Log it: { $title }
item-skip = Skip
item-skip-of = Skip: { $title }
item-later = Later
item-later-of = Later: { $title }
later-ten-minutes = In 10 minutes
later-one-hour = In 1 hour
later-this-evening = This evening
later-tomorrow = Tomorrow morning
later-until = Until…
until-date = Day
until-time = Time
until-save = Until then
until-back = Back
item-ahead = { $title }: { $when }
item-done-said = Done.
item-skipped-said = Skipped.
item-later-said = It comes back later.

# The one suggestion.
suggestion-label = A suggestion
suggestion-not-now = Not now
suggestion-still-time = The check-in of { $when } may still happen, until { $until }. If it did, you can write about it.
suggestion-still-time-act = Log it
suggestion-did-it-happen = The check-in time of { $when } has passed. If it didn't happen, the reason can stay open.
suggestion-did-it-happen-act = Did it happen?
suggestion-nudge = The check-in of { $when } didn't happen, and the hours for it are over. You may send the one message you prepared.
suggestion-nudge-act = See the message
suggestion-care = A check-in that doesn't happen can hurt. Something for yourself comes first now.
suggestion-care-act = Something for yourself
suggestion-review = Two check-ins in a row didn't happen. It may be time to look at the plan again.
suggestion-review-act = Look at the plan
suggestion-look-back-end = The last day of your plan has come. Here is what you wrote. You needn’t decide today.
suggestion-look-back-own-date = The day on which you wanted to look again has come. Here is what you wrote. You needn’t decide today.
suggestion-look-back-later = The date that you chose has come. Here is what you wrote. You needn’t decide today.
suggestion-renewal = The agreed end is near. You needn't decide today.
suggestion-over = The agreed end has passed. You needn't decide today.
suggestion-renewal-act = See the plan
suggestion-limbo-act = See what you could say
suggestion-ask = For the next check-in, one open question: { $question }
suggestion-ask-act = See the plan
today-not-safe = Nothing here asks you to be in touch. If you are in danger, there is help.

# When something has changed.
changed = Something has changed
changed-reached-out = They reached out
changed-their-no = They said a clear no
changed-my-no = I said a clear no
changed-told-not = I was told not to contact them, by them or a court
changed-no-said = Contact isn't planned any more.
changed-not-safe = I'm not safe
changed-not-safe-said = Nothing here prompts contact any more.
