import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/features/accounts/action-form.client";
import { hiddenFields } from "@/features/accounts/form-words";
import { may } from "@/features/accounts/permission";
import type { Locale } from "@/i18n/routing";
import { eraseClass, putAway } from "./class-end.action";
import { unavailable } from "./class-form-words";
import type { Inside } from "./class-gate";
import { countClass } from "./classroom.store";

type Props = { inside: Inside; locale: Locale };

/** Archives a class, opens it again, and, for its owner, deletes it. */
export async function ClassEnd({ inside, locale }: Props) {
  const { actor, classroom, role } = inside;
  const t = await getTranslations({ locale, namespace: "ui.classrooms.end" });
  const isArchived = classroom.archivedAt !== null;
  const mayDelete = isArchived && may(actor, "own-class", { role });
  return (
    <section>
      <h2>{t("title")}</h2>
      <ActionForm
        id="class-archive"
        action={putAway}
        typed={{}}
        hidden={{
          ...hiddenFields(locale, null),
          class: classroom.id,
          to: isArchived ? "open" : "archived",
        }}
        fields={[]}
        words={{
          submit: t(isArchived ? "unarchive" : "archive"),
          unavailable: await unavailable(locale),
        }}
        isQuiet
      >
        <p>{t("archiveBody")}</p>
      </ActionForm>
      {mayDelete ? (
        <DeleteForm inside={inside} locale={locale} />
      ) : (
        <p className="hint">{t("deleteFirst")}</p>
      )}
    </section>
  );
}

async function DeleteForm({ inside, locale }: Props) {
  const { id, name } = inside.classroom;
  const t = await getTranslations({ locale, namespace: "ui.classrooms.end" });
  const counts = await countClass(id);
  const learners = counts.active + counts.asking + counts.removed;
  return (
    <>
      <h3>{t("deleteTitle")}</h3>
      <ActionForm
        id="class-delete"
        action={eraseClass}
        typed={{}}
        hidden={{ ...hiddenFields(locale, null), class: id }}
        fields={[
          {
            ...{ kind: "text", type: "text", name: "className", autoComplete: "off" },
            label: t("typed", { name }),
          },
        ]}
        words={{ submit: t("delete"), unavailable: await unavailable(locale) }}
        scope="delete"
        isQuiet
      >
        <p>{t("goes", { learners, assignments: counts.assignments })}</p>
        <p>{t("stays")}</p>
      </ActionForm>
    </>
  );
}
