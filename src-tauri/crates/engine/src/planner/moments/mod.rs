//! Moments: what helps when it is hard.
//!
//! | file | what it holds |
//! |---|---|
//! | `help` | lines where help can be found |

mod help;
