// Which part of the plan's screen is shown. Today and the inbox may lead straight to one of them.
import type { Began } from "$ui/lib/bindings";
import { router } from "./router.svelte";

export type PlanPart = "plan" | "check_ins" | "versions" | "page";

class PlanPartState {
  part = $state<PlanPart>("plan");
  /** The check-in to open, or the empty text for contact in between; taken by the part that shows it. */
  checkIn = $state<string | null>(null);

  /** Who began the contact in between that is to be written about, or that it was by chance, where that was said. */
  began: Began | "by_chance" | null = null;
  /** Whether that one is opened to be moved; taken with it. */
  moving = $state(false);

  /** Whether a look at all of it was asked for; taken by the screen. */
  review = $state(false);

  /** Opens the page for a look at all of it. */
  showReview(): void {
    this.review = true;
    this.show("plan");
  }

  /** The field of the plan's form that was asked for, by its hook; taken by the screen. */
  field = $state<string | null>(null);

  /** Opens the plan's form at one field. */
  edit(field: string): void {
    this.field = field;
    this.show("plan");
  }

  /** Opens contact in between that they began, or that was by chance. */
  showContact(began: "them" | "by_chance"): void {
    this.began = began;
    this.show("check_ins", "");
  }

  /** Opens a check-in to be moved. */
  move(checkIn: string): void {
    this.moving = true;
    this.show("check_ins", checkIn);
  }

  /** Shows a part, with a check-in opened in it where one is named. */
  show(part: PlanPart, checkIn: string | null = null): void {
    this.part = part;
    this.checkIn = checkIn;
    router.go("plan");
  }
}

export const planPart = new PlanPartState();
