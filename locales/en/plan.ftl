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
plan-said-by-me = I did
plan-said-by-them = they did
plan-said-by-both = we both did
plan-since = Since
plan-since-help = Empty: since you last changed it here.
plan-since-short = since { $date }

# The parts of the screen
plan-parts = Parts of the plan
plan-part-plan = Plan
plan-part-versions = Before
plan-part-page = Page to hand over

# The form
plan-form-title = What holds for now
plan-form-about = Leave open what is open. Nothing here has to be complete.
plan-templates = Begin with
plan-templates-about = A beginning that you can change line by line. Your own words stay.
plan-templates-length = How long
plan-templates-rhythm = How often
plan-templates-way = Where you are
plan-template-daily-text = A text a day
plan-template-twice-a-week = Twice a week
plan-template-weekly-call = A call a week
plan-template-ask-for-space = Asking for space
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
plan-repeat-after-contact = Some days after contact
plan-cadence-every = Every how many days?
plan-cadence-days-after = How many days after?
plan-cadence-days-after-help = Counted from the last contact that you logged. Done on a reminder sets the next one, too, and logs nothing.
plan-cadence-tone = How it should sound
plan-cadence-tone-help = For example: short and friendly, nothing heavy.
plan-both-clocks = { $theirs } there is { $mine } on this computer.
plan-absences = Agreed days without a check-in
plan-absences-help = A journey, an exam, a family visit: nobody waits that day.
plan-absence = Day { $number }
plan-absence-remove = Remove day { $number }
plan-absence-add = Add a day
plan-has-confirmation = Ask the day before whether it stands
plan-has-confirmation-help = A small thing of your own, with words to copy. Good with someone who forgets.
plan-confirmation-time = At
plan-confirmation-text = What you write
plan-confirmation-begin = Is tomorrow still fine for you? If not, name another time.
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

plan-contact-heading = Contact in between
plan-no-contact = Nothing is said about contact in between.
plan-has-contact = Something holds between check-ins
plan-has-contact-help = How much contact there is, and who may begin.
plan-contact-level = How much?
plan-contact-none = None
plan-contact-emergencies = Emergencies only
plan-contact-logistics = Logistics only
plan-contact-light = Something light now and then
plan-contact-as-usual = As usual
plan-contact-by-text = Who may write first?
plan-contact-by-call = Who may call first?
plan-contact-in-person = Who may come by?
plan-contact-certainty = How sure is that?
plan-may-start-unsaid = nothing is said
plan-may-start-me = you
plan-may-start-them = they
plan-may-start-either = either of you
plan-may-start-neither = nobody
plan-may-write = First to write: { $who }
plan-may-call = First to call: { $who }
plan-may-visit = Coming by: { $who }

plan-missed-heading = If a check-in doesn't happen
plan-has-missed = Decide now, while it is calm
plan-has-missed-help = Then nothing has to be decided in the moment.
plan-wait-hours = Hours to wait first
plan-has-nudge = One message, prepared now
plan-has-nudge-help = It is offered once for each check-in, and only where you may write first. You copy it yourself.
plan-nudge = The message
plan-nudge-begin = We had a check-in today. Would another time suit you better?
plan-missed-then = After that comes something for yourself, and after a second one in a row a look at the plan.
plan-missed-wait = { $hours ->
    [0] You don't wait.
    [one] You wait an hour.
   *[other] You wait { $hours } hours.
  }
plan-missed-nudge = Then you may send this, once:

plan-purposes = What it is for
plan-terms-heading = What holds meanwhile
plan-terms-about = One line each: contact in between, shared duties, limits, being kind when you meet by chance.
plan-term = Line { $number }
plan-term-topic = What is it about?
plan-term-certainty = How sure?
plan-term-add = Add a line
plan-term-remove-short = Remove
plan-term-remove = Remove line { $number }
plan-term-removed = Line removed.
plan-section-basics = The two of you
plan-section-time = How long

