//! The app: what Tauri was told of it when the program was compiled.

/// What Tauri was told of this app: its page, its capability, its icon.
pub fn context<R: tauri::Runtime>() -> tauri::Context<R> {
    tauri::generate_context!("../../../tauri.conf.json")
}
