# Sentences whose words depend on who asked for space. Which of them is for whom says domain::plan::speaking; nobody sees a
# variant of another role. $role is they_asked, i_asked, both or unclear.

says-about = { $role ->
    [they_asked] They asked for room. What you write here is what you know; what you don't know may stay open.
    [i_asked] You asked for room. It helps both of you if the other knows until when, and that you will come back.
    [both] You both decided. What you agreed together stands first.
   *[unclear] Nobody has said it clearly. A plan can hold that, too.
  }
says-purpose-mine = { $role ->
    [i_asked] What I need the time for
    [both] What I want it for
   *[other] My reason
  }
says-purpose-theirs = { $role ->
    [i_asked] What I told them
    [both] What they want it for
   *[other] What they told me
  }
says-open-door = { $role ->
    [i_asked] A note that says you will come back
   *[other] A note that leaves the door open
  }
says-open-door-example = { $role ->
    [they_asked] I'm giving you the room you asked for. When you want to talk, I'm glad to hear from you.
    [i_asked] Thank you for giving me this time. I'll come back to you, as we said. If something can't wait, write to me.
    [both] We both take this time. If you want to talk sooner, I'm glad to hear from you.
   *[unclear] I'd like to leave us some room. When you want to talk, I'm glad to hear from you.
  }
says-script = { $role ->
    [i_asked] What I tell them about this time
   *[other] How to ask for space
  }
says-script-help = Why, until when, how you stay in touch, and that you will come back.
says-script-example = { $role ->
    [i_asked] I care about us, and I need this time for myself.
   *[other] I care about us, and I need some time for myself.
  } { $until ->
    [open] I'd like to agree with you until when it is.
   *[other] I'd like it to be until { $until }.
  } { $days ->
    [0] We can agree how we stay in touch.
    [one] I'll write to you every day.
   *[other] I'll write to you every { $days } days.
  } { $meets ->
    [open] At the end of it I'd like us to meet and talk.
   *[other] On { $meets } I'd like us to meet and talk.
  } Is there something you need in the meantime?
says-promise = A day to keep your promise to come back

# What is missing, and what to ask or to tell.
says-limbo-time-frame = { $role ->
    [i_asked] They don't know until when.
   *[other] No end is known.
  }
says-limbo-return = No time to meet and talk is agreed.
says-limbo-meeting = When you meet again isn't agreed.
says-limbo-reason = { $role ->
    [they_asked] You know no reason.
   *[other] No reason was said.
  }
says-limbo-lead = { $first ->
    [may] { $role ->
        [i_asked] You could tell them, or ask, at the next check-in or when it suits both of you:
       *[other] You could ask, at the next check-in or when it suits both of you:
      }
   *[waits] { $role ->
        [i_asked] When you are next in touch, you could tell them, or ask:
       *[other] When you are next in touch, you could ask:
      }
  }
says-ask-reason = { $role ->
    [they_asked] Would you tell me what you need the time for? A short answer is enough.
    [both] What do you want this time for? I'd like to tell you what I want it for, too.
   *[unclear] Is there something that you need this time for? A short answer is enough.
  }

# They reached out, and it is more than was agreed.
says-more = { $role ->
    [i_asked] You needn't keep up with it. Not answering is all right.
   *[other] That is more than stands in your plan. It can wait, and not answering is all right, too.
  }
says-heavy = It needn't be settled by message. You could say that you read it, and that you'd like to talk about it { $when ->
    [check_in] at the check-in
   *[later] another time
  }.{ $role ->
    [i_asked] {" "}Not answering is all right, too.
   *[other] {""}
  }
says-calm = { $what ->
    [check_ins] We agreed on times to be in touch, and I'd like to keep to them. I read what you wrote, and it can wait until then.
    [none] We agreed on no contact in between, and I'd like to keep to that.
    [emergencies] We agreed to write only in an emergency, and I'd like to keep to that.
    [logistics] We agreed to write only about what has to be arranged, and I'd like to keep to that.
   *[light] We agreed on something light now and then, and I'd like to keep to that.
  }
says-calm-lead = If you want to say something, one calm sentence is enough, once:

# The one suggestion of Today about what is missing.
says-today-both = { $role ->
    [i_asked] They don't know until when, and no time to talk is agreed. You could tell them, or choose your own date.
   *[other] No end or time to talk is agreed. You could ask, or choose your own date.
  }
says-today-time-frame = { $role ->
    [i_asked] They don't know until when. You could tell them, or choose your own date.
   *[other] No end is known. You could ask, or choose your own date.
  }
says-today-return = { $role ->
    [i_asked] No time to talk is agreed. You could propose one, or choose your own date.
   *[other] No time to talk is agreed. You could ask, or choose your own date.
  }
says-today-meeting = { $role ->
    [i_asked] When you meet again isn't agreed. You could propose a day, or choose your own date.
   *[other] When you meet again isn't agreed. You could ask, or choose your own date.
  }
says-today-reason = { $role ->
    [they_asked] You were told no reason. You could ask, or choose your own date.
   *[other] No reason was said. You could ask, or choose your own date.
  }
