//! What was written and not sent.

use super::Beginning;
use super::things::{CANARY, long_text};
use crate::error::RehearsalError;
use crate::living::Life;
use serde_json::json;

/// Two texts: one that waits for the next check-in, where there is one, and one that is just for me.
pub fn yesterday(beginning: Beginning, life: &Life) -> Result<(), RehearsalError> {
    let held = if beginning == Beginning::NothingAgreed { "me" } else { "check_in" };
    let text = |usual: &str| match beginning {
        Beginning::Canary => CANARY.to_owned(),
        Beginning::Long => long_text(),
        _ => usual.to_owned(),
    };
    for (usual, until) in [
        ("I keep thinking of the house by the sea.\nDo you still want to go there in March?", held),
        ("I was afraid on Sunday, and I said it as if you had done it to me.", "me"),
    ] {
        let input = json!({ "text": text(usual), "until": until, "date": "" });
        life.ask("keep_draft", json!({ "id": null, "input": input }))?;
    }
    Ok(())
}
