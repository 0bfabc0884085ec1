# A hard minute. Which sentence and which offers are said, and when, says domain::moments::hard_minute. $when names a day and a
# time; $voice is asked for the one who asked for room, else anybody; $certainty is how a term stands that is not agreed, else agreed.

pause-title = A hard minute
pause-open = Pause
pause-circle = A slow circle. Breathe with it if you like; often it gets weaker.
pause-another-way = Another way
pause-way-feet = Both feet on the floor. Feel what carries you.
pause-way-water = Cold water over your wrists.
pause-way-five = Five things that you see, one after the other.
pause-card = My card
pause-card-edit = Change my card
pause-card-save = Keep my card
pause-lines = My lines for next time
pause-line-fold = Fold away
pause-line-remove = Remove

pause-line-say = Say something to them
pause-line-look = Look, ask around, go there
pause-line-arrange = Arrange something
pause-line-emergency = Emergency
pause-line-already = I already did

# What is said first.
pause-says-stays-here = What you write here stays here.
pause-says-nothing-late = { $certainty ->
    [own_choice] { $voice ->
        [asked] Nothing is late. Next check-in, as you chose, { $when }. You needn't write before then.
       *[anybody] Nothing is late. Next check-in, as you chose, { $when }. It can stay here until then.
      }
   *[agreed] { $voice ->
        [asked] Nothing is late. Next check-in { $when }. You needn't write before then.
       *[anybody] Nothing is late. Next check-in { $when }. It can stay here until then.
      }
  }
pause-says-next-check-in = { $certainty ->
    [own_choice] Next check-in, as you chose, { $when }. It can stay here until then.
   *[agreed] Next check-in { $when }. It can stay here until then.
  }
pause-says-check-in-near = { $certainty ->
    [own_choice] The check-in that you chose is { $when }. It can stay here until then.
   *[agreed] The check-in is { $when }. It can stay here until then.
  }
pause-says-check-in-now = It is the time of the check-in. It may still happen, until { $when }.
pause-says-check-in-passed = The check-in time has passed. If it didn't happen, the reason can stay open.
pause-says-answer-passed = { $when } has passed. The reason can stay open.
pause-says-calm-wait = While calm you decided to wait until { $when }.
pause-says-calm-message = While calm you prepared one message. It stands with the check-in.
pause-says-calm-care = While calm you decided what comes now: something for yourself.
pause-says-answer-days = { $days ->
    [1] You agreed on one day. Nothing is late before { $when }.
    [2] You agreed on two days. Nothing is late before { $when }.
    [3] You agreed on three days. Nothing is late before { $when }.
   *[other] You agreed on { $days } days. Nothing is late before { $when }.
  }
pause-says-answer-same-day = You agreed on the same day. Nothing is late before it is over.
pause-says-answer-not-needed = You agreed that it needs no answer. Nothing is late.
pause-says-meeting = Nothing is late. You meet { $when }. It can stay here until then.
pause-says-no-contact = { $certainty ->
    [own_choice] You chose no contact in between. It can stay here.
   *[agreed] You agreed on no contact in between. Nothing is late. It can stay here.
  }
pause-says-emergencies = { $certainty ->
    [own_choice] You chose contact in emergencies only. It can stay here.
   *[agreed] You agreed on contact in emergencies only. Nothing is late. It can stay here.
  }
pause-says-logistics = { $certainty ->
    [own_choice] You chose to write only about what has to be arranged. The rest can stay here.
   *[agreed] You agreed to write only about what has to be arranged. The rest can stay here.
  }
pause-says-mine-to-begin = { $certainty ->
    [own_choice] Nothing is late. You chose that you may write first. It can also wait until morning.
   *[agreed] Nothing is late. You agreed that you may write first. It can also wait until morning.
  }
pause-says-theirs-to-begin = { $certainty ->
    [own_choice] Nothing is late. You chose that they write first. It can stay here.
   *[agreed] Nothing is late. You agreed that they write first. It can stay here.
  }
pause-says-nobody-begins = { $certainty ->
    [own_choice] Nothing is late. You chose that neither of you writes first. It can stay here.
   *[agreed] Nothing is late. You agreed that neither of you writes first. It can stay here.
  }
pause-says-begins-open = Who writes first isn't agreed. It can wait until morning.
pause-says-nothing-agreed = Nothing is agreed about writing. It can wait until morning.
pause-says-not-agreed-yet = { $certainty ->
    [proposed] You proposed a check-in { $when }; it isn't agreed yet.
   *[assumed] You assume a check-in { $when }; it isn't agreed.
  }
pause-says-one-matter = One matter, one proposal, one time.
pause-says-emergency = Nothing here keeps you waiting. If someone may get hurt now, call the emergency number.
pause-says-sent-tonight = It's sent. It needs no second message tonight.
pause-says-sent-today = It's sent. It needs no second message today.
pause-says-rest-stands = The rest of your plan stands.

