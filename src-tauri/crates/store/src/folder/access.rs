//! Who may touch the folder: modes and owners on Unix, the profile's own protection elsewhere.

#[cfg(not(unix))]
pub(super) use elsewhere::{create_folder, own_file, own_folder, private, resolved};
#[cfg(unix)]
pub(super) use unix::{create_folder, own_file, own_folder, private, resolved};

#[cfg(unix)]
mod unix {
    use std::fs::{self, DirBuilder, File, Metadata, OpenOptions, Permissions};
    use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
    use std::path::{Path, PathBuf};

    use rustix::fs::OFlags;

    use crate::folder::error::FolderError;

    const OTHERS: u32 = 0o077;

    /// Creates the folder and its missing parents for this account only.
    pub fn create_folder(path: &Path) -> Result<(), FolderError> {
        Ok(DirBuilder::new().recursive(true).mode(0o700).create(path)?)
    }

    /// Refuses a folder of another owner and takes others' access away.
    pub fn own_folder(path: &Path) -> Result<(), FolderError> {
        // Through one descriptor, so that what was looked at is what is changed.
        let flags = (OFlags::DIRECTORY | OFlags::NOFOLLOW).bits().cast_signed();
        let folder = File::options().read(true).custom_flags(flags).open(path)?;
        let found = folder.metadata()?;
        own(&found)?;
        if found.mode() & OTHERS != 0 {
            folder.set_permissions(Permissions::from_mode(found.mode() & 0o700))?;
        }
        Ok(())
    }

    /// Refuses a file of another owner and takes others' access away.
    pub fn own_file(path: &Path, found: &Metadata) -> Result<(), FolderError> {
        own(found)?;
        if found.mode() & (OTHERS | 0o100) != 0 {
            fs::set_permissions(path, Permissions::from_mode(found.mode() & 0o600))?;
        }
        Ok(())
    }

    /// Files made with these options are for this account only, and links are not followed.
    pub fn private(options: &mut OpenOptions) -> &mut OpenOptions {
        options.mode(0o600).custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
    }

    /// The path without links among its parents, because SQLite refuses those too.
    pub fn resolved(path: &Path) -> Result<PathBuf, FolderError> {
        Ok(fs::canonicalize(path)?)
    }

    fn own(found: &Metadata) -> Result<(), FolderError> {
        if found.uid() == rustix::process::geteuid().as_raw() { Ok(()) } else { Err(FolderError::OtherOwner) }
    }
}

#[cfg(not(unix))]
mod elsewhere {
    use std::fs::{self, Metadata, OpenOptions};
    use std::path::{Path, PathBuf};

    use crate::folder::error::FolderError;

    /// Creates the folder and its missing parents.
    pub fn create_folder(path: &Path) -> Result<(), FolderError> {
        Ok(fs::create_dir_all(path)?)
    }

    /// The profile's access lists protect the folder.
    pub fn own_folder(_path: &Path) -> Result<(), FolderError> {
        Ok(())
    }

    /// The profile's access lists protect the file.
    pub fn own_file(_path: &Path, _found: &Metadata) -> Result<(), FolderError> {
        Ok(())
    }

    /// The profile's access lists protect new files.
    pub fn private(options: &mut OpenOptions) -> &mut OpenOptions {
        options
    }

    /// The path as it is: its canonical form would not be understood by every call.
    pub fn resolved(path: &Path) -> Result<PathBuf, FolderError> {
        Ok(std::path::absolute(path)?)
    }
}
