//! Window: the one window, made when it is wanted and destroyed when it is closed.
//!
//! Nothing of WebKit's page process lives while the window is closed. The page keeps nothing on
//! the disk, leaves the app's own address for no other, and opens no further windows. The first
//! paint has the person's theme.

use tauri::utils::config::Color;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Runtime, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use super::preferences::Theme;

/// The window's name in capabilities and events.
pub const LABEL: &str = "main";

const TITLE: &str = "Interlude";
const SIZE: (f64, f64) = (1040.0, 720.0);
const SMALLEST: (f64, f64) = (720.0, 520.0);
// `--paper` of ui/src/styles/tokens.css in both themes.
const LIGHT_PAPER: Color = Color(0xf8, 0xf5, 0xef, 0xff);
const DARK_PAPER: Color = Color(0x1b, 0x1a, 0x18, 0xff);

/// Asks for what the first screen shows while the page's own scripts are still on their way.
const ASK_EARLY: &str = "
    const ask = (call) => {
        const answer = window.__TAURI_INTERNALS__.invoke('ask', { call, arguments: {} });
        answer.catch(() => {});
        return answer;
    };
    window.interludeEarly = { app_state: ask('app_state'), today: ask('today') };
";

/// Makes the window; only in `setup`, where nobody else can be making it.
///
/// # Errors
/// When the system cannot open a window.
pub fn build<R: Runtime>(app: &AppHandle<R>, theme: Theme) -> tauri::Result<WebviewWindow<R>> {
    let mut builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(TITLE)
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .theme(native(theme))
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .initialization_script(ASK_EARLY);
    if let Some(paper) = paper(theme) {
        builder = builder.background_color(paper);
    }
    if let Some(script) = script(theme) {
        builder = builder.initialization_script(script);
    }
    let window = keep_nothing(builder).build()?;
    draw_plainly(&window);
    if theme == Theme::System {
        // Only the window knows what the system has; it has not painted yet.
        let dark = matches!(window.theme(), Ok(tauri::Theme::Dark));
        let _ = window.set_background_color(Some(if dark { DARK_PAPER } else { LIGHT_PAPER }));
    }
    Ok(window)
}

/// Shows the window: raises the one there is, or makes it. From any thread, and returns at once.
pub fn open<R: Runtime>(app: &AppHandle<R>, theme: Theme) {
    if let Some(window) = app.get_webview_window(LABEL) {
        raise(&window);
        return;
    }
    let app = app.clone();
    // On Windows a window that is made within an event waits for that event for ever.
    let made = std::thread::Builder::new().name("window".into()).spawn(move || {
        // Two wishes at once: the second finds the name taken and raises what the first made.
        if build(&app, theme).is_err()
            && let Some(window) = app.get_webview_window(LABEL)
        {
            raise(&window);
        }
    });
    drop(made);
}

/// Destroys the window, if there is one; the process goes on.
pub fn destroy<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.destroy();
    }
}

/// Whether the window exists, shown or minimized.
pub fn is_open<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.get_webview_window(LABEL).is_some()
}

/// Gives an open window the colours of `theme`; its page is told by the screens themselves.
pub fn follow<R: Runtime>(app: &AppHandle<R>, theme: Theme) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.set_theme(native(theme));
    }
}

fn raise<R: Runtime>(window: &WebviewWindow<R>) {
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
) -> WebviewWindowBuilder<'a, R, M> {
    // Not incognito: under WebKitGTK the second incognito window finds no page.
    match super::web_folder::in_memory() {
        Some(folder) => builder.data_directory(folder),
        None => builder,
    }
}

#[cfg(not(target_os = "linux"))]
fn keep_nothing<'a, R: Runtime, M: Manager<R>>(
    builder: WebviewWindowBuilder<'a, R, M>,
) -> WebviewWindowBuilder<'a, R, M> {
    builder.incognito(true)
}

/// Whether `address` is the app's own page.
fn is_own(address: &Url) -> bool {
    address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost")
}

fn native(theme: Theme) -> Option<tauri::Theme> {
    match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    }
}

fn paper(theme: Theme) -> Option<Color> {
    match theme {
        Theme::System => None,
        Theme::Light => Some(LIGHT_PAPER),
        Theme::Dark => Some(DARK_PAPER),
    }
}

/// Returns what marks the page before its first paint.
fn script(theme: Theme) -> Option<&'static str> {
    match theme {
        Theme::System => None,
        Theme::Light => Some("document.documentElement.dataset.theme = 'light';"),
        Theme::Dark => Some("document.documentElement.dataset.theme = 'dark';"),
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
