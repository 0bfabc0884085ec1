//! Prepares the empty page and the one command of its window.

fn main() {
    println!("cargo:rerun-if-changed=page");
    let commands = tauri_build::AppManifest::new().commands(&["drawn"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        // Cargo shows this line with the failed build.
        println!("cargo::error={error:#}");
    }
}
