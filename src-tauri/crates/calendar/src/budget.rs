//! How much work a file is worth, so that no file can make reading it endless.
//!
//! There is no clock here: work is counted, not timed. A unit is about one day that a rule looks at.

use crate::fault::Fault;

/// What is left to be spent on a whole file.
pub(crate) struct Budget {
    work: u64,
    instances: usize,
}

/// About a second and a half of the slowest rules, and more birthdays than anybody knows.
const WORK: u64 = 50_000_000;

/// Instances within the span, of the whole file.
const INSTANCES: usize = 200_000;

/// Instances within the span, of one event.
pub(crate) const OF_ONE_EVENT: usize = 5_000;

impl Budget {
    /// That of a new file.
    pub fn new() -> Budget {
        Budget { work: WORK, instances: INSTANCES }
    }

    /// Pays for work, or says that there was too much of it. Cheap work that is paid late is allowed for once.
    pub fn work(&mut self, units: u64) -> Result<(), Fault> {
        self.work = self.work.saturating_sub(units);
        match self.work {
            0 => Err(Fault::TooManyInstances),
            _ => Ok(()),
        }
    }

    /// Pays for the instances of an event, or says that there were too many.
    pub fn instances(&mut self, count: usize) -> Result<(), Fault> {
        if count > OF_ONE_EVENT {
            return Err(Fault::TooOften);
        }
        self.instances = self.instances.checked_sub(count).ok_or(Fault::TooManyInstances)?;
        Ok(())
    }
}
