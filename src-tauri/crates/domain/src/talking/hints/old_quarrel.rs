//! Old quarrel: one of long ago, dragged into what is said today.

use crate::talking::reading::{Phrases, Sentence};

/// What drags it in by itself.
static DRAGGED: Phrases = Phrases::new(&[
    "all over again",
    "déjà|deja vu",
    "déjà-vu|deja-vu",
    "do not ~2 get|start me started|on",
    "do not ~1 even mention|start|begin",
    "not to mention|forget ~1 the|that|what|when|how|your|last ~3 @time|you|when",
    "let us not forget ~1 who|what|how|when|that|the|last",
    "shall|should|must|do|need i ~2 remind you|bring",
    "i ~1 seem to recall|remember",
    "i seem to recall|remember",
    "rings a bell",
    "funny|strange|rich|interesting|ironic|odd|curious ~2 you ~3 mention|bring|speak",
    "first ~~14 and? now this|that >",
    "speaking|talking of trust|lies|honesty|promises|loyalty|respect|leaving|walking|silence",
    "it is|was not the first time",
    "this|that is ~2 not|hardly the first time",
    "not|hardly the first time ~1 you|that",
    "we have @adv? been here before ~1 the|that|when|with|at|in night|day|time|summer|evening|you|the",
    "hello again",
    "same|old old? pattern|wound|wounds >",
    "in|since|eve|back|@time 199*|200*|201*|202* ~~4 you ~3 left|stood|let|abandoned|dropped|deserted|ditched me|us !the|\
     a|your|some|in|have|know|use",
    "you ~3 left|stood|let|abandoned|dropped|deserted|ditched me|us !the|a|your|some|have|know|use ~~7 in|since|eve|back|\
     @time 199*|200*|201*|202*",
]);

/// What is the same as long ago.
static ALIKE: Phrases = Phrases::new(&[
    "same|like|just|exactly|precisely|as like|as|at|with|in|on ~1 the|at|in|on|that|when|you|then|back|your|with|\
     before|last ~3 @time|ago|ex|affair|row|quarrel|back|then|year|business|thing|mother's|puppy|incident|move",
    "same|old @adv? story|thing|game|pattern|circus|number|trick|excuse|fight|row|quarrel|drama|act ~1 as|like|with|\
     back|all ~4 @time|ago|last|then|ex|with|before",
    "you ~1 did|said|pulled|tried @adv? exactly|precisely? the @adv? same ~1 thing|trick|stunt|to",
    "you ~1 did|said|pulled this|that|it ~2 to? me|us? ~3 last|already|before|in|at|on @time|2*|once|my|our|too",
    "that|it|this is ~2 what|how you ~1 did|said|were|behaved|acted|treated ~5 @time|ago|last|back|then|2*",
    "this|that|it is ~2 what happened ~4 with|at|in|on|last|when|back",
    "same|like|just as? when you ~4 @unlike",
    "how you treated|behaved|acted ~1 me|us|at|in|on|during|when|last",
    "still|always between|with us",
    "< just? like that|the ~1 evening|night|day|time|morning|weekend ~~8 you",
    "like|as you did|were|said|left|forgot ~2 at|in|on|last|when|back|with|after|during|then|before",
    "it|this|that|which reminds|reminded me ~2 of|how|when ~5 you ~2 @unlike",
    "takes|brings me|us|it ~1 back ~1 to ~9 you",
    "here we go again ~~4 like|as|@time",
]);

/// What is not over for whoever writes.
static NOT_OVER: Phrases = Phrases::new(&[
    "i ~2 still|have|never|will|can|not ~3 forgotten|forgive|forgiven|forget|over ~3 what|when ~~4 you|your|said|did|\
     happened",
    "i ~2 still|have|never|will|can|not ~3 forgotten|forgive|forgiven|forget ~1 how|that you ~4 @unlike",
    "i ~2 still|have|can|not ~3 forgotten|forgiven|over ~1 the|your|that thing|business|affair|story|lie|scene|night|\
     incident|row|quarrel",
    "i ~2 not|never ~1 forgotten|forgive|forgiven ~1 how you ~1 behaved|treated|acted|looked|spoke|talked",
    "i ~1 will|can|have not|never ~1 forgive|forgiven ~1 you ~1 for ~1 the|that|what|leaving|my|our",
    "still|never ~2 hurts|haunts|stings|gnaws|aches|rankles|smarts|burns|bitter|upset|angry ~4 what|you|when|about|\
     how|that ~5 you|@time",
    "the|that|your|this ~1 business|thing|matter|story|affair|incident|episode|lie|quarrel|row|fight|scene|fiasco ~1 \
     with|about|at|in|over|from|of ~7 coming|comes|hurts|haunts|up ~3 again|still|me",
    "you ~1 still|never ~1 have? not? ~1 apologised|explained|said|told ~4 for|about|sorry|the|why|that|what ~7 \
     @time|ago|2*|lie|ex|affair|incident|row|quarrel|last|then",
    "i @adv? still|well|clearly remember|know ~2 how|when|what ~1 you ~5 @unlike",
    "there is|was ~2 the|your|that thing|business|matter|affair|lie|story with|about|at",
    "you were|are just|exactly as ~4 when|at|in|back|last",
    "i will|can|shall not|never forget|forgive that|this|you >",
    "still|not ~2 settled|resolved|forgotten|over|healed ~1 for me|us ~~3 after ~1 #|all|so ~2 years|months|time",
    "i ~1 remember|recall a certain * ~1 when|where you ~6 not|never|left|@unlike",
    "< just? remember|recall ~2 time|night|day|evening ~1 you ~1 spent|left|went|drove|made|broke|took|sold|came|\
     told|wanted",
    "after what ~1 happened|did ~2 in|at|with|on|last ~6 not|never|hardly",
    "< just? remember|recall ~1 when|what|how|that|last|the ~~5 you ~4 @unlike",
    "do you @adv? remember ~2 when|what|how|that|last|the ~~5 you ~4 @unlike",
    "do you @adv? remember what you said|did|called|promised|wrote ~2 to|me|on|at|in|last|then",
    "have you forgotten|remembered ~2 what|how|when|that ~2 you",
    "and|or|but what|how about ~2 @time|the|that|your|when|last ~5 you|ago|lie|lies|ex|affair",
    "ever? since ~1 the|that|your ~1 affair|incident|lie|quarrel|row|fight|fiasco",
]);

