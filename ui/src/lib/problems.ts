// Words for what the planner refused as a whole, in one line. What it says of single fields: `forms/field_problems`.

import type { AppError, ErrorCode } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

const WHOLE: Record<ErrorCode, string> = {
  locked: "problem-locked",
  not_open: "problem-not-open",
  invalid: "problem-invalid",
  not_found: "problem-not-found",
  too_early: "problem-too-early",
  too_late: "problem-too-late",
  wrong_passphrase: "problem-wrong-passphrase",
  wait: "problem-wait",
  damaged: "problem-damaged",
  folder_refused: "problem-folder-refused",
  refused: "problem-refused",
  storage: "problem-storage",
  file: "problem-file",
  disk_full: "problem-disk-full",
  sealed_full: "problem-sealed-full",
  platform: "problem-platform",
  internal: "problem-internal",
};

/** Any thrown thing as an AppError; what is not one is `internal`. */
export function asAppError(thrown: unknown): AppError {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown) {
    const { code, message = "", fields = [] } = thrown as Partial<AppError>;
    if (code !== undefined && code in WHOLE) return { code, message, fields };
  }
  return { code: "internal", message: "", fields: [] };
}

export function errorText(code: ErrorCode): string {
  return t(WHOLE[code]);
}
