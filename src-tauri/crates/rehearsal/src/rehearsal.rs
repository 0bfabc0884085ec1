//! A rehearsal: one planner that began as it was asked to.

use crate::around::{planner, record_notices};
use crate::beginnings::Beginning;
use crate::desktop::{Desktop, Event};
use crate::error::RehearsalError;
use crate::living::Life;
use crate::moment::Moment;
use interlude_domain::time::manner::Manner;
use interlude_engine::view::{AppError, ErrorCode};
use interlude_engine::{Folder, FolderError, Planner};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

/// Folders in which a beginning was lived already, by beginning and moment; a rehearsal gets a copy.
#[derive(Default)]
pub struct Lived(BTreeMap<(Beginning, Moment), TempDir>);

/// One planner, with its pretended desktop.
pub struct Rehearsal {
    planner: Planner,
    desktop: Arc<Desktop>,
    fails: Option<ErrorCode>,
    folder: TempDir,
}

impl Rehearsal {
    /// Begins, for a test that needs one only.
    ///
    /// # Errors
    /// See [`RehearsalError`].
    pub fn begin(beginning: Beginning, moment: &Moment) -> Result<Rehearsal, RehearsalError> {
        Rehearsal::begin_again(&mut Lived::default(), beginning, moment)
    }

    /// Begins with a copy of what was lived before, where it was.
    ///
    /// # Errors
    /// See [`RehearsalError`].
    pub fn begin_again(
        lived: &mut Lived,
        beginning: Beginning,
        moment: &Moment,
    ) -> Result<Rehearsal, RehearsalError> {
        let key = (beginning, moment.clone());
        if !lived.0.contains_key(&key) {
            let folder = folder()?;
            let mut life = Life::new(folder.path(), moment)?;
            beginning.live(&mut life)?;
            drop(life);
            beginning.spoil(folder.path())?;
            lived.0.insert(key.clone(), folder);
        }
        let copy = folder()?;
        if let Some(lived) = lived.0.get(&key) {
            for file in fs::read_dir(lived.path())? {
                let file = file?;
                fs::copy(file.path(), copy.path().join(file.file_name()))?;
            }
        }
        let desktop = Arc::new(
            Desktop::new(moment.instant()?, moment.zone()?).in_manner(Manner::of_locale(&moment.locale)),
        );
        desktop.choose(beginning.file());
        let place = match beginning {
            Beginning::Refused => Err(FolderError::NotWritable),
            _ => Folder::prepare(copy.path()),
        };
        let planner = planner(place, &desktop);
        let rehearsal = Rehearsal { planner, desktop, fails: None, folder: copy };
        rehearsal.turn();
        rehearsal.desktop.take_events();
        Ok(rehearsal)
    }

    /// The program was ended and started again, over the same folder and at the same moment.
    pub fn restarted(self) -> Rehearsal {
        let Rehearsal { planner: ended, desktop, folder, .. } = self;
        drop(ended);
        let planner = planner(Folder::prepare(folder.path()), &desktop);
        Rehearsal { planner, desktop, fails: None, folder }
    }

    /// Answers as the program would; a failure that was asked for comes first.
    ///
    /// # Errors
    /// As [`Planner::answer`].
    pub fn answer(&mut self, window: &str, call: &str, arguments: Value) -> Result<String, AppError> {
        if let Some(code) = self.fails.take() {
            return Err(AppError { code, message: "as was asked for".to_owned(), fields: Vec::new() });
        }
        let answer = self.planner.answer(window, call, arguments);
        self.record_notices();
        answer
    }

    /// The clock shows another moment, and the reminder loop looked at it.
    ///
    /// # Errors
    /// [`RehearsalError::NotAMoment`].
    pub fn turn_clock(&mut self, moment: &Moment) -> Result<(), RehearsalError> {
        self.desktop.travel(moment.zone()?);
        self.desktop.turn_clock(moment.instant()?);
        self.turn();
        Ok(())
    }

    /// The next question fails with this code.
    pub fn fail_next(&mut self, code: ErrorCode) {
        self.fails = Some(code);
    }

    /// The next dialog answers with this file, or with none.
    pub fn choose(&mut self, file: Option<(&str, &str)>) {
        self.desktop.choose(file);
    }

    /// A file of the person's is gone.
    pub fn lose(&mut self, path: &str) {
        self.desktop.lose(path);
    }

    /// What happened since the last call.
    pub fn take_events(&self) -> Vec<Event> {
        self.desktop.take_events()
    }

    fn turn(&self) {
        self.planner.remind();
        self.record_notices();
    }

    fn record_notices(&self) {
        record_notices(&self.planner, &self.desktop);
    }
}

/// A folder of its own, in memory where there is a file system for that.
fn folder() -> io::Result<TempDir> {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }
}
