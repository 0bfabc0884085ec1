//! Running other programs: shown before they start, and heard where their words count.

use crate::failure::Failure;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::time::Instant;

/// What a program said and how it ended.
pub struct Heard {
    /// Whether it ended with success.
    pub success: bool,
    /// Its lines from both streams, without colours.
    pub lines: Vec<String>,
}

/// Says what begins now and roughly how long it takes.
pub fn announce(what: &str, how_long: &str) {
    if how_long.is_empty() {
        println!("\n== {what}");
    } else {
        println!("\n== {what} ({how_long})");
    }
}

/// Says how long it really took.
pub fn took(what: &str, since: Instant) {
    println!("   {what}: {}", seconds(since.elapsed().as_secs()));
}

/// A duration as a person would write it.
pub fn seconds(whole: u64) -> String {
    if whole < 60 { format!("{whole} s") } else { format!("{} min {:02} s", whole / 60, whole % 60) }
}

/// Runs `command` with its output on the screen.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    println!("   $ {}", shown(command));
    let status = command.status().map_err(|source| not_started(command, source))?;
    succeeded(command, status)
}

/// Runs `command` without showing it and returns what it wrote to its standard output.
pub fn ask(command: &mut Command) -> Result<String, Failure> {
    let output = command.stderr(Stdio::null()).output().map_err(|source| not_started(command, source))?;
    succeeded(command, output.status)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs `command` with its output on the screen and returns the lines too.
///
/// That it failed is no error here: the caller counts.
pub fn listen(command: &mut Command) -> Result<Heard, Failure> {
    println!("   $ {}", shown(command));
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|source| not_started(command, source))?;
    let (line_heard, heard) = channel();
    if let Some(out) = child.stdout.take() {
        pass_on(out, line_heard.clone());
    }
    if let Some(err) = child.stderr.take() {
        pass_on(err, line_heard.clone());
    }
    drop(line_heard);
    let mut lines = Vec::new();
    for line in heard {
        println!("{line}");
        lines.push(without_colours(&line));
    }
    let status = child.wait().map_err(|source| not_started(command, source))?;
    Ok(Heard { success: status.success(), lines })
}

/// Whether `command` starts and succeeds; nothing is shown.
pub fn works(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// `command` as one would type it.
pub fn shown(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy();
    let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy()).collect();
    if words.is_empty() { name.into_owned() } else { format!("{name} {}", words.join(" ")) }
}

fn pass_on(stream: impl Read + Send + 'static, line_heard: Sender<String>) {
    std::thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut line = Vec::new();
        while matches!(reader.read_until(b'\n', &mut line), Ok(read) if read > 0) {
            let text = String::from_utf8_lossy(&line).trim_end().to_owned();
            if line_heard.send(text).is_err() {
                return;
            }
            line.clear();
        }
    });
}

/// The lines of what a program wrote, without colours.
pub fn plain_lines(written: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(written).lines().map(without_colours).collect()
}

fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            // A sequence ends with its first letter.
            characters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(character);
        }
    }
    plain
}

fn not_started(command: &Command, source: std::io::Error) -> Failure {
    Failure::NotStarted { program: shown(command), source }
}

fn succeeded(command: &Command, status: ExitStatus) -> Result<(), Failure> {
    if status.success() { Ok(()) } else { Err(Failure::Ended { program: shown(command), status }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_left_out_of_what_was_heard() {
        assert_eq!(without_colours("\u{1b}[32m\u{1b}[1mTests\u{1b}[0m  3 passed"), "Tests  3 passed");
    }

    #[test]
    fn durations_read_like_durations() {
        assert_eq!(seconds(59), "59 s");
        assert_eq!(seconds(185), "3 min 05 s");
    }

    #[test]
    fn both_streams_of_a_program_are_heard() {
        let heard = listen(Command::new("cargo").arg("--version")).unwrap();
        assert!(heard.success);
        assert!(heard.lines.iter().any(|line| line.starts_with("cargo ")));
    }
}
