// A few lines for drawing the help screen. The app's own list is in Rust.

import type { HelpLine } from "$ui/lib/bindings";

export const HELP_LINES: HelpLine[] = [
  { country: "EU", name: "112", phone: "112", about: "help-about-emergency", checked: "2026-11-01", web: "" },
  { country: "US", name: "988 Suicide & Crisis Lifeline", phone: "988", about: "help-about-crisis", checked: "2026-11-01", web: "988lifeline.org" },
  { country: "GB", name: "Samaritans", phone: "116 123", about: "help-about-listening", checked: "2026-11-01", web: "samaritans.org" },
  { country: "DE", name: "TelefonSeelsorge", phone: "0800 111 0 111", about: "help-about-listening", checked: "2026-11-01", web: "telefonseelsorge.de" },
  { country: "DE", name: "Hilfetelefon", phone: "116 016", about: "help-about-violence", checked: "2026-11-01", web: "hilfetelefon.de" },
];
