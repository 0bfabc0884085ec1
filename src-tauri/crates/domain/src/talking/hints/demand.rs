//! Demand: what is demanded in place of a wish. How a door or a form is dealt with is no demand.

use crate::talking::reading::{Phrases, Sentence};

static DEMANDED: Phrases = Phrases::new(&[
    // You have to …
    "you @adv? have|need|ought|got|are @adv? to @adv? @adv? answer|reply|respond|call|ring|phone|text|write|tell|\
     give|show|let|hear|listen|explain|apologise|meet|see|speak|talk|contact|promise|forgive|thank|pay|trust|choose|\
     visit|message ~1 me|us|it|to|with|yourself|back|now|this|today|tonight|what|why|where|between|at|by|before|\
     immediately|properly|tomorrow|once",
    "you @adv? have|need|must to? answer|read ~1 question|questions|letter|letters|this|it",
    "you @adv? should @adv? answer|reply|call|ring|tell|apologise|explain ~1 me|us|now|to|yourself",
    "you @adv? must|shall|will|better @adv? @adv? answer|reply|respond|call|ring|phone|text|write|tell|give|show|let|\
     listen|explain|apologise|meet|speak|talk|contact|promise|choose|message ~1 me|us|it|to|with|yourself|back|now|\
     this|today|tonight|why|by|before|immediately|tomorrow|>",
    "you @adv? have|need|got to @adv? come|move|get home|back|over|here !with|through|by|the *",
    "you @adv? have|need|got to @adv? come|move|get home|back|over|here >",
    "you @adv? have|got to be here|home|there ~1 on|at|by|when|now|tonight|for",
    "you @adv? must|shall|will|better @adv? come|be|move|get ~1 home|back|here|there|over|at|ready|rid !with|through",
    "you @adv? have|need|got|must|are|will|shall|better|should|ought !a|an|the|some|no|more|your|my ~1 to? @adv? decide|choose|explain|apologise|\
     admit|stop|quit|change|end|leave|give|face|drop|make|sort|commit|confess|own|pull|grow|cut|open|pick|stick|\
     cancel|delete|block|break|keep|respect|accept ~2 now|today|by|this|yourself|it|that|up|me|your|hiding|ignoring|\
     seeing|before|running|between|immediately|lying|what|with|to|writing|contact|her|him|them|whether|tonight|once|\
     off|out|being|mind",
    "you @adv? are|will @adv? going to|sit|read|listen|tell|answer|come|be|stay|apologise|explain|stop|give ~3 sit|\
     read|listen|tell|answer|come|apologise|explain|stop|me|down|this|there|here|at|to",
    "you must|have|need|will|shall tell|ask|inform ~1 to? your",
    "you have|need to tell your",
    "you would|had|@adv better @adv? ring|call|answer|reply|write|come|tell|explain|talk|show|get|stop|listen|think|\
     start|decide|apologise|make|have|do|hurry|text|phone",
    "you better ring|call|answer|reply|write|come|tell|explain|talk|show|get|stop|listen|think|start|decide|\
     apologise|make|have|do|hurry|text|phone",
    "you would|had better not|be",
    "you @adv? owe me|us an|a|the|that|some ~1 answer|explanation|reply|truth|apology|response|call|conversation|\
     talk|much",
    "the least you could|can|owe",
    "you are to",
    "you do as|what",
    // I want, I expect …
    "i @adv? @adv? demand|require|command|order !the|a|some|two|it|pizza|parcel *",
    "i @adv? @adv? insist that you|we|it",
    "i @adv? @adv? insist >",
    "i @adv? @adv? insist on an|a|your|this|it|knowing|hearing|seeing|talking|meeting",
    "i @adv? @adv? expect you to|here|there|back|home|at|by|on",
    "i @adv? @adv? expect ~1 an|a|your|some|more|that ~2 answer|reply|explanation|apology|call|response|decision|\
     message|from|honesty|effort|you",
    "i want|need an? @adv? answer|answers|explanation|apology|reply|decision|the|your|response|truth|clear|straight|\
     proper ~2 ~~6 now|today|tonight|it|by|before|immediately|and|at|this|from|@day|once",
    "i want|need an|a|your|the|some ~1 answer|answers|explanation|apology|decision|reply|truth",
    "i want|need it|this|that|them ~3 now|today|by|done|tonight|before|immediately|back|settled|sorted|gone",
    "i want you @adv? to !know|be|have|feel|sleep|enjoy|see|understand *",
    "i want you out|here|home|back|gone|at",
    "i need you to ~2 answer|reply|call|ring|come|tell|stop|explain|decide|write|be|listen|talk|get|do|make|pick",
    "i want to know|hear|see ~9 now|today|tonight|immediately|by|from|before|at",
    "i will not|never @adv? accept|take|tolerate|hear ~1 no|excuses|any|this|another|a|less",
    "i will not|never @adv? be kept|put|fobbed|ignored|treated|brushed",
    "i will not|never @adv? wait any|another|longer|forever|much",
    "i will not|never @adv? put up with",
    "i will not|never @adv? let you ~1 ignore|get|treat|do|hide|off",
    "i am @adv? waiting for an|your ~1 answer|reply|explanation|call|apology|response|decision",
    "i @adv? deserve ~2 answer|explanation|truth|reply|apology|respect|better",
    "i @adv? have a|every @adv? right to",
    "i am|this|it|that is|am|was not ~1 asking|request|question|suggestion|up|negotiable|optional|open|invitation|\
     discussion|option|debate",
    "this|it|that can|must|will|has not? ~1 wait|stop|end|be|to|happen ~1 >",
    "this|that|it has|needs|must to? stop|end|be|happen|change ~2 now|today|stop|end|immediately|settled|at|sorted|\
     changed|once|>",
    "it|this is ~1 high|about|past time ~1 that|you|to",
    "it is ~1 time you",
    "do not ignore|delete this|my|me",
    "no|without more|further ~1 excuses|putting|games|delays|silence|waiting|delay|lies|hiding|messing|stalling|ifs|\
     time|discussion|buts",
    "no excuses|discussion|debate|arguments|argument|ifs|buts|backing|exceptions|delay|negotiation >>",
    "end|full of|stop story|discussion|>",
    "not up for|open",
    "non-negotiable",
    "whether you like|want it|or",
    "like it or not",
    "that|this|it is an order|final|settled",
    "make|see|be sure|certain|to you|that|it|there|on ~3 that|you|call|come|answer|reply|here|there|back|time",
    "see to it",
    "a|an straight|clear|proper|honest|immediate|written answer|reply|explanation|response|word",
    "an|your|a ~1 answer|reply|call|text|explanation|apology|decision|response|sign ~4 by|before|until|till @day|\
     tomorrow|the|end|lunch|#",
    "i give|am|will you|giving ~1 until|till|#|one|hours|days",
    "i ~2 tell|telling|told you to",
    "do as i|you|what say|are|i",
    "i forbid|order|command|require|instruct",
    "from now|today|on on|onwards|you|i ~1 you|i ~3 will|do|are|ask|tell|answer|have|expect|want",
    "you are|will not ~2 going|leave|leaving|hang|walk|ignore|see|go|meet|allowed|to ~2 anywhere|until|before|up|\
     away|me|out|her|him|them|without",
    "you can not|never @adv? just|simply|keep ~1 ignore|leave|go|hide|run|walk|do|disappear",
    // Do this.
    "<< answer|explain|apologise|decide|choose|reply|respond ~1 me|yourself|this|now|today|tonight|my|it|at|\
     immediately|by|finally|properly|before|!to",
    "<< call|ring|phone|text|write|message|contact ~1 me|back|us|to ~4 now|immediately|today|tonight|back|at|once|by|\
     before|right|this|straight|when|as|until|tomorrow|@day|>",
    "<< tell|give|show|send|let ~1 me|us ~3 now|truth|today|tonight|immediately|straight|exactly|once|why|proper|\
     finally|reason|proof|explanation|answer",
    "<< come|be|get|go|move|turn|show here|home|back|over|there ~3 now|today|tonight|immediately|at|by|once|@day|this|\
     here|home|flat|>",
    "<< come|be|get|turn|show at|to|up|in ~3 now|today|tonight|immediately|at|by|once|@day|here|home|flat",
    "<< be|come at|to|here|there ~3 at #|six|seven|eight|noon|@day",
    "<< stop|quit|cease hiding|ignoring|avoiding|playing|running|lying|making|acting|being|wasting|pretending|\
     dodging|blaming|talking|seeing|writing|calling|telling|sulking|stalling|whining|keeping|treating|using|\
     complaining|twisting|shouting|interrupting|it|this|that",
    "<< stop it|this|that",
    "<< stop|quit|cease !worrying|fretting|panicking|overthinking|apologising|thanking|crying|doubting|beating|working|\
     reading|taking|teasing|laughing|growing|anything|everything|something|nothing|during|morning|evening|spring|king \
     *ing !yourself|when|if|at|once|because",
    "<< pick up|your",
    "<< get|come|call back to? me|us|here|on ~3 at|now|today|by|immediately|once|@day|tonight|this|>",
    "<< look at|me|in ~1 me",
    "<< listen|look to|at me",
    "< do it|this ~1 now|today|tonight|immediately|finally|properly",
    "<< do as|what i|you ~1 say|said|told|want|are|tell",
    "<< be honest|straight|open with me",
    "i want|need my|the ~3 back ~2 by|today|now|tomorrow|tonight|before|this",
    "<< make|take|have|get ~1 up|time|it|a|some|your ~2 mind|time|decision|now|done|call|together|act",
    "<< sort|fix|end|drop|delete|cancel|block|leave|pack|pull|face|admit ~1 it|this|that|yourself|her|him|them|\
     everything|number|out|your|job|up|things ~4 now|today|by|off|out|immediately|together|number|up|tonight|@day|\
     job",
    "<< sit down|there",
    "do not ~1 you ~1 dare",
    "do not you dare|ever|even",
    "do not keep me|us waiting",
    "do not ~2 hang|walk|look|turn|ignore|lie|talk|leave|run|make|come|keep|play|start|tell|even ~2 me|away|up|out|\
     excuses|think|phone|to ~3 now|again|while|like|when|until",
    "<< now|today|immediately|tonight|at|right|this ~1 once|now|minute|instant|away|second? >>",
    "now ~~1 not tomorrow|later|next|in|soon",
    "right this ~1 minute|instant|second|now >>",
    "at once >>",
    "immediately|asap|pronto >>",
    "you @adv? have|need|got to ~5 right|this away|minute|second|instant >>",
    "you @adv? must|better ~5 right|this away|minute|second|instant >>",
    "i @adv? want|need|expect|demand|insist ~2 you to|here|home|back|out ~5 right|this now|minute|second|instant|away >>",
    "i @adv? want|need|expect|demand ~3 answer|answers|explanation|reply|apology|decision|truth ~3 right|this \
     now|minute|second|instant|away >>",
    "< do it|this|that ~2 right|this now|minute|second|instant|away >>",
    "<< come|get|go|sit|stop|look|listen|be|pick|put|answer|call|ring ~5 and ~5 right|this \
     now|minute|second|instant|away >>",
    "this|that|it ~1 ends|stops ~1 right|this now|minute|second|instant|away >>",
    "is that clear|understood",
    "understood|got it >>",
    "<< get|bring|send|return|hand|give ~1 me|my ~5 by|before @day|tomorrow",
    "in writing",
]);

