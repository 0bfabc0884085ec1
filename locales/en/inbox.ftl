# The inbox: what came due and is open.

inbox-title = What is open.
inbox-due = Due
inbox-snoozed = Later
inbox-earlier = Earlier
inbox-earlier-count = { $count } earlier
inbox-earlier-more = Show more
inbox-several = { $count } times, the last on { $day }
inbox-several-open = Show the days
inbox-several-open-of = Show the days: { $title }
inbox-several-shut = Hide the days
inbox-several-shut-of = Hide the days: { $title }
inbox-several-close = Close
inbox-several-close-of = Close all of: { $title }
inbox-earlier-text = The time for these has passed. They can stay, or you can close them all.
inbox-check-in-passed = The check-in time has passed. If it didn't happen, the reason can stay open.
inbox-close-earlier = Close all of these
inbox-close-all = Close all { $count }
inbox-closed-earlier = { $count ->
    [one] 1 reminder is closed.
   *[other] { $count } reminders are closed.
}
inbox-empty-title = Nothing is open.
inbox-empty-text = When a reminder comes due, it stays here until you close it, also when you miss the notification.
inbox-empty-action = Back to today
inbox-late = { $span } ago
inbox-parts = Parts of the inbox
inbox-part-open = Open
inbox-part-ahead = Next 14 days

# What is ahead.
ahead-title = What is ahead.
ahead-text = What will happen if nothing changes.
ahead-day = { $day }, { $date }
ahead-later = shown { $when }
ahead-silent = left out by the silence
ahead-gives-way = gives way to the one after it
ahead-empty-title = Nothing is ahead.
ahead-empty-text = What is planned stands here day by day, once it has a time.
