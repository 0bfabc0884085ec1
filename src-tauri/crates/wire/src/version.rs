//! Versions: which of two programs is the newer one.

use std::fmt;

/// The version of a program of Interlude. All of them in one build have the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u32,
    minor: u32,
    patch: u32,
}

impl Version {
    /// The version of this build.
    pub fn own() -> Version {
        #[cfg(feature = "e2e")]
        if let Some(pretended) =
            std::env::var("INTERLUDE_E2E_VERSION").ok().as_deref().and_then(Version::read)
        {
            return pretended;
        }
        // The workspace has one version, which Cargo has checked.
        Version::read(env!("CARGO_PKG_VERSION")).unwrap_or(Version { major: 0, minor: 0, patch: 0 })
    }

    /// Reads `1.2.3`; nothing else is one.
    pub fn read(text: &str) -> Option<Version> {
        let mut parts = text.split('.').map(|part| {
            let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| part.parse().ok()).flatten()
        });
        let version = Version { major: parts.next()??, minor: parts.next()??, patch: parts.next()?? };
        parts.next().is_none().then_some(version)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_three_numbers_and_the_newer_one_is_greater() {
        let read = |text| Version::read(text).unwrap();
        assert!(read("0.10.0") > read("0.9.9") && read("1.0.0") > read("0.10.0"));
        assert_eq!(read("1.2.3").to_string(), "1.2.3");
        for text in ["", "1", "1.2", "1.2.3.4", "1.2.x", "+1.2.3", "1.2.3-rc", "99999999999.0.0"] {
            assert_eq!(Version::read(text), None, "{text}");
        }
        assert_eq!(Version::own().to_string(), env!("CARGO_PKG_VERSION"));
    }
}
