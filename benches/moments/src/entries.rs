//! A vault with years of entries in it, the same in every run.

use crate::Failed;
use crate::random::Random;
use crate::scripts;
use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::moments::moment::{Moment, MomentKind, Showing};
use interlude_domain::moments::search::indexed;
use interlude_domain::moments::was::Was;
use interlude_store::tables::Rows;
use interlude_store::{Folder, StoreError, Vault};
use std::path::Path;

/// How many entries a day has.
const A_DAY: usize = 20;
/// How many are saved at once.
const AT_ONCE: usize = 2_000;
/// How many tags there are.
const TAGS: usize = 30;
/// The same texts in every run.
const SEED: u64 = 7;

/// Fills the vault in a folder, which has one, with `count` entries that end at `last`.
pub fn fill(folder: &Path, count: usize, last: DateTime<Utc>) -> Result<(), Failed> {
    let folder = Folder::prepare(folder)?;
    let mut vault = Vault::open_device(&folder)?;
    let mut random = Random::seeded(SEED);
    let days = i64::try_from(count / A_DAY)?;
    let first = last - TimeDelta::days(days);
    let apart = TimeDelta::seconds(86_400 / i64::try_from(A_DAY)?);
    let mut at = first;
    for number in (0..count).step_by(AT_ONCE) {
        vault.write(|rows| {
            for _ in number..count.min(number + AT_ONCE) {
                add(rows, &mut random, at)?;
                at += apart;
            }
            Ok::<_, StoreError>(())
        })?;
    }
    Ok(vault.close()?)
}

fn add(rows: &Rows<'_>, random: &mut Random, at: DateTime<Utc>) -> Result<(), StoreError> {
    let kinds = [MomentKind::Mood, MomentKind::Urge, MomentKind::Observation, MomentKind::Reflection];
    let kind = random.one_of(&kinds).copied().unwrap_or(MomentKind::Mood);
    let words = 4 + random.small_below(120);
    let text = scripts::any(random).text(random, words);
    let step = u8::try_from(1 + random.below(5)).ok().filter(|_| kind == MomentKind::Mood);
    let was = Was { at: at.fixed_offset(), zone: "UTC".to_owned() };
    let moment = Moment { kind, was, step, text, showing: Showing::Open };
    let uuid = format!("{:016x}{:016x}", random.next(), random.next());
    let id = rows.add_moment(&uuid, &moment, at)?;
    let mut found_by = moment.text.clone();
    if random.below(3) == 0 {
        let name = format!("Tag {}", random.below(TAGS));
        rows.put_tag(id, rows.tag_named(&name)?)?;
        found_by.push('\n');
        found_by.push_str(&name);
    }
    rows.index_moment(id, &moment.was, &indexed(&found_by))?;
    Ok(())
}
