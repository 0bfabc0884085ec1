//! Closed sets of words: each value has one name, used in the database and between window and program.
//!
//! With the feature `bindings` each set can also be written as a TypeScript type; only tests switch it on.

/// Declares an enum whose values have fixed names, with both directions of the translation.
#[macro_export]
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $text:literal),+ $(,)? }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        $(#[$meta])*
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $text)] #[cfg_attr(feature = "bindings", ts(rename = $text))] $value),+
        }

        impl $name {
            /// Every value, in the order in which it is offered.
            pub const ALL: &'static [$name] = &[$($name::$value),+];

            /// The fixed name.
            pub fn name(self) -> &'static str {
                match self { $($name::$value => $text),+ }
            }

            /// The value of a fixed name; `None` for any other text.
            pub fn from_name(name: &str) -> Option<$name> {
                match name { $($text => Some($name::$value),)+ _ => None }
            }
        }
    };
}
