//! Threat: a loss that is announced to make the other one act. What I do for my own quiet when something happens is a boundary,
//! and no threat; what follows by itself, without anybody's hand, is a fact.

use crate::talking::reading::{Phrases, Sentence};

/// A loss that is in my hand. It is looked for where a condition stands.
static LOSS: Phrases = Phrases::new(&[
    "it|that|this|we|us|everything is|are|will|has ~2 over|done|finished|history|through|it >",
    "we are @adv? over|done|finished|history|through|divorced",
    "that is|will ~2 it|the|last|end >",
    "i am|will|shall|would|have ~3 tell|telling|told ~4 @kin|truth|everything|about|what",
    "i am|will|shall ~2 show|showing|send|sending|post|posting|publish|publishing|forward|forwarding|share|sharing|\
     leak|leaking|read ~9 to|everyone|online|public|messages|pictures|photos|letters|facebook|internet|everybody",
    "i|we am|will|shall|are|is ~2 cancel|cancelling|change|changing|end|ending|close|closing|terminate|stop|stopping|\
     block|blocking ~3 lease|locks|flat|account|accounts|card|cards|insurance|contract|lock|wedding|tenancy|rent|\
     paying|payments|holiday|trip|you|loan|phone|number|money|engagement|everywhere",
    "i am|will|shall ~2 sell|selling|throw|throwing|chuck|chucking|burn|burning|dump|dumping|smash|smashing|destroy|\
     destroying|delete|deleting|bin|binning|shred|tear|pawn|scrap ~3 your|yours|our|it|everything|the|all|them|every",
    "i am|will|shall ~2 give|giving|keep|keeping|put|putting|cut|donate|donating ~3 your|yours|our|everything|dog|\
     cat|ring|deposit|car|house",
    "i am|will|shall ~2 take|taking|keep|keeping|get|getting|fight|sue|suing|go|going|file|filing|apply ~3 kids|\
     children|dog|cat|house|car|custody|court|divorce|you|son|daughter|baby",
    "i am|will|shall ~2 call|calling|ring|ringing|see|seeing|get|getting|hire|hiring|phone|contact|talk|talking|\
     write|speak|speaking|go|going|report|reporting|turn|turning ~3 lawyer|police|solicitor|boss|@kin|landlord|you",
    "i am|will|shall ~2 leave|leaving|dump|dumping|divorce|divorcing|block|ruin|ruining|expose|report|hurt|destroy|\
     replace|finish|forget|cut|kick|throw ~1 you|your|out|us",
    "i am @adv? gone|out|through|done|leaving >",
    "i am|will|shall @adv? move|moving|walk|walking out|away|on",
    "i will ~2 make sure|you|your|certain|life",
    "i will|shall ~2 see to it",
    "i will|shall ~1 find|have|look|choose|meet ~2 somebody|someone|another",
    "i will not|never ~2 be|wait|speak|talk|forgive|see|here|let|sign|give ~4 here|any|again|you|there|longer|around|\
     see|it|consequences",
    "i will know what|that|where",
    "you will|are|would not|never ~3 see|hear|find|get|have|set|recognise|be ~6 me|again|dog|cat|kids|children|\
     anything|back|her|him|them|any|us|welcome|home|foot|it|money|cent|penny",
    "you will|can|may @adv? lose|regret|forget|pay|kiss|wave|whistle",
    "you will @adv? find|see|learn|hear out|what|how|who|from",
    "you will ~1 end|be ~1 up|alone|sorry|homeless|fired|out",
    "you can @adv? find|look|pack|get|sleep|explain|move|spend|say|do|collect|pick|fetch ~3 out|own|elsewhere|lawyer|street|\
     bags|somewhere|another|new|things|stuff|boxes|goodbye|alone|judge|court|garden|sofa|car|hotel|without|yourself|myself|else|flat",
    "it|everything is ~1 over between|for|with",
    "your|the|our|my|all ~4 go|goes|is|are|will|land|lands|end|ends|flies|fly|get|gets|be|stand|stands ~3 street|bin|\
     skip|rubbish|shelter|charity|fire|ebay|tip|trash|pavement|gone|sold|burnt|burned|out|cancelled|history|off|\
     dump|auction|pound|river|oxfam|vet's|vet|rain|door|public|online|container|flea|doorstep|lawyer|window",
    "somebody|someone else will|gets|is",
    "there will|is be? nothing ~1 left",
    "or lose|forget|leave me|us|it|everything",
    "everyone|everybody|whole|@kin will|is|are|gets|finds ~2 know|hear|learn|find|told|see|read|hears|out",
    "no more? wedding|key|car|flat|money|dog|holiday|deal|home|insurance|marriage >",
    "the wedding|engagement|holiday|trip|deal|relationship|marriage|move is|will @adv? off|over|cancelled|be",
    "my|the solicitor|lawyer ~3 write|letter|hear|touch|call|contact",
    "i never|will want|never ~1 to? see|hear|speak",
    "for good >",
    "that was it",
    "good ~1 bye|riddance",
    "goodbye|curtains|divorce|court >",
    "on your own",
    "i ~2 nothing|no more ~2 do|say|for",
    "look|find|search|looking for? ~2 somewhere|someone|another|new|flat|place",
]);

