// What the first run knows while it runs: where it is, the way it came, and what was typed.
// Steps 1 to 3 never leave this object; it ends with the window. Nothing has a date before the vault is made: from then on
// it is the planner's own.
import { activityTomorrow, type Person, type Thing } from "./tomorrow";
import { blankAnswers, wayAfter, type Way } from "$ui/features/plan/questions";
import { blankPlan, inputOf, nothingAgreed } from "$ui/features/plan/plan_form";
import type { ActivityInput, Protection } from "$ui/lib/bindings";
import { api } from "$ui/lib/api";
import { addDays, todayHere } from "$ui/lib/time";
import { pageAfter, pageAfterQuestions, type Page, type Path } from "./steps";

export class FirstRun {
  page = $state<Page>("help");
  path = $state<Path>("plan");
  answers = $state(blankAnswers());

  who = $state<"shared" | "own" | "">("");
  passphrase = $state("");
  again = $state("");
  /** How the vault is protected once it exists. */
  made = $state<Protection | null>(null);

  agreed = $state<"some" | "nothing" | "">("");
  plan = $state(blankPlan(""));
  thing = $state<Thing>({ title: "", time: "18:00", need: "" });
  person = $state<Person>({ name: "", date: "", time: "17:00" });

  #today = "";
  #trail = $state<Page[]>([]);
  #kept: { thing: number | null; person: number | null; friend: number | null } = { thing: null, person: null, friend: null };

  get canGoBack(): boolean {
    return this.#trail.length > 0;
  }

  go(page: Page): void {
    this.#trail.push(this.page);
    this.page = page;
  }

  /** On to the next step; false after the last. */
  next(): boolean {
    const page = pageAfter(this.page, this.path);
    if (page === null) return false;
    this.go(page);
    return true;
  }

  back(): void {
    const page = this.#trail.pop();
    if (page !== undefined) this.page = page;
  }

  afterQuestions(way: Way): void {
    this.path = way === "plan" ? "plan" : "self_care";
    this.go(pageAfterQuestions(way));
  }

  /** Skipping leaves out the rest; a yes that was given still counts. */
  skipQuestions(): void {
    this.afterQuestions(wayAfter(this.answers));
  }

  /** The quiet minute is over; the first question stands again. */
  stop(): void {
    if (this.canGoBack) this.back();
    else this.go("help");
  }

  /** From a safety page: looking after oneself, and no plan. */
  selfCare(): void {
    this.path = "self_care";
    this.next();
  }

  /** Makes the vault, with the passphrase or with this computer's login. */
  async protect(how: Protection): Promise<void> {
    const own = how === "device";
    const state = await api.createVault({
      passphrase: own ? null : this.passphrase,
      again: own ? null : this.again,
    });
    this.passphrase = "";
    this.again = "";
    await this.#begin();
    this.made = state.protection ?? how;
  }

  /** The steps that follow begin with the planner's date; where it cannot be read, with this computer's. */
  async #begin(): Promise<void> {
    this.#today = await api.today().then(({ date }) => date, () => todayHere());
    this.plan.starts = this.#today;
    this.person.date = addDays(this.#today, 1);
  }

  /** The answer "nothing is agreed" comes with a day to look again that can be moved. */
  suggestLookAgain(): void {
    if (this.agreed === "nothing" && this.plan.lookAgain === "") this.plan.lookAgain = addDays(this.#today, 7);
  }

  /** The answer "something is agreed" is not asked for again: what follows begins as agreed by both. */
  beginAgreed(): void {
    for (const standing of [this.plan.endsStanding, this.plan.cadence.standing]) {
      if (standing.certainty === "assumed" && standing.saidBy === "nobody") Object.assign(standing, { certainty: "agreed", saidBy: "both" });
    }
  }

  async savePlan(): Promise<void> {
    const input = this.agreed === "some" ? inputOf(this.plan) : nothingAgreed(this.plan);
    // After going back it is written down anew: nothing was agreed in between.
    await api.savePlan({ input, change: { kind: "correction", reason: "" } });
  }

  /** Keeps the thing. After going back the same one is changed, not added twice. */
  async saveThing(): Promise<void> {
    if (this.thing.title.trim() === "" && this.#kept.thing === null) return;
    const input = activityTomorrow(this.thing, addDays(this.#today, 1));
    this.#kept.thing = await this.#keep(this.#kept.thing, input);
  }

  async savePerson(input: ActivityInput): Promise<void> {
    if (this.person.name.trim() === "" && this.#kept.person === null) return;
    const name = this.person.name.trim();
    if (name !== "") {
      // The person stands on the list from now on, so that meeting them counts.
      const friend = { name, ideal: "", latest: "", invitation: "", note: "" };
      this.#kept.friend = (await api.keepPerson({ id: this.#kept.friend, input: friend })).id;
    }
    this.#kept.person = await this.#keep(this.#kept.person, { ...input, person: this.#kept.friend });
  }

  async #keep(id: number | null, input: ActivityInput): Promise<number> {
    const saved = id === null ? await api.addActivity({ input }) : await api.saveActivity({ id, input });
    return saved.id;
  }
}
