//! Wine: running a Windows program on a display of its own.

use crate::failure::Failure;
use crate::program::{Heard, announce, listen, run};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Rust's standard library takes its random numbers from a library that Wine 8 lacks. This is its one
/// function, by way of one that Wine has.
const RANDOM_NUMBERS: &str = "\
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count) {
    return SystemFunction036(bytes, (ULONG)count);
}
";
const LIBRARY: &str = "bcryptprimitives.dll";
const LONGEST_RUN_SECONDS: &str = "600";

/// A Wine with folders of its own.
pub struct Wine {
    prefix: PathBuf,
    library: PathBuf,
}

impl Wine {
    /// Compiles the missing library and sets up Wine's folders, all in `folder`.
    pub fn prepare(folder: &Path) -> Result<Wine, Failure> {
        let wine = Wine { prefix: folder.join("wine"), library: folder.join(LIBRARY) };
        if !wine.library.exists() {
            let source = folder.join("random_numbers.c");
            std::fs::write(&source, RANDOM_NUMBERS).map_err(Failure::file(&source))?;
            run(Command::new("x86_64-w64-mingw32-gcc")
                .args(["-shared", "-o"])
                .arg(&wine.library)
                .arg(&source)
                .arg("-ladvapi32"))?;
        }
        if !wine.prefix.exists() {
            announce("Setting up Wine", "about a minute");
            listen(wine.command().args(["wineboot", "--init"]))?;
        }
        Ok(wine)
    }

    /// Runs `program` in its own folder and returns what it said.
    pub fn listen(&self, program: &Path) -> Result<Heard, Failure> {
        let folder = program.parent().unwrap_or(Path::new("."));
        let library = folder.join(LIBRARY);
        std::fs::copy(&self.library, &library).map_err(Failure::file(&library))?;
        listen(self.command().arg(program).current_dir(folder))
    }

    fn command(&self) -> Command {
        let mut command = Command::new("timeout");
        command
            .args([LONGEST_RUN_SECONDS, "xvfb-run", "-a", "wine"])
            .env("WINEPREFIX", &self.prefix)
            .env("WINEDEBUG", "-all");
        command
    }
}
