//! Pleading: begging for an answer, for a chance, for somebody to stay.

use crate::talking::reading::{Phrases, Sentence};

/// What is begging, whatever it is for.
static BEGGING: Phrases = Phrases::new(&[
    "i am @adv? begging|imploring|pleading !the|letter *",
    "i am @adv? begging|imploring|pleading|desperate >",
    "i @adv? beg|implore|beseech|entreat of? you|>",
    "i @adv? beg|plead|pray for|with you|another|mercy|an|a|one|your !pardon|forgiveness *",
    "i will @adv? beg|crawl|grovel",
    "i am ~2 on my ~1 knees here|before|begging|asking|>",
    "on my|bended ~1 knees >",
    "have|show|take ~1 mercy|pity ~1 on|>",
    "have a heart",
    "for the love|sake of god|heaven|us|love|our|what|everything",
    "for god's|heaven's|pity's|christ's|mercy's ~1 sake",
    "for old times' sake",
    "please please",
    "please ~~9 please >>",
    "pretty please",
    "please ~~6 anything >",
    "come back ~~4 come back",
    "do not go ~~3 do not go",
]);

/// A last chance, another try, a moment.
static CHANCE: Phrases = Phrases::new(&[
    "give|grant|allow me|us|this|our @adv? ~1 one|another|a|last|second|some|# ~3 chance|try|go|shot",
    "give|grant|allow|spare me @adv? ~1 one|five|ten|two|# ~2 minute|minutes|word|words|hour|seconds >",
    "one|another|a|some more|last|final|second|tiny|single|only ~1 chance|try >",
    "just|only one|a ~1 chance|try >",
    "only|just one|five|ten|two|# ~1 word|words|minutes|minute|sentence|line ~3 from|with|you|phone|>",
    "even one|a ~2 word|line|sign|emoji|dot|letter|syllable",
    "one word|line|sign from you ~3 enough|do|everything",
    "i|you ~2 one ~1 last|final time|talk|word|hug|evening|night >",
    "this one last time",
    "just this once >",
    "throw|toss me ~3 crumb|lifeline|bone|crumbs|straw",
    "what do|must|can|else i|should have|can|do|need ~2 to|do ~9 back|forgive|love|stay|listen|again|answer",
    "tell me what i|to ~4 do ~4 back|you|again|stay|forgive|happy|right",
]);

/// Somebody is to come back or to stay.
static STAY: Phrases = Phrases::new(&[
    "< come|move home|back !with|when|about|on|by|at|for|around|if|as|now|today|tonight|immediately|this|through|in|\
     from|to|here|soon|safe|safely|@day *",
    "< come|move home|back to me|us >",
    "<< please? come back >>",
    "please @adv? come|move back|home !with|when|about|on|by|at|for|around|if|as|now|today|tonight|immediately|this|\
     through|in|from|to|@day *",
    "please @adv? come|move back|home >",
    "please @adv? come|move back|home to me|us >",
    "< just? take me back",
    "stay with me !until|till|for|tonight *",
    "stay with me >",
    "please|just @adv? stay|wait >",
    "please @adv? do not @adv? walk|go|turn|run|drift|slip away|from",
    "please say|tell|promise me? ~1 you ~1 will|still|are",
    "this one|last ~1 chance",
    "let me come ~1 back|home",
    "do not @adv? leave|abandon|desert|forget|lose|drop|dump me|us !out|a|the|with|in|alone|waiting *",
    "do not @adv? leave|abandon|desert|forget|drop|dump|hate me|us >",
    "do not ~1 shut|push|throw|cut|cast|lock me ~2 out|away|off|aside|down",
    "do not ~1 throw|give ~2 away|us|everything|up ~4 away|us|me|up >",
    "do not do this|that to me|us",
    "do not do this|that >",
    "< do not leave|go please",
    "do not ~1 give up on|us|me",
    "do not ~1 let it|this|us|me ~2 end|be|go|die|down|fall",
    "please|only|just|oh do not ~1 go|leave|end|do|stop ~2 >",
]);

