"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { actorOrNewGuest } from "@/features/accounts/current-actor";
import { defineAction } from "@/features/accounts/define-action";
import type { TooMany } from "@/features/accounts/guarded-guess";
import { may } from "@/features/accounts/permission";
import { refuse } from "@/features/accounts/result";
import { DisplayName } from "@/features/accounts/typed-parts";
import { type Locale, localePath } from "@/i18n/routing";
import { joinClass } from "./enrolment.store";
import { findJoinable, sayRefusal } from "./joinable";
import { classPath, joinPath, ownClassPath } from "./paths";

const wrong = refuse("wrong");

async function refuseCode(refused: TooMany | typeof wrong, locale: Locale) {
  return { ok: false, refusal: "not-found", message: await sayRefusal(refused, locale) } as const;
}

/** Goes on with a code that was typed by hand. */
export const enterCode = defineAction(
  { form: "join-code", schema: z.object({ code: z.string().trim().min(1, "missing").max(100) }) },
  async ({ code }, { locale, now }) => {
    const found = await findJoinable(code, now);
    if (!found.ok) return refuseCode(found, locale);
    redirect(localePath(locale, joinPath(found.value.code)));
  },
);

const Joining = z.object({
  code: z.string().max(100),
  name: DisplayName,
  letsReset: z.literal("on").optional(),
});

/** Joins a class; who is nobody yet joins as a guest. */
export const joinByCode = defineAction(
  { form: "join-class", schema: Joining },
  async ({ code, name, letsReset }, { actor, locale, now }) => {
    const found = await findJoinable(code, now);
    if (!found.ok) return refuseCode(found, locale);
    if (!may(actor, "join-class", { isOpen: true })) return refuseCode(wrong, locale);
    const { id } = found.value.classroom;
    const person = await actorOrNewGuest();
    const joined = await joinClass({
      ...{ classroomId: id, code: found.value.code, userId: person.id, name, now },
      letsReset: letsReset === "on" && !person.isGuest,
    });
    if (!joined.ok) return refuseCode(wrong, locale);
    redirect(localePath(locale, joined.value === "active" ? ownClassPath(id) : classPath(id)));
  },
);