/// What need not be done, also with a word between: "you don't always have to".
static GRANTED: Phrases = Phrases::new(&[
    "not|never|hardly|rarely ~2 have|need|got|ought|obliged|required|supposed|expected to",
    "not|never|hardly|rarely ~2 must",
    "need not|never",
    "no need|reason|pressure|obligation|rush|hurry",
]);

/// Where *now* or *by Friday* is nobody's command.
static PLAIN: Phrases = Phrases::new(&[
    "please|thanks|thank|kindly",
    "when|whenever|if you like|want|feel|can|are|get|have|wish|suits|ready",
    "no rush|hurry|pressure",
    "you have|need|must to? ~1 pull|press|push|turn|try|laugh|see|hear|hold|taste|read|listen|wait|book|change|sign|\
     hand|lift",
    "the|your|a ~2 plumber|landlord|form|insurance|bank|doctor|dentist|office|tax|train|bus|heating|oven|caretaker|\
     hotline|machine|printer|ticket|tickets|bins|council|school",
    "you must have|be",
    "curious|wonderful|lovely|amazing|fun|delicious|starts|opens|closes|begins|leaves",
    "they|he|she ~1 lock|close|shut|start|leave",
    "as you|we said|agreed|wrote|wished",
    "we agreed|said",
    "for yourself",
    "take your time|care",
    "come to think",
    "take care|it",
    "i ~2 expect|expected ~2 nothing|so|it|rain|the",
    "be well|happy|safe|careful|good|kind|patient",
]);

