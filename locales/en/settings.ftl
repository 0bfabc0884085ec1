# Settings.

settings-title = Settings
settings-saved = Saved.

quiet-title = Quiet hours
quiet-text = In this window of the day no reminder is shown. What comes due waits until it ends.
quiet-on = Keep quiet hours
quiet-from = From
quiet-to = To
quiet-save = Save quiet hours

silence-title = Silence
silence-text = Reminders are off for a while. What falls into it is not shown later.
silence-one-hour = For 1 hour
silence-until-tomorrow = Until tomorrow, { $time }
silence-until = Until…
silence-date = Date
silence-time = Time
silence-start = Start silence
silence-back = Back
silence-now = Silent until { $until }.
silence-covers = Your check-in falls into it: { $when }. You won't be reminded of it.
silence-stop = End silence

protect-title = Protection
protect-device = This computer's login protects your planner. Whoever can use your account on this computer can open it. The file is encrypted, but its key lies beside it; a copied disk or backup can be read.
protect-passphrase = A passphrase protects your planner. Without it nobody can read it. Forgotten means lost: there is no other way in.
protect-limits = Neither helps against someone who controls this computer, watches the screen, or makes you tell the passphrase.
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
desktop-notify-present = Reminders come as desktop notifications with Done, Later and Open.
desktop-notify-no-buttons = Reminders come as desktop notifications without buttons. To answer one, open Interlude.
desktop-notify-absent = No notification service answers on this desktop. What comes due stands in the inbox at once, and Interlude keeps trying to notify you.
desktop-test = Send a test notification
desktop-test-sent = Sent. If nothing appears, the desktop may be set to do not disturb.
desktop-test-failed = It couldn't be sent. Your reminders stand in the inbox.

about-title = About
about-folder = Data folder
about-version = Version
about-zone = Time zone
about-text = Everything stays in one encrypted file on this computer. Interlude sends nothing anywhere.
