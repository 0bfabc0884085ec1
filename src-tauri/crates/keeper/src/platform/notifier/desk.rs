//! Desk: the worker that keeps the notices on a Linux desktop.
//!
//! The worker owns everything: orders and what the service says come to it through one channel,
//! so an answer cannot overtake the call that it belongs to. It waits for nobody. A call without
//! an answer for three seconds is reported as unanswered and stays open: a late answer counts as
//! shown, an error or a new service as failed. A lost bus is connected to again when it is back, or at the next notice.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use interlude_engine::ports::{Notice, NoticeEvent, NoticeId};

use super::NotificationService;
use super::link::{Call, Link, Said};
use super::order::{Order, Outside};
use super::quiet_desktop::unwanted_if;
use super::text::{self, Buttons, Markup, Offers};

/// How long an answer to a notice may take (REMINDERS.md §6).
const ANSWER: Duration = Duration::from_secs(3);
/// How long a notice waits to learn whether there are buttons.
const ABILITIES: Duration = Duration::from_secs(1);

/// What is known of the service's abilities.
#[derive(Clone, Copy)]
enum Abilities {
    Unknown,
    Asked { call: Call, until: Instant },
    Known(Offers),
}

/// A notice that was sent and not answered yet.
struct Sent {
    notice: NoticeId,
    /// When it is reported as unanswered; `None` once it was.
    patience: Option<Instant>,
    withdrawn: bool,
}

/// The worker.
pub(super) struct Desk {
    outside: Outside,
    link: Option<Link>,
    /// How many links there were: what an old one still says is not listened to.
    links: u32,
    abilities: Abilities,
    asked_inhibited: Option<Call>,
    waiting: Vec<Notice>,
    calls: HashMap<Call, Sent>,
    standing: HashMap<u32, NoticeId>,
}

impl Desk {
    pub(super) fn new(outside: Outside) -> Desk {
        Desk {
            outside,
            link: None,
            links: 0,
            abilities: Abilities::Unknown,
            asked_inhibited: None,
            waiting: Vec::new(),
            calls: HashMap::new(),
            standing: HashMap::new(),
        }
    }

