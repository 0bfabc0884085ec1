// What the window may ask of the planner, and what the planner tells it.
// Two implementations exist: tauri.ts in the app, memory/ in tests and in a plain browser.

import type {
  Acted,
  ActivityInput,
  ActivityView,
  ActivityEntry,
  ActivityHistory,
  ActivityLogInput,
  AheadView,
  AppState,
  Area,
  CalendarAnswer,
  CalendarView,
  ChangeInput,
  CheckInInput,
  CheckInsView,
  CheckInView,
  CloseAnswer,
  CloseHow,
  Exported,
  HandoverView,
  HardDateInput,
  HardDateView,
  HelpLine,
  IdeaInput,
  IdeaView,
  InboxView,
  LaterInput,
  LeadsInput,
  Met,
  PersonInput,
  PersonView,
  PlaceInput,
  PlanInput,
  PlanView,
  QuietInput,
  SettingsView,
  SilenceInput,
  SlotsInput,
  SlotView,
  Sound,
  StartsAtLogin,
  Theme,
  TodayView,
  Topics,
  Turn,
  UpcomingItem,
  VersionView,
  WeekChoicesInput,
  WeekView,
} from "$ui/lib/bindings";

/** Screens that the tray or a notification may open. */
export type OpenScreen = "inbox" | "today" | "settings" | "week";

export interface Api {
  appState(): Promise<AppState>;
  pageReady(): Promise<void>;                                   // after the first screen was drawn
  createVault(args: { passphrase: string | null; again: string | null }): Promise<AppState>;   // null: this computer's login
  unlock(args: { passphrase: string }): Promise<AppState>;
  lock(): Promise<void>;                                        // destroys the window
  hideWindow(): Promise<void>;
  quit(): Promise<void>;
  closeAnswer(args: { answer: CloseAnswer }): Promise<void>;   // answer to "close-asked" (no tray host)
  today(): Promise<TodayView>;
  plan(): Promise<PlanView | null>;
  savePlan(args: { input: PlanInput; change: ChangeInput | null }): Promise<PlanView>;   // change null: the first save
  previewPlan(args: { input: PlanInput }): Promise<AheadView>;  // what it would remind of in fourteen days; saves nothing
  planVersions(): Promise<VersionView[]>;                       // the latest first
  handover(): Promise<HandoverView>;                            // the page for the other person
  openDoorTaken(): Promise<PlanView>;                           // the note was copied, once
  turnPlan(args: { turn: Turn }): Promise<PlanView>;            // a clear no, not safe, or back from there
  addReview(args: { text: string }): Promise<PlanView>;
  checkIns(args: { month: string }): Promise<CheckInsView>;     // "2026-11"
  checkIn(args: { key: string | null; id: number | null }): Promise<CheckInView>;   // both null: contact in between, not written yet
  logCheckIn(args: { input: CheckInInput }): Promise<CheckInView>;
  nudgeTaken(args: { key: string }): Promise<CheckInView>;      // the prepared message was copied, once
  printPage(): Promise<void>;                                   // the system's print dialog
  closePlan(): Promise<void>;                                   // ends it; it stays in the history
  activities(): Promise<ActivityView[]>;
  addActivity(args: { input: ActivityInput }): Promise<ActivityView>;
  saveActivity(args: { id: number; input: ActivityInput }): Promise<ActivityView>;
  removeActivity(args: { id: number }): Promise<void>;
  restoreActivity(args: { id: number }): Promise<ActivityView>; // undo of remove
  logActivity(args: { input: ActivityLogInput }): Promise<Acted>;   // what became of one time, and how it felt
  activityEntry(args: { key: string }): Promise<ActivityEntry>; // what was said of one time
  activityHistory(args: { id: number }): Promise<ActivityHistory>;
  placeActivity(args: { id: number; input: PlaceInput }): Promise<Acted>;   // gives it one time
  moveActivity(args: { key: string; input: PlaceInput }): Promise<Acted>;   // one date of it, also longer or shorter
  takeOffActivity(args: { key: string }): Promise<Acted>;       // one date of it; the activity stays
  week(args: { first: string }): Promise<WeekView>;             // seven days; "" for today
  slots(args: { input: SlotsInput }): Promise<SlotView[]>;      // up to three, the best first
  weekChoices(): Promise<WeekChoicesInput>;
  saveWeekChoices(args: { input: WeekChoicesInput }): Promise<void>;
  hardDates(): Promise<HardDateView[]>;
  keepHardDate(args: { id: number | null; input: HardDateInput }): Promise<HardDateView>;   // id null: a new one
  removeHardDate(args: { id: number }): Promise<void>;
  restoreHardDate(args: { id: number }): Promise<HardDateView>; // undo of remove
  people(): Promise<PersonView[]>;                              // who is due first
  keepPerson(args: { id: number | null; input: PersonInput }): Promise<PersonView>;   // id null: a new one
  removePerson(args: { id: number }): Promise<void>;
  restorePerson(args: { id: number }): Promise<PersonView>;     // undo of remove
  addMeeting(args: { id: number; date: string }): Promise<Met>; // planned or not
  removeMeeting(args: { meeting: number }): Promise<void>;      // undo of it
  calendars(): Promise<CalendarView[]>;
  importCalendar(args: { replaces: number | null }): Promise<CalendarAnswer | null>;   // asks for a file; null: none was chosen
  readCalendarAgain(args: { id: number }): Promise<CalendarAnswer>;
  removeCalendar(args: { id: number }): Promise<void>;
  restoreCalendar(args: { id: number }): Promise<CalendarView>; // undo of remove
  exportCalendar(): Promise<Exported | null>;                   // asks where; null: nowhere
  ideas(): Promise<IdeaView[]>;                                 // my own, the latest first
  keepIdea(args: { id: number | null; input: IdeaInput }): Promise<IdeaView>;   // id null: a new one
  removeIdea(args: { id: number }): Promise<void>;
  restoreIdea(args: { id: number }): Promise<IdeaView>;         // undo of remove
  inbox(): Promise<InboxView>;
  ahead(): Promise<AheadView>;                                  // the next fourteen days
  closeOccurrence(args: { key: string; how: CloseHow }): Promise<Acted>;
  snooze(args: { key: string; input: LaterInput }): Promise<Acted>;
  closeEarlier(): Promise<Acted>;                               // skips everything under "earlier"
  undo(args: { id: number }): Promise<void>;                    // takes back what answered with this id
  settings(): Promise<SettingsView>;
  saveQuiet(args: { input: QuietInput | null }): Promise<void>;
  silence(args: { input: SilenceInput }): Promise<void>;
  silenceCovers(args: { input: SilenceInput }): Promise<UpcomingItem[]>;   // the check-ins in it; sets nothing
  endSilence(): Promise<void>;
  saveLeads(args: { input: LeadsInput }): Promise<void>;
  setTopics(args: { topics: Topics; passphrase: string | null }): Promise<void>;
  setSound(args: { sound: Sound }): Promise<void>;
  setTheme(args: { theme: Theme }): Promise<void>;
  setAutostart(args: { starts: StartsAtLogin }): Promise<void>;
  changeProtection(args: { current: string | null; passphrase: string | null; again: string | null }): Promise<AppState>; // passphrase null: to device
  testNotification(): Promise<void>;
  helpLines(): Promise<HelpLine[]>;
}

/** What the planner says without being asked. Each call returns how to stop listening. */
export interface Events {
  onChanged(heard: (areas: Area[]) => void): () => void;
  onCloseAsked(heard: () => void): () => void;
  onOpenScreen(heard: (screen: OpenScreen) => void): () => void;
}

export type Connection = Api & Events;
