/** Pages to look things up in, each under its name as a path, with a title and a description in `ui.reference`. */
export const REFERENCE_PAGES = ["glossary", "people", "sources"] as const;
