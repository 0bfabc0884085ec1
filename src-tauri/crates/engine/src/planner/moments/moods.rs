//! Moods: how it is, in one of five steps and in words, several a day (MOMENTS.md §2). Nothing here adds up or compares.

use crate::planner::moments::logging::TOUCHED;
use crate::planner::moments::moment_form;
use crate::planner::reminding::work::Work;
use crate::view::{Area, FeelingsInput, MomentInput, MoodView, MoodsView, StepNames};
use crate::{EngineError, Planner};
use chrono::{Days, NaiveDate, TimeDelta};
use interlude_domain::form::{FieldProblem, Form, Problem};
use interlude_domain::moments::feeling::{Feelings, LONGEST_FEELING, LONGEST_STEP_NAME, MOST_FEELINGS};
use interlude_domain::moments::moment::{MomentId, MomentKind};
use interlude_domain::moments::tag::alike;
use interlude_domain::moments::was::DAY_BEGINS;
use interlude_domain::time::manner::Manner;
use interlude_store::tables::StoredMoment;

/// The setting with the names of the steps, a line for each.
const STEP_NAMES: &str = "step names";

impl Planner {
    /// The moods of the day that it is, which begins at four in the morning, and what a screen needs to log another one.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn moods(&self) -> Result<MoodsView, EngineError> {
        self.read(|work| {
            let day = work.logged_day();
            let moods = work.moods_of(day)?;
            Ok(MoodsView {
                day: day.to_string(),
                items: moods.iter().map(|stored| work.mood_view(stored)).collect::<Result<_, _>>()?,
                names: work.step_names()?,
                own_feelings: work.rows.own_feelings()?,
            })
        })
    }

    /// One mood.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none of this name, or it lies in the bin.
    pub fn mood(&self, id: i64) -> Result<MoodView, EngineError> {
        self.read(|work| work.mood_view(&work.kept_mood(id)?))
    }

    /// Writes a mood, or what one with this name says now, with its words.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::NotFound`] where there is none, or it lies in
    /// the bin.
    pub fn keep_mood(
        &self,
        id: Option<i64>,
        input: &MomentInput,
        feelings: &FeelingsInput,
    ) -> Result<MoodView, EngineError> {
        self.change(TOUCHED, |work| {
            let former = id.map(|id| work.kept_mood(id)).transpose()?;
            let read = moment_form::read(work, input, former.as_ref().map(|former| &former.moment));
            let ((moment, tags), feelings) = moment_form::both(read, read_feelings(input.kind, feelings))?;
            let id = work.put_moment(former.as_ref(), &moment)?;
            work.put_tags(id, &tags)?;
            work.rows.put_feelings(id, &feelings)?;
            work.index(id, &moment, &tags)?;
            work.mood_view(&work.kept_moment(id)?)
        })
    }

    /// Names the steps, from the lowest; an empty name is the one that comes with the program.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for one that is too long.
    pub fn save_step_names(&self, input: &StepNames) -> Result<(), EngineError> {
        let names = read_names(input).map_err(EngineError::Invalid)?;
        let kept = Some(names.join("\n")).filter(|_| names.iter().any(|name| !name.is_empty()));
        self.change(&[Area::Moments, Area::Today], |work| {
            Ok(work.rows.set_setting(STEP_NAMES, kept.as_deref())?)
        })
    }
}

impl Work<'_> {
    /// The day under which stands what is logged now.
    pub(crate) fn logged_day(&self) -> NaiveDate {
        (self.zone.local(self.now) - TimeDelta::hours(i64::from(DAY_BEGINS))).date()
    }

    /// What stands under a day, wherever the clock was that it was logged by.
    fn moods_of(&self, day: NaiveDate) -> Result<Vec<StoredMoment>, EngineError> {
        // No clock is a day away from that of UTC.
        let at =
            |days: Option<NaiveDate>| days.unwrap_or(day).and_time(Default::default()).and_utc().timestamp();
        let seconds = at(day.pred_opt())..=at(day.checked_add_days(Days::new(3)));
        let mut found = self.rows.moments_between(MomentKind::Mood, seconds)?;
        found.retain(|stored| stored.moment.was.day(DAY_BEGINS).date == day);
        Ok(found)
    }

    fn kept_mood(&self, id: i64) -> Result<StoredMoment, EngineError> {
        let stored = self.kept_moment(MomentId(id))?;
        if stored.moment.kind == MomentKind::Mood { Ok(stored) } else { Err(EngineError::NotFound) }
    }

    fn mood_view(&self, stored: &StoredMoment) -> Result<MoodView, EngineError> {
        let Feelings { known, own } = self.rows.feelings_of(stored.id)?;
        Ok(MoodView { entry: self.moment_view(stored)?, feelings: FeelingsInput { known, own } })
    }

    /// What the steps are called, from the lowest.
    pub(crate) fn step_names(&self) -> Result<StepNames, EngineError> {
        let kept = self.rows.setting(STEP_NAMES)?.unwrap_or_default();
        let mut lines = kept.split('\n').map(str::to_owned);
        Ok(StepNames(std::array::from_fn(|_| lines.next().unwrap_or_default())))
    }
}

/// Words of one's own that are alike are one.
fn read_feelings(kind: MomentKind, input: &FeelingsInput) -> Result<Feelings, Vec<FieldProblem>> {
    let mut form = Form::new(Manner::PLAIN);
    if kind != MomentKind::Mood {
        form.refuse("kind", Problem::NotAChoice);
    }
    let mut known = input.known.clone();
    known.sort_unstable();
    known.dedup();
    let mut own: Vec<String> = Vec::new();
    for typed in &input.own {
        let Some(word) = form.required("own", typed, LONGEST_FEELING) else { continue };
        if alike(&word).is_empty() {
            // Of signs only: nothing of it can be compared.
            form.refuse("own", Problem::Required);
        } else if own.iter().all(|other| alike(other) != alike(&word)) {
            own.push(word);
        }
    }
    if known.len() + own.len() > MOST_FEELINGS {
        form.refuse_beyond("feelings", Problem::TooLarge, u32::try_from(MOST_FEELINGS).unwrap_or(u32::MAX));
    }
    form.finish(Some(Feelings { known, own }))
}

fn read_names(input: &StepNames) -> Result<Vec<String>, Vec<FieldProblem>> {
    let mut form = Form::new(Manner::PLAIN);
    let read = |(number, name): (usize, &String)| {
        let field = number.to_string();
        let name = form.text(&field, name, LONGEST_STEP_NAME)?;
        if name.contains('\n') {
            form.refuse(&field, Problem::ControlCharacters);
        }
        Some(name)
    };
    let names: Vec<Option<String>> = input.0.iter().enumerate().map(read).collect();
    form.finish(names.into_iter().collect())
}