/// What sets the loss under a condition.
static IF: Phrases = Phrases::new(&[
    "if|unless|until|when|once|should you do|are|have|did|will|can|would|could|keep|still|ever|go|carry|insist|\
     continue|refuse|leave|stay|ignore|even|really|think|walk|choose|so|cannot|not|want|speak|talk|move|hang|stop|\
     answer|reply|write|call|ring|come|tell|fail|make|say|take|bring|mention|meet|see|give|get|dare|wish",
    "if|unless ~2 i do not|hear|get|see|have|am|find",
    "if|unless there is|are|comes ~1 not|no|a|nothing",
    "if|unless nothing|this|that|it ~2 changes|happens|comes|goes|keeps|continues|stops|stop|change",
    "if|unless i ~3 hear|get|see|find|catch",
    "or else|i|we|you|it|your|the|that|this|my|our|everyone|she|he|no|somebody|someone",
    "< either ~~15 or",
    "unless you !want|need|mind|have|object|like|prefer|are|would|know *",
    "otherwise",
    "< keep|carry|go|continue|stay|push|ignore|try|do|wait|touch|lie|leave|say|walk|hang|skip|miss|cross|forget|\
     blank|refuse|let|cancel|show|move ~5 and ~1 i|you|your|we|it|that|the|there",
    "< # more|word|chance|wrong ~9 and|or ~2 i|you|we|it|your|the",
    "< one|another|a|#|any|this ~1 more|last|further|wrong|single|such ~9 and",
    "< just? one|#|another|any more ~5 and",
    "<< then you|i|your|we|it|the|that",
    "after|from that|then|there|now ~~1 i|you|your|it|the|we|everything|all",
    "by|until|till|before @day|tomorrow|the|# ~~6 or",
    "no|without ~~9 no",
    "you have ~2 until|till|#|one|got|hours|days",
    "either|next way|time",
    "next time",
    "last|final|only chance|warning|offer",
    "i ~2 warn|warned|warning|promise|swear|swears|guarantee ~2 you|it",
    "you have been warned",
    "mark my words",
    "up to you",
    "your choice|decision|call",
    "while you",
    "as long as|you",
    "the day|moment|minute|second you",
    "< choose|decide",
    "when|if i ~3 not|do",
    "without|no answer|reply|call|word|message|apology|explanation|sign",
    "do not|make|force ~4 and|or|i",
    "whoever|anyone|anybody|somebody who",
]);

