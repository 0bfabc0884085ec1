//! Which days belong to which beginning.

use super::beginning::Beginning;
use crate::error::RehearsalError;
use crate::living::Life;
use serde_json::json;
use std::io;
use std::path::Path;

impl Beginning {
    /// Lives it.
    pub(crate) fn live(self, life: &mut Life) -> Result<(), RehearsalError> {
        match self {
            Beginning::FirstRun | Beginning::Refused => Ok(()),
            Beginning::Empty => {
                life.begin(life.today(), "00:00")?;
                life.ask("create_vault", json!({ "passphrase": null, "again": null }))?;
                super::open::choices(life)
            }
            _ => super::open::live(self, life),
        }
    }

    /// What happened to the folder after that.
    pub(crate) fn spoil(self, folder: &Path) -> io::Result<()> {
        if self == Beginning::Damaged {
            std::fs::write(folder.join("interlude.db"), b"something else entirely")?;
        }
        Ok(())
    }

    /// The file that the next dialog answers with: its path and its text.
    pub(crate) fn file(self) -> Option<(&'static str, &'static str)> {
        Some((super::things::CALENDAR_PATH, super::things::CALENDAR))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beginnings::things;
    use crate::moment::Moment;
    use crate::rehearsal::Rehearsal;
    use serde_json::Value;

    #[track_caller]
    fn asked(rehearsal: &mut Rehearsal, call: &str) -> Value {
        serde_json::from_str(&rehearsal.answer("main", call, Value::Null).expect(call)).unwrap()
    }

    #[test]
    fn every_beginning_can_be_lived_on_every_day_and_at_every_hour() {
        for (name, beginning) in Beginning::ALL {
            for day in 22..=28 {
                let time = ["00:00", "07:10", "19:00", "23:59"][day % 4];
                let moment = Moment::read(&format!("2026-11-{day}T{time}"), "Etc/UTC").unwrap();
                let begun = Rehearsal::begin(*beginning, &moment);
                assert!(begun.is_ok(), "{name} on the {day}th at {time}: {:?}", begun.err());
            }
        }
    }

    #[test]
    fn clocks_that_change_meanwhile_are_lived_through() {
        for local in ["2026-10-25T03:30", "2026-03-29T03:00", "2028-02-29T12:00"] {
            let moment = Moment::read(local, "Europe/Berlin").unwrap();
            for beginning in [Beginning::Open, Beginning::Logged] {
                let begun = Rehearsal::begin(beginning, &moment);
                assert!(begun.is_ok(), "{local}: {:?}", begun.err());
            }
        }
    }

    #[test]
    fn each_begins_in_the_state_that_its_name_says() {
        let moment = Moment::read("2026-11-24T18:10", "Etc/UTC").unwrap();
        let table = [
            (Beginning::FirstRun, "first_run"),
            (Beginning::Locked, "locked"),
            (Beginning::Open, "open"),
            (Beginning::Damaged, "damaged"),
            (Beginning::Refused, "refused"),
        ];
        for (beginning, phase) in table {
            let mut rehearsal = Rehearsal::begin(beginning, &moment).unwrap();
            assert_eq!(asked(&mut rehearsal, "app_state")["phase"], phase);
        }
        for (beginning, turn) in
            [(Beginning::TheirNo, "their_no"), (Beginning::MyNo, "my_no"), (Beginning::NotSafe, "not_safe")]
        {
            let mut rehearsal = Rehearsal::begin(beginning, &moment).unwrap();
            assert_eq!(asked(&mut rehearsal, "today")["turn"], turn);
        }
    }

    #[test]
    fn the_canary_is_on_every_screen_of_ones_own() {
        let moment = Moment::read("2026-11-24T18:10", "Etc/UTC").unwrap();
        let mut rehearsal = Rehearsal::begin(Beginning::Canary, &moment).unwrap();
        for call in ["plan", "today", "inbox", "activities", "people", "ideas", "hard_dates", "plan_versions"]
        {
            assert!(asked(&mut rehearsal, call).to_string().contains(things::CANARY), "{call}");
        }
    }
}
