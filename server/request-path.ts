import { routing } from "../i18n/routing";

/** A request's target, proven to be a plain path of ours. */
export type RequestPath =
  | { ok: true; path: string; search: string }
  | { ok: false; status: 400 | 404 | 414 };

const longest = 2_048;
const refused = (status: 400 | 404 | 414): RequestPath => ({ ok: false, status });

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * Takes a request's target apart. What frameworks and proxies read in different ways (two slashes, backslashes, dot
 * segments, hidden slashes) is no path of ours, so that none of it can become a redirect to another host.
 *
 * @param target as it stands in the request line
 */
export function readPath(target: string | undefined): RequestPath {
  if (target === undefined || !target.startsWith("/") || /[^\x21-\x7e]/.test(target)) {
    return refused(400);
  }
  if (target.length > longest) return refused(414);
  const [path = "/"] = target.split("?", 1);
  const search = target.slice(path.length);
  const plain = decode(path);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (plain === null || /[\0-\x1f\x7f]/.test(plain)) return refused(400);
  const hasHiddenSlash = /%2f|%5c/i.test(path) || plain.includes("\\");
  const hasDots = plain.split("/").some((segment) => segment === "." || segment === "..");
  if (plain.includes("//") || hasHiddenSlash || hasDots) return refused(404);
  return { ok: true, path, search };
}

const localeSegment = `(?:${routing.locales.join("|")})`;

function patternOf(route: string): RegExp {
  const segments = route.split("/").map((segment) => {
    if (segment === "[locale]") return localeSegment;
    if (segment.startsWith("[...")) return ".+";
    if (segment.startsWith("[")) return "[^/]+";
    return segment.replace(/[.*+?^${}()|\\]/g, "\\$&");
  });
  return new RegExp(`^${segments.join("/")}$`);
}

/**
 * Finds the route of a path: what the log may name, since ids are replaced by their parameter's name.
 *
 * @param routes templates such as "/[locale]/attempts/[attempt]"
 * @returns null for a path that no route answers
 */
export function routeFinder(routes: readonly string[]): (path: string) => string | null {
  // More parameters come later, so that a fixed name wins over a parameter in its place.
  const parameters = (route: string) => route.split("[").length;
  const patterns = [...routes]
    .sort((a, b) => parameters(a) - parameters(b))
    .map((route) => ({ route, pattern: patternOf(route) }));
  return (path) => patterns.find(({ pattern }) => pattern.test(path))?.route ?? null;
}
