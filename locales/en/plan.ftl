# The plan: what is agreed, what is not, and how sure that is.

plan-title = The plan
plan-edit = Change the plan
plan-make = Make a plan
plan-back = Back
plan-save = Save the plan
plan-saved = Saved

plan-empty-title = No plan at the moment
plan-empty-about = A plan holds what is so for a while, and your own things in it. It takes about two minutes, and anything in it may stay open. Five plain questions come first.

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
plan-past-end-meeting = The end has passed. You meet on { $date }.
plan-from-until = From { $from } until { $until }
plan-from = From { $from }. No end is agreed.
plan-same-home = Under one roof
plan-not-agreed = { $count ->
    [0] What stands here is agreed. Something else is still open.
    [one] { $total ->
        [1] The one term is not agreed.
       *[other] { $count } of { $total } terms is not agreed.
      }
   *[other] { $count } of { $total } terms are not agreed.
  }
plan-all-agreed = All of it is agreed.
plan-something-open = Something is still open.
plan-nothing-to-agree = Nothing is left to agree.
plan-own-choices = { $count ->
    [one] One term is your own choice. On the page to hand over it stands under "Not agreed".
   *[other] { $count } terms are your own choice. On the page to hand over they stand under "Not agreed".
  }
plan-when = Time
plan-check-ins = Check-ins
plan-no-cadence = No check-ins are agreed.
plan-no-next = No further check-in stands in the calendar.
plan-next-check-ins = Next
plan-their-time = { $time } for them
plan-reconnect = Meeting again
plan-no-reconnect = No meeting is agreed.
plan-reconnect-at = { $date }, { $time }
plan-reconnect-after-end = { $days ->
    [one] The day after the end.
   *[other] { $days } days after the end.
  }
plan-reconnect-place = Where: { $place }
plan-reconnect-purpose = What for: { $purpose }
plan-look-again = Looking again
plan-look-again-on = You look at this again on { $date }.
plan-look-again-today = Today is the day on which you look at this again.
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
plan-cadence-after = { $every ->
    [one] The day after the last contact
   *[other] { $every } days after the last contact
  } at { $time }, { $channel ->
    [text] by text
    [call] by phone
    [video] by video
    [in_person] in person
   *[other] some other way
  }.
plan-cadence-tone-is = The tone: { $tone }
plan-absences-are = None on { $dates }.
plan-confirmation-is = The day before, at { $time }, you ask whether it stands.
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

plan-standing-more = Who said it, and since when
plan-said-by = Who said it?
plan-said-by-nobody = nobody yet
plan-said-by-me = said by me
plan-said-by-them = said by them
plan-said-by-both = said by both of us
plan-since = Since
plan-since-help = Empty: since you last changed it here. New terms hold from today, unless you write another day.
plan-since-short = since { $date }

# The parts of the screen
plan-parts = Parts of the plan
plan-part-plan = Plan
plan-part-versions = Before
plan-part-page = Page to hand over

# A change
plan-change-heading = This change
plan-change = What is it?
plan-change-renegotiation = We agreed something new
plan-change-renegotiation-help = The former terms are kept, with the date and the reason.
plan-change-correction = I wrote something down wrongly
plan-change-correction-help = The terms are the same; only what stands here was wrong.
plan-change-reason = Why it changes
plan-change-reason-extends = Why it becomes longer
plan-change-reason-extends-help = A longer time needs a reason that both of you know.

# What it will do
plan-preview = The next 14 days
plan-preview-about = What this plan will remind you of, as it stands here.
plan-preview-not-yet = What it will remind you of stands here once this makes sense:
plan-preview-lacks = What makes no sense yet
plan-stays-meeting = The meeting on { $date } stays as it is. It is before the new end.
plan-stays-promise = The day of your promise to come back, { $date }, stays as it is. It is before the new end.
plan-preview-nothing = It reminds you of nothing in the next 14 days.

# What the plan brings up
plan-renewal-title = The end is near
plan-renewal-passed = The end has passed
plan-renewal-proposed = You needn't decide today. If both of you want more time, it can be renewed once, with a new end and a reason.
plan-renewal-review-first = It was made longer once. Before another time, look at all of it.
plan-renew = Renew it with a new end
plan-review-write = Look at all of it
limbo-title = Some things are open
limbo-own-date = Or choose a date of your own
ask-title = One question for the next check-in