/// What is a threat all by itself.
static ALONE: Phrases = Phrases::new(&[
    "then you will|can|shall not|never|just|simply|only? see|hear|forget|find|lose|kiss|look|have|get|regret",
    "then|otherwise|else it|that|we|this is|are ~2 over|done|finished|it|through|history >",
    "then|otherwise i will|am ~2 tell|sell|throw|change|cancel|burn|call|calling|selling|telling|leaving|leave|\
     throwing|cancelling ~1 you|your|my|everyone|everything|off|lawyer|police",
    "then i am ~1 out|gone|through|done|off|leaving ~1 here|of|for|>",
    "or i will|am ~2 come|coming|turn|show|stand ~2 to|at|up|outside ~1 your",
    "< just? you? wait until|till ~1 your|everyone|i|they|the",
    "not|never need|have to ~1 come|bother ~1 back",
    "i could ~3 tell|show|ring|call|write your|everyone|them",
    "think twice|hard|carefully|again ~3 about|before|if|whether",
    "shame|pity if something|anything|someone|somebody|your|they|everyone",
    "i|we will|am|shall|can ~1 make|making|see sure|certain|to ~1 that|it? ~1 everyone|everybody|your|nobody|you ~3 \
     know|knows|hear|hears|lose|never|regret|pay|finds|believes",
    "< either you|we ~~9 or i tell|show|sell|leave|cancel|change|call|throw|send|move|file|take|block|keep",
    "before i @adv? tell|sell|call|cancel|change|throw|go|show|block|burn",
    "need not|never bother? ~1 come|coming back",
    "no ~1 answer|reply|call|word|message|apology|sign|visit|change|talk|decision|response|silence ~2 means|is no more|\
     longer us|relationship|marriage|wedding|home|engagement",
    "no ~1 answer|reply|call|word|message|apology|sign|visit|change|talk|decision|response ~2 means that? it|we is|are \
     over|finished|through|history",
    "no ~1 answer|reply|call|word|message|apology|sign|visit|change|talk|decision|response ~2 means the end ~1 of us|\
     this|our",
    "do not bother coming|come back|home",
    "a|such shame|pity if ~9 happened|happens|found|knew|heard|learned|learnt|saw|got|lost|disappeared|broke",
    "accidents happen",
    "your|the|our ~2 boss|mother|mum|father|dad|parents|family|sister|brother|landlord|colleagues|friends|wife|\
     husband|employer|office|company might|may|will|would|could|should ~3 like|love|interested|hear|find|know|\
     delighted|enjoy|learn|curious|be|surprised",
    "what|how|wonder would|will|what your|the ~1 boss|mother|mum|father|dad|parents|family|landlord|colleagues|\
     employer|neighbours|friends would|will? say|think|do|react ~~9 if|about|when|to|of",
    "do not make|force me",
    "do not ~2 surprised if|when",
    "you leave|left|give|gave|are|leaving me no|with|little choice|alternative|option|other",
    "you will see what|who|how|soon",
    "you will|would ~2 regret",
    "you are ~1 going to ~1 regret|be ~1 this|it|that|sorry",
    "you will ~2 be sorry",
    "try|watch|test me >",
    "you ~2 know what ~2 happens|happen|coming|follows|next",
    "or else >",
    "there will|are|would be consequences|hell|trouble|price",
    "consequences",
    "face|take|bear|live|suffer the|with consequences|consequence",
    "this|that|consider is? ~2 your|the|my|this ~1 last|final|only ~2 warning|chance|call|notice|reminder",
    "i ~2 warn|warning you",
    "i can|could|am|will|know ~3 make|making ~1 life|things|it|this|your very|hell|difficult|unpleasant|ugly|hard|\
     life|misery|uncomfortable|miserable",
    "make your life",
    "i ~2 have|still ~3 nothing to lose",
    "say|kiss|wave|bid goodbye|farewell|adieu|your|bye ~3 to|goodbye",
    "kiss your|the|our ~3 goodbye",
    "say your goodbyes",
    "your|you time|days|clock is|are running|counted|numbered|ticking",
    "the clock is ticking",
    "see you in court",
    "you will hear from my|the|our",
    "not|never see the|our|your|them|her|him|my ~2 dog|cat|kids|children|son|daughter|baby|grandchildren again|any|\
     then|for|>",
    "this|it can|could|will|may|might get|turn|be|become ~1 ugly|nasty|expensive|public|unpleasant|messy|dirty",
    "it is|will @sure? up|on|in to|you ~2 you|whether ~2 that|it|this happens|happen",
    "i am|will not|be ~1 responsible for|what",
    "i ~2 not answer for",
    "or|else|otherwise|and i will|am|shall ~2 tell|telling|show|showing|sell|selling|change|changing|burn|burning|\
     cancel|cancelling ~3 your|the|everyone|everybody|them|her|him",
    "the ~1 dog|cat|ring|car|guitar|boxes|piano|bike|photos|records|furniture ~1 goes|go|is|are|will ~3 shelter|\
     street|bin|skip|sold|ebay|charity|tip|gone|dump|auction|pound",
    "your ~2 things|stuff|boxes|clothes|books|guitar|records|bike|furniture|letters|belongings|piano|collection|\
     tools|paintings|suits|plants ~1 go|goes|will|is|are|end|land ~3 shelter|street|bin|skip|sold|ebay|charity|tip|\
     gone|dump|pavement|rubbish|fire|rain",
]);

