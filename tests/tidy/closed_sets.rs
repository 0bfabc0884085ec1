//! Closed sets: each value of a `words!` set that a person sees has words of its own.

use crate::catalogue::{self, ENGLISH};
use crate::finding::{Finding, found, none};
use crate::tree::{self, Source};
use std::collections::BTreeSet;

/// A set with words: how its keys begin, and the values whose key does not end in the value itself.
struct Spoken {
    set: &'static str,
    begins: &'static str,
    /// `""`: the value is never said.
    otherwise: &'static [(&'static str, &'static str)],
}

const fn spoken(set: &'static str, begins: &'static str) -> Spoken {
    Spoken { set, begins, otherwise: &[] }
}

const SPOKEN: &[Spoken] = &[
    spoken("ErrorCode", "problem-"),
    spoken("Problem", "problem-"),
    spoken("Feeling", "feeling-"),
    spoken("NoticedKind", "noticed-kind-"),
    spoken("NoticedOf", "noticed-of-"),
    spoken("Prompt", "prompt-"),
    spoken("Certainty", "plan-certainty-"),
    spoken("Role", "plan-role-"),
    spoken("Role", "plan-role-short-"),
    spoken("Together", "plan-together-"),
    spoken("Channel", "plan-channel-"),
    spoken("Starter", "plan-starter-"),
    spoken("Need", "need-"),
    spoken("Need", "need-within-"),
    spoken("ActivityKind", "activity-kind-"),
    spoken("ActivityOutcome", "outcome-"),
    Spoken { set: "Due", begins: "person-due-", otherwise: &[("not_yet", ""), ("never", "")] },
    spoken("ComesBack", "comes-back-"),
    spoken("Fault", "calendar-why-"),
    spoken("About", "about-"),
    Spoken { set: "About", begins: "nudge-", otherwise: &[("hard_date", "")] },
    spoken("SlotReason", "slot-"),
    spoken("Kind", "item-"),
    spoken("Later", "later-"),
    spoken("SilenceFor", "silence-"),
    spoken("RefusedReason", "refused-"),
    spoken("Protection", "protect-"),
    spoken("Theme", "theme-"),
    spoken("TrayPresence", "desktop-tray-"),
    spoken("NotificationPresence", "desktop-notify-"),
    Spoken { set: "FencePresence", begins: "protect-fence-", otherwise: &[("up", ""), ("not_here", "")] },
    spoken("SaidBy", "plan-said-by-"),
    spoken("Topic", "topic-"),
    spoken("Topic", "ask-"),
    spoken("ContactLevel", "plan-contact-"),
    spoken("MayStart", "plan-may-start-"),
    Spoken { set: "MayStart", begins: "handover-may-", otherwise: &[("unsaid", "")] },
    Spoken {
        set: "Turn",
        begins: "turned-",
        otherwise: &[
            ("goes_on", ""),
            ("their_no", "no-title"),
            ("my_no", "my-no-title"),
            ("not_safe", "unsafe-title"),
        ],
    },
    spoken("Stays", "week-stays-"),
    spoken("Speech", "says-"),
    Spoken { set: "FirstWord", begins: "first-word-", otherwise: &[("mine", "")] },
    spoken("Answer", "check-in-answer-"),
    spoken("Why", "check-in-why-"),
    spoken("Began", "check-in-began-"),
    spoken("Step", "step-"),
    spoken("Came", "came-"),
    Spoken { set: "Became", begins: "state-", otherwise: &[("passed", "missed")] },
    Spoken { set: "Doing", begins: "item-", otherwise: &[("plan", "open-plan"), ("week", "open-week")] },
    spoken("CheckInMark", "check-in-mark-"),
    spoken("HeldUntil", "drafts-until-"),
    spoken("HeldUntil", "draft-choice-"),
    Spoken {
        set: "SuggestionKind",
        begins: "suggestion-",
        otherwise: &[("look_back", "look-back-end"), ("limbo", "limbo-act")],
    },
    spoken("Gap", "says-limbo-"),
    spoken("Gap", "says-today-"),
    Spoken { set: "Renewal", begins: "plan-renewal-", otherwise: &[("not_yet", "")] },
    spoken("VersionKind", "versions-"),
    spoken("ChangeKind", "plan-change-"),
    spoken("Company", "idea-company-"),
    spoken("Cost", "idea-cost-"),
    spoken("Place", "idea-place-"),
    spoken("Effort", "idea-effort-"),
    spoken("MinuteLine", "pause-line-"),
    spoken("MinuteSentence", "pause-says-"),
    spoken("MinuteOffer", "pause-offer-"),
    spoken("MinuteCard", "pause-card-"),
    spoken("SayFor", "pause-for-"),
    spoken("LookAct", "pause-look-"),
    spoken("SetOff", "pause-set-off-"),
    spoken("Harder", "pause-harder-"),
    spoken("PauseUntil", "pause-until-"),
    spoken("PartOfDay", "patterns-part-"),
    spoken("Done", "patterns-done-"),
    spoken("PatternsOver", "patterns-over-"),
    spoken("PatternsChart", "patterns-title-"),
    spoken("Template", "template-"),
    spoken("Hint", "hint-"),
    spoken("MessageForm", "message-form-"),
    spoken("MessagePart", "message-"),
    spoken("Layout", "message-layout-"),
    Spoken { set: "FactTold", begins: "message-fact-", otherwise: &[("exact", "said")] },
    spoken("Listening", "talk-"),
    Spoken {
        set: "TalkAct",
        begins: "talk-",
        otherwise: &[("place", "place-it"), ("ask_again", "ask-again-act")],
    },
    spoken("Sheet", "sheet-"),
    Spoken { set: "SheetAct", begins: "sheet-", otherwise: &[("begin", "write"), ("write", "change")] },
    Spoken { set: "Told", begins: "sheet-", otherwise: &[("not_yet", "")] },
    spoken("PointKind", "points-"),
    spoken("WeeklyLine", "weekly-"),
    spoken("LookBackQuestion", "look-back-"),
    spoken("Outcome", "outcome-"),
    spoken("OutcomePart", "outcome-line-"),
    spoken("DecidedBy", "outcome-by-"),
    spoken("GoOnForm", "outcome-form-"),
    spoken("HelpFor", "outcome-help-"),
    spoken("PlanAfter", "outcome-plan-"),
    spoken("PutOff", "put-off-"),
    spoken("Third", "look-back-"),
    spoken("Proposed", "suggestion-look-back-"),
    spoken("TriedBy", "point-by-"),
    spoken("BadHourPart", "bad-hour-"),
    Spoken { set: "Fate", begins: "ahead-", otherwise: &[("on_time", ""), ("waits", "")] },
    Spoken {
        set: "WaitsFor",
        begins: "state-waits-",
        otherwise: &[("person", ""), ("quiet_hours", "quiet")],
    },
    Spoken { set: "CadenceRepeat", begins: "plan-repeat-", otherwise: &[("every_n_days", "every-n")] },
    Spoken { set: "ActivityRepeat", begins: "activity-repeat-", otherwise: &[("every_n_days", "every-n")] },
    Spoken {
        set: "State",
        begins: "state-",
        otherwise: &[("pending", ""), ("shown", ""), ("superseded", "replaced")],
    },
];

