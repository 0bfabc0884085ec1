# What was noticed: first-hand facts, and beside each what is made of it. Nothing here asks for one, counts or compares.

noticed-title = What you noticed
noticed-about = One thing at a time, and only what you were there for.
noticed-fact = What happened
noticed-fact-help = What you saw or heard yourself, in plain words.
noticed-refused = When someone was online, what they looked at, where and with whom they were, how long an answer took, and what others saw: none of that is kept here. What was said or done with you can be. Your text stays; change that part, and it can be kept.
noticed-exact = The exact words, if you like
noticed-exact-help = With exact words in it, lists show only its date until you open it.
noticed-kind = What it is about
noticed-kind-communication = How we talk
noticed-kind-closeness = Closeness
noticed-kind-time-apart = Time apart
noticed-kind-attitude = How someone is towards someone
noticed-kind-plans = Plans and answers
noticed-kind-life-event = Something in a life
noticed-kind-good-moment = A good moment
noticed-of = Whom it is about
noticed-of-me = Me
noticed-of-them = Them
noticed-of-both = Both
noticed-made = What you make of it
noticed-story = The story you tell yourself
noticed-others = What else it could be
noticed-would-do = What that story would make you do
noticed-unknown = What you don't know
noticed-by-day = By day there is room for what you make of it.
noticed-save = Keep it
noticed-back = Back
noticed-saved = Kept.
noticed-saved-for = Kept under { $day }.
noticed-removed = Removed.
noticed-remove = Remove
noticed-as-opened = As it was when I opened it
noticed-as-opened-said = As it was when you opened it.
noticed-said-at = Said { $when }.
noticed-not-said = Not said, after all
noticed-not-said-said = It is open again.
noticed-was = { $day }, { $time }
noticed-written = Written { $when }.

noticed-agenda = Noticed, and not yet said
noticed-agenda-count = { $count ->
    [one] 1 thing that you noticed
   *[other] { $count } things that you noticed
  }
noticed-agenda-look = Show them
noticed-agenda-open = Open
noticed-agenda-open-of = Open what you noticed { $when }
noticed-agenda-fold = Fold
noticed-agenda-fold-of = Fold what you noticed { $when }
noticed-agenda-exact = Exact words: { $words }
noticed-agenda-say = It was said
noticed-agenda-said = Noted as said.
noticed-agenda-all = That was all of them.
noticed-tell = Tell it in a message
