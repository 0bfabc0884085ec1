// The screens for talking: a message in its parts, with facts and hints, and talks with their setting.

const DAY = "2026-11-24T18:10";
const NIGHT = "2026-11-24T23:40";

export async function talk(page, ...testids) {
  await page.getByTestId("nav-talk").click();
  await page.locator('main[data-screen="talk"]').waitFor();
  for (const testid of testids) await page.getByTestId(testid).first().click();
}
const pressed = (...testids) => (page) => talk(page, ...testids);

const noticed = (fact, exact) => ({
  id: null, beside: { kind: "plans", of: "both", exact, story: "", others: "", wouldDo: "", unknown: "" },
  input: { kind: "observation", date: "2026-11-23", time: "19:30", step: null, text: fact, tags: [], showing: "open" },
});

/** All five parts, a fact, and three hints of which two stand there. */
async function written(page) {
  await page.evaluate((args) => window.askRehearsal("keep_observation", args, "main"), noticed("They moved our call to Friday.", "I need until Friday."));
  await talk(page, "new-message");
  await page.getByTestId("message-empathy").fill("I can imagine that the week was full.");
  await page.getByTestId("fact-add").click();
  await page.getByTestId("fact-take").first().click();
  await page.getByTestId("message-feeling").fill("I feel ignored. You never call first.");
  await page.getByTestId("message-wish").fill("You have to answer me by tonight.");
  await page.getByTestId("hint").first().waitFor();
  await page.getByTestId("message-wish").blur();
}

async function facts(page) {
  await page.evaluate((args) => window.askRehearsal("keep_observation", args, "main"), noticed("They moved our call to Friday, two hours before it. ".repeat(6), "I need until Friday."));
  await talk(page, "new-message", "fact-add");
  await page.getByTestId("fact-take").first().waitFor();
}

async function points(page) {
  await written(page);
  await page.locator('label:has([data-testid="message-layout-points"])').click();
  await page.getByTestId("message-preview").getByText("- I can imagine").waitFor();
}

async function harm(page) {
  await talk(page, "new-message");
  await page.getByTestId("message-feeling").fill("I don't want to live any more.");
  await page.getByTestId("hints-harm").waitFor();
}

async function long(page) {
  await talk(page, "new-message");
  await page.getByTestId("message-empathy").fill("Unterhaltungselektronikreparaturwerkstättentermin".repeat(4));
  await page.getByTestId("message-wish").fill("I would like to hear how it is for you, when you feel like it, and not before. ".repeat(12));
  await page.getByTestId("message-kept").getByText("Kept").waitFor();
}

const TALK = {
  title: "A talk", place: "The canal", date: "2026-11-28", time: "15:00", minutes: "45", listening: ["what_was_it_like", "may_i_say"],
  exit: "I want to stop here for now, and come back to it.", backDate: "2026-11-29", backTime: "11:00", after: "A walk", knows: "my sister",
  invitation: "Would Saturday suit you?", first: "That I am glad to be here", canWait: "The flat",
};

async function planned(page) {
  await page.evaluate((args) => window.askRehearsal("keep_talk", args, "main"), { id: null, input: TALK });
  await talk(page);
  await page.getByTestId("talk-card").waitFor();
}

async function stopped(page) {
  await page.evaluate((args) => window.askRehearsal("keep_talk", args, "main"), { id: null, input: { ...TALK, date: "2026-11-24", time: "17:30" } });
  await talk(page, "talk-stop");
  await page.getByTestId("talk-stopped").waitFor();
}

async function wrong(page) {
  await talk(page, "new-talk");
  await page.getByTestId("talk-date").fill("31.2.");
  await page.getByTestId("talk-minutes").fill("many");
  await page.getByTestId("save-talk").click();
  await page.getByTestId("talk-date-error").waitFor();
}

async function openTalk(page) {
  await planned(page);
  await page.getByTestId("open-talk").click();
  await page.getByTestId("talk-form").waitFor();
}

async function notReady(page) {
  await planned(page);
  await page.getByTestId("talk-not-ready").click();
}

export const SAYING = {
  talk: { begin: "open", now: DAY, go: pressed("templates-more") },
  "talk-late": { begin: "open", now: NIGHT, go: pressed() },
  "talk-clear-no": { begin: "their_no", now: DAY, go: pressed() },
  "talk-planned": { begin: "open", now: DAY, go: planned },
  "talk-open": { begin: "open", now: DAY, go: openTalk },
  "talk-stopped": { begin: "open", now: DAY, go: stopped },
  "talk-not-ready": { begin: "open", now: DAY, go: notReady },
  "talk-wrong": { begin: "open", now: DAY, go: wrong },
  message: { begin: "open", now: DAY, go: written },
  "message-points": { begin: "open", now: DAY, go: points },
  "message-facts": { begin: "open", now: DAY, go: facts },
  "message-harm": { begin: "open", now: DAY, go: harm },
  "message-long": { begin: "open", now: DAY, go: long },
  "message-late": { begin: "open", now: NIGHT, go: pressed("new-message") },
  "message-short": { begin: "open", now: DAY, go: pressed("new-short") },
  "message-template": { begin: "open", now: DAY, go: pressed("template-noticed_distance") },
};
