//! Flags: what the program was started with.

use std::ffi::OsString;
use std::path::PathBuf;

/// Names another data folder; a flag goes before it.
const DATA_DIR: &str = "INTERLUDE_DATA_DIR";

/// What the program was started with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Flags {
    /// Start without a window, as at login.
    pub hidden: bool,
    /// Use this data folder.
    pub data_dir: Option<PathBuf>,
    /// Print a line when a screen was drawn, for measurements.
    pub print_ready: bool,
    /// Fill a new data folder with a sample.
    pub sample: bool,
    /// Print the version and leave.
    pub version: bool,
}

/// An argument that makes no sense.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FlagError {
    /// There is no such flag.
    #[error("unknown argument; known are --hidden, --data-dir FOLDER, --version")]
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
    fn what_makes_no_sense_is_refused() {
        assert_eq!(read("--hiden", None), Err(FlagError::Unknown));
        assert_eq!(read("--data-dir", None), Err(FlagError::NoFolder));
        assert_eq!(read("--sample", Some("/b")), Err(FlagError::SampleNeedsFolder));
    }
}
