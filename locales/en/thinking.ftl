# Thinking time: what was put aside in one line, and the time at which it is looked at.

thinking-title = Thinking time
thinking-about = What you put aside waits here for a quarter of an hour of its own.
thinking-line = A thought, in one line
thinking-put = Put it aside
thinking-put-said = It waits for { $time }.
thinking-put-plain = It waits.
thinking-waits = { $count ->
    [one] 1 thing waits for { $time }.
   *[other] { $count } things wait for { $time }.
  }
thinking-waits-now = { $count ->
    [one] 1 thing waits.
   *[other] { $count } things wait.
  }
thinking-nothing = Nothing waits.
thinking-let-all = Let all of it go
thinking-let-all-said = Let go.
thinking-matters = Still matters
thinking-matters-of = Still matters: { $thought }
thinking-matters-said = It waits on.
thinking-ask = A question for the check-in
thinking-ask-of = A question for the check-in: { $thought }
thinking-asked = It stands among your questions for a check-in.
thinking-let-go = Let go
thinking-let-go-of = Let go: { $thought }
thinking-let-go-said = Let go.
thinking-folded = Folded away
thinking-folded-about = What was not touched for a while. It waits no longer, and nothing reminds of it.
thinking-time = The time of it
thinking-time-help = You are reminded once a day at most, and only when something waits.
thinking-time-save = Save
thinking-time-saved = Saved
thinking-near-quiet = Nothing reminds of it: this time lies in your quiet hours, or within two hours before them. Choose an earlier one.
thinking-no-day = Nothing reminds of it on the coming days at this time. Another time may do.
