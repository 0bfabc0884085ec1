//! Copying and comparing: all documents are read before anything is written.

use super::difference::difference;
use super::documents::{DOCUMENTS, Document};
use super::trim::trim;
use crate::failure::Failure;
use crate::project::Project;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

/// Brings the documents in `docs` up to date with those in `folder`.
pub fn copy(project: &Project, folder: &str) -> Result<(), Failure> {
    let wanted = read(folder)?;
    let docs = place(project);
    std::fs::create_dir_all(&docs).map_err(Failure::file(&docs))?;
    let mut changed = 0;
    for (document, text) in &wanted {
        let path = docs.join(document.name);
        if present(&path)?.as_deref() != Some(text.as_bytes()) {
            std::fs::write(&path, text).map_err(Failure::file(&path))?;
            println!("   docs/{} is written", document.name);
            changed += 1;
        }
    }
    println!("   {} documents in docs, {changed} of them changed", wanted.len());
    Ok(())
}

/// Names each document in `docs` that is not as `folder` has it; fails where there is one. Writes nothing.
pub fn check(project: &Project, folder: &str) -> Result<(), Failure> {
    let wanted = read(folder)?;
    let docs = place(project);
    let mut differ = 0;
    for (document, text) in &wanted {
        let Some(bytes) = present(&docs.join(document.name))? else {
            println!("   docs/{} is missing", document.name);
            differ += 1;
            continue;
        };
        if let Some(first) = difference(&String::from_utf8_lossy(&bytes), text) {
            println!("   docs/{} differs from line {} on", document.name, first.line);
            for side in first.told() {
                println!("      {side}");
            }
            differ += 1;
        }
    }
    if differ == 0 {
        println!("   {} documents in docs are up to date", wanted.len());
        return Ok(());
    }
    println!("   {differ} of {} documents differ: run `cargo xtask contract FOLDER`", wanted.len());
    Err(Failure::Told)
}

fn place(project: &Project) -> PathBuf {
    project.root().join("docs")
}

/// Every document of `folder` as it shall stand in the repository.
fn read(folder: &str) -> Result<Vec<(&'static Document, String)>, Failure> {
    let folder = std::path::absolute(folder).map_err(Failure::given(folder.as_ref()))?;
    if !folder.is_dir() {
        let source = Error::new(ErrorKind::NotFound, "is not a folder");
        return Err(Failure::Given { path: folder, source });
    }
    let mut read = Vec::new();
    for document in DOCUMENTS {
        let path = folder.join(document.name);
        let text = std::fs::read_to_string(&path).map_err(Failure::given(&path))?;
        let trimmed = trim(&text, document.left_out);
        for one in trimmed.idle {
            println!("   {} has no \"{}\" to leave out ({})", document.name, one.cut.sought(), one.why);
        }
        read.push((document, trimmed.text));
    }
    Ok(read)
}

/// The bytes of a file of the repository; `None` where there is no such file.
fn present(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::file(path)(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_in_which_one_document_is_missing_is_refused_as_a_whole() {
        let folder = std::env::temp_dir().join(format!("xtask-contract-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for document in DOCUMENTS.iter().skip(1) {
            std::fs::write(folder.join(document.name), "a\n").unwrap();
        }
        let failure = read(folder.to_str().unwrap()).unwrap_err();
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(failure.exit_code(), 2);
        assert!(failure.to_string().contains("PRODUCT.md"), "{failure}");
    }

    #[test]
    fn a_folder_that_is_not_there_is_refused() {
        for folder in ["", "no such folder"] {
            assert_eq!(read(folder).unwrap_err().exit_code(), 2, "{folder}");
        }
    }
}
