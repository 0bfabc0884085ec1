// Where a text is looked at that stands in every field: each view that shows words of a person, opened by its hooks, and what it
// shows as lines to compare. What is here runs within the page and names nothing outside of itself.

const part = (screen, name, ...more) => [`nav-${screen}`, `${screen}-part-${name}`, ...more];
/** Where each begins is a place of the rail; `page` is the page's own beginning. */
const checkIns = (...more) => part("plan", "check_ins", ...more);

/** Every view of the main window, in the order in which they are opened: those that leave something open come late. */
export const MAIN = {
  today: ["nav-today"],
  "today, one thing's log": ["nav-today", "log-more"],
  "today, a mood": ["nav-today", "mood-entry"],
  plan: part("plan", "plan"),
  versions: part("plan", "versions"),
  "the page for the other": part("plan", "page"),
  "the page as text": part("plan", "page", "handover-as-text"),
  "check-ins": checkIns(),
  "a check-in ahead": checkIns("month-2026-11-26"),
  "a held text there": checkIns("month-2026-11-26", "held-look"),
  "what was noticed there": checkIns("month-2026-11-26", "noticed-look", "noticed-open"),
  "a check-in that was": checkIns("month-2026-11-19"),
  "the plan's form": part("plan", "plan", "edit-plan"),
  activities: part("activities", "mine"),
  "an activity": part("activities", "mine", "activity-edit"),
  "an activity's history": part("activities", "mine", "activity-history", "history-edit"),
  people: part("activities", "people"),
  "an invitation": part("activities", "people", "person-invite"),
  "a person": part("activities", "people", "person-edit"),
  ideas: part("activities", "ideas"),
  "an idea": part("activities", "ideas", "edit-idea"),
  week: part("week", "week"),
  "the week as a list": part("week", "list", "week-move"),
  "hard dates": part("week", "dates", "hard-date-edit"),
  calendars: part("week", "calendars"),
  inbox: part("inbox", "open"),
  ahead: part("inbox", "ahead"),
  "a draft": ["nav-drafts", "open-draft"],
  talk: ["nav-talk"],
  "a talk": ["nav-talk", "open-talk"],
  "a message": ["nav-talk", "nav-talk", "open-message"],
  sheets: ["nav-talk", "nav-talk", "to-sheets"],
  "a sheet": ["nav-talk", "nav-talk", "to-sheets", "write-would_see"],
  points: ["nav-talk", "nav-talk", "to-points"],
  "a point": ["nav-talk", "nav-talk", "to-points", "open-point-1"],
  "the look back": ["nav-talk", "nav-talk", "to-look-back", "look-back-open-must_haves"],
  "the look back, what got harder": ["look-back-close-must_haves", "look-back-open-harder"],
  "the look back, what was tried": ["look-back-close-harder", "look-back-open-tried"],
  "what was decided": ["nav-talk", "nav-talk", "to-outcomes"],
  "how this week was": ["nav-week", "nav-week", "to-weekly"],
  moments: ["nav-moments"],
  "choosing moments": ["nav-moments", "moments-filter"],
  tags: ["nav-moments", "moments-filter", "moments-tags"],
  "a moment": ["nav-moments", "moment-row"],
  "what was noticed": ["nav-moments", "nav-moments", "moments-filter", "moments-kind-observation", "moment-row", "moment-open"],
  "a reflection": ["nav-moments", "nav-moments", "moments-filter", "moments-kind-reflection", "moment-row", "moment-open"],
  "thinking time": ["nav-moments", "nav-moments", "open-thinking"],
  settings: ["nav-settings"],
  help: ["nav-help"],
  "my list for a bad hour": ["nav-help", "write-bad-hour"],
  "they wrote": ["nav-today", "something-changed", "changed-reached-out", "reach-out-what-warm"],
};

/** Once the plan was closed. */
export const CLOSED = { "an earlier plan": ["nav-plan", "earlier-read-1"] };

/** The small window; `open-…` is another page of it. */
export const SMALL = {
  "a pause": ["pause-sentence"],
  "my card": ["edit-card"],
  "say something": ["pause-say"],
  look: ["pause-lines-back", "pause-look", "look-profile"],
  "my list": ["offer-make_harder"],
  arrange: ["pause-lines-back", "pause-arrange"],
  emergency: ["pause-lines-back", "pause-emergency"],
  "already done": ["help-back", "pause-already"],
};

/** There light formatting is drawn as such: a star in a text is no fault. Nothing of it may run, as everywhere. */
export const FORMATTED = new Set(["a reflection"]);
/** What is shown for nobody's words: there the text may stand nowhere. */
export const WORDLESS = new Set(["say something", "arrange", "already done"]);

/** Everything that is loaded once it is needed is there before, so that a screen that was asked for is drawn at once. */
export async function loadAll(files) {
  const styles = files.filter((file) => file.endsWith(".css")).map((href) => new Promise((done, failed) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: done, onerror: failed });
    document.head.append(link);
  }));
  await Promise.all([...styles, ...files.filter((file) => file.endsWith(".js")).map((file) => import(file))]);
}

/** Opens one view after the other within the page, and answers what each shows: `{ name: [line …] }`. Where it is known how many
  lines each has, a view that is drawn late is waited for. */
export async function walk({ views, known }) {
  /** So long nothing changes before a view is looked at, and so long a late one is waited for, in milliseconds. */
  const [REST, LATE] = [known ? 30 : 250, 2000];
  const named = (testid) => document.querySelector(`[data-testid="${testid}"]`);
  const turn = () => new Promise((done) => { setTimeout(done, 4); });
  const until = async (what, holds) => {
    const last = performance.now() + 30_000;
    for (;;) {
      const found = holds();
      if (found) return found;
      if (performance.now() > last) throw new Error(`there is no ${what}`);
      await turn();
    }
  };
  const closed = () => document.querySelectorAll("details:not([open])");
  const unfold = () => { for (const details of closed()) details.open = true; };
  let changed = 0;
  const watch = new MutationObserver(() => { changed = performance.now(); });
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const rests = () => window.unanswered === 0 && performance.now() - Math.max(changed, window.answeredAt) > REST && !document.querySelector('[aria-busy="true"]');
  const press = async (testid) => {
    if (testid.startsWith("nav-")) {
      named(testid).click();
      await until(testid, () => document.querySelector(`main[data-screen="${testid.slice(4)}"]`));
    } else (await until(testid, () => named(testid))).click();
    changed = performance.now();
    await until(`rest after ${testid}`, rests);
  };
  /** Without what a computer counts, and where things stand. */
  const passed = new Set(["style", "id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-errormessage", "aria-details"]);
  const lines = () => {
    const found = [];
    const look = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.data.trim() !== "") found.push(node.data);
        return;
      }
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      found.push(`<${node.localName}>`);
      for (const { name, value } of node.attributes) if (!passed.has(name)) found.push(`${name}=${value}`);
      if (/^(?:input|textarea|select)$/.test(node.localName)) found.push(`value=${node.value}`);
      node.childNodes.forEach(look);
      found.push("</>");
    };
    look(document.body);
    return found;
  };
  const shown = {};
  for (const [name, steps] of Object.entries(views)) {
    for (const testid of steps) await press(testid);
    for (let folded = closed(); folded.length > 0; folded = closed()) {
      unfold();
      changed = performance.now();
      await until(`rest on ${name}`, rests);
    }
    shown[name] = lines();
    for (const last = performance.now() + LATE; known && shown[name].length !== known[name] && performance.now() < last; await turn()) {
      unfold();
      shown[name] = lines();
    }
  }
  watch.disconnect();
  return shown;
}
