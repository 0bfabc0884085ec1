// Where things stand: what is said lies over nothing, columns are columns, rows are rows, and nothing is cut. Only a browser lays
// out, so it is asked here. Part of the stage `page`.

import { cutInTheWeek, namesOnTheLine, offTheEdge, raggedChoices } from "./eyes.mjs";
import { pasteOfTooMuch, ringAfterArrows } from "./hands.mjs";
import { openScreen } from "./preview.mjs";
import { SCREENS } from "./screens.mjs";

const USUAL = [1040, 720];
const LEAST = [720, 520];
const NOW = SCREENS.today.now;
const label = async (page, testid) => page.locator(`label:has([data-testid="${testid}"])`).click();
const activity = {
  title: "", need: "fun", kind: null, minutes: "", company: null, withWhom: "", person: null, place: "", note: "",
  repeat: "once", date: "2026-11-26", time: "10:00", lead: "", goal: "", every: "", monthDay: "", weekdays: [], until: "",
};

/** The left edges of all that a selector finds, without repetition. */
const lefts = (page, selector) => page.evaluate((wanted) =>
  [...new Set([...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility()).map((one) => Math.round(one.getBoundingClientRect().left)))], selector);

/** The line that says what was done has a row of its own: no field, no button and no words of the screen lie beneath it. */
async function saidStandsApart(page, where, check) {
  await page.getByTestId("toast").dispatchEvent("pointerenter");
  const beneath = await page.evaluate(() => {
    const line = document.querySelector('[data-testid="toast"]').getBoundingClientRect();
    const screen = document.querySelector("main");
    const found = [];
    if (line.top < screen.getBoundingClientRect().bottom - 1) found.push("it has no row of its own");
    if (line.bottom > window.innerHeight || line.height < 1) found.push(`it is not in the window: ${line.top}–${line.bottom}`);
    const things = [...document.querySelectorAll("nav a, nav button, main :is(button, input, textarea, select, p, h1, [data-testid$=-text])")];
    for (const one of things) {
      if (!one.checkVisibility()) continue;
      // As far down as it goes: what is last there is not hidden for good.
      if (screen.contains(one)) one.scrollIntoView({ block: "end" });
      const box = one.getBoundingClientRect();
      const [left, right] = [Math.max(box.left, line.left), Math.min(box.right, line.right)];
      const [top, bottom] = [Math.max(box.top, line.top), Math.min(box.bottom, line.bottom, screen.contains(one) ? screen.getBoundingClientRect().bottom : Infinity)];
      if (left < right - 1 && top < bottom - 1) found.push(one.dataset.testid ?? one.textContent.trim().slice(0, 30));
    }
    return found;
  });
  check(`${where}: what is said lies over nothing`, beneath.length === 0, beneath);
}

async function doneOnToday(page) {
  await page.getByTestId("done").first().click();
}

/** A menu that is open while something is said can be used to its last line. */
async function menuBeside(page, where, check) {
  const later = page.getByTestId("later");
  await later.last().click();
  const items = page.locator('[role="menu"] [role="menuitem"]');
  const last = await items.last().elementHandle();
  await last.scrollIntoViewIfNeeded();
  const hit = await last.evaluate((one) => { const box = one.getBoundingClientRect(); return one.contains(document.elementFromPoint(box.left + box.width / 2, box.bottom - 3)); });
  check(`${where}: nothing lies over the last line of an open menu`, hit, await last.textContent());
  await page.keyboard.press("Escape");
}

const SAID = [
  ["today", SCREENS.today, doneOnToday, menuBeside],
  ["inbox", SCREENS.inbox, doneOnToday],
  ["the plan's form", SCREENS["plan-form"], async (page) => {
    await page.getByTestId("term-0-remove").click();
  }],
  ["the first run", { ...SCREENS["first-run"], go: async (page) => {
    await page.getByTestId("first-run-make-plan").click();
    await page.getByTestId("questions-go-on").click();
    await page.getByTestId("first-run-skip").waitFor();
  } }, async (page) => {
    await page.evaluate(() => { window.askRehearsal = async () => ({ events: [], error: { code: "disk_full", message: "", fields: [] } }); });
    await page.getByTestId("first-run-skip").click();
  }],
];

