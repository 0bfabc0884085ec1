//! Oneself: not wanting to live, and harming oneself.

use crate::talking::reading::{Phrases, Sentence};

static MEANT: Phrases = Phrases::new(&[
    // Not to live.
    "i do not|never @adv? want|wish|care|like to @adv? live|exist|wake|be ~1 any|like|up|here|alive|in",
    "i do not|never @adv? want|wish|care to @adv? live|exist >",
    "i do not|never @adv? want|wish to @adv? live any|without|on|through|like|with",
    "i do not|never @adv? want|wish to @adv? wake up",
    "i do not|never @adv? want|wish to @adv? be ~1 alive|here|around|born",
    "i have|see|had no ~2 reason|will|wish|desire|strength|point ~1 to|for|in live|living|life|alive|being|go|wake|carry",
    "i @adv? want|wanted|wish|long|like|ready|hope|would|going|plan|decided|need ~2 to @adv? die !of|from|laughing|for",
    "i would|should @adv? rather|sooner|prefer ~1 be dead|die|gone",
    "better off|rather|be|were|was @adv? dead !tired",
    "i @adv? wish|wished i @adv? @adv? was|were|could|had|would ~2 dead|die|died|disappear|born|gone|asleep|alive",
    "i wish i ~2 never|not been|born|be|woken|exist",
    "never ~1 been|be born",
    "wish|pray|hope ~1 i ~2 not|never ~1 wake|woken|woke",
    "tired|sick|weary of ~1 living|life|being|existing",
    "tired|sick|weary of ~1 being alive",
    "i am|feel|was ~2 suicidal",
    "thinking|think|thought|thoughts|talking|dreaming|plans|planning|considering|considered|fantasise|attempted|\
     attempt|contemplating|dreamt ~2 of|about|to? ~1 suicide|dying|death|killing|ending|overdose",
    "commit|committed|committing|attempt|attempted|tried|try ~1 suicide",
    "suicidal thoughts|feelings",
    "kill|killing|hang|hanging|drown|drowning|shoot|shooting|stab|poison|harm|harming|cutting|starve|strangle myself \
     !laughing|with|out",
    "hurt|hurting|injure|injuring ~1 myself again|on|to|so|tonight|because|since|every|when|if|>",
    "i have been|am|keep|started|start|want|will|going ~2 to? ~1 hurt|hurting myself",
    "cut|burn|burned|burnt|scratch|hit|cutting|burning ~1 myself ~2 again|to|because|so|on|every|when|tonight|until",
    "started|start|back|am|been|stopped|stop ~1 to|with? cutting again|>",
    "i ~4 cutting again",
    "cut|cutting|slit|open|slash|slashed ~1 my wrists|wrist|arms|veins|arm|throat|legs|thighs|skin",
    "end|ending|take|taking|finish|ended|taken ~1 it ~1 all|once|myself",
    "end|ending|take|taking|ended|taken|throw|throwing my|own ~2 life ~1 !in|with|as|here",
    "take|taking|took my own? life",
    "make|put ~2 an end ~1 to ~1 it|myself|everything|life|all|my",
    "put a bullet|rope",
    "jump|jumping|throw|throwing ~1 myself? ~1 off|from|in|under|front|out ~2 of? ~2 bridge|train|roof|window|\
     building|balcony|cliff|tower|car|platform|tracks|river|rails",
    "bought|got|have|saved enough pills|tablets",
    "tell ~3 i ~1 loved",
    "reason to @adv? stay|keep|remain alive|living",
    "knife|razor|rope|pills|gun ~~9 trust myself",
    "swallow|swallowed|take|took|taken|taking|collected|saved|hoarded|counted|stockpiled ~3 all|enough|bottle|whole|\
     too ~5 pills|tablets|paracetamol|sleeping|meds|medication",
    "overdose|overdosed",
    "i ~5 suicide|goodbye|farewell note|letter|letters",
    "suicide note|letter",
    "goodbye|farewell letter|letters|note|notes",
    // Not to be here.
    "i ~1 could|would|will|might|may|shall|should|am|wo ~1 not be|being ~2 here|around|alive|there|burden ~2 any|\
     much|longer|tomorrow|when|for|by|to|>",
    "will|would|be|being @adv? better|easier|happier|best|well|good ~2 off ~3 without me|i|if|once|when",
    "everyone|everybody|you|they|world|all|people|kids|children|family ~4 better|happier|easier off? ~1 without me >",
    "better|happier off without me",
    "world|place|life ~4 better ~3 without me",
    "not|never|no ~3 be ~2 burden|problem|bother|trouble ~1 to|for any|anyone|anybody|everyone|everybody|you",
    "a burden to everyone|everybody|anyone|the",
    "sleep ~4 and|to not|never ~1 wake",
    "sleep|close ~5 never|not ~1 wake|woken|open|waking|again",
    "not wake up again|any|tomorrow|ever|>",
    "never wake up",
    "by|when ~1 the? time? ~1 you ~1 read|get|find|see|receive|open ~2 i ~3 gone|dead|here|be|away|longer",
    "no|not|any|what|see|point|sense|is|reason ~1 point|sense|reason|use|the ~2 in|to|of|for ~1 being alive|here",
    "no|not|what|see ~3 point|sense|reason|use ~1 in|to|of|for|why|i ~2 living|life|live|wake|waking|alive|breathing|\
     go on|going",
    "why|reason ~2 i ~2 should|would|bother|get|keep|even|still ~2 wake|get|live|living|breathing|go up|on|any|\
     living|tomorrow|breathing|alive|>",
    "why i should @adv? wake|live|exist|go|be|carry",
    "i can not @adv? go|carry|live|take|do|bear ~1 on|any|this|it|living|life ~2 >",
    "i want|wish|need it|this|everything|the|all ~2 to stop|end|over ~3 for|forever|good|all",
    "i ~1 want|need|wish ~2 it|everything|pain ~2 stop|end|over|be",
    "i ~3 go|live|living on like|without|any ~2 this|you|more",
    "when|once|after|if i am|have @adv? gone !to|on|away|for|next|home|back|out|shopping ~~9 long|remember|funeral|\
     dog|sorry|look|miss|care|will|tell|know|please|better|happy|cry|forgive",
    "once|after|when i am dead",
    "it will|would|is not ~1 be ~1 long ~1 now",
    "on|at|over|from|by the|a|that ~3 bridge|roof|tracks|edge|cliff|platform|balcony ~9 nearly|almost|wanted|thought|\
     not|jump|step|home|down|easy|just",
    "my|the|a ~1 funeral|grave|coffin|ashes|wake ~2 !was|of|for|is|yesterday",
    "you|they ~5 to my|the funeral",
    "disappear|vanish|go|gone|leave|leaving ~2 from|off|out|this ~2 this ~1 world|earth|planet|life|face",
    "disappear|vanish|gone for good|ever|forever",
    "i ~4 just disappear|vanish|evaporate ~2 >",
    "not ~1 to ~1 be|exist ~1 here|alive|any|at|exist",
    "to not|never be|exist ~1 here|alive|any|around",
    "the|only|one|no other ~1 way|solution|exit|escape out ~1 is|would|left ~3 to|not|death|die|dead|end|exist",
    "not to exist|live|be",
    "exist|existing|alive any more|longer",
    "you will be sorry when|once|if ~1 you|i ~2 find|dead|gone",
    "when|if|until you|they|somebody|someone find me >",
    "when|if|until you|they|somebody|someone find my body",
    "find my|me body|dead|hanging",
    "scared|afraid|frightened|know|worried|trust ~2 of|about|with|what|myself ~2 what|myself ~3 do ~3 to myself",
    "do something ~1 to myself|stupid",
    "do ~2 to myself",
    "something stupid|bad|terrible to myself",
    "punish|punishing|hate|starve|starving|hurt|hurting|harm ~1 my body|myself ~3 !for|about",
    "my ~1 arms|arm|wrists|thighs|legs|skin|body ~3 full|covered|marks|scars|cuts|bleeding|burns ~2 of|with|again|in \
     ~2 marks|scars|cuts|blood|burns|>",
    "self-harm|self-harming|selfharm|self-injury",
    "harm|harming myself",
    "i ~2 self harm|harming",
    "i @adv? am|have @adv? @adv? done|finished|through ~1 with ~2 life|living|everything|this|it ~2 world|all|>",
    "done|finished|through with life|living",
    "life ~3 not|no|hardly worth living|it|anything",
    "not|nothing ~2 worth living",
    "nothing ~2 to live for",
    "nothing|nobody left ~1 to|for ~1 live",
    "no|any|not ~2 reason|point|sense ~2 for me to @adv? wake up !early|before|at|so|with|earlier *",
    "no|any|not ~2 reason|point|sense ~2 for me to @adv? wake up >",
    "no|any|not ~2 reason|point|sense left? to @adv? wake up any|again|without|ever|in|tomorrow|> !the|day|sunday|weekend",
    "better|happier off if|when|once i @adv? was|were|am not|never @adv? around|here|alive|born|there? any|at|>",
    "everyone|everybody|they|world|all|family|kids|children ~4 better|happier|easier ~1 if|when|once i @adv? was|were|am \
     not @adv? around|here|alive any|at|>",
    "without ~3 i ~2 not|no ~2 want|wish|to|reason|can ~2 live|exist",
    "i ~3 not|never|no ~3 want|reason|wish|will ~1 to ~1 live",
    "the world would|will|is be? better|easier|happier",
    "i @adv? deserve to die|be|suffer ~1 dead",
    "i ~2 will|am|be going|gone|dead ~3 kill|dead",
    "i ~3 be dead by|soon|tomorrow|before|when|and|then|>",
    "this is|will my|the last ~2 message|letter|thing|night|words|day|birthday|christmas ~3 you|i|ever|on|write",
    "nobody|one would|will ~1 notice|miss|care ~3 if|when i ~3 gone|dead|died|disappeared|vanished|not|here",
    "would|will anyone|anybody|you ~2 notice|miss|care ~3 if|when i ~3 dead|died|disappeared|vanished",
    "i have|wrote|made|got ~4 a plan|date|will|rope|gun|note ~3 to|for|and ~3 die|end|it|kill|go",
    "the rope|noose|gun|pills|razor|blade|knife ~4 is|are|lies|lie|in|next|beside ~4 ready|bed|drawer|hand|table|me",
]);

/// What only sounds like it: a manner of speaking, a thing, somebody else, or a time.
static SOUNDS: Phrases = Phrases::new(&[
    "to die for",
    "die|died|dying|dead of|from ~1 laughter|laughing|embarrassment|boredom|curiosity|shame|hunger|thirst|heat|cold|\
     cringe|old",
    "dying to|for",
    "do not want to ~1 die of|alone|here",
    "kill|killing|killed the|an|some|two|#|time ~1 mood|hour|hours|time|lights|engine|weeds|vibe",
    "dead tired|boring|end|slow|sure|serious|easy|line|wrong|battery|phone|good|on|certain|ahead|set|quiet|beat|\
     funny|straight|simple|body|heat|lucky|calm",
    "over my dead body",
    "live in|with|together|here|there|abroad|near|next|at|on|so|alone|like|under|apart",
    "go|carry on|keep ~1 with|to|about|for|at|holiday",
    "sleep in",
    "be|being here|around for|at|in|on|when|next|this|tomorrow|to",
    "letter|letters|note|mail to ~2 colleagues|team|flat|house|company|boss|city|class|neighbours|school",
    "i am|will|be ~1 back ~1 on|in|by|next|at|from",
    "wake up|me|him|her before|early|at|with|to|so|late|in|alone|next|by|the",
    "without me on|at|in|this|tonight|tomorrow|for|to|next|today|then",
    "better|happier|easier|nicer without me on|this|tonight|tomorrow",
    "when|once|while i am gone|away ~1 next|on|for|this|tomorrow|to",
    "suicide prevention|hotline|squad|bomber|rates|mission|help",
    "prevention|novel|film|book|series|play|crime|song|show|podcast|documentary|movie|story|game|character|thriller",
    "hurt|cut|burnt|burned myself ~2 at|on|while|when|in|with|playing|cooking|shaving|doing|falling|badly|by|\
     yesterday|a ~9 football|knife|oven|finger|ankle|stove|sports|knee|pan|iron|razor|gym|training|bike|kitchen|\
     work|skiing|climbing|running|tennis|glass|paper|back|thumb|shoulder|wrist|foot|door|hammer|screwdriver",
    "cut my ~1 hair|finger|nails|thumb|fringe|hours|costs|beard|losses",
    "my ~2 grandmother|gran|grandfather|grandpa|aunt|uncle|neighbour|colleague|great-aunt|dog|cat ~2 died|dead|\
     killed|dying|death",
    "funeral ~1 of|for|was|is|next|on|at|yesterday|last|went",
    "phone|battery|basil|plant|plants|fern|car|laptop|engine|printer|computer|wifi|radio ~2 dead|died|dying|killed",
    "alive with|and kicking|music",
    "my own? funeral ~2 expense",
]);

/// Where it is a journey or work that somebody will not be here for.
static AWAY: Phrases = Phrases::new(&[
    "not|longer be|being ~1 here|around|there|home ~~14 my|our train|flight|bus|plane|ferry|coach|boat|taxi|lift|shift|lease ~2 \
     leaves|leave|goes|departs|starts|begins|ends|is",
    "not|longer be|being ~1 here|around|there|home ~~14 the train|flight|bus|plane|ferry|coach|boat leaves|departs|goes",
    "not|longer be|being ~1 here|around|there|home ~~14 i|we am|are|will|start ~1 moving|flying|travelling|driving|work !on",
    "not|longer be|being ~1 here|around|there|home ~~14 i|we have|got ~2 shift|appointment|meeting|train|flight",
    "my|our train|flight|bus|plane|ferry|coach|boat|taxi|lift|shift|lease ~1 leaves|goes|departs|starts|begins|ends ~~9 \
     not|longer be ~1 here|around|there|home",
]);

/// A denial, also of what others fear: "I'm not suicidal".
static DENIED: Phrases = Phrases::new(&[
    "i am|was|have|feel ~1 not|never|no ~2 suicidal|thinking|going|hurting|cutting|harming|planning|longer",
    "i do|would|will|could|did not|never ~2 hurt|harm|kill|cut|do ~2 myself|anything|anyone|you|anybody",
    "i do not|never want|wish|plan|intend|mean to die|hurt|kill|harm|end",
    "not|never|no longer want|wanted|wish|thinking|think ~2 to|of|about ~1 die|dying|suicide",
    "do not ~1 worry|panic",
]);

pub(super) fn is_meant(sentence: &Sentence) -> bool {
    let is_away = |from: usize, to: usize| {
        let is_within = |at: usize| (from..to).contains(&at);
        AWAY.places(sentence).any(|(away, end)| is_within(away) || is_within(end - 1))
    };
    MEANT.places(sentence).any(|(from, to)| !is_away(from, to))
        && !sentence.says(&SOUNDS)
        && !sentence.says(&DENIED)
}
