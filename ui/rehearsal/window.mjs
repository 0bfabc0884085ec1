// What Tauri puts into a window, with a rehearsal behind it: asking, and hearing of events.
// It names nothing outside of itself, because a browser gets it as text.

/** Makes this window ask `ask(call, arguments, window)`, in the name of the window whose page this is, which resolves to `{ events, answer, error }`; returns how to tell it of an event. */
export function pretendTauri(ask) {
  const callbacks = new Map();
  const listening = new Map();
  const name = location.pathname === "/pause.html" ? "pause" : "main";
  let count = 0;

  function tell(event, payload) {
    for (const [id, handler] of listening.get(event) ?? []) callbacks.get(handler)?.({ event, id, payload });
  }

  async function invoke(command, { call, arguments: given, event, handler, eventId } = {}) {
    if (command === "plugin:event|listen") {
      if (!listening.has(event)) listening.set(event, new Map());
      count += 1;
      listening.get(event).set(count, handler);
      return count;
    }
    if (command === "plugin:event|unlisten") return void listening.get(event)?.delete(eventId);
    if (command !== "ask") throw `command ${command} not found`;
    // What was asked is what was meant then, whatever becomes of the object later.
    const told = await ask(call, JSON.parse(JSON.stringify(given ?? {})), name);
    for (const one of told.events) tell(one.event, one.payload);
    if (told.error) throw told.error;
    return told.answer;
  }

  window.__TAURI_INTERNALS__ = {
    invoke,
    transformCallback(callback) {
      count += 1;
      callbacks.set(count, callback);
      return count;
    },
    unregisterCallback: (id) => void callbacks.delete(id),
  };
  window.__TAURI_EVENT_PLUGIN_INTERNALS__ = { unregisterListener: (event, id) => void listening.get(event)?.delete(id) };
  return tell;
}
