//! Name calling: a name for the other one, also one that is tied to what they did.

use crate::talking::reading::{Phrases, Sentence};

static CALLED: Phrases = Phrases::new(&[
    // You are one.
    "you are|were|be|been|being|become|remain|stay @adv? @adv? such|like? a|an|the|nothing|but|my|one|some|no|more|\
     than|biggest|real|total ~5 @insult",
    "you are|were @adv? @adv? ~1 @insult >",
    "you are|were|have @adv? been? @adv? @adv? @adv? @mean >",
    "you are ~1 so|too|ice cold >>",
    "you are|were ~1 sick in the head",
    "what kind|sort|type of @insult|person|man|woman|human|mother|father|partner ~1 does|do|would|are|leaves|writes|\
     behaves",
    "someone|somebody|anyone so|as @mean",
    "such ~1 @mean ~1 behaviour|thing|move|nonsense|act|way",
    "worse than a|any|my|the ~1 child|animal|baby|toddler|teenager|dog",
    "you are @adv? full of yourself|shit|crap",
    "what kind|sort|type of @adv? @mean",
    "only|just|typical cowards|idiots|fools|losers|liars|egoists|weaklings *",
    "you @adv? are @adv? the most|least|biggest @mean",
    "ever heard of decency|manners|respect|honesty",
    "you are|were|have @adv? been? @adv? @adv? @mean !to|at|with|in|on|of|about|for|chess|when *",
    "you are|were as|so|too @adv? @mean",
    "you @adv? bloody? @mean|big|miserable|complete|total|absolute|utter|dirty|filthy|damn|damned|fucking|bloody|\
     wicked|cold|little|old|sad ~~2 @insult|man|woman|child|person|creature|animal|cow|pig",
    "< you @insult",
    "you are|were @adv? @adv? a|an|such|no|the ~2 @mean|cold|spoilt|lousy|terrible|awful ~1 person|man|woman|human|\
     child|partner|friend|creature|individual|mother|father|excuse|piece|husband|wife|thing",
    "you are|were ~4 piece of|waste|work",
    "you are|were ~3 waste|piece|bag|lump|block|heap|pile|excuse|pain|nightmare|disgrace|embarrassment|joke|failure|\
     disappointment|parasite ~1 of|for|in|to|>",
    "you are|were @adv? @adv? out of your mind",
    "you are @adv? @adv? @adv? no ~1 better|man|adult|grown-up|saint|human",
    "you are ~2 just|exactly|as like|bad ~1 your|as mother|father|mum|dad|brother|sister|ex",
    "block of ice|stone|wood",
    "piece of work|shit|dirt",
    "waste of space|skin|air >",
    "drama queen|king",
    "control freak",
    "mummy's|daddy's|mama's|momma's boy|girl",
    "spoilt|spoiled brat|child|princess|prince|kid",
    "cold fish",
    "heart of ice|stone",
    "so and so >",
    // What a …
    "what a|an ~4 @insult",
    "< what a|an ~1 @mean ~2 person|thing|trick|move|man|woman|way|stunt|act",
    "how @adv? @adv? @mean|cold|low|weak|dare|fair of|can|are ~1 you",
    "how @adv? @adv? @mean >",
    "@mean|cold|low|mean|weak|typical of you",
    "only|just|nobody a|an|but ~2 @insult|child|baby|animal|brute|fool|heartless|sick ~5 would|could|can|does|\
     behaves|leaves|acts|treats|walks|runs|hides",
    "takes a|an ~3 kind|sort|type ~1 of",
    "takes|need|needs a|an|to ~4 @insult",
    "anyone|somebody|someone|a|any|people|person|adult|man|woman|every ~2 with|decent|normal|real|half|grown|\
     grown-up|mature|reasonable|proper|who ~9 would|could|can|does|had|has ~1 have|has|said|never|not|tell|face|\
     behave",
    "a|any|even|my|every ~2 child|toddler|five-year-old|ten-year-old|two-year-old|six-year-old|#-year-old|dog|\
     teenager|baby|stranger|kid|animal|hamster|goldfish|stone|kindergartener|schoolboy|schoolchild|*-year-old ~5 \
     better|more|manners|than|sense|kinder|knows",
    "you ~4 not|no ~2 got? a|any|one|ounce|shred|spark ~2 spine|backbone|guts|heart|decency|shame|manners|conscience|\
     courage|balls|honour|feelings|character|soul|brain|class",
    "you have|had|got|show|lack @adv? no|zero|not|a|the|any ~1 spine|backbone|guts|heart|decency|shame|manners|\
     conscience|courage|balls|honour|feelings|character|soul|brain|stone|class|empathy",
    "have you no ~1 shame|heart|conscience|decency|manners|spine",
    "no spine|backbone|guts|decency|shame|conscience|balls|manners",
    // What was done is called a name, or is done in a certain way.
    "that|this|it|which|what|such|leaving|sending|going|running|walking|texting|hiding ~6 is|was|were|are|a|of @adv? \
     ~2 @mean ~2 @mean? thing|move|trick|act|way|behaviour|stunt|game|excuse|lie|gesture|performance|cheek|nonsense",
    "is|was|are|were @adv? ~1 a|an|your|such|just|the|pure ~2 @mean|cowardly ~1 @mean? thing|move|trick|act|way|\
     behaviour|stunt|game|excuse|lie|cop-out|gesture|performance",
    "it|that|this is|was @adv? @adv? @mean >>",
    "it|that|this is|was @adv? @adv? @mean how|what|that|when|to|and",
    "ing ~9 is|was @adv? @adv? @mean",
    "your @adv? ~1 @mean|cold",
    "your ~3 is|was|are|were @adv? @adv? @mean >",
    "your ~3 cowardice|selfishness|egoism|stupidity|childishness|laziness|cruelty|arrogance|vanity|ignorance|\
     hypocrisy|spinelessness|narcissism|pettiness|immaturity|greed|heartlessness",
    "the cowardice|selfishness|egoism|stupidity|cheek|nerve|gall|audacity|cruelty|arrogance|hypocrisy ~2 of|you|to|in",
    "you have|had|got ~2 nerve|cheek|gall|audacity",
    "pure|sheer|utter|plain|simply|nothing|such cowardice|selfishness|egoism|stupidity|cruelty|arrogance|spite|\
     malice|hypocrisy|laziness|childishness",
    // Commands and calls.
    "< grow up",
    "act|behave your age",
    "do not be|act|behave @adv? like? such|so|a|an|the ~3 @insult|@mean|baby|child",
    "stop being|acting|behaving|playing ~1 like|such|so|a|an|the ~4 @insult|@mean|baby|child|victim|teenager|martyr|\
     toddler|diva|>",
    "you ~2 act|acted|acting|behave|behaved|behaving|sound|sulk|sulking|are|carry|play ~2 like|as a|an|if ~4 @insult|\
     baby|child|teenager|toddler|victim|martyr|animal|kid|prince|princess|king|queen|five-year-old",
    "like|as a|the ~3 @insult ~2 you are",
    "@insult|coward|idiot that? you are",
    "> @insult",
    "<< @mean|complete|total|you|bloody|absolute? @insult >>",
    "< @mean|complete|utter|you|old|big|little|bloody|absolute? @insult >>",
    "bye|goodbye|well|bravo|congratulations|done|thanks|thank|cheers ~~3 @insult",
    "from|with|by|to|at|of a|an|such ~1 such|a|an? ~2 @mean|cold? coward|liar|egoist|narcissist|child|monster|idiot|\
     cheat|snake|hypocrite|sociopath|iceberg|robot",
    "with|loved|loving|love|married|marrying|dating|trusted|trusting ~1 an|a|such ~2 @insult",
    "called|call|calls it|you|them|what|by ~3 @insult|cowardice",
    "shame on you",
    "you should be ashamed",
    "you disgust|sicken|revolt|repel me",
    "you make me sick",
    "go to hell|screw|fuck ~1 yourself|you",
    "screw|fuck you",
    "you ~1 would not know ~3 honesty|truth|decency|love|loyalty|kindness|courage|manners|respect",
    "no ~2 better than|person",
    "you ~2 lie|lied|lying|cheat through your teeth",
    "you ~2 born @insult",
    "once|always a|an ~1 @insult ~~2 always",
]);

