//! The timeline: everything newest first, by day and night, filtered, and found by its row, its day or its name (MOMENTS.md §7).

use crate::trial::{Trial, problems};
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::moments::feeling::Feeling;
use interlude_domain::moments::hard_minute::MinuteLine;
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_engine::view::{
    DraftInput, FeelingsInput, MinuteInput, MinuteTaps, MomentInput, MomentItem, TimelineAt, TimelineFilter,
    TimelinePage,
};
use interlude_engine::{EngineError, Planner};

fn here() -> Trial {
    Trial::open_at("Europe/Berlin", "2026-11-26T12:00:00")
}

fn note(text: &str, date: &str, time: &str) -> MomentInput {
    MomentInput {
        kind: MomentKind::Reflection,
        date: date.to_owned(),
        time: time.to_owned(),
        step: None,
        text: text.to_owned(),
        tags: Vec::new(),
        showing: Showing::Open,
    }
}

fn keep(planner: &Planner, input: &MomentInput) -> i64 {
    planner.keep_moment(None, input).unwrap().id
}

fn page(planner: &Planner, filter: &TimelineFilter, at: &TimelineAt, most: u32) -> TimelinePage {
    planner.timeline(filter, at, most).unwrap()
}

fn from_row(row: u32) -> TimelineAt {
    TimelineAt { row, ..TimelineAt::default() }
}

fn text(item: &MomentItem) -> String {
    item.excerpt.as_ref().map_or("folded".to_owned(), |part| part.text.clone())
}

fn all(planner: &Planner, filter: &TimelineFilter) -> Vec<String> {
    let page = page(planner, filter, &from_row(0), 200);
    assert_eq!(page.total as usize, page.items.len(), "the number that is told is the number that is there");
    page.items.iter().map(text).collect()
}

#[test]
fn a_night_stands_under_the_evening_before_wherever_the_computer_moves_to() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-26T00:50:00");
    let night = keep(trial.planner(), &note("at night", "", ""));
    let seen = |trial: &Trial| {
        let item = page(trial.planner(), &TimelineFilter::default(), &from_row(0), 9).items.remove(0);
        (item.id, item.was.day, item.was.is_night, item.was.local)
    };
    let expected = (night, "2026-11-25".to_owned(), true, "2026-11-26T00:50".to_owned());
    assert_eq!(seen(&trial), expected);
    trial.travel_to("America/New_York");
    assert_eq!(seen(&trial), expected);
    // It is found under that day, and not under the date of its clock.
    let under = |day: &str| TimelineFilter {
        first: day.to_owned(),
        last: day.to_owned(),
        ..TimelineFilter::default()
    };
    assert_eq!(all(trial.planner(), &under("2026-11-25")), ["at night"]);
    assert_eq!(all(trial.planner(), &under("2026-11-26")), [""; 0]);
}

#[test]
fn days_stand_newest_first_also_where_the_clock_was_elsewhere() {
    let trial = here();
    keep(trial.planner(), &note("evening in Berlin", "2026-11-25", "22:00"));
    trial.travel_to("America/New_York");
    // Later by the instant, of the same day by its clock.
    keep(trial.planner(), &note("evening in New York", "2026-11-25", "20:00"));
    trial.travel_to("Asia/Tokyo");
    // Earlier than New York by the instant, of the day after by its clock.
    keep(trial.planner(), &note("morning in Tokyo", "2026-11-26", "08:00"));
    assert_eq!(
        all(trial.planner(), &TimelineFilter::default()),
        ["morning in Tokyo", "evening in New York", "evening in Berlin"]
    );
}

