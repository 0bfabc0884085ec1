//! Web folder: where WebKit on Linux may keep its files while the program runs.
//!
//! It lies in memory, never on the disk: the run-time folder of the session, or `/dev/shm`. The
//! same path every time, because WebKit makes a new context for each new one. Each window has its own: two processes
//! do not write in one.

use std::path::PathBuf;

/// Returns the folder of this window, made if need be, or `None` where no safe one can be had.
#[cfg(target_os = "linux")]
pub fn in_memory(window: &str) -> Option<PathBuf> {
    let user = rustix::process::getuid().as_raw();
    let session = std::env::var_os("XDG_RUNTIME_DIR")
        .map(|folder| PathBuf::from(folder).join(format!("interlude-web-{window}")));
    let shared = PathBuf::from(format!("/dev/shm/interlude-web-{window}-{user}"));
    session.into_iter().chain([shared]).find(|folder| is_ours(folder, user))
}

/// Returns `None`: only Linux needs the folder.
#[cfg(not(target_os = "linux"))]
pub fn in_memory(_window: &str) -> Option<PathBuf> {
    None
}

/// Makes `folder` if need be; answers whether it is a real folder that only `user` may use.
#[cfg(target_os = "linux")]
fn is_ours(folder: &std::path::Path, user: u32) -> bool {
    use std::os::unix::fs::{DirBuilderExt, MetadataExt};
    // That it exists is the usual case; what it is, is looked at below.
    let _ = std::fs::DirBuilder::new().mode(0o700).create(folder);
    std::fs::symlink_metadata(folder)
        .is_ok_and(|found| found.is_dir() && found.uid() == user && found.mode() & 0o077 == 0)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_link_and_a_folder_that_others_may_read_are_refused() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let user = rustix::process::getuid().as_raw();
        let place = tempfile::tempdir().expect("a folder");
        let (own, link) = (place.path().join("own"), place.path().join("link"));
        assert!(is_ours(&own, user) && is_ours(&own, user));
        symlink(&own, &link).expect("a link");
        assert!(!is_ours(&link, user));
        std::fs::set_permissions(&own, std::fs::Permissions::from_mode(0o755)).expect("rights");
        assert!(!is_ours(&own, user));
    }
}
