//! A whole life with a plan, for each role: from the first evening to an outcome that is taken back. What comes on the desktop, what Today
//! suggests, what stands in the inbox and on Plan is told in one text per role, and nothing else happens.

mod begin;
mod ending;
mod life;
mod stands;

pub use stands::stands;

use interlude_domain::plan::Role;

#[track_caller]
fn reads(role: Role, longer_until: &str, expected: &str) {
    let mut life = begin::first_evening(role);
    begin::first_week(&mut life);
    begin::second_week(&mut life);
    ending::more_time(&mut life, longer_until);
    ending::looked_back(&mut life);
    ending::decided_and_taken_back(&mut life, role);
    let told = life.told();
    let differs = told.lines().zip(expected.lines()).position(|(told, expected)| told != expected);
    assert!(told == expected, "from line {differs:?} on it reads\n{told}");
}

#[test]
fn where_they_asked_and_they_end_it() {
    reads(Role::TheyAsked, "2026-11-29", include_str!("they_asked.txt"));
}

#[test]
fn where_i_asked_and_we_go_on_together() {
    reads(Role::IAsked, "2026-12-13", include_str!("i_asked.txt"));
}

#[test]
fn where_both_asked_and_i_part() {
    reads(Role::Both, "2026-11-29", include_str!("both.txt"));
}

#[test]
fn where_it_is_unclear_who_asked_and_after_help_we_go_on() {
    reads(Role::Unclear, "2026-12-13", include_str!("unclear.txt"));
}
