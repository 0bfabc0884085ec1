//! What is known of the windows, for anybody to read.

use interlude_engine::view::FencePresence;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

/// What others may read of the worker's state without asking it.
#[derive(Default)]
pub(super) struct Known {
    pub(super) open: AtomicBool,
    fence: AtomicU8,
}

impl Known {
    pub(super) fn set_fence(&self, fence: &str) {
        let code = FencePresence::ALL.iter().position(|known| known.name() == fence);
        self.fence.store(code.and_then(|code| u8::try_from(code + 1).ok()).unwrap_or(0), Ordering::Relaxed);
    }

    pub(super) fn fence(&self) -> FencePresence {
        let code = usize::from(self.fence.load(Ordering::Relaxed));
        code.checked_sub(1)
            .and_then(|at| FencePresence::ALL.get(at))
            .copied()
            .unwrap_or(FencePresence::Absent)
    }
}
