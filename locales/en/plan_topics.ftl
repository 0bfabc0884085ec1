# What a term can be about, and one question for each.

# Questions to ask, by topic
ask-ends = { $role ->
    [they_asked] Until about when would you like this time to last?
    [i_asked] I'd like us to settle until about when this time lasts. What would be all right for you?
    [both] Until when do we give each other this time?
   *[unclear] Until when do we go on like this?
  }
ask-ends-named = Would it suit you if this time lasted until { $day }?
ask-cadence = How often would you like us to check in, and how?
ask-reconnect = When and where do we meet to talk about how it was?
ask-reconnect-named = Would { $day }, { $time } suit you for meeting and talking?
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
ask-answers = How soon do we answer, and what needs no answer?
ask-kind-line = May each of us send one kind line on a big day?
ask-sign = Is there a sign we could send that needs no answer?
ask-encounters = How do we do it where we meet anyway, at work or with the children?
ask-closeness = What holds for closeness meanwhile, for both of us?
ask-seeing-others = What holds for seeing others meanwhile, for both of us?
ask-telling = What do we tell children and friends, and what do we say online?
ask-through-whom = Through whom do we arrange what has to be arranged, if not between us?
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
topic-answers = How soon we answer
topic-kind-line = A kind line on big days
topic-sign = A sign that needs no answer
topic-encounters = Where we meet anyway
topic-closeness = Closeness
topic-seeing-others = Seeing others
topic-telling = What we tell others
topic-through-whom = Through whom, if not us
topic-other = Something else
ask-write-first = May I write first, if there is something to arrange?
