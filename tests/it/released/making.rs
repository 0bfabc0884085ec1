//! Makes the vaults of the present schema. Run by hand, once, before the first step of the next one is written.

use super::life;
use crate::trial::Trial;
use std::fs;
use std::path::{Path, PathBuf};

/// The passphrase of the vaults that have one; it also stands in a file beside each.
pub const PASSPHRASE: &str = "a quiet évening, zwölf Tassen 🍵";

/// Where the vaults of all released schemas are.
pub fn vaults() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/vaults")
}

#[test]
#[ignore = "makes the vaults of a schema that is to be released; see tests/fixtures/vaults/README.md"]
fn make_the_vaults_of_the_present_schema() {
    let schema = std::env::var("INTERLUDE_SCHEMA").expect("the number of the schema, such as 0002");
    let make = |protection: &str, passphrase: Option<&str>| {
        let target = vaults().join(format!("{schema}-{protection}"));
        assert!(!target.exists(), "{schema} was made before; what is released is never made anew");
        let mut trial = Trial::at(life::ZONE, "2026-09-28T12:00:00");
        let typed = || passphrase.map(str::to_owned);
        trial.planner().create_vault(typed(), typed()).unwrap();
        life::live(&mut trial, passphrase);
        fs::create_dir_all(&target).unwrap();
        trial.look_into(|folder| {
            for name in ["interlude.db", "interlude.keys.json"] {
                fs::copy(folder.path().join(name), target.join(name)).unwrap();
            }
            Ok(())
        });
        if let Some(passphrase) = passphrase {
            fs::write(target.join("passphrase.txt"), passphrase).unwrap();
        }
    };
    make("open", None);
    make("passphrase", Some(PASSPHRASE));
}
