# The plan: what is agreed, what is not, and how sure that is.

plan-title = The plan
plan-edit = Change the plan
plan-make = Make a plan
plan-back = Back
plan-save = Save the plan
plan-saved = Saved
plan-draft-kept = What you began to change is still here.
plan-draft-drop = Start again from the saved plan

plan-empty-title = No plan yet
plan-empty-about = Here will stand what the two of you agreed: until when, how often you check in, when you meet again, and how sure each of it is. If nothing is agreed, a plan can hold only your own things.

# The page
plan-with = With { $name }
plan-role-they-asked = They asked for space
plan-role-i-asked = You asked for space
plan-role-both = You both decided
plan-role-unclear = Who asked is unclear
plan-day = Day { $day }
plan-day-of = Day { $day } of { $days }
plan-not-begun = Not begun yet
plan-past-end = The end has passed. You needn't decide today.
plan-from-until = From { $from } until { $until }
plan-from = From { $from }. No end is agreed.
plan-same-home = Under one roof
plan-not-agreed = { $count ->
    [0] All of it is agreed.
    [one] { $total ->
        [1] The one term is not agreed.
       *[other] { $count } of { $total } terms is not agreed.
      }
   *[other] { $count } of { $total } terms are not agreed.
  }
plan-purpose-mine = My reason
plan-purpose-theirs = What they told me
plan-when = Time
plan-check-ins = Check-ins
plan-no-cadence = No check-ins are agreed.
plan-no-next = No further check-in stands in the calendar.
plan-next-check-ins = Next
plan-their-time = { $time } for them
plan-reconnect = Meeting again
plan-no-reconnect = No meeting is agreed.
plan-reconnect-at = { $date }, { $time }
plan-reconnect-place = Where: { $place }
plan-reconnect-purpose = What for: { $purpose }
plan-look-again = Looking again
plan-look-again-on = You look at this again on { $date }.
plan-terms = What holds meanwhile
plan-no-terms = Nothing is written down here yet.

# Check-ins in a sentence
plan-cadence-daily = Every day at { $time }, { $channel ->
    [text] by text
    [call] by phone
    [video] by video
    [in_person] in person
   *[other] some other way
  }.
plan-cadence-days = { $every ->
    [one] Every day
    [2] Every other day
   *[other] Every { $every } days
  } at { $time }, { $channel ->
    [text] by text
    [call] by phone
    [video] by video
    [in_person] in person
   *[other] some other way
  }.
plan-cadence-weekdays = { $days } at { $time }, { $channel ->
    [text] by text
    [call] by phone
    [video] by video
    [in_person] in person
   *[other] some other way
  }.
plan-cadence-zone = The time is { $zone } time.
plan-starter-me = You start.
plan-starter-them = They start.
plan-starter-either = Either of you may start.

# Certainty
plan-certainty = How sure is this?
plan-certainty-agreed = agreed
plan-certainty-proposed = I proposed
plan-certainty-assumed = I assume
plan-certainty-unknown = unknown
plan-certainty-own-choice = my own choice

# The form
plan-form-title = What holds for now
plan-form-about = Leave open what is open. Nothing here has to be complete.
plan-templates = Begin with
plan-templates-about = A beginning that you can change line by line. Your own words stay.
plan-template-few-days = A few days
plan-template-one-week = One week
plan-template-two-weeks = Two weeks
plan-template-month = A month
plan-template-nothing = Nothing agreed yet
plan-template-one-roof = Under one roof
plan-template-filled = Filled in. Nothing is saved yet.
plan-roof-rooms = Who has which room
plan-roof-nights = Nights at home and away
plan-roof-meals = Meals together or apart
plan-roof-visitors = Visitors
plan-roof-talk = When we talk about us

plan-role = Who asked for space?
plan-role-short-they-asked = They asked
plan-role-short-i-asked = I asked
plan-role-short-both = We both decided
plan-role-short-unclear = It's unclear
plan-name = Their name, or an initial
plan-name-help = Only you see this.
plan-starts = From
plan-ends = Until
plan-ends-help = Empty if no end is known.
plan-ends-certainty = How sure is the end?
plan-home = Do you live in the same home?
plan-home-same = Yes
plan-home-apart = No
plan-look-again-date = A day to look again
plan-look-again-help = Your own date. Until then nothing has to be decided.
plan-look-again-time = Remind me at

plan-has-cadence = Check-ins are planned
plan-has-cadence-help = Moments when you two are in touch.
plan-cadence-repeat = How often?
plan-repeat-daily = Every day
plan-repeat-every-n = Every few days
plan-repeat-weekdays = On some weekdays
plan-cadence-every = Every how many days?
plan-cadence-weekdays-label = On
plan-cadence-time = Time
plan-cadence-zone-label = Whose clock?
plan-cadence-zone-mine = This computer's
plan-cadence-starts = First one from
plan-cadence-starts-help = Empty: from the start of the plan.
plan-cadence-channel = How?
plan-channel-text = Text
plan-channel-call = Call
plan-channel-video = Video
plan-channel-in-person = In person
plan-channel-other = Other
plan-cadence-starter = Who starts?
plan-starter-short-me = I do
plan-starter-short-them = They do
plan-starter-short-either = Either
plan-cadence-certainty = How sure are the check-ins?

plan-has-reconnect = A meeting is planned
plan-has-reconnect-help = When you see each other and talk about what comes next.
plan-reconnect-date = Day
plan-reconnect-time = Time
plan-reconnect-place-label = Where
plan-reconnect-purpose-label = What for
plan-reconnect-certainty = How sure is the meeting?

plan-purposes = What it is for
plan-terms-heading = What holds meanwhile
plan-terms-about = One line each: contact in between, shared duties, limits, being kind when you meet by chance.
plan-term = Line { $number }
plan-term-certainty = How sure?
plan-term-add = Add a line
plan-term-remove-short = Remove
plan-term-remove = Remove line { $number }
plan-term-removed = Line removed.
plan-section-basics = The two of you
plan-section-time = How long

# Ending
plan-end = End this plan
plan-end-title = End this plan?
plan-end-about = Its check-ins stop. The plan itself stays in your history, and what you do for yourself stays as it is. An ended plan can't be opened again.
plan-end-confirm = End the plan
plan-end-cancel = Keep it
plan-ended = The plan has ended. It is kept in your history.

# Questions before a plan
questions-afraid = Are you afraid of them?
questions-watched = Could someone be watching your phone or computer?
questions-pressured = Are you pressured about contact, money, or where you go?
questions-after-no = Does contact go on after you said no?
questions-told-not = Have they, or a court, told you not to contact them?
questions-yes = Yes
questions-no = No
questions-title = Before a plan, five plain questions
questions-about = They are not scored and not stored. Leave out what you like.
questions-go-on = Go on
questions-back = Back

# After a yes
safety-title-not-made = This planner isn't made for that
safety-about-not-made = What you describe needs more than a plan. There are people who know about this. They listen, and they don't decide for you. If someone may be watching this device, call from one that they can't reach.
safety-danger = Cutting contact suddenly can raise the danger. It is worth asking one of them first.
safety-title-told-not = Then there is no contact to plan
safety-about-told-not = A clear no, or a court's, holds. It may hurt, and there is nothing you have to solve tonight. Interlude can still help you look after yourself.
safety-help = People who can help
safety-self-care = Go to the part for myself
safety-back = Back
