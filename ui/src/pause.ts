// The small window: asks which page is wanted, and draws it at once. Nothing of it waits for the vault.

import { mount } from "svelte";
import { api } from "./lib/api";
import type { SmallPage } from "./lib/bindings";
import { chooseLanguage } from "./lib/i18n";
import SmallWindow from "./views/moments/pause/SmallWindow.svelte";
import "./styles/base.css";

/** A pause stands also where nobody answers. */
const PAUSE: SmallPage = "pause";

async function start(): Promise<void> {
  const [language, page] = await Promise.all([chooseLanguage(navigator.languages), api.smallPage().catch(() => PAUSE)]);
  document.documentElement.lang = language;
  const target = document.getElementById("app");
  if (target) mount(SmallWindow, { target, props: { first: page } });
}

void start();
