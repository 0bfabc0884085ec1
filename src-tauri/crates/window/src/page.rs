//! Page: the window that shows it, and what it may never do.
//!
//! The page keeps nothing on the disk, leaves the app's own address for no other, and opens no further windows. The first
//! paint has the person's theme.

use crate::opening::{MAIN, Measure, SMALL, opening};
use crate::screens;
use interlude_wire::{Paper, Spread, Stand};
use tauri::utils::config::Color;
use tauri::webview::NewWindowResponse;
use tauri::{Manager, Runtime, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

const TITLE: &str = "Interlude";
// `--paper` of ui/src/styles/tokens.css in both themes.
const LIGHT_PAPER: Color = Color(0xf8, 0xf5, 0xef, 0xff);
const DARK_PAPER: Color = Color(0x1b, 0x1a, 0x18, 0xff);

/// The name of the small window; every other one is the main one.
const PAUSE: &str = "pause";

/// What differs between the two windows.
struct Kind {
    address: &'static str,
    measure: Measure,
    early: &'static str,
}

/// Asks which page is wanted while the page's own scripts are still on their way.
const ASK_PAGE: &str = "
    {
        const answer = window.__TAURI_INTERNALS__.invoke('ask', { call: 'small_page', arguments: {} });
        answer.catch(() => {});
        window.interludeEarly = { small_page: answer };
    }
";

/// Asks for what the first screen shows while the page's own scripts are still on their way.
const ASK_EARLY: &str = "
    const ask = (call) => {
        const answer = window.__TAURI_INTERNALS__.invoke('ask', { call, arguments: {} });
        answer.catch(() => {});
        return answer;
    };
    window.interludeEarly = { app_state: ask('app_state'), today: ask('today'), typing: ask('typing') };
";

/// Marks the page with the colours that were chosen, before its first paint. Not every web view has an element to mark by
/// the time at which this runs.
const MARK: &str = "
    {
        const mark = () => {
            if (document.documentElement) document.documentElement.dataset.theme = 'THEME';
            return document.documentElement;
        };
        const waiting = new MutationObserver(() => mark() && waiting.disconnect());
        if (!mark()) waiting.observe(document, { childList: true });
    }
";

/// Makes the window with this name, which stood as `stood` says when it was there last; returns it, and how it opens.
///
/// # Errors
/// When the system cannot open a window.
pub fn build<R: Runtime, M: Manager<R>>(
    app: &M,
    name: &str,
    paper: Paper,
    stood: Option<Stand>,
) -> tauri::Result<(WebviewWindow<R>, Stand)> {
    let kind = kind(name);
    let opens = opening(kind.measure, stood, &screens::work_areas(app.app_handle()));
    let (size, smallest) = (opens.stand.size, opens.smallest);
    let mut builder = WebviewWindowBuilder::new(app, name, WebviewUrl::App(kind.address.into()))
        .title(TITLE)
        .inner_size(size.0.into(), size.1.into())
        .min_inner_size(smallest.0.into(), smallest.1.into())
        .maximized(opens.stand.spread == Spread::Maximized)
        .theme(native(paper))
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .initialization_script(kind.early);
    if let Some((x, y)) = opens.stand.at {
        builder = builder.position(x.into(), y.into());
    }
    if let Some(colour) = colour(paper) {
        builder = builder.background_color(colour);
    }
    if let Some(script) = script(paper) {
        builder = builder.initialization_script(script);
    }
    let window = keep_nothing(builder, name).build()?;
    if paper != Paper::System {
        // What the toolkit draws itself, such as lists that open, has no other colours than the page.
        follow(&window, paper);
    }
    draw_plainly(&window);
    if paper == Paper::System {
        // Only the window knows what the system has; it has not painted yet.
        let dark = matches!(window.theme(), Ok(tauri::Theme::Dark));
        let _ = window.set_background_color(Some(if dark { DARK_PAPER } else { LIGHT_PAPER }));
    }
    Ok((window, opens.stand))
}

fn kind(name: &str) -> Kind {
    match name {
        PAUSE => Kind { address: "pause.html", measure: SMALL, early: ASK_PAGE },
        _ => Kind { address: "index.html", measure: MAIN, early: ASK_EARLY },
    }
}

/// Gives an open window other colours; its page is told by the screens themselves.
pub fn follow<R: Runtime>(window: &WebviewWindow<R>, paper: Paper) {
    let _ = window.set_theme(native(paper));
}

/// Brings the window to the front.
pub fn raise<R: Runtime>(window: &WebviewWindow<R>) {
    // A window manager may refuse any of these; the window is there all the same.
    let _ = window.unminimize();
    let _ = window.show();
    let _ = window.set_focus();
}

/// Draws without the graphics card: a page of text is on the screen sooner without waiting for its driver, and no
/// driver can leave the window empty.
#[cfg(target_os = "linux")]
fn draw_plainly<R: Runtime>(window: &WebviewWindow<R>) {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    // Should it fail, the window is drawn as WebKit likes best.
    let _ = window.with_webview(|view| {
        if let Some(settings) = WebViewExt::settings(&view.inner()) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    });
}

#[cfg(not(target_os = "linux"))]
fn draw_plainly<R: Runtime>(_window: &WebviewWindow<R>) {}

#[cfg(target_os = "linux")]
fn keep_nothing<'a, R: Runtime, M: Manager<R>>(
    builder: WebviewWindowBuilder<'a, R, M>,
    name: &str,
) -> WebviewWindowBuilder<'a, R, M> {
    // Not incognito: under WebKitGTK the second incognito window finds no page.
    match crate::web_folder::in_memory(name) {
        Some(folder) => builder.data_directory(folder),
        None => builder,
    }
}

#[cfg(not(target_os = "linux"))]
fn keep_nothing<'a, R: Runtime, M: Manager<R>>(
    builder: WebviewWindowBuilder<'a, R, M>,
    _name: &str,
) -> WebviewWindowBuilder<'a, R, M> {
    builder.incognito(true)
}

/// Whether `address` is the app's own page.
fn is_own(address: &Url) -> bool {
    address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost")
}

fn native(paper: Paper) -> Option<tauri::Theme> {
    match paper {
        Paper::System => None,
        Paper::Light => Some(tauri::Theme::Light),
        Paper::Dark => Some(tauri::Theme::Dark),
    }
}

fn colour(paper: Paper) -> Option<Color> {
    match paper {
        Paper::System => None,
        Paper::Light => Some(LIGHT_PAPER),
        Paper::Dark => Some(DARK_PAPER),
    }
}

/// Returns what marks the page; nothing where the system's colours hold.
fn script(paper: Paper) -> Option<String> {
    match paper {
        Paper::System => None,
        Paper::Light => Some(MARK.replace("THEME", "light")),
        Paper::Dark => Some(MARK.replace("THEME", "dark")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_page_may_be_gone_to() {
        for (address, own) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("https://example.org/", false),
            ("https://example.org/?tauri.localhost", false),
            ("data:text/html,x", false),
            ("file:///etc/passwd", false),
        ] {
            assert_eq!(is_own(&address.parse().expect("an address")), own, "{address}");
        }
    }
}
