// What the first run knows while it runs: where it is, the way it came, and what was typed.
// Steps 1 to 3 never leave this object; it ends with the window. Nothing has a date before the vault is made: from then on
// it is the planner's own.
import { activityTomorrow, activityWithPerson, type Person, type Thing } from "./tomorrow";
import { blankAnswers, wayAfter, type Way } from "$ui/features/plan/questions";
import { blankPlan, inputOf, nothingAgreed } from "$ui/features/plan/plan_form";
import type { ActivityInput, FieldProblem, Protection } from "$ui/lib/bindings";
import { api } from "$ui/lib/api";
import { asking, inTurn, question, within, type Question } from "$ui/lib/api/question";
import { addDays, todayHere } from "$ui/lib/time";
import { pageAfter, pageAfterQuestions, progress, type Page, type Path } from "./steps";

type Kept = Pick<FirstRun, "page" | "agreed" | "plan" | "thing" | "person"> & {
  kept: { thing: number | null; person: number | null; friend: number | null };
  today: string;
  /** How many steps were gone with this one. */
  step?: number;
};

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
  /** Steps that were gone before the window went. */
  #begun = 0;
  #trail = $state<Page[]>([]);
  #kept: { thing: number | null; person: number | null; friend: number | null } = { thing: null, person: null, friend: null };

  /** What is kept of it, from the step on at which the vault exists. Nothing says what was answered before. */
  content(): Kept | null {
    if (this.made === null) return null;
    const { page, agreed, plan, thing, person } = this;
    return { page, agreed, plan, thing, person, kept: this.#kept, today: this.#today, step: this.progress.step };
  }

  /** As it stood when it was kept; the steps before are over. */
  restore(kept: Kept | null, made: Protection): void {
    if (kept === null) return;
    const { page, agreed, plan, thing, person } = kept;
    Object.assign(this, { page, agreed, plan: { ...this.plan, ...plan }, thing, person, made });
    this.#kept = kept.kept;
    this.#today = kept.today;
    this.#trail = [];
    this.#begun = (kept.step ?? 1) - 1;
  }

  /** Which step this is, of those that this person gets. */
  get progress(): { step: number; of: number } {
    return progress(this.#trail, this.page, this.path, this.#begun);
  }

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

  /** Makes the vault, with the passphrase or with this computer's login; after going back the one that is there gets the passphrase. */
  async protect(how: Protection): Promise<void> {
    const own = how === "device";
    const typed = { passphrase: own ? null : this.passphrase, again: own ? null : this.again };
    const state = this.made === null ? await api.createVault(typed) : await api.changeProtection({ ...typed, current: null });
    this.passphrase = "";
    this.again = "";
    if (this.made === null) await this.#begin();
    this.made = state.protection ?? how;
  }

  /** The steps that follow begin with the planner's date; where it cannot be read, with the one that it told before. */
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

  planQuestion(): Question<unknown> {
    const input = this.agreed === "some" ? inputOf(this.plan) : nothingAgreed(this.plan);
    // After going back it is written down anew: nothing was agreed in between.
    return question("savePlan", { input, change: { kind: "correction", reason: "" } });
  }

  /** The thing, then the person; `title` is the sentence that names the person. */
  tomorrowQuestion(title: string): Question<void> {
    const meeting = activityWithPerson(this.person, title);
    const thing = activityTomorrow(this.thing, addDays(this.#today, 1));
    const tried = (input: ActivityInput, unless: string) => (): Promise<FieldProblem[]> =>
      unless.trim() === "" ? Promise.resolve([]) : question("addActivity", { input }).tryOut();
    return inTurn(
      within("thing", asking(() => this.saveThing(), tried(thing, this.thing.title))),
      within("person", asking(() => this.savePerson(meeting), tried(meeting, this.person.name))),
    );
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
