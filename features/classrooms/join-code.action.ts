"use server";

import { randomInt } from "node:crypto";
import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import { done } from "@/features/accounts/result";
import { askRight } from "./class-gate";
import { joinEnd, joinTerms, makeJoinCode, readJoinCode } from "./join-code";
import { closeJoinCode, setJoinCode } from "./join-code.store";

const Code = z.object({
  class: z.uuid(),
  version: z.coerce.number().int(),
  /** The code that the form showed; "" where there was none. */
  shown: z.string().transform(readJoinCode),
  term: z.enum(["keep", ...joinTerms]),
  asks: z.literal("on").optional(),
  renews: z.literal("on").optional(),
});

/** Makes a code for joining a class, or changes how it is used. */
export const saveJoinCode = defineAction(
  { form: "class-code", schema: Code },
  async ({ class: id, version, shown, term, asks, renews }, { actor, locale, now }) => {
    const asked = await askRight(actor, id, "manage-class");
    if (!asked.ok) return asked;
    const edit = { classroomId: id, version, by: asked.value.actor, now };
    const set = await setJoinCode(edit, {
      asks: asks === "on",
      expiresAt: term === "keep" ? undefined : joinEnd(term, now),
      renews: renews === "on",
      shown,
      makeCode: () => makeJoinCode(randomInt),
    });
    refresh();
    if (!set.ok) return set;
    const t = await getTranslations({ locale, namespace: "ui.classrooms.codeForm" });
    return done({ sentence: t("saved") });
  },
);

/** Closes a class to whoever would join by its code. */
export const endJoinCode = defineAction(
  { form: "class-code-close", schema: z.object({ class: z.uuid() }) },
  async ({ class: id }, { actor, now }) => {
    const asked = await askRight(actor, id, "manage-class");
    if (!asked.ok) return asked;
    await closeJoinCode({ classroomId: id, by: asked.value.actor, now });
    refresh();
    return done(null);
  },
);