/// What is offered for it, and what it would be to be without.
static OFFERED: Phrases = Phrases::new(&[
    "i would|will|could @adv? do|give|pay|sacrifice|trade|offer ~1 anything|everything|world ~~6 you|back|me|>",
    "i will @adv? do|be|become|change|give ~1 whatever|anything|everything you|>",
    "whatever|anything you want|like|ask|say|wish ~~3 just|only|please",
    "i would @adv? crawl|walk|swim|run|fly|cross|die ~9 you|see|back|hear|hour|minutes",
    "i would|will give ~3 arm|world|soul|leg|life|kingdom",
    "i will @adv? change >",
    "i ~1 promise ~1 i ~2 change|better|different",
    "i will be|do ~1 better|different|good|anyone ~2 i|just|promise|swear|please",
    "name your|the price|terms",
    "i can not|hardly|never ~1 breathe|live|exist|cope|survive|sleep|eat|function|manage|be|go|bear|stand ~3 without \
     you|us",
    "without you i|there|my|nothing|life|everything|it ~4 nothing|lost|meaning|empty|pointless|nobody|worthless|no",
    "i am ~2 nothing|lost|nobody|half|dying|drowning ~3 without you|us",
    "i am dying|drowning|breaking|falling ~1 without|apart|inside|here >",
    "i am dying|drowning ~1 without",
    "< i need you >>",
    "i need you @adv? back|like|so|more|badly|desperately",
    "you are all|everything i have|got|need|live",
    "you are my last|only hope|chance",
    "i will wait|be|sleep|stay|stand|sit ~5 forever|door|doorstep|takes",
    "if you ever @adv? loved|love|cared|felt",
    "if there is|was ~2 any|anything|spark|something|bit ~4 left",
    "do not you|can not ~1 see|know|understand how|that ~1 i ~3 need|love|suffer|suffering|miss",
]);

/// *Please*, and something to be felt.
static PLEASE: Phrases = Phrases::new(&[
    "please @adv? @adv? talk|speak ~1 to|with me|us !on|at|about|first|before *",
    "please @adv? @adv? talk|speak ~1 to|with me|us >",
    "please @adv? @adv? answer|believe|trust|love|hear|hold|help|save|forgive me >",
    "please @adv? @adv? answer|listen|reply|respond|reconsider|react >",
    "please @adv? @adv? pick up >",
    "please @adv? @adv? say|write|send|text|tell ~1 something|anything|one",
    "please @adv? @adv? let me ~1 hear|explain|back|in|try|hold|prove|show|make|stay|come ~3 you|voice|it|back|>",
    "please @adv? @adv? give|let us|me a|another|one|try ~1 chance|try|again",
    "please @adv? @adv? open ~2 door|heart",
    "please let us ~1 try|start|be|stay|fix|work",
    "just|at let me ~1 hear|explain|see|hold ~1 you|your|>",
    "< please? let me see|hold|touch|kiss you",
    "can|could|would|will not you|we ~2 talk|speak|try|start|come|stay|listen",
    "if you ~2 any ~2 heart|love|feeling|feelings|mercy|pity",
    "let me hear your voice",
    "just|only answer|talk|speak|listen|write|call|look|come|react ~2 me|back|something|anything|once >",
    "please just|only @adv? answer|talk|speak|listen|write|call|ring|look|come|react|say|stay|hold|hear|pick|reply|\
     text|tell|try ~1 me|to|with|up|back|something|it|>",
    "will|would|can|could you not? please ~2 talk|answer|come|stay|listen|speak|just",
    "can|could|would you not @adv? just|at|please ~1 talk|answer|come|stay|listen|speak|try",
    "say|tell me ~2 you ~1 still|do|will ~2 love|come|stay|want",
]);

/// Asking in this way is no begging.
static ORDINARY: Phrases = Phrases::new(&[
    "please find|take|note|check|bring|remember|use|water|feed|sign|leave|put|keep|return|send|pass|lock|close|turn|\
     switch",
    "please no",
    "no rush|hurry",
    "no ~~3 please",
    "if you like|want|feel|prefer|can",
    "a|some day|days|time|bit|moment ~2 to think",
    "for ~1 kids|children|dog|mother|family|coffee|pizza|chocolate|cake|tea|beer|nap|sleep",
    "whenever you",
    "when it suits|you",
    "beg your|to|the",
    "begging the|letter",
]);

pub(super) fn is_said(upto: &[Sentence]) -> bool {
    let [before @ .., sentence] = upto else { return false };
    let is_refused = before.last().is_some_and(|before| before.is(0, "no") && before.len() <= 2);
    let is_said = |(from, _): (usize, usize)| !is_denied(sentence, from);
    let kinds = [&BEGGING, &CHANCE, &STAY, &OFFERED, &PLEASE];
    !is_refused && !sentence.says(&ORDINARY) && kinds.iter().any(|kind| kind.places(sentence).any(is_said))
}

/// "I won't beg", "I'm not asking you to come back", "she begged": only what is said now, and by me.
fn is_denied(sentence: &Sentence, at: usize) -> bool {
    let part = |word: &usize| (*word..at).all(|word| !sentence.is_parted(word));
    let asks = |word: usize| sentence.is(word + 1, "you we");
    let is_denied = (0..at).filter(part).filter(|word| !asks(*word)).any(|word| {
        sentence.is(word, "not never nobody no without if when wonder said says told wrote thought")
    });
    is_denied || sentence.is_asked_of_me()
}
