// The app's own list, which Rust embeds, so that the help screen is drawn with real lines.

import lines from "../../../../../src-tauri/help-lines.json";
import type { HelpLine } from "$ui/lib/bindings";

export const HELP_LINES: HelpLine[] = lines;
