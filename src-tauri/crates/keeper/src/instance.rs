//! Instance: one keeper for a folder, without a bus.
//!
//! The lock on the folder decides who is the keeper. Beside it lies a socket, `interlude.socket`, by which a second start
//! tells the first what it is for: open the window, or nothing. A second start that is of a newer version asks the first
//! to leave, and takes its place.
//!
//! One line goes each way: `open 1.2.3` (`stay 1.2.3` for a start that is to be hidden, `pause 1.2.3` and its like for a
//! page of the small window), then the desktop's leave to
//! take the focus, if there is one; `done` comes back, or `leaving`, with `open` where a window was open.

use crate::flags::Opens;
use interlude_engine::view::SmallPage;
use interlude_wire::Version;
use rustix::fs::{CWD, Mode, OFlags, openat};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The socket's name in the folder.
pub const SOCKET: &str = "interlude.socket";
/// The longest line; a token of a desktop has about a hundred characters.
const LINE: u64 = 4096;
/// How long the first one may take to answer. It never waits for anybody before it does.
const ANSWER: Duration = Duration::from_secs(10);
/// How long a second start may take to say what it wants.
const QUESTION: Duration = Duration::from_secs(2);

/// What a second start is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The window that is to be opened, or raised.
    pub opens: Opens,
    /// The version of the program that was started.
    pub version: Version,
    /// The desktop's leave to take the focus.
    pub token: Option<String>,
}

/// What the first one answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It has done it.
    Done,
    /// It is of an older version and makes room.
    Leaving {
        /// Whether its window was open: the newer one then opens one, too.
        window: Window,
    },
}

/// Whether there was a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// There was.
    Open,
    /// There was none.
    Closed,
}

impl Wish {
    fn line(&self) -> String {
        let what = match self.opens {
            Opens::Main => "open",
            Opens::Nothing => "stay",
            Opens::Small(page) => page.name(),
        };
        let token = self.token.as_deref().unwrap_or_default().replace(['\n', '\r'], "");
        format!("{what} {} {token}\n", self.version)
    }

    fn read(line: &str) -> Option<Wish> {
        let mut parts = line.trim_end_matches('\n').splitn(3, ' ');
        let opens = match parts.next()? {
            "open" => Opens::Main,
            "stay" => Opens::Nothing,
            page => Opens::Small(SmallPage::from_name(page)?),
        };
        let version = Version::read(parts.next()?)?;
        let token = parts.next().filter(|token| !token.is_empty()).map(str::to_owned);
        Some(Wish { opens, version, token })
    }
}

