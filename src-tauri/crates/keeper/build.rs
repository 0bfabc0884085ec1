//! Build script: collects the catalogues for `words`.

use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let own = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let locales = own.join("../../../locales");
    catalogues(&locales.canonicalize()?, &PathBuf::from(env::var("OUT_DIR")?))
}

/// Writes `CATALOGUES`: the name and the text of `shell.ftl` of every folder in `locales`.
fn catalogues(locales: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut names = Vec::new();
    for folder in fs::read_dir(locales)? {
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
