//! Screens: what the desktop tells of them, and of a window on them, in logical points.

use crate::opening::Area;
use interlude_wire::{Spread, Stand};
use tauri::{AppHandle, LogicalPosition, LogicalSize, Manager, Monitor, Runtime, WebviewWindow};

/// The work areas of all screens, the first screen first; none where the desktop tells of no screen.
pub fn work_areas<R: Runtime>(app: &AppHandle<R>) -> Vec<Area> {
    let first = app.primary_monitor().ok().flatten();
    let all = app.available_monitors().unwrap_or_default();
    let mut areas: Vec<Area> = first.iter().chain(&all).map(work_area).collect();
    areas.dedup();
    areas
}

/// How the window stands; nothing while it is not to be seen, or the desktop does not tell.
pub fn stand<R: Runtime>(window: &WebviewWindow<R>) -> Option<Stand> {
    if window.is_minimized().ok()? {
        return None;
    }
    let size = window.inner_size().ok()?.to_logical::<i32>(window.scale_factor().ok()?);
    let spread = if window.is_maximized().ok()? { Spread::Maximized } else { Spread::Free };
    let stand = Stand { at: corner(window), size: (size.width, size.height), spread };
    // What the keeper could not read would end the conversation.
    Stand::read(&stand.json())
}

/// Brings a window that just opened into its screen where the frame that the desktop drew around it reaches out of it. Answers whether it did.
pub fn bring_within<R: Runtime>(window: &WebviewWindow<R>) -> bool {
    let brought = frame(window).and_then(|frame| {
        let there = frame.within(frame.most_within(&work_areas(window.app_handle()))?);
        let page = window.inner_size().ok()?.to_logical::<i32>(window.scale_factor().ok()?);
        (there != frame).then_some((frame, there, page))
    });
    let Some((frame, there, page)) = brought else { return false };
    // A window manager may refuse either; the window is there all the same.
    if there.size != frame.size {
        let (width, height) = (frame.size.0 - there.size.0, frame.size.1 - there.size.1);
        let _ = window.set_size(LogicalSize::new(page.width - width, page.height - height));
    }
    if there.at != frame.at {
        let _ = window.set_position(LogicalPosition::new(there.at.0, there.at.1));
    }
    true
}

/// The window with its frame; nothing where it fills its screen, or where the desktop tells no places.
fn frame<R: Runtime>(window: &WebviewWindow<R>) -> Option<Area> {
    if window.is_maximized().ok()? {
        return None;
    }
    let size = window.outer_size().ok()?.to_logical::<i32>(window.scale_factor().ok()?);
    Some(Area { at: corner(window)?, size: (size.width, size.height) })
}

fn work_area(screen: &Monitor) -> Area {
    let area = screen.work_area();
    Area::of((area.position.x, area.position.y), (area.size.width, area.size.height), screen.scale_factor())
}

/// The corner of the frame.
fn corner<R: Runtime>(window: &WebviewWindow<R>) -> Option<(i32, i32)> {
    if !tells_places() {
        return None;
    }
    let at = window.outer_position().ok()?.to_logical::<i32>(window.scale_factor().ok()?);
    Some((at.x, at.y))
}

/// Under Wayland no program learns where its windows are.
#[cfg(target_os = "linux")]
fn tells_places() -> bool {
    use gtk::glib::prelude::ObjectExt;
    gtk::gdk::Display::default().is_some_and(|display| display.type_().name() != "GdkWaylandDisplay")
}

#[cfg(not(target_os = "linux"))]
fn tells_places() -> bool {
    true
}