# Say something.
pause-field = What you would write
pause-for = What would it be for?
pause-for-answer = An answer
pause-for-feel-better = Feel better
pause-for-make-up = Make up for something
pause-for-share = Share
pause-for-kind-line = One kind line
pause-for-unknown = I don't know
pause-kept = Kept. It can stay here.
pause-held-check-in = Stays here until { $when }
pause-held-reconnect = Stays here until you meet, { $when }
pause-held-date = Stays here until a date
pause-held-me = Just for me

# Look, ask around, go there.
pause-look = What would it be?
pause-look-profile = Their profile
pause-look-friends = Their friends
pause-look-turn-up = Turn up
pause-look-post = Post so that they see it
pause-look-reread = Re-read
pause-look-bring = Bring or send something
pause-look-jealous = Make them jealous
pause-look-cold = Go cold or block so that they notice
pause-look-end-it = End it tonight
pause-look-other = Other
pause-harder-mute = Mute the chat
pause-harder-hide = Hide the chat
pause-harder-kitchen = The phone into the kitchen
pause-harder-tell = Tell somebody
pause-harder-edit = Change my list
pause-harder-line = Line { $at }
pause-harder-more = One more
pause-harder-add = Add
pause-harder-remove = Remove { $line }
pause-harder-empty = Where nothing stands here, the first list comes back.
pause-harder-done = Keep my list

# Arrange something.
pause-arrange-matter = One matter
pause-arrange-proposal = One proposal
pause-arrange-time = One time
pause-arrange-copy = Copy
pause-arrange-wrote = I wrote it
pause-arrange-covered = Noted. It is what you agreed.
pause-arrange-noted = Noted. The rest of your plan stands.
pause-write-down = Write it down

# Offers.
pause-offers-more = More
pause-offer-person = { $name ->
    [none] Somebody of mine
   *[other] { $name }
  }
pause-offer-own-thing = { $thing ->
    [none] Something of mine
   *[other] { $thing }
  }
pause-offer-until-morning = Until morning, { $when }
pause-offer-until-check-in = Hold it until the check-in, { $when }
pause-offer-make-harder = Make it harder for myself
pause-offer-question = Ask who may write first, when you next talk
pause-offer-by-day = By day, once and short: { $when }
pause-offer-make-up-once = Once, and short
pause-offer-kind-line = One kind line
pause-offer-write = Write, as your plan allows it
pause-offer-check-in = The check-in, now
pause-offer-help = Help where you are
pause-offer-agreed-way = { $way ->
    [call] Call them, as you agreed
    [in_person] Go to them, as you agreed
   *[text] Write to them, as you agreed
  }
pause-offer-their-life = I fear for their life
pause-offer-through-whom = Through { $who }
pause-offer-go-on = Go on writing
pause-offer-close = Close
pause-their-life = Call the emergency number, and somebody near them. It needn't be you who answers.

# Until when, and what it is asked then.
pause-until-minutes = 20 minutes, until { $when }
pause-until-morning = Until morning, { $when }
pause-back = 20 minutes are over. How is it now?
pause-back-morning = It is morning. How is it now?
pause-back-passed = It passed
pause-back-still-there = It's still there
pause-back-wrote-agreed = I wrote what was agreed
pause-back-wrote-else = I wrote something else
pause-back-leave-open = Leave it open

# Small, after a minute, never required.
pause-strength = How strong is it, from 0 to 10?
pause-set-off = What set it off?
pause-set-off-sleep = Can't sleep
pause-set-off-drink = Had a drink
pause-set-off-picture = Saw a picture
pause-set-off-check-in = After a check-in
pause-set-off-told = Somebody told me
pause-set-off-other = Other

# The card, as long as it was not changed.
pause-card-usual = I want it to stop hurting. A message can't do that by itself. What I can do now: water, light, a friend.
pause-card-asked = I may care and still need the room.
pause-card-plain = I want it to stop hurting. What I can do now: water, light, a friend.

# The small window.
pause-close = Close
pause-close-key = Esc

# What an offer says once it was taken.
pause-question-first = Who of us may write first, and how?
pause-took-person = { $name }. A word to somebody of yours, or a call.
pause-took-nobody = Is there a friend, or somebody of your family? A word or a call is enough.
pause-took-thing = { $thing }. A few minutes of it are enough.
pause-took-nothing = Something with your hands, or a walk. A few minutes of it are enough.
pause-took-morning = It stays here. You are asked once, { $when }.
pause-took-check-in = It stays here until the check-in, { $when }.
pause-took-question = It stands among your questions for a check-in.
pause-took-whom = Children and keys go through { $who }.
pause-took-contact = Short, and once. Your plan allows it.
pause-where-held = Until when it is held
pause-no-place = There is no place to keep it yet: set up Interlude first, in its main window. Until then it stands here only while this window is open.
pause-locked = Locked. What you write now is kept; what was agreed shows after unlocking.
pause-asks = How strong, and what set it off
pause-line-removed = Removed.
pause-line-open = Show
pause-back-still-title = It's still there.
pause-back-until = Asked again { $when }.
pause-back-more = 20 more, until { $when }
pause-all-lines = All five
