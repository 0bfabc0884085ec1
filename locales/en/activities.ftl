# Activities: what I do for myself.

activities-title = For yourself
activities-add = Add something
activities-empty-title = Nothing here yet
activities-empty-about = Here will stand what does you good. Take one of these and change it, or write your own.
activities-someday = One of these days
activities-no-need = Anything else
activities-no-next = No further date
activities-minutes = { $minutes } min
activities-with = with { $name }
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
activity-minutes = How long, in minutes
activity-with = With whom
activity-with-help = Empty: on your own.
activity-note = Note
activity-repeat = When
activity-repeat-someday = One of these days
activity-repeat-once = Once
activity-repeat-daily = Every day
activity-repeat-every-n = Every few days
activity-repeat-weekdays = On some weekdays
activity-repeat-monthly = Every month
activity-repeat-after-done = Some days after I did it
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
