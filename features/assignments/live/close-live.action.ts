"use server";

import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type Asked, defineAction, type Reply } from "@/features/accounts/define-action";
import { may } from "@/features/accounts/permission";
import { done, refuse } from "@/features/accounts/result";
import { findStanding } from "@/features/classrooms/class-member.store";
import { assignmentTitle } from "../assigned-title";
import { findAssignment } from "../assignment.store";
import { closeAssignment } from "../change-assignment.store";
import { countCells } from "../counts.store";

const When = z.enum(["now", "soon"]);

const Closing = z.object({
  class: z.uuid(),
  assignment: z.uuid(),
  at: When,
  /** What a teacher chose on hearing that some are still working. */
  anyway: When.optional(),
});
type Closing = z.infer<typeof Closing>;

const FIVE_MINUTES = 5 * 60_000;

/** Closes a quiz now, or in five minutes. Who would cut off learners at work is asked first (teaching.md 2.13). */
export const closeLive = defineAction({ form: "close-live", schema: Closing }, close);

async function close(closing: Closing, { actor, locale, now }: Asked): Promise<Reply> {
  const standing = await findStanding(actor, closing.class);
  if (!actor || !standing || !may(actor, "assign", { role: standing.role })) {
    return refuse("not-found");
  }
  if (standing.classroom.archivedAt) return refuse("closed");
  const assignment = await findAssignment(closing.class, closing.assignment);
  if (!assignment) return refuse("not-found");
  const when = closing.anyway ?? closing.at;
  const working =
    when === "now" ? (await countCells([assignment.id], now))(assignment.id).working : 0;
  if (working > 0 && !closing.anyway) return askFirst(working, locale);
  const { language } = standing.classroom;
  const changed = await closeAssignment(
    {
      ...{ classroomId: closing.class, id: assignment.id, now },
      act: {
        by: { id: actor.id, name: actor.name },
        name: await assignmentTitle(assignment, language),
      },
    },
    when === "now" ? now : new Date(now.getTime() + FIVE_MINUTES),
  );
  if (!changed.ok) return refuse("not-found");
  const t = await getTranslations({ locale, namespace: "ui.insight.live" });
  return done({ sentence: t(when === "now" ? "doneNow" : "doneSoon") });
}

async function askFirst(count: number, locale: Asked["locale"]): Promise<Reply> {
  const t = await getTranslations({ locale, namespace: "ui.insight.live" });
  return {
    ok: false,
    refusal: "conflict",
    message: t("stillWorking", { count }),
    ask: {
      name: "anyway",
      legend: t("anyway"),
      options: [
        { value: "soon", label: t("anywaySoon") },
        { value: "now", label: t("anywayNow") },
      ],
    },
  };
}
