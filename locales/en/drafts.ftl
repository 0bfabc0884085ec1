# Drafts: what is written and not sent, and until when it is held.

nav-drafts = Drafts
drafts-title = What you wrote and did not send
drafts-about = Nothing here is ever sent. Copying is the only way out.
drafts-about-alone = What you write here stays here.
drafts-new = Write something
drafts-none = What you would like to say to them can stand here first.
drafts-none-alone = What you write here stays here.
drafts-held = Held until something
drafts-own = Just for me
drafts-more = Show earlier ones
drafts-written = Written { $when }
drafts-copied = copied { $when }
drafts-open = Open
drafts-open-of = Open what was written { $when }
drafts-let-go = { $count ->
    [one] One text waited for something that does not come any more. It is just for you now.
   *[other] { $count } texts waited for something that does not come any more. They are just for you now.
  }
drafts-came-sealed = { $count ->
    [one] One text that you wrote while Interlude was locked stands here now.
   *[other] { $count } texts that you wrote while Interlude was locked stand here now.
  }
drafts-sealed-aside = Something that was written while Interlude was locked can't be read. Its file was put aside in the data folder; its name begins with interlude.sealed.aside.

drafts-until-check-in = until the next check-in, { $when }
drafts-until-check-in-open = until the next check-in
drafts-until-reconnect = until you meet, { $when }
drafts-until-reconnect-open = until you meet
drafts-until-date = until { $date }
drafts-until-me = just for me

drafts-bin = Removed
drafts-bin-about = What you removed lies here until you erase it.
drafts-put-back = Put back
drafts-put-back-of = Put back what was written { $when }
drafts-put-back-said = It is back.
drafts-erase = Erase now
drafts-erase-of = Erase now what was written { $when }
drafts-erase-title = Erase it?
drafts-erase-about = The text, its earlier texts and its words in the search are erased. Nothing brings them back. Backups that were made before still have it.
drafts-erase-yes = Erase
drafts-erase-no = Leave it
drafts-erased = Erased.
drafts-bin-old = { $count ->
    [one] One of them has lain here for 30 days.
   *[other] { $count } of them have lain here for 30 days.
  }
drafts-bin-empty = Erase what has lain here for 30 days

draft-title = Held, not sent
draft-title-alone = Written down
draft-text = What you would like to say
draft-text-alone = What you want to write
draft-stays = It stays here
draft-date = The date
draft-choice-check-in = until the next check-in, { $when }
draft-choice-check-in-open = until the next check-in
draft-choice-reconnect = until you meet, { $when }
draft-choice-reconnect-open = until you meet
draft-choice-date = until a date
draft-choice-me = just for me
draft-kept = Kept { $time }.
draft-as-opened = As it was when I opened it
draft-as-opened-said = As it was when you opened it.
draft-copied-said = Copied. It leaves the clipboard after five minutes, or with this window.
draft-copied-at = copied { $when }
draft-late = It is late. By day it reads differently.
draft-morning = Keep it till morning
draft-morning-said = Kept. It can stay here.
draft-ask = Make it a question
draft-ask-long = A question has room for { $most } characters. Shorten it first.
draft-asked = It stands among your questions for a check-in.
draft-remove = Remove
draft-removed = Removed.
draft-back = All drafts
draft-before = Earlier texts
draft-before-at = { $when }
draft-before-take = Take this one again
draft-before-taken = That text stands there again.

held-title = Held texts
held-count = { $count ->
    [one] 1 held text
   *[other] { $count } held texts
  }
held-look = Look at the first one
held-rest = Show the rest of it
held-true = Still true?
held-keep = Keep
held-soften = Soften
held-ask = Make it a question
held-drop = Drop
held-dropped = Dropped.
held-seen = That was all of them.
