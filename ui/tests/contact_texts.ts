// All texts of the catalogue that speak of contact with the other, of what was agreed, or invite (PRODUCT.md §2). Where no plan is
// open, none of them is on any screen; `no_contact.test.ts` drives every screen for that, and sees that this list is whole.

/** How a text shows that it may be one of these. */
export const SPEAKS = /check-?in|agree|contact|invit|reached out|in touch|write first|call first|meet(ing)? again|the two of you|both of you/i;

/** On no screen while no plan is open. */
export const CONTACT = `
  check-ins-empty-title check-ins-empty-about check-ins-note-contact step-ask step-mine step-wait-mine first-run-plan-agreed
  first-run-plan-agreed-some first-run-plan-agreed-nothing silence-bar-check-ins inbox-check-in-passed plan-from
  plan-not-agreed plan-all-agreed plan-nothing-to-agree plan-own-choices review-seen review-went review-never-said came-agreed-place plan-check-ins plan-no-cadence plan-no-next plan-reconnect plan-no-reconnect
  plan-cadence-after plan-certainty-agreed plan-change-renegotiation plan-change-reason-extends-help
  plan-renewal-proposed plan-ends-moved plan-stays-meeting plan-stays-promise limbo-title limbo-own-date ask-title ask-ends ask-cadence ask-reconnect ask-contact
  ask-early-end ask-not-counted ask-needs-mine ask-needs-theirs ask-limits-mine ask-write-first ask-limits-theirs
  ask-home ask-children ask-money ask-work ask-be-kind ask-rooms ask-nights ask-meals ask-visitors ask-talk ask-other
  topic-cadence topic-reconnect topic-contact versions-empty handover-heading handover-about handover-print
  handover-as-text handover-as-page handover-title handover-from handover-agreed handover-nothing-agreed
  handover-not-agreed handover-either handover-never handover-never-home handover-starts-me handover-starts-them
  handover-starts-either handover-may-me handover-may-them handover-may-either handover-may-neither
  handover-needs-first handover-needs-second handover-limits-first handover-limits-second plan-end-about
  plan-templates plan-templates-about plan-templates-length plan-templates-rhythm plan-templates-way
  plan-template-daily-text plan-template-twice-a-week plan-template-weekly-call plan-template-ask-for-space
  plan-template-few-days plan-template-one-week plan-template-two-weeks plan-template-month plan-template-nothing
  plan-template-one-roof plan-template-filled plan-has-cadence plan-has-cadence-help plan-repeat-after-contact
  plan-cadence-days-after-help plan-absences plan-cadence-certainty plan-contact-heading plan-no-contact
  plan-has-contact plan-has-contact-help plan-contact-by-text plan-contact-by-call plan-missed-heading
  plan-has-nudge-help plan-nudge-begin plan-nudge-begin-former first-word-theirs first-word-nobody
  first-word-no-contact first-word-emergencies first-word-not-settled plan-terms-about plan-section-basics
  problem-not-first reach-out-title reach-out-about reach-out-level reach-out-agreed reach-out-proposed
  reach-out-assumed reach-out-own-choice reach-out-nothing-agreed reach-out-running reach-out-next reach-out-what reach-out-logistics
  reach-out-warm reach-out-heavy reach-out-more reach-out-unsafe reach-out-by-chance reach-out-answer-covered
  reach-out-answer-open reach-out-answer-not-theirs reach-out-answer-not-logistics reach-out-answer-not-warm says-heavy
  reach-out-answer-unsafe reach-out-answer-by-chance reach-out-my-no
  reach-out-by-chance-lines says-about says-purpose-mine says-purpose-theirs says-open-door says-open-door-example
  plan-script-former says-script says-script-help says-script-example says-promise says-limbo-time-frame says-limbo-return
  says-limbo-meeting says-limbo-reason says-limbo-lead says-ask-reason says-more says-calm says-calm-lead
  says-today-both says-today-time-frame says-today-return says-today-meeting says-today-reason silence-lets-through
  leads-check-ins today-next-check-in today-no-check-in today-no-check-in-over today-write-down today-starter-me today-starter-them
  today-starter-either item-check-in item-moved-check-in item-reconnect item-confirmation week-stays-with-check-in suggestion-still-time suggestion-did-it-happen
  suggestion-did-it-happen-act suggestion-nudge suggestion-nudge-act suggestion-care suggestion-care-act
  suggestion-review suggestion-review-act suggestion-over suggestion-renewal suggestion-renewal-act suggestion-limbo-act
  suggestion-ask suggestion-ask-act changed-reached-out around-place-of came-agreed plan-starts-help
  plan-more-terms-about plan-more-closeness state-left-out week-unfollowed week-unfollowed-item
  pause-says-nothing-late pause-says-next-check-in pause-says-check-in-near pause-says-check-in-now
  pause-says-check-in-passed pause-says-calm-message pause-says-answer-days pause-says-answer-same-day
  pause-says-answer-not-needed pause-says-no-contact pause-says-emergencies pause-says-logistics
  pause-says-mine-to-begin pause-says-theirs-to-begin pause-says-nobody-begins pause-says-begins-open
  pause-says-nothing-agreed pause-says-not-agreed-yet pause-arrange-covered pause-offer-until-check-in
  pause-offer-question pause-offer-check-in pause-offer-agreed-way pause-back-wrote-agreed pause-set-off-check-in
  pause-says-calm-wait pause-says-calm-care pause-says-answer-passed pause-says-meeting pause-held-check-in
  pause-held-reconnect pause-says-rest-stands pause-offer-by-day pause-offer-make-up-once pause-offer-write
  pause-says-one-matter patterns-title-check-ins patterns-check-ins-says drafts-until-check-in drafts-until-check-in-open draft-choice-check-in draft-choice-check-in-open
  draft-asked pause-question-first pause-took-check-in pause-took-question pause-took-contact
  thinking-ask thinking-ask-of thinking-asked noticed-tell
  look-back-kept weekly-agreed outcome-check-ins-stays outcome-check-ins-ends outcome-line-contact sheet-offers-about sheet-would-see-about sheet-have-told sheet-tell sheet-tell-of sheet-not-told-of sheet-ask sheet-ask-of sheet-asked sheet-offered
  talk-about talk-new talk-short talk-templates talk-templates-more template-noticed-distance template-propose-check-ins template-ask-for-space template-couples-therapy template-need-to-understand
  template-welcome-back template-i-am-back template-move-it template-more-than-agreed template-need-longer
  template-ready-to-talk template-kind-line template-no-thanks template-tell-me-nothing
  template-noticed-distance-empathy template-noticed-distance-feeling template-noticed-distance-wish
  template-noticed-distance-good template-how-are-you-empathy template-how-are-you-feeling template-how-are-you-wish
  template-how-are-you-good template-propose-check-ins-empathy template-propose-check-ins-feeling
  template-propose-check-ins-wish template-propose-check-ins-good template-ask-for-space-empathy
  template-ask-for-space-feeling template-ask-for-space-wish template-ask-for-space-good
  template-couples-therapy-empathy template-couples-therapy-feeling template-couples-therapy-wish
  template-couples-therapy-good template-need-to-understand-empathy template-need-to-understand-feeling
  template-need-to-understand-wish template-need-to-understand-good template-welcome-back-empathy
  template-welcome-back-feeling template-welcome-back-wish template-welcome-back-good template-i-am-back-empathy
  template-i-am-back-feeling template-i-am-back-wish template-i-am-back-good template-move-it-matter
  template-move-it-proposal template-move-it-time template-more-than-agreed-empathy template-more-than-agreed-facts
  template-more-than-agreed-feeling template-more-than-agreed-wish template-more-than-agreed-good
  template-need-longer-empathy template-need-longer-feeling template-need-longer-wish template-need-longer-good
  template-ready-to-talk-empathy template-ready-to-talk-feeling template-ready-to-talk-wish
  template-ready-to-talk-good template-kind-line-whole template-no-thanks-whole template-tell-me-nothing-whole
  message-empathy message-good message-fact-add message-fact-said hint-absolute hint-absolute-softer hint-mind
  hint-mind-softer hint-threat hint-threat-softer hint-pleading hint-pleading-softer hint-apology
  hint-apology-softer hint-bookkeeping hint-bookkeeping-softer hint-old-quarrel hint-old-quarrel-softer
  hint-many-questions hint-many-questions-softer hint-name-calling hint-name-calling-softer hint-verdict
  hint-verdict-softer hint-demand hint-demand-softer hint-too-long hint-too-long-softer hint-many-wishes
  hint-many-wishes-softer talks-new talks-none talk-place-help talk-exit talk-invitation-preset talk-invitation-when
  talk-meeting talk-invite
`.trim().split(/\s+/);

