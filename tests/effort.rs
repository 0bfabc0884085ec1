//! Effort: what this thread spent of a processor's time. What else a busy computer does meanwhile does not count.

use std::time::Duration;
#[cfg(not(target_os = "linux"))]
use std::time::Instant;

/// Begins to count.
pub struct Effort {
    #[cfg(target_os = "linux")]
    begun: Duration,
    #[cfg(not(target_os = "linux"))]
    begun: Instant,
}

#[cfg(target_os = "linux")]
impl Effort {
    pub fn begin() -> Effort {
        Effort { begun: Effort::now() }
    }

    pub fn spent(&self) -> Duration {
        Effort::now().saturating_sub(self.begun)
    }

    fn now() -> Duration {
        let now = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        Duration::new(now.tv_sec.unsigned_abs(), u32::try_from(now.tv_nsec).unwrap_or_default())
    }
}

/// Elsewhere it is the time on the clock.
#[cfg(not(target_os = "linux"))]
impl Effort {
    pub fn begin() -> Effort {
        Effort { begun: Instant::now() }
    }

    pub fn spent(&self) -> Duration {
        self.begun.elapsed()
    }
}
