// Connects to the planner, reads what the first screen needs, then draws it at once.

import { mount } from "svelte";
import App from "./App.svelte";
import { connect } from "./lib/api";
import { chooseLanguage } from "./lib/i18n";
import { app } from "./state/app.svelte";
import { day } from "./state/day.svelte";
import "./styles/base.css";

async function start(): Promise<void> {
  const [, language] = await Promise.all([connect(), chooseLanguage(navigator.languages)]);
  document.documentElement.lang = language;
  // Today is asked for at the same time; while locked it is refused, and that is fine.
  await Promise.all([app.refresh().catch(() => {}), day.reload()]);
  const target = document.getElementById("app");
  if (target) mount(App, { target });
}

void start();
