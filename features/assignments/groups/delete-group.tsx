import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import type { ClassGroup } from "@/features/classrooms/roster/group.store";
import type { Visit } from "@/features/classrooms/roster/roster-visit";
import { type Locale, localePath } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { AssignmentContent } from "../assignment-content";
import { assignmentPath } from "../paths";
import { deleteThisGroup } from "./delete-group.action";
import { type GroupUse, listGroupUses } from "./delete-group.store";

/** Asks whether a group is to be deleted, and says what becomes of the assignments that were set to it. */
export async function DeleteGroup({ visit, group }: { visit: Visit; group: ClassGroup }) {
  const { classroom, locale } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.groups" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const uses = await listGroupUses(group.id);
  return (
    <section>
      <h2>{t("deleteTitle", { name: group.name })}</h2>
      <p>{t("deleteLead", { count: group.members })}</p>
      {uses.length > 0 && (
        <>
          <p>{t("deleteUses")}</p>
          <ul>
            {uses.map((use) => (
              <li key={use.assignmentId}>
                <a href={localePath(locale, assignmentPath(classroom.id, use.assignmentId))}>
                  <UseTitle use={use} locale={locale} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ActionForm
        id="delete-group"
        action={deleteThisGroup}
        typed={{}}
        hidden={{ ...hiddenFields(locale, null), class: classroom.id, group: group.id }}
        fields={[]}
        words={{ submit: t("delete"), unavailable: account("unavailable") }}
      />
    </section>
  );
}

async function UseTitle({ use, locale }: { use: GroupUse; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "ui.roster.groups" });
  const content = AssignmentContent.safeParse(use.content);
  if (use.title || !content.success) return use.title || t("untitled");
  if (content.data.kind === "picked") return content.data.title;
  if (content.data.kind === "final-quiz") return t("finalQuiz");
  const course = await wordsOf(locale, "ui.course");
  return course.text(`lessons.${content.data.lesson}`);
}
