//! Build script: on Windows the program gets its icon and its manifest; elsewhere there is nothing to do.
//!
//! Tauri gives them only to the programs of the package whose build script asks for them.

use std::{env, error::Error};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=src-tauri/build.rs");
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "windows") {
        tauri_build::try_build(tauri_build::Attributes::new())?;
    }
    Ok(())
}
