//! Mind: what the other one is said to think, feel, want or mean. Sympathy is none, nor is what they said themselves.

use crate::talking::reading::{Phrases, Sentence};

/// States of mind that nobody can see from outside.
static STATES: Phrases = Phrases::new(&[
    // What they do not feel.
    "you do|did|could|can not @sure|even? care|love|miss|trust|respect|believe me|us|my|any|anything|a|one|how|what|\
     whether|if|enough",
    "you do|did|could|can not @sure|even? want|wanted me|us|this ~2 any|back|near|around|>",
    "you do|did not @sure|even? want to ~1 understand|hear|listen|admit|try|know|share|forgive",
    "you do|did not @sure|even? give a",
    "you do|did not @sure|even? take ~3 seriously",
    "< you @sure? want|wanted to ~1 provoke|hurt|punish|control|humiliate|destroy|break|annoy|manipulate|test ~1 me|us",
    "you do|did not @sure|even? mean it|that|what|a",
    "you do|did not @sure|even? regret|bother",
    "you do|did|could|can not @sure|even? care|give|love|trust|respect >",
    "you do|did not @sure|even? care about|for|that|to",
    "you do|did not @sure|even? need|see|take me|us",
    "you could not care less",
    "you could not|hardly wait",
    "you can not|hardly stand|bear|wait|stomach me|my|to|the|us|being",
    "you never @sure? loved|cared|wanted|meant|intended|believed|trusted|respected|liked|planned",
    "you no longer|more love|care|want|need|believe|miss|trust|feel",
    "you stopped loving|caring|wanting|believing",
    "you have @sure? stopped|ceased|given loving|caring|wanting|believing|trying|up",
    "you care|cared only|more|nothing|less ~2 about|for",
    "you only|just|really care|cared|love|loved|think|thought|stayed|stay|married|asked|write|wrote|said|say|came|\
     call|called|did|sent|agreed|agree|pretend|use|used ~~9 to|because|for|about|out|so|that|a|me|yourself|the",
    // What they are said to think and to want.
    "< you @sure? think|thought|believe|assume|reckon|figure that? i|we|everything|nobody|my|me|only|less|you !need|\
     have|may *",
    "< you @sure? think|thought|believe that? it|this|that ~4 my|me|fault|funny|easy|enough|game",
    "< you @sure? want|wanted|wish|hoped|hope|hoping|intend|meant|plan|planned me|us|it|this|revenge|out|rid|to|a|an|\
     everything|my ~5 suffer|hurt|fail|be|feel|get|give|punish|end|reason|excuse|crawl|beg|lose|see|rid|free|leave|\
     left|pay|make|go|break|jealous|alone|fall|apart|over|disappear|back|guilty|quiet|shut|away|test|cry",
    "< you @sure? @sure? hate|despise|resent|enjoy|enjoyed|loathe|like|love ~1 me|my|this|it|seeing|watching|making|\
     us|being|having|when|hurting|how|keeping|letting|punishing",
    "< you @sure? regret|regretted ~4 me|us|marrying|meeting|moving|ever|with|it",
    "< you @sure? feel|felt superior|guilty|nothing|trapped|relieved|free|above|powerful|important",
    "< you @sure? look|looked|see|saw down|me on|as",
    "< you see|saw me|us as|only",
    "< you pretend|pretended|act|acted|are|behave|make|made out? ~3 as|that|like ~2 if|though|you|everything|nothing",
    "< you are|were @sure? @sure? enjoying|testing|playing|using|punishing|provoking|avoiding|keeping|faking ~1 this|\
     me|us|with|it|games|every|my",
    "< you are|were @sure? @sure? hoping|waiting|longing ~1 that|for|till|until ~1 i|me|we|us|it",
    "< you are|were @sure? @sure? looking|waiting|searching for an|a|someone|somebody|any ~1 excuse|reason|way|\
     pretext|fight|better|else|out",
    "< you are|were @sure? @sure? trying to @adv? make|get|hurt|push|punish|provoke|control|drive|force|avoid|break|\
     wear|shut|test|teach ~1 me|us|rid|back|out|my",
    "< you are|were @sure? @sure? planning|plotting ~2 to|this|something|behind ~1 leave|me|us|>",
    "< you are|were @sure? @sure? doing|saying ~2 this|that|it ~3 to|because|on|so|for",
    "< you are|were @sure? @sure? hiding|pretending|counting|biding|itching ~1 something|that|on|your|to|nothing|\
     from|behind",
    "< you are|were @sure? @sure? glad|relieved|happy|pleased|delighted|over|bored|tired|sick|ashamed|embarrassed|\
     jealous|disappointed|fed|afraid|better|done|disgusted|annoyed|indifferent|content|satisfied|happier|furious|\
     proud ~2 me|of|with|to|that|by|off|when|about|us|without|i|up",
    "< you are|were @sure? @sure? too ~1 proud|scared|stubborn|vain|ashamed|afraid|bored to",
    "< you did|do|said|say|wrote|left|chose|came|sent|asked|stayed|planned|arranged|made ~6 to hurt|punish|make|get|\
     spite|annoy|avoid|test|provoke|show|teach|humiliate|look|prove|keep|control|shut ~3 me|us|feel|good|better|\
     away|jealous|back|up",
    "< you did|do|said|say|wrote|left|chose|stayed ~4 on purpose|out|deliberately|spite|pity|because",
    "you ~2 deliberately|purposely|intentionally|purposefully",
    "you ~5 on purpose",
    "you ~5 out of spite|pity|guilt|malice|revenge|boredom|cowardice|habit",
    "< you knew|know exactly|perfectly|full|very|damn|precisely|quite ~2 what|how|well|that|why",
    "< you know ~2 it hurts|hurt",
    "< you have @sure? @sure? long? @sure? moved|checked|given|lost|forgotten|decided|replaced|written|stopped|\
     planned|wanted|made ~3 on|out|up|me|us|interest|mind|this|that|off|all|to|already",
    "< you have been|only|just wanting|waiting|hoping|planning|looking|dying|longing|plotting ~3 to|for|this|that",
    "< you would @sure? @sure? rather|prefer|love|like|be ~6 me|i|happier|relieved|than|without|if|see|forget|gone|glad",
    "< you like|love it when|that|to",
    "you get|got a|some|your ~2 kick|pleasure|satisfaction|way",
    "you take|took pleasure|pride|delight in",
    "you mean|meant the opposite|to hurt|that >>",
    "you say|said ~6 but ~2 you ~3 mean|think|want|do",
    "you call|say it|that ~6 but ~3 you ~3 mean",
    "< you just|only|really|secretly|simply want|wanted|hope|hoped|wish|wished|need|needed ~1 me|us|revenge|out|sex|\
     money|flat|attention|power|freedom",
    "< you just|only|really|secretly|simply want|wanted|hope|hoped|wish|wished to win|hurt|get|have|make|see|punish|\
     control|look|feel|leave|avoid|prove|use|provoke|shut|keep|teach|humiliate",
    "< you think|believe that ~6 us|me",
    "< you just|only|simply did|do not want|dare",
    "< you left|went|moved|stayed|came ~4 because|to ~2 you|i ~3 bored|coward|want|escape|wanted|easier|not",
    "< you asked|wanted|left|went|moved|stayed|ended|chose|stopped|ran|pulled|said|agreed|broke|cancelled|needed ~5 because \
     you @adv? are|were @adv? scared|afraid|frightened|terrified ~1 of|that ~1 getting|being|losing|commitment|\
     committing|closeness|intimacy|love|loving|me|us|feeling|feelings|truth|responsibility|i|we",
    "< you asked|wanted|left|went|moved|stayed|ended|chose|ran|broke ~5 because you @adv? are|were @adv? bored|tired|\
     sick|fed|ashamed|jealous ~1 of|with me|us",
    "the ~1 idea|point|plan|aim|goal|purpose|whole is|was @sure? to make me ~1 jealous|feel|look|suffer|crawl|beg|small|\
     angry|cry",
    "the ~1 idea|point|plan|aim|goal|purpose|whole is|was @sure? to hurt|punish|provoke|humiliate|annoy|spite me|us",
    "< you @sure? made up your mind ~1 ages|long|already ~1 ago|>",
    "it suits|suited you that|when|if|to",
    "it amuses|amused|pleases|bothers|bores|annoys you",
    "does|do|did not|never|hardly even? matter|bother|interest|concern|move|touch ~1 you >",
    "means|meant|mean|matters|matter nothing|little|anything ~2 to you",
    "bores|annoys|disgusts|irritates|amuses you",
    "leaves you cold",
    "i|we mean|am|are|matter nothing|just|only|worthless|not|no ~5 to|for you",
    "to|for you i|we|it|this|everything|all|love|that|is am|are|is|was|it|this ~2 just|only|nothing|a|all|no|merely",
    "is|was @sure? ~1 game|joke|show|experiment ~1 to|for you",
    "< you wish|wished you|i ~1 had|would|could|were",
    "you knew ~2 would|will ~1 hurt|upset|hit|annoy|break",
    "your real|true|only|actual reason|motive|intention|plan|goal|aim ~1 is|was",
    "it is|was all|just|only|merely a game|joke|show|act|test|play ~2 to|for|with you|me",
    "i am|was @adv? ~2 burden|nuisance|nothing|inconvenience|embarrassment to you",
    "your heart|mind|head is|was not|somewhere|elsewhere|already|long",
    "< in your head|mind|heart|eyes|thoughts|world ~2 i|we|you|it|this|everything|nobody|nothing",
    "you have|had @sure? no intention|plan|wish|desire|interest of|to|in",
    "you have|had never|not|no @sure? intention|any|wanted|loved|intended|meant",
    "you have|had @sure? your|one ~3 eye|foot|sights|mind|finger on|out|door",
    "you have|had @sure? another|somebody|someone ~3 mind|else|head|eye",
]);

