# What is said when something typed makes no sense, or a save did not work.

problem-required = This is needed.
problem-not-a-time = That isn't a time. Write it like 19:00.
problem-not-a-date = That isn't a date. Write it like 2026-11-26.
problem-not-a-number = That isn't a whole number.
problem-too-small = That is too small.
problem-too-large = That is too large.
problem-too-long = That is too long.
problem-no-weekday = Choose at least one day.
problem-before-start = This is before the start.
problem-after-end = This is after the end.
problem-in-the-past = This is already past.
problem-in-the-future = This is still to come.
problem-controls = A plan doesn't hold terms about where someone is, whom they see, their passwords, or their access to money. Those control a person; they aren't an agreement between two.
problem-more-than-days = A week has seven days.
problem-below-ideal = This is less than the days above.
problem-review-first = It was made longer once already. Look at all of it first; it takes a few minutes.
problem-unknown-zone = This time zone isn't known. Write it like Europe/Berlin.
problem-equal = The two times are the same.
problem-too-short = That is too short. Use at least 8 characters.
problem-not-the-same = The two don't match.
problem-control-characters = There is a character in it that can't be kept.
problem-not-a-choice = Choose one of these.

problem-locked = Not saved. Interlude is locked. Unlock it and try again.
problem-not-open = Not saved. Your planner isn't open yet.
problem-invalid = Not saved. Something here doesn't fit together.
problem-not-found = Not saved. It isn't there any more.
problem-too-late = That can't be taken back any more.
problem-wrong-passphrase = That isn't the passphrase.
problem-wait = Too many tries. Wait a moment, then try again.
problem-damaged = Not saved. Your planner's file can't be read.
problem-refused = Not saved. The data folder can't be used.
problem-storage = Not saved. The file couldn't be written. What you typed is still here; try again.
problem-disk-full = Not saved. The disk is full. What you typed is still here; make room and try again.
problem-platform = That didn't work on this computer.
problem-internal = Not saved. Something went wrong inside. What you typed is still here; try again.
