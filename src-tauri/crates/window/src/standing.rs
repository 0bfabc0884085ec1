//! Standing: what is said to the keeper of where a person put the window.
//!
//! It is asked when the window has come to rest, not at each pixel of a movement. As long as it stands as it opened,
//! nothing is said: what a small screen made of it is not what a person wanted.

use interlude_wire::{Spread, Stand};

/// A desktop that draws a frame moves a window by less than this, in points. What was moved further before it first came to
/// rest was moved by a person.
const FRAME: u32 = 100;

/// What is known of one window.
#[derive(Debug)]
pub struct Standing {
    /// How it stood last without filling its screen.
    free: Stand,
    /// What is known of it: how it stood when it first came to rest, for the desktop may have moved it a little, or what
    /// was said last.
    known: Option<Stand>,
}

impl Standing {
    /// A window that was opened so.
    pub fn new(opens: Stand) -> Standing {
        Standing { free: Stand { spread: Spread::Free, ..opens }, known: None }
    }

    /// It has come to rest, and stands so; returns what there is to say of it.
    pub fn rests(&mut self, now: Stand) -> Option<Stand> {
        let stand = match now.spread {
            Spread::Free => now,
            Spread::Maximized => Stand { spread: now.spread, ..self.free },
        };
        let opened = std::mem::replace(&mut self.free, Stand { spread: Spread::Free, ..stand });
        let is_news = match self.known.replace(stand) {
            Some(known) => stand != known,
            None => now.spread == Spread::Free && is_far(opened, stand),
        };
        is_news.then_some(stand)
    }
}

fn is_far(one: Stand, other: Stand) -> bool {
    let far = |(one, other): ((i32, i32), (i32, i32))| {
        one.0.abs_diff(other.0) >= FRAME || one.1.abs_diff(other.1) >= FRAME
    };
    far((one.size, other.size)) || one.at.zip(other.at).is_some_and(far)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stand(x: i32, width: i32) -> Stand {
        Stand { at: Some((x, 0)), size: (width, 600), spread: Spread::Free }
    }

    #[test]
    fn only_what_a_person_changed_is_said_and_each_once() {
        let mut standing = Standing::new(stand(0, 900));
        // The desktop drew a frame around it.
        assert_eq!(standing.rests(stand(4, 900)), None);
        assert_eq!(standing.rests(stand(4, 900)), None);
        assert_eq!(standing.rests(stand(50, 900)), Some(stand(50, 900)));
        assert_eq!(standing.rests(stand(50, 900)), None);
        assert_eq!(standing.rests(stand(4, 900)), Some(stand(4, 900)), "back again is a place, too");
    }

    #[test]
    fn what_was_moved_far_before_it_first_came_to_rest_was_moved_by_a_person() {
        assert_eq!(Standing::new(stand(0, 900)).rests(stand(300, 900)), Some(stand(300, 900)));
        assert_eq!(Standing::new(stand(0, 900)).rests(stand(0, 700)), Some(stand(0, 700)));
        // A desktop that tells no places.
        let unknown = Stand { at: None, ..stand(0, 900) };
        assert_eq!(Standing::new(stand(300, 900)).rests(unknown), None);
        // Some desktops let a window that nearly fills its screen fill it.
        let full = Stand { spread: Spread::Maximized, ..stand(0, 1920) };
        assert_eq!(Standing::new(stand(0, 1500)).rests(full), None);
    }

    #[test]
    fn where_it_fills_its_screen_the_size_before_is_what_it_goes_back_to() {
        let full = Stand { spread: Spread::Maximized, ..stand(0, 1920) };
        let mut standing = Standing::new(stand(20, 900));
        assert_eq!(standing.rests(stand(20, 900)), None);
        let maximized = Stand { spread: Spread::Maximized, ..stand(20, 900) };
        assert_eq!(standing.rests(full), Some(maximized));
        assert_eq!(standing.rests(full), None);
        assert_eq!(standing.rests(stand(20, 900)), Some(stand(20, 900)));
        let mut opened_full = Standing::new(maximized);
        assert_eq!(opened_full.rests(full), None);
        assert_eq!(opened_full.rests(stand(30, 800)), Some(stand(30, 800)));
    }
}
