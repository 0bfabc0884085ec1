//! The list for a bad hour: made while it is calm, read when it is not (PRODUCT.md §3.7).
//!
//! Six parts, from what one does alone to who is there. It is short enough for one printed page.

crate::words! {
    /// A part of the list, in its order.
    BadHourPart {
        /// How I notice that it begins.
        Signs = "signs",
        /// What I can do alone.
        Alone = "alone",
        /// Places and people that take my mind off it.
        Places = "places",
        /// People whom I can ask for help.
        People = "people",
        /// Professionals, and how I reach them.
        Professionals = "professionals",
        /// How the rooms around me become safe.
        Safe = "safe",
    }
}

/// How many characters a part may have …
pub const LONGEST_PART: usize = 400;
/// … and in how many lines.
pub const MOST_LINES: usize = 8;

/// The lines of a part: what stands in it, without the empty ones.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_empty_is_no_line() {
        assert_eq!(lines(" A walk \n\n  \nTea\r\n").collect::<Vec<_>>(), ["A walk", "Tea"]);
    }
}
