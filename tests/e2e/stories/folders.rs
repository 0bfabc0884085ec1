//! Folders that cannot be used, and a vault that cannot be read: said calmly, and left alone.

use std::fs;
use std::os::unix::fs::symlink;

use crate::app::{self, App};
use crate::desk::{Desk, on_a_desk};
use crate::hand::named;
use crate::processes::wait_for;
use crate::program::program;
use crate::{seed, vault};

#[test]
fn an_emptied_database_beside_its_key_file_is_damage_and_is_not_touched() {
    on_a_desk(|desk| {
        seed::blank(desk);
        fs::write(desk.data().join(vault::DATABASE), "").expect("an emptied file");
        damage_is_said_and_nothing_is_touched(desk);
    });
}

#[test]
fn a_lost_database_and_a_foreign_one_are_damage_too() {
    on_a_desk(|desk| {
        seed::blank(desk);
        fs::remove_file(desk.data().join(vault::DATABASE)).expect("a lost file");
        damage_is_said_and_nothing_is_touched(desk);
        fs::write(desk.data().join(vault::DATABASE), vec![0x5a; 40_960]).expect("a foreign file");
        damage_is_said_and_nothing_is_touched(desk);
    });
}

#[test]
fn a_folder_that_is_a_link_is_refused_and_nothing_is_made_behind_it() {
    on_a_desk(|desk| {
        let real = desk.home("elsewhere");
        fs::create_dir(&real).expect("a folder");
        symlink(&real, desk.data()).expect("a link");
        let run = App::open(desk, &[]);
        run.page.says("recovery", "The data folder can't be used.");
        run.page.says("refused-reason", "is a link to somewhere else");
        run.page.says("data-folder", &desk.data().display().to_string());
        quit(run, desk);
        assert!(vault::files(&real).is_empty() && desk.data().is_symlink());
    });
}

#[test]
fn a_refused_folder_ends_a_hidden_start_with_one_line() {
    on_a_desk(|desk| {
        let real = desk.home("elsewhere");
        fs::create_dir(&real).expect("a folder");
        symlink(&real, desk.data()).expect("a link");
        let ended = desk.command(program()).arg("--hidden").output().expect("the program");
        let said = String::from_utf8(ended.stderr).expect("text");
        assert_eq!(ended.status.code(), Some(2), "{said}");
        assert_eq!(said, "interlude: the data folder is a link or has one in it\n");
        assert!(ended.stdout.is_empty() && vault::files(&real).is_empty());
    });
}

fn damage_is_said_and_nothing_is_touched(desk: &Desk) {
    let before = vault::files(&desk.data());
    assert!(before.contains_key(vault::KEYS));
    let run = App::open(desk, &[]);
    run.page.says("recovery", "Your planner's file can't be read.");
    run.page.says("data-folder", &desk.data().display().to_string());
    assert!(!run.page.has(&named("first-run")), "it is no first run");
    quit(run, desk);
    assert!(vault::files(&desk.data()) == before, "every byte is as it was");
}

fn quit(run: App, desk: &Desk) {
    run.page.click_last(&named("quit"));
    run.wait_for_end();
    wait_for("the window to be gone", || !app::has_window(desk));
}
