//! The macro that makes of the table what the program needs of it.

/// Declares the table: `LINES` to look at, and `Planner::answer`, which asks the method that bears a line's name.
///
/// A line is `name(argument: Type, …) -> Answer, [Window …], Vault;`, with `, Again` after it where the passphrase is
/// asked again. Arguments are types of their own, never references; a method may borrow them all the same.
macro_rules! calls {
    ($(
        $(#[doc = $doc:literal])*
        $name:ident($($argument:ident: $type:ty),*) -> $answer:ty, [$($window:ident)+], $vault:ident $(, $again:ident)?;
    )+) => {
        /// Every line, in the order of the page.
        pub const LINES: &[Line] = &[$(Line {
            name: stringify!($name),
            arguments: &[$(stringify!($argument)),*],
            types: &[$(stringify!($type)),*],
            windows: &[$(Window::$window),+],
            vault: Vault::$vault,
            passphrase: calls!(@passphrase $($again)?),
        }),+];

        impl Planner {
            /// Answers what a window asks, as JSON.
            ///
            /// # Errors
            /// In the order of the [module](crate::calls): a call that does not exist, a window that may not ask it, a vault
            /// that is not open, arguments of another shape, and then whatever the use case refuses.
            pub fn answer(&self, window: &str, call: &str, arguments: Value) -> Result<String, AppError> {
                let line = LINES.iter().find(|line| line.name == call);
                let line = line.ok_or_else(|| EngineError::field("call", Problem::NotUnderstood))?;
                line.admit(self, window)?;
                match line.name {
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
                        let read: Arguments = arguments::read(arguments)?;
                        $(calls!(@confirm $again self, read);)?
                        let answer: $answer = self.$name($(Lend::lend(&read.$argument)),*).given()?;
                        serde_json::to_string(&answer)
                            .map_err(|error| AppError::plain(ErrorCode::Internal, &error.to_string()))
                    })+
                    _ => Err(EngineError::field("call", Problem::NotUnderstood).into()),
                }
            }
        }

        #[cfg(all(test, feature = "bindings"))]
        pub(super) fn each_type(written: &mut super::written::Written) {
            $(
                let arguments: &[(&str, String)] =
                    &[$((stringify!($argument), written.type_of::<$type>())),*];
                let answer = (written.type_of::<$answer>(), calls!(@passphrase $($again)?));
                written.line(stringify!($name), &[$($doc),*], arguments, answer);
            )+
        }
    };
    (@passphrase) => { Passphrase::NotAgain };
    (@passphrase $again:ident) => { Passphrase::$again };
    (@confirm $again:ident $planner:expr, $read:expr) => { $planner.confirm($read.current)? };
}

pub(super) use calls;
