//! Figures: the table of medians, what ten years may cost beside a month, and how a vault grows.

/// What ten years may cost, in times what a month does …
const TIMES: f64 = 1.3;
/// … or in ms above it, whichever is more.
const ABOVE: f64 = 2.0;

/// One vault.
pub struct Column {
    /// How much past it has.
    pub name: &'static str,
    /// The same in years.
    pub years: u32,
    /// The size of its file.
    pub bytes: u64,
    /// The medians in ms by name.
    pub medians: Vec<(&'static str, f64)>,
}

/// Prints the table and the growth; whether the last column holds against the first.
pub fn judge(columns: &[Column]) -> bool {
    let (Some(first), Some(last)) = (columns.first(), columns.last()) else { return false };
    print!("{:<28}", "medians in ms");
    for column in columns {
        print!("{:>10}", column.name);
    }
    println!("{:>10}", "at most");
    let mut holds = true;
    for (number, (name, month)) in first.medians.iter().enumerate() {
        print!("{name:<28}");
        for column in columns {
            print!("{:>10.2}", column.medians.get(number).map_or(0.0, |(_, median)| *median));
        }
        let most = at_most(*month);
        let found = last.medians.get(number).map_or(f64::MAX, |(_, median)| *median);
        println!("{most:>10.2}  {}", if found <= most { "holds" } else { "TOO HIGH" });
        holds &= found <= most;
    }
    growth(columns, first, last);
    holds
}

fn growth(columns: &[Column], first: &Column, last: &Column) {
    println!();
    for column in columns {
        println!("{:<28}{:>10} KiB", format!("the file after {}", column.name), column.bytes / 1_024);
    }
    let grown = last.bytes.saturating_sub(first.bytes) / u64::from(last.years.max(1));
    println!("it grows by {grown} bytes a year");
}

fn at_most(month: f64) -> f64 {
    (month * TIMES).max(month + ABOVE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hold(month: f64, ten_years: f64) -> bool {
        let column =
            |name, years, median| Column { name, years, bytes: 0, medians: vec![("one turn", median)] };
        judge(&[column("1 month", 0, month), column("10 years", 10, ten_years)])
    }

    #[test]
    fn ten_years_may_cost_two_milliseconds_more_or_a_third() {
        assert!(hold(0.5, 2.5) && hold(20.0, 26.0));
        assert!(!hold(0.5, 2.6) && !hold(20.0, 26.1));
    }

    #[test]
    fn nothing_measured_holds_nothing() {
        assert!(!judge(&[]));
    }
}