/// Tells the keeper of `folder` what this start is for.
///
/// # Errors
/// [`io::ErrorKind::NotFound`] or [`io::ErrorKind::ConnectionRefused`] where nobody listens (yet, or any more),
/// [`io::ErrorKind::WouldBlock`] where somebody listens and does not answer, and others where the answer was cut off.
pub fn tell(folder: &Path, wish: &Wish) -> io::Result<Answer> {
    let mut stream = UnixStream::connect(short(folder)?.path())?;
    stream.set_read_timeout(Some(ANSWER))?;
    stream.set_write_timeout(Some(QUESTION))?;
    stream.write_all(wish.line().as_bytes())?;
    let mut line = String::new();
    BufReader::new(stream.take(LINE)).read_line(&mut line)?;
    match line.trim_end() {
        "done" => Ok(Answer::Done),
        "leaving" => Ok(Answer::Leaving { window: Window::Closed }),
        "leaving open" => Ok(Answer::Leaving { window: Window::Open }),
        _ => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

/// Listens for other starts, on a thread of its own; `heard` decides what is answered, and is told again once that was
/// sent. Whoever calls it holds the lock on the folder.
///
/// # Errors
/// Where the folder's file system has no sockets: a second start then says that Interlude is running already.
pub fn listen(
    folder: &Path,
    heard: impl Fn(&Wish) -> Answer + Send + 'static,
    sent: impl Fn(Answer) + Send + 'static,
) -> io::Result<()> {
    let place = short(folder)?;
    // What an earlier one left; nobody else can be listening while we hold the lock.
    match std::fs::remove_file(place.path()) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(place.path())?;
    std::fs::set_permissions(place.path(), PermissionsExt::from_mode(0o600))?;
    std::thread::Builder::new().name("instance".into()).spawn(move || {
        for stream in listener.incoming().flatten() {
            // One that hangs or talks nonsense is left alone.
            if let Ok(answer) = serve(stream, &heard) {
                sent(answer);
            }
        }
    })?;
    Ok(())
}

fn serve(mut stream: UnixStream, heard: &impl Fn(&Wish) -> Answer) -> io::Result<Answer> {
    stream.set_read_timeout(Some(QUESTION))?;
    stream.set_write_timeout(Some(QUESTION))?;
    let mut line = String::new();
    BufReader::new((&stream).take(LINE)).read_line(&mut line)?;
    let wish = Wish::read(&line).ok_or(io::ErrorKind::InvalidData)?;
    let answer = heard(&wish);
    let text: &[u8] = match answer {
        Answer::Done => b"done\n",
        Answer::Leaving { window: Window::Closed } => b"leaving\n",
        Answer::Leaving { window: Window::Open } => b"leaving open\n",
    };
    stream.write_all(text)?;
    Ok(answer)
}

/// A path to the socket that is short enough for one, however long the folder's is.
struct Short {
    _folder: rustix::fd::OwnedFd,
    path: PathBuf,
}

impl Short {
    fn path(&self) -> &Path {
        &self.path
    }
}

fn short(folder: &Path) -> io::Result<Short> {
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let folder = openat(CWD, folder, flags, Mode::empty())?;
    let path = PathBuf::from(format!("/proc/self/fd/{}/{SOCKET}", folder.as_raw_fd()));
    Ok(Short { _folder: folder, path })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    const LEAVING: Answer = Answer::Leaving { window: Window::Open };

    fn opens(token: Option<&str>) -> Wish {
        Wish { opens: Opens::Main, version: Version::own(), token: token.map(str::to_owned) }
    }

    #[test]
    fn what_is_told_is_heard_and_answered_also_in_a_folder_with_a_long_name() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("x".repeat(200));
        std::fs::create_dir(&folder).unwrap();
        let none = tell(&folder, &opens(None)).unwrap_err();
        assert_eq!(none.kind(), io::ErrorKind::NotFound);
        let (told, hears) = channel();
        let heard = move |wish: &Wish| {
            told.send(wish.clone()).unwrap();
            if wish.opens == Opens::Nothing { LEAVING } else { Answer::Done }
        };
        listen(&folder, heard, |_| {}).unwrap();
        let stays = Wish { opens: Opens::Nothing, ..opens(None) };
        let mut asked = vec![(opens(Some("a b")), Answer::Done), (stays, LEAVING)];
        asked.extend(
            SmallPage::ALL
                .iter()
                .map(|page| (Wish { opens: Opens::Small(*page), ..opens(Some("c")) }, Answer::Done)),
        );
        for (asked, answer) in asked {
            assert_eq!(tell(&folder, &asked).unwrap(), answer);
            assert_eq!(hears.recv().unwrap(), asked);
        }
        let mode = std::fs::metadata(folder.join(SOCKET)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn nonsense_is_left_alone_and_the_next_one_is_heard() {
        let home = tempfile::tempdir().unwrap();
        listen(home.path(), |_| Answer::Done, |_| {}).unwrap();
        for nonsense in ["", "\n", "erase 1.2.3\n", "open\n", "open new\n"] {
            let mut stream = UnixStream::connect(home.path().join(SOCKET)).unwrap();
            stream.write_all(nonsense.as_bytes()).unwrap();
            stream.shutdown(std::net::Shutdown::Write).unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            assert_eq!(answer, "", "{nonsense:?}");
        }
        assert_eq!(tell(home.path(), &opens(None)).unwrap(), Answer::Done);
    }
}
