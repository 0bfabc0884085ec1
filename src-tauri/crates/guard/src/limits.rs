//! Limits: what the process asks of the system for itself at its start.
//!
//! More open files, because WebKit keeps one for each time that the window was opened; and no
//! core dumps, because memory holds the person's words. Windows has neither limit.

/// Raises the limit of open files to what the system allows.
#[cfg(unix)]
pub fn raise_open_files() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    // Failing leaves the usual limit, which lasts for some nine hundred openings of the window.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
}

/// Does nothing: this system has no such limit.
#[cfg(not(unix))]
pub fn raise_open_files() {}

/// Switches core dumps off; answers whether they are.
#[cfg(unix)]
pub fn no_core_dumps() -> bool {
    use rustix::process::{Resource, Rlimit, setrlimit};
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) }).is_ok()
}

/// Answers `true`: this system writes none by itself.
#[cfg(not(unix))]
pub fn no_core_dumps() -> bool {
    true
}
