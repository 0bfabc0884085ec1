//! Flags: what the program was started with.

use interlude_engine::view::SmallPage;
use std::ffi::OsString;
use std::path::PathBuf;

/// Names another data folder; a flag goes before it.
const DATA_DIR: &str = "INTERLUDE_DATA_DIR";

/// What the program was started with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Flags {
    /// Start without a window, as at login.
    pub hidden: bool,
    /// Open the small window on this page, and no other.
    pub page: Option<SmallPage>,
    /// Use this data folder.
    pub data_dir: Option<PathBuf>,
    /// Print a line when a screen was drawn, for measurements.
    pub print_ready: bool,
    /// Fill a new data folder with a sample.
    pub sample: bool,
    /// Print the version and leave.
    pub version: bool,
}

/// Which window a start opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opens {
    /// The one with all screens.
    Main,
    /// The small one, on this page.
    Small(SmallPage),
    /// None, as at login.
    Nothing,
}

/// An argument that makes no sense.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FlagError {
    /// There is no such flag.
    #[error(
        "unknown argument; known are --pause, --mood, --note, --thought, --hidden, --data-dir FOLDER, --version"
    )]
    Unknown,
    /// `--data-dir` without a folder.
    #[error("--data-dir needs a folder")]
    NoFolder,
    /// A sample would mix with what is there.
    #[error("--sample needs --data-dir with a new folder")]
    SampleNeedsFolder,
}

impl Flags {
    /// Reads the arguments after the program's name; `variable` looks up the environment.
    ///
    /// # Errors
    /// For an argument that makes no sense.
    pub fn read(
        arguments: impl Iterator<Item = OsString>,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Flags, FlagError> {
        let mut flags = Flags::default();
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--hidden") => flags.hidden = true,
                Some("--pause") => flags.page = Some(SmallPage::Pause),
                Some("--mood") => flags.page = Some(SmallPage::Mood),
                Some("--note") => flags.page = Some(SmallPage::Note),
                Some("--thought") => flags.page = Some(SmallPage::Thought),
                Some("--print-ready") => flags.print_ready = true,
                Some("--sample") => flags.sample = true,
                Some("--version") => flags.version = true,
                Some("--data-dir") => {
                    let folder = arguments.next().filter(|folder| !folder.is_empty());
                    flags.data_dir = Some(folder.ok_or(FlagError::NoFolder)?.into());
                }
                _ => return Err(FlagError::Unknown),
            }
        }
        if flags.sample && flags.data_dir.is_none() {
            return Err(FlagError::SampleNeedsFolder);
        }
        if flags.data_dir.is_none() {
            flags.data_dir = variable(DATA_DIR).filter(|folder| !folder.is_empty()).map(PathBuf::from);
        }
        Ok(flags)
    }

    /// The window that this start opens.
    pub fn opens(&self) -> Opens {
        match self.page {
            Some(page) => Opens::Small(page),
            None if self.hidden => Opens::Nothing,
            None => Opens::Main,
        }
    }

    /// The data folder: the one that was named, or the usual one of this system.
    pub fn data_folder(&self) -> PathBuf {
        match &self.data_dir {
            Some(folder) => folder.clone(),
            None => dirs::data_dir().unwrap_or_default().join("org.interlude.Interlude"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &str, variable: Option<&str>) -> Result<Flags, FlagError> {
        let arguments = arguments.split_whitespace().map(OsString::from);
        Flags::read(arguments, |_| variable.map(OsString::from))
    }

    #[test]
    fn a_flag_goes_before_the_environment() {
        let named = |folder: &str| Flags { data_dir: Some(folder.into()), ..Flags::default() };
        assert_eq!(read("--data-dir /a", Some("/b")), Ok(named("/a")));
        assert_eq!(read("", Some("/b")), Ok(named("/b")));
        assert_eq!(read("", Some("")), Ok(Flags::default()));
        assert_eq!(read("--hidden", None), Ok(Flags { hidden: true, ..Flags::default() }));
    }

    #[test]
    fn a_page_of_the_small_window_is_named_by_a_flag_of_its_own() {
        let page = |page: SmallPage| Flags { page: Some(page), ..Flags::default() };
        assert_eq!(read("--pause", None), Ok(page(SmallPage::Pause)));
        assert_eq!(read("--mood", None), Ok(page(SmallPage::Mood)));
        assert_eq!(read("--note", None), Ok(page(SmallPage::Note)));
        assert_eq!(read("--thought", None), Ok(page(SmallPage::Thought)));
        // The last one is what is wanted, and wanting a page goes before staying hidden.
        assert_eq!(read("--note --pause", None), Ok(page(SmallPage::Pause)));
        assert_eq!(
            read("--hidden --pause", None).map(|flags| flags.opens()),
            Ok(Opens::Small(SmallPage::Pause))
        );
        assert_eq!(read("--hidden", None).map(|flags| flags.opens()), Ok(Opens::Nothing));
        assert_eq!(read("", None).map(|flags| flags.opens()), Ok(Opens::Main));
    }

    #[test]
    fn what_is_not_known_is_told_with_all_that_is() {
        let said = read("--paus", None).unwrap_err().to_string();
        for known in
            ["--pause", "--mood", "--note", "--thought", "--hidden", "--data-dir FOLDER", "--version"]
        {
            assert!(said.contains(known), "{said}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        assert_eq!(read("--hiden", None), Err(FlagError::Unknown));
        assert_eq!(read("--data-dir", None), Err(FlagError::NoFolder));
        assert_eq!(read("--sample", Some("/b")), Err(FlagError::SampleNeedsFolder));
    }
}
