import "server-only";
import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { cookieNames, cookieOptions } from "./browser-cookies";
import { recordKnownBrowser } from "./known-browser.store";

const YEAR = 365 * 86_400;
const ours = /^[\w-]{43}$/;

/** Remembers that this browser signed in to an account. Only in actions: it sets a cookie. */
export async function rememberBrowser(userId: string): Promise<void> {
  const jar = await cookies();
  const brought = jar.get(cookieNames.browser)?.value ?? "";
  const token = ours.test(brought) ? brought : randomBytes(32).toString("base64url");
  await recordKnownBrowser(userId, token);
  jar.set(cookieNames.browser, token, cookieOptions(YEAR));
}