/** Whatever stands in a row of buttons at the foot of a step, *Skip* and *Back* do not stand alone below it. */
async function stepsOfTheFirstRun(page, where, check) {
  const rows = () => page.evaluate(() => [...Map.groupBy(
    [...document.querySelectorAll(".actions button, .others button")].filter((one) => one.checkVisibility()),
    (one) => Math.round(one.getBoundingClientRect().top + one.getBoundingClientRect().height / 2),
  ).values()].map((row) => row.map((one) => one.dataset.testid)));
  const look = async (step) => {
    const found = await rows();
    check(`${where}: the buttons of ${step} stand in one row`, found.length === 1, found);
    const ragged = await page.evaluate(raggedChoices);
    check(`${where}: the choices of ${step} stand in even rows`, ragged.length === 0, ragged);
    const off = await page.evaluate(offTheEdge);
    check(`${where}: the text buttons of ${step} begin at the edge`, off.length === 0, off);
  };
  await look("the first step");
  await page.getByTestId("first-run-make-plan").click();
  await page.getByTestId("questions-go-on").waitFor();
  await look("the questions");
  await page.getByTestId("questions-go-on").click();
  await page.getByTestId("protect-who").waitFor();
  await look("the passphrase");
  await label(page, "protect-who-own");
  await page.getByTestId("first-run-go-on").click();
  await page.getByTestId("plan-name").waitFor();
  await label(page, "plan-agreed-some");
  if (!(await page.getByTestId("plan-has-cadence").isChecked())) await label(page, "plan-has-cadence");
  await page.getByTestId("cadence-time").waitFor();
  await look("the plan");
  await page.getByTestId("first-run-skip").click();
  await page.getByTestId("thing-title").waitFor();
  await look("the last step");
}

/** How sure each part is stands in one column on the page, and right beside its menu in the form. */
async function marksOfThePlan(page, where, check) {
  const columns = await lefts(page, '[data-testid="plan-page"] .mark, .panel .mark');
  const count = await page.locator(".panel .mark").count();
  check(`${where}: how sure each part is stands in one column`, count > 3 && columns.length === 1, [count, columns]);
}

async function marksOfTheForm(page, where, check) {
  const beside = await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    return [...document.querySelectorAll(".picker")].map((picker) => {
      const [menu, shape] = [picker.querySelector("select").getBoundingClientRect(), picker.querySelector(".shape svg").getBoundingClientRect()];
      return { of: picker.querySelector("select").dataset.testid, gap: Math.round(shape.left - menu.right), off: Math.round(shape.top + shape.height / 2 - menu.top - menu.height / 2) };
    });
  });
  const far = beside.filter(({ gap, off }) => gap < 2 || gap > 16 || Math.abs(off) > 3);
  check(`${where}: each mark stands beside its menu`, beside.length > 4 && far.length === 0, far);
  const hints = await page.evaluate(() => [...document.querySelectorAll("input[placeholder]")].map((field) => ({
    of: field.dataset.testid, hint: field.placeholder, same: getComputedStyle(field, "::placeholder").color === getComputedStyle(field).color,
  })));
  const mistaken = hints.filter(({ hint, same }) => same || !/^like \d/.test(hint));
  check(`${where}: an empty date or time is not taken for a value`, hints.length > 5 && mistaken.length === 0, mistaken);
}

async function titlesOfTheInbox(page, where, check) {
  const columns = await lefts(page, '[data-testid="item-title"]');
  const dates = await page.evaluate(() => new Set([...document.querySelectorAll('[data-testid="inbox-item"] .time')].map((one) => one.textContent.trim().length)).size);
  check(`${where}: titles begin at one edge, however long their dates are`, dates > 1 && columns.length === 1, [dates, columns]);
}

/** Three things at one time, of which nobody said how long they take. */
async function busyWeek(page) {
  for (const title of ["Ring the bakery", "Read twenty pages", "Water the grandmother's plants"]) {
    await page.evaluate((input) => window.askRehearsal("add_activity", { input }), { ...activity, title });
  }
  await SCREENS.week.go(page);
  await page.getByTestId("week-item").first().waitFor();
}

async function board(page, where, check) {
  const cut = await page.evaluate(cutInTheWeek);
  check(`${where}: everything on the board can be read`, cut.length === 0, cut);
  const heads = await page.evaluate(() => [...document.querySelectorAll(".head")].map((head) => {
    const words = [...head.querySelectorAll("span:not(.hard-date)")].filter((one) => one.checkVisibility());
    const broken = words.some((one) => one.getBoundingClientRect().height > 1.6 * parseFloat(getComputedStyle(one).lineHeight) || one.scrollWidth > one.parentElement.clientWidth);
    return { words: words.map((one) => one.textContent), broken };
  }));
  check(`${where}: no day is broken, and each has its number`, heads.every(({ words, broken }) => !broken && /^\d+$/.test(words.at(-1))) && heads.length === 7, heads);
  const share = await page.evaluate(() => document.querySelector('[data-testid="week-grid"]').getBoundingClientRect().width / document.querySelector("main").clientWidth);
  check(`${where}: the board is as wide as there is room`, share > 0.85, share);
}

