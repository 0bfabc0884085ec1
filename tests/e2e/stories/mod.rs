//! Stories: what a person lives through with the program, told in its real window.

mod bare_desktop;
mod first_evening;
mod folders;
mod forms;
mod hanging;
mod ideas;
mod killed;
mod passphrase;
mod quiet_desktop;
mod real_dunst;
mod roles;
mod second_start;
mod waking;
mod week;
