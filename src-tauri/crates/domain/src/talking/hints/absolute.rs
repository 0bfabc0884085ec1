//! Absolute: *always*, *never*, *nothing* about the other one or the two. Praise is none, nor is a plain fact.

use crate::talking::reading::{Phrases, Sentence};

/// "You always …": what is praised, liked or allowed in this way is left alone.
static ALWAYS: Phrases = Phrases::new(&[
    "you have|are|were|do|did|had? @sure? always|constantly|forever|perpetually|continually|permanently|invariably|\
     eternally|habitually|incessantly",
    "you !can|could|may|will|would|should|might|must * all the time|while",
    "you @sure? do|did this|that|it ~3 all the time",
    "you would|will always|constantly|forever",
    "must|do you always|constantly|forever",
    "you just? have|had|need|needed to always|constantly",
    "you always|constantly|forever have|had to",
    "you ~6 day in|after",
    "you ~8 every|each single",
    "every|each single? time|day|night|morning|week|weekend|evening|month|year ~~9 you",
    "whenever|everytime ~~9 you",
    "again and again|over you",
    "time and time? again you",
    "you ~6 over and over",
    "you ~7 again and again",
    "you ~8 without fail|exception",
    "you ~8 every|each time|chance|opportunity|turn >",
    "you only ever",
]);

/// "You never …".
static NEVER: Phrases = Phrases::new(&[
    "you have|had|did|do|would|will|are|were|can? @sure? never",
    "you do|did|have|can|could|are|will|would not @sure? ever|once",
    "you have|had|did not ~6 once|ever >",
    "you have|had|did not ~6 once since|in",
    "you have|did not ~2 a single",
]);

/// What *always* is said of to praise, to thank, or as a mere fact.
const GOOD: &str = "best good great kind lovely beautiful laugh smile help helped helping love loved thank welcome nice wonderful sweet \
                    patient generous supported support supportive glad happy proud favourite warm remember remembered brave gentle \
                    thoughtful loyal reliable safe comforted calm better brightened trust admired enjoyed enjoy grateful brilliant \
                    funny fun delicious perfect strong encouraged cheered heart thoughts mind liked preferred knew dear \
                    special appreciate appreciated respect respected beside care cared believed kindness";
/// What makes it no praise after all.
const BAD: &str = "wrong late stupid guilty bad worse worst blame blaming complain complaining complained shout shouting yell interrupt \
                   interrupting ignore ignoring ignored forget forgetting forgot leave leaving lie lied lying twist turn walk away small \
                   yourself first alone half ruin spoil excuse excuses mock sulk sulking avoid avoiding hide run refuse reject angry mood \
                   criticise criticising criticize hurt nag argue argued let disappoint disappointed phone selfish cold distant fault against \
                   control decide decided cancel cancelled cancelling canceling snap snapping push pushing judge silent instead last worked \
                   roll sigh change quit break broke breaking drop dropped dodge wait waiting nothing but put look laugh less trouble treated otherwise \
                   difficult drama fight fighting problem tired busy unless dismiss dismissed belittle attack screaming scream slam over win";
/// Words of the past, and of what one likes or does from day to day.
const PAST: &str = "found had made brought gave told said kept was were did took went came got left knew been sang sat slept wrote ran swam \
                    drove stood wore won lost bought thought felt held met paid read saw sold sent spoke spent taught understood woke \
                    grew flew fell ate drank chose began like love enjoy prefer wear drink eat sing cook bake sleep meet";
/// What one is glad not to have lived through, and what needs no doing.
const SPARED: &str = "forgot forget complained complain lied lie failed fail judged judge shouted shout missed miss cease ceased stop stopped \
                      hurt pushed push raised raise yelled gave give disappointed disappoint hid cheated blamed broke abandoned refused \
                      have had need needed must minded mind hesitated lost doubt doubted left leave interrupted laughed bored boring too \
                      alone demanded pressured treated know needed";
/// Plain facts about what somebody has not done yet.
const FACTS: &str =
    "met seen saw been tried tasted heard visited read owned flown smoked liked eaten lived worked watched";

