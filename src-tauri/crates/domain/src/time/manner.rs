//! Manner: how dates and clocks are written where the person lives.
//!
//! It is read from the name of a locale (`en_US.UTF-8`), once, by whoever knows the environment; window, tray, notices and
//! forms are all given the same. What is not known is written as in the locale `C`: 24 hours, weeks from Monday,
//! `2026-11-28`. The lists are those of the Unicode CLDR (`timeData`, `weekData`, and the short date of the language that
//! most people of a territory speak). With it comes the country where the person lives, for the help lines.

use chrono::{NaiveDate, NaiveTime, Weekday};
use std::fmt;

const TWELVE_HOURS: &str = "AE AG AL AR AS AU BB BD BH BM BN BO BS BT CA CL CO CR CU CY DJ DM DO DZ EC EG EH ER ET FJ FM GD \
    GH GM GR GT GU GY HK HN IN IQ JM JO KH KI KN KP KR KW KY LB LC LR LS LY MH MO MP MR MW MX MY NA NI NZ OM PA PE PG PH PK \
    PR PS PW PY QA SA SB SD SG SL SO SS SV SY SZ TC TD TN TO TT TW UM US UY VC VE VG VI VU WS YE ZM";
const FROM_SUNDAY: &str = "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX \
    MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";
const FROM_SATURDAY: &str = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";
const FROM_FRIDAY: &str = "MV";
const MONTH_FIRST: &str = "AF AQ AS BQ CW ER GU HM HT MH MP MT MV PA PG PH PR PW PY SO TK TV UM US VI VU WS";
const YEAR_FIRST: &str = "AX BT CA CF CN GH GL HU IR JP KP KR LK LS LT MG MN NA NE NP SE TW ZA ZW";
const DOTS: &str = "AL AM AT AZ BA BG BV BY CH CZ DE DK EE FI FO GE HR HU IL IS KP KR KZ LI LV MD ME MK MN NO PL RO RS RU \
    SI SJ SK TJ TM TR UA XK";
const DASHES: &str = "AW AX BT CA CF CL GL KG LK LS LT MG NA NE NL NP RW SE SN SR ZW";
/// English with the dates of ISO 8601, which people choose for that reason.
const ISO: [&str; 2] = ["en_DK", "en_SE"];

crate::words! {
    /// How far a clock counts.
    Hours {
        /// 7:30 PM.
        Twelve = "twelve",
        /// 19:30.
        TwentyFour = "twenty_four",
    }
}

crate::words! {
    /// In which order a date is written in numbers.
    Order {
        /// 28.11.2026
        DayMonthYear = "day_month_year",
        /// 11/28/2026
        MonthDayYear = "month_day_year",
        /// 2026-11-28
        YearMonthDay = "year_month_day",
    }
}

/// A country, in two letters: `GB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Territory([char; 2]);

impl Territory {
    /// The one that the name of a locale has, `en_GB.UTF-8` or `zh-Hant-TW`; `C` has none.
    pub fn of_locale(name: &str) -> Option<Territory> {
        let name = name.split(['.', '@']).next().unwrap_or_default();
        let parts = name.split(['_', '-']).skip(1);
        let mut letters = parts.filter(|part| part.len() == 2).map(|part| part.to_ascii_uppercase());
        let found: Vec<char> = letters.next()?.chars().collect();
        match found[..] {
            [one, two] if one.is_ascii_uppercase() && two.is_ascii_uppercase() => Some(Territory([one, two])),
            _ => None,
        }
    }

    /// The country of the person, where `variable` knows the environment. It is that of the first locale that names one: of all,
    /// of telephone numbers, of money, of everything else. Clock and words may be those of another country: many write dates
    /// in the Danish way, or read English.
    pub fn of_person(variable: impl Fn(&str) -> Option<String>) -> Option<Territory> {
        let named = ["LC_ALL", "LC_TELEPHONE", "LC_MONETARY", "LANG"].into_iter().filter_map(variable);
        named.into_iter().find_map(|name| Territory::of_locale(&name))
    }
}

impl fmt::Display for Territory {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|letter| write!(formatter, "{letter}"))
    }
}

/// How dates and clocks are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// How far a clock counts.
    pub hours: Hours,
    /// The order of a date in numbers.
    pub order: Order,
    /// What stands between its numbers.
    pub separator: char,
    /// The day on which a week begins.
    pub first_day: Weekday,
    /// The country where the person lives, where that is known.
    pub territory: Option<Territory>,
}

impl Manner {
    /// The manner of the locale `C`.
    pub const PLAIN: Manner = Manner {
        hours: Hours::TwentyFour,
        order: Order::YearMonthDay,
        separator: '-',
        first_day: Weekday::Mon,
        territory: None,
    };

