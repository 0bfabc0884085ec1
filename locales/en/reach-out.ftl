# They reached out: what it is, and what was agreed about it.

reach-out-title = They reached out
reach-out-about = Nothing is stored by looking here. You needn't answer at once.
reach-out-level = { $level ->
    [none] no contact in between
    [emergencies] emergencies only
    [logistics] logistics only
    [light] something light now and then
   *[as_usual] contact as usual
}
reach-out-agreed = You agreed: { $what }.
reach-out-proposed = You proposed this, and it isn't agreed yet: { $what }.
reach-out-assumed = You assume this, and it isn't agreed: { $what }.
reach-out-own-choice = You chose this yourself: { $what }.
reach-out-nothing-agreed = Nothing is agreed about writing. It can wait.
reach-out-running = The check-in of { $when } may still happen, until { $until }.
reach-out-next = Next check-in { $when }.
reach-out-what = What is it?
reach-out-logistics = Something to arrange
reach-out-warm = Something kind
reach-out-heavy = Something heavy
reach-out-more = More than was agreed
reach-out-unsafe = It feels unsafe
reach-out-harm = They write that they may harm themselves
reach-out-by-chance = We met by chance
reach-out-answer-covered = That fits what stands in your plan. A short answer in the same tone is fine.
reach-out-answer-open = Nothing is agreed about this. You may answer kindly and briefly, or let it wait.
reach-out-answer-not-theirs = By your plan they don't write first. If it can wait, let it wait; not answering is all right, too.
reach-out-answer-not-logistics = That is more than stands in your plan. If it can wait, let it wait; if it can't, one plain answer is all right.
reach-out-answer-not-warm = It is kind of them. No answer is needed now. One line of thanks is all right, and the rest can wait.
reach-out-answer-unsafe = Then you needn't answer. There are people who know about this.
reach-out-answer-by-chance = That is nobody's fault, and it isn't a check-in.
reach-out-my-no = You said no. You needn't answer. If it goes on, there are people for that.
reach-out-by-chance-lines = This is what you wrote down for it:
