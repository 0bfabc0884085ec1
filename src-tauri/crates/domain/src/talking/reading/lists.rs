//! Lists: words of one kind, as patterns name them.

/// The words of a list.
pub(super) fn list(name: &str) -> &'static [&'static str] {
    match name {
        "be" => &["am is are was were be been being"],
        "adv" => &[
            "really just so simply only also still even ever honestly truly actually totally completely absolutely \
             quite too very",
            "pretty rather somehow somewhat a bit little often sometimes always again now increasingly constantly \
             utterly deeply",
            "incredibly more and almost nearly already clearly obviously plainly frankly lately recently deliberately",
        ],
        "sure" => &[
            "obviously clearly secretly really just only simply evidently plainly apparently surely certainly \
             definitely actually",
            "probably honestly still already quite literally basically practically",
        ],
        "day" => &[
            "monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today noon midnight weekend \
             evening morning",
            "week month eight nine ten twelve six seven five",
        ],
        "time" => &[
            "christmas easter summer spring winter autumn birthday wedding holiday holidays trip year years new \
             anniversary party",
            "funeral vacation january february march april may june july august september october november december \
             night",
            "graduation christening engagement honeymoon dinner barbecue weekend camping concert festival halloween",
        ],
        "unlike" => UNLIKE,
        "insult" => INSULT,
        "mean" => MEAN,
        "verdict" => VERDICT,
        "kin" => &[
            "mum mother dad father parents boss sister brother friends family everyone everybody landlord police \
             colleagues kids",
            "children court mum's lawyer gran wife husband ex whole all facebook office work company neighbours",
        ],
        _ => &[],
    }
}

/// What somebody did that hurts.
const UNLIKE: &[&str] = &[
    "forgot lied cheated hid stormed shouted yelled screamed slammed ignored embarrassed humiliated mocked flirted \
     abandoned",
    "disappeared vanished sulked refused betrayed ruined spoiled spoilt smashed insulted ditched dumped deserted \
     bailed snapped",
    "deleted blamed accused threatened exploded missed cancelled canceled sneaked punished ghosted",
];

/// What people are called who are to be hurt.
const INSULT: &[&str] = &[
    "idiot idiots coward cowards liar cheat cheater egoist egotist egomaniac narcissist psycho psychopath sociopath \
     monster pig cow",
    "bitch bastard arse arsehole asshole ass dick dickhead prick jerk twat wanker cunt moron fool loser imbecile \
     cretin brat baby",
    "snake rat weasel worm parasite leech hypocrite traitor bully tyrant lunatic maniac nutcase freak creep scum \
     scumbag slob",
    "good-for-nothing so-and-so layabout waster fraud phoney fake disgrace failure clown donkey witch cockroach toad \
     swine",
    "know-it-all big-head bighead show-off spoilsport killjoy whiner crybaby hysteric diva princess wimp weakling \
     doormat",
    "backstabber manipulator user quitter deserter ghoul vampire beast brute savage sadist devil robot iceberg \
     zombie dimwit nitwit twit",
    "halfwit dunce dummy blockhead numbskull pest nuisance disappointment mummy's tosser git plonker muppet pillock \
     slacker lazybones cold-fish",
    "tightwad miser skinflint scrooge cheapskate control-freak sulker slug skunk sod swindler crook shit \
     piece-of-work wretch wretched-thing",
];

/// What they are said to be like.
const MEAN: &[&str] = &[
    "selfish childish pathetic cowardly heartless spineless cruel immature spiteful nasty vile despicable disgusting \
     shameful petty",
    "stupid idiotic ridiculous egoistic egotistical egoistical narcissistic lazy gutless spoilt spoiled hypocritical \
     dishonest",
    "deceitful manipulative ungrateful cold-hearted cold-blooded hard-hearted self-centred self-centered \
     self-absorbed self-obsessed",
    "arrogant vain mean-spirited callous ruthless hateful horrible awful evil sick twisted insane unhinged \
     hysterical toxic",
    "worthless useless hopeless contemptible infantile babyish two-faced sneaky sly slimy treacherous rotten \
     repulsive revolting",
    "shallow fake unbearable insufferable impossible inconsiderate thoughtless soulless cheap low-down low mean \
     underhand weak shabby",
    "sneaking ignorant dumb thick dense bitter loathsome irresponsible shameless brazen lousy miserable pitiful \
     laughable inhuman merciless",
    "mental psychotic deranged vindictive malicious small-minded narrow-minded pig-headed bone-idle wretched \
     godawful self-righteous graceless",
    "tactless unfeeling faithless disloyal false greedy stingy obnoxious monstrous disgraceful sadistic scheming \
     conniving calculating",
];

/// Verdicts that are said as if they were feelings.
const VERDICT: &[&str] = &[
    "ignored abandoned betrayed used manipulated rejected unwanted unloved unappreciated neglected dismissed \
     disrespected belittled",
    "humiliated patronised patronized cheated deceived tricked bullied attacked blamed judged punished misunderstood \
     unheard unseen",
    "invisible excluded replaced dumped discarded blackmailed pressured pressurised controlled criticised criticized \
     mistreated provoked",
    "overlooked victimised victimized threatened trapped cornered intimidated violated smothered suffocated devalued \
     degraded mocked",
    "ridiculed exploited harassed coerced sidelined stonewalled ghosted wronged undervalued unsupported forgotten \
     disregarded deserted",
    "walked-over unimportant second-best replaceable disposable shunned spurned snubbed jilted fobbed duped conned \
     shamed scolded",
    "diminished demeaned discounted distrusted condemned accused abused maligned railroaded ambushed interrogated \
     gaslighted gaslit",
    "steamrolled steamrollered unvalued unwelcome unaccepted mistrusted scapegoated outmanoeuvred double-crossed \
     misled misused minimised forsaken slighted",
    "insulted censored policed monitored infantilised underestimated written-off traded downgraded demoted silenced \
     hounded bossed cast-off",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_that_a_pattern_names_is_there() {
        let rules = [
            include_str!("guards.rs"),
            include_str!("../hints/absolute.rs"),
            include_str!("../hints/apology.rs"),
            include_str!("../hints/bookkeeping.rs"),
            include_str!("../hints/demand.rs"),
            include_str!("../hints/many_questions.rs"),
            include_str!("../hints/many_wishes.rs"),
            include_str!("../hints/mind.rs"),
            include_str!("../hints/name_calling.rs"),
            include_str!("../hints/old_quarrel.rs"),
            include_str!("../hints/pleading.rs"),
            include_str!("../hints/threat.rs"),
            include_str!("../hints/verdict.rs"),
            include_str!("../harm/oneself.rs"),
            include_str!("../harm/others.rs"),
        ];
        for named in rules.iter().flat_map(|rule| rule.split('@').skip(1)) {
            let name: String = named.chars().take_while(char::is_ascii_alphabetic).collect();
            assert!(name.is_empty() || !list(&name).is_empty(), "{name}");
        }
    }
}
