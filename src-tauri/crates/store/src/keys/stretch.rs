//! Making a key from a passphrase slowly, so that guessing is slow too: Argon2id.
//!
//! The cost stands in the key file. It is checked before anything is allocated: a forged file can neither
//! take all memory nor make guessing cheap.

use std::io;
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::secret::Secret;
use crate::error::StoreError;

const AIM: Duration = Duration::from_millis(800);
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 20;
const MOST_LANES: u32 = 16;

/// How the cost of a new passphrase slot is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calibration {
    /// As many passes as take about 0.8 s on this computer, never fewer than the least.
    Measured,
    /// The least that is ever accepted: 64 MiB, three passes, four lanes.
    Least,
}

/// The cost of stretching.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// The least cost that is accepted.
    pub const LEAST: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 4 };

    /// Chooses the cost of a new slot.
    pub fn chosen(calibration: Calibration) -> Result<Self, StoreError> {
        match calibration {
            Calibration::Least => Ok(Self::LEAST),
            Calibration::Measured => {
                // A duration is measured here; the time of day is not asked for.
                let start = Instant::now();
                stretch(&Secret::new(String::new()), &[0; 16], Self::LEAST)?;
                Ok(Self::for_pace(start.elapsed()))
            }
        }
    }

    /// The cost on a computer that needs `least_took` for the least.
    fn for_pace(least_took: Duration) -> Self {
        let one_pass = least_took / Self::LEAST.passes;
        let passes = AIM.as_micros() / one_pass.as_micros().max(1);
        let passes = u32::try_from(passes).unwrap_or(MOST_PASSES).clamp(Self::LEAST.passes, MOST_PASSES);
        Self { passes, ..Self::LEAST }
    }

    /// Refuses what is out of bounds.
    fn check(self) -> Result<Params, StoreError> {
        let allowed = (Self::LEAST.memory_kib..=MOST_MEMORY_KIB).contains(&self.memory_kib)
            && (Self::LEAST.passes..=MOST_PASSES).contains(&self.passes)
            && (1..=MOST_LANES).contains(&self.lanes);
        if !allowed {
            return Err(StoreError::KeyParameters);
        }
        Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(|_| StoreError::KeyParameters)
    }
}

/// Makes the key that wraps the data key.
///
/// # Errors
/// [`StoreError::KeyParameters`] for a cost out of bounds, an I/O error when memory is short.
pub(crate) fn stretch(
    secret: &Secret,
    salt: &[u8; 16],
    cost: Cost,
) -> Result<Box<Zeroizing<[u8; 32]>>, StoreError> {
    let params = cost.check()?;
    let mut memory = Memory::new(params.block_count())?;
    let mut key: Box<Zeroizing<[u8; 32]>> = Box::default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(secret.bytes(), salt, key.as_mut_slice(), memory.0.as_mut_slice())
        .map_err(|_| StoreError::KeyParameters)?;
    Ok(key)
}

/// The working memory; its end state would give the key away, so it is wiped.
struct Memory(Vec<Block>);

impl Memory {
    fn new(blocks: usize) -> Result<Self, StoreError> {
        let mut memory = Vec::new();
        memory.try_reserve_exact(blocks).map_err(|_| io::Error::from(io::ErrorKind::OutOfMemory))?;
        memory.resize(blocks, Block::new());
        Ok(Self(memory))
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        for block in &mut self.0 {
            block.zeroize();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_refused(memory_kib: u32, passes: u32, lanes: u32) {
        let found = stretch(&Secret::new(String::new()), &[0; 16], Cost { memory_kib, passes, lanes });
        assert!(matches!(found, Err(StoreError::KeyParameters)));
    }

    #[test]
    fn a_cost_out_of_bounds_is_refused() {
        check_refused(64 * 1024 - 1, 3, 4);
        check_refused(1024 * 1024 + 1, 3, 4);
        check_refused(u32::MAX, 3, 4);
        check_refused(64 * 1024, 2, 4);
        check_refused(64 * 1024, 21, 4);
        check_refused(64 * 1024, 3, 0);
        check_refused(64 * 1024, 3, 17);
    }

    #[test]
    fn a_fast_computer_makes_more_passes_and_a_slow_one_the_least() {
        let passes = |milliseconds| Cost::for_pace(Duration::from_millis(milliseconds)).passes;
        assert_eq!(passes(150), 16);
        assert_eq!(passes(240), 10);
        assert_eq!(passes(5000), 3);
        assert_eq!(passes(1), 20);
        assert_eq!(passes(0), 20);
    }
}
