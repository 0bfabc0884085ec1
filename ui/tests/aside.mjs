// Screens that no button of the rail leads to, and what was put aside on one of them.

/** Goes to a screen as the program itself does. */
export const goTo = (screen) => async (page) => {
  await page.evaluate((name) => window.tellPage("open-screen", { screen: name }), screen);
  await page.locator(`main[data-screen="${screen}"]`).waitFor();
};

/** Things wait, and one is folded away. */
async function putAside(page, ...texts) {
  for (const text of texts) await page.evaluate((args) => window.askRehearsal("put_aside", args, "main"), { text });
  await goTo("thinking")(page);
  await page.getByTestId("thought").first().waitFor();
}
export const thinkingWaits = (page) => putAside(page, "What did they mean by later?", "The keys", "Whether the trip in March still stands");
export const thinkingLong = (page) => putAside(page, "Whether what they said on Sunday about the flat and the notice period was meant for both of us. ".repeat(2).trim(), "Unterhaltungselektronikreparaturwerkstättentermin".repeat(3));
/** A time near the quiet hours is refused beside it. */
export async function thinkingRefused(page) {
  await thinkingWaits(page);
  await page.getByTestId("thinking-time").fill("23:00");
  await page.getByTestId("save-thinking-time").click();
  await page.getByTestId("thinking-time-error").waitFor();
}
