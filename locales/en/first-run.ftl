# The first run: six steps, relief first.

first-run-progress = Step { $step } of { $of }
first-run-back = Back
first-run-go-on = Go on
first-run-skip = Skip this

# Step 1
first-run-help-title = What would help now?
first-run-quiet-minute = A quiet minute
first-run-quiet-minute-about = Nothing to fill in, nothing to decide.
first-run-make-plan = Make a plan
first-run-make-plan-about = About two minutes. You can skip anything.
first-run-not-safe = I don't feel safe
first-run-not-safe-about = People you can call.
first-run-others = Others who use this computer may find Interlude.

# Step 2
first-run-minute-title = The rest can wait.
first-run-minute-about = Breathe with the circle, or just look at it. Nothing is asked and nothing is kept.
first-run-minute-still = Breathe as slowly as feels good. Nothing is asked and nothing is kept.
first-run-minute-stop = Stop

# Step 4
first-run-protect-title = Keeping it yours
first-run-protect-about = What you write is encrypted and stays on this computer.
first-run-protect-who = Could someone else open this account?
first-run-protect-yes = Yes, or I'm not sure
first-run-protect-yes-about = Interlude asks for a passphrase when it starts.
first-run-protect-no = No, only me
first-run-protect-no-about = Interlude opens with this computer's login.
first-run-passphrase = Passphrase
first-run-passphrase-lost = Forgotten means lost. Nobody can open it for you then, and there is no second way in.
first-run-passphrase-help = A few words that only you would put together.
first-run-passphrase-again = The same once more
first-run-device-limits = There is no lock then: the key lies beside the file. Whoever can use your login, or read this computer's disk, can open it. You can set a passphrase in Settings at any time.
first-run-protect-skip = Decide later
first-run-protect-skip-about = Until then Interlude opens with this computer's login.
first-run-protect-done-passphrase = A passphrase protects what you write. Forgotten means lost. You can change it in Settings.
first-run-protect-done-device = Interlude opens with this computer's login. You can set a passphrase in Settings.

# Step 5
first-run-plan-title = What do you know so far?
first-run-plan-about = Leave open what is open. All of this can be changed later.
first-run-plan-since = Since when?
first-run-plan-agreed = What is agreed?
first-run-plan-agreed-some = Something is agreed
first-run-plan-agreed-nothing = Nothing is agreed
first-run-plan-nothing-about = That is a full answer. The plan then holds your own things, and a day on which you look again.

# Step 6
first-run-tomorrow-title = One thing for tomorrow, one person
first-run-tomorrow-about = Something small for yourself, and a friend or relative. Either can stay empty.
first-run-thing-heading = One thing
first-run-thing = What would be good for you?
first-run-thing-time = At
first-run-thing-need = What it feeds
first-run-person-heading = One person
first-run-person = Who?
first-run-person-help = A friend or relative. A name or an initial is enough.
first-run-person-day = Day
first-run-person-time = At
first-run-person-title = See { $name }
first-run-finish = Enough for tonight
first-run-finish-day = Enough for now
