//! Random numbers that are the same in every run (SplitMix64).

/// A row of numbers that its seed decides.
pub struct Random(u64);

impl Random {
    /// The row of this seed.
    pub fn seeded(seed: u64) -> Random {
        Random(seed)
    }

    /// The next one.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One below `end`, all as likely.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.next() % end).unwrap_or_default()
    }

    /// One below `end`, the small ones far more likely, as words are in a language: each doubling holds as many.
    pub fn small_below(&mut self, end: usize) -> usize {
        let doublings = usize::BITS - end.max(1).leading_zeros();
        let doubling = self.below(usize::try_from(doublings).unwrap_or(1));
        let first = (1_usize << doubling) - 1;
        (first + self.below(first + 1)).min(end.saturating_sub(1))
    }

    /// One of some things.
    pub fn one_of<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        things.get(self.below(things.len()))
    }
}