/// Long ago …
static THEN: Phrases = Phrases::new(&[
    "< even|already|and? back then|when|in|at",
    "back then >",
    "#|couple|few|many|some years|summers|winters|months|christmases|birthdays ago|back|earlier",
    "last christmas|easter|summer|spring|winter|autumn|birthday|year|holiday|new|august|july|june|may|april|march|\
     october|november|december|january",
    "in|since 19*|20*",
    "that|the ~1 summer|winter|night|christmas|holiday|spring|autumn|weekend|party|birthday|easter|trip|time|evening|\
     day|wedding ~2 you|when|in|at|of",
    "on|at|over|during|before|after my|our|your|the ~3 @time|ex|wedding|birthday|funeral|party",
    "years ago",
    "when we|i @adv? moved|met|married|bought|lived|got|were|lost|had",
    "once before",
    "at|over|on|since easter|christmas|halloween",
    "after what ~1 happened|did ~2 in|at|with|on|last",
    "in our|my|the first|second|third|last year|months|winter|summer",
    "the last time you|we",
    "at|in front of? my|your ~1 parents|mother|family|friends ~3 in|at|last|that|when",
    "in the beginning|first",
    "when my ~1 father|mother|mum|dad|gran|grandmother|sister|brother died|was",
]);

/// … there was something that hurts.
static YOU_DID: Phrases = Phrases::new(&[
    "you ~5 @unlike",
    "you ~5 did|promised|said|told|swore ~2 the same|very",
    "you ~5 slept with",
    "what happened",
    "you ~3 spent|gambled|sold|took ~1 our|my",
    "you ~5 left|leaving|leave me|us !the|a|an|some|your|#",
    "you ~5 left|leaving|leave without|early|standing|alone",
    "you ~5 walked|stormed|went|ran|marched|drove out|off|away|without|alone",
    "you ~5 stood|let me|us up|down",
    "you ~5 did ~1 not|nothing|same",
    "you ~5 made|caused ~1 a|fun ~1 scene|of|fool",
    "you ~5 laughed|shouted|yelled|screamed at me|us|my",
    "you ~5 broke ~1 my|promise|our|down|up|it",
    "you ~5 kissed|danced ~3 someone|somebody|another|her|him|else",
    "you ~5 got|were ~1 drunk|rude|late|nasty|horrible|silent",
    "you ~5 decided|chose ~2 alone|without|over",
    "you ~5 never ~1 came|showed|turned|told|said|called|apologised",
    "you ~4 would|could not",
    "you sulking|shouting|silent|leaving|yelling|flirting|drunk",
    "you ~2 silent",
    "the|your ~2 row|quarrel|fight|lie|lies|scene|affair|argument|drinking|excuses",
]);

/// Where it is looked back on gladly, or not at all.
static GLADLY: Phrases = Phrases::new(&[
    "did|was|were|there|done|all for me|us|my",
    "happy|lovely|proud|garden|swifts|cherries|beautiful|wonderful|laughed|laugh|smile|smiled|best|thank|thanks|\
     grateful|sea|favourite|enjoyed|fun|glad|miss|danced|great|photos",
    "not ~3 bring|drag|dig|talk",
    "no|not need|want|going ~5 old|bring|back",
    "sorry|apologise|forgive|ashamed",
    "i|we was|were wrong|unfair",
]);

pub(super) fn is_brought_up(upto: &[Sentence]) -> bool {
    let Some(sentence) = upto.last() else { return false };
    let is_gladly = sentence.says(&GLADLY) && !sentence.has("still forgotten forget forgive");
    let is_said = |from: usize| !sentence.is_asked_of_me() && !sentence.is_denied(from);
    let kinds = [&DRAGGED, &ALIKE, &NOT_OVER];
    let dragged = kinds.iter().any(|kind| kind.places(sentence).any(|(from, _)| is_said(from)));
    let then = THEN.places(sentence).any(|(from, _)| is_said(from)) && sentence.says(&YOU_DID);
    (dragged || then) && !is_gladly
}
