# The list for a bad hour: made while it is calm, read when it is not.

bad-hour-title = My list for a bad hour
bad-hour-begin = Make a list for a bad hour
bad-hour-begin-about = For a calmer day: what helps you, and whom you can ask.
bad-hour-about = Made while it is calm, for when it is not. One thing a line; at most 8 lines and 400 characters in each part, so that it fits on one page.
bad-hour-signs = How I notice that it begins
bad-hour-alone = What I can do alone
bad-hour-places = Places and people that take my mind off it
bad-hour-people = People I can ask for help
bad-hour-professionals = Professionals, and how I reach them
bad-hour-safe = How I make it safe around me
bad-hour-safe-help = What is out of reach, who keeps it, where you can go.
bad-hour-save = Save
bad-hour-saved = Saved.
bad-hour-close = Close
bad-hour-change = Change
bad-hour-print = Print it on one page
bad-hour-locked = It can also be read while locked, if you choose so in Settings.
