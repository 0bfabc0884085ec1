//! Points: what was good, hard, or turned something, also before this plan, and what was tried (PRODUCT.md §3.7).
//!
//! Good and hard ones are shown side by side, always both. What the other one said of it has a place of its own beside mine; what they
//! may have thought has none.

use crate::time::loose_date::LooseDate;

crate::words! {
    /// What it was.
    PointKind {
        /// Something good.
        Good = "good",
        /// Something hard.
        Hard = "hard",
        /// Something turned.
        Turning = "turning",
        /// Something was tried.
        Tried = "tried",
    }
}

crate::words! {
    /// Who tried it.
    TriedBy {
        /// I did.
        Me = "me",
        /// They did.
        They = "they",
        /// Both of us.
        Both = "both",
    }
}

/// Names a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PointId(pub i64);

/// One of them. All but what it was may stay open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// What kind.
    pub kind: PointKind,
    /// When, as far as it is known.
    pub date: Option<LooseDate>,
    /// What happened, as I saw it.
    pub text: String,
    /// What they said of it.
    pub theirs: String,
    /// Who tried it, where something was tried.
    pub tried_by: Option<TriedBy>,
    /// What came of it.
    pub came: String,
}

/// Orders points from the earliest on; those without a date stand at the end, as they were written.
pub fn in_order<Named: Ord>(points: &mut [(Named, Point)]) {
    points.sort_by(|(one, earlier), (other, later)| {
        let dates = (earlier.date.map(LooseDate::first_day), later.date.map(LooseDate::first_day));
        match dates {
            (Some(earlier), Some(later)) => earlier.cmp(&later).then(one.cmp(other)),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (None, None) => one.cmp(other),
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_stands_before_its_months_and_what_has_no_date_last() {
        let point = |date: &str| Point {
            kind: PointKind::Good,
            date: date.parse().ok(),
            text: "x".to_owned(),
            theirs: String::new(),
            tried_by: None,
            came: String::new(),
        };
        let mut points: Vec<(usize, Point)> =
            ["", "2020", "2019-06-02", "2019", "2019-06", ""].into_iter().map(point).enumerate().collect();
        in_order(&mut points);
        assert_eq!(points.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [3, 4, 2, 1, 0, 5]);
    }
}
