# Activities: what I do for myself.

activities-title = For yourself
activities-add = Add something
activities-empty-title = Nothing here yet
activities-empty-about = Here will stand what does you good. Take one of these and change it, or write your own.
activities-someday = One of these days
activities-no-need = Anything else
activities-no-next = No further date
activities-until = until { $date }
activities-minutes = { $minutes } min
activities-with = with { $name }
activities-repeat-per-week = { $times ->
    [one] Once a week
    [2] Twice a week
   *[other] { $times } times a week
  }
activities-progress = { $count ->
    [one] Done once in 4 weeks
    [2] Done twice in 4 weeks
   *[other] Done { $count } times in 4 weeks
  }
activities-find = Find a time
activities-find-named = Find a time for { $title }
activities-history = History
activities-history-named = History of { $title }
activities-edit = Change
activities-edit-named = Change { $title }
activities-remove-named = Remove { $title }
activities-remove = Remove
activities-removed = Removed.
activities-saved = Saved

activities-repeat-daily = Every day
activities-repeat-days = { $every ->
    [one] Every day
    [2] Every other day
   *[other] Every { $every } days
  }
activities-repeat-monthly = Every month, day { $day }
activities-repeat-after-done = { $every ->
    [one] The day after it was done
   *[other] { $every } days after it was done
  }

need-open = Not sure

activity-new = Something for yourself
activity-change = Change this
activity-title = What
activity-need = What it feeds
activity-need-help = What it gives you. The week shows what had nothing for a while.
activity-minutes = How long, in minutes
activity-with = With whom
activity-with-help = Empty: on your own.
activity-note = Note
activity-repeat = When
activity-repeat-someday = One of these days
activity-repeat-once = Once
activity-repeat-daily = Every day
activity-repeat-every-n = Every few days
activity-repeat-weekdays = On fixed weekdays
activity-repeat-monthly = Every month
activity-repeat-after-done = A while after I did it
activity-date = Day
activity-from = From
activity-time = Time
activity-every = Every how many days?
activity-days-after = How many days after?
activity-days-after-help = It comes again that many days after you did or skipped it.
activity-month-day = On which day of the month?
activity-month-day-help = In a shorter month, its last day.
activity-weekdays = On
activity-until = Until
activity-until-help = Empty: it goes on.
activity-repeat-per-week = So many times a week
activity-goal = How many times a week?
activity-goal-help = Without fixed days. It waits on your week until you give it its times.
activity-more = More about it
activity-unsaid = Not said
activity-kind = What sort of thing
activity-kind-hobby = Hobby
activity-kind-friends = Friends or family
activity-kind-care = Care
activity-kind-growth = Learning
activity-kind-therapy = Therapy
activity-company = Alone or with others
activity-person = With somebody from your people
activity-person-help = Each time you do it counts as having met them.
activity-person-none = Nobody
activity-place = Where
activity-lead = Reminder ahead, in minutes
activity-lead-help = Empty: as the settings say. 0: none.
activity-save = Save
activity-back = Back

suggestion-call = Ring a friend, just to hear them
suggestion-coffee = Coffee with someone who is easy to be with
suggestion-film = A film I've wanted to see for a while
suggestion-game = A board game or a quiz night
suggestion-bath = A long bath or shower, no phone
suggestion-cook = Cook something that smells good
suggestion-learn = Half an hour of something I want to learn
suggestion-tidy = One drawer, one shelf, done
suggestion-walk = A walk without headphones
suggestion-swim = Swim, stretch, or dance in the kitchen

outcome-done = Done
outcome-skipped = Skipped
outcome-excused = It couldn't be
outcome-unknown = Not said

felt-title = How was it: { $title }
felt-outcome = What became of it?
felt-before = How you felt before
felt-after = How you felt after
felt-excused = That is all right. It counts as excused.
felt-note = Note
felt-saved = Saved
felt-both = before { $before }, after { $after }
felt-before-only = before { $before }
felt-after-only = after { $after }

history-title = History of { $title }
history-not-yet = Not done in the last 4 weeks.
history-others = skipped { $skipped }, excused { $excused }, not said { $unknown }
history-edit = Change
history-edit-of = Change { $date }
history-all = Show all { $count }
history-close = Close

activities-part-people = People
people-about = Whom you would like to see, and how often. It counts from when you last met, planned or not.
people-add = Add a person
people-empty = Here will stand the people who do you good.
person-new = Somebody you would like to see
person-change = Change this
person-name = Name
person-ideal = About every … days
person-ideal-help = Empty: it doesn't matter.
person-latest = After … days at the latest
person-latest-help = Empty: no limit.
person-note = Note
person-invitation = Words for an invitation
person-due-latest = It has been longer than you wanted.
person-due-ideal = A good time to meet.
person-not-met = No meeting noted yet
person-met-today = Met today
person-met = { $days ->
    [one] Last met { $date }, yesterday
   *[other] Last met { $date }, { $days } days ago
  }
person-rhythm-both = { $ideal ->
    [one] about every day, after { $latest } days at the latest
   *[other] about every { $ideal } days, after { $latest } at the latest
  }
person-rhythm-ideal = { $ideal ->
    [one] about every day
   *[other] about every { $ideal } days
  }
person-rhythm-latest = { $latest ->
    [one] after a day at the latest
   *[other] after { $latest } days at the latest
  }
person-next = Next: { $when }
person-we-met = We met
person-met-of = We met: { $name }
person-met-on = On
person-met-said = Noted that you met { $name }.
person-invite = Invite
person-invite-of = Invite { $name }

invitation-usual = Hi { $name }, would you like to meet on { $day } at { $time } for { $what }?
invitation-name = the name
invitation-day = the day
invitation-time = the time
invitation-what = what to do
invitation-stands-for = { $name } stands for { $what }
invitation-when = When
invitation-open = No day yet
invitation-what-field = For what
invitation-what-usual = a walk
invitation-copy = Copy the words
