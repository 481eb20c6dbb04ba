/** Pages to look things up in: their paths, and where in `ui` their titles and descriptions stand. */
export const REFERENCE_PAGES = [
  { path: "/glossary", words: "reference.glossary" },
  { path: "/timeline", words: "atlas.timeline" },
  { path: "/map", words: "atlas.map" },
  { path: "/people", words: "reference.people" },
  { path: "/sources", words: "reference.sources" },
] as const;

/** Pages about this place, for teachers and for families: their paths, and where in `ui` their titles stand. */
export const ABOUT_PAGES = [
  { path: "/teachers", words: "keeping.teachers" },
  { path: "/keep", words: "keeping.keep" },
] as const;