/** What was logged, to read: on no screen without a plan, but kept after a no. */
export const LOG = `
  check-ins-title check-ins-kept check-ins-list check-in-mark-not-agreed check-in-mark-in-between check-in-rests
  check-in-back check-in-between-title check-in-why-agreed step-agreed
`.trim().split(/\s+/);

/** Words to somebody else than the one of the plan; to that one only in an open plan. */
export const INVITING = `
  person-invitation person-invite person-invite-of invitation-usual invitation-name invitation-day invitation-time
  invitation-what invitation-stands-for invitation-when invitation-open invitation-what-field invitation-what-usual
  invitation-copy
`.trim().split(/\s+/);

/** Texts that look like these and may be said, each with the reason. */
export const QUIET: Readonly<Record<string, string>> = {
  "idea-of-invite-soup": "an idea of one's own, with somebody else",
  "earlier-plan-check-ins-none": "says that there was none, in a plan that was opened to be read",
  "facts-happened": "counts what was, in a plan that was opened to be read",
  "facts-did-not": "counts what was, in a plan that was opened to be read",
  "facts-moved": "counts what was, in a plan that was opened to be read",
  "facts-unsaid": "counts what was, in a plan that was opened to be read",
  "facts-between": "counts what was, in a plan that was opened to be read",
  "facts-check-ins": "names a row of plans that were opened side by side to be read",
  "turned-no-about": "says that none is planned",
  "turned-my-no-about": "says that none is planned",
  "turned-unsafe-about": "says that none is planned",
  "turned-unsafe-danger": "what is said where one is not safe",
  "pause-locked": "while locked nobody knows the plan, and it is said in every state alike",
  "questions-pressured": "a question before a plan, once *Make a plan* was pressed",
  "questions-after-no": "a question before a plan",
  "questions-told-not": "a question before a plan",
  "safety-danger": "what is said where one is not safe",
  "safety-title-told-not": "the answer to it",
  "problem-controls": "refuses a term",
  "today-not-safe": "what is said where one is not safe",
  "changed-told-not": "the place of an order that comes later",
  "changed-no-said": "says that none is planned",
  "changed-not-safe-said": "says that none is planned",
};
