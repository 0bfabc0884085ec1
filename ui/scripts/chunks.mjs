// Which file a module goes into. What the first screen needs is one file, so that it is there after one question; what several
// other screens share is another, loaded with the first of them. Smaller files would be compressed worse, and all of them
// together would be larger.

/** Whether the first screen loads this module: some way of plain imports leads from the entry to it. */
function isInStart(id, bundle, seen = new Set()) {
  const module = bundle.getModuleInfo(id);
  if (!module || seen.has(id)) return false;
  seen.add(id);
  return module.isEntry || module.importers.some((importer) => isInStart(importer, bundle, seen));
}

export const chunks = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: (id, bundle) => (isInStart(id, bundle) ? "index" : null),
      debugName: "what the first screen needs",
      minShareCount: 1,
    },
    {
      // What helps in a bad hour waits for nothing else.
      name: (id) => (id.includes("/ui/src/views/moments/help/") ? "Help" : null),
      debugName: "help",
      minShareCount: 1,
    },
    {
      // Today loads it where something is suggested; of the plan's screens some have the questions in it.
      name: (id) => (/\/ui\/src\/(?:views\/today\/(?:SuggestionCard|suggestion_words)|features\/plan\/questions_to_ask)/.test(id) ? "Suggestion" : null),
      debugName: "what is suggested",
      minShareCount: 1,
    },
    {
      // What is kept as it is written: drafts, reflections, what was noticed.
      name: (id) => (/\/ui\/src\/(?:features\/moments\/(?:TextsBefore|WritingField|tags)|state\/(?:autosave|entry_part))/.test(id) ? "Writing" : null),
      debugName: "what is kept as it is written",
      minShareCount: 1,
    },
    {
      // How what was logged is said: its screens, its forms, and the question at the end of a pause.
      name: (id, bundle) => (/\/ui\/src\/(?:features\/moments|views\/moments\/timeline)\//.test(id) && !isInStart(id, bundle) ? "Written" : null),
      debugName: "what was written",
      minShareCount: 2,
    },
    {
      // What was decided is read on an earlier plan, too.
      name: (id) => (/\/ui\/src\/(?:features\/deciding|views\/plan\/(?:AfterPlan|EarlierPlan\.|NextTime|SideBySide)|features\/plan\/fact_words)/.test(id) ? "Decided" : null),
      debugName: "what was decided, and earlier plans",
      minShareCount: 1,
    },
    {
      name: (id, bundle) => (id.includes("/ui/src/") && !isInStart(id, bundle) ? "shared" : null),
      debugName: "what screens share",
      minShareCount: 2,
    },
  ],
};

/** The small window: what it needs at once is one file, and help another. */
export const smallChunks = {
  includeDependenciesRecursively: false,
  groups: [
    { name: (id, bundle) => (isInStart(id, bundle) ? "pause" : null), debugName: "what the small window needs", minShareCount: 1 },
    { name: (id) => (id.includes("/ui/src/") ? "Help-small" : null), debugName: "help in the small window", minShareCount: 1 },
  ],
};
