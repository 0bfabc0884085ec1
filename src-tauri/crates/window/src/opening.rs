//! Opening: where a window opens, and how large it is.
//!
//! A function of how it stood and of what the screens have to give, all in logical points. Whatever a window stood on
//! before, it opens wholly within the work area of a screen that is there, and no larger than that.

use interlude_wire::{Spread, Stand};

/// How large a window is by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// The size of one that was never given one.
    pub usual: (i32, i32),
    /// Below this its page cannot be used.
    pub smallest: (i32, i32),
}

/// The window with all screens.
pub const MAIN: Measure = Measure { usual: (1040, 720), smallest: (480, 360) };
/// The small window.
pub const SMALL: Measure = Measure { usual: (420, 520), smallest: (320, 360) };

/// A rectangle of the desktop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// The corner at the top left.
    pub at: (i32, i32),
    /// The width and the height.
    pub size: (i32, i32),
}

/// How a window opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// How it stands.
    pub stand: Stand,
    /// The least that it can be made.
    pub smallest: (i32, i32),
}

impl Area {
    /// What a screen says of itself in pixels, `scale` of them to the point.
    pub fn of((x, y): (i32, i32), (width, height): (u32, u32), scale: f64) -> Area {
        let scale = if scale > 0.0 { scale } else { 1.0 };
        // Down, so that nothing reaches over an edge; no screen has more points than fit.
        let points = |pixels: f64| (pixels / scale).floor() as i32;
        Area { at: (points(x.into()), points(y.into())), size: (points(width.into()), points(height.into())) }
    }

    /// This area moved, and where that is not enough made smaller, until it is within `other`.
    pub fn within(self, other: Area) -> Area {
        let side = |at: i32, length: i32, from: i32, room: i32| {
            let length = length.min(room);
            (at.clamp(from, from + room - length), length)
        };
        let (x, width) = side(self.at.0, self.size.0, other.at.0, other.size.0);
        let (y, height) = side(self.at.1, self.size.1, other.at.1, other.size.1);
        Area { at: (x, y), size: (width, height) }
    }

    /// The one of `areas` that has most of it; where none has any, the nearest.
    pub fn most_within(self, areas: &[Area]) -> Option<Area> {
        areas.iter().copied().max_by_key(|area| (self.shared(*area), -self.distance(*area)))
    }

    /// How many points both have.
    fn shared(self, other: Area) -> i64 {
        let side = |at: i32, length: i32, from: i32, room: i32| {
            i64::from(((at + length).min(from + room) - at.max(from)).max(0))
        };
        side(self.at.0, self.size.0, other.at.0, other.size.0)
            * side(self.at.1, self.size.1, other.at.1, other.size.1)
    }

    /// How far it would have to be moved, in points along both sides.
    fn distance(self, other: Area) -> i64 {
        let there = self.within(other);
        i64::from(self.at.0.abs_diff(there.at.0)) + i64::from(self.at.1.abs_diff(there.at.1))
    }

    fn has_room(self) -> bool {
        self.size.0 > 0 && self.size.1 > 0
    }
}

/// Returns how a window of this measure opens that stood as `stood` says, on a desktop with these work areas, the first screen first.
/// One that never stood anywhere opens in the middle of the first.
pub fn opening(measure: Measure, stood: Option<Stand>, areas: &[Area]) -> Opening {
    let Measure { usual, smallest } = measure;
    let areas: Vec<Area> = areas.iter().copied().filter(|area| area.has_room()).collect();
    let least = |of: fn(&Area) -> i32, most: i32| areas.iter().map(of).min().unwrap_or(most).min(most);
    let smallest = (least(|area| area.size.0, smallest.0), least(|area| area.size.1, smallest.1));
    let size = stood.map_or(usual, |stood| stood.size);
    let size = (size.0.max(smallest.0), size.1.max(smallest.1));
    let spread = stood.map_or(Spread::Free, |stood| stood.spread);
    let at = stood.and_then(|stood| stood.at);
    let area = match at {
        Some(at) => Area { at, size }.most_within(&areas),
        None => areas.first().copied(),
    };
    let Some(area) = area else { return Opening { stand: Stand { at: None, size, spread }, smallest } };
    let middle = || {
        let half = |from: i32, room: i32, length: i32| from + (room - length) / 2;
        (half(area.at.0, area.size.0, size.0), half(area.at.1, area.size.1, size.1))
    };
    let Area { at, size } = Area { at: at.unwrap_or_else(middle), size }.within(area);
    Opening { stand: Stand { at: Some(at), size, spread }, smallest }
}

#[cfg(test)]
mod tests;