    /// The manner of a locale by its name, `de_DE.UTF-8` or `de-DE`. A name without a territory is as `C`.
    pub fn of_locale(name: &str) -> Manner {
        let Some(territory) = Territory::of_locale(name) else { return Manner::PLAIN };
        let name = name.split(['.', '@']).next().unwrap_or_default().replace('-', "_");
        let letters = territory.to_string();
        let among = |list: &str| list.split_ascii_whitespace().any(|one| one == letters);
        let (order, separator) = match () {
            () if ISO.contains(&name.as_str()) => (Order::YearMonthDay, '-'),
            () => (order(among), separator(among)),
        };
        let hours = if among(TWELVE_HOURS) { Hours::Twelve } else { Hours::TwentyFour };
        Manner { hours, order, separator, first_day: first_day(among), territory: Some(territory) }
    }

    /// The same, where the person lives in that country.
    #[must_use]
    pub fn in_territory(self, territory: Option<Territory>) -> Manner {
        Manner { territory, ..self }
    }

    /// "19:30" or "7:30 PM".
    pub fn clock(self, time: NaiveTime) -> String {
        match self.hours {
            Hours::TwentyFour => time.format("%H:%M").to_string(),
            Hours::Twelve => time.format("%-I:%M %p").to_string(),
        }
    }

    /// A date in numbers: "28.11.2026", "11/28/2026", "2026-11-28".
    pub fn date(self, date: NaiveDate) -> String {
        let parts = match self.order {
            Order::DayMonthYear => ["%d", "%m", "%Y"],
            Order::MonthDayYear => ["%m", "%d", "%Y"],
            Order::YearMonthDay => ["%Y", "%m", "%d"],
        };
        date.format(&parts.join(self.separator.encode_utf8(&mut [0; 4]))).to_string()
    }
}

fn order(among: impl Fn(&str) -> bool) -> Order {
    match () {
        () if among(MONTH_FIRST) => Order::MonthDayYear,
        () if among(YEAR_FIRST) => Order::YearMonthDay,
        () => Order::DayMonthYear,
    }
}

fn separator(among: impl Fn(&str) -> bool) -> char {
    match () {
        () if among(DOTS) => '.',
        () if among(DASHES) => '-',
        () => '/',
    }
}

fn first_day(among: impl Fn(&str) -> bool) -> Weekday {
    match () {
        () if among(FROM_SUNDAY) => Weekday::Sun,
        () if among(FROM_SATURDAY) => Weekday::Sat,
        () if among(FROM_FRIDAY) => Weekday::Fri,
        () => Weekday::Mon,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_says_how_its_people_write() {
        for (name, written) in [
            ("en_GB.UTF-8", "19:30 28/11/2026 Mon"),
            ("en_US.UTF-8", "7:30 PM 11/28/2026 Sun"),
            ("de_DE.UTF-8", "19:30 28.11.2026 Mon"),
            ("de-AT", "19:30 28.11.2026 Mon"),
            ("nl_NL@euro", "19:30 28-11-2026 Mon"),
            ("en_DK.utf8", "19:30 2026-11-28 Mon"),
            ("sv_SE", "19:30 2026-11-28 Mon"),
            ("zh_Hant_TW", "7:30 PM 2026/11/28 Sun"),
            ("ar_EG", "7:30 PM 28/11/2026 Sat"),
            ("C", "19:30 2026-11-28 Mon"),
            ("C.UTF-8", "19:30 2026-11-28 Mon"),
            ("POSIX", "19:30 2026-11-28 Mon"),
            ("eo", "19:30 2026-11-28 Mon"),
            ("", "19:30 2026-11-28 Mon"),
        ] {
            let manner = Manner::of_locale(name);
            let day = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
            let time = manner.clock(NaiveTime::from_hms_opt(19, 30, 0).unwrap());
            assert_eq!(format!("{time} {} {}", manner.date(day), manner.first_day), written, "{name}");
        }
    }

    #[test]
    fn the_country_is_that_of_telephone_numbers_and_money_and_not_of_clock_and_words() {
        for (environment, country) in [
            ("LANG=en_GB.UTF-8", "GB"),
            ("LANG=de-AT", "AT"),
            ("LANG=zh_Hant_TW", "TW"),
            ("LANG=en_US.UTF-8 LC_TELEPHONE=de_DE.UTF-8 LC_TIME=en_DK.UTF-8", "DE"),
            ("LANG=en_US.UTF-8 LC_MONETARY=fr_FR LC_TIME=fr_FR", "FR"),
            ("LANG=de_DE.UTF-8 LC_MESSAGES=en_US.UTF-8", "DE"),
            ("LANG=de_DE.UTF-8 LC_ALL=en_GB", "GB"),
            ("LANG=en_IE LC_ALL=C.UTF-8", "IE"),
            ("LANG=en_IE LC_TELEPHONE=", "IE"),
            ("LANG=C.UTF-8", "-"),
            ("LANG=eo", "-"),
            ("LANG=es_419", "-"),
            ("LANG=en_12", "-"),
            ("", "-"),
        ] {
            let variable = |name: &str| {
                let named = environment.split(' ').filter_map(|one| one.split_once('='));
                named.filter(|(known, _)| *known == name).map(|(_, value)| value.to_owned()).next()
            };
            let found = Territory::of_person(variable).map(|found| found.to_string());
            assert_eq!(found.as_deref().unwrap_or("-"), country, "{environment}");
        }
    }
}
