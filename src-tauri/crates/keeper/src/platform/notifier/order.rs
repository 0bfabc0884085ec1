//! What the worker of the notices is told, and what it finds outside.

use std::sync::Arc;
use std::sync::mpsc::Sender;

use interlude_engine::ports::{Notice, NoticeId};

use super::link::Said;
use super::memo::Memo;
use super::{NoticeSink, QuietDesktop};
use crate::words::Words;

/// What the worker is told.
pub(super) enum Order {
    /// Put this on the desktop.
    Show(Notice),
    /// Take it off again.
    Withdraw(NoticeId),
    /// The link with this number heard something.
    Heard { link: u32, said: Said },
    /// The bus is there.
    BusCame,
}

/// What the worker is given.
pub(super) struct Outside {
    /// The bus, if it is not the session's.
    pub(super) address: Option<String>,
    pub(super) words: Arc<Words>,
    pub(super) tell: NoticeSink,
    /// The end of the worker's own channel to which a link speaks.
    pub(super) orders: Sender<Order>,
    /// Where the worker leaves what it knows of the service.
    pub(super) service: Arc<Memo>,
    /// Where it leaves what the service says of being disturbed.
    pub(super) quiet: QuietDesktop,
}