plan-about-they-asked = They asked for room. What you write here is what you know; what you don't know may stay open.
plan-about-i-asked = You asked for room. It helps both of you if the other knows until when, and that you will come back.
plan-about-both = You both decided. What you agreed together stands first.
plan-about-unclear = Nobody has said it clearly. A plan can hold that, too.
plan-purpose-mine-asked = What I need the time for
plan-purpose-theirs-asked = What I told them
plan-promise = A day to keep your promise to come back
plan-promise-help = You said that you'd return. This reminds you in time.
plan-promise-offer = The day before
plan-promise-title = My promise
plan-promise-on = You are reminded of your promise to come back on { $date }.
plan-texts-heading = Words to have ready
plan-texts-about = Nothing here is sent. You copy it yourself, if you want to.
plan-open-door = A note that leaves the door open
plan-open-door-help = For once, not for every day.
plan-open-door-begin = I'm giving you the room you asked for. When you want to talk, I'm glad to hear from you.
plan-open-door-copy = Copy it, once
plan-open-door-copied = Copied { $when }. Once is enough.
plan-ask-script = How to ask for space
plan-ask-script-help = Why, until when, how you stay in touch, and that you will come back.
plan-ask-script-begin = I care about us, and I need some time for myself. I'd like it to be until [day]. I'll write to you every [number] days, and on [day] I'd like us to meet and talk. Is there something you need in the meantime?
plan-text-begin = Begin with an example
plan-by-chance = If you meet by chance
plan-by-chance-about = Meeting by chance is nobody's fault. You wrote down:

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
plan-preview-not-yet = Once everything here makes sense, it stands here.
plan-preview-nothing = It reminds you of nothing in the next 14 days.

# What the plan brings up
plan-renewal-title = The end is near
plan-renewal-proposed = You needn't decide today. If both of you want more time, it can be renewed once, with a new end and a reason.
plan-renewal-review-first = It was made longer once. Before another time, look at all of it.
plan-renew = Renew it with a new end
plan-review-write = Look at all of it
limbo-title = Some things are open
limbo-reason = You know no reason.
limbo-time-frame = No end is known.
limbo-return = No time to meet and talk is agreed.
limbo-ask = You could ask, at the next check-in or when it suits both of you:
limbo-ask-reason = Would you tell me what you need the time for? A short answer is enough.
limbo-ask-time-frame = Until about when would you like this time to last?
limbo-ask-return = When could we meet and talk about how it was?
limbo-own-date = Or choose a date of your own
ask-title = One question for the next check-in

# Questions to ask, by topic
ask-ends = Until when do we give each other this time?
ask-cadence = How often would you like us to check in, and how?
ask-reconnect = When and where do we meet to talk about how it was?
ask-contact = What is fine for you between check-ins: nothing, logistics, or something light?
ask-early-end = What do we do if one of us wants to end this sooner?
ask-not-counted = What doesn't count as contact for you, such as meeting by chance?
ask-needs-mine = There is something I need meanwhile. May I tell you?
ask-needs-theirs = What do you need from me meanwhile?
ask-limits-mine = There is a limit that matters to me. May I tell you?
ask-limits-theirs = Is there something you'd like me not to do?
ask-home = Who sees to what at home meanwhile?
ask-children = How do we do it with the children meanwhile?
ask-money = How do we share what has to be paid meanwhile?
ask-work = How do we do it at work meanwhile?
ask-be-kind = What do we do if we meet by chance?
ask-rooms = Who has which room meanwhile?
ask-nights = Which nights is each of us at home?
ask-meals = Which meals do we have together?
ask-visitors = How do we do it with visitors?
ask-talk = When do we talk about us, and when not?
ask-other = One thing we never settled: is it fine for you like this?

# What a line is about
topic-ends = Until when
topic-cadence = Check-ins
topic-reconnect = Meeting again
topic-contact = Contact in between
topic-early-end = Ending early
topic-not-counted = What doesn't count
topic-needs-mine = What I need
topic-needs-theirs = What they need
topic-limits-mine = My limits
topic-limits-theirs = Their limits
topic-home = The home
topic-children = Children
topic-money = Shared costs
topic-work = Work
topic-be-kind = Being kind by chance
topic-rooms = Rooms
topic-nights = Nights
topic-meals = Meals
topic-visitors = Visitors
topic-talk = Talking about us
topic-other = Something else

# Looking at all of it
review-title = A look at all of it
review-about = Nothing has to be decided by it. What you write is yours.
review-good = What has this time been good for?
review-missing = What is missing, for me and for them?
review-next = What do I want to ask or to change?
review-text = What you see
review-save = Keep this
review-before = What you wrote on { $date }

# After it has turned
turned-no-title = A no was said
turned-no-about = It holds. No contact is planned here any more, and nothing reminds you of any. What you logged is kept, and so is everything that is your own. It may hurt, and there is nothing you have to solve tonight.
turned-log = What you logged
turned-unsafe-title = Your safety comes first
turned-unsafe-about = Nothing here prompts contact any more: no check-ins, no messages, no meeting.
turned-unsafe-danger = Cutting contact suddenly can raise the danger. Ask someone who knows about this first.
turned-unsafe-device = Call from a device that they can't reach.
turned-mistake = This was a mistake

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
handover-never = Nothing here is about where someone is, whom they see, passwords, or access to money.
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
