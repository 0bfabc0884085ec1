//! Program: the two built programs, held fast while the tests run.
//!
//! Another build may put different programs in their place meanwhile, ones without the feature that
//! these tests need. A second name for each file keeps the one that they were built with.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::processes::runs;

pub const KEEPER: &str = "interlude";
/// The window's program. The keeper looks for it beside itself.
pub const WINDOW: &str = "interlude-window";

static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// Where the program is; `INTERLUDE_E2E_PROGRAM` puts another in its place, such as an installed one.
pub fn program() -> &'static Path {
    PROGRAM.get_or_init(|| {
        let other = std::env::var_os("INTERLUDE_E2E_PROGRAM");
        other.map_or_else(|| hold(Path::new(env!("CARGO_BIN_EXE_interlude"))), PathBuf::from)
    })
}

fn hold(built: &Path) -> PathBuf {
    let all = Path::new(env!("CARGO_TARGET_TMPDIR")).join("interlude-e2e");
    fs::create_dir_all(&all).expect("a folder for the program");
    for entry in fs::read_dir(&all).expect("the folder").flatten() {
        let owner = entry.file_name().to_str().and_then(|name| name.parse().ok());
        if owner.is_none_or(|process| !runs(process)) {
            // Another run may be clearing it away, too.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
    let own = all.join(std::process::id().to_string());
    fs::create_dir_all(&own).expect("a folder of this run");
    let from = built.parent().expect("a folder of programs");
    for name in [KEEPER, WINDOW] {
        let (built, held) = (from.join(name), own.join(name));
        // Another thread of this run may have been first. Never a copy: it would be written here, and what is being
        // written cannot be started.
        let _ = fs::hard_link(&built, &held);
        assert!(
            held.exists(),
            "{name} was not built: cargo build --workspace --features interlude/e2e --bins"
        );
    }
    own.join(KEEPER)
}
