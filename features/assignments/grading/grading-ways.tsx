import { getTranslations } from "next-intl/server";
import type { Actor } from "@/features/accounts/actor";
import type { ClassRole } from "@/features/accounts/permission";
import { may } from "@/features/accounts/permission";
import { type Locale, localePath } from "@/i18n/routing";
import type { Assignment } from "../assignment";
import { paperPath, regradePath, textsPath } from "../paths";
import { hasPaper } from "./has-paper";
import { findWaitingTexts } from "./judge-class-text.store";

type Props = { assignment: Assignment; actor: Actor; role: ClassRole; locale: Locale };

/** From an assignment to what is graded by hand in it: texts that wait, an unjust question, answers on paper. */
export async function GradingWays({ assignment, actor, role, locale }: Props) {
  const { classroomId, id } = assignment;
  if (!may(actor, "grade", { role })) return null;
  const t = await getTranslations({ locale, namespace: "ui.gradebook" });
  const { count } = await findWaitingTexts(id);
  const link = (path: string, words: string) => (
    <a className="quiet-button" href={localePath(locale, path)}>
      {words}
    </a>
  );
  return (
    <>
      {count > 0 && link(textsPath(classroomId, id), t("texts.waiting", { count }))}
      {hasPaper(assignment) && link(paperPath(classroomId, id), t("paper.title"))}
      {may(actor, "regrade", { role }) && link(regradePath(classroomId, id), t("regrade.title"))}
    </>
  );
}
