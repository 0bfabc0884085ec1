//! The TypeScript side of the table: one type with a method for each line, and every type that these name.
//!
//! `cargo xtask bindings` runs the test below; the screens are checked against what it writes.

use super::table::each_type;
use super::written::Written;
use crate::view::{AppError, Area};
use ts_rs::{Config, TS};

#[test]
fn export_bindings() {
    let unwanted = tempfile::tempdir().unwrap();
    // Without a folder that was asked for, nothing is written into the repository.
    let asked = Config::from_env();
    let was_asked = asked.out_dir() != Config::new().out_dir();
    let config = if was_asked { asked } else { Config::new().with_out_dir(unwanted.path()) };
    let config = config.with_large_int("number");
    let mut written = Written::new(config);
    each_type(&mut written);
    // What the window is told without having asked.
    Area::export_all(&written.config).unwrap();
    AppError::export_all(&written.config).unwrap();
    let folder = written.config.out_dir();
    std::fs::write(folder.join("Api.ts"), written.text()).unwrap();
    let files = std::fs::read_dir(folder).unwrap().count();
    assert!(files >= 40, "{files} types");
}
