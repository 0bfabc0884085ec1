// Reads what the first screen needs, then draws it at once.

import { mount } from "svelte";
import App from "./App.svelte";
import { chooseLanguage } from "./lib/i18n";
import { app } from "./state/app.svelte";
import { day } from "./state/day.svelte";
import { typed } from "./state/typed.svelte";
import "./styles/base.css";

// The ring stays while keys are used, also where the browser itself would not draw it: after an arrow in a group of choices that
// was entered by pointer, in a calendar that was opened by one.
window.addEventListener("keydown", ({ key }) => { if (key === "Tab" || key.startsWith("Arrow")) document.documentElement.dataset["keys"] = ""; }, true);
window.addEventListener("pointerdown", () => { delete document.documentElement.dataset["keys"]; }, true);

async function start(): Promise<void> {
  // Today is asked for at the same time as everything else; while locked it is refused, and that is fine.
  const [language] = await Promise.all([chooseLanguage(navigator.languages), app.refresh().catch(() => {}), day.reload(), typed.load()]);
  document.documentElement.lang = language;
  const target = document.getElementById("app");
  if (target) mount(App, { target });
}

void start();