#[test]
fn what_is_listed_can_be_chosen_by_kind_tag_and_days() {
    let trial = here();
    let planner = trial.planner();
    keep(planner, &note("one", "2026-11-20", "10:00"));
    let two = keep(planner, &MomentInput { tags: vec!["Work".into()], ..note("two", "2026-11-22", "10:00") });
    let mood = MomentInput {
        kind: MomentKind::Mood,
        tags: vec!["work".into()],
        ..note("three", "2026-11-24", "10:00")
    };
    keep(planner, &mood);
    let everything = TimelineFilter::default();
    let tag = planner.tags().unwrap().remove(0).id;
    let tagged = TimelineFilter { tag: Some(tag), ..everything.clone() };
    let moods = TimelineFilter { kinds: vec![MomentKind::Mood], ..everything.clone() };
    let days = TimelineFilter { first: "2026-11-21".into(), last: "2026-11-23".into(), ..everything.clone() };
    assert_eq!(all(planner, &everything), ["three", "two", "one"]);
    assert_eq!(all(planner, &tagged), ["three", "two"]);
    assert_eq!(all(planner, &moods), ["three"]);
    assert_eq!(all(planner, &days), ["two"]);
    assert_eq!(all(planner, &TimelineFilter { kinds: vec![MomentKind::Mood], ..tagged.clone() }), ["three"]);
    // What is done to an entry or a tag is counted at once, and taken back.
    planner.bin_moment(two).unwrap();
    assert_eq!((all(planner, &tagged), all(planner, &days)), (vec!["three".to_owned()], vec![]));
    planner.restore_moment(two).unwrap();
    assert_eq!(all(planner, &tagged), ["three", "two"]);
    planner.mark_moment(two, &[], Showing::Folded).unwrap();
    assert_eq!(
        (all(planner, &tagged), all(planner, &days)),
        (vec!["three".to_owned()], vec!["folded".to_owned()])
    );
    planner.mark_moment(two, &["Work".to_owned()], Showing::Open).unwrap();
    let removed = planner.remove_tag(tag).unwrap();
    assert_eq!(all(planner, &tagged), [""; 0]);
    planner.undo(removed.undo.unwrap()).unwrap();
    assert_eq!(all(planner, &tagged), ["three", "two"]);
    let backwards =
        TimelineFilter { first: "2026-11-23".into(), last: "2026-11-21".into(), ..everything.clone() };
    assert_eq!(problems(planner.timeline(&backwards, &from_row(0), 9)), ["last before_start"]);
    let wrong = TimelineFilter { first: "yesterday-ish".into(), ..everything };
    assert_eq!(problems(planner.timeline(&wrong, &from_row(0), 9)), ["first not_a_date"]);
}

#[test]
fn a_page_begins_at_a_row_a_day_or_an_entry() {
    let trial = here();
    let planner = trial.planner();
    let ids: Vec<i64> = (1..=9)
        .flat_map(|day| [(day, "09:00"), (day, "18:00")])
        .map(|(day, time)| keep(planner, &note(&format!("{day} {time}"), &format!("2026-11-{day:02}"), time)))
        .collect();
    let everything = TimelineFilter::default();
    let shown = |at: &TimelineAt, most: u32| {
        let page = page(planner, &everything, at, most);
        (page.first, page.items.iter().map(text).collect::<Vec<_>>().join(", "))
    };
    assert_eq!(shown(&from_row(0), 3), (0, "9 18:00, 9 09:00, 8 18:00".to_owned()));
    assert_eq!(shown(&from_row(17), 3), (17, "1 09:00".to_owned()));
    assert_eq!(shown(&from_row(18), 3), (18, String::new()));
    let day = |day: &str| TimelineAt { day: day.to_owned(), ..TimelineAt::default() };
    assert_eq!(shown(&day("2026-11-05"), 2), (8, "5 18:00, 5 09:00".to_owned()));
    assert_eq!(shown(&day("2026-12-24"), 1), (0, "9 18:00".to_owned()));
    assert_eq!(shown(&day("2020-01-01"), 1), (17, "1 09:00".to_owned()));
    let entry = |id: i64| TimelineAt { entry: Some(id), ..TimelineAt::default() };
    assert_eq!(shown(&entry(ids[8]), 2), (9, "5 09:00, 4 18:00".to_owned()));
    planner.bin_moment(ids[17]).unwrap();
    assert_eq!(shown(&entry(ids[8]), 1), (8, "5 09:00".to_owned()));
    assert_eq!(shown(&entry(ids[17]), 1), (0, "9 09:00".to_owned()));
}

#[test]
fn a_mood_says_its_step_and_words_a_hard_minute_what_was_tapped_and_a_held_text_nothing() {
    let trial = here();
    let planner = trial.planner();
    let unsent =
        DraftInput { text: "do not show this".to_owned(), until: HeldUntil::Me, date: String::new() };
    planner.keep_draft(None, &unsent).unwrap();
    let taps = MinuteTaps {
        opened: planner.open_minute().unwrap().opened.at,
        line: Some(MinuteLine::Look),
        purpose: None,
        look: None,
    };
    let minute =
        MinuteInput { taps, strength: None, strength_after: None, set_off: None, offer: None, draft: None };
    planner.keep_minute(None, &minute).unwrap();
    let mood = MomentInput { kind: MomentKind::Mood, step: Some(2), ..note("", "", "") };
    let words = FeelingsInput { known: vec![Feeling::Tired], own: vec!["hollow".to_owned()] };
    planner.keep_mood(None, &mood, &words).unwrap();
    let items = page(planner, &TimelineFilter::default(), &from_row(0), 9).items;
    let of = |kind: MomentKind| items.iter().find(|item| item.kind == kind).unwrap();
    assert_eq!(of(MomentKind::Draft).excerpt, None);
    assert_eq!(of(MomentKind::Urge).line, Some(MinuteLine::Look));
    assert_eq!((of(MomentKind::Mood).step, &of(MomentKind::Mood).feelings), (Some(2), &words));
    // Folded away nothing but its date is shown, in what is found too.
    planner.mark_moment(of(MomentKind::Mood).id, &[], Showing::Folded).unwrap();
    let folded = planner.find_moments("hollow", None).unwrap().items.remove(0);
    assert_eq!((folded.excerpt, folded.feelings), (None, FeelingsInput::default()));
}

