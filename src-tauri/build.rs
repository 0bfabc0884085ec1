//! Build script: what must exist before the app compiles.
//!
//! It declares the one command to Tauri, so that a window may call only what its capability lists, collects the
//! catalogues for [`words`](../src/words.rs), and makes an empty page where the screens were not built yet.

use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    empty_page(&root)?;
    catalogues(&root, &PathBuf::from(env::var("OUT_DIR")?))?;
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

/// Writes `CATALOGUES`: the name and the text of `shell.ftl` of every folder in `locales`.
fn catalogues(root: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let locales = root.join("locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut names = Vec::new();
    for folder in fs::read_dir(&locales)? {
        let folder = folder?;
        if folder.path().join("shell.ftl").is_file() {
            names.push(folder.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    let mut text = String::from("const CATALOGUES: &[(&str, &str)] = &[\n");
    for name in names {
        let file = locales.join(&name).join("shell.ftl");
        text.push_str(&format!("    ({name:?}, include_str!({:?})),\n", file.display().to_string()));
    }
    text.push_str("];\n");
    fs::write(out.join("catalogues.rs"), text)?;
    Ok(())
}