/// The two together, and all that is said of the other one in other words.
static OTHER: Phrases = Phrases::new(&[
    "we never|hardly|rarely have !to *",
    "we never|hardly|rarely do|talk|laugh|go|spend|speak|see|dance|make|kiss|touch|share|agree|listen|\
     argue|solve|finish|are",
    "we never|hardly|rarely get through|anywhere|further|past ~6 without|when|because you|your|we",
    "we never ~9 any more|longer",
    "we do|did not ever",
    "we always end|fight|argue|have|quarrel|go|come|do",
    "nothing @sure? ever? changes|changed|helps|works|improves|moves",
    "nothing will ever change",
    "nothing i|we ~3 is|was|does|makes|matters|counts|will|would|reaches|gets",
    "nothing is|was|matters ~2 good|right|enough|important|to ~2 you",
    "nothing ~6 with|between|for you|us",
    "nothing ~3 ever ~4 you",
    "everything|anything i|we say|do|did|said|suggest|try|touch|want|ask|plan|like ~~9 you|wrong|enough|always|late",
    "everything has|had to ~6 your|you|yours",
    "everything|it is|was|has|must|revolves|turns @adv? ~2 about|around|round you",
    "everything @adv? revolves|turns|is|goes ~2 about|around|round|your you|way|your",
    "everything else|and|comes ~5 you|me",
    "not once|one ~~8 you",
    "never once|ever|have|did|has|do|in|again|will ~6 you",
    "< never a|any|one|your|an ~5 from|thanks|thank|word|sorry|question|call|you",
    "not a single|word|thing|day|evening ~~9 you",
    "at no point ~4 you",
    "you have|had|are yet to",
    "i have yet to ~3 you",
    "there has|is|was|have|are not|never ~2 a|one|single|any ~7 you|we",
    "there has|is|was|are never ~9 you|us|me",
    "not a|one|any day|week|evening|night|weekend|month|hour ~~6 you|we",
    "all you ever|do|did|can|want|think|care|talk|say|know",
    "the only thing|time|person|one|ones ~2 you ~2 ever|care|do|think|love|call|want|is|talk|listen|see|write|say",
    "you do|did|have|care|think ~2 nothing but|except",
    "you do|have|has|had done? nothing|zero ~2 for|at|to|in|around",
    "you are|is|were @adv? incapable|unable of|to",
    "you can not|never ~2 do|say|get ~2 anything|one|a",
    "you can not even",
    "it|that|this is @sure? always|constantly|forever|ever|perpetually ~4 you|us|me|same|your",
    "is it always|never|constantly",
    "it is always|never my|our ~1 job|fault|turn|mistake|problem|task",
    "you only ever? write|call|ring|come|talk|listen|answer|smile|visit|show ~2 when|if you|it",
    "not ~2 remember|recall|think of? a|one single|one? time|evening|day|moment ~1 you|when|we",
    "each and every ~~8 you",
    "i am|come|get|rank @sure? always second|last|to|behind|alone",
    "everybody|everyone else is|has @sure? always|never",
    "your ~2 is|are|was|were @sure? always|never|constantly ~1 more|first|right|wrong|late|too|there|the|good|enough|\
     busy",
    "we do|did nothing but",
    "nobody|one ~2 ever ~~9 you",
    "every|each|any * ~1 with you @sure? ends|is|was|turns|becomes|feels|leads",
    "every|each|any single? conversation|talk|discussion|evening|holiday|weekend|question|plan ~~6 ends|is|turns|\
     becomes ~2 in|a|about|into",
    "it|that|this|everything|things is|are @sure? always|constantly|forever ~9 you|us|same",
    "it is|was @sure? never ~5 you|your|us|enough",
    "with|between|for|around you|us|two it|things|there|everything|nothing|is|that is|are|it|was|gets @sure? always|\
     never|nothing|constantly|forever|all|the",
    "with you ~~4 always|never|everything|nothing|constantly|forever|same",
    "it is ~3 same ~9 with|between you|us",
    "same old|thing|story ~4 with|from|between you|us",
    "always|constantly|forever the same ~9 you|us|excuse|excuses|story|game|circle",
    "< always your|you|this|these|that|me|my|the",
    "i|me am|is|was|have @sure? always|forever the|been one|only|last ~6 who|that|to",
    "i am ~2 the only one ~2 who|that|ever",
    "i @sure? always have|am|get|come ~2 to|last|second|blame ~6 you|us|one|blame|last|apologise|first|place",
    "you have|do not|never|no idea|clue|interest|time ~6 ever|whatsoever|at all",
    "for once in ~3 life",
    "since when do|did|are|have you",
    "< you never have|do|did|will|are|were >>",
    "you always do|have|did|were|are >>",
    "the|like|just way|as|like you always do|did|have|are",
    "no matter what|how|when ~~9 you|enough|wrong|right",
    "typical|typically of? you|>",
    "so typical",
    "typical|as|same >>",
    "as|same usual you",
    "your usual|eternal|constant|never-ending|endless|everlasting|permanent",
    "there you go again",
    "here we go again",
    "when|where|how have|did you ever",
    "when was the last time you",
    "have|did|do|will you ever",
    "what|when|how do|does|did you ever",
    "you of all people",
    "any|every other partner|person|man|woman|couple",
    "in all|#|the ~3 years|time|months|weeks ~~6 you ~3 never|not|once",
    "one|nobody in ~5 matters|counts ~3 you",
    "nobody|everybody|everyone but|except you",
    "you ~3 zero|no|not interest|effort|the slightest|least|faintest",
    "you make|made|lift|lifted|show|showed no effort|interest",
    "you ~3 everything|anyone|anything|everybody|everyone except|but|before|above me|us|my|our",
    "you ruin|spoil|forget|destroy|twist|criticise|control|break|turn|blame|ignore everything|anything|everybody|\
     everyone",
]);