# Looking at all of it
review-title = A look at all of it
review-about = Nothing has to be decided by it. What you write is yours.
review-good = What has this time been good for?
review-missing = What is missing, for me and for them?
review-next = What do I want to ask or to change?
review-seen = What stands, and how check-ins went
review-went = How check-ins went
review-never-said = Never said
review-text = What you see
review-save = Keep this
review-before = What you wrote on { $date }

# After it has turned
turned-no-title = A no was said
turned-no-about = It holds. No contact is planned here any more, and nothing reminds you of any. What you logged is kept, and so is everything that is your own. It may hurt, and there is nothing you have to solve now.
turned-my-no-title = You said no
turned-my-no-about = It holds, and you needn't give a reason again. Nothing here reminds you of any contact. What you logged is kept, and so is everything that is your own. If it goes on, there are people for that.
turned-log = What you logged
turned-unsafe-title = Your safety comes first
turned-unsafe-about = Nothing here prompts contact any more: no check-ins, no messages, no meeting.
turned-unsafe-danger = Cutting contact suddenly can raise the danger. Ask someone who knows about this first.
turned-unsafe-device = Call from a device that they can't reach.
plan-script-former = The terms changed since this was written. See whether it still fits before you copy it.
plan-script-met = The day of your meeting has passed since this was written. See whether it still fits before you copy it.
ask-script = Change it
plan-script-fits = It still fits
turned-mistake = This was a mistake
turned-taken-back = Taken back.

# Versions
versions-title = What held before
versions-empty = The terms haven't changed since you wrote them down. When you agree something new, what held before is kept here with its date and reason.
versions-first = The first terms
versions-renegotiation = New terms
versions-extension = A longer time
versions-number = version { $number }
versions-reason = Why: { $reason }
versions-with-certainty = { $text } ({ $certainty })
versions-before = Before:
versions-now = Now:
versions-gone = holds no longer
versions-no-terms = No terms were written down.
versions-nothing = Nothing of it changed.

# The page to hand over
handover-heading = A page to hand over
handover-about = Only terms stand on it: what both of you agreed, and apart from it what is not. Nothing of what is yours is on it. To save it as PDF, choose that in the print dialog.
handover-print = Print or save as PDF
handover-as-text = As text
handover-as-page = As a page
handover-title = What we agreed for this time
handover-from = From { $date }
handover-agreed = Agreed
handover-nothing-agreed = Nothing is agreed yet.
handover-not-agreed = Not agreed
handover-either = Either of us may end this any time.
handover-never = Terms about where someone is, whom they see, passwords, or access to money don't belong on this page.
handover-never-home = Nobody has to report where they are or whom they see, and nothing here is about passwords or access to money.
handover-starts-me = The one who hands this over starts.
handover-starts-them = The one who is handed this starts.
handover-starts-either = Either of us may start.
handover-may-me = the one who hands this over
handover-may-them = the one who is handed this
handover-may-either = either of us
handover-may-neither = nobody
handover-needs-first = What the one who hands this over needs
handover-needs-second = What the one who is handed this needs
handover-limits-first = Limits of the one who hands this over
handover-limits-second = Limits of the one who is handed this

# Ending
plan-end = End this plan
plan-end-title = End this plan?
plan-end-about = Its check-ins stop. All of it stays to be read under Earlier plans, and for 30 days you can take it up again. What you do for yourself stays as it is.
plan-end-confirm = End the plan
plan-end-cancel = Keep it
plan-ended = The plan has ended. It stands under Earlier plans.

# Earlier plans
earlier-plans = Earlier plans
earlier-plan-line = From { $from }, ended on { $ended }
earlier-plan-read = Read it
earlier-plan-read-of = Read it: the plan from { $from }
earlier-plan-back = Back
earlier-plan-take-up = Take it up again
earlier-plan-taken-up = The plan goes on. What would have come meanwhile was never due.
earlier-plan-before = before: { $felt }
earlier-plan-after = after: { $felt }
earlier-plan-check-ins-none = No check-in was planned or written down.
earlier-plan-looks = What you saw when you looked at all of it

earlier-plan-weeks = How the weeks were

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
safety-about-told-not = A clear no, or a court's, holds. It may hurt, and there is nothing you have to solve now. Interlude can still help you look after yourself.
safety-help = People who can help
safety-self-care = Go to the part for myself
safety-back = Back
