/** Whether the app is reached by TLS: a school's laptop serves plain http, where Secure cookies would be lost. */
export const usesTls = (): boolean => process.env.BASE_URL?.startsWith("https:") ?? false;

/** Cookies of ours beside better-auth's session. None holds a name; the language alone is read by scripts. */
export const cookieNames = {
  /** A random value: this browser signed in to an account before. */
  browser: "thakhi_browser",
  /** The session of the guest who worked here before somebody signed in, until it is said whose work it is. */
  guest: "thakhi_guest",
  /** What was typed into a form when the language was switched. */
  form: "thakhi_form",
  /** The language that `/` leads to; the door's name for it (server/language.ts). */
  language: "NEXT_LOCALE",
} as const;

/** Attributes of such a cookie; `maxAge` is in seconds. */
export const cookieOptions = (maxAge: number) =>
  ({ httpOnly: true, sameSite: "lax", secure: usesTls(), path: "/", maxAge }) as const;
