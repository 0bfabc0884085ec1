//! Many questions: three or more in one text. Asking for something is a wish, and a question only beside two others.

use crate::talking::reading::{Phrases, Sentence};

/// How a question begins.
static ASKS: Phrases = Phrases::new(&[
    "< who|what|where|when|how|which|whose|why ~2 is|are|was|were|do|did|does|have|has|had|will|would|can|could|\
     should|shall|am",
    "< how|what|who is|are",
    "< are|is|do|did|does|have|has|had|was|were|will you|we|they|he|she|it|your|the|there|that|this|our|my|everybody|\
     everyone|anybody|anyone|something|anything|everything|somebody|someone",
    "< why so|such|the|that|no|not *",
    "< shall|should we|i",
]);

/// How one begins that asks for something, among others.
static ASKS_FOR: Phrases = Phrases::new(&["< can|could|may|would you|we|i *"]);

/// How one begins within a sentence that ends with a question mark.
static ASKS_ON: Phrases = Phrases::new(&["< who|what|where|when|how|which|whose|why *"]);

/// A question that is told: "I wonder whether …".
static TOLD: Phrases = Phrases::new(&[
    "i @adv? wonder|wondered|ask|asked|keep|would|am ~4 wonder|asking|whether|know|wondering|myself|curious",
    "tell|let me ~1 know? whether|if|what|when|how|where|who|why",
    "i do not know",
]);
static WHETHER: Phrases = Phrases::new(&[
    "whether *",
    "< what|when|where|how|who|why|if *",
    "wonder|know|ask|asking|wondering|myself|curious what|when|where|how|who|why|if",
]);

/// A question that asks for something, or whether a wish suits.
static WISH: Phrases = Phrases::new(&[
    "<< could|would|can you !tell|have|ever|be|really|imagine|say *",
    "<< may|can|could i|we !ask *",
    "would|is|does that|this|it ~1 suit|be|possible|ok|okay|fine|work|all|alright|help",
]);

/// The sentence of the third question.
pub(super) fn third(sentences: &[Sentence]) -> Option<usize> {
    let mut many = 0;
    let mut asked_for = 0;
    let mut is_told_before = false;
    for (at, sentence) in sentences.iter().enumerate() {
        let told = sentence.says(&TOLD);
        let is_wish = sentence.says(&WISH) && sentence.len() > 1 && !is_list(sentence);
        let asked = match () {
            () if is_wish => 0,
            () if told => WHETHER.places(sentence).count().max(usize::from(sentence.is_question)),
            () if is_told_before
                && sentence
                    .is(usize::from(sentence.is(0, "and or")), "when whether where how what who why if") =>
            {
                1
            }
            () if sentence.is_question => parts(sentence).max(1),
            () if is_list(sentence) => parts(sentence),
            () if is_bare(sentence) => 1,
            () => 0,
        };
        is_told_before = told || (is_told_before && asked > 0);
        many += asked;
        // "Can we talk?" is one of three where the two others ask for nothing.
        let asks_for = match () {
            () if is_wish => usize::from(sentence.is_question),
            () if asked >= 2 => ASKS_FOR.places(sentence).filter(|(from, _)| *from > 0).count(),
            () => 0,
        };
        asked_for += asks_for;
        let is_mine = sentence.is_asked_of_me() && !is_asking(sentence);
        if many >= 2 && many + asked_for >= 3 && asked + asks_for > 0 && !is_mine {
            return Some(at);
        }
    }
    None
}

/// "Can I ask …?", "Shall I …?": about me in its form only.
fn is_asking(sentence: &Sentence) -> bool {
    static ASKING: Phrases = Phrases::new(&["<< can|may|could i ask", "<< shall|should i !have *"]);
    sentence.says(&ASKING)
}

/// How many questions are put in one sentence, by comma.
fn parts(sentence: &Sentence) -> usize {
    let begun = ASKS.places(sentence).filter(|(from, _)| {
        *from == 0
            || sentence.is_question
            || sentence.is_parted(from - 1)
            || sentence.is(from - 1, "and or so")
    });
    let on = ASKS_ON.places(sentence).filter(|(from, _)| {
        sentence.is_question && *from > 0 && sentence.is_parted(from - 1)
            || sentence.is_question
                && *from > 1
                && sentence.is(from - 1, "and or")
                && sentence.is_parted(from - 2)
    });
    begun.chain(on).map(|(from, _)| from).collect::<std::collections::BTreeSet<_>>().len()
}

/// One question without a question mark: "do you like the people".
fn is_bare(sentence: &Sentence) -> bool {
    static BARE: Phrases = Phrases::new(&[
        "<< are|is|do|did|does|have|has|was|were|will you|they|he|she|it|we !no|not *",
        "<< who|what|where|when|how|why is|are|do|did|does|was|were|will|have|has you|they|he|she|it|your|the *",
    ]);
    sentence.says(&BARE) && !sentence.is_loud
}

/// Several questions in a row without a question mark: "how are you, did you sleep, is it cold".
fn is_list(sentence: &Sentence) -> bool {
    let begins = ASKS.places(sentence).next().is_some_and(|(from, _)| sentence.begins(from));
    begins && !sentence.is_loud && parts(sentence) >= 2
}
