//! One turn of the reminder loop: take what is due, claim it durably, show it (REMINDERS.md §5–6).

use crate::planner::reminding::asking_back::{AskedBack, Asker};
use crate::planner::reminding::chosen;
use crate::planner::reminding::retries::Again;
use crate::planner::reminding::subject::Subjects;
use crate::planner::reminding::work::{Moment, Work};
use crate::planner::vault::desk::Desk;
use crate::planner::vault::door::{Door, WhileLocked};
use crate::ports::{Notice, NoticeButtons, NoticeWords, Topic};
use crate::view::Sound;
use crate::view::{Area, Topics};
use crate::{EngineError, Planner};
use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::reminding::occurrence::Key;
use interlude_domain::reminding::rule::Kind;
use interlude_domain::reminding::schedule::Schedule;
use interlude_store::tables::{Claim, ClaimId};

/// After a failure, for example of a full disk, the loop looks again this soon.
const LOOK_AGAIN: TimeDelta = TimeDelta::seconds(30);

/// From so long ahead on, a reminder is named by its own time.
const LONG_AHEAD: TimeDelta = TimeDelta::hours(12);

/// What a turn did.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Turn {
    /// Whether something was shown, held, missed or left out: what the screens show of it is out of date.
    pub changed: bool,
    /// Whether a pause asks, or asks no more.
    pub asked_back: bool,
    /// When the next turn is needed at the latest.
    pub next: Option<DateTime<Utc>>,
}

impl Planner {
    /// Shows what is due and answers when to be called again; with `None` only a change makes a turn necessary.
    pub fn remind(&self) -> Option<DateTime<Utc>> {
        let turn = self.turn(&mut self.desk());
        match turn {
            Ok(turn) => {
                self.tell_of(turn);
                turn.next
            }
            Err(_) => Some(self.around.clock.now() + LOOK_AGAIN),
        }
    }

    /// Tells the screens what a turn did.
    pub(crate) fn tell_of(&self, turn: Turn) {
        let mut areas = Vec::new();
        if turn.changed {
            areas.extend([Area::Inbox, Area::Today, Area::Week]);
        }
        if turn.asked_back {
            areas.extend([Area::Pause, Area::Inbox, Area::Today]);
        }
        if !areas.is_empty() {
            (self.around.on_change)(&areas);
        }
    }

    pub(crate) fn turn(&self, desk: &mut Desk) -> Result<Turn, EngineError> {
        match &mut desk.door {
            Door::Open(_) => self.turn_open(desk),
            Door::Locked(Some(known)) => {
                let Moment { now, zone, disturbing, .. } = self.moment();
                let WhileLocked { schedule, check_backs } = &mut **known;
                schedule.set_zone(zone);
                schedule.set_disturbing(disturbing);
                let due = schedule.evaluate(now).notify;
                let asked = AskedBack::evaluate(check_backs, schedule, now);
                let next = schedule.next_wake().into_iter().chain(asked.next).min();
                let said = words_for(&due, schedule, now).map(Said::discreet);
                let changed = self.show(desk, said, due, Vec::new());
                // A window that is locked asks nothing.
                self.ask_back(&mut desk.notices, &asked, Asker::Notice);
                Ok(Turn { changed, asked_back: asked.is_any(), next })
            }
            _ => Ok(Turn::default()),
        }
    }

    fn turn_open(&self, desk: &mut Desk) -> Result<Turn, EngineError> {
        let moment = self.moment();
        let Desk { door: Door::Open(vault), notices, .. } = desk else { return Ok(Turn::default()) };
        let (due, claims, said, next, changed, passed, asked) = vault.write(|rows| {
            let mut work = Work::load(rows, moment)?;
            work.count_day()?;
            let ended = work.end_asking_where_i_may_not()? | work.leave_look_back_out()?;
            let due = work.schedule.evaluate(work.now).notify;
            let prompted = work.keep_prompts()?;
            let shown = work.save()?;
            let passing = work.let_prompts_pass()?;
            let changed = work.save()? || shown || prompted || ended;
            let asked = AskedBack::stored(&work)?;
            let again = Again::find(&work, notices)?;
            let (due, claims) = claim(&mut work, due, &again)?;
            let others = again.next.into_iter().chain(passing.next).chain(asked.next);
            let next = work.schedule.next_wake().into_iter().chain(others).min();
            let said = said(&work, &due)?;
            Ok::<_, EngineError>((due, claims, said, next, changed, passing.passed, asked))
        })?;
        for id in notices.standing_for(&passed) {
            self.around.notifier.withdraw(id);
        }
        let showed = self.show(desk, said, due, claims);
        let asker = match self.around.shell.window_is_open() {
            true => Asker::Window,
            false => Asker::Notice,
        };
        self.ask_back(&mut desk.notices, &asked, asker);
        Ok(Turn { changed: changed || showed, asked_back: asked.is_any(), next })
    }

