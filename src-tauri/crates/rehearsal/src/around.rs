//! A planner with a pretended desktop around it.

use crate::desktop::{DATA_FOLDER, Desktop};
use interlude_engine::ports::NoticeEvent;
use interlude_engine::{Calibration, Folder, FolderError, Planner, Surroundings};
use std::sync::Arc;

/// Every notice was shown.
pub(crate) fn record_notices(planner: &Planner, desktop: &Desktop) {
    for notice in desktop.take_notices() {
        // What cannot be recorded is shown once more, as in the program.
        let _ = planner.notice_event(notice, NoticeEvent::Shown);
    }
}

/// A planner over a folder, with this desktop around it.
pub fn planner(folder: Result<Folder, FolderError>, desktop: &Arc<Desktop>) -> Planner {
    let told = desktop.clone();
    let around = Surroundings {
        clock: desktop.clone(),
        manner: desktop.manner,
        notifier: desktop.clone(),
        shell: desktop.clone(),
        on_change: Box::new(move |areas| told.changed(areas)),
        wake: Box::new(|| {}),
        calibration: Calibration::Least,
        data_folder: DATA_FOLDER.to_owned(),
    };
    Planner::new(folder, around)
}
