//! Verdict: what the other one did, said as if it were a feeling. "I feel ignored" says that somebody ignores me.

use crate::talking::reading::{Phrases, Sentence};

static FELT: Phrases = Phrases::new(&[
    // The verdict follows.
    "i @adv? feel|felt|feeling ~4 @verdict",
    "i am|was|have|had @adv? been? @adv? feeling|felt ~4 @verdict",
    "i am|was|were @adv? left|made|starting|beginning ~2 feel|feeling ~4 @verdict",
    "i @adv? began|started|keep|end|ended|came ~1 to|up? feel|feeling ~4 @verdict",
    "makes|made|make|making ~1 me|you ~1 feel @adv? @adv? small|worthless|stupid|inferior|guilty|cheap|useless|\
     ridiculous|unimportant|insignificant|dirty|old|ugly|superfluous|like",
    "makes|made|make|making|leaves|left|leave|leaving|has|have ~1 me|left|made me? ~1 feel|feeling ~4 @verdict",
    "it|this|that @adv? feels|felt ~2 like? being|getting|to ~3 @verdict|thrown|pushed|treated|taken|put|let|cut|\
     left|kept|dropped|told",
    "i @adv? feel|felt|feeling ~3 taken|took ~1 for ~1 granted|ride|fool",
    "i @adv? feel|felt|feeling ~3 lied|talked|looked|walked|spat|sneered|shouted|laughed to|at|down|over|on|about|\
     through",
    "i @adv? feel|felt|feeling ~3 let|pushed|shut|cut|left|cast|brushed|put|thrown|kicked|locked|strung|led|set|\
     fobbed|closed|frozen|squeezed|sent|forced|used|kept|stabbed|swept|stepped|trampled|walked|played|toyed|messed|\
     pressed|passed|held|wiped|shoved|wrapped|traded|boxed|singled|parked|pinned down|out|aside|off|behind|away|on|\
     along|up|over|with|in|into|under|back|to|around|about|through|at|by|hostage|upon",
    "i @adv? feel|felt|feeling ~3 treated",
    "i @adv? feel|felt not|neither|hardly ~1 taken|heard|seen|valued|respected|appreciated|wanted|needed",
    "i @adv? feel|felt|feeling ~3 taken|made ~1 advantage|fun|fool ~1 of",
    // A judgement of the other one, with a *feel* before it.
    "i @adv? feel|felt ~1 like|that|as|this @adv? if|though? you|your|everything|nothing|nobody|all !enjoy|need|like|\
     would|might|may|could *",
    "i @adv? feel|felt @adv? you|your !would|might|may|could|need|enjoy *",
    "i am|have|was @adv? been? feeling|left ~2 like|as|that @adv? if|though? you|your *",
    "it|this|that @adv? feels|felt|feeling ~2 like|as|that @adv? if|though? you|your|being *",
    "my|the ~1 feeling|impression|gut ~2 is|was that? you|your",
    "i @adv? have|had|get|got the|a|this ~1 feeling ~1 that|like? you @sure? do|are|have|only|just|never|want|would \
     !well|better|happy|like|enjoying|doing|sad|tired *",
    "i can not|never shake ~3 feeling ~2 you",
    // What one is for the other one.
    "i @adv? feel|felt|feeling ~1 like|as ~1 if|though? i am|was|were ~2 just|only|nothing|not|a|an|being|walking|\
     @verdict|your|some|air|always|never !part|member|different|new *",
    "i @adv? feel|felt|feeling ~1 like|as ~1 if|though? i do|did not ~1 matter|count|exist|belong|mean",
    "i @adv? feel|felt|feeling ~1 like|as ~1 if|though? i have|had been",
    "i @adv? feel|felt|feeling|am|been ~2 like ~1 a|an|your|the|some|nothing|dirt|rubbish|trash|garbage|shit|air|\
     nobody|crap|furniture|collateral !*ing|change|walk|coffee|rest|break|drink|hug|swim|day|new|weight|film|nap|\
     pizza|cup|fresh|holiday|million|child|cry|run|burden's|quiet|good|different|beginner|winner|teenager|kid|lucky|\
     whole|stone|burden!",
    "it|this|that @adv? feels|felt like ~1 a|an|your|the|betrayal|punishment|rejection|blackmail|revenge|abandonment|\
     treason ~3 slap|betrayal|punishment|rejection|kick|insult|knife|stab|joke|blackmail|revenge|trap|test|lie|game|\
     dismissal|power|ambush|>",
    "i @adv? feel|felt as|so? worth|important|welcome|wanted as|little|less",
    "feel|felt|feeling ~1 like|as|for ~1 something|someone|somebody|nothing|anything|things|one that|which|who? you @adv? \
     put|puts|keep|kept|leave|left|forgot|threw|throw|dropped|stored|used|use|tolerate|tolerated|outgrew|hid|hide|\
     discarded|dumped|parked|lost|replaced|wiped|stepped|shelved|ticked|scraped|crossed|swept|tossed|picked|own|owned",
    "this|a|the|my|that ~1 feeling|sense of having? been|being ~2 @verdict|thrown|pushed|dropped|left|cast|put|pushed|lied|\
     shut|cut|taken|treated|let|kicked !alone|behind *",
    "this|a|the|my|that ~1 feeling|sense of having? been|being ~2 @verdict >",
    "it|this|that @adv? feels|felt unfair|cruel|wrong|mean|dishonest|selfish|cold ~2 of|from you",
    "i @adv? feel|felt you",
    "makes|made|make|leave|leaves ~1 me ~1 feel|feeling ~2 like|that|as ~~3 a|an|nothing|i|dirt|air|you|rubbish|if",
]);

/// *Feel like* that means being in the mood for something, and feelings that are felt together.
static MOOD: Phrases = Phrases::new(&[
    "feel|felt like !being *ing",
    "feel|felt ~3 understood|loved|heard|accepted|supported|welcome",
    "i feel|felt you !have|are|do|did|left|were",
    "feel|felt for|with you",
    "used to",
    "not|never|no|less|hardly ~2 feel|felt|feeling",
    "feel|felt less|no|neither|anything",
    "used up|to",
    "you|your|yours|know|knows|imagine|understand|he|she|they|lost|gone|without ~3 feeling|sense of",
]);

/// A judgement that is a kind one.
const KIND: &str = "enjoy love understand understood lovely kind care cared closer better happy glad hear listening listened welcome trying safe calmer good great friend listener wonderful nice \
                    loved";

pub(super) fn is_felt(upto: &[Sentence]) -> bool {
    let Some(sentence) = upto.last() else { return false };
    let is_if = |from: usize| (0..from).any(|at| sentence.is(at, "if"));
    let is_mood = || MOOD.places(sentence).next().is_some();
    let is_kind = || sentence.has(KIND) && !sentence.has("not never nothing only just stopped");
    FELT.places(sentence).any(|(from, _)| !sentence.is_taken_back(from) && !is_if(from))
        && !is_mood()
        && !is_kind()
}
