//! Stories: what a person lives through with the program, told in its real window.

mod bare_desktop;
mod first_evening;
mod folders;
mod forms;
mod killed;
mod passphrase;
mod real_dunst;
mod second_start;
