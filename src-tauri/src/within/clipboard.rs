//! The clipboard of Windows and macOS, with the marks that keep a text out of its history and its cloud (RELIABILITY.md §3).

use arboard::Clipboard;
#[cfg(target_os = "macos")]
use arboard::SetExtApple;
#[cfg(target_os = "windows")]
use arboard::SetExtWindows;
use interlude_keeper::place::Refused;
use std::time::Duration;

/// How long a text stays there.
const STAYS: Duration = Duration::from_secs(300);

/// Puts a text there, and takes it away again after a while where nothing else was copied since.
pub(super) fn put(text: &str) -> Result<(), Refused> {
    let mut clipboard = Clipboard::new()?;
    let set = clipboard.set();
    #[cfg(target_os = "windows")]
    let set = set.exclude_from_cloud().exclude_from_history().exclude_from_monitoring();
    #[cfg(target_os = "macos")]
    let set = set.exclude_from_history();
    set.text(text)?;
    let ours = text.to_owned();
    std::thread::Builder::new().name("clipboard".into()).spawn(move || {
        std::thread::sleep(STAYS);
        if clipboard.get_text().is_ok_and(|there| there == ours) {
            // Where it cannot be taken away another program holds it just now.
            let _ = clipboard.clear();
        }
    })?;
    Ok(())
}
