//! Stamps: a note in the build folder of what a step was done with, so that it is not done twice.

use crate::failure::Failure;
use crate::project::Project;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

/// The note of one step.
pub struct Stamp {
    file: PathBuf,
    content: String,
}

impl Stamp {
    /// Reads everything in `sources` (files and folders; missing ones count as empty).
    pub fn of(project: &Project, step: &str, sources: &[PathBuf]) -> Result<Stamp, Failure> {
        let mut hash = DefaultHasher::new();
        for source in sources {
            read_into(&mut hash, source)?;
        }
        let file = project.own("stamps")?.join(step);
        Ok(Stamp { file, content: format!("{:016x}\n", hash.finish()) })
    }

    /// Whether the step was done with just these sources.
    pub fn holds(&self) -> bool {
        std::fs::read_to_string(&self.file).is_ok_and(|noted| noted == self.content)
    }

    /// Notes that the step is done.
    pub fn note(&self) -> Result<(), Failure> {
        std::fs::write(&self.file, &self.content).map_err(Failure::file(&self.file))
    }
}

fn read_into(hash: &mut DefaultHasher, source: &Path) -> Result<(), Failure> {
    if source.is_dir() {
        let mut inside = Vec::new();
        for entry in std::fs::read_dir(source).map_err(Failure::file(source))? {
            inside.push(entry.map_err(Failure::file(source))?.path());
        }
        inside.sort();
        inside.iter().try_for_each(|path| read_into(hash, path))
    } else if source.exists() {
        source.hash(hash);
        std::fs::read(source).map_err(Failure::file(source))?.hash(hash);
        Ok(())
    } else {
        Ok(())
    }
}
