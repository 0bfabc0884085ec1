# Sheets: what a person needs, offers and asks for. Short lists, each in versions that stay as they were.

sheets-title = What matters to me
sheets-about = Six short lists, written while it is calm. What was written stays as it was, and later versions stand beside it.
sheets-none = With a plan there are short lists here of what you need, and of what you would need to see.
sheets-to-points = How it went so far

sheet-needs = What I need
sheet-needs-about = Some of it you can find with friends, in a hobby, in quiet. Some of it not.
sheet-offers = What I can offer, and do otherwise
sheet-offers-about = What is yours to change, because you want to.
sheet-must-haves = What I must have
sheet-must-haves-about = Five at most: what has to be there so that you stay well.
sheet-deal-breakers = What I cannot live with
sheet-deal-breakers-about = Three at most. Acts, not persons.
sheet-would-see = What I would need to see
sheet-would-see-about = Acts that one can see, such as “You answer on the day we agreed.” Nobody can do what they were not told.
sheet-outcomes = Ready for each outcome
sheet-outcomes-about = If it goes this way, what you do first; and if it goes the other way.

sheet-empty = Nothing yet.
sheet-write = Write it
sheet-write-of = Write it: { $sheet }
sheet-change = Change
sheet-change-of = Change: { $sheet }
sheet-line = Line { $number }
sheet-if = If …
sheet-then = … then I
sheet-if-then = If { $if }, then I { $then }
sheet-if-only = If { $if }
sheet-more = One more line
sheet-save = Save
sheet-close = Close
sheet-saved = Saved.
sheet-saved-beside = Saved. What stood there before stays beside it.
sheet-written = Written { $when }
sheet-first-days = In the first 48 hours
sheet-reads-again = This is from the first 48 hours. Read it again: does it still hold?
sheet-holds = It still holds
sheet-former = How it was before
sheet-former-of = How it was before: { $sheet }
sheet-former-empty = Nothing stood there.
sheet-day-three = From day three on
sheet-remove = Remove
sheet-remove-of = Remove what was written { $when }
sheet-removed = Removed.

sheet-have-told = Have I told them?
sheet-told = Told
sheet-told-said = Noted.
sheet-tell = I told them
sheet-tell-of = I told them: { $line }
sheet-not-told = Not yet, after all
sheet-not-told-of = Not yet, after all: { $line }
sheet-ask = Make it a question
sheet-ask-of = Make it a question: { $line }
sheet-question = It would help me: “{ $line }” Would that be all right for you?
sheet-asked = It stands among your questions for when you talk.

sheet-offered = This week, if you like: { $sheet }
sheet-wave = Not this one
sheet-waved = It is not offered again. You can always open it here.
