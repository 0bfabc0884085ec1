//! The lists of packages, by purpose and system.

/// What one purpose needs.
pub struct Needs {
    /// Said when something of it is missing.
    pub what: &'static str,
    /// Packages of Debian and Ubuntu.
    pub debian: &'static [&'static str],
    /// Packages of Fedora; a path stands for the package that holds it.
    pub fedora: &'static [&'static str],
    /// Packages of Arch.
    pub arch: &'static [&'static str],
    /// Programs that are there once it is installed.
    pub programs: &'static [&'static str],
    /// Libraries that pkg-config knows once it is installed.
    pub libraries: &'static [&'static str],
}

/// The web view, a C compiler, and perl and make for the bundled OpenSSL.
pub const BUILD: Needs = Needs {
    what: "What Interlude is built with",
    debian: &[
        "build-essential",
        "ca-certificates",
        "fonts-dejavu-core",
        "libgtk-3-dev",
        "libwebkit2gtk-4.1-dev",
        "perl",
        "pkg-config",
    ],
    fedora: &["gcc", "gcc-c++", "gtk3-devel", "make", "perl", "pkgconf-pkg-config", "webkit2gtk4.1-devel"],
    arch: &["base-devel", "gtk3", "perl", "webkit2gtk-4.1"],
    programs: &["cc", "make", "perl", "pkg-config"],
    libraries: &["gtk+-3.0", "webkit2gtk-4.1"],
};

/// A display that nobody sees, and a session bus.
pub const SCREEN: Needs = Needs {
    what: "A virtual display",
    debian: &["dbus", "xvfb"],
    fedora: &["dbus-daemon", "xorg-x11-server-Xvfb"],
    arch: &["dbus", "xorg-server-xvfb"],
    programs: &["Xvfb", "dbus-daemon"],
    libraries: &[],
};

/// A driver for the window, a real notification service, a browser for the accessibility check, and a reader of programs.
pub const TESTS: Needs = Needs {
    what: "What the tests use",
    debian: &[
        "binutils",
        "chromium",
        "dunst",
        "git",
        "poppler-utils",
        "python3",
        "python3-venv",
        "util-linux",
        "webkit2gtk-driver",
        "xdotool",
    ],
    fedora: &[
        "/usr/bin/WebKitWebDriver",
        "binutils",
        "chromium",
        "dunst",
        "git",
        "poppler-utils",
        "python3",
        "util-linux",
        "xdotool",
    ],
    arch: &[
        "binutils",
        "chromium",
        "dunst",
        "git",
        "poppler",
        "python",
        "util-linux",
        "webkit2gtk-4.1",
        "xdotool",
    ],
    programs: &[
        "WebKitWebDriver",
        "chromium",
        "dunst",
        "git",
        "pdftotext",
        "python3",
        "readelf",
        "setpriv",
        "xdotool",
    ],
    libraries: &[],
};

/// A compiler for Windows, Wine, and a Rust that brings the sources of its standard library.
pub const WINDOWS: &[&str] = &[
    "cargo-web",
    "g++-mingw-w64-x86-64",
    "gcc-mingw-w64-x86-64",
    "make",
    "perl",
    "rust-web-src",
    "rustc-web",
    "wine",
    "wine64",
    "xauth",
    "xvfb",
];

/// Another day for a program, and the sources of locales.
pub const DAYS: &[&str] = &["faketime", "locales"];

/// What type-checking for macOS uses.
pub const MACOS: &[&str] = &["binutils", "cargo-web", "gcc", "make", "perl", "rust-web-src", "rustc-web"];
