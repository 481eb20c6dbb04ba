"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction, refuseFields } from "@/features/accounts/define-action";
import { may } from "@/features/accounts/permission";
import { refuse } from "@/features/accounts/result";
import { foldText } from "@/i18n/fold-text";
import { localePath } from "@/i18n/routing";
import { findStanding } from "../class-member.store";
import { rosterPath } from "../paths";
import { eraseLearner, findLearnerToErase } from "./erase-learner.store";

const Fields = z.object({
  class: z.uuid(),
  user: z.uuid(),
  name: z.string().trim().min(1, "missing").max(200, "name-too-long"),
});

/** Erases one learner, once the name in the class list is typed: nobody does it by a slip. */
export const eraseLearnerForm = defineAction(
  { form: "erase-learner", schema: Fields },
  async ({ class: classroomId, user: userId, name }, { actor, locale }) => {
    const standing = await findStanding(actor, classroomId);
    if (!standing) return refuse("not-found");
    if (!actor || !may(actor, "manage-roster", { role: standing.role })) return refuse("not-found");
    if (standing.classroom.archivedAt) return refuse("closed");
    const learner = await findLearnerToErase({ classroomId, userId });
    if (!learner) return refuse("not-found");
    if (foldText(name) !== foldText(learner.name)) return refuseFields({ name: "name-differs" });
    const reach = await eraseLearner({ classroomId, userId }, { id: actor.id, name: actor.name });
    if (reach === null) return refuse("not-found");
    redirect(localePath(locale, rosterPath(classroomId)));
  },
);
