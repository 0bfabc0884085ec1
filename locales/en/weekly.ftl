# The weekly check: five lines, each between two words.

weekly-title = How this week was
weekly-about = Two minutes at most. Each line may stay open.
weekly-to = How this week was

weekly-week = My own week
weekly-week-low = heavy
weekly-week-high = light
weekly-distance = The distance
weekly-distance-low = too near
weekly-distance-high = too far
weekly-agreed = I could rely on what was agreed
weekly-agreed-low = not
weekly-agreed-high = fully
weekly-freely = I could say no, and say what I think, without fear
weekly-freely-low = no
weekly-freely-high = yes
weekly-care = I looked after myself
weekly-care-low = hardly
weekly-care-high = well

# The name of one place on a line.
weekly-step = { $step } of 5, from “{ $low }” to “{ $high }”
weekly-leave-open = Leave it open
weekly-leave-open-of = Leave it open: { $line }
weekly-before = On { $date }: { $step } of 5
weekly-before-open = On { $date } it stayed open.
weekly-not-one = Choose one of the five places, or leave it open.
weekly-nothing = Nothing is answered yet. One line is enough.

weekly-freely-help = There are people to talk to about that, in confidence.
weekly-freely-help-act = Find help
weekly-doctor = If it has been dark for two weeks, a doctor is a good next person.

weekly-thing = One thing for next week
weekly-thing-help = It becomes an activity. It may stay open.
weekly-thing-stands = It stands among your activities.
weekly-thing-place = Find a time for it
weekly-save = Save
weekly-saved = Saved.
weekly-saved-first = Saved. From now on it stands beside planning the week.
weekly-remove = Remove this week’s answers
weekly-removed = Removed.

weekly-beside = Offer it together with planning the week
weekly-beside-when = { $day } at { $time }. There is one reminder for both.
weekly-beside-none = Planning the week is off, so nothing reminds of it.
weekly-beside-act = How was this week?

weekly-earlier = Weeks before
weekly-earlier-open = Left open
