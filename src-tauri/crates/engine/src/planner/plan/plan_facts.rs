//! What an earlier plan was, in facts and without a verdict: its days, its check-ins, what I noted as helpful, what was decided
//! (PRODUCT.md §3.7).

use crate::planner::check_ins::check_in_log::Log;
use crate::planner::reminding::work::Work;
use crate::view::{CheckInMark, HistoryView, PlanFacts, When};
use crate::{EngineError, Planner};
use chrono::{DateTime, NaiveTime};
use interlude_domain::moments::moment::{MomentId, Showing};
use interlude_domain::talking::point::PointKind;
use interlude_store::tables::ClosedPlan;

/// So many earlier plans stand side by side.
const SIDE_BY_SIDE: usize = 4;
/// So many lines for the next hard minute are looked through.
const LINES: u32 = 200;

impl Planner {
    /// The latest earlier plans side by side, the last one first.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn history(&self) -> Result<HistoryView, EngineError> {
        self.read(|work| {
            let closed = work.rows.closed_plans()?;
            let plans = closed.iter().take(SIDE_BY_SIDE).map(|one| of(work, one));
            Ok(HistoryView { now: When::new(work.now, &work.zone), plans: plans.collect::<Result<_, _>>()? })
        })
    }
}

/// The facts of one.
pub(super) fn of(work: &Work<'_>, one: &ClosedPlan) -> Result<PlanFacts, EngineError> {
    let id = one.stored.id;
    let log = Log::of(work, &one.stored)?;
    let (mut happened, mut did_not_happen, mut moved, mut unsaid, mut between) = (0, 0, 0, 0, 0);
    for item in log.between(DateTime::UNIX_EPOCH, one.at)? {
        match item.mark {
            CheckInMark::Happened => happened += 1,
            CheckInMark::NotTheirs
            | CheckInMark::NotMine
            | CheckInMark::NotAgreed
            | CheckInMark::NotUnknown => did_not_happen += 1,
            CheckInMark::Moved => moved += 1,
            CheckInMark::Unsaid => unsaid += 1,
            CheckInMark::InBetween => between += 1,
            CheckInMark::Earlier | CheckInMark::Ahead => {}
        }
    }
    let mut decided = Vec::new();
    for decision in work.rows.decisions(id)? {
        decided.push(work.decision_view(id, &decision)?);
    }
    let (first, last) = (one.stored.plan.starts, work.zone.local(one.at).date());
    Ok(PlanFacts {
        id: id.0,
        starts: first.to_string(),
        closed: When::new(one.at, &work.zone),
        role: one.stored.plan.role,
        name: one.stored.plan.name.clone(),
        turn: one.stored.turn,
        days: u32::try_from((last - first).num_days() + 1).unwrap_or(1).max(1),
        happened,
        did_not_happen,
        moved,
        unsaid,
        between,
        helpful: helpful(work, one)?,
        decided,
    })
}

/// What I noted as helpful while it was: my lines for the next hard minute, and what was good.
fn helpful(work: &Work<'_>, one: &ClosedPlan) -> Result<Vec<String>, EngineError> {
    let from = work.zone.resolve(one.stored.plan.starts, NaiveTime::MIN).due;
    let mut lines = Vec::new();
    for line in work.rows.lines_next_time(LINES)?.into_iter().rev() {
        let is_of_it = (from..=one.at).contains(&line.written_at) && line.showing == Showing::Open;
        if is_of_it && is_kept(work, line.moment)? {
            lines.push(line.text);
        }
    }
    let points = work.points_of(&[one.stored.id])?.into_iter();
    lines.extend(points.filter(|point| point.input.kind == PointKind::Good).map(|point| point.input.text));
    Ok(lines)
}

fn is_kept(work: &Work<'_>, id: MomentId) -> Result<bool, EngineError> {
    Ok(work.rows.moment(id)?.is_some_and(|stored| stored.binned.is_none()))
}
