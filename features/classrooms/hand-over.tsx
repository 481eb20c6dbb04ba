import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import type { Locale } from "@/i18n/routing";
import { unavailable } from "./class-form-words";
import type { Inside } from "./class-gate";
import { giveClass } from "./staff.action";
import { listStaff } from "./staff.store";

/** The owner hands the class over to another of its teachers. */
export async function HandOver({ inside, locale }: { inside: Inside; locale: Locale }) {
  const { id } = inside.classroom;
  const t = await getTranslations({ locale, namespace: "ui.classrooms.handOver" });
  const staff = await listStaff(id);
  const others = staff.filter(({ role, isOwner }) => role === "teacher" && !isOwner);
  return (
    <section>
      <h2>{t("title")}</h2>
      {others.length === 0 ? (
        <p>{t("alone")}</p>
      ) : (
        <ActionForm
          id="hand-over"
          action={giveClass}
          typed={{}}
          hidden={{ ...hiddenFields(locale, null), class: id }}
          fields={[
            {
              ...{ kind: "choice", name: "person", legend: t("to") },
              options: others.map(({ userId, name, username }) => ({
                ...{ value: userId, label: name, hint: username },
              })),
            },
          ]}
          words={{ submit: t("submit"), unavailable: await unavailable(locale) }}
          scope="hand-over"
          isQuiet
        >
          <p>{t("body")}</p>
        </ActionForm>
      )}
    </section>
  );
}
