import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import { sayWhen } from "@/i18n/when";
import { restoreLearners } from "./leaving.action";
import type { Learner } from "./roster.store";
import type { Visit } from "./roster-visit";

/** Who was in the class: their results are kept, and come back with them. */
export async function FormerLearners({ visit, learners }: { visit: Visit; learners: Learner[] }) {
  const { classroom, locale, isManager } = visit;
  const t = await getTranslations({ locale, namespace: "ui.roster.former" });
  const account = await getTranslations({ locale, namespace: "ui.account.refusals" });
  const told = await Promise.all(
    learners.map(async ({ userId, name, removedAt }) => {
      const when = removedAt && (await sayWhen(removedAt, locale, "date", classroom.timeZone));
      return { value: userId, label: name, hint: when ? t("since", { when }) : "" };
    }),
  );
  if (!isManager || learners.length === 0) {
    return (
      <ul>
        {told.map(({ value, label, hint }) => (
          <li key={value}>
            {label} <span className="hint">{hint}</span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ActionForm
      id="restore"
      action={restoreLearners}
      typed={{}}
      hidden={{ ...hiddenFields(locale, null), class: classroom.id }}
      fields={[{ kind: "checks", name: "learners", legend: t("choose"), options: told }]}
      words={{ submit: t("restore"), unavailable: account("unavailable") }}
    >
      <p>{t("lead")}</p>
    </ActionForm>
  );
}
