//! Guards: what takes a wording back, so that it is not claimed. A denial, a doubt, an *if*, somebody else's words, a question.

use super::phrases::Phrases;
use super::sentence::Sentence;

/// Words that deny what follows on them in the same part of a sentence.
const DENIES: &str = "not never nobody none hardly neither nor without rarely";
/// Words that make what follows a mere thought.
const DOUBTS: &str = "if whether unless perhaps maybe might imagine suppose imagining pretending should";
/// Words by which something is told of what was said.
const TELLS: &str = "said says told wrote writes thinks thought asked claims claimed called calls read heard sings sang \
                     suggested replied answered quotes shouted whispered joked";

/// "I don't know why you always …" denies nothing.
static KNOWS: Phrases = Phrases::new(&[
    "do|can|could|did not|never really|quite|even? know|understand|see|get|grasp|believe|fathom ~1 why|how|that|what|you",
    "can|could not believe",
    "not only|just|once",
    "no|not doubt|wonder|question|matter|way",
    "why not",
    "do not you",
    "< do not tell|say|pretend|forget|act",
    "would|will not be surprised",
]);

/// What one once thought, fears or tries not to do.
static OWNED: Phrases = Phrases::new(&[
    "i used to",
    "i|we am|was|are|were ~2 afraid|scared|worried|wondering|wrong|mistaken|unfair",
    "i wonder|worry|worried|fear|feared|wondered|imagine|imagined|dread|hope|hoped|wish",
    "my ~2 fear|worry|imagination|guess|fantasy|nightmare",
    "i am|was ~2 trying|learning|practising",
    "i catch|caught|hear|heard myself",
    "i no longer",
    "i tell|told myself",
    "it is|was not true|fair|right|so",
    "it is|was wrong|unfair|untrue|false ~3 that|to",
    "not true|fair that",
    "it may|might|could",
    "i had ~1 feeling|impression",
]);

/// A question about whoever asks it.
static OF_ME: Phrases = Phrases::new(&[
    "<< am|do|did|was|have|had|should|can|could|may|might|shall|would|will|must not? i",
    "<< is|was|did|does|would|has|could !you|he|she|they|we|your|the ~~12 of|for|from|to|by|about me|myself|mine",
    "<< is|was it ~2 me|my",
    "<< is|was|were|are|did|does|has|have my|mine",
    "<< was|is|did|does|has|would|could it|that|this ~~14 i|me|my|mine",
    "<< why|how|what|when|where|who|whom|which|since ~3 am|do|did|was|have|had|should|can|could|may|would|will not? \
     i !get|got|receive|have *",
]);

/// A question that can be answered with yes or no.
static OF_YOU: Phrases = Phrases::new(&[
    "<< are|do|did|were|have|had|should|can|could|may|might|would|will|is|was|has|does not? you|we|they|it|that|this|\
     there|he|she",
    "<< is|was|are|were|has|does|do|did your|the|our|a",
    "<< are|do|did|were|have|had|should|can|could|would|will you",
]);

impl Sentence {
    /// Whether it says one of these, denied or not.
    pub fn says(&self, phrases: &Phrases) -> bool {
        phrases.places(self).next().is_some()
    }

    /// Whether it says one of these of its own: not denied, not doubted, not told of somebody.
    pub fn claims(&self, phrases: &Phrases) -> bool {
        phrases.places(self).any(|(from, _)| !self.is_taken_back(from))
    }

    /// Whether it is a question about whoever writes.
    pub fn is_asked_of_me(&self) -> bool {
        let is_of_me = OF_ME.places(self).next().is_some_and(|(from, _)| self.begins(from));
        is_of_me && (self.is_question || self.is_aux_first())
    }

    /// Whether it can be answered with yes or no.
    pub fn is_asked_of_you(&self) -> bool {
        OF_YOU.places(self).next().is_some_and(|(from, _)| self.begins(from))
            && (self.is_question || self.is_aux_first())
    }

    /// "was i too loud on the phone", typed without a question mark.
    fn is_aux_first(&self) -> bool {
        const AUX: &str =
            "am is are was were do did does have has had should can could may might would will shall";
        (0..=2).any(|at| {
            self.begins(at) && self.is(at, AUX) && self.is(at + 1, "i you we they it that this my your")
        }) && !self.is_loud
    }

    /// Whether what is said from a place on is denied, doubted, somebody's or asked.
    pub fn is_taken_back(&self, at: usize) -> bool {
        self.is_asked_of_me()
            || self.is_asked_of_you()
            || self.is_denied(at)
            || self.is_told(at)
            || OWNED.places(self).any(|(from, to)| from < at && to <= at + 2)
    }

    /// Whether a word before a place denies or doubts what stands there.
    pub fn is_denied(&self, at: usize) -> bool {
        let part = self.part(at);
        let knows = || KNOWS.places(self).any(|(from, to)| from >= part.start && from < at && to <= at + 1);
        part.clone().any(|word| self.is(word, DOUBTS))
            || (part.clone().any(|word| self.denies(word) || self.is_no(word)) && !knows())
    }

    /// A word that denies what follows. "Without a word" only says how something was done.
    fn denies(&self, at: usize) -> bool {
        const ASIDE: &str = "word warning reason goodbye explanation";
        let is_aside = || self.is(at, "without") && (1..=2).any(|next| self.is(at + next, ASIDE));
        self.is(at, DENIES) && !is_aside()
    }

    /// A *no* that denies what follows, and is no answer.
    fn is_no(&self, at: usize) -> bool {
        self.is(at, "no") && self.is(at + 1, "one longer way need reason")
    }

    /// Whether somebody is said to have said it.
    fn is_told(&self, at: usize) -> bool {
        self.part(at).any(|word| self.is(word, TELLS))
    }

    /// The words before a place in its part of the sentence.
    fn part(&self, at: usize) -> std::ops::Range<usize> {
        let begins = (1..=at).rev().find(|word| self.is_parted(word - 1) || self.is(*word, "but"));
        begins.unwrap_or(0)..at
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    static NEVER: Phrases = Phrases::new(&["you never"]);

    #[test]
    fn what_is_denied_doubted_asked_of_oneself_or_told_of_somebody_is_not_claimed() {
        for text in [
            "I don't think you never listen.",
            "It isn't true that you never listened.",
            "Maybe you never knew.",
            "I wonder if you never knew.",
            "My sister says you never knew.",
            "Do I sound as if you never knew?",
            "do i sound as if you never knew",
            "I used to think you never knew.",
        ] {
            assert!(read(text).iter().all(|one| one.says(&NEVER) && !one.claims(&NEVER)), "{text}");
        }
        for text in [
            "I'm not angry, you never listen.",
            "I don't know why you never listen.",
            "But you never listen!",
        ] {
            assert!(read(text).iter().any(|one| one.claims(&NEVER)), "{text}");
        }
    }

    #[test]
    fn a_question_about_oneself_is_known() {
        for text in [
            "Am I asking too much?",
            "And, honestly, did I hurt you?",
            "Was that childish of me?",
            "Why am I like this?",
        ] {
            assert!(read(text).iter().all(Sentence::is_asked_of_me), "{text}");
        }
        for text in ["Are you well?", "I am asking too much.", "What did you do?"] {
            assert!(!read(text).iter().any(Sentence::is_asked_of_me), "{text}");
        }
    }
}
