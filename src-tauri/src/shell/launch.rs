//! The launch: from the command line to the running app.

use super::{AtDesktop, Desktop, window_life};
use crate::events::{self, OpenScreen};
use crate::flags::Flags;
#[cfg(not(feature = "e2e"))]
use crate::platform::network;
use crate::platform::{
    DesktopNotifier, Poke, Preferences, QuietDesktop, SystemAlarm, SystemClock, Tray, TrayCommand, autostart,
    follow_gnome, limits, panic, single_instance, sleep_signal, window,
};
use crate::{ask, words::Words};
use interlude_engine::ports::{Clock, NoticeButton, NoticeEvent, NoticeId};
use interlude_engine::reminder_loop::{self, AfterTurn};
use interlude_engine::view::{Area, SilenceFor, SilenceInput};
use interlude_engine::{Calibration, Folder, FolderError, NoticeOpens, Planner, Surroundings};
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tauri::{AppHandle, Manager, Wry};

/// The exit code for a data folder or an argument that cannot be used.
const REFUSED: u8 = 2;

/// The longest that the first reminder waits for the first screen.
const FIRST_SCREEN: Duration = Duration::from_secs(1);

/// The longest that the first reminder waits to learn whether the desktop may be disturbed.
const DESKTOP_SETTLES: Duration = Duration::from_secs(1);

/// The app of this program.
type Running = super::Running<Wry>;

/// Runs the program.
pub fn main() -> ExitCode {
    #[cfg(not(feature = "e2e"))]
    if let Err(error) = network::deny() {
        say(&error);
        return ExitCode::from(REFUSED);
    }
    panic::set_hook();
    limits::no_core_dumps();
    limits::raise_open_files();
    let flags = match Flags::read(std::env::args_os().skip(1), |name| std::env::var_os(name)) {
        Ok(flags) => flags,
        Err(error) => {
            say(&error);
            return ExitCode::from(REFUSED);
        }
    };
    if flags.version {
        let _ = writeln!(io::stdout(), "interlude {}", env!("CARGO_PKG_VERSION"));
        return ExitCode::SUCCESS;
    }
    run(&flags)
}

fn run(flags: &Flags) -> ExitCode {
    let folder = Folder::prepare(&flags.data_folder());
    // One that runs already is told by the single-instance plugin, which needs the app.
    if let Err(error) = &folder
        && (flags.hidden || flags.sample)
        && !matches!(error, FolderError::AlreadyRunning)
    {
        say(error);
        return ExitCode::from(REFUSED);
    }
    let running = Running::default();
    let words = Arc::new(Words::from_environment());
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let (alarm, poke) = SystemAlarm::new(clock.clone());
    let quiet = QuietDesktop::new(desktop_changed(running.clone(), poke.clone()));
    let notifier = Arc::new(DesktopNotifier::start(words.clone(), notice_sink(running.clone()), quiet));
    let wake = poke.clone();
    sleep_signal::watch(move || wake.poke());
    let around = surroundings(flags, clock, notifier.clone(), &running, poke);
    let planner = Arc::new(Planner::new(folder, around));
    if flags.sample {
        return fill_with_sample(&planner, flags);
    }
    // The vault is opened while the desktop's toolkit starts; both take their time. Whoever needs it waits.
    let opening = planner.clone();
    std::thread::spawn(move || opening.app_state());
    start(flags, Parts { running, words, alarm, notifier, planner })
}

/// What the app is put together from.
struct Parts {
    running: Running,
    words: Arc<Words>,
    alarm: SystemAlarm,
    notifier: Arc<DesktopNotifier>,
    planner: Arc<Planner>,
}

fn start(flags: &Flags, parts: Parts) -> ExitCode {
    let flags = flags.clone();
    let built = tauri::Builder::default()
        .plugin(single_instance::plugin(bus_name(&flags), |app| {
            if let Some(desktop) = app.try_state::<Desktop<Wry>>() {
                desktop.open(app);
            }
        }))
        .plugin(autostart::plugin())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(ask::handler())
        .setup(move |app| set_up(app.handle(), &flags, parts))
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(window_life::follow);
            ExitCode::SUCCESS
        }
        Err(error) => {
            if single_instance::was_left_alone(&error) {
                // Replaces this program and does not come back, unless the first one is still there after all.
                let _ = single_instance::start_again();
            }
            say(&error);
            ExitCode::from(REFUSED)
        }
    }
}

