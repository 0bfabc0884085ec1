//! Tests of the opening: on which desktop a window that stood so opens how. Everything is written as X does,
//! `WIDTHxHEIGHT+X+Y`, in points.

use super::*;

const FULL_HD: &str = "1920x1080+0+0";
const WITH_PANEL: &str = "1920x1048+0+32";
const LEFT: &str = "1280x1024-1280+0";

/// Reads `WIDTHxHEIGHT+X+Y`.
fn area(text: &str) -> Area {
    let (width, rest) = text.split_once('x').unwrap();
    let signs: Vec<usize> = rest.match_indices(['+', '-']).map(|(at, _)| at).collect();
    let number = |text: &str| text.parse().unwrap();
    let at = (number(&rest[signs[0]..signs[1]]), number(&rest[signs[1]..]));
    Area { at, size: (number(width), number(&rest[..signs[0]])) }
}

fn stood(text: &str) -> Stand {
    let Area { at, size } = area(text);
    Stand { at: Some(at), size, spread: Spread::Free }
}

/// Where a window that stood as `before` says opens on the desktop with these work areas.
#[track_caller]
fn check(before: Option<&str>, areas: &[&str], expected: &str) {
    let areas: Vec<Area> = areas.iter().map(|text| area(text)).collect();
    let opens = opening(MAIN, before.map(stood), &areas);
    assert_eq!(opens.stand, stood(expected));
    let found = Area { at: opens.stand.at.unwrap(), size: opens.stand.size };
    assert!(areas.iter().any(|area| found.within(*area) == found), "wholly within one screen");
    assert!(opens.smallest.0 <= found.size.0 && opens.smallest.1 <= found.size.1, "{:?}", opens.smallest);
}

#[test]
fn the_first_window_is_as_large_as_usual_and_never_larger_than_the_work_area() {
    check(None, &[FULL_HD], "1040x720+440+180");
    check(None, &[WITH_PANEL], "1040x720+440+196");
    check(None, &["960x540+0+0"], "960x540+0+0");
    check(None, &["1024x600+0+0"], "1024x600+0+0");
    check(None, &["1024x568+0+32"], "1024x568+0+32");
    check(None, &["683x384+0+0"], "683x384+0+0");
    check(None, &["320x240+0+0"], "320x240+0+0");
    check(None, &[FULL_HD, LEFT], "1040x720+440+180");
}

#[test]
fn it_opens_where_it_stood() {
    check(Some("900x600+20+40"), &[FULL_HD], "900x600+20+40");
    check(Some("900x600-1270+100"), &[FULL_HD, LEFT], "900x600-1270+100");
    check(Some("1920x1080+0+0"), &[FULL_HD], "1920x1080+0+0");
}

#[test]
fn what_reaches_over_an_edge_is_brought_in() {
    check(Some("900x600+1500+900"), &[FULL_HD], "900x600+1020+480");
    check(Some("900x600-100-100"), &[FULL_HD], "900x600+0+0");
    check(Some("900x600+0+0"), &[WITH_PANEL], "900x600+0+32");
    check(Some("1900x1000+10+10"), &["960x540+0+0"], "960x540+0+0");
    // Over two screens: the one that has most of it takes the rest.
    check(Some("900x600-100+10"), &[FULL_HD, LEFT], "900x600+0+10");
    check(Some("900x600-800+10"), &[FULL_HD, LEFT], "900x600-900+10");
}

#[test]
fn from_a_screen_that_is_gone_it_comes_to_the_nearest() {
    check(Some("900x600-1270+100"), &[FULL_HD], "900x600+0+100");
    check(Some("1040x720+2400+200"), &[FULL_HD, LEFT], "1040x720+880+200");
    check(Some("1040x720-2600+200"), &[FULL_HD, LEFT], "1040x720-1280+200");
    check(Some("1900x1060+2400+0"), &["683x384+0+0"], "683x384+0+0");
}

#[test]
fn a_smaller_one_than_can_be_used_is_made_larger() {
    check(Some("10x10+700+700"), &[FULL_HD], "480x360+700+700");
    check(Some("10x10+700+700"), &["320x240+0+0"], "320x240+0+0");
}

#[test]
fn one_that_filled_its_screen_does_so_again_and_goes_back_to_what_it_was() {
    let before = Stand { spread: Spread::Maximized, ..stood("900x600+20+40") };
    assert_eq!(opening(MAIN, Some(before), &[area(FULL_HD)]).stand, before);
    let small = opening(MAIN, Some(before), &[area("683x384+0+0")]).stand;
    assert_eq!(small, Stand { spread: Spread::Maximized, ..stood("683x384+0+0") });
}

#[test]
fn where_the_desktop_tells_no_places_only_the_size_is_kept() {
    let before = Stand { at: None, size: (900, 600), spread: Spread::Free };
    assert_eq!(opening(MAIN, Some(before), &[area(FULL_HD)]).stand, stood("900x600+510+240"));
    assert_eq!(opening(MAIN, Some(before), &[]).stand, before);
    assert_eq!(opening(MAIN, Some(before), &[area("0x0+0+0")]).stand, before);
    assert_eq!(opening(MAIN, None, &[]).stand, Stand { at: None, size: MAIN.usual, spread: Spread::Free });
}

#[test]
fn screens_with_more_pixels_to_the_point_have_fewer_points() {
    for (at, size, scale, expected) in [
        ((0, 0), (1920, 1080), 1.0, "1920x1080+0+0"),
        ((0, 64), (3840, 2096), 2.0, "1920x1048+0+32"),
        ((0, 0), (1920, 1080), 2.0, "960x540+0+0"),
        ((0, 0), (1366, 768), 2.0, "683x384+0+0"),
        ((-2560, 0), (2560, 1440), 1.5, "1706x960-1707+0"),
        ((0, 0), (1920, 1080), 0.0, "1920x1080+0+0"),
    ] {
        assert_eq!(Area::of(at, size, scale), area(expected), "{size:?} at {scale}");
    }
}

#[test]
fn the_small_window_opens_in_the_middle_and_is_no_larger_than_the_screen() {
    let opens = |screen: &str| opening(SMALL, None, &[area(screen)]).stand;
    assert_eq!(opens(FULL_HD), stood("420x520+750+280"));
    assert_eq!(opens("683x384+0+0").size, (420, 384));
}