/// A name for what was done. By whom is left open, so that it is nobody's where it speaks of *I*.
static DEED: Phrases = Phrases::new(&[
    "that|this|it|which is|are @adv? what|how @adv? ~1 deadbeats|cowards|losers|liars|cheats|cheaters|bullies|egoists|\
     narcissists|idiots|weaklings|hypocrites|bastards|jerks|arseholes|assholes|traitors|egotists|brats|wimps do|act|\
     behave|leave|go|run|treat|deal|look",
    "is|was|what|such|pulled @adv? a|an|your? ~2 arsehole|asshole|dick|dickhead|bastard|bitch|prick|jerk|coward's|loser's|\
     scumbag|weasel|twat|wanker|shit|douchebag move|stunt|behaviour",
]);

/// What is said of oneself, of a thing, or fondly.
static NOT_YOU: Phrases = Phrases::new(&[
    "of me|mine|us",
    "i was|am|have|felt|feel|acted|behaved|sounded @adv? been? @adv? ~3 @insult|@mean|baby",
    "sorry|apologise|my bad",
    "you are @adv? ~2 impossible|useless|hopeless ~1 not",
    "you poor|lucky|lovely|sweet|clever|dear",
    "insanely|stupidly|awfully|horribly ~1 good|kind|brave|nice|late|early",
    "you are|were @adv? sick|weak|useless|dense|mental >",
    "you are|were ~1 sick with|in|again|now|today|on !the",
    "of all",
    "game|cards|chess|film|novel",
    "@insult i am|was",
]);

pub(super) fn is_said(upto: &[Sentence]) -> bool {
    let Some(sentence) = upto.last() else { return false };
    let is_claimed = |from: usize| !sentence.is_asked_of_me() && !is_denied(sentence, from);
    let deed =
        || !sentence.has("i my mine myself") && DEED.places(sentence).any(|(from, _)| is_claimed(from));
    (CALLED.places(sentence).any(|(from, _)| is_claimed(from)) || deed())
        && !sentence.says(&NOT_YOU)
        && is_of_them(sentence)
}

/// "You're not selfish", "Dad called himself a coward".
fn is_denied(sentence: &Sentence, at: usize) -> bool {
    let is_parted = |word: usize| (word..at).any(|word| sentence.is_parted(word));
    let denies = |word: usize| {
        sentence.is(word, "not never nobody if wonder")
            && !sentence.is(word + 1, "believe")
            && !is_parted(word)
    };
    (0..at).any(denies) || sentence.is_taken_back(at) && !sentence.is(0, "have are")
}

/// Whether it is of the other one: it speaks of nobody else.
fn is_of_them(sentence: &Sentence) -> bool {
    let speaks_of_others = sentence.has("he she they him her them himself herself neighbour neighbour's printer boss cat dog film weather oven");
    !speaks_of_others || sentence.has("you your yours yourself")
}
