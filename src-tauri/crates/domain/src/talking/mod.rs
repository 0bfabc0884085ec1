//! Talking: a message by its parts, what is offered to begin with, the setting of a talk, sheets and points (PRODUCT.md §3.7).

pub mod harm;
pub mod hints;
pub mod message;
pub mod point;
mod reading;
pub mod rules;
pub mod setting;
pub mod sheet;
pub mod template;