/// Sets that nobody reads, each with the reason.
const SILENT: &[(&str, &str)] = &[
    ("FormName", "a form is named to the planner only"),
    ("Stands", "how a form was seen last"),
    ("Returns", "where a window goes with what was typed"),
    ("Side", "it balances the questions of a look back"),
    ("Source", "which entries stand beside an answer"),
    ("Answered", "each is said with its moment"),
    ("LookBackAct", "it decides what is offered"),
    ("Agreement", "it decides what is asked"),
    ("Beside", "a switch"),
    ("Leaves", "what may be done with an earlier plan"),
    ("Effect", "each thing that an outcome touches has its own words"),
    ("Area", "which screens are to be read again"),
    ("Hours", "a clock is written by it"),
    ("Order", "a date in numbers is written by it"),
    ("Window", "the name of a window in the program"),
    ("Close", "the act has a button of its own"),
    ("Clear", "it says whether a button is there"),
    ("Timing", "it decides what is offered"),
    ("CloseAnswer", "the two buttons of a question, and leaving it open"),
    ("StartsAtLogin", "a switch"),
    ("CheckInsMeanwhile", "a switch"),
    ("Sound", "a switch"),
    ("Releasable", "a switch for each"),
    ("Topics", "a switch"),
    ("InQuietHours", "stored with a rule, not shown"),
    ("Phase", "chooses a screen"),
    ("Screen", "which screen is shown; each has its own title"),
    ("MomentKind", "entries of each kind have a screen of their own"),
    ("Showing", "whether a text is folded"),
    ("NoticedAsks", "decides which fields stand there"),
    ("HeldTime", "decides what is offered"),
    ("Telling", "whether something is still to be said"),
    ("SmallPage", "which page the small window shows"),
    ("PlanState", "decides what is offered"),
    ("Stage", "decides what is offered first"),
    ("PlanHas", "decides what is offered"),
    ("Rules", "decides whether a hint can stand there"),
    ("Offer", "decides what a screen shows"),
    ("Way", "what is asked about writing first"),
    ("SaidDay", "the day is named by its own words"),
    ("Calm", "chooses a variant of one sentence"),
    ("CheckBackUntil", "the two ends of a pause have sentences of their own, with day and time"),
    ("CheckBackState", "decides whether a pause asks"),
    ("CheckBackAnswer", "each is a button of the window that asks"),
    ("Voice", "chooses a variant of one sentence"),
    ("ArrangeForm", "chooses what is opened"),
    ("Weekday", "the names of days come from the language itself"),
];

