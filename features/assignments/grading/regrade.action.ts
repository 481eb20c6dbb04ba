"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/features/accounts/define-action";
import { done, refuse } from "@/features/accounts/result";
import { regradeInClass } from "./class-regrade.store";
import { classToChange } from "./class-to-change";
import { ItemName, RulingName } from "./ruling-fields";

/** Has an item of an assignment count otherwise, as it was previewed; counted anew, since attempts may have come meanwhile. */
export const regradeItem = defineAction(
  {
    form: "class-regrade",
    schema: z.object({
      class: z.uuid(),
      assignment: z.uuid(),
      item: ItemName,
      rule: RulingName,
      reason: z.string().trim().min(1, "missing").max(300, "too-long"),
    }),
  },
  async (input, { actor, locale, now }) => {
    const found = await classToChange(actor, input.class, "regrade");
    if (!found.ok) return found;
    const { classroom, by } = found.value;
    const t = await getTranslations({ locale, namespace: "ui.gradebook.regrade" });
    const regraded = await regradeInClass(
      { assignmentId: input.assignment, ...input.item },
      input.rule,
      { classroomId: classroom.id, by, reason: input.reason, now },
    );
    if (!regraded.ok) {
      if (regraded.refusal === "not-found") return refuse("not-found");
      return { ...refuse("conflict"), message: t("alone") };
    }
    refresh();
    return done({ sentence: t("applied", { count: regraded.value.changes.length }) });
  },
);
