//! What is known of the notification service, for anybody to read.

use super::NotificationService;
use std::sync::atomic::{AtomicU8, Ordering};

/// What is known of the service, for anybody to read.
#[derive(Default)]
pub(super) struct Memo(AtomicU8);

impl Memo {
    pub(super) fn set(&self, service: NotificationService) {
        let code = match service {
            NotificationService::Absent => 0,
            NotificationService::NoButtons => 1,
            NotificationService::Present => 2,
        };
        self.0.store(code, Ordering::Relaxed);
    }

    pub(super) fn get(&self) -> NotificationService {
        match self.0.load(Ordering::Relaxed) {
            0 => NotificationService::Absent,
            1 => NotificationService::NoButtons,
            _ => NotificationService::Present,
        }
    }
}
