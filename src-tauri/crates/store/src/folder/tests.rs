//! Tests of the folder on a real file system.

use super::*;

fn refused(path: &Path) -> FolderError {
    Folder::prepare(path).unwrap_err()
}

#[test]
fn a_missing_folder_is_made_with_its_parents() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("one/two/data");
    let folder = Folder::prepare(&path).unwrap();
    assert!(folder.path().is_dir());
    assert!(!format!("{folder:?}").contains("two"), "a path is not printed");
}

#[test]
fn a_second_process_is_kept_out_until_the_first_is_gone() {
    let home = tempfile::tempdir().unwrap();
    let first = Folder::prepare(home.path()).unwrap();
    assert!(matches!(refused(home.path()), FolderError::AlreadyRunning));
    drop(first);
    Folder::prepare(home.path()).unwrap();
}

#[test]
fn a_file_in_place_of_the_folder_or_of_a_parent_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("file");
    fs::write(&file, b"tea").unwrap();
    assert!(matches!(refused(&file), FolderError::NotAFolder));
    assert!(matches!(refused(&file.join("data")), FolderError::NotAFolder));
    assert_eq!(fs::read(&file).unwrap(), b"tea");
}

#[test]
fn a_folder_in_place_of_a_file_is_refused() {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join(DATABASE)).unwrap();
    assert!(matches!(refused(home.path()), FolderError::NotAFolder));
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().mode() & 0o777
    }

    #[test]
    fn what_is_made_is_private() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("one/data");
        let folder = Folder::prepare(&path).unwrap();
        assert_eq!((mode(&home.path().join("one")), mode(&path)), (0o700, 0o700));
        assert_eq!(mode(&folder.file(LOCK)), 0o600);
        create(&folder.file("new")).unwrap();
        assert_eq!(mode(&folder.file("new")), 0o600);
    }

    #[test]
    fn looser_modes_are_corrected() {
        let home = tempfile::tempdir().unwrap();
        fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let names = [DATABASE, KEYS, JOURNAL, KEYS_PREVIOUS, SEALED, SHOWN, "interlude.sealed.aside-1"];
        for name in names {
            fs::write(home.path().join(name), b"").unwrap();
            fs::set_permissions(home.path().join(name), fs::Permissions::from_mode(0o666)).unwrap();
        }
        Folder::prepare(home.path()).unwrap();
        assert_eq!(mode(home.path()), 0o700);
        for name in names {
            assert_eq!(mode(&home.path().join(name)), 0o600, "{name}");
        }
    }

    #[test]
    fn a_link_is_refused_however_it_is_written() {
        let home = tempfile::tempdir().unwrap();
        let (real, link) = (home.path().join("real"), home.path().join("link"));
        fs::create_dir(&real).unwrap();
        symlink(&real, &link).unwrap();
        for path in [link.clone(), link.join(""), link.join(".")] {
            assert!(matches!(refused(&path), FolderError::Link), "{}", path.display());
        }
        symlink(home.path().join("nowhere"), home.path().join("dangling")).unwrap();
        assert!(matches!(refused(&home.path().join("dangling")), FolderError::Link));
        assert!(!home.path().join("nowhere").exists());
        assert_eq!(fs::read_dir(&real).unwrap().count(), 0);
    }

    #[test]
    fn a_link_among_the_files_is_refused() {
        for name in [DATABASE, KEYS, LOCK, ATTEMPTS] {
            let home = tempfile::tempdir().unwrap();
            let (data, outside) = (home.path().join("data"), home.path().join("outside"));
            fs::create_dir(&data).unwrap();
            fs::write(&outside, b"tea").unwrap();
            fs::set_permissions(&outside, fs::Permissions::from_mode(0o644)).unwrap();
            symlink(&outside, data.join(name)).unwrap();
            assert!(matches!(refused(&data), FolderError::Link), "{name}");
            assert_eq!((fs::read(&outside).unwrap().as_slice(), mode(&outside)), (b"tea".as_slice(), 0o644));
        }
    }

    #[test]
    fn a_parent_may_be_a_link() {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("real")).unwrap();
        symlink(home.path().join("real"), home.path().join("link")).unwrap();
        let folder = Folder::prepare(&home.path().join("link/data")).unwrap();
        crate::Vault::create(&folder, crate::Protect::Device).unwrap();
    }

    #[test]
    fn another_owner_is_refused() {
        if !rustix::process::geteuid().is_root() {
            // Only root can give a folder away; the same is tried from outside as another account.
            return;
        }
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("data");
        Folder::prepare(&data).unwrap();
        fs::write(data.join(DATABASE), b"").unwrap();
        std::os::unix::fs::chown(data.join(DATABASE), Some(65534), None).unwrap();
        assert!(matches!(refused(&data), FolderError::OtherOwner));
        fs::remove_file(data.join(DATABASE)).unwrap();
        std::os::unix::fs::chown(&data, Some(65534), None).unwrap();
        assert!(matches!(refused(&data), FolderError::OtherOwner));
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_refused() {
        let home = tempfile::tempdir().unwrap();
        fs::set_permissions(home.path(), fs::Permissions::from_mode(0o500)).unwrap();
        if rustix::process::geteuid().is_root() {
            // Root writes anywhere; only a file system that refuses stops it.
            assert!(matches!(refused(Path::new("/proc/interlude")), FolderError::Io(_)));
            return;
        }
        assert!(matches!(refused(home.path()), FolderError::NotWritable));
        assert!(matches!(refused(&home.path().join("data")), FolderError::NotWritable));
    }
}