/// What is done, and what it is said to have been done for.
static MOTIVES: Phrases = Phrases::new(&[
    "is|was|were|are|all @sure? @sure? your|an|a ~2 way|excuse|pretext|cover|means|plan|attempt|trick|ploy|tactic ~2 \
     of|to|for|so ~9 me|us|you|rid|out|get",
    "was|were|is|are @sure? @sure? meant|only|just|done|supposed|there|sent|said ~3 to ease|soothe|hurt|punish|make|\
     calm|look|keep|get|humiliate|provoke|impress|clear|salve|quiet|shut|spite|test|buy ~5 your|me|good|conscience|\
     jealous|back|us|guilt|quiet|you",
    "just|only so|because that? you ~2 can|could|would|have|had|look|feel|not|need|want|wanted|are|were",
    "so that you can|could|would ~2 feel|look|be|say|blame|leave|claim|play|enjoy",
    "so that i|everyone ~2 feel|look|suffer|think ~3 bad|small|guilty|stupid|jealous|fool",
    "that|this|which is|was @sure? @sure? @sure? what you @sure? @sure? want|wanted|hoped|intend|intended|planned|\
     think|like|mean|meant|were|are|need",
    "what you @sure? @sure? really|actually|secretly|truly want|mean|think|feel|need|wanted|meant|wish",
    "what you are @sure? after|up|thinking|playing|plotting|planning",
    "i|we @sure? know|see|get|understand ~2 exactly|precisely|full|perfectly|well|now ~1 what|why|how|well ~2 you",
    "i can see|look|read @sure? ~1 through|you|straight|right ~2 you|me|like|through|mind",
    "i can @sure? tell|smell|see|feel|hear|sense ~3 that? you ~3 do|are|have|want|hate|only|just|wish|lying|not",
    "i see|saw|look @sure? through|right you|through",
    "i can read your|you mind|thoughts|face|like",
    "i know you|your too|better|well|inside|tricks|games|kind|type",
    "you can not fool|hide",
    "you|do are|not|never fooling|fool|foolin ~1 me|anyone|anybody",
    "do not pretend|act|tell|deny|play|say ~5 you|not|as|otherwise|it",
    "admit|face|confess|own it|that|up",
    "part|half|some|something of|in|inside you @sure? hopes|wants|hates|enjoys|is|hoped|wanted|likes|wishes|knows|\
     thinks|loves|needs|regrets",
    "deep|somewhere|way down|inside|deep ~1 you",
    "you ~3 deep down|inside",
    "secretly|clearly|obviously|evidently|plainly|undoubtedly|doubtless|apparently you ~1 do|are|have|want|think|\
     never|would|enjoy|love|hate|had|did|were|feel|need|wanted|thought|hoped|care|prefer|could|believe|hope|wish",
    "it is|was @sure? plain|obvious|clear|evident ~1 that|you|to ~3 you|my|me|i|this",
    "< plain|obvious|clear to|that ~3 you",
    "you ~2 secretly|obviously|clearly|evidently !need|needed|had|worked|tired|put|said|wrote|left|agreed|took *",
    "of course|no doubt|doubtless ~1 you ~3 think|want|hope|prefer|hate|enjoy|love|glad|relieved|not|never|rather|\
     regret|had|decided",
    "no wonder|doubt you ~3 think|want|hate|glad|relieved|do|could",
    "you must|have @sure? be|have|feel|think|hate|love|enjoy|been|find ~3 relieved|glad|pleased|delighted|happy|\
     laughing|thrilled|me|proud|that|it|superior|overjoyed|amused|satisfied|counting|this|bored|celebrating",
    "i know|bet|guess|am|reckon|swear that|sure|certain? that? you ~4 over|glad|hoping|relieved|hate|enjoy|laugh|\
     laughing|regret|planned|waiting|think|thinks|miss|wish|happy|happier|lying|better|jealous|bored|ashamed|\
     secretly|care|forgotten|moved|decided|made|still|rather",
    "i @adv? know|bet|guess|am|reckon|swear that|sure|certain? that? you are|were|keep @sure? thinking|dreaming|\
     fantasising of|about ~2 somebody|someone|another|him|her|ex|divorcing|ending|leaving|breaking !your|your|the|work|\
     early ~1 me|us|else|it|up|man|woman|>",
    "we both know ~9 you|your|it|that",
    "you and i both know",
    "you know it >",
    "you can admit|say it",
    "somebody|someone who loved|cared|loves|cares ~9 would",
    "if you @sure? loved|cared|wanted|missed ~9 would",
    "you ~9 i can tell|see|feel|sense >",
    "< you were|are just|only being|saying|doing|acting|waiting|trying|pretending|looking|with|using|happy|playing",
    "you are ~2 making|trying|out to make|hurt|punish|get|provoke|annoy|drive|destroy|push|control|force|test|break|\
     wear|shut|humiliate me|us|my|back|at",
    "who are you trying|kidding",
    "you are ~1 in|having love|an affair ~1 with? somebody|someone|another|else|affair",
    "you hide|hid|hiding ~6 because|so",
    "your|the|this silence|quiet|distance|coldness|space|break|pause|rest is|was|means @sure? ~2 revenge|punishment|\
     game|weapon|excuse|tactic|test|trick|meant|power",
]);

/// Words of sympathy, and of what was told.
static KIND: Phrases = Phrases::new(&[
    "must|can|could|may have been|felt|be|feel hard|tiring|heavy|tough|awful|exhausting|lonely|difficult|painful|sad|\
     scary|frightening|easy",
    "you must be|feel|have ~3 tired|exhausted|sad|worn|shattered|worried|hungry|cold|busy|lonely|proud",
    "makes sense",
    "you ~2 want to be careful|safe|sure|kind|fair|honest",
    "no wonder you needed|were|are|felt|wanted",
    "i can|could understand|imagine|see why|how|that|if|now|you",
    "i|we understand|see|get|respect|accept that|why|now",
    "you could !not|hardly *",
    "you may|might|seem|seemed|sound|sounded|look|looked",
    "as you said|wrote|told|asked|know|wished|wanted",
    "tell|let me know? if|what|when|how",
]);

pub(super) fn is_read(upto: &[Sentence]) -> bool {
    let Some(sentence) = upto.last() else { return false };
    !sentence.says(&KIND) && (sentence.claims(&STATES) || sentence.claims(&MOTIVES))
}
