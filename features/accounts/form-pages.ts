/**
 * The forms that defineAction serves: the page each stands on, and which of its fields may be shown again
 * after a refusal or kept while the language is switched. Passwords and codes are in no list. A part of a path in
 * brackets is a field of the form, as in the folders of app/.
 */
export const formPages = {
  "sign-in": { path: "/sign-in", kept: ["username"] },
  "sign-up": { path: "/sign-up", kept: ["name", "username", "whose"] },
  recover: { path: "/recover", kept: ["username"] },
  "account-name": { path: "/account", kept: ["name"] },
  "recovery-code": { path: "/account", kept: [] },
  "sign-out": { path: "/account", kept: [] },
  "sign-out-everywhere": { path: "/account", kept: [] },
  "change-user": { path: "/account", kept: [] },
  "first-password": { path: "/first-password", kept: [] },
  whose: { path: "/whose", kept: ["whose"] },
  certificate: { path: "/attempts/[attempt]/certificate", kept: ["name"] },
} as const satisfies Record<string, { path: string; kept: readonly string[] }>;

export type FormName = keyof typeof formPages;
