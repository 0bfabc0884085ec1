// Serves the built page, as it is in the program, and opens it in the installed Chromium with a rehearsal behind it.

import { readFileSync } from "node:fs";
import { preview } from "vite";
import { chromium } from "playwright-core";
import { Program } from "../rehearsal/program.mjs";
import { pretendTauri } from "../rehearsal/window.mjs";

// The policy of the app itself, so that what it refuses is seen here, too.
const CONFIG = new URL("../../tauri.conf.json", import.meta.url);
const POLICY = JSON.parse(readFileSync(CONFIG, "utf8")).app.security.csp;
const HOST = "127.0.0.1";
/** How often a screen is asked whether it rests, and how long it has in between, in milliseconds. */
const [MOST_TURNS, TURN] = [80, 250];
/** What changes is drawn anew as a whole: round corners that are drawn in parts have other pixels now and then. */
const WHOLE = "--disable-partial-raster";
const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";

let program;

/** Runs `work` with a browser and the address of the preview, and ends both. */
export async function withPreview(work) {
  // By number: a small system may not know the name localhost.
  const headers = { "Content-Security-Policy": POLICY };
  const server = await preview({ preview: { host: HOST, port: 0, strictPort: false, headers }, logLevel: "silent" });
  const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", WHOLE] });
  try {
    return await work(browser, `http://${HOST}:${server.httpServer.address().port}`);
  } finally {
    await browser.close();
    program?.end();
    await server.close();
  }
}

/** The planners behind all pages. */
export function stage() {
  program ??= new Program();
  return program;
}

/** Every page of this context asks `ask(call, arguments, window)`, and knows how much is `unanswered`, and of the last answer when it came. */
export async function pretends(context, ask) {
  await context.exposeFunction("askRehearsal", ask);
  // What the desktop would copy is put on the browser's clipboard, where a page may use it.
  const put = "call === 'copy' ? navigator.clipboard?.writeText(args.text).catch(() => {}) : undefined";
  const asking = `async (call, args, name) => { window.unanswered += 1; try { const said = await window.askRehearsal(call, args, name); await (${put}); return said; } finally { window.unanswered -= 1; window.answeredAt = performance.now(); } }`;
  await context.addInitScript(`window.unanswered = window.answeredAt = 0; window.tellPage = (${pretendTauri})(${asking});`);
}

/** Waits until a screen has its answers, and keeps what would go by itself, so that a picture is the same each time. */
async function rest(page, isAnswered) {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    await page.waitForTimeout(TURN);
    if (isAnswered() && (await page.locator('[aria-busy="true"]').count()) === 0) {
      // As under a pointer, the line at the foot of the window stays.
      await page.evaluate(() => document.querySelector('[data-testid="toast"]')?.dispatchEvent(new Event("pointerenter")));
      return;
    }
  }
  throw new Error("the screen does not come to rest");
}

/** Opens one screen of screens.mjs. */
export async function openScreen(browser, address, screen, { scheme, width, height }) {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height }, locale: "en-GB", timezoneId: "UTC", reducedMotion: "reduce" });
  // The window's own clock shows what the planner's shows, on whatever day it is looked at.
  await context.clock.setFixedTime(`${screen.away ?? screen.now}:00Z`);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (line) => { if (line.type() === "error" && !line.location().url.endsWith("/favicon.ico")) errors.push(line.text()); });
  const { answer: rehearsal } = await stage().say({ begin: screen.begin, now: screen.now, locale: screen.locale ?? "" });
  // The computer was off until then.
  if (screen.away) await program.say({ rehearsal, clock: screen.away });
  let asked = 0;
  const ask = (call, args, window) => program.say({ rehearsal, window, call, arguments: args });
  await pretends(context, (call, args, window) => { asked += 1; return ask(call, args, window).finally(() => { asked -= 1; }); });
  await page.goto(`${address}${screen.page ?? ""}`);
  await page.locator("h1").first().waitFor();
  if (screen.go) {
    await screen.go(page);
    // The pointer rests on nothing, so that a picture is the same each time.
    await page.mouse.move(0, 0);
  }
  await rest(page, () => asked === 0);
  await page.locator("h1").first().waitFor();
  return { page, context, errors };
}
