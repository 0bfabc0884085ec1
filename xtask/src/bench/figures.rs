//! Figures: what was measured for both, their medians, and the limit on their ratio.

/// Measured values of Interlude and of the empty window, in this order.
#[derive(Default)]
pub struct Pair(pub [Vec<u64>; 2]);

/// How many times the empty window's median Interlude's may be.
pub struct Limit {
    /// What is measured, and its unit.
    pub what: &'static str,
    /// The highest ratio.
    pub times: f64,
}

impl Limit {
    /// Prints the figures; `Some` says in words that the ratio is too high.
    pub fn judge(&self, Pair([ours, bare]): &Pair) -> Option<String> {
        let ratio = figure(median(ours)) / figure(median(bare)).max(1.0);
        let holds = ratio <= self.times;
        println!("{} ({} runs each)", self.what, ours.len());
        println!("  {:<14} {:>8} {:>8} {:>8}", "", "median", "least", "most");
        for (name, values) in [("Interlude", ours), ("empty window", bare)] {
            println!("  {name:<14} {:>8} {:>8} {:>8}", median(values), least(values), most(values));
        }
        println!(
            "  ratio {ratio:.2}, at most {:.2}: {}\n",
            self.times,
            if holds { "holds" } else { "TOO HIGH" }
        );
        (!holds).then(|| format!("{}: {ratio:.2} instead of {:.2}", self.what, self.times))
    }
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

    #[test]
    fn the_median_is_the_middle_or_between_the_two() {
        assert_eq!(median(&[9, 1, 5]), 5);
        assert_eq!(median(&[10, 2, 4, 8]), 6);
        assert_eq!(median(&[]), 0);
    }

    #[test]
    fn a_ratio_over_the_limit_is_told() {
        let limit = Limit { what: "start, ms", times: 1.5 };
        assert!(limit.judge(&Pair([vec![150], vec![100]])).is_none());
        assert!(limit.judge(&Pair([vec![151], vec![100]])).is_some());
        assert!(limit.judge(&Pair([vec![1], vec![]])).is_none());
    }

    #[test]
    fn nothing_measured_is_never_under_a_limit_by_luck() {
        let limit = Limit { what: "start, ms", times: 1.5 };
        assert!(limit.judge(&Pair([vec![500], vec![]])).is_some());
    }
}
