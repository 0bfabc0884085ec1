//! Build script: what must exist before the window's program compiles.
//!
//! It declares the one command to Tauri, so that a window may call only what its capability lists, and makes an empty page
//! where the screens were not built yet.

use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    // Tauri looks for its configuration where it stands, and there it keeps what it makes of it.
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../..").canonicalize()?;
    env::set_current_dir(&root)?;
    empty_page(&root)?;
    let manifest = tauri_build::AppManifest::new().commands(&["ask"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}

/// Makes `ui/dist/index.html`, which Tauri embeds, where nobody built it.
fn empty_page(root: &Path) -> Result<(), Box<dyn Error>> {
    let page = root.join("ui/dist/index.html");
    if !page.exists() {
        fs::create_dir_all(root.join("ui/dist"))?;
        fs::write(
            &page,
            "<!doctype html><title>Interlude</title><p>The screens were not built: npm run build\n",
        )?;
    }
    // Without this line a new build of the screens would not be embedded.
    println!("cargo:rerun-if-changed={}", root.join("ui/dist").display());
    Ok(())
}
