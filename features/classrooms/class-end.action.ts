"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import { tidyName } from "@/features/accounts/display-name";
import { done } from "@/features/accounts/result";
import { localePath } from "@/i18n/routing";
import { archiveClass, deleteClass } from "./class-end.store";
import { askRightInAny } from "./class-gate";
import { CLASSES } from "./paths";

/** Puts a class away, or opens it again. */
export const putAway = defineAction(
  {
    form: "class-archive",
    schema: z.object({ class: z.uuid(), to: z.enum(["archived", "open"]) }),
  },
  async ({ class: id, to }, { actor, now }) => {
    const asked = await askRightInAny(actor, id, "manage-class");
    if (!asked.ok) return asked;
    await archiveClass(id, to === "archived", { by: asked.value.actor, now });
    refresh();
    return done(null);
  },
);

/** Deletes an archived class for good, once its name is typed. */
export const eraseClass = defineAction(
  {
    form: "class-delete",
    schema: z.object({ class: z.uuid(), className: z.string().max(200).transform(tidyName) }),
  },
  async ({ class: id, className }, { actor, locale }) => {
    const asked = await askRightInAny(actor, id, "own-class");
    if (!asked.ok) return asked;
    if (className !== asked.value.classroom.name) {
      const t = await getTranslations({ locale, namespace: "ui.classrooms.end" });
      return { ok: false, refusal: "bad-request", message: t("differs") };
    }
    const deleted = await deleteClass(id, asked.value.actor.id);
    if (!deleted.ok) return { ...deleted, refusal: "conflict" };
    redirect(localePath(locale, CLASSES));
  },
);
