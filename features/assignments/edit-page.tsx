import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import { findTyped } from "@/features/accounts/typed-fields";
import { localePath } from "@/i18n/routing";
import { Shell } from "@/ui/shell";
import { ClassLink } from "./assign-page";
import { assignmentTitle } from "./assigned-title";
import type { Assignment } from "./assignment";
import { listPersonsOf } from "./assignment.store";
import { countAttempts } from "./counts.store";
import { changePlan } from "./edit.action";
import { assignmentPath, assignPath, editAssignmentPath } from "./paths";
import { fieldsOf } from "./plan-form";
import { planSpecs } from "./plan-specs";
import { listChoosable } from "./recipients.store";
import type { StaffContext } from "./staff-context";

const FORM = "assignment-edit";

/** Changes whom an assignment is set to, when, and by which rules; what it asks stays (teaching.md 2.9). */
export async function EditPage(props: StaffContext & { assignment: Assignment }) {
  const { actor, classroom, assignment, locale } = props;
  const t = await getTranslations({ locale, namespace: "ui.assignments.edit" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const { timeZone } = classroom;
  const attempts = await countAttempts(assignment.id);
  const choosable = await listChoosable(classroom.id);
  const specs = await planSpecs({
    ...{ locale, timeZone, choosable, content: assignment.content },
    hasAttempts: attempts > 0,
    isToPersons: assignment.audience === "persons",
  });
  const userIds = await listPersonsOf(assignment.id);
  const here = assignmentPath(classroom.id, assignment.id);
  return (
    <Shell
      locale={locale}
      path={editAssignmentPath(classroom.id, assignment.id)}
      person={actor}
      languageButtons={{ form: FORM, name: "go" }}
    >
      <ClassLink {...{ classroom, locale }} />
      <h1>{t("title", { name: await assignmentTitle(assignment, locale) })}</h1>
      {attempts > 0 && (
        <p className="notice">
          {t("hasAttempts", { count: attempts })}{" "}
          <a href={localePath(locale, assignPath(classroom.id, `copy-${assignment.id}`))}>
            {t("copy")}
          </a>
        </p>
      )}
      <ActionForm
        id={FORM}
        action={changePlan}
        typed={{ ...fieldsOf(assignment, userIds, timeZone), ...(await findTyped(FORM)) }}
        hidden={{
          ...hiddenFields(locale, null),
          ...{ class: classroom.id, assignment: assignment.id },
          version: String(assignment.version),
        }}
        fields={specs}
        words={{ submit: t("submit"), unavailable: account("unavailable") }}
      />
      <p className="actions">
        <a className="quiet-button" href={localePath(locale, here)}>
          {t("back")}
        </a>
      </p>
    </Shell>
  );
}
