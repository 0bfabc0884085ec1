//! Bookkeeping: what one did for the other, added up.

use crate::talking::reading::{Phrases, Sentence};

static ADDED_UP: Phrases = Phrases::new(&[
    "after|considering|given|despite|for|with everything|all|what ~3 i|we ~2 did|done|do|gave|given|sacrificed|put|\
     paid|have|went|invested|gone|suffered|been",
    "all|everything|what|anything ~2 i ~2 did|done|gave|given|sacrificed|invested|paid|put ~2 for|to|in|into|up you|\
     us|this|your|our",
    "all|everything i have|had|ever ~2 done|given|sacrificed|put",
    "the things|sacrifices|money|time|years|hours|nights|weekends|evenings i ~2 did|done|gave|given|made|spent|\
     sacrificed|put|wasted|invested|drove|sat",
    "this|that is ~1 the|my|all|your ~1 thanks|reward|gratitude|thank",
    "is this|that ~1 how|the|my ~1 you|thanks|reward thank|repay|i|for",
    "this|that is how you thank|repay",
    "what|nothing do|did|have|had ~1 i ~2 get|got|gotten|have|receive|received ~1 back|in|for|from|out",
    "what|where was|is the|my thanks|reward",
    "in|as return|thanks >",
    "and ~2 i get|got|have ~7 in return|back|thanks",
    "got|get|getting|had|received nothing|zero|little|crumbs|silence|none|not ~4 back|return|for",
    "who @adv? paid|drove|looked|sat|cooked|cleaned|picked|held|stayed|carried|nursed|helped|lent|fetched|washed|\
     raised|stood|bought|organised|filled|wrote|came|calmed ~~9 you|your",
    "i @adv? @adv? sacrificed|quit|turned|dropped|cancelled|sold|moved|postponed|abandoned|passed ~7 for|because you|\
     us|of",
    "i have? @adv? @adv? gave|given up ~~9 for you|us|your|this",
    "i have? @adv? sacrificed ~6 for you|us|your|this|the",
    "i have? @adv? been? supported|financed|carried|nursed|dragged you ~1 through|for|all|when|while|during",
    "i have|had always? been the one who|that paid|did|drove|cooked|cleaned|called|wrote|gave|came|made|waited|\
     organised|listened",
    "i have? @adv? written|sent|called|wrote you ~1 # ~~6 back|none|nothing|once|never|one",
    "i have @adv? @adv? given|sacrificed|quit|turned|dropped|moved|paid|done|wasted|thrown ~2 so|all|everything|much|\
     up|enough|more|my|years|away|job|a ~4 for|because|on|into|of you|us|this",
    "i @adv? poured|invested|sank|spent|wasted|gave|given|sunk ~1 my|the|all|so|years|#|half|everything|best ~5 into|\
     on|for you|us|this|your !birthday|questions|letter",
    "i have|had @adv? put|poured|invested|sunk|thrown|spent|wasted|given ~5 into|on|for you|us|this|your !birthday|\
     questions|letter",
    "the best|# years|time|part of my ~2 life|twenties|thirties|youth|forties|on you",
    "i ~3 bent|bend|bending over backwards",
    "i ~2 @adv? worked|work|slaved|broke|broken|worn|ran|wore ~4 for|ragged|off|fingers|back ~5 you|us|bone|your|this",
    "i @adv? have? @adv? paid|pay|covered|lent|bought|drove|driven|cooked|cleaned|washed|ironed|nursed|supported|\
     financed|carried|fed|looked|fetched|collected|picked|helped|shopped|done|did|sat|stayed|organised|planned|\
     waited|travelled|visited|came|come|gone|hosted|put ~9 # ~2 times|years|months|weeks|weekends|nights|evenings|\
     days|trips",
    "# ~2 times|years|months|weeks|weekends|nights|evenings|days|hours|holidays|winters|summers ~3 i ~2 paid|pay|\
     covered|spent|drove|driven|cooked|cleaned|washed|nursed|supported|carried|fed|looked|fetched|picked|helped|\
     done|did|sat|stayed|waited|travelled|came|listened|given|gave|put|worked",
    "i @adv? paid|lent|covered|bought|financed|drove|cooked|cleaned|did|washed|ironed|packed|filled|carried|nursed|\
     organised|sorted|booked ~2 for|your|you|all|every ~~9 and i|what|you|now|never|not|still|this",
    "i @adv? sat|stayed|stood|drove|was|held|came|cared|looked ~4 you|your ~6 every|each|all ~1 night|day|week|\
     weekend|morning|months|evening",
    "i paid|lent|covered|bought|financed|gave|lend|drove|cooked|cleaned|nursed ~1 you|your ~3 ~~6 remember|and|when|\
     all|every|just|that|out|of|from|#",
    "i have @adv? @adv? paid|carried|supported|financed|covered|lent|done|driven ~4 you|your|us|everything|all|more",
    "# ~2 messages|calls|letters|texts|times|visits|attempts|mails|emails|apologies|weekends|dinners|cards|presents \
     ~1 from|by|of|on me|my|mine ~~6 from|by|you|none|nothing|yours|one|zero|#",
    "i ~2 # ~2 ~~5 you ~5 #|once|none|never|nothing|zero|twice|not",
    "i|me ~6 # times ~~5 you",
    "i ~4 # messages|times|letters|calls ~~6 you ~4 #|once|none|nothing|zero|one",
    "so far ~9 me|i ~4 # times",
    "you @adv? @adv? owe me !an|a|the|some|that|nothing|no|answers|your|#|money|half *",
    "you @adv? @adv? owe me >",
    "you @adv? owe me a|one|some ~1 lot|favour|deal|one|considering|for",
    "you @adv? are|stand in my debt",
    "in my debt",
    "that makes|is|are ~1 #|the ~3 from|for|of|to|time|by me|i|my|you",
    "i am|was @adv? the one|only ~2 who|that @adv? @adv? always? paid|drove|looked|cooked|cleaned|pays|cooks|cleans|\
     calls|writes|wrote|called|came|comes|gave|gives|held|holds|stayed|sat|kept|keeps|took|takes|organised|\
     organises|plans|remembers|carried|carries|moved|waited|put|puts|drives",
    "it is|was @adv? me|i who|that @adv? @adv? paid|pays|drove|drives|looked|cooked|cooks|cleaned|cleans|did|does|\
     calls|called|wrote|writes|came|comes|gave|held|stayed|sat|made|makes|took|organised|carried|moved|waited|has|\
     had|picked|kept",
    "all those|the|these|my ~~12 and|but now",
    "all those|these|the|that|my ~4 for nothing|what|this",
    "all the|those|that ~7 i ~2 cooked|paid|drove|gave|did|done|made|bought|spent|put|wrote|given|packed|baked|lent|\
     covered|ironed|washed|sat|ran|took ~2 you|for|your",
    "let me|us @adv? list|count|add|sum|tot|itemise ~1 it|up|all|that|everything|what|how ~5 i|me|my|up|out",
    "let me|us @adv? list|itemise|count it|them",
    "let me remind you ~2 who|what|how",
    "out of my|from my own? pocket|savings|account|salary",
    "all|everything|always|entirely|each|every @adv? out|from of? my own? pocket|savings|account|salary|wages|money",
    "all|everything|always|entirely|each|every ~2 paid|came|comes|went|goes|bought|is|was @adv? out|from of? my own? \
     pocket|savings|account|salary|wages|money",
    "at|on my expense|cost|card|account|bill",
    "i @adv? left my ~1 country|job|family|home|city|life|friends|town ~2 for you|us",
    "i ~3 done|do|did|gave|invested ~1 more|everything|all|most|enough|so ~6 you|this|us|part|share|relationship|\
     house|home|in|than",
    "i have never|not ~2 asked|had|wanted|expected|got|gotten|received|heard ~3 return|back|thank|thanks|word|much|\
     anything",
    "not|never|without ~4 so much as|a|one|single ~2 thank|thanks|word of",
    "never|not ~1 a|one|single|any ~1 thank|thanks|thank-you",
    "that|this|it should|must|ought|has @adv? to? count|mean|weigh|be ~2 for|something|worth",
    "should count for something",
    "count|counts|counted for something|nothing",
    "do you @adv? know|remember|understand|see|have ~4 how|what|who ~2 much|many|often|long|i|it ~4 i|cost|paid|gave|\
     did|have|done|me",
    "do|have you ~2 any|no? idea|clue ~1 what|how ~4 i|it|me",
    "have you forgotten|remembered ~1 who|what i|paid|drove|sat|held|looked|did|was",
    "< just? remember|forget|recall who|whose|what",
    "do not forget who|what|whose|how",
    "paid|bought|done|organised|arranged ~2 by me",
    "you would be ~3 nothing|nowhere|lost|nobody ~1 without me",
    "not ~1 one|single|a thank|thank-you ~2 for ~2 all|the|everything",
    "not one|a ~1 thank|thanks|thank-you",
    "i did|do this|that|it|everything ~1 for you ~~4 i|and",
    "you still? never|not ~2 paid me back",
    "i @adv? put ~1 my|the|all|so|years|everything|best ~5 into|on you|us|this",
    "i kept|keep|have|am ~2 count|score|tally|list|counted|counting|receipts|added",
    "if i ~2 add|count|added|counted|tot|sum ~2 up|all|together",
    "add|adds|adding ~2 up",
    "do the|your math|maths|sums|sum",
    "the tally|score|balance|bill|ledger|account|sum|total is|stands|says|so|shows|comes|between",
    "i was|have|am|sat|stood|stayed @adv? been? there ~2 when|for ~1 you|your ~~9 but|and|where|now|what|who|yet",
    "when|whenever you|your were|was|had|lost|broke|needed|could|got|failed|did ~9 i|who ~2 was|drove|sat|stayed|\
     held|dropped|paid|came|cooked|took|looked|picked|nursed|did|carried",
    "just so you know|remember",
    "without me you|your|where ~2 would|be|not|never",
    "where would you be",
    "while you|all you ~7 i @adv? was|paid|cooked|cleaned|looked|did|worked|sat|stayed|had|carried|kept",
    "carried you ~1 through",
    "paid|pay ~3 your ~5 and|for ~1 years|months|what|you|now",
    "my ~2 savings|money|salary|inheritance|wages ~4 went|paid|goes|pays|into|is|bought",
    "whose money|savings|idea|salary|car|flat|work|back paid|went|was|bought|did|is|fixed",
    "you have|had|lived|took|taken|drove|eaten|ate|used|live|enjoyed ~5 my|me|mine expense|money|car|savings|back|\
     cost|salary|flat ~3 for|years|all|months|and",
    "the lion's share",
]);

