//! A disk without room: said as such, the older vault stays as it was, and with room the upgrade comes about.

use super::*;

/// A step that meets a full disk: no page may be added.
const FULL: Step = Step(
    "PRAGMA max_page_count = 1; UPDATE test_words SET word = 'gone';
    INSERT INTO test_words (word) VALUES (hex(zeroblob(50000)))",
);

#[test]
fn a_disk_that_is_full_within_a_step_is_said_and_the_older_vault_holds() {
    const TOO_LARGE: &[Step] = &[BASELINE, FULL];
    let (_home, folder) = old();
    let before = fs::read(folder.file(DATABASE)).unwrap();
    assert!(matches!(Vault::open_device_by(&folder, TOO_LARGE), Err(StoreError::DiskFull)));
    assert_eq!(fs::read(folder.file(DATABASE)).unwrap(), before);
    check_copy(&folder, COPY, 1);
    check_upgraded(&Vault::open_device_by(&folder, NOW).unwrap());
}

/// A full disk for the copy needs a file system of its own, which Linux gives to anybody within a name space.
#[cfg(target_os = "linux")]
mod small_disk {
    use std::io::{Read, Write};
    use std::process::{Command, Stdio};

    use super::*;

    /// Not a test of its own: it is started by the one below, where the folder that it is given is a small disk.
    #[test]
    #[ignore = "started by another test, on a small disk"]
    fn child_on_a_small_disk() {
        let mut disk = String::new();
        std::io::stdin().read_to_string(&mut disk).unwrap();
        let disk = Path::new(&disk);
        let folder = Folder::prepare(&disk.join("data")).unwrap();
        let mut vault = Vault::create_by(&folder, Protect::Device, THEN).unwrap();
        save_canary(&mut vault);
        vault.close().unwrap();
        let filling = disk.join("filling");
        // One page is left, so writing the copy begins and does not come to its end.
        let room = rustix::fs::statvfs(disk).unwrap();
        let free = usize::try_from(room.f_bavail * room.f_frsize).unwrap();
        write(&filling, &vec![1; free - 8192]);
        let before = snapshot(&folder);
        assert!(matches!(Vault::open_device_by(&folder, NOW), Err(StoreError::DiskFull)));
        assert_eq!(snapshot(&folder), before, "nothing is left of the copy, and the vault is as it was");
        fs::remove_file(filling).unwrap();
        check_upgraded(&Vault::open_device_by(&folder, NOW).unwrap());
        println!("\nall of it");
    }

    #[test]
    fn a_disk_that_is_full_while_the_copy_is_made_is_said_and_nothing_is_changed() {
        let home = tempfile::tempdir().unwrap();
        let inside =
            "mount -t tmpfs -o size=4m none \"$INTERLUDE_SMALL_DISK\" || exit 77; exec \"$0\" \"$@\"";
        let name = "vault::tests::upgrade::room::small_disk::child_on_a_small_disk";
        let child = Command::new("unshare")
            .args(["--user", "--map-root-user", "--mount", "sh", "-c", inside])
            .arg(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "--nocapture", name])
            .env("INTERLUDE_SMALL_DISK", home.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        // Where the system gives no name space there is no small disk to try it on.
        let Ok(mut child) = child else { return };
        let path = home.path().to_str().unwrap().as_bytes();
        let _ = child.stdin.take().unwrap().write_all(path);
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stdout);
        let refused = String::from_utf8_lossy(&output.stderr).contains("unshare");
        if refused || output.status.code() == Some(77) {
            return;
        }
        assert!(
            told.lines().any(|line| line == "all of it"),
            "{told}\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
