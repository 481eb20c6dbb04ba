import { routing } from "@/i18n/routing";

const LONGEST = 500;

// A browser reads "\" as "/" and drops tabs and line ends, so "//host" can hide behind each of them.
const deceptive = /\\|\/\/|[\p{C}\s]/u;

/**
 * Where to go on after signing in, if what came from outside is a page of ours.
 * @param asked the parameter `next`: "/ay/progress"
 * @returns the same path, or null for anything that is not one under a language of ours
 */
export function toNextPath(asked: unknown): string | null {
  if (typeof asked !== "string" || asked.length > LONGEST || deceptive.test(asked)) return null;
  const isOurs = routing.locales.some(
    (locale) => asked === `/${locale}` || asked.startsWith(`/${locale}/`),
  );
  return isOurs ? asked : null;
}
