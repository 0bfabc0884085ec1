//! What a hard minute can offer, each with one tap.

use chrono::{DateTime, Utc};

crate::words! {
    /// One offer.
    MinuteOffer {
        /// A person of mine.
        Person = "person",
        /// Something of mine.
        OwnThing = "own_thing",
        /// Until morning.
        UntilMorning = "until_morning",
        /// To hold it until the check-in.
        UntilCheckIn = "until_check_in",
        /// To make it harder for myself.
        MakeHarder = "make_harder",
        /// To keep it as a question for when we talk.
        Question = "question",
        /// To say it by day, once and short.
        ByDay = "by_day",
        /// To make up for something now, once and short.
        MakeUpOnce = "make_up_once",
        /// One kind line, now.
        KindLine = "kind_line",
        /// To write, as the plan allows it now.
        Write = "write",
        /// The check-in, whose time it is.
        CheckIn = "check_in",
        /// Help where the person is.
        Help = "help",
        /// The agreed way to the other one.
        AgreedWay = "agreed_way",
        /// I fear for their life.
        TheirLife = "their_life",
        /// Through whom it is arranged.
        ThroughWhom = "through_whom",
        /// To go on writing.
        GoOn = "go_on",
        /// To close.
        Close = "close",
    }
}

impl MinuteOffer {
    /// Whether whoever takes it is in touch with the other one, now.
    pub fn leads_to_contact(self) -> bool {
        use MinuteOffer::*;
        matches!(self, MakeUpOnce | KindLine | Write | CheckIn | AgreedWay)
    }

    /// Whether it is about contact with the other one at all, now or later.
    pub fn is_about_contact(self) -> bool {
        use MinuteOffer::*;
        self.leads_to_contact() || matches!(self, UntilCheckIn | Question | ByDay)
    }
}

/// An offer with the moment that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offered {
    /// Which.
    pub offer: MinuteOffer,
    /// The moment: of a morning, of a check-in.
    pub at: Option<DateTime<Utc>>,
}

impl From<MinuteOffer> for Offered {
    fn from(offer: MinuteOffer) -> Offered {
        Offered { offer, at: None }
    }
}

impl MinuteOffer {
    /// The same with a moment.
    pub fn at(self, at: DateTime<Utc>) -> Offered {
        Offered { offer: self, at: Some(at) }
    }
}

/// The order in which offers stand where some were used within the last hour: one that was not comes first.
pub(super) fn rotated(mut offers: Vec<Offered>, used: &[MinuteOffer]) -> Vec<Offered> {
    // Holding until a check-in that is near stays first: its time has not come.
    let is_worn = |one: &Offered| used.contains(&one.offer) && one.offer != MinuteOffer::UntilCheckIn;
    if offers.first().is_some_and(is_worn)
        && let Some(fresh) = offers.iter().position(|one| !is_worn(one) && !one.offer.leads_to_contact())
    {
        let first = offers.remove(fresh);
        offers.insert(0, first);
    }
    offers
}