/** Many choices stand in columns, and so do the fields of a form that has several in a row. */
async function inColumns(page, where, check, selector) {
  const rows = await page.evaluate((wanted) => [...document.querySelectorAll(wanted)].map((group) =>
    [...Map.groupBy([...group.children].map((one) => one.getBoundingClientRect()), ({ top }) => Math.round(top)).values()].map((row) => row.map(({ left }) => Math.round(left)))), selector);
  const ragged = rows.filter(([first, ...others]) => others.some((row) => row.some((left, at) => left !== first[at])));
  check(`${where}: what stands in rows stands in columns, too`, rows.length > 0 && ragged.length === 0, ragged);
}

const clean = (look, sentence) => async (page, where, check) => {
  const found = await page.evaluate(look);
  check(`${where}: ${sentence}`, found.length === 0, found);
};
const rowsAreEven = clean(raggedChoices, "choices in a row are even, and none stands alone below");
const buttonsAtTheEdge = clean(offTheEdge, "text buttons begin where other words do");

const LOOKS = [
  ["the first run", SCREENS["first-run"], [LEAST], stepsOfTheFirstRun],
  ["the plan", SCREENS.plan, [USUAL], marksOfThePlan, buttonsAtTheEdge],
  ["a plan with nothing agreed", SCREENS["plan-nothing-agreed"], [USUAL], buttonsAtTheEdge],
  ["the plan's form", { ...SCREENS["plan-form-long"] }, [USUAL, LEAST], marksOfTheForm, rowsAreEven, buttonsAtTheEdge],
  ["the inbox", SCREENS["inbox-away"], [USUAL, LEAST], titlesOfTheInbox],
  ["the days of one line in the inbox", SCREENS["inbox-away-more"], [LEAST], titlesOfTheInbox],
  ["the week", { begin: "open", now: NOW, go: busyWeek }, [USUAL, LEAST, [1280, 900]], board],
  ["a long week", SCREENS["week-long"], [USUAL, LEAST], board],
  ["what was done", SCREENS["activity-history"], [USUAL, LEAST], buttonsAtTheEdge],
  ["how it felt", SCREENS["today-log"], [USUAL, LEAST], rowsAreEven, buttonsAtTheEdge],
  ["a check-in", SCREENS["check-in-happened"], [USUAL, LEAST], rowsAreEven, buttonsAtTheEdge],
  ["an activity", SCREENS["activity-form"], [USUAL], ringAfterArrows, pasteOfTooMuch, (page, where, check) => inColumns(page, where, check, "fieldset.grid > .options")],
  ["an idea", SCREENS["ideas-form"], [USUAL, LEAST], (page, where, check) => inColumns(page, where, check, '[data-testid="idea-form"] .row')],
  ["the choices of the week", SCREENS["week-choices"], [USUAL], clean(namesOnTheLine, "the name of a frame stands within it")],
  ...SAID.map(([name, screen, say, ...others]) => [`${name}, something said`, { ...screen, say }, [USUAL, LEAST], saidStandsApart, ...others]),
];

/** Another size, laid out: what asks for its own width is told of it in the next frame. */
async function resize(page, [width, height]) {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** All of it, or what has one of these words in its name. */
export async function layout(browser, address, check, only = []) {
  const wanted = LOOKS.filter(([name]) => only.length === 0 || only.some((word) => name.includes(word)));
  const worker = async () => {
    for (let next = wanted.shift(); next; next = wanted.shift()) {
      const [name, screen, sizes, ...looks] = next;
      try {
        const [[width, height]] = sizes;
        const { page, context } = await openScreen(browser, address, screen, { scheme: "light", width, height });
        await screen.say?.(page);
        for (const size of sizes) {
          await resize(page, size);
          for (const look of looks) await look(page, `${name} at ${size.join("×")}`, check);
        }
        await context.close();
      } catch (error) {
        check(`${name} can be looked at`, false, error.message);
      }
    }
  };
  await Promise.all([worker(), worker()]);
}
