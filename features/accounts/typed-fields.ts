import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { cookieNames, cookieOptions } from "./browser-cookies";
import type { FormName } from "./form-pages";
import { type Fields, keptFields } from "./forms";

const TEN_MINUTES = 600;
/** A browser drops a cookie over 4096 bytes with its name and attributes. */
const MOST_BYTES = 3_600;

const Kept = z.object({ form: z.string(), fields: z.record(z.string(), z.string()) });

const encode = (form: FormName, fields: Fields) =>
  Buffer.from(JSON.stringify({ form, fields })).toString("base64url");

/** Keeps what was typed into a form while its page changes language; a field too long for a cookie is left out. */
export async function keepTyped(form: FormName, fields: Fields): Promise<void> {
  let kept: Fields = {};
  for (const [name, value] of Object.entries(keptFields(form, fields))) {
    const more = { ...kept, [name]: value };
    if (encode(form, more).length <= MOST_BYTES) kept = more;
  }
  (await cookies()).set(cookieNames.form, encode(form, kept), cookieOptions(TEN_MINUTES));
}

/** What was typed into this form before its page changed language; {} where nothing was. */
export async function findTyped(form: FormName): Promise<Fields> {
  const cookie = (await cookies()).get(cookieNames.form)?.value;
  if (!cookie) return {};
  const kept = Kept.safeParse(parseJson(Buffer.from(cookie, "base64url").toString()));
  return kept.success && kept.data.form === form ? keptFields(form, kept.data.fields) : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The cookie is not ours; it is as good as none.
    return null;
  }
}

/** Forgets it: the form was sent. */
export async function forgetTyped(): Promise<void> {
  const jar = await cookies();
  if (jar.has(cookieNames.form)) jar.delete(cookieNames.form);
}
