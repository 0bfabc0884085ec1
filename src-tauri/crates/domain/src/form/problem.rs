//! Problems: why what was typed makes no sense, and where.

crate::words! {
    /// Why what was typed makes no sense.
    Problem {
        /// Nothing was typed, and something is needed.
        Required = "required",
        /// Not a time such as 19:00.
        NotATime = "not_a_time",
        /// Not written as a date is.
        NotADate = "not_a_date",
        /// Not a year, a month or a day, where each of them will do.
        NotALooseDate = "not_a_loose_date",
        /// Written as a date is, and there is no such day: 30 February, or a year beyond all plans.
        NoSuchDay = "no_such_day",
        /// Not a whole number.
        NotANumber = "not_a_number",
        /// A number below the least that makes sense.
        TooSmall = "too_small",
        /// A number above the greatest that makes sense.
        TooLarge = "too_large",
        /// More characters than fit.
        TooLong = "too_long",
        /// A repeat on weekdays without one.
        NoWeekday = "no_weekday",
        /// A date before the start.
        BeforeStart = "before_start",
        /// A date after the end.
        AfterEnd = "after_end",
        /// A moment that is over.
        InThePast = "in_the_past",
        /// A moment that is still to come.
        InTheFuture = "in_the_future",
        /// Something that is said to have happened, of what is still to come.
        NotYet = "not_yet",
        /// A moment that is more than a year away.
        TooFar = "too_far",
        /// Two dates that are more than a year apart.
        TooFarApart = "too_far_apart",
        /// A new moment that is the old one.
        SameMoment = "same_moment",
        /// What it was moved to was written about since.
        WrittenSince = "written_since",
        /// Not the name of a time zone.
        UnknownZone = "unknown_zone",
        /// Two ends that must differ and do not.
        Equal = "equal",
        /// A passphrase that is too easy to guess.
        TooShort = "too_short",
        /// The repetition differs.
        NotTheSame = "not_the_same",
        /// Characters that cannot be shown.
        ControlCharacters = "control_characters",
        /// A field that is missing, that nobody knows, or that is of another type: no screen sends that.
        NotUnderstood = "not_understood",
        /// A choice that was not offered.
        NotAChoice = "not_a_choice",
        /// A time in quiet hours, or within two hours before they begin.
        NearQuiet = "near_quiet",
        /// A term by which one would control the other.
        Controls = "controls",
        /// More times than there are days.
        MoreThanDays = "more_than_days",
        /// A latest interval that is shorter than the ideal one.
        BelowIdeal = "below_ideal",
        /// A prompt to write where I may not write first.
        NotFirst = "not_first",
        /// A second extension before the plan was looked at again.
        ReviewFirst = "review_first",
        /// A date that is more than four weeks ahead.
        BeyondFourWeeks = "beyond_four_weeks",
        /// An end that is not later than the one that stands.
        NotLater = "not_later",
        /// Something about somebody that an observation does not keep.
        Watches = "watches",
    }
}

/// A problem and the field that it belongs to, as a path: `cadence.time`, `terms.0.text`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldProblem {
    /// The field.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
    /// The least or the most that is allowed, where that is the problem.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub limit: Option<u32>,
    /// By how many characters it is too long.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub over: Option<u32>,
}

impl FieldProblem {
    /// A problem that has no limit.
    pub fn new(field: impl Into<String>, problem: Problem) -> FieldProblem {
        FieldProblem { field: field.into(), problem, limit: None, over: None }
    }

    /// The least or the most that is allowed.
    #[must_use]
    pub fn limit(self, limit: u32) -> FieldProblem {
        FieldProblem { limit: Some(limit), ..self }
    }

    /// A text of `length` characters where `longest` fit.
    pub fn too_long(field: impl Into<String>, length: usize, longest: usize) -> FieldProblem {
        let number = |characters: usize| u32::try_from(characters).unwrap_or(u32::MAX);
        let over = Some(number(length.saturating_sub(longest)));
        FieldProblem { over, ..FieldProblem::new(field, Problem::TooLong).limit(number(longest)) }
    }
}