/// What I do for my own quiet, and what nobody minds.
static BOUNDARY: Phrases = Phrases::new(&[
    "if|when i do|can not ~1 reach|find|see you|it",
    "i will|am|would|may ~2 hang|mute|muting|go|pause|sleep|answer|reply|turn|switch|step|leave|call|ring|say|wait|\
     come|read|write|keep|let ~3 up|off|for|home|back|later|walk|in|the|you|until|tomorrow|when|it",
    "if|when you do not|no want|need|like|mind|longer|feel",
    "if|when|once you are|have|arrive|come ~2 ready|home|here|time|back|done|finished|lucky",
    "if you want|like|need|wish|prefer|agree|ask|would",
    "if|that that|it|is|this is|fine ~1 fine|okay|ok|all|alright|right",
    "is|all fine|right|okay ~2 you",
]);

/// What somebody does to me that I need not bear …
static PRESSED: Phrases = Phrases::new(&[
    "if|when|unless|once you @adv? keep|kept|go|carry|do|are|will|ever? on? @adv? stop|write|writing|call|calling|text|texting|message|\
     messaging|ring|ringing|come|coming|turn|turning|show|showing|follow|following|stand|standing|wait|waiting|knock|shout|\
     shouting|touch|hit|grab|threaten|threatening|contact|contacting|phone|phoning|phoned|visit|visiting",
]);

/// … and what I do to be left in peace.
static PROTECTED: Phrases = Phrases::new(&[
    "i|we am|will|shall|would|may|have|need ~2 block|blocking|mute|muting ~2 you|your|number|this|it",
    "i|we am|will|shall|would|may|have|need ~2 call|calling|ring|phone|get ~1 police|help|security|somebody|someone|reception|neighbour|\
     neighbours",
    "i|we will|can|shall ~1 not|never answer|reply|open|read|pick|respond|come|talk|listen",
    "i|we am|will|shall ~1 hang|leave|leaving|go|walk|change up|>|room|flat|house|home|away|number|my|to",
]);

pub(super) fn is_made(upto: &[Sentence]) -> bool {
    let Some(sentence) = upto.last() else { return false };
    let is_kind = || {
        sentence.has("please thanks thank happy glad welcome gladly safe lovely") && !sentence.has("regret")
    };
    let is_denied = |from: usize| sentence.is_asked_of_me() || is_denied(sentence, from);
    let is_hard = |from: usize| !is_denied(from);
    let alone = || ALONE.places(sentence).any(|(from, _)| is_hard(from));
    let under = || {
        let condition = IF.places(sentence).find(|(from, _)| is_hard(*from));
        condition.is_some()
            && LOSS.places(sentence).any(|(from, _)| is_hard(from))
            && !is_boundary(sentence)
            && !is_protection(sentence)
    };
    let fragment = || is_fragment(sentence);
    !is_kind() && (alone() || under() || fragment())
}

fn is_denied(sentence: &Sentence, at: usize) -> bool {
    (0..at).any(|word| sentence.is(word, "nobody"))
        || sentence.is_asked_of_you() && !sentence.is(0, "do")
        || (at.saturating_sub(4)..at).any(|word| {
            sentence.is(word, "not never")
                && (word..at).all(|word| !sentence.is_parted(word))
                && sentence.is(
                    word + 1,
                    "saying say mean meaning going threatening want wanting a about that because",
                )
        })
}

/// A boundary and no loss besides.
fn is_boundary(sentence: &Sentence) -> bool {
    const HARD: &str = "over lawyer police boss mother mum lease locks street bin everyone everything sell selling never regret court divorce dog cat kids photos";
    sentence.says(&BOUNDARY) && !sentence.has(HARD)
}

/// What I do when somebody does not let me be, and no loss besides.
fn is_protection(sentence: &Sentence) -> bool {
    const HARD: &str = "boss mother mum lease locks street bin everyone everything everywhere sell selling regret court divorce dog cat kids photos";
    sentence.says(&PRESSED) && sentence.says(&PROTECTED) && !sentence.has(HARD)
}

/// "No call, no car".
fn is_fragment(sentence: &Sentence) -> bool {
    let is_no = |at: usize| sentence.is(at, "no");
    is_no(0)
        && sentence.len() <= 6
        && (2..=3).any(|at| is_no(at) && sentence.is_parted(at - 1))
        && !sentence.is(0, "problem")
}
