//! Ask: the one command of the window. What it may ask stands in the engine's table of calls and nowhere else.
//!
//! It runs off the main thread, so that the window never waits for the disk.

use interlude_engine::Planner;
use interlude_engine::view::AppError;
use serde_json::Value;
use std::sync::Arc;
use tauri::ipc::{Invoke, Response};
use tauri::{Runtime, State, WebviewWindow};

/// Answers the window's one command.
pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    let handler: Box<dyn Fn(Invoke<R>) -> bool + Send + Sync> = Box::new(tauri::generate_handler![ask]);
    handler
}

/// Hands a question to the planner, in the name of the window that asks, and its answer back as it is.
#[tauri::command(async)]
fn ask<R: Runtime>(
    window: WebviewWindow<R>,
    planner: State<'_, Arc<Planner>>,
    call: String,
    arguments: Value,
) -> Result<Response, AppError> {
    planner.answer(window.label(), &call, arguments).map(Response::new)
}
