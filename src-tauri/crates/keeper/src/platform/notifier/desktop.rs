//! Desktop: the notifier of a Linux desktop, seen from outside.
//!
//! It only passes orders to the worker in [`desk`](super::desk) and never waits for it.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};

use interlude_domain::reminding::schedule::Disturbing;
use interlude_engine::ports::{Notice, NoticeId, Notifier};

use super::desk::Desk;
use super::memo::Memo;
use super::order::{Order, Outside};
use super::{NoticeSink, NotificationService, QuietDesktop};
use crate::words::Words;

/// Shows notices on a Linux desktop.
pub struct DesktopNotifier {
    orders: Sender<Order>,
    service: Arc<Memo>,
    quiet: QuietDesktop,
}

impl DesktopNotifier {
    /// Starts the worker; `tell` hears on its thread what becomes of each notice.
    pub fn start(words: Arc<Words>, tell: NoticeSink, quiet: QuietDesktop) -> DesktopNotifier {
        DesktopNotifier::on_bus(None, words, tell, quiet)
    }

    /// As [`start`](Self::start), on the bus with this address instead of the session's.
    pub fn on_bus(
        address: Option<String>,
        words: Arc<Words>,
        tell: NoticeSink,
        quiet: QuietDesktop,
    ) -> DesktopNotifier {
        let (orders, incoming) = channel();
        let service = Arc::new(Memo::default());
        let desk = Desk::new(Outside {
            address,
            words,
            tell,
            orders: orders.clone(),
            service: service.clone(),
            quiet: quiet.clone(),
        });
        let working = std::thread::Builder::new().name("notices".into()).spawn(move || desk.work(&incoming));
        // Without the thread the channel is closed, and `show` says that nothing was shown.
        drop(working);
        DesktopNotifier { orders, service, quiet }
    }

    /// The bus is there, for the first time or again: where the connection was lost, there is a new one at once.
    pub fn bus_came(&self) {
        let _ = self.orders.send(Order::BusCame);
    }

    /// What this desktop says of being disturbed.
    pub fn quiet(&self) -> &QuietDesktop {
        &self.quiet
    }

    /// Returns what the service could do when last heard of; asks nobody.
    pub fn service(&self) -> NotificationService {
        self.service.get()
    }
}

impl Notifier for DesktopNotifier {
    fn show(&self, notice: Notice) {
        // The channel is closed only when no worker could be started; the inbox has the reminder.
        let _ = self.orders.send(Order::Show(notice));
    }

    fn withdraw(&self, notice: NoticeId) {
        let _ = self.orders.send(Order::Withdraw(notice));
    }

    fn disturbing(&self) -> Disturbing {
        self.quiet.disturbing()
    }
}
