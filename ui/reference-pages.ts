/** Pages to look things up in: their paths, and where in `ui` their titles and descriptions stand. */
export const REFERENCE_PAGES = [
  { path: "/glossary", words: "reference.glossary" },
  { path: "/timeline", words: "atlas.timeline" },
  { path: "/map", words: "atlas.map" },
  { path: "/people", words: "reference.people" },
  { path: "/sources", words: "reference.sources" },
] as const;
