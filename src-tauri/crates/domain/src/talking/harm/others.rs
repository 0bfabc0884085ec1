//! Others: harming somebody.

use crate::talking::reading::{Phrases, Sentence};

static MEANT: Phrases = Phrases::new(&[
    "i|we will|shall|am|could|would|might|want|swear|going ~5 kill|murder|strangle|stab|shoot|choke|throttle|\
     slaughter|drown|poison|butcher you|him|her|them|your|my|the|everyone|everybody|all|that|both|somebody|someone \
     !laugh|time|lights|engine|mood",
    "i will|shall|am|want|would|could|going ~4 hurt|beat|smash|punch|break|cripple|hit|slap|harm|injure|crush|bash|\
     batter|burn|knock|thrash|kick|attack|maim ~1 you|him|her|them|somebody|someone|everyone ~4 badly|up|face|legs|\
     bones|head|down|i|neck|teeth|arms|again|both|until|so|too|for|if|swear|pulp|alive|out|>",
    "i will|shall|am|want|would|could|going ~4 break|smash|punch|bash|kick|knock|cut|slit|rip ~1 your|his|her|their|\
     every ~2 face|legs|bones|head|neck|teeth|arms|nose|throat|fingers|skull|bone|jaw|heart ~1 in|out|off|>",
    "i ~3 hurt|harm|kill him|her|them|you ~1 i|badly",
    "when|once|if|until|wait i get|catch|have|find|got|see|lay ~1 my|hold|hands|him|her|you|them ~3 of|on|alone ~1 \
     him|her|you|them",
    "he|she|they|you will not ~1 walk|live|survive|get|leave|breathe|be ~3 away|again|this|alive|tomorrow|out|safe|\
     from|anywhere|see",
    "you|he|she|they will|would not be safe",
    "you|he|she|they are|will|is|be|as @adv? good? ~1 dead !tired|on|right|set|wrong|funny|serious|quiet|boring|line|to",
    "you|he|she|they will @adv? be|end|wake ~2 in ~1 hospital|coffin|grave|morgue|wheelchair|ground|ambulance",
    "you|he|she|they deserve|deserves to die|be|suffer",
    "if i can not have|get you|her|him ~~2 nobody|no|neither|then",
    "nobody|no ~1 else? will|can|shall|gets ~1 have you|her|him",
    "i ~1 have|got|bought|took|carry|keep ~3 gun|knife|axe|acid|petrol|bat|weapon|hammer ~9 you|him|her|them|use|for",
    "i want|wish|hope|would you|him|her|them ~3 to|was|were|would ~1 die|dead|bleed|suffer|death",
    "i ~1 wish|hope you|he|she|they ~2 dead|die|died|dies|crash|drown",
    "set ~2 fire ~1 to",
    "burn|blow ~2 house|flat|place|car|you|them ~2 down|up|inside|with|alive",
    "i know where you|he|she|they live|lives|work|works|sleep|sleeps|park",
    "your|his|her|their days are numbered",
    "blood ~1 on|will your|his|hands|flow",
    "beat|kick|knock ~2 out|up|living|crap|shit|daylights ~2 of ~1 him|her|you|them",
    "beat him|her|you|them ~2 up|pulp|death",
    "run you|him|her|them over",
    "make|making ~1 him|her|them|you bleed|suffer|disappear",
    "i @adv? hit|beat|slapped|choked|strangled|punched|hurt|kicked|shook the|our|my ~1 child|baby|kid|kids|children|\
     son|daughter|dog|wife|husband|mother",
    "afraid|scared|frightened|worried ~2 i ~3 hurt|harm|hit|kill|do ~2 him|her|them|you|kids|children|baby|somebody|\
     someone|child|something",
    "take you|him|her|them|kids|children|everyone ~2 with me ~~4 die|grave|go|death|down|when",
]);

/// A manner of speaking, and what somebody wrote.
static SOUNDS: Phrases = Phrases::new(&[
    "kill|killed|killing for|the|an|some|two|time|me",
    "crime|novel|film|book|series|game|chess|story|movie|show|play|character|podcast|thriller|episode|cards|scene|\
     match|team|tournament",
    "gardener|count|murderer|detective|weeds|weed|slugs|wasp|wasps|mosquito|mosquitoes|moths|flies|spider|ants|boss \
     fight",
    "joking|kidding|ha|haha|lol|laughing|laugh|joke",
    "i will|do|did|would|could not|never ~2 hurt|kill|harm|hit|beat",
    "could|would kill|murder|strangle ~1 you|him|her ~4 cake|coffee|biscuits|chocolate|joke|song|puns",
    "i do|am|did|would not ~2 want|mean|wish|going ~2 to",
    "hurt ~1 your|his|her|their feelings",
    "without hurting",
]);

pub(super) fn is_meant(sentence: &Sentence) -> bool {
    sentence.says(&MEANT) && !sentence.says(&SOUNDS)
}
