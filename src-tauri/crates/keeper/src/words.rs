//! Words: the sentences that Rust shows itself, in the tray, the window's title and notifications.
//!
//! They come from the same Fluent catalogue as those of the screens (`locales/*/shell.ftl`, put
//! into the program by the build script). A sentence that a language lacks is shown in English,
//! and asking for a key that does not exist gives the key: nothing here can fail.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use interlude_domain::time::manner::{Manner, Territory};
use unic_langid::LanguageIdentifier;

/// The language that is complete.
const FALLBACK: &str = "en";

// `CATALOGUES`: for every folder of `locales` its name and its `shell.ftl`.
include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// The catalogue of one language, with English behind it.
pub struct Words {
    bundles: Vec<FluentBundle<FluentResource>>,
    manner: Manner,
}

impl Words {
    /// Returns the words in the language that the environment asks for (`LC_ALL`, `LC_MESSAGES`,
    /// `LANG`, in this order).
    pub fn from_environment() -> Words {
        Words::asked_for(|name| std::env::var(name).ok())
    }

    /// The same, where `variable` knows the environment. Clocks and dates are those of `LC_ALL`, `LC_TIME`, `LANG`.
    fn asked_for(variable: impl Fn(&str) -> Option<String>) -> Words {
        let asked = |category: &str| {
            let named = ["LC_ALL", category, "LANG"].into_iter().filter_map(&variable);
            named.into_iter().find(|value| !value.is_empty()).unwrap_or_default()
        };
        let manner = Manner::of_locale(&asked("LC_TIME")).in_territory(Territory::of_person(&variable));
        Words { manner, ..Words::in_language(&asked("LC_MESSAGES")) }
    }

    /// How dates and clocks are written here.
    pub fn manner(&self) -> Manner {
        self.manner
    }

    /// Returns the words in `language`, which may be a POSIX locale (`de_AT.UTF-8`) or a tag (`de-AT`).
    ///
    /// A language without a catalogue is served by its parent, or by English.
    pub fn in_language(language: &str) -> Words {
        let tag = language.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let parent = tag.split('-').next().unwrap_or_default();
        let mut names = vec![tag.as_str(), parent, FALLBACK];
        names.dedup();
        let bundles = names
            .into_iter()
            .filter_map(|name| CATALOGUES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)))
            .filter_map(|(name, text)| bundle(name, text))
            .collect();
        Words { bundles, manner: Manner::PLAIN }
    }

    /// Returns the sentence `key` with `args` put in.
    pub fn get(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let named: FluentArgs = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.bundles
            .iter()
            .find_map(|bundle| {
                let pattern = bundle.get_message(key)?.value()?;
                let mut problems = Vec::new();
                Some(bundle.format_pattern(pattern, Some(&named), &mut problems).into_owned())
            })
            .unwrap_or_else(|| key.to_owned())
    }
}

fn bundle(name: &str, text: &str) -> Option<FluentBundle<FluentResource>> {
    let language: LanguageIdentifier = name.parse().ok()?;
    // What can be read of a broken catalogue is used; a test keeps them whole.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolation marks show as boxes in some trays, and all arguments are numbers and times.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    Some(bundle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_catalogue_parses() {
        for (name, text) in CATALOGUES {
            assert!(FluentResource::try_new((*text).to_owned()).is_ok(), "{name}");
        }
    }

    #[test]
    fn a_posix_locale_and_an_unknown_one_find_english() {
        for language in ["en_GB.UTF-8", "C.UTF-8", "tlh", "", "POSIX"] {
            assert_eq!(Words::in_language(language).get("tray-quit", &[]), "Quit", "{language}");
        }
    }

    /// The words that a tray and a notice say at 19:00 on 28 November 2026 in that environment.
    #[track_caller]
    fn check(environment: &[(&str, &str)], expected: &str) {
        let value = |name: &str| environment.iter().find(|(known, _)| *known == name);
        let words = Words::asked_for(|name| value(name).map(|(_, value)| (*value).to_owned()));
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 28).expect("a date");
        let time = words.manner().clock(chrono::NaiveTime::from_hms_opt(19, 0, 0).expect("a time"));
        let written = format!("{time} {} {}", words.manner().date(day), words.manner().first_day);
        assert_eq!(written, expected, "{environment:?}");
    }

    #[test]
    fn clock_and_week_are_those_of_lc_time() {
        check(&[("LANG", "de_DE.UTF-8"), ("LC_TIME", "en_US.UTF-8")], "7:00 PM 11/28/2026 Sun");
        check(&[("LANG", "en_US.UTF-8"), ("LC_TIME", "de_DE.UTF-8")], "19:00 28.11.2026 Mon");
        check(&[("LANG", "en_US.UTF-8"), ("LC_TIME", "")], "7:00 PM 11/28/2026 Sun");
        check(&[("LANG", "en_US.UTF-8"), ("LC_TIME", "en_US"), ("LC_ALL", "C")], "19:00 2026-11-28 Mon");
        check(&[("LANG", "C")], "19:00 2026-11-28 Mon");
        check(&[], "19:00 2026-11-28 Mon");
    }

    #[test]
    fn the_country_is_not_that_of_the_clock() {
        let at = |name: &str| match name {
            "LANG" => Some("en_GB.UTF-8".to_owned()),
            "LC_TIME" => Some("en_DK.UTF-8".to_owned()),
            _ => None,
        };
        let territory = Words::asked_for(at).manner().territory.map(|territory| territory.to_string());
        assert_eq!(territory.as_deref(), Some("GB"));
    }

    #[test]
    fn arguments_are_put_in_without_marks() {
        let words = Words::in_language("en");
        assert_eq!(words.get("notice-one", &[("time", "19:00".into())]), "A reminder for 19:00 is due.");
        assert_eq!(words.get("notice-several", &[("count", 3.into())]), "3 reminders are waiting.");
    }

    #[test]
    fn a_key_that_does_not_exist_is_shown_as_it_is() {
        assert_eq!(Words::in_language("en").get("no-such-key", &[]), "no-such-key");
    }
}
