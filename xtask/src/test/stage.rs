//! Stages: what each one is about and what it needs.

/// One part of the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// rustfmt.
    Fmt,
    /// clippy, warnings refused.
    Clippy,
    /// What the keeper links against.
    Needed,
    /// Tests of the crates, of the repository's own rules and of stories.
    Rust,
    /// The TypeScript types are those of the Rust ones.
    Bindings,
    /// Types and house rules of the user interface.
    UiCheck,
    /// Unit tests of the user interface.
    UiTest,
    /// Accessibility of every screen.
    Axe,
    /// The page to hand over, printed and read back.
    Page,
    /// Every form, wrong and interrupted.
    Forms,
    /// How much script the screens need.
    UiSize,
    /// Every call of the table, from every window in every state.
    Ipc,
    /// What the program does when the computer does not do its part.
    Faults,
    /// The app in a real window.
    E2e,
    /// The app as a person gets it opens no network socket.
    Sealed,
}

impl Stage {
    const ALL: [Stage; 15] = [
        Stage::Fmt,
        Stage::UiCheck,
        Stage::UiTest,
        Stage::UiSize,
        Stage::Axe,
        Stage::Page,
        Stage::Forms,
        Stage::Clippy,
        Stage::Needed,
        Stage::Rust,
        Stage::Bindings,
        Stage::Ipc,
        Stage::Faults,
        Stage::E2e,
        Stage::Sealed,
    ];

    /// The stages of this system, quick ones first.
    pub fn here() -> Vec<Stage> {
        let is_here = |stage: &Stage| match stage {
            Stage::Axe | Stage::Page | Stage::Forms | Stage::Needed | Stage::E2e | Stage::Sealed => {
                cfg!(target_os = "linux")
            }
            // Windows has none of its faults.
            Stage::Faults => cfg!(unix),
            _ => true,
        };
        Stage::ALL.into_iter().filter(is_here).collect()
    }

    /// The stage with this name.
    pub fn named(name: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.name() == name)
    }

    /// The name for `--only`.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Fmt => "fmt",
            Stage::Clippy => "clippy",
            Stage::Needed => "needed",
            Stage::Rust => "rust",
            Stage::Bindings => "bindings",
            Stage::UiCheck => "ui-check",
            Stage::UiTest => "ui-test",
            Stage::UiSize => "ui-size",
            Stage::Axe => "axe",
            Stage::Page => "page",
            Stage::Forms => "forms",
            Stage::Ipc => "ipc",
            Stage::Faults => "faults",
            Stage::E2e => "e2e",
            Stage::Sealed => "sealed",
        }
    }

    /// What it is about, in a few words.
    pub fn about(self) -> &'static str {
        match self {
            Stage::Fmt => "formatting of the Rust code",
            Stage::Clippy => "lints of the Rust code, warnings refused",
            Stage::Needed => "the program that waits links no toolkit",
            Stage::Rust => "crates, rules of the repository, stories",
            Stage::Bindings => "TypeScript types are those of the Rust ones",
            Stage::UiCheck => "types and house rules of the user interface",
            Stage::UiTest => "unit tests of the user interface, on the real planner",
            Stage::UiSize => "how much script the screens need",
            Stage::Axe => "accessibility of the screens in a browser",
            Stage::Forms => "every form in a browser: what is wrong is in sight, what is typed is kept",
            Stage::Page => "the page to hand over, printed to PDF and read back",
            Stage::Ipc => "every call, from every window in every state",
            Stage::Faults => "kills, folders that cannot be used, what memory keeps",
            Stage::E2e => "the app in a real window on a virtual display",
            Stage::Sealed => "the app as a person gets it cannot open the network",
        }
    }

    /// Whether it compiles the app, and so needs system libraries and a built user interface.
    pub fn compiles(self) -> bool {
        !matches!(
            self,
            Stage::Fmt
                | Stage::UiCheck
                | Stage::UiTest
                | Stage::UiSize
                | Stage::Axe
                | Stage::Page
                | Stage::Forms
        )
    }

    /// Whether its tests start Interlude, which then starts its window from beside itself.
    pub fn starts_programs(self) -> bool {
        matches!(self, Stage::Needed | Stage::Rust | Stage::Ipc | Stage::Faults | Stage::E2e)
    }

    /// Whether it asks the real planner without a desktop.
    pub fn rehearses(self) -> bool {
        matches!(self, Stage::UiTest | Stage::Axe | Stage::Page | Stage::Forms)
    }

    /// Whether it looks at the built user interface.
    pub fn needs_built_ui(self) -> bool {
        self.compiles() || matches!(self, Stage::UiSize | Stage::Axe | Stage::Page | Stage::Forms)
    }

    /// Whether it needs the packages of the user interface.
    pub fn needs_ui(self) -> bool {
        self != Stage::Fmt
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_is_found_by_its_name() {
        for stage in Stage::ALL {
            assert_eq!(Stage::named(stage.name()), Some(stage));
        }
    }
}
