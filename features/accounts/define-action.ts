import "server-only";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { type Locale, toLocale } from "@/i18n/routing";
import type { Actor } from "./actor";
import { actingPerson } from "./current-actor";
import type { FormName } from "./form-pages";
import {
  type Ask,
  type FieldFault,
  type Fields,
  type FormRefusal,
  type FormState,
  fieldFaults,
  keptFields,
  languageAsked,
  nextOf,
  postedFields,
  type Shown,
  sentFormAddress,
} from "./forms";
import { forgetTyped, keepTyped } from "./typed-fields";

/** Who sent a form, from which language's page, when, and where they want to go on. */
export type Asked = { actor: Actor; locale: Locale; now: Date; next: string | null };

type FieldFaults = Record<string, FieldFault>;

/** What an action replies: what there is to show, or a refusal with whatever its sentence needs. */
export type Reply<V = Shown> = { ok: true; value: V } | ({ ok: false } & Refused);

type Refused = {
  refusal: FormRefusal;
  minutes?: number;
  faults?: FieldFaults;
  /** A sentence of its own, in the reader's language, in the place of the refusal's. */
  message?: string;
  ask?: Ask;
};

/** Refuses fields, each for its fault. */
export const refuseFields = (faults: FieldFaults) =>
  ({ ok: false, refusal: "bad-request", faults }) as const;

/**
 * One server action: parse the form, find out who asks, do. Its state is for useActionState and serves the
 * form with and without scripts. Expected refusals come back as sentences in the reader's language with what
 * was typed; `handle` asks `may` itself, and may redirect.
 *
 * A language button of the page (`go=language-ay`) is served here too: what was typed is kept, and the same
 * page comes in that language. The language is the form's own field `locale`: in an action the framework's
 * is not to be relied on.
 */
export function defineAction<S extends z.ZodType, V = Shown>(
  { form, schema }: { form: FormName; schema: S },
  // What there is to show is not guessed: who has more to show than Shown says so.
  handle: (input: z.output<S>, asked: Asked) => Promise<Reply<NoInfer<V>>>,
) {
  return async (_previous: FormState<V>, data: FormData): Promise<FormState<V>> => {
    const fields = await postedFields(data);
    const locale = toLocale(fields.locale);
    const next = nextOf(fields, locale);
    const language = languageAsked(fields);
    if (language) {
      await keepTyped(form, fields);
      redirect(sentFormAddress(form, fields, language));
    }
    await forgetTyped();
    const kept = keptFields(form, fields);
    const parsed = schema.safeParse(fields);
    if (!parsed.success) return refused(refuseFields(faultsOf(parsed.error)), locale, kept);
    const reply = await handle(parsed.data, {
      actor: await actingPerson(),
      locale,
      now: new Date(),
      next,
    });
    if (reply.ok) return { status: "done", value: reply.value, fields: kept };
    return refused(reply, locale, kept);
  };
}

/** The first fault of each field; what our schemas did not name is "malformed", and an absent field "missing". */
function faultsOf(error: z.ZodError): FieldFaults {
  const faults: FieldFaults = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "");
    const absent = issue.code === "invalid_type" ? "missing" : "malformed";
    faults[field] ??= fieldFaults.find((fault) => fault === issue.message) ?? absent;
  }
  return faults;
}

async function refused(
  reply: Refused,
  locale: Locale,
  fields: Fields,
): Promise<FormState & { status: "refused" }> {
  const t = await getTranslations({ locale, namespace: "ui.account" });
  const errors = Object.entries(reply.faults ?? {}).map(([field, fault]) => [
    field,
    t(`errors.${fault}`),
  ]);
  return {
    status: "refused",
    refusal: reply.refusal,
    message:
      reply.message ??
      (reply.faults
        ? t("errors.title")
        : t(`refusals.${reply.refusal}`, { minutes: reply.minutes ?? 1 })),
    errors: Object.fromEntries(errors),
    fields,
    ask: reply.ask,
  };
}