    /// Sends one notice for all of `keys`, if there are any. The claims are durable by now.
    fn show(&self, desk: &mut Desk, said: Option<Said>, keys: Vec<Key>, claims: Vec<ClaimId>) -> bool {
        let Some(Said { words, topics, sound, buttons }) = said else { return false };
        let id = desk.notices.add(keys, claims);
        self.around.notifier.show(Notice { id, words, buttons, topics, sound });
        true
    }
}

/// Stores an attempt for everything that is shown now; `again` comes with what is due, in the same notice.
fn claim(work: &mut Work<'_>, due: Vec<Key>, again: &Again) -> Result<(Vec<Key>, Vec<ClaimId>), EngineError> {
    let mut keys = due;
    let mut claims = Vec::new();
    for key in &keys {
        let Some(known) = work.schedule.occurrence(*key) else { continue };
        claims.push(work.rows.add_claim(&attempt(*key, known.effective_due, 1, work.now))?);
    }
    for (old, number) in &again.now {
        work.recall(old.key)?;
        claims.push(work.rows.add_claim(&attempt(old.key, old.effective_due, *number, work.now))?);
        keys.push(old.key);
    }
    keys.sort_unstable();
    Ok((keys, claims))
}

fn attempt(key: Key, effective_due: DateTime<Utc>, attempt: u32, now: DateTime<Utc>) -> Claim {
    Claim { id: ClaimId(0), key, effective_due, attempt, claimed_at: now, outcome: None, outcome_at: None }
}

/// What a notice says, and how.
struct Said {
    words: NoticeWords,
    topics: Vec<Topic>,
    sound: Sound,
    buttons: NoticeButtons,
}

impl Said {
    fn discreet(words: NoticeWords) -> Said {
        Said { words, topics: Vec::new(), sound: Sound::Off, buttons: NoticeButtons::OpenOnly }
    }
}

/// What a notice for `keys` says, as the person chose.
fn said(work: &Work<'_>, keys: &[Key]) -> Result<Option<Said>, EngineError> {
    let Some(words) = words_for(keys, &work.schedule, work.now) else { return Ok(None) };
    let topics = match chosen::topics(work.rows)? {
        Topics::Hidden => Vec::new(),
        Topics::Shown => {
            let mut subjects = Subjects::new(work.rows);
            let topic = |key: &Key| {
                let subject = subjects.of(key.rule)?;
                let waiting = if subject.kind == Kind::Thinking { work.how_many_wait()? } else { 0 };
                Ok::<_, EngineError>(Topic { kind: subject.kind, title: subject.title, waiting })
            };
            keys.iter().map(topic).collect::<Result<_, _>>()?
        }
    };
    Ok(Some(Said { words, topics, sound: chosen::sound(work.rows)?, buttons: buttons(work, keys)? }))
}

/// A single one can be done from its notice where that is offered for it; what is only ahead of a check-in cannot.
fn buttons(work: &Work<'_>, keys: &[Key]) -> Result<NoticeButtons, EngineError> {
    let [key] = keys else { return Ok(NoticeButtons::LaterOpen) };
    let Some(known) = work.schedule.occurrence(*key) else { return Ok(NoticeButtons::LaterOpen) };
    let Some(stored) = work.rows.rule(key.rule)? else { return Ok(NoticeButtons::LaterOpen) };
    Ok(match work.is_done_from_notice(known, stored.owner.kind())? {
        true => NoticeButtons::DoneLaterOpen,
        false => NoticeButtons::LaterOpen,
    })
}

/// The fixed sentence for what is shown: a single one names the time it was planned for, and its day where that is another.
fn words_for(keys: &[Key], schedule: &Schedule, now: DateTime<Utc>) -> Option<NoticeWords> {
    let time = |due| schedule.zone().local(due).time();
    match keys {
        [] => None,
        [key] => match schedule.item_of_lead(*key) {
            // What comes long ahead stands for itself: a time of tomorrow would be taken for one of today.
            Some(item) if schedule.track(key.rule)?.rule.grace < LONG_AHEAD => {
                let track = schedule.track(item.rule)?;
                Some(NoticeWords::Ahead(time(track.resolve(item.date, schedule.zone()).due)))
            }
            _ => {
                let planned = schedule.zone().local(schedule.occurrence(*key)?.due);
                let is_of_today = planned.date() == schedule.zone().local(now).date();
                Some(if is_of_today { NoticeWords::One(planned.time()) } else { NoticeWords::OneOf(planned) })
            }
        },
        many => Some(NoticeWords::Several(many.len())),
    }
}
