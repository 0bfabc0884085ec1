//! Talking: a message by its parts, what is offered to begin with, the setting of a talk (PRODUCT.md §3.7).

pub mod harm;
pub mod hints;
pub mod message;
mod reading;
pub mod rules;
pub mod setting;
pub mod template;
