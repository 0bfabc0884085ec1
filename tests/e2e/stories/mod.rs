//! Stories: what a person lives through with the program, told in its real window.

mod bare_desktop;
mod bus_ends;
mod ends;
mod fake_windows;
mod fence;
mod file_dialogs;
mod first_evening;
mod folders;
mod forms;
mod hanging;
mod ideas;
mod killed;
mod long_form;
mod memory;
mod openings;
mod passphrase;
mod quiet_desktop;
mod real_dunst;
mod roles;
mod second_start;
mod starts;
mod typed_words;
mod versions;
mod waking;
mod week;
mod wiped;
