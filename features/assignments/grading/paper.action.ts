"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction, refuseFields } from "@/features/accounts/define-action";
import { refuse } from "@/features/accounts/result";
import { instantOf } from "@/features/classrooms/class-time";
import { localePath, routing } from "@/i18n/routing";
import { findAssignment } from "../assignment.store";
import { staffAttemptPath } from "../paths";
import { classToChange } from "./class-to-change";
import { enterPaper } from "./enter-paper.store";
import { paperItems } from "./paper-items";
import { paperResponses, SheetLanguages } from "./paper-responses";

const PaperForm = z
  .object({
    class: z.uuid(),
    assignment: z.uuid(),
    learner: z.uuid(),
    /** The attempt's id, made with the form. */
    paper: z.uuid(),
    sheet: SheetLanguages,
    language: z.enum(routing.locales),
    handedIn: z.string().min(1, "missing").max(40, "malformed"),
  })
  // The items' own fields: their names are of the paper's items.
  .catchall(z.string().max(4_100));

/** Types a learner's worksheet in, as an attempt that is handed in and graded at once. */
export const typePaperIn = defineAction(
  { form: "paper", schema: PaperForm },
  async ({ handedIn, language, paper: id, ...input }, { actor, locale, now }) => {
    const found = await classToChange(actor, input.class, "grade");
    if (!found.ok) return found;
    const { classroom, by } = found.value;
    const assignment = await findAssignment(classroom.id, input.assignment);
    const items = assignment && (await paperItems(assignment.content, input.sheet));
    if (!items) return refuse("not-found");
    const handedInAt = instantOf(handedIn, classroom.timeZone);
    if (!handedInAt) return refuseFields({ handedIn: "malformed" });
    if (handedInAt > now) return refuseFields({ handedIn: "date-to-come" });
    const structures = items.map(({ version }) => version.item);
    const responses = paperResponses(structures, input);
    if (responses === "malformed") return refuse("bad-request");
    const place = {
      ...{ classroomId: classroom.id, assignmentId: input.assignment },
      userId: input.learner,
    };
    const kept = await enterPaper(
      place,
      { id, items, responses, language, handedInAt },
      { by, now },
    );
    if (!kept.ok) {
      if (kept.refusal === "not-found") return refuse("not-found");
      const t = await getTranslations({ locale, namespace: "ui.gradebook.paper" });
      return { ...refuse("conflict"), message: t("running") };
    }
    redirect(localePath(locale, staffAttemptPath(classroom.id, id)));
  },
);