/// *Whenever* that allows: "whenever it suits you".
static ALLOWED: Phrases = Phrases::new(&[
    "whenever|everytime you @adv? like|want|can|wish|feel|need|prefer|please|fancy|choose > !you",
    "whenever|everytime you @adv? are|feel ~1 ready|free|able|up|in|home|back|around|awake|rested|like|better ~3 > !you",
    "whenever|everytime you @adv? have|find|get ~1 time|moment|minute|chance|strength|energy|round|around ~3 > !you",
    "whenever it|that|this? @adv? suits|works|fits|is|feels ~3 you|yours|right|convenient|good|possible|easy ~2 > !you",
]);

/// Where *ever* asks for what can be answered.
static PLAIN: Phrases = Phrases::new(&["have|did|do|will you ever"]);

pub(super) fn is_said(upto: &[Sentence]) -> bool {
    let Some(sentence) = upto.last() else { return false };
    let is_said = |from: usize, at: usize| !is_taken_back(sentence, from) && !is_wished(sentence, at);
    let is_allowed = |from: usize| ALLOWED.places(sentence).any(|(allowed, _)| allowed == from);
    let always = ALWAYS
        .places(sentence)
        .any(|(from, to)| is_said(from, to) && !is_allowed(from) && is_always_bad(sentence, from, to));
    let never = NEVER
        .places(sentence)
        .any(|(from, to)| is_said(from, to) && is_never_bad(sentence, to) && !is_of_a_thing(sentence, from));
    let is_plain = |from: usize| PLAIN.places(sentence).any(|(plain, _)| plain == from);
    let mut others = OTHER.places(sentence);
    always
        || never
        || others.any(|(from, to)| {
            !is_taken_back(sentence, from)
                && !is_plain(from)
                && !is_wished(sentence, to)
                && !is_praise(sentence)
        })
}

/// "Must you always": that asks for no answer.
fn is_taken_back(sentence: &Sentence, from: usize) -> bool {
    let asks = sentence.is_asked_of_you() && !sentence.is(0, "must") && !sentence.is(0, "have");
    if sentence.is_asked_of_you() && !asks {
        return sentence.is_denied(from);
    }
    sentence.is_taken_back(from)
}

/// "Cook something that you never made": it tells which one.
fn is_of_a_thing(sentence: &Sentence, from: usize) -> bool {
    const SAYS: &str =
        "i me my we us our it hate hates hurts hurt sad bad sorry said say know feel feels wrong tired sick";
    from > 0 && sentence.is(from - 1, "that which who") && !sentence.has(SAYS)
}

/// "You can always call me", "you were always fair", "every time you laugh": no reproach without a word of reproach.
fn is_always_bad(sentence: &Sentence, from: usize, to: usize) -> bool {
    let is_of_times =
        sentence.is(from, "every each whenever everytime") && !sentence.has("single exception fail");
    let is_past = sentence.word(to).ends_with("ed") || sentence.is(to, PAST);
    let is_told = is_past || (from..to).any(|at| sentence.is(at, "have had did were will would can could"));
    sentence.has(BAD) || !(is_of_times || is_told || sentence.has(GOOD))
}

/// "You never hurt me", "you never have to ask", "you've never been there": one is glad of it, or it is a fact.
fn is_never_bad(sentence: &Sentence, to: usize) -> bool {
    let after = if sentence.is(to, "once ever really even") { to + 1 } else { to };
    let is_stop = sentence.is(after, "stop stopped")
        && sentence.has("complaining criticising talking nagging arguing lying working blaming");
    is_stop
        || !(sentence.is(after, SPARED)
            || (sentence.is(after, "be get got") && sentence.is(after + 1, "bored tired lost sick old too"))
            || (sentence.is(after, FACTS) && after == to)
            || (sentence.is(after, "let made make")
                && sentence.is(after + 1, "me us")
                && sentence.has("down feel")))
}

/// "I'll always be glad", "as always": nobody is told off.
fn is_wished(sentence: &Sentence, at: usize) -> bool {
    sentence.is(at, "welcome invited free allowed") || sentence.is(at + 1, "welcome invited free allowed")
}

/// Whether it is said to praise, or to comfort.
fn is_praise(sentence: &Sentence) -> bool {
    let is_always = sentence.has("always forever constantly") && sentence.has(GOOD);
    (is_always
        || sentence.has(
            "best lovely beautiful wonderful thank thanks welcome grateful glad brilliant delicious funny",
        ))
        && !sentence.has(BAD)
}
