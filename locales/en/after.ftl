# What comes after a plan: what it was, where it stays, and what was said for the next time.

after-title = The plan is over
after-asked = It stands below, to be read. Shall it stay there?
after-keep = It stays
after-kept = It stays among the earlier plans.
after-bin = Put it into the bin
after-bin-of = Put it into the bin: the plan from { $from }
after-bin-about = Into the bin go the plan with all that was written of it, and the texts that were held in it. Moods, hard minutes, activities and people stay.
after-binned = It lies in the bin.
after-bin-title = Plans in the bin
after-bin-long = It has lain here for 30 days.
after-put-back = Put it back
after-put-back-of = Put it back: the plan from { $from }
after-put-back-said = It stands among the earlier plans again.
after-erase = Erase it
after-erase-of = Erase it: the plan from { $from }
after-erase-title = Erase this plan?
after-erase-about = The plan, all that was written of it, and the texts that lie in the bin with it are gone then. Nothing brings them back.
after-erase-yes = Erase
after-erase-no = Leave it there
after-erased = Erased.
facts-title = What it was
facts-days = { $count ->
    [one] One day
   *[other] { $count } days
  }
facts-happened = { $count ->
    [one] One check-in took place
   *[other] { $count } check-ins took place
  }
facts-did-not = { $count ->
    [one] One check-in did not take place
   *[other] { $count } check-ins did not take place
  }
facts-moved = { $count ->
    [one] One check-in was moved
   *[other] { $count } check-ins were moved
  }
facts-unsaid = { $count ->
    [one] Of one check-in nothing was written
   *[other] Of { $count } check-ins nothing was written
  }
facts-between = { $count ->
    [one] Contact in between, once
   *[other] Contact in between, { $count } times
  }
facts-helpful = What you noted as helpful
facts-side = Earlier plans side by side
facts-side-of = From { $from } until { $ended }
facts-who = Who asked
facts-check-ins = Days and check-ins
next-time-title = What was said for the next time
next-time-since = From { $date }, when you decided to go on together.