/// A value of a `words!` set.
#[derive(Debug)]
struct Value {
    path: String,
    line: usize,
    set: String,
    name: String,
}

fn values_of(source: &Source) -> Vec<Value> {
    let mut values = Vec::new();
    let (mut inside, mut set) = (false, String::new());
    for (index, line) in source.text.lines().map(str::trim).enumerate() {
        if line.ends_with("words! {") {
            inside = true;
        } else if inside && set.is_empty() {
            if let Some(name) = line.strip_suffix(" {").filter(|name| !name.starts_with('#')) {
                set = name.to_owned();
            }
        } else if inside && line == "}" {
            (inside, set) = (false, String::new());
        } else if let (true, [_, name, ..]) = (inside, &line.split('"').collect::<Vec<_>>()[..]) {
            let name = (*name).to_owned();
            if !line.starts_with("//") {
                values.push(Value { path: source.path.clone(), line: index + 1, set: set.clone(), name });
            }
        }
    }
    values
}

fn findings(values: &[Value], keys: &BTreeSet<String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for value in values {
        let mut known = SILENT.iter().any(|(set, _)| *set == value.set);
        for spoken in SPOKEN.iter().filter(|spoken| spoken.set == value.set) {
            known = true;
            let other = spoken.otherwise.iter().find(|(name, _)| *name == value.name).map(|(_, end)| *end);
            let end = other.map_or_else(|| value.name.replace('_', "-"), str::to_owned);
            let key = format!("{}{end}", spoken.begins);
            if !end.is_empty() && !keys.contains(&key) {
                let what = format!("{} of {} has no words: add {key} to locales/en", value.name, value.set);
                findings.push(Finding::new(&value.path, value.line, what));
            }
        }
        if !known {
            let what = format!("{} is new: say in tests/tidy/closed_sets.rs how its words begin", value.set);
            findings.push(Finding::new(&value.path, value.line, what));
        }
    }
    findings
}

#[test]
fn every_value_that_a_person_sees_has_words() {
    let sources = tree::sources(&["rs"]).into_iter().filter(|source| source.path.starts_with("src-tauri/"));
    let values: Vec<Value> = sources.flat_map(|source| values_of(&source)).collect();
    let sets: BTreeSet<&str> = values.iter().map(|value| value.set.as_str()).collect();
    for set in SPOKEN.iter().map(|spoken| spoken.set).chain(SILENT.iter().map(|(set, _)| *set)) {
        assert!(sets.contains(set), "{set} is gone: remove it from tests/tidy/closed_sets.rs");
    }
    let messages = catalogue::messages(&catalogue::files(), ENGLISH);
    none(findings(&values, &messages.into_iter().map(|message| message.key).collect()));
}

#[test]
fn a_planted_value_without_words_is_found() {
    let text = "crate::words! {\n    /// \"Said\".\n    Need {\n        /// A \"b\".\n        Fun = \"fun\",\n        Deep = \"deep_sleep\",\n    }\n}\n\
                words! {\n    Mood {\n        Low = \"low\",\n    }\n}\nlet x = \"no\";\n";
    let values = values_of(&Source::new("a.rs", text));
    // A need has words for where it stands alone and within a sentence.
    let check = |keys: &[&str], lines: &[usize]| {
        let within = keys.iter().map(|key| key.replace("need-", "need-within-"));
        found(&findings(&values, &keys.iter().map(|key| (*key).to_owned()).chain(within).collect()), lines);
    };
    check(&["need-fun", "need-deep-sleep"], &[11]);
    check(&["need-fun"], &[6, 6, 11]);
    check(&["need-deep-sleep"], &[5, 5, 11]);
}
