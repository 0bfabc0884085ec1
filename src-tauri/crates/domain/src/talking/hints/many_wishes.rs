//! Many wishes: more than one in one text.

use crate::talking::reading::{Phrases, Sentence};

/// How a wish begins.
static WISH: Phrases = Phrases::new(&[
    "i would @adv? also? @adv? like|love|prefer|appreciate|wish|welcome|value|enjoy !to|that|it *",
    "i would @adv? also? @adv? like|love|prefer|appreciate|welcome|enjoy that|it|to !say|thank|apologise|tell|think|\
     know|hear|but|explain|admit|add|mention|start|begin|believe|stay|keep ~1 *",
    "i would @adv? also? @adv? like|love|prefer to know|hear|keep|stay|start ~1 *",
    "i would @adv? also? @adv? be @adv? glad|happy|grateful|pleased|thankful|delighted|relieved",
    "i @adv? wish|hope ~1 we|you|that ~1 could|can|would|will|might",
    "i @adv? wish|hope for",
    "i @adv? also? want|need us|you to",
    "i am hoping|asking for|that|to|we|you",
    "< may|might|can|could i|we @adv? ask|have|get|borrow|see|meet|speak|talk|come|go|do|keep|pick|take|agree|try|\
     find|move|plan|spend",
    "could|can|would you !mind|be|rather|like|say|think|know|have|ever|tell *",
    "would you mind|be",
    "it would @adv? also? @adv? be @adv? nice|lovely|great|good|wonderful|helpful|kind|fine|sweet|perfect|fantastic|\
     better|easier ~1 to|if|when|for|that|not",
    "it would @adv? also? @adv? help|mean|do|make|suit|please|be ~3 me|if|lot|to|good|happy|much",
    "would @adv? be @adv? lovely|nice|great|good|wonderful|perfect|welcome|fine|dream|fantastic|helpful >",
    "< so would",
    "my|another|one|first|second|third|other|last|big|biggest|a ~1 wish|request|hope ~1 is|would|be|of|was",
    "another|a|the|my second|third|another|other|further ~1 would|is ~1 be|that|a|to",
    "maybe|perhaps you|we could|can|might",
    "if you|we could @adv? !tell|not|choose *",
    "< another would|is",
    "i ask|request you ~1 to|for|that|you",
    "i dream of",
    "how|what about *",
    "please @adv? !no|not|find|see|note|take *",
    "besides|also|and ~1 it ~1 would ~1 be|help",
    "i long for|to *",
]);

/// Several wishes that are announced, or made in a row.
static SEVERAL: Phrases = Phrases::new(&[
    "#|several|few ~1 wishes|requests|things >",
    "#|two|three|several|some|few|couple ~1 things|wishes|requests|points|favours ~2 i|for|that|on|of|would|from|\
     please|matter|me",
    "my ~1 wishes|requests ~1 are|for|would",
    "what i @adv? wish|would|hope|want ~2 for|is|like",
    "if i could|can|may|might choose|wish|ask|pick|have",
    "list of wishes|requests",
    "wish list",
]);

/// What goes on with a wish that was made: "… and that you ring me".
static GOES_ON: Phrases = Phrases::new(&[
    "and also? that|for|of|to|having|a|an|perhaps|maybe|could|i|it|the ~1 *",
    "as well as",
    "plus *",
]);

/// What only asks whether a wish suits, or is none.
static SUITS: Phrases = Phrases::new(&[
    "<< would|is|does|will|could that|this|it|you @adv? suit|be|possible|work|ok|okay|fine|all|alright|agree|that",
    "i would rather not|keep|leave|stay",
    "i would ~1 like|love to|that but|very|>",
    "<< sorry",
    "say|saying sorry|thank|thanks",
    "accept|forgive my|me",
    "not|never ~2 asking|want|wish|ask",
    "no >>",
]);

/// The sentence of the second wish.
pub(super) fn second(sentences: &[Sentence]) -> Option<usize> {
    let mut many = 0;
    for (at, sentence) in sentences.iter().enumerate() {
        let wished = wishes(sentence);
        many += wished;
        if many >= 2 && wished > 0 {
            return Some(at);
        }
    }
    None
}

/// How many wishes a sentence makes.
fn wishes(sentence: &Sentence) -> usize {
    let asks_for = sentence.is(0, "may can could") || sentence.is(1, "may can could");
    if sentence.says(&SUITS) || (sentence.is_asked_of_me() && !asks_for) {
        return 0;
    }
    let enumerates = |from: usize| {
        (from..sentence.len()).filter(|at| sentence.is_parted(*at)).count() >= 2
            || (from..sentence.len()).any(|at| sentence.is(at, "and"))
    };
    if SEVERAL.places(sentence).any(|(from, _)| enumerates(from)) {
        return 2;
    }
    let mut many = 0;
    let mut behind = 0;
    for (from, to) in WISH.places(sentence) {
        if from < behind || sentence.is_denied(from) {
            continue;
        }
        // What follows in the same breath is the same wish: "I'd be glad if we could …".
        let is_new = many == 0
            || (behind..=from).any(|at| at > 0 && (sentence.is_parted(at - 1) || sentence.is(at, "and")));
        many += usize::from(is_new);
        behind = to;
    }
    let goes_on = many == 1
        && GOES_ON.places(sentence).any(|(from, to)| {
            from >= behind
                && from > 0
                && sentence.is_parted(from - 1)
                && sentence.is(from + 1, "that to of for having")
                && !sentence.is(from + 2, "what whom")
                && to > from
        });
    many + usize::from(goes_on)
}
