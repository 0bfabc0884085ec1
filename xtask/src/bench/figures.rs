//! Figures: what was measured, the medians, and the limits that they are held to.

/// Measured values of one thing.
#[derive(Debug)]
pub struct Values {
    /// Of what.
    pub of: &'static str,
    /// In the order in which they were measured.
    pub values: Vec<u64>,
}

impl Values {
    /// None yet.
    pub fn of(name: &'static str) -> Values {
        Values { of: name, values: Vec::new() }
    }
}

/// How high a median may be.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    /// At most so many times the other one's.
    Times(f64),
    /// At most this, whatever the other one's is.
    AtMost(u64),
    /// It is only shown.
    Shown,
}

/// Prints both under `what`, which names the unit too, and holds `ours` to the limit; `Some` says in words that it is too
/// high.
pub fn judge(what: &str, ours: &Values, other: &Values, limit: Limit) -> Option<String> {
    println!("{what} ({} runs each)", ours.values.len());
    println!("  {:<14} {:>8} {:>8} {:>8}", "", "median", "least", "most");
    for Values { of, values } in [ours, other] {
        println!("  {of:<14} {:>8} {:>8} {:>8}", median(values), least(values), most(values));
    }
    let (found, beside) = (median(&ours.values), median(&other.values));
    let ratio = figure(found) / figure(beside).max(1.0);
    let (holds, found, wanted) = match limit {
        Limit::Times(times) => (ratio <= times, format!("ratio {ratio:.2}"), format!("{times:.2}")),
        // Nothing measured holds no limit.
        Limit::AtMost(most) => (found > 0 && found <= most, found.to_string(), most.to_string()),
        Limit::Shown => {
            println!("  ratio {ratio:.2}\n");
            return None;
        }
    };
    println!("  {found}, at most {wanted}: {}\n", if holds { "holds" } else { "TOO HIGH" });
    (!holds).then(|| format!("{what}: {found} instead of {wanted}"))
}

/// The middle value; the mean of the two middle ones where there is none.
fn median(values: &[u64]) -> u64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let middle = sorted.len() / 2;
    match (sorted.get(middle.wrapping_sub(1)), sorted.get(middle)) {
        (Some(below), Some(above)) if sorted.len().is_multiple_of(2) => below.midpoint(*above),
        (_, Some(middle)) => *middle,
        _ => 0,
    }
}

fn least(values: &[u64]) -> u64 {
    values.iter().copied().min().unwrap_or_default()
}

fn most(values: &[u64]) -> u64 {
    values.iter().copied().max().unwrap_or_default()
}

/// Milliseconds and KiB are far from where this would round.
fn figure(value: u64) -> f64 {
    value as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(ours: &[u64], other: &[u64], limit: Limit, holds: bool) {
        let values = |of, values: &[u64]| Values { of, values: values.to_vec() };
        let told = judge("start, ms", &values("ours", ours), &values("other", other), limit);
        assert_eq!(told.is_none(), holds, "{told:?}");
    }

    #[test]
    fn the_median_is_the_middle_or_between_the_two() {
        assert_eq!(median(&[9, 1, 5]), 5);
        assert_eq!(median(&[10, 2, 4, 8]), 6);
        assert_eq!(median(&[]), 0);
    }

    #[test]
    fn a_ratio_over_the_limit_is_told() {
        check(&[150], &[100], Limit::Times(1.5), true);
        check(&[151], &[100], Limit::Times(1.5), false);
        check(&[1], &[], Limit::Times(1.5), true);
    }

    #[test]
    fn a_figure_over_the_limit_is_told_whatever_the_other_has() {
        check(&[5120, 4000, 5121], &[90_000], Limit::AtMost(5120), true);
        check(&[5121], &[90_000], Limit::AtMost(5120), false);
        check(&[90_000], &[1], Limit::Shown, true);
    }

    #[test]
    fn nothing_measured_is_never_under_a_limit_by_luck() {
        check(&[500], &[], Limit::Times(1.5), false);
        check(&[], &[500], Limit::AtMost(5120), false);
    }
}
