//! The app as a whole, its windows, and what is chosen.

use crate::calls::define::calls;
use crate::view::*;
use interlude_domain::form::FieldProblem;

calls! {
    // The app as a whole.
    app_state() -> AppState, [Main Pause], Any;
    /// After the first screen was drawn.
    page_ready() -> (), [Main], Any;
    /// It shows another screen now. A window that ends by itself is opened there again.
    screen_shown(screen: Screen) -> (), [Main], Any;
    /// The answer to `hand-over`: what is being typed has been handed over, and the window may go.
    handed_over() -> (), [Main], Any;
    /// Without a passphrase this computer's login protects it.
    create_vault(passphrase: Option<String>, again: Option<String>) -> AppState, [Main], Any;
    unlock(passphrase: String) -> AppState, [Main], Any;
    /// Ends the window; another one asks for the passphrase. Without a passphrase there is nothing to lock.
    lock() -> (), [Main], Any;
    /// With a passphrase this locks.
    hide_window() -> (), [Main Pause], Any;
    quit() -> (), [Main], Any;
    /// The answer to what closing means where there is no tray.
    close_answer(answer: CloseAnswer) -> (), [Main], Any;
    /// What stands in a form; nothing reads anew because of it.
    keep_typed(typed: Typed) -> (), [Main Pause], Open;
    drop_typed(form: FormName, thing: String) -> (), [Main Pause], Open;
    /// All that is kept of forms, and where a window that opens goes.
    typing() -> Typing, [Main Pause], Open;
    /// What saving a form would say of its fields; saves nothing. The arguments are those of the call, as JSON.
    try_out(call: String, arguments: String) -> Vec<FieldProblem>, [Main Pause], Open;
    help_lines() -> Vec<HelpLine>, [Main Pause], Any;
    /// While locked only: what a text says now is kept for the unlock. Without a name it is a new one; its name comes back.
    seal_text(id: Option<String>, text: String) -> String, [Main Pause], Any;
    /// What was released to be shown without the passphrase.
    shown_while_locked() -> ShownView, [Main Pause], Any;

    // The small window.
    /// Opens it, or brings it to the front.
    open_pause() -> (), [Main], Any;
    /// Which page it is to show.
    small_page() -> SmallPage, [Pause], Any;
    /// After its page was drawn.
    small_ready() -> (), [Pause], Any;
    /// Its answer to `hand-over`.
    small_handed_over() -> (), [Pause], Any;
    /// Closes it, and nothing else.
    close_small() -> (), [Pause], Any;

    today() -> TodayView, [Main], Open;

    // Settings.
    settings() -> SettingsView, [Main], Open;
    save_quiet(input: Option<QuietInput>) -> (), [Main], Open;
    silence(input: SilenceInput) -> (), [Main], Open;
    /// The check-ins in it; sets nothing.
    silence_covers(input: SilenceInput) -> Vec<UpcomingItem>, [Main], Open;
    end_silence() -> (), [Main], Open;
    save_leads(input: LeadsInput) -> (), [Main], Open;
    /// Notifications name what they are for.
    show_topics() -> (), [Main], Open, Again;
    hide_topics() -> (), [Main], Open;
    /// Something of mine, to anyone at this computer.
    show_while_locked(what: Releasable) -> (), [Main], Open, Again;
    hide_while_locked(what: Releasable) -> (), [Main], Open;
    set_sound(sound: Sound) -> (), [Main], Open;
    set_theme(theme: Theme) -> (), [Main], Open;
    set_autostart(starts: StartsAtLogin) -> (), [Main], Open;
    /// Without a passphrase this computer's login protects it from now on.
    change_protection(passphrase: Option<String>, again: Option<String>) -> AppState, [Main], Open, Again;
    test_notification() -> (), [Main], Open;
}