/// A plain no: to be written to, called or visited no more.
static NO_MORE: Phrases = Phrases::new(&[
    "stop|quit|cease @adv? writing|calling|texting|messaging|contacting|ringing|phoning|emailing|following|visiting|coming|turning|\
     showing >",
    "stop|quit|cease @adv? calling|texting|messaging|contacting|ringing|phoning|emailing|following|visiting me|us|my|here|every|so|at|\
     for|during",
    "stop|quit|cease @adv? coming|turning|showing|waiting here|round|over|by|up|to|at|outside|near|every|in",
    "stop|quit|cease @adv? writing every|so|at|for|during",
    "stop|quit|cease @adv? writing|talking|sending to? me|us",
    "leave me|us ~1 alone|be|peace",
]);

pub(super) fn is_made(upto: &[Sentence]) -> bool {
    let [before @ .., sentence] = upto else { return false };
    let is_short = sentence.len() <= 4;
    let is_after = before.last().is_some_and(|before| before.says(&DEMANDED) || before.len() <= 4);
    let is_said = |(from, to): (usize, usize)| {
        let is_bare =
            is_short && sentence.is(from, "now today tonight immediately at right this") && from == 0;
        let is_granted = GRANTED.places(sentence).any(|(granted, _)| (from..to).contains(&granted));
        !is_denied(sentence, from) && !is_granted && to > 0 && (!is_bare || is_after && !before.is_empty())
    };
    DEMANDED.places(sentence).any(is_said) && !sentence.says(&PLAIN) && !sentence.says(&NO_MORE)
}

fn is_denied(sentence: &Sentence, at: usize) -> bool {
    let is_asking = sentence.is_asked_of_me() || sentence.is_asked_of_you();
    is_asking || sentence.is_taken_back(at)
}