#[test]
fn a_line_for_next_time_is_written_by_day_on_the_entry_of_a_night() {
    let trial = here();
    let planner = trial.planner();
    let hard = |date: &str, time: &str| {
        keep(planner, &MomentInput { kind: MomentKind::Urge, ..note("", date, time) })
    };
    let (night, evening, noon) =
        (hard("2026-11-26", "00:50"), hard("2026-11-25", "21:10"), hard("2026-11-26", "11:00"));
    let may = |id: i64| planner.minute_entry(id).unwrap().may_write;
    assert_eq!((may(night), may(evening), may(noon)), (true, true, false));
    planner.keep_line(night, "Water first, and the window open.").unwrap();
    assert_eq!(
        planner.minute_entry(night).unwrap().next_time.as_deref(),
        Some("Water first, and the window open.")
    );
    trial.jump_to("2026-11-26T22:30:00");
    assert!(!may(evening), "nobody is asked for one at night");
    planner.remove_line(night).unwrap();
    assert_eq!(planner.minute_entry(night).unwrap().next_time, None);
    let other = keep(planner, &note("no hard minute", "", ""));
    assert!(matches!(planner.minute_entry(other), Err(EngineError::NotFound)));
}

#[test]
fn whatever_is_done_to_entries_and_tags_the_numbers_are_those_of_what_is_there() {
    let trial = here();
    let planner = trial.planner();
    // Any sequence; this one is the same in each run.
    let mut state = 88_172_645_463_325_252_u64;
    let mut below = |most: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % most
    };
    let mut ids: Vec<i64> = Vec::new();
    for turn in 0..300 {
        let (day, hour) = (1 + below(9), below(24));
        let tags: Vec<String> =
            ["Sea", "work", "Night"].into_iter().filter(|_| below(3) == 0).map(str::to_owned).collect();
        let input = MomentInput {
            tags,
            ..note("some words", &format!("2026-11-{day:02}"), &format!("{hour:02}:30"))
        };
        let one = ids.get(below(1 + ids.len() as u64) as usize).copied();
        match (below(9), one) {
            (0..3, _) | (_, None) => ids.push(keep(planner, &input)),
            (3, Some(id)) => drop(planner.keep_moment(Some(id), &input)),
            (4, Some(id)) => drop(planner.mark_moment(id, &input.tags, Showing::Folded)),
            (5, Some(id)) => drop(planner.bin_moment(id)),
            (6, Some(id)) => drop(planner.restore_moment(id)),
            (7, Some(id)) => drop(planner.bin_moment(id).and_then(|()| planner.erase_moment(id))),
            _ => {
                let known = planner.tags().unwrap();
                let Some(tag) = known.get(below(1 + known.len() as u64) as usize) else { continue };
                let name = ["Sea", "Work", "Bakery"][below(3) as usize];
                let acted =
                    if below(3) == 0 { planner.remove_tag(tag.id) } else { planner.rename_tag(tag.id, name) };
                if below(2) == 0 {
                    planner.undo(acted.unwrap().undo.unwrap()).unwrap();
                }
            }
        }
        if turn % 10 > 0 {
            continue;
        }
        let everything = TimelineFilter::default();
        assert_eq!(
            all(planner, &everything).len(),
            ids.iter().filter(|id| planner.entry(**id).is_ok()).count(),
            "{turn}"
        );
        for tag in planner.tags().unwrap() {
            let bears =
                |id: &&i64| planner.entry(**id).is_ok_and(|entry| entry.input.tags.contains(&tag.name));
            let there = ids.iter().filter(bears).count();
            let listed = all(planner, &TimelineFilter { tag: Some(tag.id), ..everything.clone() }).len();
            assert_eq!((listed, tag.entries), (there, there), "{turn}, {}", tag.name);
        }
    }
}
