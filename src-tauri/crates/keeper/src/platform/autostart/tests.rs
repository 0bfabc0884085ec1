//! What the entry says, and which entries count.

use super::*;

const PROGRAM: &str = "/usr/bin/interlude";

/// What earlier versions wrote.
const EARLIER: &str = "[Desktop Entry]\nType=Application\nVersion=1.0\nName=interlude\nComment=interlude startup script\n\
                       Exec=/opt/old place/interlude --hidden\nStartupNotify=false\nTerminal=false";

fn entries() -> (tempfile::TempDir, Entries) {
    let home = tempfile::tempdir().expect("a home");
    let entries = Entries::inside(&home.path().join("settings"), &home.path().join(".config"));
    (home, entries)
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
    fs::write(path, text).expect("the entry");
}

fn command(entries: &Entries) -> String {
    let text = fs::read_to_string(&entries.ours).expect("the entry");
    value(&text, "Exec").expect("a command").to_owned()
}

#[track_caller]
fn check(program: &str, line: &str) {
    assert_eq!(exec(Path::new(program)).expect("a command"), line, "{program}");
}

#[test]
fn the_command_is_quoted_as_the_specification_says() {
    check("/usr/bin/interlude", r#""/usr/bin/interlude" --hidden"#);
    check("/opt/my programs/interlude", r#""/opt/my programs/interlude" --hidden"#);
    check("/opt/100% & more/interlude", r#""/opt/100%% & more/interlude" --hidden"#);
    check("/opt/$a`b\"c", r#""/opt/\\$a\\`b\\"c" --hidden"#);
    check(r"/opt/a\b", r#""/opt/a\\\\b" --hidden"#);
    check("/opt/a\nb\tc", r#""/opt/a\nb\tc" --hidden"#);
}

#[test]
fn a_path_that_is_no_text_is_refused() {
    use std::ffi::OsStr;
    let error = exec(Path::new(OsStr::from_bytes(b"/opt/\xff/interlude"))).expect_err("no text");
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
}

#[test]
fn it_is_off_until_it_is_switched_on_and_off_again_after_that() {
    let (_home, entries) = entries();
    assert!(!entries.is_on().expect("read"));
    entries.remove().expect("nothing to remove");
    entries.refresh(Path::new(PROGRAM)).expect("nothing to write");
    assert!(!entries.ours.exists(), "a start alone switches nothing on");
    entries.write(Path::new(PROGRAM)).expect("written");
    entries.write(Path::new(PROGRAM)).expect("written again");
    assert!(entries.is_on().expect("read"));
    assert_eq!(fs::metadata(&entries.ours).expect("the entry").permissions().mode() & 0o777, 0o644);
    let folder = entries.ours.parent().expect("a folder");
    assert_eq!(fs::read_dir(folder).expect("the folder").count(), 1, "nothing else is left");
    entries.remove().expect("removed");
    assert!(!entries.is_on().expect("read"));
}

#[test]
fn an_entry_that_a_desktop_switched_off_is_off_and_stays_so() {
    for line in ["Hidden=true", "X-GNOME-Autostart-enabled = false"] {
        let (_home, entries) = entries();
        let text = format!("# a comment\n[Desktop Entry]\nExec=interlude\n{line}\n[Other]\nHidden=false\n");
        put(&entries.ours, &text);
        assert!(!entries.is_on().expect("read"), "{line}");
        entries.refresh(Path::new(PROGRAM)).expect("nothing to do");
        assert_eq!(fs::read_to_string(&entries.ours).expect("the entry"), text);
    }
    assert!(says_on("[Desktop Entry]\nHidden=false\nX-GNOME-Autostart-enabled=true\n[Other]\nHidden=true\n"));
}

#[test]
fn an_entry_of_an_earlier_version_counts_and_is_replaced() {
    let (_home, entries) = entries();
    put(&entries.earlier, EARLIER);
    assert!(entries.is_on().expect("read"));
    entries.refresh(Path::new(PROGRAM)).expect("replaced");
    assert!(!entries.earlier.exists());
    assert_eq!(command(&entries), r#""/usr/bin/interlude" --hidden"#);
    put(&entries.earlier, EARLIER);
    entries.remove().expect("removed");
    assert!(!entries.earlier.exists() && !entries.ours.exists());
}

#[test]
fn where_both_are_the_same_file_it_is_written_and_not_removed() {
    let home = tempfile::tempdir().expect("a home");
    let entries = Entries::inside(home.path(), home.path());
    put(&entries.ours, EARLIER);
    entries.refresh(Path::new(PROGRAM)).expect("replaced");
    assert_eq!(command(&entries), r#""/usr/bin/interlude" --hidden"#);
}

#[test]
fn a_moved_program_is_named_anew_and_an_entry_that_is_right_is_left_alone() {
    let (_home, entries) = entries();
    entries.write(Path::new("/opt/before/interlude")).expect("written");
    entries.refresh(Path::new(PROGRAM)).expect("named anew");
    assert_eq!(command(&entries), r#""/usr/bin/interlude" --hidden"#);
    let text =
        format!("{}X-GNOME-Autostart-Delay=5\n", fs::read_to_string(&entries.ours).expect("the entry"));
    put(&entries.ours, &text);
    entries.refresh(Path::new(PROGRAM)).expect("nothing to do");
    assert_eq!(fs::read_to_string(&entries.ours).expect("the entry"), text);
}

#[test]
fn an_entry_that_lost_its_text_in_a_crash_is_on_and_is_mended() {
    let (_home, entries) = entries();
    put(&entries.ours, "");
    assert!(entries.is_on().expect("read"));
    entries.refresh(Path::new(PROGRAM)).expect("mended");
    assert_eq!(command(&entries), r#""/usr/bin/interlude" --hidden"#);
}

#[test]
fn a_folder_that_cannot_be_read_is_neither_on_nor_off() {
    let (home, entries) = entries();
    fs::write(home.path().join("settings"), "no folder").expect("a file in its place");
    assert!(entries.is_on().is_err());
    assert!(entries.write(Path::new(PROGRAM)).is_err());
}

#[test]
fn a_program_whose_file_was_replaced_is_named_without_the_mark() {
    let folder = tempfile::tempdir().expect("a folder");
    let gone = folder.path().join("interlude (deleted)");
    assert_eq!(still_named(gone.clone()), folder.path().join("interlude"));
    fs::write(&gone, "").expect("a program of that very name");
    assert_eq!(still_named(gone.clone()), gone);
    assert_eq!(still_named(PathBuf::from(PROGRAM)), Path::new(PROGRAM));
}
