//! Words: the sentences that Rust shows itself, in the tray, the window's title and notifications.
//!
//! They come from the same Fluent catalogue as those of the screens (`locales/*/shell.ftl`, put
//! into the program by the build script). A sentence that a language lacks is shown in English,
//! and asking for a key that does not exist gives the key: nothing here can fail.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The language that is complete.
const FALLBACK: &str = "en";

// `CATALOGUES`: for every folder of `locales` its name and its `shell.ftl`.
include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// The catalogue of one language, with English behind it.
pub struct Words {
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Words {
    /// Returns the words in the language that the environment asks for (`LC_ALL`, `LC_MESSAGES`,
    /// `LANG`, in this order).
    pub fn from_environment() -> Words {
        let asked = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty());
        Words::in_language(asked.as_deref().unwrap_or(FALLBACK))
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
        Words { bundles }
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
