# The inbox: what came due and is open.

inbox-title = What is open.
inbox-due = Due
inbox-snoozed = Later
inbox-earlier = Earlier
inbox-earlier-text = The time for these has passed. They can stay, or you can close them all.
inbox-check-in-passed = The check-in time has passed. If it didn't happen, the reason can stay open.
inbox-close-earlier = Close all of these
inbox-closed-earlier = { $count ->
    [one] 1 reminder is closed.
   *[other] { $count } reminders are closed.
}
inbox-empty-title = Nothing is open.
inbox-empty-text = When a reminder comes due, it stays here until you close it, also when you miss the notification.
inbox-empty-action = Back to today
inbox-late = { $span } ago
