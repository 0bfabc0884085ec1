//! Network: there is none.
//!
//! On Linux a filter in the kernel lets this process and all its children, WebKit's too, open
//! sockets of this computer only. It cannot be taken off again. On Windows and macOS there is no
//! such filter, and there the app only says that its own code opens no connection.

/// Says why the filter could not be put on.
#[derive(Debug, thiserror::Error)]
#[error("the network filter could not be put on")]
pub struct NetworkError(#[source] Box<dyn std::error::Error + Send + Sync>);

/// Puts the filter on; the first line of `main`, before any thread.
///
/// A program built for the tests of the window must not call it: the driver of those tests talks
/// to WebKit over the loopback.
///
/// # Errors
/// When the kernel refuses the filter.
#[cfg(target_os = "linux")]
pub fn deny() -> Result<(), NetworkError> {
    filter::put_on().map_err(NetworkError)
}

/// Does nothing: this system has no such filter.
///
/// # Errors
/// Never.
#[cfg(not(target_os = "linux"))]
pub fn deny() -> Result<(), NetworkError> {
    Ok(())
}

#[cfg(target_os = "linux")]
mod filter {
    use std::collections::BTreeMap;
    use std::error::Error;

    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule,
    };

    type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

    pub(super) fn put_on() -> Outcome {
        let local = u64::try_from(libc::AF_UNIX)?;
        let not_local = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, local)?;
        refuse(libc::SYS_socket, vec![SeccompRule::new(vec![not_local])?], libc::EAFNOSUPPORT)?;
        // A ring could open sockets past the filter.
        refuse(libc::SYS_io_uring_setup, Vec::new(), libc::ENOSYS)
    }

    /// Makes `call` fail with `errno` where one of `rules` matches; always, if there are none.
    fn refuse(call: i64, rules: Vec<SeccompRule>, errno: i32) -> Outcome {
        let filter = SeccompFilter::new(
            BTreeMap::from([(call, rules)]),
            SeccompAction::Allow,
            SeccompAction::Errno(u32::try_from(errno)?),
            std::env::consts::ARCH.try_into()?,
        )?;
        let program: BpfProgram = filter.try_into()?;
        seccompiler::apply_filter(&program)?;
        Ok(())
    }
}
