//! Face: what the tray shows, as the desktop asks for it.
//!
//! The desktop's questions are answered on a thread of the bus, which must not wait: what a person chose is only handed
//! on, and so is a refusal.

use std::io::Cursor;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

use ksni::menu::StandardItem;
use ksni::{Icon, MenuItem, OfflineReason, ToolTip};
use png::{ColorType, Decoder, Transformations};

use super::order::{Choice, Order};
use crate::platform::tray_menu::{self, TrayCommand};
use crate::platform::tray_state::TrayState;
use crate::words::Words;

const ID: &str = "interlude";
const PLAIN: &[u8] = include_bytes!("../../../../../icons/tray.png");
const DOTTED: &[u8] = include_bytes!("../../../../../icons/tray-open.png");

/// What the desktop shows of this program.
pub(super) struct Face {
    words: Arc<Words>,
    state: TrayState,
    /// One colour; with a dot where something is open.
    plain: Vec<Icon>,
    dotted: Vec<Icon>,
    tells: Tells,
}

/// Where a face tells what happens to it.
pub(super) struct Tells {
    /// Whether anything on this desktop shows it.
    pub(super) shown: Arc<AtomicBool>,
    /// What a person chose.
    pub(super) chosen: Sender<Choice>,
    /// That the desktop refused it.
    pub(super) orders: Sender<Order>,
}

impl Face {
    pub(super) fn new(words: Arc<Words>, state: TrayState, tells: Tells) -> Face {
        // A picture that cannot be read is left out; a test keeps them readable.
        let picture = |bytes| decoded(bytes).into_iter().collect();
        Face { words, state, plain: picture(PLAIN), dotted: picture(DOTTED), tells }
    }

    /// Changes what it shows; the desktop is told only what has changed by that.
    pub(super) fn show(&mut self, state: TrayState) {
        self.state = state;
    }

    fn choose(&self, command: TrayCommand) {
        // Nobody listens only where no thread could be started.
        let _ = self.tells.chosen.send((command, ksni::current_xdg_activation_token()));
    }
}

impl ksni::Tray for Face {
    fn id(&self) -> String {
        ID.to_owned()
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.choose(TrayCommand::Open);
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        if self.state.open_items { self.dotted.clone() } else { self.plain.clone() }
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip {
            icon_pixmap: self.icon_pixmap(),
            description: self.words.get("tray-title", &[]),
            ..ToolTip::default()
        }
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        let mut menu: Vec<MenuItem<Self>> = tray_menu::sayings(&self.state, &self.words)
            .into_iter()
            .map(|(_, line)| {
                StandardItem { label: label(&line), enabled: false, ..Default::default() }.into()
            })
            .collect();
        menu.push(MenuItem::Separator);
        menu.extend(tray_menu::items(&self.state, &self.words).into_iter().map(
            |(command, line, enabled)| {
                let activate: Box<dyn Fn(&mut Face) + Send> = Box::new(move |face| face.choose(command));
                StandardItem { label: label(&line), enabled, activate, ..Default::default() }.into()
            },
        ));
        menu
    }

    fn watcher_online(&self) {
        self.tells.shown.store(true, Ordering::Relaxed);
    }

    fn watcher_offline(&self, reason: OfflineReason) -> bool {
        self.tells.shown.store(false, Ordering::Relaxed);
        if matches!(reason, OfflineReason::Error(_)) {
            let _ = self.tells.orders.send(Order::Refused);
        }
        // It waits for the next one.
        true
    }
}

/// A menu takes the letter after a lone underscore for a key.
fn label(line: &str) -> String {
    line.replace('_', "__")
}

/// Returns a picture as trays want it: alpha, red, green, blue.
fn decoded(bytes: &[u8]) -> Option<Icon> {
    let mut decoder = Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let mut data = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut data).ok()?;
    if frame.color_type != ColorType::Rgba {
        return None;
    }
    data.truncate(frame.buffer_size());
    for pixel in data.chunks_exact_mut(4) {
        pixel.rotate_right(1);
    }
    Some(Icon { width: frame.width.try_into().ok()?, height: frame.height.try_into().ok()?, data })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ksni::Tray;
    use std::sync::mpsc::{Receiver, channel};

    fn face(state: TrayState) -> (Face, Receiver<Choice>, Receiver<Order>) {
        let ((chosen, choices), (orders, refusals)) = (channel(), channel());
        let tells = Tells { shown: Arc::default(), chosen, orders };
        (Face::new(Arc::new(Words::in_language("en")), state, tells), choices, refusals)
    }

    #[test]
    fn both_pictures_can_be_read_and_are_two() {
        let plain = decoded(PLAIN).expect("the picture");
        let dotted = decoded(DOTTED).expect("the other one");
        for picture in [&plain, &dotted] {
            assert_eq!((picture.width, picture.height, picture.data.len()), (32, 32, 32 * 32 * 4));
            assert!(picture.data.chunks(4).any(|pixel| pixel[0] == 0xff), "something of it is opaque");
            assert_eq!(picture.data[0], 0, "the corner is clear");
        }
        assert_ne!(plain.data, dotted.data);
    }

    #[test]
    fn the_icon_has_a_dot_where_something_is_open() {
        let open = TrayState { open_items: true, ..TrayState::at_start() };
        let (mut face, ..) = face(TrayState::at_start());
        let plain = face.icon_pixmap().remove(0).data;
        face.show(open);
        assert_ne!(face.icon_pixmap().remove(0).data, plain);
    }

    #[test]
    fn what_only_says_something_stands_above_the_separator_and_cannot_be_chosen() {
        let (face, ..) = face(TrayState::at_start());
        let lines: Vec<String> = face
            .menu()
            .into_iter()
            .map(|item| match item {
                MenuItem::Standard(item) => format!("{} {}", item.label, item.enabled),
                _ => "-".to_owned(),
            })
            .collect();
        assert_eq!(lines[..3], ["Nothing is planned false", "-", "Open Interlude true"]);
        assert_eq!(lines.last().map(String::as_str), Some("Quit true"));
    }

    #[test]
    fn a_choice_is_handed_on_and_a_click_opens() {
        let (mut face, choices, refusals) = face(TrayState::at_start());
        if let Some(MenuItem::Standard(quit)) = face.menu().pop() {
            (quit.activate)(&mut face);
        }
        face.activate(0, 0);
        face.secondary_activate(0, 0);
        let commands: Vec<TrayCommand> = choices.try_iter().map(|(command, _)| command).collect();
        assert_eq!(commands, [TrayCommand::Quit, TrayCommand::Open]);
        assert!(face.watcher_offline(OfflineReason::No));
        assert_eq!(refusals.try_iter().count(), 0);
    }

    #[test]
    fn an_underscore_in_a_line_is_one_on_the_screen() {
        assert_eq!(label("a_b"), "a__b");
    }
}
