//! The macro that makes of the table what the program needs of it.

/// Declares a part of the table: `LINES` to look at, and `ask`, which asks the method that bears a line's name.
///
/// A line is `name(argument: Type, …) -> Answer, [Window …], Vault;`, with `, Again` after it where the passphrase is
/// asked again. Arguments are types of their own, never references; a method may borrow them all the same.
macro_rules! calls {
    ($(
        $(#[doc = $doc:literal])*
        $name:ident($($argument:ident: $type:ty),*) -> $answer:ty, [$($window:ident)+], $vault:ident $(, $again:ident)?;
    )+) => {
        /// Its lines.
        pub(super) const LINES: &[$crate::calls::Line] = &[$($crate::calls::Line {
            name: stringify!($name),
            arguments: &[$(stringify!($argument)),*],
            types: &[$(stringify!($type)),*],
            windows: &[$($crate::calls::Window::$window),+],
            vault: $crate::calls::Vault::$vault,
            passphrase: calls!(@passphrase $($again)?),
        }),+];

        /// Asks the use case of a line that the window was admitted to.
        pub(super) fn ask(
            planner: &$crate::Planner,
            name: &str,
            arguments: serde_json::Value,
        ) -> Result<String, AppError> {
            #[allow(unused_imports, reason = "not every part lends and is given all")]
            use $crate::calls::lend::{Given, Lend};
            match name {
                $(stringify!($name) => {
                    #[derive(serde::Deserialize)]
                    #[serde(deny_unknown_fields)]
                    struct Arguments {
                        $(#[serde(deserialize_with = "serde::Deserialize::deserialize")] $argument: $type,)*
                        $(
                            #[doc = stringify!($again)]
                            #[serde(deserialize_with = "serde::Deserialize::deserialize")]
                            current: Option<String>,
                        )?
                    }
                    #[allow(unused_variables, reason = "some lines have no arguments")]
                    let read: Arguments = $crate::calls::arguments::read(arguments)?;
                    $(calls!(@confirm $again planner, read);)?
                    let answer: $answer = planner.$name($(Lend::lend(&read.$argument)),*).given()?;
                    serde_json::to_string(&answer)
                        .map_err(|error| AppError::plain(ErrorCode::Internal, &error.to_string()))
                })+
                _ => Err($crate::EngineError::field("call", interlude_domain::form::Problem::NotUnderstood).into()),
            }
        }

        #[cfg(all(test, feature = "bindings"))]
        pub(super) fn each_type(written: &mut $crate::calls::written::Written) {
            $(
                let arguments: &[(&str, String)] =
                    &[$((stringify!($argument), written.type_of::<$type>())),*];
                let answer = (written.type_of::<$answer>(), calls!(@passphrase $($again)?));
                written.line(stringify!($name), &[$($doc),*], arguments, answer);
            )+
        }
    };
    (@passphrase) => { $crate::calls::Passphrase::NotAgain };
    (@passphrase $again:ident) => { $crate::calls::Passphrase::$again };
    (@confirm $again:ident $planner:expr, $read:expr) => { $planner.confirm($read.current)? };
}

pub(super) use calls;
