/** Addresses of what is kept of oneself, without the language in front. */

export const OWN_DATA = "/account/data";
/** Where one is when nothing is kept any more. */
export const ERASED = "/account/erased";
/** The file with everything; features/progress makes it. */
export const OWN_EXPORT = "/api/me/export";
/** What is kept, in plain words: a course page. */
export const WHAT_WE_KEEP = "/keep";
