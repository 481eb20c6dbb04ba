import { isUtf8 } from "node:buffer";
import type { FormField } from "./error-pages";

/** Deeper than anything of ours, and far from where a parser or a schema would run out of stack. */
const deepestJson = 32;

/** Text that PostgreSQL, JSON and every browser can hold: no NUL, no half of a surrogate pair. */
const isPlainText = (text: string) => text.isWellFormed() && !text.includes("\0");

function isPlainJson(value: unknown, depth: number): boolean {
  if (typeof value === "string") return isPlainText(value);
  if (typeof value !== "object" || value === null) return true;
  if (depth >= deepestJson) return false;
  return Object.entries(value).every(
    ([key, inner]) => isPlainText(key) && isPlainJson(inner, depth + 1),
  );
}

/** Whether these bytes are JSON that may be handed on. */
export function isGoodJson(body: Buffer | string): boolean {
  if (typeof body !== "string" && !isUtf8(body)) return false;
  try {
    return isPlainJson(JSON.parse(String(body)), 0);
  } catch {
    return false;
  }
}

function decodePart(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null;
  }
}

/**
 * The fields of a form sent as application/x-www-form-urlencoded, read strictly: what frameworks would mend in silence
 * (broken percent signs, bytes that are no UTF-8) is refused, so that nobody's text is changed.
 *
 * @returns null when it cannot be read
 */
export function readUrlEncoded(body: Buffer): FormField[] | null {
  if (!isUtf8(body)) return null;
  const fields: FormField[] = [];
  for (const pair of body.toString().split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const name = decodePart(at < 0 ? pair : pair.slice(0, at));
    const value = decodePart(at < 0 ? "" : pair.slice(at + 1));
    if (name === null || value === null || !isPlainText(name) || !isPlainText(value)) return null;
    fields.push([name, value]);
  }
  return fields;
}

/** What stands in a text for bytes that are no UTF-8. */
const REPLACEMENT = "\ufffd";

/**
 * The fields of a form sent as multipart/form-data, without its files. A file may be any bytes, such as a list out of a
 * spreadsheet program in its own encoding; whoever takes the form reads it. Text beside it must be UTF-8.
 *
 * @param contentType the header, which holds the boundary
 * @returns null when it cannot be read
 */
export async function readMultipart(
  body: Buffer,
  contentType: string,
): Promise<FormField[] | null> {
  const isGood = isUtf8(body)
    ? isPlainText
    : (text: string) => isPlainText(text) && !text.includes(REPLACEMENT);
  try {
    const headers = { "content-type": contentType };
    const form = await new Response(new Uint8Array(body), { headers }).formData();
    const fields: FormField[] = [];
    for (const [name, value] of form) {
      if (!isGood(name) || !isGood(typeof value === "string" ? value : value.name)) return null;
      if (typeof value === "string") fields.push([name, value]);
    }
    return fields;
  } catch {
    return null;
  }
}
