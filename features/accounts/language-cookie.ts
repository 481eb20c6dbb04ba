import "server-only";
import { cookies } from "next/headers";
import type { Locale } from "@/i18n/routing";
import { cookieNames, cookieOptions } from "./browser-cookies";

const YEAR = 365 * 86_400;

/** Lets this browser's way in (`/`) lead to a language. /course.js writes it too, so scripts may read it. Only in actions. */
export async function rememberLanguage(language: Locale): Promise<void> {
  const options = { ...cookieOptions(YEAR), httpOnly: false };
  (await cookies()).set(cookieNames.language, language, options);
}
