# The look back: seven questions, each answered first and read beside what was written.

look-back-title = Look back
look-back-about = Seven questions, in as many sittings as you like. First your answer, then what you wrote in this time. You needn’t decide today.
look-back-none = With a plan there are seven questions here, to look back at it.
look-back-nothing-written = Nothing was written here.
look-back-to-talk = Talk

look-back-kept = What of what we agreed was kept, by me, by them?
look-back-better = What got better?
look-back-harder = What got harder?
look-back-must-haves = Is what I must have there?
look-back-freely = Could I say what I think, without fear?
look-back-tried = What did we try, and who?
look-back-friend = What would I tell a friend?

look-back-write = Answer
look-back-write-of = Answer: { $question }
look-back-open = Open
look-back-open-of = Open: { $question }
look-back-close = Close
look-back-close-of = Close: { $question }
look-back-answer = My answer
look-back-save = Keep my answer
look-back-saved = Kept. What you wrote in this time stands beside it.
look-back-keep = It stands as it is
look-back-keep-said = Kept.
look-back-change = Change it
look-back-changed-said = Changed. What stood there stays.
look-back-first-on = Written { $when }
look-back-kept-on = Kept { $when }
look-back-changed-on = Changed { $when }
look-back-before = How it was before

look-back-beside = What you wrote in this time
look-back-beside-none = Nothing of what you wrote in this time belongs to this question.
look-back-beside-about = The same number from each part that has any, by its place and not by what it says.
look-back-begin = The begin
look-back-middle = The middle
look-back-end = The end
look-back-count = { $shown } of { $count }
look-back-nothing = Nothing
look-back-step = Without fear: { $step } of 5
look-back-must-haves-now = What you must have
look-back-never-said = Never said
look-back-tried-now = What was tried
