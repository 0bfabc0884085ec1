//! The settings: names and values.

mod setting;