/// Where somebody else gives, or nothing is added up.
static OTHERWISE: Phrases = Phrases::new(&[
    "i ~3 read|listened|smiled|laughed|enjoyed|thank|thanks",
    "thank you",
    "half ~1 from|by me|you ~3 half",
    "for old",
    "gladly|happy|happily",
    "i would do it again",
]);

/// "I did", behind a question who did it.
static ME: Phrases =
    Phrases::new(&["<< i|me did|was|have|paid|drove >>", "<< me >>", "<< i did|was|have @adv? >"]);
static WHO: Phrases = Phrases::new(&["<< who|whose|and *"]);

/// "You: zero", behind a sentence that counts what I did.
static YOURS: Phrases =
    Phrases::new(&["<< you|yours zero|none|nothing|never|once >>", "<< you not once|one >>"]);
static MINE: Phrases = Phrases::new(&[
    "i ~6 # ~1 times|visits|calls|letters|messages",
    "# ~1 times|visits|calls|letters|messages ~3 i",
]);

pub(super) fn is_done(upto: &[Sentence]) -> bool {
    let [before @ .., sentence] = upto else { return false };
    let answers =
        before.last().is_some_and(|before| before.is_question && before.says(&WHO)) && sentence.says(&ME);
    let is_denied = |from: usize| sentence.is_asked_of_me() || (sentence.is_denied(from));
    let adds_up = ADDED_UP.places(sentence).any(|(from, _)| !is_denied(from));
    let answers = answers && !before.last().is_some_and(|before| before.says(&ADDED_UP));
    let compares = before.last().is_some_and(|before| before.claims(&MINE)) && sentence.says(&YOURS);
    answers
        || compares
        || ((adds_up || lists(sentence)) && !sentence.says(&OTHERWISE) && !sentence.has("agreed we'd"))
}

/// "I drove you to work, and I cooked, and I did your taxes": three things done, and done for you.
fn lists(sentence: &Sentence) -> bool {
    const DID: &str = "drove cooked did paid cleaned washed bought carried packed ironed sat held stayed fetched picked looked moved gave lent \
                       organised booked made nursed waited changed fed shopped mended fixed built painted baked took kept left learned learnt sold";
    let mut did = 0;
    for at in 0..sentence.len() {
        let is_mine = sentence.is(at, "i") && (1..=2).any(|next| sentence.is(at + next, DID));
        let goes_on = did > 0 && sentence.begins_part(at) && sentence.is(at, DID);
        did += usize::from(is_mine || goes_on);
    }
    did >= 3 && sentence.has("you your yours us")
}