fn set_up(app: &AppHandle<Wry>, flags: &Flags, parts: Parts) -> Result<(), Box<dyn std::error::Error>> {
    let Parts { running, words, mut alarm, notifier, planner } = parts;
    if let Some(error) = planner.refusal()
        && flags.hidden
    {
        say(error);
        std::process::exit(REFUSED.into());
    }
    let chosen = app.clone();
    let tray = Tray::start(app, words, move |command| choose(&chosen, command));
    app.manage(planner.clone());
    follow_gnome(notifier.quiet());
    app.manage(Desktop::new(planner.clone(), notifier.clone(), tray, flags));
    let _ = running.set(app.clone());
    let desktop = app.state::<Desktop<Wry>>();
    if !flags.hidden {
        window::build(app, desktop.theme())?;
    }
    let app = app.clone();
    let hidden = flags.hidden;
    let reminders = std::thread::Builder::new().name("reminders".into()).spawn(move || {
        if !hidden {
            // Two programs start at once here, this one and its page: the page goes first.
            std::thread::park_timeout(FIRST_SCREEN);
        }
        notifier.quiet().wait_settled(DESKTOP_SETTLES);
        // Where it was switched on, it has to name the program that runs now. Not being able to is no reason not to start.
        let _ = autostart::refresh(&app);
        if hidden {
            planner.remind_to_unlock();
        }
        reminder_loop::run(&planner, &mut alarm, || {
            AfterTurn::GoOn(app.try_state::<Desktop<Wry>>().and_then(|desktop| desktop.refresh_tray()))
        });
    })?;
    let _ = desktop.reminders.set(reminders.thread().clone());
    Ok(())
}

fn surroundings(
    flags: &Flags,
    clock: Arc<dyn Clock>,
    notifier: Arc<DesktopNotifier>,
    running: &Running,
    poke: Poke,
) -> Surroundings {
    let running = running.clone();
    Surroundings {
        clock,
        notifier,
        shell: Arc::new(AtDesktop(running.clone())),
        on_change: Box::new(move |areas: &[Area]| {
            if let Some(app) = running.get() {
                events::changed(app, areas);
            }
        }),
        wake: Box::new(move || poke.poke()),
        calibration: Calibration::Measured,
        data_folder: flags.data_folder().display().to_string(),
    }
}

/// The desktop may be disturbed again, or no longer: reminders and screens look anew.
fn desktop_changed(running: Running, poke: Poke) -> impl Fn() + Send + Sync + 'static {
    move || {
        poke.poke();
        if let Some(app) = running.get() {
            events::changed(app, &[Area::Today, Area::Inbox, Area::Settings]);
        }
    }
}

fn notice_sink(running: Running) -> Arc<dyn Fn(NoticeId, NoticeEvent) + Send + Sync> {
    Arc::new(move |notice, event| {
        let Some(app) = running.get() else { return };
        let Some(desktop) = app.try_state::<Desktop<Wry>>() else { return };
        // What cannot be stored now, on a full disk, stays open in the inbox.
        let _ = desktop.planner.notice_event(notice, event);
        if event == NoticeEvent::Pressed(NoticeButton::Open) {
            let screen = match desktop.planner.notice_opens(notice) {
                NoticeOpens::Inbox => OpenScreen::Inbox,
                NoticeOpens::Week => OpenScreen::Week,
            };
            desktop.open_on(app, screen);
        }
    })
}

fn choose(app: &AppHandle<Wry>, command: TrayCommand) {
    let Some(desktop) = app.try_state::<Desktop<Wry>>() else { return };
    let planner = &desktop.planner;
    // Locked in the meantime: the menu says so by then.
    let _ = match command {
        TrayCommand::Open => {
            desktop.open(app);
            Ok(())
        }
        TrayCommand::SilenceOneHour => planner.silence(&SilenceInput::from_tray(SilenceFor::OneHour)),
        TrayCommand::SilenceUntilTomorrow => {
            planner.silence(&SilenceInput::from_tray(SilenceFor::UntilTomorrow))
        }
        TrayCommand::SilenceUntil => {
            desktop.open_on(app, OpenScreen::Settings);
            Ok(())
        }
        TrayCommand::EndSilence => planner.end_silence(),
        TrayCommand::Lock => desktop.lock(app),
        TrayCommand::Quit => {
            app.exit(0);
            Ok(())
        }
    };
}

fn fill_with_sample(planner: &Planner, flags: &Flags) -> ExitCode {
    // Whoever looks at a sample need not be asked what closing the window means.
    let preferences = Preferences { keep_running: Some(true), ..Preferences::default() };
    let filled: Result<(), Box<dyn std::error::Error>> = planner
        .fill_with_sample()
        .map_err(Into::into)
        .and_then(|()| Ok(preferences.write(&flags.data_folder())?));
    match filled {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&*error);
            ExitCode::from(REFUSED)
        }
    }
}

/// The name on the bus; another data folder is another program.
fn bus_name(flags: &Flags) -> String {
    const NAME: &str = "org.interlude.Interlude";
    match &flags.data_dir {
        None => NAME.to_owned(),
        Some(folder) => {
            let mut hasher = DefaultHasher::new();
            std::path::absolute(folder).unwrap_or_else(|_| folder.clone()).hash(&mut hasher);
            format!("{NAME}.f{:016x}", hasher.finish())
        }
    }
}

/// One line for whoever started the program: no word of the person's is in it.
fn say(error: &dyn std::error::Error) {
    let _ = writeln!(io::stderr(), "interlude: {error}");
}
