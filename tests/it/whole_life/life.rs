//! One life as it is told: what I do, what comes on the desktop, and what I find where I look, line by line.

use crate::trial::Trial;
use interlude_domain::check_ins::check_in::{Answer, Why};
use interlude_domain::plan::Turn;
use interlude_domain::reminding::occurrence::Close;
use interlude_domain::reminding::rule::Kind;
use interlude_engine::Planner;
use interlude_engine::ports::Clock;
use interlude_engine::view::{CheckInInput, PlanView};

pub struct Life {
    pub trial: Trial,
    told: Vec<String>,
    seen: usize,
}

impl Life {
    /// Somebody who has just begun, and wants to see what a reminder is about.
    pub fn new(now: &str) -> Life {
        let trial = Trial::at("Europe/Berlin", now);
        trial.planner().create_vault(None, None).unwrap();
        trial.planner().show_topics().unwrap();
        let mut life = Life { trial, told: Vec::new(), seen: 0 };
        life.did("The vault is made.");
        life
    }

    pub fn planner(&self) -> &Planner {
        self.trial.planner()
    }

    /// Time goes on until `at`, a month, day and time of 2026; what comes on the desktop until then is told.
    pub fn until(&mut self, at: &str) -> &mut Life {
        let lines = self.trial.run_until(&format!("2026-{at}:00"));
        self.hear(&lines);
        self
    }

    /// What is my own is done, so that the inbox tells of the plan.
    fn do_my_own(&self) {
        for item in self.planner().inbox().unwrap().due {
            if matches!(item.kind, Kind::Activity | Kind::Planning) {
                self.planner().close_occurrence(&item.key, Close::Done).unwrap();
            }
        }
    }

    /// One turn of the loop where it stands.
    pub fn turn(&mut self) {
        let lines = self.trial.turn();
        self.hear(&lines);
    }

    fn hear(&mut self, lines: &[String]) {
        let notices = self.trial.notices_since(self.seen);
        assert_eq!(notices.len(), lines.len());
        self.seen += lines.len();
        for (line, notice) in lines.iter().zip(notices) {
            let kinds: Vec<_> = notice.topics.iter().map(|topic| topic.kind.name()).collect();
            self.told.push(format!("{line} {}", kinds.join(" ")).trim_end().to_owned());
        }
    }

    /// Something that I did.
    pub fn did(&mut self, what: &str) -> &mut Life {
        let now = self.trial.clock.zone().local(self.trial.clock.now()).format("%F %H:%M");
        self.told.push(format!("{now} * {what}"));
        self
    }

    /// Today, the inbox and Plan, as they are found.
    pub fn look(&mut self) -> &mut Life {
        self.do_my_own();
        let today = self.planner().today().unwrap();
        let suggested = today.suggestion.map(|one| {
            let why = one.proposed.map(|why| format!(" ({})", why.name())).unwrap_or_default();
            let until = one.until.map(|until| format!(" until {}", &until.local[5..])).unwrap_or_default();
            format!("{}{why}{until}", one.kind.name())
        });
        let next = today.next_check_in.map_or("none".to_owned(), |next| next.at.local[5..].to_owned());
        let suggested = suggested.unwrap_or("nothing".to_owned());
        self.told.push(format!("    Today suggests {suggested}; next check-in {next}"));
        self.told.extend(self.trial.inbox().into_iter().map(|line| format!("    inbox: {line}")));
        self.told.push(format!("    Plan: {}", plan_line(self.planner().plan().unwrap())));
        self
    }

    /// The check-in of a date of 2026.
    pub fn check_in(&self, date: &str) -> String {
        let items = self.planner().check_ins(&format!("2026-{}", &date[..2])).unwrap().items;
        let on_date = items.into_iter().find(|one| one.at.local.starts_with(&format!("2026-{date}")));
        on_date.expect("a check-in").key.expect("an agreed one")
    }

    fn log(&mut self, date: &str, said: impl FnOnce(CheckInInput) -> CheckInInput) {
        let key = self.check_in(date);
        let blank = self.planner().check_in(Some(&key), None).unwrap().input;
        let input = said(blank);
        let view = self.planner().log_check_in(&input).unwrap();
        let follows = view.step.map_or("nothing", |step| step.name());
        self.did(&format!("The check-in of {date}: {}; {follows} follows.", input.answer.name()));
    }

    pub fn was_kept(&mut self, date: &str) {
        self.log(date, |blank| CheckInInput {
            answer: Answer::Happened,
            before: Some(2),
            after: Some(4),
            ..blank
        });
    }

    pub fn was_missed(&mut self, date: &str) {
        self.log(date, |blank| CheckInInput {
            answer: Answer::DidNotHappen,
            why: Some(Why::Theirs),
            ..blank
        });
    }

    pub fn is_moved(&mut self, date: &str, (to, time): (&str, &str)) {
        self.log(date, |blank| CheckInInput {
            answer: Answer::Moved,
            date: format!("2026-{to}"),
            time: time.to_owned(),
            ..blank
        });
    }

    pub fn told(&self) -> String {
        self.told.iter().map(|line| format!("{line}\n")).collect()
    }
}

fn plan_line(plan: Option<PlanView>) -> String {
    let Some(plan) = plan else { return "none".to_owned() };
    let offers = plan.offers.iter().map(|offer| offer.name()).collect::<Vec<_>>().join(" ");
    let offers = if plan.turn == Turn::GoesOn { String::new() } else { format!(", offers {offers}") };
    format!(
        "{} until {}, day {}, version {}, renewal {}, {} of {} not agreed{offers}",
        plan.turn.name(),
        plan.input.ends,
        plan.day,
        plan.version,
        plan.renewal.name(),
        plan.not_agreed,
        plan.term_count,
    )
}
