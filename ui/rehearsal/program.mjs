// The real planner, without a desktop around it: a program that answers lines of JSON (src-tauri/crates/rehearsal).
// For tests and for `npm run dev` only; nothing of it is in the built page.

import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const NAME = process.platform === "win32" ? "rehearse.exe" : "rehearse";

/** Where it is. Whoever compiled it says so in REHEARSE; else it is compiled here, which is quick where nothing changed. */
function place() {
  const given = process.env.REHEARSE;
  if (given) {
    if (!existsSync(given)) throw new Error(`REHEARSE names ${given}, which is not there`);
    return given;
  }
  const built = spawnSync("cargo", ["build", "--quiet", "--package", "interlude-rehearsal"], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
  if (built.status !== 0) throw new Error("the planner for the screens could not be compiled: cargo build --package interlude-rehearsal");
  return join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug", NAME);
}

/** One running program; any number of rehearsals in it. */
export class Program {
  #child = spawn(place(), [], { stdio: ["pipe", "pipe", "inherit"] });
  #waiting = new Map();
  #events = new Map();
  #count = 0;
  #ended = false;

  constructor() {
    createInterface({ input: this.#child.stdout }).on("line", (line) => this.#hear(JSON.parse(line)));
    this.#child.on("exit", () => {
      // Whoever ended it waits for no answer.
      if (this.#ended) return;
      for (const { reject } of this.#waiting.values()) reject(new Error("the planner for the screens has ended"));
      this.#waiting.clear();
    });
    // A test that is over waits for nobody.
    this.#child.unref();
    this.#child.stdout.unref?.();
    this.#child.stdin.unref?.();
  }

  /** Sends a line; answers `{ answer }` or `{ error }`, with the `events` that came before it. */
  say(line) {
    // What a page still asks when its test is over gets no answer, as from a program that has ended.
    if (this.#ended) return new Promise(() => {});
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.stdin.write(`${JSON.stringify({ ...line, id })}\n`);
    });
  }

  end() {
    this.#ended = true;
    this.#child.stdin.end();
  }

  #hear(told) {
    if ("event" in told) {
      const events = this.#events.get(told.rehearsal) ?? [];
      events.push({ event: told.event, payload: told.payload });
      this.#events.set(told.rehearsal, events);
      return;
    }
    const asked = this.#waiting.get(told.id);
    this.#waiting.delete(told.id);
    // Lines are answered in their order, so what was told until now belongs to this one.
    const events = [...this.#events.values()].flat();
    this.#events.clear();
    if ("wrong" in told) asked?.reject(new Error(told.wrong));
    else asked?.resolve({ events, answer: told.answer, error: told.error });
  }
}
