# Help lines. The about lines are chosen by the list of lines.

help-title = You don't have to get through this alone.
help-danger = Interlude is a planner. It can't help in danger, and nobody reads what you write here. If you or someone near you may get hurt now, call the emergency number.
help-watched = If someone may watch this device, call from another one if you can.
help-country = Country
help-all-countries = All
help-lines = Help lines
help-phone = Phone
help-checked = compared with public sources on { $date }
help-none = No line is listed for this country. The emergency number where you are, a doctor, or someone you trust can help.
help-not-kept = The country that you choose here is not stored.
help-people = People you could call
help-people-none = Nobody stands here yet. Add a friend or relative whom you could call, with the number in the note.
help-people-add = Change your people
help-back = Back
help-europe = European Union

help-about-emergency = Emergency services.
help-about-crisis = Someone to talk to when you can't go on.
help-about-violence = Violence or fear in a relationship.