    /// Works until nobody can give orders any more.
    pub(super) fn work(mut self, incoming: &Receiver<Order>) {
        // Settings can then say from the start what this desktop offers.
        self.connect();
        loop {
            let order = match self.next_deadline() {
                Some(when) => incoming.recv_timeout(when.saturating_duration_since(Instant::now())),
                None => incoming.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match order {
                Ok(Order::Show(notice)) => self.show(notice),
                Ok(Order::Withdraw(notice)) => self.withdraw(notice),
                Ok(Order::Heard { link, said }) if link == self.links => self.hear(said),
                Ok(Order::BusCame) if self.link.is_none() => self.connect(),
                Ok(Order::Heard { .. } | Order::BusCame) | Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            self.lose_patience();
        }
    }

    fn connect(&mut self) {
        self.links += 1;
        let (orders, link) = (self.outside.orders.clone(), self.links);
        let hear = move |said| drop(orders.send(Order::Heard { link, said }));
        self.link = Link::open(self.outside.address.as_deref(), hear).ok();
        self.ask_abilities();
    }

    /// Asks what the service can do, and whether it may be disturbed.
    fn ask_abilities(&mut self) {
        self.asked_inhibited = self.link.as_ref().and_then(|link| link.ask_inhibited().ok());
        let asked = self.link.as_ref().and_then(|link| link.ask_abilities().ok());
        self.abilities = match asked {
            Some(call) => Abilities::Asked { call, until: Instant::now() + ABILITIES },
            None => Abilities::Unknown,
        };
        if self.asked_inhibited.is_none() {
            self.outside.quiet.service_says(None);
        }
    }

    fn show(&mut self, notice: Notice) {
        if self.link.is_none() {
            self.connect();
        } else if matches!(self.abilities, Abilities::Unknown) {
            self.ask_abilities();
        }
        match self.abilities {
            Abilities::Known(offers) => self.send(&notice, offers),
            Abilities::Asked { .. } => self.waiting.push(notice),
            Abilities::Unknown => (self.outside.tell)(notice.id, NoticeEvent::Failed),
        }
    }

    fn send(&mut self, notice: &Notice, offers: Offers) {
        let made = text::notification(notice, &self.outside.words, offers);
        match self.link.as_ref().and_then(|link| link.notify(&made).ok()) {
            Some(call) => {
                let patience = Some(Instant::now() + ANSWER);
                self.calls.insert(call, Sent { notice: notice.id, patience, withdrawn: false });
            }
            None => (self.outside.tell)(notice.id, NoticeEvent::Failed),
        }
    }

    fn withdraw(&mut self, notice: NoticeId) {
        if self.waiting.iter().any(|waiting| waiting.id == notice) {
            self.waiting.retain(|waiting| waiting.id != notice);
            (self.outside.tell)(notice, NoticeEvent::Failed);
        }
        for sent in self.calls.values_mut().filter(|sent| sent.notice == notice) {
            sent.withdrawn = true;
        }
        let stands =
            self.standing.iter().find(|(_, standing)| **standing == notice).map(|(number, _)| *number);
        if let Some(number) = stands {
            self.standing.remove(&number);
            self.close(number);
        }
    }

    fn close(&self, number: u32) {
        if let Some(link) = &self.link {
            // A bus that is gone took the notice with it.
            let _ = link.close(number);
        }
    }

    fn hear(&mut self, said: Said) {
        match said {
            Said::Answer { to, inhibited, .. } if self.asked_inhibited == Some(to) => {
                self.outside.quiet.service_says(inhibited.as_ref().map(unwanted_if));
            }
            Said::Refusal { to } if self.asked_inhibited == Some(to) => self.outside.quiet.service_says(None),
            Said::Inhibited { on } => self.outside.quiet.service_says(Some(unwanted_if(&on))),
            Said::Answer { to, number, abilities, .. } => match self.calls.remove(&to) {
                Some(sent) => self.was_shown(&sent, number),
                None if self.asked(to) => self.learn(&abilities),
                None => {}
            },
            Said::Refusal { to } => match self.calls.remove(&to) {
                Some(sent) => {
                    (self.outside.tell)(sent.notice, NoticeEvent::Failed);
                    self.look_for_service();
                }
                None if self.asked(to) => self.stay_ignorant(),
                None => {}
            },
            Said::Pressed { number, key } => {
                if let Some(notice) = self.standing.remove(&number)
                    && let Some(button) = text::button_of(&key)
                {
                    (self.outside.tell)(notice, NoticeEvent::Pressed(button));
                    // Most services take an answered notice away themselves; the menu of dunst leaves it.
                    self.close(number);
                }
            }
            Said::Closed { number } => drop(self.standing.remove(&number)),
            Said::Service { there } => {
                self.forget();
                self.abilities = Abilities::Unknown;
                self.outside.quiet.service_says(None);
                if there {
                    self.ask_abilities();
                } else {
                    self.look_for_service();
                }
            }
            Said::Lost => {
                self.link = None;
                self.abilities = Abilities::Unknown;
                self.forget();
                self.outside.quiet.service_says(None);
                self.note(NotificationService::Absent);
            }
        }
    }

    fn asked(&self, to: Call) -> bool {
        matches!(self.abilities, Abilities::Asked { call, .. } if call == to)
    }

    fn was_shown(&mut self, sent: &Sent, number: Option<u32>) {
        (self.outside.tell)(sent.notice, NoticeEvent::Shown);
        match number {
            Some(number) if sent.withdrawn => self.close(number),
            Some(number) => drop(self.standing.insert(number, sent.notice)),
            None => {}
        }
    }

    fn learn(&mut self, abilities: &[String]) {
        let can = |ability: &str| abilities.iter().any(|known| known == ability);
        let (buttons, service) = match can("actions") {
            true => (Buttons::Shown, NotificationService::Present),
            false => (Buttons::None, NotificationService::NoButtons),
        };
        self.note(service);
        self.know(Offers { buttons, markup: if can("body-markup") { Markup::Read } else { Markup::None } });
    }

    fn know(&mut self, offers: Offers) {
        self.abilities = Abilities::Known(offers);
        for notice in std::mem::take(&mut self.waiting) {
            self.send(&notice, offers);
        }
    }

    /// The question for the abilities was refused: there is no service, for all we know.
    fn stay_ignorant(&mut self) {
        self.abilities = Abilities::Unknown;
        self.note(NotificationService::Absent);
        for notice in std::mem::take(&mut self.waiting) {
            (self.outside.tell)(notice.id, NoticeEvent::Failed);
        }
    }

    /// Nothing that was sent to the service that ended will be answered or pressed.
    fn forget(&mut self) {
        self.standing.clear();
        let sent = std::mem::take(&mut self.calls).into_values().map(|sent| sent.notice);
        let waiting = std::mem::take(&mut self.waiting).into_iter().map(|notice| notice.id);
        for notice in sent.chain(waiting) {
            (self.outside.tell)(notice, NoticeEvent::Failed);
        }
    }

    /// A service that ended may be one that the bus starts again when it is needed.
    fn look_for_service(&self) {
        if !self.link.as_ref().is_some_and(Link::can_find_service) {
            self.note(NotificationService::Absent);
        }
    }

    fn note(&self, service: NotificationService) {
        self.outside.service.set(service);
    }

    fn next_deadline(&self) -> Option<Instant> {
        let asked = match self.abilities {
            Abilities::Asked { until, .. } => Some(until),
            _ => None,
        };
        self.calls.values().filter_map(|sent| sent.patience).chain(asked).min()
    }

    fn lose_patience(&mut self) {
        let now = Instant::now();
        if matches!(self.abilities, Abilities::Asked { until, .. } if until <= now) {
            // It hangs; should it come back to life, this is what most services have.
            self.know(Offers { buttons: Buttons::Shown, markup: Markup::Read });
            self.outside.quiet.service_says(None);
        }
        for sent in self.calls.values_mut().filter(|sent| sent.patience.is_some_and(|until| until <= now)) {
            sent.patience = None;
            (self.outside.tell)(sent.notice, NoticeEvent::Unanswered);
        }
    }
}
