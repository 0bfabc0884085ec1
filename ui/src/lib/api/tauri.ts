// The planner behind the window: Tauri commands and events. Nothing else imports @tauri-apps.

import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { AppState, Area, TodayView } from "$ui/lib/bindings";
import type { Connection, OpenScreen } from "./api";

/** Starts to listen at once; stopping works also before the subscription is confirmed. */
function hear<Payload>(event: string, heard: (payload: Payload) => void): () => void {
  const stop = listen<Payload>(event, ({ payload }) => heard(payload));
  return () => void stop.then((end) => end());
}

/** What the window asked for before this script was loaded, so that the first screen is drawn sooner. */
type Early = { state?: Promise<AppState>; today?: Promise<TodayView> };
const early: Early = (window as { interludeEarly?: Early }).interludeEarly ?? {};

/** An early answer holds for the first question only; later it is out of date. */
function once<Name extends keyof Early>(name: Name): Early[Name] {
  const answer = early[name];
  delete early[name];
  return answer;
}

export const tauri: Connection = {
  appState: () => once("state") ?? invoke("app_state"),
  pageReady: () => invoke("page_ready"),
  createVault: (args) => invoke("create_vault", args),
  unlock: (args) => invoke("unlock", args),
  lock: () => invoke("lock"),
  hideWindow: () => invoke("hide_window"),
  quit: () => invoke("quit"),
  closeAnswer: (args) => invoke("close_answer", args),
  today: () => once("today") ?? invoke("today"),
  plan: () => invoke("plan"),
  savePlan: (args) => invoke("save_plan", args),
  previewPlan: (args) => invoke("preview_plan", args),
  planVersions: () => invoke("plan_versions"),
  handover: () => invoke("handover"),
  openDoorTaken: () => invoke("open_door_taken"),
  turnPlan: (args) => invoke("turn_plan", args),
  addReview: (args) => invoke("add_review", args),
  checkIns: (args) => invoke("check_ins", args),
  checkIn: (args) => invoke("check_in", args),
  logCheckIn: (args) => invoke("log_check_in", args),
  nudgeTaken: (args) => invoke("nudge_taken", args),
  printPage: () => invoke("print_page"),
  closePlan: () => invoke("close_plan"),
  activities: () => invoke("activities"),
  addActivity: (args) => invoke("add_activity", args),
  saveActivity: (args) => invoke("save_activity", args),
  logActivity: (args) => invoke("log_activity", args),
  activityEntry: (args) => invoke("activity_entry", args),
  activityHistory: (args) => invoke("activity_history", args),
  placeActivity: (args) => invoke("place_activity", args),
  moveActivity: (args) => invoke("move_activity", args),
  takeOffActivity: (args) => invoke("take_off_activity", args),
  week: (args) => invoke("week", args),
  slots: (args) => invoke("slots", args),
  weekChoices: () => invoke("week_choices"),
  saveWeekChoices: (args) => invoke("save_week_choices", args),
  hardDates: () => invoke("hard_dates"),
  keepHardDate: (args) => invoke("keep_hard_date", args),
  removeHardDate: (args) => invoke("remove_hard_date", args),
  restoreHardDate: (args) => invoke("restore_hard_date", args),
  people: () => invoke("people"),
  keepPerson: (args) => invoke("keep_person", args),
  removePerson: (args) => invoke("remove_person", args),
  restorePerson: (args) => invoke("restore_person", args),
  addMeeting: (args) => invoke("add_meeting", args),
  removeMeeting: (args) => invoke("remove_meeting", args),
  calendars: () => invoke("calendars"),
  importCalendar: (args) => invoke("import_calendar", args),
  readCalendarAgain: (args) => invoke("read_calendar_again", args),
  removeCalendar: (args) => invoke("remove_calendar", args),
  restoreCalendar: (args) => invoke("restore_calendar", args),
  exportCalendar: () => invoke("export_calendar"),
  ideas: () => invoke("ideas"),
  keepIdea: (args) => invoke("keep_idea", args),
  removeIdea: (args) => invoke("remove_idea", args),
  restoreIdea: (args) => invoke("restore_idea", args),
  removeActivity: (args) => invoke("remove_activity", args),
  restoreActivity: (args) => invoke("restore_activity", args),
  inbox: () => invoke("inbox"),
  ahead: () => invoke("ahead"),
  closeOccurrence: (args) => invoke("close_occurrence", args),
  snooze: (args) => invoke("snooze", args),
  closeEarlier: () => invoke("close_earlier"),
  undo: (args) => invoke("undo", args),
  settings: () => invoke("settings"),
  saveQuiet: (args) => invoke("save_quiet", args),
  silence: (args) => invoke("silence", args),
  silenceCovers: (args) => invoke("silence_covers", args),
  endSilence: () => invoke("end_silence"),
  saveLeads: (args) => invoke("save_leads", args),
  setTopics: (args) => invoke("set_topics", args),
  setSound: (args) => invoke("set_sound", args),
  setTheme: (args) => invoke("set_theme", args),
  setAutostart: (args) => invoke("set_autostart", args),
  changeProtection: (args) => invoke("change_protection", args),
  testNotification: () => invoke("test_notification"),
  helpLines: () => invoke("help_lines"),

  onChanged: (heard) => hear<{ areas: Area[] }>("changed", ({ areas }) => heard(areas)),
  onCloseAsked: (heard) => hear<null>("close-asked", () => heard()),
  onOpenScreen: (heard) => hear<{ screen: OpenScreen }>("open-screen", ({ screen }) => heard(screen)),
};
