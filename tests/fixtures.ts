import { test as base, expect, type Page } from "@playwright/test";

/** What must never happen on any page, whatever a test is about. */
type Trouble = { console: string[]; errors: string[]; policy: string[]; foreign: string[] };

/** Listens to a page for console errors, faults, policy violations and requests to any other host. */
export function watch(page: Page, origin: string): Trouble {
  const trouble: Trouble = { console: [], errors: [], policy: [], foreign: [] };
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const text = message.text();
    if (/content security policy/i.test(text)) trouble.policy.push(text);
    // A refused or missing page is what some tests ask for; the browser reports its status as an error.
    else if (!/Failed to load resource/.test(text)) trouble.console.push(text);
  });
  page.on("pageerror", (error) => trouble.errors.push(String(error)));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) trouble.foreign.push(url.href);
  });
  return trouble;
}

/** `test` with a watched page: after each test nothing of that must have happened. */
export const test = base.extend<{ calm: undefined }>({
  calm: [
    async ({ page, baseURL }, use) => {
      const trouble = watch(page, new URL(baseURL ?? "http://localhost").origin);
      await use(undefined);
      expect(trouble).toEqual({ console: [], errors: [], policy: [], foreign: [] });
    },
    { auto: true },
  ],
});

export { expect };
