import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { isGoodJson, readMultipart, readUrlEncoded } from "./body-forms";
import type { FormField } from "./error-pages";
import { isJson } from "./origin-guard";

/** The largest body in bytes: a response or a small form at the API, a form with much text elsewhere. */
export const bodyLimit = (path: string): number => (path.startsWith("/api/") ? 64 : 256) * 1024;

/** Bytes and time given to a browser to finish sending what is refused: only then does it show the reply. */
const drainBytes = 16 * 1024 * 1024;
const drainMs = 5_000;

export type Body = { kind: "read"; bytes: Buffer } | { kind: "too-large" } | { kind: "broken-off" };

/** Reads a body up to a limit, by what is announced and by what really comes. */
export function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers["content-length"] ?? 0) > limit) {
    return Promise.resolve({ kind: "too-large" });
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const onData = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) return chunks.push(chunk);
      request.off("data", onData);
      resolve({ kind: "too-large" });
    };
    request.on("data", onData);
    request.once("end", () => resolve({ kind: "read", bytes: Buffer.concat(chunks) }));
    request.once("close", () => resolve({ kind: "broken-off" }));
    request.once("error", () => resolve({ kind: "broken-off" }));
  });
}

/** Lets the rest of a refused body run out, within bounds, then ends the connection. */
export function drain(request: IncomingMessage): void {
  let left = drainBytes;
  const stop = setTimeout(() => request.destroy(), drainMs).unref();
  request.on("data", (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  request.once("close", () => clearTimeout(stop));
  request.resume();
}

/** A body that may be handed on, with the fields if it is a plain form; or the status to refuse it with. */
export type Checked = { ok: true; fields: FormField[] | null } | { ok: false; status: 400 | 415 };

const passed = (fields: FormField[] | null): Checked => ({ ok: true, fields });
const refused = (status: 400 | 415): Checked => ({ ok: false, status });

const actionId = /^[0-9a-f]{40,42}$/;
const actionField = /^\$ACTION_(?:ID_[0-9a-f]{40,42}|REF_\d{1,3}|\d{1,3}:\d{1,3}|KEY)$/;

const isMultipart = (type: string) => /^multipart\/form-data\s*;.*boundary=/i.test(type);
const isUrlEncoded = (type: string) => /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);

async function checkForm(bytes: Buffer, type: string): Promise<Checked> {
  const fields = isMultipart(type) ? await readMultipart(bytes, type) : readUrlEncoded(bytes);
  return fields === null ? refused(400) : passed(fields);
}

/** A server action called by a script: its arguments are JSON, or a form one of whose parts is JSON. */
async function checkActionCall(bytes: Buffer, type: string, id: string): Promise<Checked> {
  if (!actionId.test(id)) return refused(400);
  if (/^text\/plain\s*(;|$)/i.test(type)) return isGoodJson(bytes) ? passed(null) : refused(400);
  if (!isMultipart(type)) return refused(415);
  const form = await checkForm(bytes, type);
  if (!form.ok) return form;
  const root = form.fields?.find(([name]) => name === "0");
  return root && isGoodJson(root[1]) ? passed(null) : refused(400);
}

/** Whether React can read which action a plain form means; what it cannot read it answers with a fault of its own. */
function namesAction(fields: readonly FormField[]): boolean {
  const marks = fields.filter(([name]) => name.startsWith("$ACTION_"));
  const names = new Set(marks.map(([name]) => name));
  const bound = marks.filter(([name]) => name.includes(":"));
  const isWhole = [...names].every((name) => {
    const reference = /^\$ACTION_REF_(\d+)$/.exec(name)?.[1];
    return reference === undefined || names.has(`$ACTION_${reference}:0`);
  });
  return (
    marks.every(([name]) => actionField.test(name)) &&
    bound.every(([, value]) => isGoodJson(value)) &&
    bound.filter(([name]) => name.endsWith(":0")).every(([, value]) => namesActionId(value)) &&
    isWhole &&
    [...names].some((name) => /^\$ACTION_(ID|REF)_/.test(name))
  );
}

function namesActionId(json: string): boolean {
  const reference: unknown = JSON.parse(json);
  if (typeof reference !== "object" || reference === null || !("id" in reference)) return false;
  return typeof reference.id === "string" && actionId.test(reference.id);
}

/**
 * Checks a posted body before Next sees it: Next's own refusals are plain English, or a fault.
 *
 * @param path the API takes JSON and forms; pages take what server actions send, with scripts and without
 */
export async function checkBody(
  path: string,
  headers: IncomingMessage["headers"],
  bytes: Buffer,
): Promise<Checked> {
  const type = headers["content-type"] ?? "";
  // Nobody compresses a form; what unpacks to a gigabyte stays outside.
  if (headers["content-encoding"] !== undefined) return refused(415);
  if (path.startsWith("/api/")) {
    if (isJson(type)) return isGoodJson(bytes) ? passed(null) : refused(400);
    if (!isMultipart(type) && !isUrlEncoded(type)) return refused(415);
    // Handlers take texts alone: a body that is no text is nobody's form there.
    return isUtf8(bytes) ? checkForm(bytes, type) : refused(400);
  }
  const action = headers["next-action"];
  if (action !== undefined) return checkActionCall(bytes, type, String(action));
  if (!isMultipart(type)) return refused(400);
  const form = await checkForm(bytes, type);
  return form.ok && form.fields && !namesAction(form.fields) ? refused(400) : form;
}
