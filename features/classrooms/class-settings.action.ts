"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import { done } from "@/features/accounts/result";
import { localePath } from "@/i18n/routing";
import { conflictOver } from "./class-conflict";
import { ClassFields } from "./class-fields";
import { askRight } from "./class-gate";
import { changeClass } from "./classroom.store";
import { classSettingsPath } from "./paths";

/** What was answered to "which is to stay?", and the version it was asked about. */
const Kept = z
  .string()
  .regex(/^(theirs|mine)-\d{1,9}$/)
  .transform((answer) => {
    const [whose, version] = answer.split("-");
    return { isTheirs: whose === "theirs", version: Number(version) };
  });

const Fields = ClassFields.extend({
  class: z.uuid(),
  version: z.coerce.number().int(),
  keep: Kept.optional(),
});

/**
 * Changes what a class is called and where it is. Over a version that somebody else changed since nothing is written: the
 * form says who did it and when, and asks whose is to stay (teaching.md 2.12).
 */
export const saveClass = defineAction(
  { form: "class-settings", schema: Fields },
  async ({ class: id, version, keep, ...fields }, { actor, locale, now }) => {
    const asked = await askRight(actor, id, "manage-class");
    if (!asked.ok) return asked;
    // Asked about a version that is no more either, it asks again.
    if (keep?.isTheirs) {
      redirect(localePath(locale, `${classSettingsPath(id)}?theirs=${keep.version}`));
    }
    const edit = { classroomId: id, version: keep?.version ?? version, by: asked.value.actor, now };
    const changed = await changeClass(edit, fields);
    if (!changed.ok) return conflictOver(id, fields, { locale, now });
    refresh();
    const t = await getTranslations({ locale, namespace: "ui.classrooms.settings" });
    return done({ sentence: t("saved") });
  },
);
