# Settings.

settings-title = Settings
settings-saved = Saved.

quiet-title = Quiet hours
quiet-text = In this window of the day no reminder is shown. What comes due waits until it ends.
quiet-on = Keep quiet hours
quiet-from = From
quiet-to = To
quiet-covers = In the next 14 days they hold back:
quiet-covered = { $title }, { $time }: comes at { $until }

silence-title = Silence
silence-text = Reminders are off for a while. What falls into it is not shown later.
silence-one-hour = For 1 hour
silence-until-tomorrow = Until tomorrow, { $time }
silence-until = Until…
silence-start = Start silence
silence-now = Silent until { $until }.
silence-lets-through = Check-ins still come.
silence-covers = { $count ->
    [one] This falls into it:
   *[other] These fall into it:
}
silence-covered = { $title }, { $when }
silence-covers-more = and { $count } more
silence-through = Let these through
silence-through-help = Off: you won't be reminded of them, not later either.
silence-stop = End silence

now-title = Silent now
now-nothing = Nothing. Reminders come at their time.
now-silence = You silenced reminders until { $until }.
now-quiet = These are quiet hours until { $until }. Reminders wait until they end.
now-desktop = This desktop is set not to be disturbed. Reminders wait until it may be.
now-no-service = No notification service answers. Reminders stand in the inbox.
now-follows-desktop = Do not disturb of this desktop is respected: reminders wait until it ends.
now-follows-nothing = This desktop doesn't tell Interlude about do not disturb. It may hold notifications back by itself; the inbox has everything.

leads-title = Ahead of time
leads-text = One more reminder before the thing itself.
leads-check-ins = Before a check-in
leads-reconnect = Before the meeting
leads-activities = Before my own things
lead-none = None
lead-10-minutes = 10 minutes
lead-30-minutes = 30 minutes
lead-1-hour = 1 hour
lead-2-hours = 2 hours
lead-1-day = 1 day

notify-title = Notifications
topics-label = Say what a reminder is for
topics-help = Off: "A reminder for 19:00 is due."
topics-warning = Whoever looks at this screen can read it then, also while you are away, and the desktop may keep it in its history. While Interlude is locked it stays hidden.
topics-confirm = Show what it is for
topics-cancel = Keep it hidden
sound-label = With a sound
sound-help = Where the desktop plays one.
test-seen-question = Did you see it?
test-seen-yes = Yes
test-seen-no = No
test-seen-good = Good. Reminders will look like that.
test-not-seen-text = Nothing is lost: what comes due always stands in the inbox. You could look at this:
test-not-seen-service = No notification service answered. Some desktops need one to be started.
test-not-seen-disturb = Is do not disturb, or a focus mode, switched on?
test-not-seen-allowed = Do the system's settings allow notifications from Interlude?
test-not-seen-inbox = If it stays like this, look into the inbox now and then.

protect-title = Protection
protect-device = This computer's login protects your planner. Whoever can use your account on this computer can open it. The file is encrypted, but its key lies beside it; a copied disk or backup can be read.
protect-passphrase = A passphrase protects your planner. Without it nobody can read it. Forgotten means lost: there is no other way in.
protect-limits = Nothing here helps against someone who controls this computer, watches the screen, or makes you tell the passphrase.
protect-fence-partly = This system's kernel has only a part of the file fence (Landlock). In its gaps only Interlude's own care keeps the window from other files.
protect-fence-absent = This system's kernel has no file fence (Landlock). Only Interlude's own care keeps the window from other files.
protect-set = Use a passphrase
protect-change = Change the passphrase
protect-remove = Go back to this computer's login
protect-current = Passphrase now
protect-new = New passphrase
protect-new-help = At least 8 characters. A few words in a row are good. Forgotten means lost.
protect-again = The same again
protect-save = Save passphrase
protect-remove-text = From then on your planner opens without asking, for everyone who can use your account. There is no lock then.
protect-remove-yes = Remove the passphrase
protect-back = Back
protect-lock-now = Lock now

released-label = Show my card and my lines for next time while locked
released-help = In a pause, before the passphrase. Anyone at this computer can read them then.
released-warning = They lie readable beside your encrypted planner from then on, and a pause shows them to whoever sits at this computer. Lines that you folded away are not among them.
released-confirm = Show them while locked
released-cancel = Keep them locked
released-list-label = Show my list for a bad hour while locked
released-list-help = Under “I'm not okay”, before the passphrase. Anyone at this computer can read it then.
released-list-warning = It lies readable beside your encrypted planner from then on, with every name and number in it, and is shown to whoever sits at this computer.
released-list-confirm = Show it while locked
released-list-cancel = Keep it locked

look-title = Appearance and start
theme-label = Theme
theme-system = Like this computer
theme-light = Light
theme-dark = Dark
autostart-label = Start with the computer, without a window
autostart-help = So that reminders come without opening Interlude first.
autostart-absent = Starting with the computer can't be set here.

desktop-title = This desktop
desktop-tray-present = Interlude has an icon in the tray. Closing the window keeps it running, and reminders come.
desktop-tray-absent = This desktop shows no tray icons. Nothing is missing: everything is in this window. If you close it and keep Interlude running, start Interlude again to see it.
desktop-pause = A pause from anywhere: give this line to a keyboard shortcut in your desktop's settings. With --mood or --note instead of --pause it opens those.
desktop-notify-present = Reminders come as desktop notifications with Done, Later and Open.
desktop-notify-no-buttons = Reminders come as desktop notifications without buttons. To answer one, open Interlude.
desktop-notify-absent = No notification service answers on this desktop. What comes due stands in the inbox at once, and Interlude keeps trying to notify you.
desktop-test = Send a test notification

about-title = About
about-folder = Data folder
about-version = Version
about-zone = Time zone
about-text = Everything stays in one encrypted file on this computer. Interlude sends nothing anywhere.
